"""Handing in files: one with everything, or predictions and outcomes apart; or a built-in sample."""

from __future__ import annotations

import logging
from dataclasses import replace

import streamlit as st

from components import case, look, place, reading, shell, turn
from data.errors import DataError
from data.intake.handed_in import Intake
from data.intake.recipe import match, recipe_of
from data.intake.source import suffixes
from data.limits import SHOWN
from data.shown import shown
from data.sources.sample import SAMPLES
from store import drafts
from store.files import keep
from store.stories import Case
from stories.samples import intake_of, project_for

log = logging.getLogger("throughline")
HANDED_IN = "handed_in"  # session key: the intake that is looked at and not yet a story
GIVEN = "answers_given"  # session key: the answers to the questions of the file that is looked at
LIKE = "like"  # session key: what the file that is looked at takes from an earlier one
FOR = "handed_in_for"  # session key: the story that was made of it; none until it was read
BROUGHT = "corrected_brought"  # session key: the story for which corrected files lie in the drop zone
ZONE = "uploads_in_zone"  # session key: name and place of the uploads that lie in the drop zone
SEEN = "uploads_seen"  # session key: the uploads it was made of, so that a rerun does not read them again


def ask(of: Case) -> Intake | None:
    """Show the drop zone; the intake that was handed in for this story or the next, if there is one."""
    files = st.file_uploader(
        "Drop one file with everything, or predictions and outcomes apart",
        type=list(suffixes()),
        accept_multiple_files=True,
        key=case.UPLOADS,
    )
    look.caption(f"Files stay on the machine that runs this app. {SHOWN}")
    _take(files)
    if st.session_state.get(FOR, of.id) != of.id:
        forget()  # another story was opened since
    return st.session_state.get(HANDED_IN)


def again(intake: Intake) -> Intake:
    """Take up again what was read earlier and not told, with all that was said of it."""
    st.session_state[HANDED_IN], st.session_state[GIVEN] = intake, dict(intake.answers)
    st.session_state[FOR] = case.current().id
    return intake


def offer_the_earlier(of: Case) -> None:
    """Files that were handed in before and are here still, and the way to begin without them."""
    names = [shown(name) for name, _ in (_earlier() if not of.told else ())]
    if not names:
        return
    brought = st.session_state.get(ZONE, ())
    together = " It is read together with what you brought." if brought else ""
    with st.container(horizontal=True, vertical_alignment="center", key="still_here"):
        look.paragraph(f"Still here: {', '.join(names)}.{together}")
        way = "Tell of the new one alone" if brought else "Begin another story"
        if st.button(way, type="tertiary", key="begin_another"):  # the one that was here stays among the stories
            forget()
            case.let_go()
            if brought:
                st.session_state[HANDED_IN], st.session_state[ZONE] = Intake(files=brought), brought
            st.rerun()


def offer_samples() -> None:
    """One button a sample; each begins a story at once."""
    for key, sample in SAMPLES.items():
        with st.container(key=f"sample_{key}"):
            if st.button(sample.title, key=f"begin_{key}", type="tertiary"):
                _begin_sample(key)
            look.caption(sample.description)


def predictions_first(intake: Intake) -> Intake:
    """Where one of two files that have been read holds the score, it goes first, in whatever order they were dropped."""
    if len(intake.files) != 2:
        return intake
    try:
        scored = ["score" in case.suggested(Intake(files=(file,))) for file in intake.files]
    except DataError as error:
        log.info("A file could not be looked into yet: %s", type(error).__name__)  # said in full when both are joined
        return intake
    return replace(intake, files=intake.files[::-1]) if scored == [False, True] else intake


def forget() -> None:
    """Put the uploads, and all that was said of them, out of mind once they have become a story."""
    for key in (HANDED_IN, GIVEN, LIKE, ZONE, FOR):
        st.session_state.pop(key, None)
    turn.begin_anew()


def offer_correction(of: Case) -> None:
    """Let the files of a story be replaced by corrected ones: roles, answers, amounts and edited words stay."""
    look.caption("The same story on other rows: what its columns mean, answers, amounts and edited words stay.")
    files = st.file_uploader(
        "The corrected file, or as many as the story was told from",
        type=list(suffixes()),
        accept_multiple_files=True,
        key="corrected",
    )
    if not files:
        _brought_before(of)
        return
    st.session_state[BROUGHT] = of.id
    wanted, brought = len(of.intake.files), len(files)
    if brought != wanted:
        look.refusal(
            f"This story was told from {wanted} file{'s' if wanted > 1 else ''}; {brought} came. Bring {wanted}."
        )
        return
    try:
        kept = tuple((file.name, keep(file.getvalue()).name) for file in files)
    except DataError as error:
        look.refusal(str(error))
        return
    drafts.keep(of.id, drafts.CORRECTED, {"files": kept}, by=place.whose())
    _corrected(of, kept)


def _brought_before(of: Case) -> None:
    """Corrected files that lie in the drop zone no more: because the page was left, or because they were taken away there."""
    was_here = st.session_state.pop(BROUGHT, "") == of.id and st.session_state.get(shell.BEFORE) == "Start"
    held = drafts.of(of.id, drafts.CORRECTED, place.whose())[0]
    if not held:
        return
    if was_here:
        drafts.keep(of.id, drafts.CORRECTED, {}, by=place.whose())
        return
    look.paragraph(f"Brought before: {', '.join(shown(name) for name, _ in held['files'])}.")
    if st.button("Leave it out", type="tertiary", key="leave_corrected"):
        drafts.keep(of.id, drafts.CORRECTED, {}, by=place.whose())
        st.rerun()
    _corrected(of, tuple((name, path) for name, path in held["files"]))


def _corrected(of: Case, kept: tuple[tuple[str, str], ...]) -> None:
    """What corrected files would change, and the way into the story."""
    try:
        corrected = replace(of.intake, files=predictions_first(Intake(files=kept)).files)
        if not reading.ready(corrected):
            return
        changes = _changes(of, corrected)
    except DataError as error:
        look.refusal(str(error))
        return
    for sentence in changes:
        look.paragraph(sentence)
    if st.button("Use it in this story", type="primary", key="use_corrected"):
        case.keep(replace(of, intake=corrected))
        drafts.keep(of.id, drafts.CORRECTED, {}, by=place.whose())
        shell.go("Story")


def _changes(of: Case, corrected: Intake) -> list[str]:
    """What the corrected files change, in sentences: the rows, the columns, and the first sentence of the story."""
    before, after = case.dataset(of.intake), case.dataset(corrected)
    rows = f"{before.table.count:,} rows before, {after.table.count:,} now"
    found = [f"{rows}." if before.table.count != after.table.count else f"{after.table.count:,} rows, as before."]
    found += match(recipe_of(of.intake, before), after.table).changes
    was, now = (str(case.told(each)[2].slides[0].title) for each in (of, replace(of, intake=corrected)))
    return [
        *found,
        f"The story began: “{was}” It begins now: “{now}”" if was != now else f"It begins as before: “{now}”",
    ]


def _begin_sample(key: str) -> None:
    forget()
    case.begin(intake_of(key), project_for(key))
    shell.go("Story")


def _take(files: list) -> None:
    """Keep new uploads on disk, once, beside those that were here before; taking them away takes the intake away."""
    seen = tuple(file.file_id for file in files)
    if seen == st.session_state.get(SEEN, ()):
        return
    st.session_state[SEEN] = seen
    if not files and st.session_state.get(shell.BEFORE) != "Start":
        st.session_state.pop(ZONE, None)
        return  # the page was left, which empties the drop zone: what was handed in is kept
    earlier = _earlier()
    forget()
    if not files and not earlier:
        case.put_aside()
        return
    try:
        kept = tuple((file.name, keep(file.getvalue()).name) for file in files)
    except DataError as error:
        st.session_state.pop(SEEN)  # so that it is tried again
        look.refusal(str(error))
        return
    st.session_state[ZONE] = kept
    st.session_state[HANDED_IN] = Intake(files=tuple(dict.fromkeys((*earlier, *kept))))


def _earlier() -> tuple[tuple[str, str], ...]:
    """Files of the story in hand that were handed in before and lie in the drop zone no more: what comes joins them."""
    held = case.current()
    if held.told or not held.id:
        return ()
    in_zone = st.session_state.get(ZONE, ())
    return tuple(file for file in held.intake.files if file not in in_zone)
