"""Who is compared with whom, how that came about, and what words it allows."""

from __future__ import annotations

import streamlit as st

from components import case, look, questions, slide_view
from components.change import one_slide
from data.decision import NO_ANSWERS
from data.errors import DataError
from data.intake.door import asks_for_day, door_questions, misanswered
from store.stories import Case
from stories.change.saying import say_of
from stories.change.slides import appendix, front
from stories.change.study import ChangeStudy
from stories.story import slide_of

TITLE = "Design"
QUESTION = "Who is compared with whom?"
ORDER = 200


def fits(of: Case) -> bool:
    """Was a change observed in some way? Of a file for a test to come nothing was."""
    return one_slide.is_observed(of)


def show(of: Case) -> None:
    """The groups or times with their levels, the grade of the evidence, what was checked, and what only the owner of the file knows."""
    study = one_slide.studied(of)
    say = say_of(study)
    look.kicker(QUESTION)
    slide = slide_of(front.design(study, say), say.facts)
    look.headline(str(slide.title))
    look.chip(say.text("grade-chip"))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)
    _ask(of, study)
    checks = slide_of(appendix.checks(study, say), say.facts)
    look.section(str(checks.title))
    slide_view.picture(checks.exhibit, slide_view.FULL_WIDTH)


def _ask(of: Case, study: ChangeStudy) -> None:
    """The answers at the door, in sight as long as nobody said how the groups came about; others allow other words."""
    dataset = case.dataset(of.intake)
    if not of.intake.files or not (door_questions(dataset.roles) or asks_for_day(dataset.roles)):
        return
    answers = of.intake.answers
    with st.expander("What only you know of this file", expanded=not study.design.is_said):
        first = NO_ANSWERS if study.opened.is_own_list else questions.ask_first_at_the_door(dataset.roles, answers)
        known = questions.ask_at_the_door(dataset.roles, answers, first)
        same = all(answers.get(key, "") == value for key, value in known.items())
        wrong = st.container()
        if st.button("Use these answers", type="primary", disabled=same or bool(misanswered(known))):
            try:
                case.with_answers(of, known)
            except DataError as error:
                with wrong:
                    look.refusal(str(error))
                return
            st.rerun()
