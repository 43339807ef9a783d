"""What only its owner knows of a file: asked once, short, and what the story may not say because of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data.decision import Answers, Option, Question

UNSURE = "unsure"
BASE_RATE = "door:base_rate"  # a share such as "0.14", typed where the file is balanced
_DONT_KNOW = Option(UNSURE, "I don't know")

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
    """What a story may not say, and why: ``sentence`` is for the appendix, without any figure."""

    key: str
    sentence: str


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

_SENTENCES: Mapping[tuple[str, str], tuple[Restriction, ...]] = {
    ("door:sample", "sample"): (
        Restriction(SAMPLE, "The file is a sample: totals are those of the sample, not of all customers."),
    ),
    ("door:sample", "balanced"): (
        Restriction(
            NEEDS_BASE_RATE,
            "The file was balanced: the event is far more frequent in it than among all customers, and values are "
            "overstated until the true rate is given.",
        ),
    ),
    ("door:known", "some"): (
        Restriction(
            NOT_KNOWN_YET,
            "Some outcomes were not known when the file was made; the event may be more frequent than it shows.",
        ),
    ),
    ("door:contacted", "lot"): (
        Restriction(UNDERSTATED, "Some customers were contacted meanwhile; the event is understated among them."),
    ),
    ("door:contacted", "some"): (
        Restriction(UNDERSTATED, "Some customers were contacted meanwhile; the event is understated among them."),
    ),
    ("door:contacted", "risk"): (
        Restriction(UNDERSTATED, "Those at the highest risk were contacted meanwhile; the event is understated there."),
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
    """The share of all customers with the event, where it was typed: "0.14", "14%" or "14 %"."""
    text = answers.get(BASE_RATE, "").strip().replace(",", ".")
    try:
        share = float(text.rstrip("% ")) / (100 if text.endswith("%") else 1)
    except ValueError:
        return None
    return share if 0 < share < 1 else None
