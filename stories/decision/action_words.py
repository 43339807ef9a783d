"""The list of whom to contact: what a story asks of it, and the sentences beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import partial

from data.amount import Reading
from data.rows.action_list import ActionList, Among, Wish
from metrics import isotonic
from stories.decision.asking.control_group import hold_back, watch_of
from stories.decision.depth_figures import calibration_of
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.say import Say

COLUMNS = (
    "rank",
    "id",
    "score",
    "probability",
    "value",
    "cost",
    "segment",
    "gain",
    "spend",
    "profit",
    "total_spend",
    "total_profit",
    "tied",
)


@dataclass(frozen=True)
class Asked:
    """A wish for a list, and how its probabilities come about."""

    wish: Wish
    by_score: bool  # the scores themselves are taken as probabilities


def headings(say: Say, reading: Reading | None = None) -> dict[str, str]:
    """What stands above each column of a list; amounts that were read from columns are called by their names."""
    heads = {name: say(f"list-head-{name.replace('_', '-')}") for name in COLUMNS}
    return heads | {name: amount.name for name, amount in (reading or {}).items()}


def asked(study: DecisionStudy, by_expectation: bool, among: Among = "all", model: str | None = None) -> Asked:
    """The wish of a story: its payoff, its threshold or whoever is expected to pay, and its limits.

    Parameters
    ----------
    by_expectation
        True to list whoever is expected to pay, else those from the story's threshold on.
    """
    project, payoff, decision = study.project, study.curve.payoff, study.decision
    threshold = None
    if not by_expectation and decision.edge:
        threshold = study.curve.ledger.threshold(decision.edge)
    honest = scores_are_chances(study)
    wish = Wish(
        gain=payoff.gain,
        spend=payoff.spend,
        threshold=threshold,
        capacity=None if settings_of(project).capacity is None else int(settings_of(project).capacity),
        budget=settings_of(project).budget,
        steps=None if honest else isotonic.steps(study.curve.ledger),
        among=among,
        model=model,
        least_value=0.0 if study.ledgers.raised else None,
    )
    rule = _rule(wish)
    run = run_of(study, rule, among)
    return Asked(replace(wish, hold_back=partial(_held, study), run=run, rule=rule), honest)


def run_of(study: DecisionStudy, rule: str, among: str) -> str:
    """What a list is called: the same file under the same rule gives the same list, with the same arms."""
    dataset = study.ledgers.dataset
    of_file = dataset.table.sha256 if dataset else study.origin.name
    told = f"{of_file}:{rule}:{among}:{study.project.kind}"
    return f"TL-{hashlib.md5(told.encode(), usedforsecurity=False).hexdigest()[:12]}"


def _held(study: DecisionStudy, listed: int) -> int:
    """How many of so many on a list are left alone."""
    return hold_back(watch_of(study), listed).rows


def _rule(wish: Wish) -> str:
    """How a list was chosen, in the signs of the file."""
    chosen = "expected profit > 0" if wish.threshold is None else f"score >= {wish.threshold:.12g}"
    limits = [f"{name} {limit:.12g}" for name in ("capacity", "budget") if (limit := getattr(wish, name)) is not None]
    return ", ".join([chosen, *limits])


def scores_are_chances(study: DecisionStudy) -> bool:
    """Whether the event came as often as the scores say, in every group of neighbouring scores."""
    found = calibration_of(study)
    return found is not None and all(group.low <= group.score <= group.high for group in found.groups.itertuples())


def summary(made: ActionList, say: Say) -> str:
    """How many are on the list and what is expected of them."""
    if not made.rows:
        return say("list-empty")
    write = say.facts.words.write
    profit, spend = write(made.profit, "money"), write(made.spend, "money")
    to_contact = made.rows - made.held_back
    return say("list-summary", rows=to_contact, count=write(to_contact, "count"), profit=profit, spend=spend)


def particulars(made: ActionList, asked: Asked, say: Say) -> list[str]:
    """The last row, ties, limits, and rows that could not be ranked: one sentence each."""
    words, said = say.facts.words, []
    if made.held_back:
        count = words.write(made.held_back, "count")
        said.append(say("list-held-back", rows=made.held_back, count=count, run=asked.wish.run))
    if made.marginal:
        profit = words.write(made.marginal.profit, "price" if abs(made.marginal.profit) < 1000 else "money")
        said.append(say("list-last", score=words.write(made.marginal.score, "score"), profit=profit))
        if asked.wish.threshold is not None and made.marginal.profit < 0:
            said.append(say("list-by-score"))
    if made.bound_by:
        more = words.write(made.candidates - made.rows, "count")
        said.append(say("list-limit", limit=made.bound_by, more=more))
    if made.tied_out:
        said.append(say("list-tie", rows=made.tied_out, count=words.write(made.tied_out, "count")))
    if not asked.by_score:
        said.append(say("list-no-chances"))
    if say.known.get("currency_open"):
        said.append(say("deck-currency-open", sign=words.sign_of_money))
    unusable = {"without-id": made.without_id, "unranked": made.unranked, "repeated": made.repeated}
    for flaw, rows in unusable.items():
        if rows:
            said.append(say(f"list-{flaw}", rows=rows, count=words.write(rows, "count")))
    return said
