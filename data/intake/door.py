"""What only its owner knows of a file: asked once, short, and what the story may not say because of the answer."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.decision import Answers, Option, Question
from data.joins import weights
from data.roles.choices.results import cell_of
from data.said import Said, said

UNSURE = "unsure"
GO_LIVE = "door:go_live"  # the day on which a change began, typed as 2026-03-01
HOW_DRAWN = "door:arms"
BASE_RATE = "door:base_rate"  # a share such as "0.14", typed where the file is balanced
_DONT_KNOW = Option(UNSURE, said("door-unsure"))

SHARE = r"\d+(\.\d+)?\s*%?"

NO_YEARLY = "no yearly amount"
NEEDS_BASE_RATE = "needs base rate"
SAMPLE = "sample"
BALANCED_UNKNOWN = "perhaps balanced"
UNDERSTATED = "event understated"
NOT_KNOWN_YET = "outcomes not known yet"
BY_RISK = "chosen on risk"
PER_YEAR, PER_MONTH, ONCE, UNIT_UNKNOWN = "value per year", "value per month", "value once", "value unit unknown"


@dataclass(frozen=True)
class Restriction:
    """What a story may not say, and why: ``sentence`` is for the appendix, without any figure.

    ``mark`` stands under every picture where no figure may be read without it. Both are words once a story tells them.
    """

    key: str
    sentence: Said | str
    mark: Said | str = ""


def _question(about: str, *keys: str) -> Question:
    options = (Option(key, said(f"door-{about}-{key}")) for key in keys)
    return Question(f"door:{about}", "door", said(f"door-{about}"), (*options, _DONT_KNOW), UNSURE)


def _with_meanings(question: Question) -> Question:
    """The question with what would follow from each answer."""
    about = question.id.partition(":")[2]
    options = (replace(option, meaning=said(f"door-{about}-{option.key}-means")) for option in question.options)
    return replace(question, options=tuple(options))


def _marked(key: str, about: str) -> Restriction:
    return Restriction(key, said(f"restriction-{about}"), said(f"mark-{about}"))


_QUESTIONS = (
    _question("sample", "all", "sample", "balanced"),
    _question("known", "all", "some"),
    _question("contacted", "nobody", "lot", "risk", "some"),
    _question("value", "month", "year", "once"),
    _question("repeat", "once", "again"),
    _with_meanings(_question("arms", "lot", "otherwise")),
    _question("looks", "once", "often"),
    _question("chosen", "all", "worst"),
)
_OF_A_SCORE = ("door:sample", "door:known", "door:contacted", "door:value", "door:repeat")
_OF_ARMS = ("door:arms", "door:looks")
_SOME_CONTACTED = _marked(UNDERSTATED, "some-contacted")
_FOLLOWING: Mapping[tuple[str, str], tuple[Restriction, ...]] = {
    ("door:sample", "sample"): (_marked(SAMPLE, "sample"),),
    ("door:sample", "balanced"): (_marked(NEEDS_BASE_RATE, "balanced"),),
    ("door:known", "some"): (_marked(NOT_KNOWN_YET, "not-known-yet"),),
    ("door:contacted", "lot"): (_SOME_CONTACTED,),
    ("door:contacted", "some"): (_SOME_CONTACTED,),
    ("door:contacted", "risk"): (
        _marked(UNDERSTATED, "riskiest-contacted"),
        Restriction(BY_RISK, said("restriction-by-risk")),
    ),
    ("door:value", "month"): (Restriction(PER_MONTH, said("restriction-per-month")),),
    ("door:value", "year"): (Restriction(PER_YEAR, said("restriction-per-year")),),
    ("door:value", "once"): (Restriction(ONCE, said("restriction-value-once")),),
    ("door:value", UNSURE): (Restriction(UNIT_UNKNOWN, said("restriction-unit-unknown")),),
    (weights.ID, weights.SAMPLE): (_marked(SAMPLE, "sample"),),
    ("door:repeat", "once"): (Restriction(NO_YEARLY, said("restriction-once")),),
    ("door:repeat", UNSURE): (Restriction(NO_YEARLY, said("restriction-repeat-unknown")),),
}
_LEFT_OPEN = ("sample", "known", "contacted")  # where an answer not known forbids something, its own sentence says so


def asks_how_drawn(roles: Mapping[str, str], answers: Answers) -> bool:
    """Do the words of a story hang on how the groups were made: of a file without a score, and of one time only?"""
    timed = "phase" in roles or ("date" in roles and go_live(answers))
    return "treated" in roles and "score" not in roles and not timed


def asks_for_day(roles: Mapping[str, str]) -> bool:
    """May a file be told as before and after a day: it has dates and something measured, and neither a score nor a column of times?"""
    measured = {"outcome", "measure"} & roles.keys()
    return bool(measured) and "date" in roles and not {"score", "phase"} & roles.keys()


def door_questions(roles: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions that are asked once of a file with these roles; every one may be left at "I don't know"."""
    left = (
        set() if "value" in roles and not cell_of(roles["value"]) else {"door:value"}
    )  # what a result costs comes once
    left |= set() if "score" in roles else {*_OF_A_SCORE}
    left |= set() if "treated" in roles and "phase" not in roles else {*_OF_ARMS}
    left |= set() if {"phase", "before"} & roles.keys() and "score" not in roles else {"door:chosen"}
    return tuple(question for question in _QUESTIONS if question.id not in left)


def restrictions(answers: Answers) -> tuple[Restriction, ...]:
    """What the answers at the door forbid a story, in the order of the questions; what was not asked forbids nothing.

    Weights of rows say as much as an answer at the door that the file is a sample.
    """
    found: list[Restriction] = []
    for id in (*(question.id for question in _QUESTIONS), weights.ID):
        found += [each for each in _FOLLOWING.get((id, answers.get(id, "")), ()) if each not in found]
    if base_rate(answers) is not None:
        found = [restriction for restriction in found if restriction.key != NEEDS_BASE_RATE]
    return tuple(found)


def base_rate(answers: Answers) -> float | None:
    """The share of all customers with the event, where it was typed: "0.14", "14%" or "14 %".

    A file that was said to hold all customers, or a sample drawn by lot, has its true rate already.
    """
    text = answers.get(BASE_RATE, "").strip().replace(",", ".")
    if answers.get("door:sample") in ("all", "sample") or not re.fullmatch(SHARE, text):
        return None
    share = float(text.rstrip("% ")) / (100 if text.endswith("%") else 1)
    return share if 0 < share < 1 else None


def go_live(answers: Answers) -> dt.date | None:
    """The day on which a change began, where it was typed as 2026-03-01; None where it was not, or is no day."""
    try:
        return dt.date.fromisoformat(answers.get(GO_LIVE, "").strip())
    except ValueError:
        return None


def months_of_value(answers: Answers) -> int | None:
    """How many months one amount of the value column covers: 1, 12, or 0 for an amount paid once; None if not said."""
    return {"month": 1, "year": 12, "once": 0}.get(answers.get("door:value", ""))


def left_open(roles: Mapping[str, str], answers: Answers) -> tuple[Said, ...]:
    """What nobody could say at the door, in a few words each; none where nothing was asked."""
    asked = {question.id for question in door_questions(roles)}
    return tuple(
        said(f"door-{about}-open")
        for about in _LEFT_OPEN
        if f"door:{about}" in asked and answers.get(f"door:{about}") == UNSURE
    )


def misanswered(answers: Answers) -> str:
    """What is wrong with the first answer at the door that cannot be meant, in one sentence; empty if all are fine."""
    keys = {question.id: [option.key for option in question.options] for question in _QUESTIONS}
    for id, given in answers.items():
        if not id.startswith("door:"):
            continue
        if id == BASE_RATE:
            if given.strip() and base_rate({BASE_RATE: given}) is None:
                return f"The true rate was “{given}”; wanted a share above 0 and below 1, such as 14% or 0.14."
        elif id == GO_LIVE:
            if given.strip() and go_live(answers) is None:
                return f"The day of the change was “{given}”; wanted a date such as 2026-03-01."
        elif id not in keys:
            return f"Nothing is asked under '{id}'; there are: {', '.join([*keys, BASE_RATE, GO_LIVE])}."
        elif given not in keys[id]:
            return f"The answer to {id} was '{given}'; wanted one of: {', '.join(keys[id])}."
    return ""
