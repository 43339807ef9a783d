"""What only its owner knows of a file: asked once, short, and what the story may not say because of the answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from data.decision import Answers, Option, Question

UNSURE = "unsure"
BASE_RATE = "door:base_rate"  # a share such as "0.14", typed where the file is balanced
_DONT_KNOW = Option(UNSURE, "I don't know")

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

    ``mark`` stands under every picture where no figure may be read without it.
    """

    key: str
    sentence: str
    mark: str = ""


_QUESTIONS = (
    Question(
        "door:sample",
        "door",
        "Which customers are in the file?",
        (
            Option("all", "All of them, or all of one kind"),
            Option("sample", "A sample drawn by lot"),
            Option("balanced", "As many with the event as without, as for training a model"),
            _DONT_KNOW,
        ),
        UNSURE,
    ),
    Question(
        "door:known",
        "door",
        "Is it known of everybody what happened?",
        (
            Option("all", "Yes, time enough has passed"),
            Option("some", "No, of some it is not known yet"),
            _DONT_KNOW,
        ),
        UNSURE,
    ),
    Question(
        "door:contacted",
        "door",
        "Was anybody contacted because of the score meanwhile?",
        (
            Option("nobody", "No, nobody"),
            Option("lot", "Yes, some, chosen by lot"),
            Option("risk", "Yes, those with the highest risk"),
            Option("some", "Yes, some, chosen otherwise"),
            _DONT_KNOW,
        ),
        UNSURE,
    ),
    Question(
        "door:value",
        "door",
        "What is the value in the file?",
        (
            Option("month", "An amount per month"),
            Option("year", "An amount per year"),
            Option("once", "One amount, once"),
            _DONT_KNOW,
        ),
        UNSURE,
    ),
    Question(
        "door:repeat",
        "door",
        "Will the campaign run once, or again and again?",
        (Option("once", "Once"), Option("again", "Again and again"), _DONT_KNOW),
        UNSURE,
    ),
)

_SOME_CONTACTED = Restriction(
    UNDERSTATED,
    "Some customers were contacted meanwhile; the event is understated among them.",
    "some were contacted meanwhile",
)

_SENTENCES: Mapping[tuple[str, str], tuple[Restriction, ...]] = {
    ("door:sample", "sample"): (
        Restriction(SAMPLE, "The file is a sample: totals are those of the sample, not of all customers.", "a sample"),
    ),
    ("door:sample", "balanced"): (
        Restriction(
            NEEDS_BASE_RATE,
            "The file was balanced: the event is far more frequent in it than among all customers, and values are "
            "overstated until the true rate is given.",
            "a balanced file, its true rate not given",
        ),
    ),
    ("door:known", "some"): (
        Restriction(
            NOT_KNOWN_YET,
            "Some outcomes were not known when the file was made; the event may be more frequent than it shows.",
            "some outcomes not known yet",
        ),
    ),
    ("door:contacted", "lot"): (_SOME_CONTACTED,),
    ("door:contacted", "some"): (_SOME_CONTACTED,),
    ("door:contacted", "risk"): (
        Restriction(
            UNDERSTATED,
            "Those at the highest risk were contacted meanwhile; the event is understated there.",
            "the riskiest were contacted meanwhile",
        ),
        Restriction(
            BY_RISK,
            "Customers were contacted because of their risk: some of them would have come back to the average anyway, "
            "so no change among them may be put down to the contact.",
        ),
    ),
    ("door:value", "month"): (Restriction(PER_MONTH, "The value in the file is an amount per month."),),
    ("door:value", "year"): (Restriction(PER_YEAR, "The value in the file is an amount per year."),),
    ("door:value", "once"): (Restriction(ONCE, "The value in the file is one amount, paid once."),),
    ("door:value", UNSURE): (
        Restriction(UNIT_UNKNOWN, "It is not known whether the value in the file is per month, per year or once."),
    ),
    ("door:repeat", "once"): (
        Restriction(NO_YEARLY, "The campaign runs once: its value is one amount and not an amount per year."),
    ),
    ("door:repeat", UNSURE): (
        Restriction(NO_YEARLY, "It is not known whether the campaign is repeated, so no amount per year is named."),
    ),
}

# Where an answer that is not known forbids something, its own sentence says so.
_OPEN = {
    "door:sample": "which customers are in the file",
    "door:known": "whether it is known of everybody what happened",
    "door:contacted": "whether anybody was contacted because of the score",
}


def door_questions(roles: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions that are asked once of a file with these roles; every one may be left at "I don't know"."""
    return tuple(question for question in _QUESTIONS if question.id != "door:value" or "value" in roles)


def restrictions(answers: Answers) -> tuple[Restriction, ...]:
    """What the answers at the door forbid a story, in the order of the questions; what was not asked forbids nothing."""
    found: list[Restriction] = []
    for question in _QUESTIONS:
        given = answers.get(question.id, "")
        found += _SENTENCES.get((question.id, given), ())
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


def months_of_value(answers: Answers) -> int | None:
    """How many months one amount of the value column covers: 1, 12, or 0 for an amount paid once; None if not said."""
    return {"month": 1, "year": 12, "once": 0}.get(answers.get("door:value", ""))


def left_open(roles: Mapping[str, str], answers: Answers) -> tuple[str, ...]:
    """What nobody could say at the door, in a few words each; none where nothing was asked."""
    open_ones = [question.id for question in door_questions(roles) if answers.get(question.id) == UNSURE]
    return tuple(_OPEN[id] for id in open_ones if id in _OPEN)


def misanswered(answers: Answers) -> str:
    """What is wrong with the first answer at the door that cannot be meant, in one sentence; empty if all are fine."""
    keys = {question.id: [option.key for option in question.options] for question in _QUESTIONS}
    for id, given in answers.items():
        if not id.startswith("door:"):
            continue
        if id == BASE_RATE:
            if given.strip() and base_rate({BASE_RATE: given}) is None:
                return f"The true rate was “{given}”; wanted a share above 0 and below 1, such as 14% or 0.14."
        elif id not in keys:
            return f"Nothing is asked under '{id}'; there are: {', '.join([*keys, BASE_RATE])}."
        elif given not in keys[id]:
            return f"The answer to {id} was '{given}'; wanted one of: {', '.join(keys[id])}."
    return ""
