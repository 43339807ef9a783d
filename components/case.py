"""The story that a session works on: found by the address, kept on every change."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from components import look, place, shell
from components.kept import conflict, missing
from data.dataset import DEALING, Dataset, Suggestion, Table
from data.decision import Answers
from data.errors import DataError
from data.intake.handed_in import Intake, Read, as_dataset, proposal_of, read_tables
from data.intake.handed_in import tables_apart as tables_apart_of
from data.shown import shown
from store import stories
from store.author import last_author
from store.errors import StoreError
from store.files import at_hand, files
from store.stories import Case, ChangedMeanwhile
from stories import topics
from stories.decision.amounts.fitting import has_columns
from stories.decision.dealt import moved
from stories.deck import Deck
from stories.language import own_texts
from stories.opening import answered_project, first_project, next_project, reassigned_project, same_money
from stories.origin import origin_of
from stories.project import Project
from stories.story import Story, shelf, tell
from stories.study import Study

KEY = "case"
UPLOADS = "files"  # session key: what the drop zone of the Start page holds
LOST = "lost"  # session key: why the story that was asked for, or what was changed, is not there
IS_MOVED = "is_moved"  # session key: the story, in its revision, in which something is moved that it does not hold
NOT_SAVED = "not_saved"  # session key: the last change could not be kept
MOVED = "moved"  # session key: what a kept story's figures did because rows are dealt anew
SAMPLE = "telephone"
DECISION = "decision"  # the topic whose figures are meant where none is named


def open_page(title: str, question: str = "") -> Case:
    """Begin a page on the session's story: style, bar, kicker. Every page does this first."""
    of = _current_or_why_not()
    if title == "Start" and of.told and (names := _looked_at()):
        st.session_state[shell.STATUS] = f"{names} · not yet told"
    shell.open_page(title, question)
    if lost := st.session_state.pop(LOST, ""):
        look.refusal(lost)
    if told_anew := st.session_state.pop(MOVED, ""):
        look.note(told_anew)
    if mine := conflict.unsaved(of):
        _settle(of, mine)
    if title != "Start":  # where files can be brought again
        missing.stop(of, title, _why_unread(of))
    return of


def open_list(title: str, question: str) -> str:
    """Begin a page that stands above any one story; whose stories it shows."""
    st.session_state.pop(shell.STATUS, None)
    shell.open_page(title, question)
    return place.whose()


def let_go(id: str = "") -> None:
    """Have the session no longer hold a story, that of an id or whichever it is, so that it is loaded anew when it is asked for."""
    held: Case | None = st.session_state.get(KEY)
    if held is not None and id in ("", held.id):
        st.session_state.pop(KEY)
        st.query_params.pop(place.STORY, None)


def load_anew(id: str) -> None:
    """Have the session take the latest version of a story into its hands."""
    st.session_state.pop(KEY, None)
    st.query_params[place.STORY] = id


def _current_or_why_not() -> Case:
    try:
        return current()
    except StoreError as error:
        shell.open_page("Throughline")
        look.headline("The stories cannot be reached just now")
        look.refusal(str(error))
        st.stop()


def _looked_at() -> str:
    """The uploads that are looked at on the Start page and no story yet, by name."""
    names = [shown(file.name) for file in st.session_state.get(UPLOADS) or ()]
    return f"{names[0]} and {len(names) - 1} more" if len(names) > 2 else " and ".join(names)


def _why_unread(of: Case) -> str:
    """Why the data of a story cannot be read any more; empty where it can, or nobody has said what it tells."""
    if not of.told or missing.waits(of):
        return ""
    try:
        dataset(of.intake)
    except DataError as error:
        return str(error)
    return ""


def _settle(of: Case, mine: Case) -> None:
    """The newer story, or the deleted one brought back, or one's own changes: neither is lost without a word."""
    chosen = conflict.ask(of)
    if not chosen:
        return
    conflict.forget(of)
    if chosen == conflict.NEWER:
        if stories.is_deleted(of.id):
            stories.bring_back(of.id, by=place.whose())
        load_anew(of.id)  # as from the address: a damaged one is told of there
    else:
        keep(replace(mine, id="", project=replace(mine.project, title=f"{mine.project.title} (copy)")))
    st.rerun()


def current() -> Case:
    """The case of this session: the one in its hands, else the one in the address, else the sample."""
    asked = st.query_params.get(place.STORY, "")
    held: Case | None = st.session_state.get(KEY)
    if held is None or (asked and held.id != asked):
        held = _from_address(asked)
        st.session_state[KEY] = held
    return _announce(held)


def keep(case: Case) -> Case:
    """Save a case and make it the session's own; its id goes into the address, so that a reload finds it.

    Where it was changed in another window meanwhile, nothing is overwritten: the next page says so and offers both.
    """
    try:
        case = stories.save(case, by=place.whose())
    except ChangedMeanwhile:
        conflict.note(case)
    except StoreError as error:
        st.session_state[LOST], st.session_state[NOT_SAVED] = str(error), True
    else:
        st.session_state.pop(conflict.UNSAVED, None)
        st.session_state.pop(NOT_SAVED, None)
    st.session_state[KEY] = case
    if case.id:
        st.query_params[place.STORY] = case.id
    return _announce(case)


def looked_at(intake: Intake) -> Case:
    """Keep what was handed in and read, as a story that is not yet told: no reload and no way back loses it."""
    held = current()
    untold = held if held.id and (not held.told or missing.waits(held)) else Case(intake, told=False)
    if untold.id and untold.intake == intake:
        return untold
    title = _own_title(untold) or _joined(intake)
    return keep(replace(untold, intake=intake, project=replace(untold.project, title=title), told=False))


def _own_title(of: Case) -> str:
    """The title that a story was given before it was told, as one that waited for its file; empty where it has none."""
    return of.project.title if of.id and of.project.title != _joined(of.intake) else ""


def _joined(intake: Intake) -> str:
    return " + ".join(name for name, _ in intake.files)


def put_aside() -> None:
    """Put what was handed in and not told into the bin: its files were taken away again."""
    held: Case | None = st.session_state.get(KEY)
    if held is not None and held.id and not held.told:
        stories.remove(held.id, by=place.whose())
        let_go(held.id)


def change(project: Project) -> Case:
    """Keep the present case with another project."""
    return keep(replace(current(), project=project))


def begin(intake: Intake, project: Project | None = None) -> Case:
    """Start a case on what was handed in, with default assumptions that fit its roles.

    Raises
    ------
    DataError
        When the files cannot be read or used; the sentence says why.
    """
    return begun(intake, first_project(dataset(intake), project, intake.answers))


def like(intake: Intake, earlier: Project, roles: Mapping[str, str]) -> Project:
    """A project with the names, money and limits of an earlier one, whose columns had these roles.

    Raises
    ------
    DataError
        As ``begin``.
    """
    found = dataset(intake)
    fits = same_money(earlier, found.roles, roles) and has_columns(earlier, found)
    return next_project(found, earlier, fits, intake.answers)


def begun(intake: Intake, project: Project) -> Case:
    """A new story; of a file that was looked at and not told, that very story."""
    held: Case | None = st.session_state.get(KEY)
    untold = (
        held if held is not None and held.id and not held.told and held.intake.files == intake.files else Case(intake)
    )
    st.query_params.pop(place.STORY, None)
    author = project.author or last_author(place.whose())
    project = replace(project, title=_own_title(untold) or project.title, author=author)
    return keep(replace(untold, intake=intake, project=project, told=True))


def with_roles(of: Case, intake: Intake) -> Case:
    """Keep a case with other roles, told as another kind where its own does not fit them; amounts of other columns start again.

    Raises
    ------
    DataError
        When the roles do not fit the file.
    """
    project = reassigned_project(of.project, dataset(intake), dataset(of.intake).roles, intake.answers)
    return keep(replace(of, intake=intake, project=project))


def with_answers(of: Case, given: Answers) -> Case:
    """Keep a case whose files are read, or understood, otherwise; what follows for the project follows.

    Raises
    ------
    DataError
        When the files cannot be read or used in this way.
    """
    intake = of.intake.answered(given)
    project = answered_project(of.project, dataset(intake), of.intake.answers, intake.answers)
    return keep(replace(of, intake=intake, project=project))


def read(intake: Intake) -> Read:
    """The table of an intake before anybody said what its columns mean."""
    return _read(_plain(intake.unassigned()))


def tables_apart(intake: Intake) -> list[Table]:
    """Each file of an intake by itself."""
    return _apart(_plain(Intake(files=intake.files, answers=intake.answers)))


def suggestions(intake: Intake) -> tuple[Suggestion, ...]:
    """The roles that the columns seem to play, with reasons."""
    return _suggested(_plain(intake.unassigned()))


def suggested(intake: Intake) -> dict[str, str]:
    """The suggested column of each role."""
    return {suggestion.role: suggestion.column for suggestion in suggestions(intake)}


def dataset(intake: Intake) -> Dataset:
    """The dataset of an intake, read once for all sessions."""
    return _dataset(_plain(intake))


def opened(intake: Intake, topic: str = DECISION) -> Any:
    """What a topic makes of the rows of an intake, summed once for all sessions."""
    return _opened(_plain(intake), topic)


def studied(intake: Intake, project: Project, topic: str = DECISION) -> Any:
    """All figures of a topic, computed once for equal settings."""
    return _studied(_plain(intake), json.dumps(_figures_only(project), sort_keys=True), topic)


def told(case: Case) -> tuple[Study, Story, Deck]:
    """The figures, the story and its slides."""
    words = own_texts.state(case.project.language)
    return _told(_plain(case.intake), json.dumps(case.project.to_json(), sort_keys=True), words)


def _from_address(asked: str) -> Case:
    if asked:
        try:
            if (found := stories.load(asked)) is not None:
                return _dealt_anew(found)
            st.session_state[LOST] = "The story of this address is not here any more. This is the sample instead."
        except stories.Damaged as error:
            if error.before:
                st.session_state[LOST] = f"{error} It is opened as it was then."
                return _dealt_anew(stories.load(asked, revision=error.before))
            st.session_state[LOST] = f"{error} This is the sample instead."
        except ValueError as error:
            st.session_state[LOST] = f"{error} This is the sample instead."
        st.query_params.pop(place.STORY, None)
    intake = Intake(sample=SAMPLE)
    return Case(intake, first_project(dataset(intake), Project(title="Retention, a sample story")))


def _dealt_anew(found: Case) -> Case:
    """A story that was kept under another dealing of rows: what moved is said, once."""
    if found.dealing == DEALING:
        return found
    try:
        if topics.root(shelf()[found.project.kind].TOPIC) == DECISION:
            read, origin = dataset(found.intake), origin_of(dataset(found.intake), found.intake.answers)
            st.session_state[MOVED] = moved(read, found.dealing, found.project, origin)
        return stories.save(replace(found, dealing=DEALING), by=place.whose())
    except (DataError, ChangedMeanwhile, StoreError):  # the page says so itself, of the file or at the next change
        return found


def _announce(case: Case) -> Case:
    """Tell the bar which story this is."""
    saved = "saved" if case.id else "sample, not changed"
    if st.session_state.get(NOT_SAVED) or (case.id and st.session_state.get(conflict.UNSAVED) == case.id):
        saved = "not saved"
    if not case.told or missing.waits(case):
        st.session_state[shell.STATUS] = f"{missing.names(case)} · {missing.state(case)}"
        return case
    if st.session_state.get(IS_MOVED) == (case.id, case.revision):
        saved = "changed, not in the story"
    try:
        name = dataset(case.intake).name
    except DataError:
        name = "file not found"
    own = topics.root(shelf()[case.project.kind].TOPIC)
    unconfirmed = any(part.unconfirmed for topic, part in case.project.settings.items() if topics.root(topic) == own)
    draft = "draft: example amounts" if unconfirmed else ""
    st.session_state[shell.STATUS] = " · ".join(filter(None, (shown(case.project.title), draft, name, saved)))
    return case


def _plain(intake: Intake) -> str:
    return json.dumps(intake.to_json(), sort_keys=True)


def _figures_only(project: Project) -> dict[str, object]:
    """The parts of a project that move a figure: words and dates must not make it compute anew."""
    settings = {topic: part.figures() for topic, part in project.settings.items()}
    return Project(date=dt.date.min, settings=settings).to_json()


# A table that was cut or deleted beside the app is made anew from what was handed in.
@st.cache_resource(max_entries=32, show_spinner="Reading the data", validate=lambda read: read.table.rows.are_whole)
def _read(intake: str) -> Read:
    asked = Intake.from_json(json.loads(intake))
    at_hand(path for _, path in asked.files)
    return read_tables(asked, files())


@st.cache_resource(max_entries=32, show_spinner="Reading the data")
def _apart(intake: str) -> list[Table]:
    return tables_apart_of(Intake.from_json(json.loads(intake)), files())


@st.cache_resource(max_entries=32, show_spinner=False)
def _suggested(intake: str) -> tuple[Suggestion, ...]:
    return proposal_of(Intake.from_json(json.loads(intake)), _read(intake).table).suggestions


@st.cache_resource(max_entries=16, show_spinner="Reading the data", validate=lambda of: of.table.rows.are_whole)
def _dataset(intake: str) -> Dataset:
    asked = Intake.from_json(json.loads(intake))
    return as_dataset(asked, read(asked))


@st.cache_resource(max_entries=32, show_spinner="Counting the rows")
def _opened(intake: str, topic: str) -> Any:
    of = topics.topic(topic)
    return of.open(_dataset(intake), _opened(intake, of.STANDS_ON) if of.STANDS_ON else None)


@st.cache_resource(max_entries=32, show_spinner="Telling the story")
def _told(intake: str, project: str, words: own_texts.State) -> tuple[Study, Story, Deck]:
    """The telling, anew whenever a file of the company's own words has changed (``words``)."""
    whole = Project.from_json(json.loads(project))
    found = studied(Intake.from_json(json.loads(intake)), whole, shelf()[whole.kind].TOPIC).of(whole)
    return found, *tell(found)


@st.cache_resource(max_entries=64, show_spinner=False)
def _studied(intake: str, figures: str, topic: str) -> Any:
    project, of = Project.from_json(json.loads(figures)), topics.topic(topic)
    under = _studied(intake, figures, of.STANDS_ON) if of.STANDS_ON else None
    asked = Intake.from_json(json.loads(intake))
    return of.study(_opened(intake, topic), project, origin_of(_dataset(intake), asked.answers), under)
