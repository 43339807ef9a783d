"""What the model adds: from the poorest decision without one, step by step, to a perfect one that nobody reaches."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pandas as pd

from charts.exhibit import Axis, Exhibit
from charts.nice import deciding_range, nice_range
from metrics.baseline import Baseline
from stories.decision import exhibits as pictures
from stories.decision.depth_figures import bridge_of
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft

LONGER = 1.1  # than every whole bar is one that is broken off
STEPS = 5
COLUMNS = ["label", "start", "end", "role", "text", "highlight"]


@dataclass(frozen=True)
class Station:
    """A level of the bridge: its label, its profit, and the number that its text prints."""

    label: str
    profit: float
    text: str
    printed: float


def against_baselines(study: DecisionStudy, say: Say) -> Draft:
    """What the model adds to the best that can be done without it, and what is left to a perfect one."""
    perfect_facts(study, say)
    return Draft(
        "bridge", "impact", say("bridge-kicker"), say("bridge-title"), say("bridge-notes"), _exhibit(study, say)
    )


def perfect_facts(study: DecisionStudy, say: Say) -> None:
    """Enter what a perfect choice would earn, and how much of the way there the model goes."""
    found = bridge_of(study)
    if found is None:
        return
    say.facts.add("perfect_profit", found.levels[-1].profit, "money", how("perfect-profit"))
    if found.reached is not None and found.reached > 0:
        say.facts.add("way", found.reached, "share", how("way"))


def _exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    bases = _ordered(study)
    stations = [_simple(say, base) for base in bases]
    rows = [_total(stations[0])]
    for place, (before, after) in enumerate(itertools.pairwise(stations)):
        rows.append(_step(say, f"step_{place}", after.label, before, after))
    base, fit = stations[-1], study.fit
    printed = base.printed + say.facts.words.printed(fit.gain)
    model = Station(say("bridge-level", level="model"), fit.profit, say.facts["profit"].text, printed)
    text = f"+{say.facts['gain'].text}" if fit.gain >= 0 else say.facts["gain"].text
    rows += [(say("bridge-step-model"), base.profit, fit.profit, "step", text, True), _total(model)]
    if "perfect_profit" in say.facts:
        amount = say.facts["perfect_profit"]
        perfect = Station(
            say("bridge-level", level="perfect"), amount.value, amount.text, say.facts.words.printed(amount.value)
        )
        rows += [_step(say, "left_to_perfect", say("bridge-step-perfect"), model, perfect), _total(perfect)]
    frame = pd.DataFrame(rows, columns=COLUMNS)
    # columns start at zero; what lies farther off than the answer can be seen beside is named at the edge
    ends = [*frame["start"], *frame["end"]]
    low, high, step = _longest_broken(ends, *deciding_range(ends, [base.profit, fit.profit], keep=8.0))
    return Exhibit(
        id="bridge",
        kind="bridge",
        title="",
        caption=say("bridge-caption", fixed=bool(study.settings.terms.fixed)),
        frame=frame,
        source=pictures.source(study, say, _judged(study, say)),
        alt=say.text("bridge-alt", baseline=bases[0].name),
        y=Axis(say("bridge-axis"), say.facts.words.money_axis(step), low, high, step),
    )


def _longest_broken(ends: list[float], low: float, high: float, step: float) -> tuple[float, float, float]:
    """The axis with so much room that a bar which is broken off at its edge is still longer than every whole one."""
    while True:
        whole = LONGER * max(abs(end) for end in ends if low <= end <= high)
        wanted = min([low, *(-whole for end in ends if end < low)]), max([high, *(whole for end in ends if end > high)])
        if wanted == (low, high):
            return low, high, step
        low, high, step = nice_range(wanted, STEPS)


def _judged(study: DecisionStudy, say: Say) -> str:
    """On which rows the profit is judged, and why a decision that is asked for elsewhere has no bar."""
    beyond = [] if "everybody" in study.feasible else [say.text("bridge-beyond")]
    return " ".join([say("bridge-source"), *beyond])


def _ordered(study: DecisionStudy) -> list[Baseline]:
    """The decisions within the limits by rising profit, the best of them last."""
    ordered = sorted(study.feasible.values(), key=lambda base: (base.profit, base.name != "nobody"))
    return [base for base in ordered if base.name != study.baseline.name] + [study.baseline]


def _simple(say: Say, base: Baseline) -> Station:
    text = say.facts[f"{base.name}_profit"].text
    return Station(say("bridge-level", level=base.name), base.profit, text, say.facts.words.printed(base.profit))


def _total(station: Station) -> tuple[str, float, float, str, str, bool]:
    return station.label, 0.0, station.profit, "total", station.text, False


def _step(say: Say, name: str, label: str, before: Station, after: Station) -> tuple[str, float, float, str, str, bool]:
    """A step as the difference of its two levels as printed, so that the steps add up on the page."""
    step = after.printed - before.printed
    formula = how("step-of-profits", after=after.text, before=before.text)
    text = say.facts.add(name, after.profit - before.profit, "money", formula, say.facts.words.write(step, "money"))
    return label, before.profit, after.profit, "step", f"+{text}" if step >= 0 else text, False
