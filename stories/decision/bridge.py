"""What the model adds: from the poorest decision without one, step by step, to a perfect one that nobody reaches."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pandas as pd

from charts.exhibit import Axis, Exhibit
from charts.nice import nice_range
from metrics.baseline import Baseline
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.depth import bridge_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

COLUMNS = ["label", "start", "end", "role", "text", "highlight"]


@dataclass(frozen=True)
class Station:
    """A level of the bridge: its words, its profit, and the number that its text prints."""

    words: str
    profit: float
    text: str
    printed: float


def against_baselines(study: DecisionStudy, say: Say) -> Draft:
    """What the model adds to the best that can be done without it, and what is left to a perfect one."""
    perfect_facts(study, say)
    against = pictures.baseline_words(study, study.baseline.name)
    title = (
        f"Choosing by the model {BACK_TESTED.say('bring')} {{gain}} more than {against}, {{gain_low}} to {{gain_high}}"
    )
    if study.verdict == "unclear":
        title = f"Whether the model adds to {against} is not clear: {{gain_low}} to {{gain_high}}"
    elif study.verdict == "worse":
        title = f"Choosing this way {BACK_TESTED.say('bring')} less than {against}: {{gain_low}} to {{gain_high}}"
    way = ""
    if "perfect_profit" in say.facts:
        way = " The last bar is what knowing every outcome in advance would bring; no model reaches it, for most of what is missing is chance."
    if "way" in say.facts:
        way += " This model goes {way} of the way there."
    notes = (
        "What counts is not the whole profit but what the model adds to the best that can be done without it. The bridge starts at the poorest "
        f"of those decisions; the profit of choosing by the model is judged on {pictures.judged_on(study)}. "
        f"The blue step is the gain of {{gain}}, between {{gain_low}} and {{gain_high}}.{way}"
    )
    return Draft("bridge", "impact", "Impact", title, notes, _exhibit(study, say))


def perfect_facts(study: DecisionStudy, say: Say) -> None:
    """Enter what a perfect choice would earn, and how much of the way there the model goes."""
    found = bridge_of(study)
    if found is None:
        return
    formula = "sum over the rows of what acting brings, wherever that is above zero"
    say.facts.add("perfect_profit", found.levels[-1].profit, "money", f"{formula}, less the fixed cost if any")
    if found.reached is not None and found.reached > 0:
        say.facts.add("way", found.reached, "share", "gain / (perfect_profit - profit of the best baseline)")


def _exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    names = study.project.names
    stations = [_simple(study, say, base) for base in _ordered(study)]
    rows = [_total(stations[0])]
    for place, (before, after) in enumerate(itertools.pairwise(stations)):
        rows.append(_step(say, f"step_{place}", _capital(after.words), before, after))
    base, fit = stations[-1], study.fit
    printed = base.printed + say.facts.words.printed(fit.gain)
    model = Station(f"{names.contacted} by the model", fit.profit, say.facts["profit"].text, printed)
    text = f"+{say.facts['gain'].text}" if fit.gain >= 0 else say.facts["gain"].text
    rows += [("What the model adds", base.profit, fit.profit, "step", text, True), _total(model)]
    way = ""
    if "perfect_profit" in say.facts:
        amount = say.facts["perfect_profit"]
        perfect = Station("with every outcome known", amount.value, amount.text, say.facts.words.printed(amount.value))
        rows += [_step(say, "left_to_perfect", "What no model can know", model, perfect), _total(perfect)]
        way = " With every outcome known it would be {perfect_profit}."
    frame = pd.DataFrame(rows, columns=COLUMNS)
    low, high, step = nice_range([*frame["start"], *frame["end"]])
    more = ", after its fixed cost" if study.settings.terms.fixed else ""
    return Exhibit(
        id="bridge",
        kind="bridge",
        title="",
        caption=f"Profit of one {names.campaign} by how {names.many} are chosen{more}",
        frame=frame,
        source=pictures.source(study, say, f"The model is judged on {pictures.judged_on(study)}."),
        alt=say.facts.text(
            f"Starting from {stations[0].words}, choosing by the model adds {{gain}} and ends at a profit of {{profit}}.{way}"
        ),
        y=Axis("Profit", say.facts.words.money_axis(step), low, high, step),
    )


def _ordered(study: DecisionStudy) -> list[Baseline]:
    """The decisions within the limits by rising profit, the best of them last."""
    ordered = sorted(study.feasible.values(), key=lambda base: (base.profit, base.name != "nobody"))
    return [base for base in ordered if base.name != study.baseline.name] + [study.baseline]


def _simple(study: DecisionStudy, say: Say, base: Baseline) -> Station:
    text = say.facts[f"{base.name}_profit"].text
    return Station(pictures.baseline_words(study, base.name), base.profit, text, say.facts.words.printed(base.profit))


def _total(station: Station) -> tuple[str, float, float, str, str, bool]:
    return _capital(station.words), 0.0, station.profit, "total", station.text, False


def _step(say: Say, name: str, label: str, before: Station, after: Station) -> tuple[str, float, float, str, str, bool]:
    """A step as the difference of its two levels as printed, so that the steps add up on the page."""
    step = after.printed - before.printed
    formula = f"difference of two profits as printed, {after.text} less {before.text}"
    text = say.facts.add(name, after.profit - before.profit, "money", formula, say.facts.words.write(step, "money"))
    return label, before.profit, after.profit, "step", f"+{text}" if step >= 0 else text, False


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
