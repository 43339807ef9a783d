"""Which questions still wait for an answer, and which are offers that may be left alone."""

from __future__ import annotations

from collections.abc import Iterable

from data.decision import Answers, Question

OFFERS = (
    "flip",
    "sentinel",
    "currency",
    "rival",
    "words",
    "waiting",
    "unit",
    "sheets",
    "left_alone",
    "leavers",
    "so_far",
)  # nothing is wrong while these are left as they are: what was done is said


def is_offer(question: Question) -> bool:
    """May the question be left alone?"""
    return question.id.split(":")[0] in OFFERS


def open_questions(questions: Iterable[Question], answers: Answers) -> tuple[Question, ...]:
    """The questions that must be answered before any figure is shown; each id once."""
    found = {question.id: question for question in questions if not is_offer(question)}
    return tuple(question for question in found.values() if not is_answered(question, answers))


def is_answered(question: Question, answers: Answers) -> bool:
    """Was one of its options chosen, or several where that may be?"""
    return bool(question.picked(answers))


def with_defaults(questions: Iterable[Question], answers: Answers) -> dict[str, str]:
    """The answers with the marked default for every question that is still open."""
    return {**answers, **{question.id: question.default for question in open_questions(questions, answers)}}
