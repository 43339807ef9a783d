"""From files to a story: hand them in, see what was read, say what the columns mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import (
    case,
    kind_form,
    look,
    names_form,
    quality_view,
    questions,
    reading,
    recipe_view,
    role_form,
    settings_form,
    shell,
    turn,
    upload_form,
)
from components.decision import framing
from components.kept import missing, started
from components.topics.screen import Begun, screen
from components.upload_form import GIVEN
from data.contact_list import own_list
from data.dataset import Dataset, Table
from data.decision import NO_ANSWERS, Answers
from data.errors import DataError
from data.intake.asking import open_questions
from data.intake.door import asks_for_day, go_live, misanswered
from data.intake.handed_in import OTHER_COLUMNS, OTHER_ROWS, Intake, roles_of
from data.roles.flip import MUST
from data.roles.proposal import needed
from data.roles.proposal import roles as known_roles
from data.said import said
from store.stories import Case
from stories.decision.amounts.from_file import with_settings
from stories.file_words import worded
from stories.language.names import Names
from stories.project import Project
from stories.understood import one_of


@dataclass(frozen=True)
class Telling:
    """With what a story is begun: its kind, names, money and time, and what its topic asks; None while that waits for an answer."""

    kind: str
    names: Names | None
    frame: Mapping[str, str]  # currency, time and who decides, as text
    own: Begun | None


IN_THE_BAR = 200  # signs of why no story can be told
UNFIT = "The file cannot be told of as it is."


def show(of: Case) -> None:
    """The drop zone, and beside it what was read or else the samples; below, the file handed in or that of the story."""
    look.headline("Bring what the model predicted and what then happened")
    left, right = st.columns([17, 10], gap="large")
    with left:
        handed_in = upload_form.ask(of)
    usable = False
    if not handed_in and not of.told and of.intake.files:  # read before, and left without being told
        handed_in = upload_form.again(of.intake)
    with left:
        upload_form.offer_the_earlier(case.current())
    if not handed_in:
        st.session_state.pop(GIVEN, None)
        _standing(of)
    else:
        body, bar = st.container(), st.container(key="tell", horizontal=True, vertical_alignment="center")
        with body:
            if reading.ready(handed_in.answered(st.session_state.get(GIVEN, {}))):
                usable = _handed_in(upload_form.predictions_first(handed_in), right, bar)
            else:
                _no_story(bar, UNFIT if reading.is_refused() else "The file is not read yet.")
    if not usable:
        with right:
            look.section("Or begin with a sample")
            upload_form.offer_samples()


def _no_story(bar: DeltaGenerator, why: str) -> None:
    """The button where it always stands, and why it cannot be pressed."""
    with bar:
        st.button("Tell the story", type="primary", disabled=True, key="tell_not_yet")
        look.caption(why)


def _handed_in(intake: Intake, beside: DeltaGenerator, bar: DeltaGenerator) -> bool:
    """How the file was understood, and in one place the button that tells the story; below, what can be put otherwise.

    False where no story can be told of it, which is said.
    """
    held = {**intake.answers, **st.session_state.get(GIVEN, {})}
    intake = intake.answered(held)
    try:
        with st.spinner("Reading the file"):
            if len(intake.files) == 2:
                intake = role_form.ask_keys(intake)
            read = case.read(intake)
    except DataError as error:
        look.refusal(str(error))
        _no_story(bar, UNFIT)
        return False
    _keep_at_once(intake)
    recipe_view.offer(intake, read.table)
    said_first, asked, told_as, amounts, framed = (st.container() for _ in range(5))
    quality_view.anchor("columns")
    look.section("What the columns mean")
    intake = role_form.ask(intake, read.table)
    try:
        dataset = case.dataset(intake)
    except DataError as error:
        with said_first:
            look.refusal(str(error))  # above the columns: what is wrong is read first
        with asked:
            given = questions.ask(read.table.questions, held)
            given |= questions.ask_first_at_the_door(_taken(intake, read.table), held)
        case.looked_at(intake.answered(given))
        _hold(held, given, intake.roles)
        _no_story(bar, _wanted(intake, read.table) or _shortened(str(error)))
        return False
    with beside:
        look.section(dataset.name)
        look.paragraph(quality_view.what_was_read(dataset))
    with asked:
        given = questions.ask(dataset.table.questions, held)
        first = _first_at_the_door(dataset, held)
    given |= questions.offer(dataset.table.questions, held)
    at_the_door = questions.ask_at_the_door(dataset.roles, held, first, "What only you know of this file")
    with told_as:
        kind, names = _told_as(dataset)
    with said_first:
        quality_view.understood(dataset, names.one if names else one_of(dataset))
        begun = recipe_view.would_begin(intake, kind, names)
        with framed:
            frame = framing.ask(dataset, begun, started.of(case.current()).frame, recipe_view.lender())
        begun = with_settings(begun, frame.given)
    whole = intake.answered({**given, **at_the_door})
    with amounts:
        own = _own(dataset, whole, begun)
    _tell_bar(bar, dataset, whole, Telling(kind, names, frame.given, own))
    look.section("What was noticed")
    given |= quality_view.show(dataset, held)
    case.looked_at(intake.answered({**given, **at_the_door}))
    started.keep(kind, names, {**frame.chosen, **(own.chosen if own else {})})
    _hold(held, given, intake.roles)
    return True


def _keep_at_once(intake: Intake) -> None:
    """Make a story of what was just read, so that it has an address before anything is said of it, and the bar leads there."""
    held = case.current()
    if held.id and not held.told and held.intake.files == intake.files:
        return
    st.session_state[upload_form.FOR] = case.looked_at(intake).id
    st.rerun()


def _wanted(intake: Intake, table: Table) -> str:
    """Which columns are wanted before there can be a story; nothing where they are there."""
    roles = _taken(intake, table)
    missing = [worded(said(f"role-{role}")) for role in needed(roles) if role not in roles]
    if asks_for_day(roles) and "treated" not in roles and not go_live(intake.answers):
        return "Wanted first: a score, or the day on which a change began."
    return f"Wanted first: {' and '.join(missing)}." if missing else ""


def _taken(intake: Intake, table: Table) -> Mapping[str, str]:
    """The roles that columns have, as they stand on the page."""
    return {role: column for role, column in roles_of(intake, table).items() if column}


def _shortened(text: str) -> str:
    """A sentence for the line at the foot of the screen; the whole of it stands above."""
    return text if len(text) <= IN_THE_BAR else f"{text[:IN_THE_BAR].rsplit(' ', 1)[0]} … (the rest stands above)"


def _told_as(dataset: Dataset) -> tuple[str, Names | None]:
    """Which kind of story, and what it calls those in the file."""
    quality_view.anchor("kind")
    left, right = st.columns(2, gap="large")
    earlier, begun = recipe_view.kind_so_far(), started.of(case.current())
    with left:
        kind = kind_form.choose(dataset, earlier or begun.kind or kind_form.likely(dataset), turn.keyed("kind"))
    with right:
        quality_view.anchor("names")
        return kind, None if earlier else names_form.choose(dataset, kind, begun.names if begun.kind == kind else None)


def _first_at_the_door(dataset: Dataset, held: Answers) -> Answers:
    """How the groups were made, where the words hang on it; of a list of ours it is known."""
    list_of_ours = own_list(dataset.table)
    if "treated" not in dataset.roles or (list_of_ours and list_of_ours.arm == dataset.roles["treated"]):
        return NO_ANSWERS
    return questions.ask_first_at_the_door(dataset.roles, held)


def _must_first(dataset: Dataset, intake: Intake) -> str:
    """What has to be answered before anything is reckoned; nothing where the story can be told."""
    must = next((each for each in open_questions(dataset.table.questions, intake.answers) if each.id == MUST), None)
    wrong = misanswered(intake.answers)
    return wrong or (worded(said("tell-after-answer", question=must.text)) if must else "")


def _own(dataset: Dataset, intake: Intake, project: Project) -> Begun | None:
    """What the topic of the story asks, once nothing has to be answered before."""
    if _must_first(dataset, intake):
        return None
    return screen(project.kind).ask(dataset, intake, project, started.of(case.current()))


def _tell_bar(bar: DeltaGenerator, dataset: Dataset, intake: Intake, telling: Telling) -> None:
    first = _must_first(dataset, intake) or (telling.own.wrong if telling.own else "")
    with bar:
        if first:
            _no_story(bar, first)
            return
        draft = telling.own is not None and telling.own.is_draft
        if st.button("Tell the story", type="primary", disabled=draft, key="tell_it"):
            _tell(intake, telling)
        if draft and st.button("Tell it with example amounts", type="tertiary", key="tell_draft"):
            _tell(intake, telling)
        with st.container(key="tell_words", gap=None):
            if draft:
                look.caption(telling.own.waits_for)
            asked = questions.first_questions(dataset.table.questions)
            look.caption(f"{kind_form.told_as(dataset, telling.kind)} {quality_view.in_short(dataset, len(asked))}")


def _hold(held: Answers, given: dict[str, str], picked: Mapping[str, str]) -> None:
    """Keep new answers and look at the file again; a role that an answer is about is proposed anew."""
    new = {key for key, value in given.items() if held.get(key) != value}
    if not new:
        return
    st.session_state[GIVEN] = {**held, **given}
    if any(key in OTHER_COLUMNS or key.startswith("column:") for key in new):
        turn.begin_anew(*(f"role_{role}" for role in ("score", "outcome", "value", "cost", "challenger")))
    if "event" in new and "score" not in picked:  # where each label has a probability, another event has another score
        turn.begin_anew("role_score")
    if any(key.startswith(OTHER_ROWS) for key in new):
        turn.begin_anew(*(f"role_{role}" for role in known_roles()))
    st.rerun()


def _tell(intake: Intake, telling: Telling) -> None:
    of = recipe_view.begin(intake, telling.kind, telling.names)
    begun = with_settings(of.project, telling.frame)
    project = telling.own.into(begun, case.dataset(of.intake)) if telling.own else begun
    if project != of.project:
        case.change(project)
    if telling.own:
        telling.own.told(project, begun)
    upload_form.forget()
    shell.go("Story")


def _standing(of: Case) -> None:
    """The data and the words of the present story."""
    if missing.waits(of):
        look.paragraph(f"{missing.names(of)} has no file yet. What is brought here becomes its own.")
        return
    try:
        dataset = case.dataset(of.intake)
    except DataError as error:
        look.refusal(str(error))
        return
    look.section(f"In this story: {dataset.name}")
    look.paragraph(quality_view.what_was_read(dataset))
    given = quality_view.show(dataset, of.intake.answers)
    if _differs(of.intake.answers, given) and st.button("Read it again with these lines", type="primary"):
        _change_answers(of, given)
    if of.intake.files:
        with st.expander("What only you know of this file"):
            known = questions.ask_at_the_door(dataset.roles, of.intake.answers)
            same, wrong = not _differs(of.intake.answers, known), st.container()
            if st.button("Use these answers", type="primary", disabled=same or bool(misanswered(known))):
                with wrong:
                    _change_answers(of, known)
    if of.intake.files:
        with st.expander("Bring a corrected file"):
            upload_form.offer_correction(of)
    with st.expander("What the columns mean"):
        intake, wrong = role_form.ask(of.intake, dataset.table), st.container()
        if st.button("Use these roles", type="primary", disabled=intake == of.intake):
            with wrong:  # above the button, where the eye is
                _change_roles(of, intake)
    with st.expander("What story it tells"):
        kind_form.ask(of)
    screen(of.project.kind).standing(of)
    with st.expander("How the story speaks: title, currency, names"):
        settings_form.ask(of)


def _differs(answers: Answers, given: Answers) -> bool:
    return any(answers.get(key, "") != value for key, value in given.items())


def _change_answers(of: Case, given: Answers) -> None:
    try:
        changed = case.with_answers(of, given)
    except DataError as error:
        look.refusal(str(error))
        return
    recipe_view.remember_layout(changed)
    shell.go("Story")


def _change_roles(of: Case, intake: Intake) -> None:
    try:
        changed = case.with_roles(of, intake)
    except DataError as error:
        look.refusal(str(error))
        return
    recipe_view.remember_layout(changed)
    shell.go("Story")
