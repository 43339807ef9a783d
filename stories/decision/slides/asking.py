"""The decision that is wanted: the rule, what it means for the next list, its range, its stop rule, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

from stories.decision import exhibits as pictures
from stories.decision.asking.asked import (
    Wanted,
    all_facts,
    gained,
    is_short,
    list_facts,
    outcomes_facts,
    trial_facts,
    wanted,
)
from stories.decision.assumption_words import noun_of
from stories.decision.condition import breaking, settles
from stories.decision.slides.target import waiting
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Mark, Say
from stories.story import Draft

CONFIRMED = 3  # amounts to confirm that the page has room for
Rows = list[tuple[str, str, str]]


def ask(study: DecisionStudy, say: Say) -> Draft:
    """The decision that is wanted, with its rule, its amount, its date and its stop rule."""
    want = wanted(study, say)
    known = {"asked": want, "stop": want == "approve" and _has_stop(say), "short": is_short(study)}
    known |= settles(study, say)
    known["alone"] = any(turn.reach <= 1 for turn in breaking(study.dependences))
    if known["short"]:
        say.facts.add("next_list", study.settings.next_list, "count", how("next-list", length="asked"))
    known |= _enter(study, say, want)
    rows = _rows(want, study, say, known)
    notes = say("ask-notes", **known)
    if want == "approve":
        notes = f"{notes} {waiting(study, say)}".rstrip()
    exhibit = pictures.figures("ask", say("ask-caption", **known), rows, study, say, say("ask-alt", **known))
    return Draft("ask", "ask", say("ask-kicker"), say("ask-title", **known), notes, exhibit)


def _has_stop(say: Say) -> bool:
    facts = say.facts
    if "never_lists" in facts:  # nobody waits for so many: a rule that is not seen is none
        return False
    return "stop_rate" in facts or ("stop_points" in facts and facts["stop_points"].value > 0)


def _enter(study: DecisionStudy, say: Say, want: Wanted) -> dict[str, object]:
    """Enter the figures of what is wanted; what messages choose by."""
    if want == "test":
        return trial_facts(study, say)
    if want == "all":
        all_facts(study, say)
    if want == "outcomes":
        outcomes_facts(study, say)
    if want == "approve" and say.known["listed"] != "no":
        list_facts(study, say)
        return gained(say)
    return {}


def _rows(want: Wanted, study: DecisionStudy, say: Say, known: dict[str, object]) -> Rows:
    """The figures side by side, the date among them."""
    when = (say("when"), say("ask-decide-label"), say("ask-decide-detail", **known))
    if want == "amounts":
        return [*_to_confirm(study, say), when]
    if want == "all":
        parts = (("customers", "all-many"), ("everybody_profit", "all-brings"))
        return [*((f"{{{name}}}", say(f"ask-{part}-label"), say(f"ask-{part}-detail")) for name, part in parts), when]
    if want == "test":
        figures = ("{test_arm}", "{test_spend}", say("ask-test-points"))
        parts = ("arm", "spend", "points")
        told = [
            (figure, say(f"ask-test-{part}-label", **known), say(f"ask-test-{part}-detail", **known))
            for figure, part in zip(figures, parts, strict=True)
        ]
        return [*told, when]
    rows = _of_list(say, known) if "next_called" in say.facts else _of_file(study, say, known)
    if want == "outcomes":
        rows = [("{outcomes_wanted}", say("ask-outcomes-label"), say("ask-outcomes-detail")), *rows[:1]]
    if not known["stop"]:
        return [*rows, when]
    figure = say("ask-stop-rate" if "stop_rate" in say.facts else "ask-stop")
    return [*rows, when, (figure, say("ask-stop-label"), say("ask-stop-detail"))]


def to_confirm(names: Iterable[str], say: Say, holds: Mapping[str, Mapping[str, Mark]]) -> Rows:
    """The first of a draft's examples, each with what was taken for it, and between which amounts the gain ``holds``."""
    return [_example(name, holds.get(name, {}), say) for name in islice(names, CONFIRMED)]


def _example(name: str, ends: Mapping[str, Mark], say: Say) -> tuple[str, str, str]:
    taken = {"least": say.fact(f"{name}_low"), "most": say.fact(f"{name}_high")}
    ranges = say.facts[f"{name}_low"].text != say.facts[f"{name}_high"].text
    detail = say("ask-confirm-detail", ends="-".join(ends) or "none", ranges=ranges, **ends, **taken)
    return f"{{{name}_likely}}", say("ask-confirm-label", noun=noun_of(name, say)), detail


def _to_confirm(study: DecisionStudy, say: Say) -> Rows:
    """Those that decide first, then those on which the gain hangs most."""
    first = [turn.entry.name for turn in breaking(study.dependences)]
    names = dict.fromkeys((*first, *(entry.name for entry in study.dependences)))
    sides = {"low": "from", "high": "to"}
    holds = {
        name: {end: say.fact(f"{name}_{side}") for end, side in sides.items() if f"{name}_{side}" in say.facts}
        for name in names
    }
    return to_confirm((name for name in names if name in study.unconfirmed), say, holds)


def _of_list(say: Say, known: dict[str, object]) -> Rows:
    """How many of the next list, and what that costs, or else could bring."""
    called = "{next_called}", say("ask-called-label"), say("ask-called-detail")
    if "next_spend" in say.facts:
        return [called, ("{next_spend}", say("ask-next-spend-label"), say("ask-could-bring", **known))]
    return [called, (say("ask-gained", **known), say("ask-gained-label"), say("ask-gained-detail", **known))]


def _of_file(study: DecisionStudy, say: Say, known: dict[str, object]) -> Rows:
    """Of a file that is not all of them, or where nothing is approved: how many of the file, and what that would have cost."""
    if not study.decision.contacted:
        return []
    return [
        (say("ask-contacted"), say("ask-contacted-label", **known), say("ask-contacted-detail")),
        ("{spend}", say("ask-spend-label", **known), say("ask-spend-detail")),
    ]
