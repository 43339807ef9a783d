"""The facts of a comparison of two models: every figure it may print, entered once."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd

from charts.fmt import Fmt
from metrics.comparison.ranking import RankingDifference
from metrics.decision.dependence import dependences
from stories.comparison.figures import Comparison, gains_at
from stories.decision.facts import LEAST, MOST, Z, value_facts
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import Formula, how, of
from stories.words import Words, quantum_of

NAMES = ("first", "second")


def comparison_facts(study: DecisionStudy, found: Comparison | None) -> FactTable:
    """All figures of a comparison beside those of the study; without one, those of the study alone."""
    facts = value_facts(study)
    if found is not None:
        own = _Own(facts, replace(facts.words, quantum=_quantum(found)))
        _rows(own, found)
        _money(own, found)
        _changes(own, found)
        _stretches(own, found)
        _parts(own, "group", found.segments, "level")
        _parts(own, "version", found.versions, "version")
        _analyst(own, found)
    return facts


@dataclass(frozen=True)
class _Own:
    """Enters facts that are told as finely as the range of the difference allows."""

    facts: FactTable
    words: Words

    def add(self, name: str, value: float, unit: str, formula: Formula, text: str = "") -> None:
        self.facts.add(name, value, unit, formula, text or self.write(value, unit))

    def add_together(self, entries: Mapping[str, tuple[float, Formula]], fmt: Fmt | None = None) -> None:
        """An amount of money and its range in one format: that of others beside them, or their own."""
        fmt = fmt or self.together(*(value for value, _ in entries.values()))
        for name, (value, formula) in entries.items():
            self.add(name, value, "money", formula, fmt.text(self._seen(value)))

    def together(self, *amounts: float) -> Fmt:
        """The format of amounts that are read side by side."""
        return self.words.together([self._seen(amount) for amount in amounts], "money")

    def write(self, value: float, unit: str) -> str:
        """A number in words; money to the whole step, in small amounts too."""
        return self.words.write(self._whole(value) if unit == "money" else value, unit)

    def to_step(self, amount: float, step: float) -> str:
        """An amount of money told as finely as others that are smaller."""
        fmt = self.words.fmt(amount, "money")
        finer = max(0, round(math.log10(fmt.scale * 10.0**-fmt.digits / step)))
        return replace(fmt, digits=fmt.digits + finer).text(amount)

    def _whole(self, amount: float) -> float:
        return round(amount / self.words.quantum) * self.words.quantum

    def _seen(self, amount: float) -> float:
        # Rounded to the step first, it would be told in finer digits than it was rounded to: -4,165 as "-4.0k".
        return amount if self._whole(amount) else 0.0


def add_dependences(facts: FactTable, study: DecisionStudy, found: Comparison) -> Mapping[str, tuple[float, float]]:
    """The difference at both ends of each assumption by the same rules, entered beside that by rules chosen anew; by name."""
    anew, own = gains_at(study, found), _Own(facts, replace(facts.words, quantum=_quantum(found)))
    fmt = _front(own, found)
    kept = {entry.name: (entry.gain_at_low, entry.gain_at_high) for entry in dependences(found.change)}
    for name, ends in anew.items():
        for way, of_way, gains in (("change", "change", kept[name]), ("anew", "change-anew", ends)):
            own.add_together(
                {
                    f"{way}_at_{name}_{end}": (gain, how(f"{of_way}-at", name=name, end=end))
                    for end, gain in zip(("low", "high"), gains, strict=True)
                },
                fmt,
            )
    return {name: kept[name] for name in anew}


def _quantum(found: Comparison) -> float:
    """As fine as the range of the difference allows, for it is what the story is about."""
    low, high = found.fair.interval
    return quantum_of(max(abs(found.fair.first), abs(found.fair.second)), high - low)


def _front(facts: _Own, found: Comparison) -> Fmt:
    """The format of the difference in front, with its range."""
    return facts.together(found.fair.gain, *found.whole)


def _rows(facts: _Own, found: Comparison) -> None:
    facts.add("both", found.rows, "count", how("both"))
    facts.add("both_left", found.events, "count", how("both-left"))
    for place, (reason, rows) in enumerate(found.left_out.items()):
        facts.add(f"beside_{place}", rows, "count", how("left-out", reason=reason))
    if found.left_out:
        facts.add("beside", sum(found.left_out.values()), "count", how("all-left-out"))


def _money(facts: _Own, found: Comparison) -> None:
    low, high = found.whole
    gain = found.fair.gain
    fmt = _front(facts, found)
    step = fmt.scale * 10.0**-fmt.digits
    # Who subtracts the two profits on the page finds the difference beside them.
    profits = {model: round(getattr(found.fair, model) / step) * step for model in NAMES}
    for model, profit in profits.items():
        formula = how("profit-of-model", model=model)
        facts.add(f"{model}_profit", getattr(found.fair, model), "money", formula, facts.to_step(profit, step))
    printed = profits["second"] - profits["first"]
    formula = how("on-same-rows", of("second_profit") - of("first_profit"))
    facts.add("change", gain, "money", formula, fmt.text(printed))
    drawn = how("drawn-range", range="all", name="", least=LEAST, most=MOST)
    facts.add_together({"change_low": (low, drawn), "change_high": (high, drawn)}, fmt)
    _why_it_ranges(facts, found, fmt)
    if gain < 0:
        low, high = -high, -low
    facts.add("ahead", abs(gain), "money", how("ahead"), fmt.text(abs(printed)))
    ends = {
        "ahead_low": (low, how("end-of-range", end="lower")),
        "ahead_high": (high, how("end-of-range", end="upper")),
    }
    facts.add_together(ends, fmt)
    for model in NAMES:
        facts.add(f"seen_{model}", getattr(found.seen, model), "money", how("seen-profit-of-model", model=model))
    low, high = found.seen.interval
    facts.add_together(
        {
            "seen_gain": (found.seen.gain, of("seen_second") - of("seen_first")),
            "seen_low": (low, how("end-by-errors", name="seen_gain", sign="-", z=Z)),
            "seen_high": (high, how("end-by-errors", name="seen_gain", sign="+", z=Z)),
        }
    )
    if found.rows_wanted is not None:
        rounded = float(f"{found.rows_wanted:.1e}")
        facts.add("rows_wanted", rounded, "count", how("rows-wanted", z="2.8", power="2"))


def _why_it_ranges(facts: _Own, found: Comparison, fmt: Fmt) -> None:
    """The ranges because of the data alone and of what is assumed alone, in the format of both together beside them."""
    low, high = found.fair.interval
    facts.add_together(
        {
            "exactly_low": (low, how("end-by-paired-errors", name="change", sign="-", z=Z)),
            "exactly_high": (high, how("end-by-paired-errors", name="change", sign="+", z=Z)),
        },
        fmt,
    )
    low, high = found.bars.assumptions
    drawn = how("drawn-range", range="assumed", name="", least=LEAST, most=MOST)
    facts.add_together({"assumed_low": (low, drawn), "assumed_high": (high, drawn)}, fmt)
    if found.bars.is_lopsided:
        facts.add("middle", found.bars.middle, "money", how("middle"))


def _changes(facts: _Own, found: Comparison) -> None:
    for name, contacted in zip(NAMES, found.contacted, strict=True):
        facts.add(f"{name}_contacted", contacted, "count", how("contacted-by-model", model=name))
        facts.add(f"{name}_share", contacted / found.rows, "share", of(f"{name}_contacted") / of("both"))
    for group, row in found.changes.iterrows():
        key = group.replace(" ", "_")
        facts.add(f"{key}_rows", row["rows"], "count", how("contacted-by", group=group))
        if row["rows"] > 0:
            facts.add(f"{key}_hits", 100 * row["rate"], "per_hundred", how("hits-of-hundred", group=group))
    differing = found.changes.loc[["only first", "only second"], "rows"].sum()
    facts.add("differing", differing, "count", how("differing"))
    facts.add("differing_share", differing / found.rows, "share", of("differing") / of("both"))


def _stretches(facts: _Own, found: Comparison) -> None:
    whole = facts.words.fmt(0.5, "share").text  # the shares of a grid of whole points
    for place, (low, high, model) in enumerate(found.stretches):
        for end, share in (("low", low), ("high", high)):
            facts.add(f"stretch_{place}_{end}", share, "share", how("stretch", end=end, model=model), whole(share))
    for place, (share, model) in enumerate(found.turns):
        facts.add(f"turn_{place}", share, "share", how("turn", model=model))


def _parts(facts: _Own, kind: str, frame: pd.DataFrame | None, column: str) -> None:
    """The difference in parts of the customers, told as finely as their own ranges allow."""
    if frame is None or frame.empty:
        return
    widest = (frame["high"] - frame["low"]).min()
    facts = replace(facts, words=replace(facts.words, quantum=quantum_of(frame["gain"].abs().max(), widest)))
    facts.add(f"{kind}s", len(frame), "count", how("parts", kind=kind))
    for place, row in enumerate(frame.to_dict("records")):
        told = {
            f"{kind}_{place}_{name}": (row[end], how("change-in-part", end=end, column=column, level=row[column]))
            for name, end in (("change", "gain"), ("low", "low"), ("high", "high"))
        }
        told[f"{kind}_{place}_size"] = (abs(row["gain"]), how("size-of", name=f"{kind}_{place}_change"))
        facts.add_together(told)
        facts.add(f"{kind}_{place}_rows", row["rows"], "count", how("rows-of-part", kind=kind))
    for verdict in NAMES:
        many = int((frame["verdict"] == verdict).sum())
        facts.add(f"{kind}s_{verdict}", many, "count", how("parts-ahead", model=verdict))


def _analyst(facts: _Own, found: Comparison) -> None:
    decimal = facts.words.fmt(0, "count").decimal
    three, share = Fmt(3, decimal=decimal), Fmt(1, 0.01, suffix=facts.words.fmt(0.5, "share").suffix, decimal=decimal)
    ranking: RankingDifference = found.ranking
    if ranking.first == ranking.first and ranking.error == ranking.error:
        amounts = {"first": ranking.first, "second": ranking.second, "gain": ranking.gain}
        amounts |= dict(zip(("low", "high"), ranking.interval, strict=True))
        for name, value in amounts.items():
            facts.add(f"auc_{name}", value, "score", how("area", model=name), three.text(value))
        facts.add("auc_p", ranking.p, "score", how("area-chance"), _chance(ranking.p, three))
    right = found.accuracy
    for name in (*NAMES, "gain"):
        value = getattr(right, name)
        facts.add(f"right_{name}", value, "share", how("right", model=name), share.text(value))
    facts.add("right_p", right.p, "score", how("right-chance"), _chance(right.p, three))
    for name in ("only_first", "only_second"):
        facts.add(f"right_{name}", getattr(right, name), "count", how("right-alone", who=name.replace("_", " ")))


def _chance(p: float, fmt: Fmt) -> str:
    return f"<{fmt.text(0.001)}" if p < 0.001 else fmt.text(p)
