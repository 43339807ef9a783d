"""The list of whom to contact: what a story asks of it, and the sentences beside it."""

from __future__ import annotations

from dataclasses import dataclass

from data.rows.action_list import ActionList, Among, Wish
from metrics import isotonic
from stories.decision.depth import calibration_of
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.say import Say

HEADINGS = {
    "rank": "Rank",
    "id": "Id",
    "score": "Score",
    "probability": "Probability",
    "value": "Value",
    "cost": "Cost",
    "segment": "Segment",
    "gain": "Expected gain",
    "spend": "Expected spend",
    "profit": "Expected profit",
    "total_spend": "Spend so far",
    "total_profit": "Profit so far",
    "tied": "Tied at the end",
}


@dataclass(frozen=True)
class Asked:
    """A wish for a list, and how its probabilities come about."""

    wish: Wish
    by_score: bool  # the scores themselves are taken as probabilities


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
    return Asked(wish, honest)


def scores_are_chances(study: DecisionStudy) -> bool:
    """Whether the event came as often as the scores say, in every group of neighbouring scores."""
    found = calibration_of(study)
    return found is not None and all(group.low <= group.score <= group.high for group in found.groups.itertuples())


def summary(made: ActionList, study: DecisionStudy, say: Say) -> str:
    """How many are on the list and what is expected of them."""
    words, names = say.facts.words, study.project.names
    if not made.rows:
        return f"{names.nobody.capitalize()} is on the list: no {names.one} is expected to pay for {names.an_action}."
    rows, spend, profit = (
        words.write(amount, unit)
        for amount, unit in ((made.rows, "count"), (made.spend, "money"), (made.profit, "money"))
    )
    many = names.one if made.rows == 1 else names.many
    return f"{rows} {many} to {names.contact}, with an expected profit of {profit} for {spend} of expected spend."


def particulars(made: ActionList, asked: Asked, study: DecisionStudy, say: Say) -> list[str]:
    """The last row, ties, limits, and rows that could not be ranked: one sentence each."""
    words, names, said = say.facts.words, study.project.names, []
    if made.marginal:
        profit = words.write(made.marginal.profit, "price" if abs(made.marginal.profit) < 1000 else "money")
        score = words.fmt(made.marginal.score, "score").text(made.marginal.score)
        said.append(
            f"The last on the list has a score of {score} and an expected profit of {profit}; after it {names.nobody} is {names.contacted}."
        )
        if asked.wish.threshold is not None and made.marginal.profit < 0:
            said.append(
                f"The story's rule goes by score, so the list also holds {names.many} {names.who} are expected to bring less than they cost; "
                "the other list leaves them out."
            )
    if made.bound_by:
        left = words.write(made.candidates - made.rows, "count")
        said.append(f"The {made.bound_by} ends the list; without it {left} more would be on it.")
    if made.tied_out:
        out = words.write(made.tied_out, "count")
        said.append(f"The list ends within a tie: {out} as good as the last were left out by lot.")
    if not asked.by_score:
        said.append(
            "The scores are no chances, so probabilities were taken from the outcomes of this file, score by score."
        )
    for count, what in (
        (made.without_id, "without an id"),
        (made.unranked, "without a score or an amount"),
        (made.repeated, "listed more than once"),
    ):
        if count:
            said.append(f"{words.write(count, 'count')} {'row' if count == 1 else 'rows'} {what}.")
    return said
