"""What an assumption is called in front of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from data.amount import Amount
from metrics.assumption import MADE_UP, Assumption
from metrics.payoff import Assumptions, OutcomeCells
from stories.language.names import inert
from stories.say import Say
from stories.setting import GIVEN

TIMES = "times_"  # before the name of an assumption: the amount by row of which it is a factor


def noun_of(name: str, say: Say) -> str:
    """The assumption as part of a sentence."""
    noun = say(f"noun-{name.replace('_', '-')}")
    return say("noun-times", noun=noun, amount=say.known[TIMES + name]) if TIMES + name in say.known else noun


def label_of(name: str, say: Say) -> str:
    """The label of an assumption in the story's own words."""
    label = say(f"label-{name.replace('_', '-')}")
    return say("label-times", label=label, amount=say.known[TIMES + name]) if TIMES + name in say.known else label


def source_of(item: Assumption, say: Say) -> str:
    """Who says so: somebody's own words, or that it was confirmed, or that nobody has, or that it belongs to a sample."""
    if item.source == MADE_UP:
        return say("sample-source")
    if found := item.confirmation:
        day = day_of(found.on, say)
        by, source = inert(found.by), inert(found.source)
        return say("confirmed-source", day=day, by=by, source=source, has_by=bool(by), has_source=bool(source))
    if item.is_default:
        return say("unsaid-source") if item.low == item.high else say("usual-source")
    return say("given-source") if item.source == GIVEN else item.source


def day_of(on: dt.date, say: Say) -> str:
    """A day with its year: what was agreed is used for longer than one."""
    return say("day-of-year", day=say.facts.words.write(on, "date"), year=str(on.year))


def times_of(form: Assumptions) -> Mapping[str, str]:
    """What messages know of the cells that differ by row: the name of the amount that each is a factor of."""
    if not isinstance(form, OutcomeCells):
        return {}
    return {TIMES + cell: inert(amount.name) for cell in form.items if (amount := form.amount_of(cell))}


def read_as(amount: Amount, say: Say) -> str:
    """How an amount is read from its column, as a phrase: "monthly_income times 3, at most 25,000"."""
    words, column = say.facts.words, inert(amount.column)
    parts = [column]
    if amount.factor != 1:
        parts = [say("amount-times", column=column, factor=words.write(amount.factor, "factor"))]
    for end in ("least", "greatest"):
        if (bound := getattr(amount, end)) is not None:
            parts.append(say("amount-bound", end=end, bound=words.write(bound, "price")))
    return ", ".join(parts)
