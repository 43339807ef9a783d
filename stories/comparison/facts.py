"""The facts of a comparison of two models: every figure it may print, entered once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from charts.fmt import Fmt
from metrics.comparison.ranking import RankingDifference
from stories.comparison.figures import Comparison, gains_at
from stories.decision.facts import value_facts
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.words import Words, quantum_of

LONGEST = 24  # letters of a model's name before it is cut
_LETTER = re.compile(r"[^\W\d_]")
_BARE = re.compile(r"\b(?:scores?|prob(?:a|ability)?|pd|p|model)\b", re.IGNORECASE)


def called(name: str, among: Iterable[str] = ()) -> str:
    """A model's name as people say it, in quotes: “challenger” for score_challenger, unless another would be called so."""
    short = _short(name)
    alike = any(other != name and _short(other) == short for other in among)
    return f"“{_cut(name if alike else short)}”"


def _short(name: str) -> str:
    """A name without the words that every score has in its name."""
    spoken = re.sub(r"[_\s]+", " ", name).strip()
    short = re.sub(r"\s+", " ", _BARE.sub("", spoken)).strip(" -")
    return short if _LETTER.search(short) else spoken


def _cut(name: str) -> str:
    inert = name.replace("{", "(").replace("}", ")")
    return inert if len(inert) <= LONGEST else f"{inert[: LONGEST - 1]}…"


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

    def add(self, name: str, value: float, unit: str, formula: str, text: str = "") -> None:
        self.facts.add(name, value, unit, formula, text or self.write(value, unit))

    def add_together(self, entries: Mapping[str, tuple[float, str]]) -> None:
        """An amount of money and its range, to the whole step and in one unit."""
        fmt = self.words.together([self._whole(value) for value, _ in entries.values()], "money")
        for name, (value, formula) in entries.items():
            self.add(name, value, "money", formula, fmt.text(self._whole(value)))

    def write(self, value: float, unit: str) -> str:
        """A number in words; money to the whole step, in small amounts too."""
        return self.words.write(self._whole(value) if unit == "money" else value, unit)

    def _whole(self, amount: float) -> float:
        return round(amount / self.words.quantum) * self.words.quantum


def add_dependences(facts: FactTable, study: DecisionStudy, found: Comparison) -> Mapping[str, tuple[float, float]]:
    """The difference at both ends of each assumption, entered, and returned by name."""
    gains, own = gains_at(study, found), _Own(facts, replace(facts.words, quantum=_quantum(found)))
    for name, ends in gains.items():
        own.add_together(
            {
                f"change_at_{name}_{end}": (gain, f"change when {name} is at its {end}, rules chosen anew")
                for end, gain in zip(("low", "high"), ends, strict=True)
            }
        )
    return gains


def _quantum(found: Comparison) -> float:
    """As fine as the range of the difference allows, for it is what the story is about."""
    low, high = found.fair.interval
    return quantum_of(max(abs(found.fair.first), abs(found.fair.second)), high - low)


def _rows(facts: _Own, found: Comparison) -> None:
    facts.add("both", found.rows, "count", "rows with a score of both models and a known outcome")
    facts.add("both_left", found.events, "count", "those among them with the event")
    for place, (reason, rows) in enumerate(found.left_out.items()):
        facts.add(f"beside_{place}", rows, "count", f"left out: {reason}")
    if found.left_out:
        facts.add("beside", sum(found.left_out.values()), "count", "all left out of the comparison")


def _money(facts: _Own, found: Comparison) -> None:
    how = "each fifth of the rows judged by a rule chosen on the others, mean of twenty deals"
    facts.add("first_profit", found.fair.first, "money", f"profit of the model in use; {how}")
    facts.add("second_profit", found.fair.second, "money", f"profit of the other model; {how}")
    low, high = found.fair.interval
    facts.add_together(
        {
            "change": (found.fair.gain, "second_profit - first_profit, on the same rows"),
            "change_low": (low, "change - 1.96 standard errors of the paired difference per row"),
            "change_high": (high, "change + 1.96 standard errors of the paired difference per row"),
        }
    )
    if found.fair.gain < 0:
        low, high = -high, -low
    facts.add_together(
        {
            "ahead": (abs(found.fair.gain), "profit of the better model less that of the other"),
            "ahead_low": (low, "lower end of its range"),
            "ahead_high": (high, "upper end of its range"),
        }
    )
    facts.add("seen_first", found.seen.first, "money", "profit of the model in use on the rows its rule was chosen on")
    facts.add("seen_second", found.seen.second, "money", "profit of the other model on the rows its rule was chosen on")
    low, high = found.seen.interval
    facts.add_together(
        {
            "seen_gain": (found.seen.gain, "seen_second - seen_first"),
            "seen_low": (low, "seen_gain - 1.96 standard errors"),
            "seen_high": (high, "seen_gain + 1.96 standard errors"),
        }
    )
    facts.add("change_hindsight", abs(found.seen.gain - found.fair.gain), "money", "seen_gain against change")
    if found.rows_wanted is not None:
        rounded = float(f"{found.rows_wanted:.1e}")
        formula = "both * (2.8 * standard error / change)^2: clear four times in five; two digits"
        facts.add("rows_wanted", rounded, "count", formula)


def _changes(facts: _Own, found: Comparison) -> None:
    names = ("first", "second")
    for name, contacted in zip(names, found.contacted, strict=True):
        facts.add(f"{name}_contacted", contacted, "count", f"customers that the {name} model contacts at its best")
        facts.add(f"{name}_share", contacted / found.rows, "share", f"{name}_contacted / both")
    for group, row in found.changes.iterrows():
        key = group.replace(" ", "_")
        facts.add(f"{key}_rows", row["rows"], "count", f"customers contacted by: {group}")
        if row["rows"] > 0:
            facts.add(f"{key}_hits", 100 * row["rate"], "per_hundred", f"of a hundred of them, with the event: {group}")
    differing = found.changes.loc[["only first", "only second"], "rows"].sum()
    facts.add("differing", differing, "count", "customers that one of the two contacts, and not the other")
    facts.add("differing_share", differing / found.rows, "share", "differing / both")


def _stretches(facts: _Own, found: Comparison) -> None:
    whole = facts.words.fmt(0.5, "share").text  # the shares of a grid of whole points
    for place, (low, high, model) in enumerate(found.stretches):
        formula = f"least share of a stretch in which the {model} is clearly ahead"
        facts.add(f"stretch_{place}_low", low, "share", formula, whole(low))
        facts.add(f"stretch_{place}_high", high, "share", f"largest share of that stretch ({model})", whole(high))
    for place, (share, model) in enumerate(found.turns):
        facts.add(f"turn_{place}", share, "share", f"share at which the curves cross; above it the {model} is ahead")


def _parts(facts: _Own, kind: str, frame: pd.DataFrame | None, column: str) -> None:
    """The difference in parts of the customers, told as finely as their own ranges allow."""
    if frame is None or frame.empty:
        return
    widest = (frame["high"] - frame["low"]).min()
    facts = replace(facts, words=replace(facts.words, quantum=quantum_of(frame["gain"].abs().max(), widest)))
    facts.add(f"{kind}s", len(frame), "count", f"groups by {kind} that are shown")
    for place, row in enumerate(frame.to_dict("records")):
        told = {
            f"{kind}_{place}_{name}": (row[end], f"{end} of the second over the first where {column} is {row[column]}")
            for name, end in (("change", "gain"), ("low", "low"), ("high", "high"))
        }
        told[f"{kind}_{place}_size"] = (abs(row["gain"]), f"size of {kind}_{place}_change")
        facts.add_together(told)
        facts.add(f"{kind}_{place}_rows", row["rows"], "count", f"customers of that {kind}")
    for verdict in ("first", "second"):
        many = int((frame["verdict"] == verdict).sum())
        facts.add(f"{kind}s_{verdict}", many, "count", f"groups in which the {verdict} model is clearly ahead")


def _analyst(facts: _Own, found: Comparison) -> None:
    decimal = facts.words.fmt(0, "count").decimal
    three, share = Fmt(3, decimal=decimal), Fmt(1, 0.01, suffix=facts.words.fmt(0.5, "share").suffix, decimal=decimal)
    ranking: RankingDifference = found.ranking
    if ranking.first == ranking.first and ranking.error == ranking.error:
        amounts = {"first": ranking.first, "second": ranking.second, "gain": ranking.gain}
        amounts |= dict(zip(("low", "high"), ranking.interval, strict=True))
        for name, value in amounts.items():
            facts.add(f"auc_{name}", value, "score", f"area under the ROC curve: {name} (DeLong)", three.text(value))
        facts.add(
            "auc_p", ranking.p, "score", "chance of such a difference if both ranked alike", _chance(ranking.p, three)
        )
    right = found.accuracy
    for name in ("first", "second", "gain"):
        value = getattr(right, name)
        facts.add(
            f"right_{name}",
            value,
            "share",
            f"share of right decisions at each one's best rule: {name}",
            share.text(value),
        )
    facts.add("right_p", right.p, "score", "McNemar's test of the two accuracies", _chance(right.p, three))
    for name in ("only_first", "only_second"):
        facts.add(
            f"right_{name}", getattr(right, name), "count", f"customers on whom {name.replace('_', ' ')} is right"
        )


def _chance(p: float, fmt: Fmt) -> str:
    return f"<{fmt.text(0.001)}" if p < 0.001 else fmt.text(p)
