"""Which offer pays best for whom, and what treating those pays whom a score ranks first: from a test by lot in a file with a score."""

from __future__ import annotations

from dataclasses import dataclass

from data.roles.choices.uplift import is_uplift
from metrics.change import offers
from metrics.change.offers import Offers
from metrics.change.sums import Estimate
from metrics.change.uplift_profit import against
from stories.change.moved import FIRST
from stories.change.study import ChangeStudy

STRETCHES = 5  # of about equal rows, by falling score
LEAST = 30  # rows of an arm in a stretch, or its offers are not told apart


@dataclass(frozen=True, eq=False)
class ByScore:
    """The offers in stretches of scores; ``frame`` has the best of each, or the one that loses least."""

    offers: Offers
    ends: tuple[float, ...]  # shares of all rows down to which each stretch reaches

    @property
    def is_clear(self) -> bool:
        """Is the choice by score clearly another than one offer for all?"""
        return self.offers.over_single.clear

    def best(self, stretch: int) -> tuple[str, bool]:
        """The offer that looks best there, and whether it pays at all."""
        own = self.offers.frame[self.offers.frame["stretch"] == stretch]
        row = own.loc[own["profit"].idxmax()]
        return str(row["offer"]), bool(row["best"])


def by_score(study: ChangeStudy) -> ByScore | None:
    """The offers by score; None without several offers drawn by lot, a score, a worth, and the cost of each."""
    arms, value = study.arms, study.worth_of_one
    if arms is None or arms.lacking or study.moved is None or value is None:
        return None
    costs = {arm.label: study.settings.cost_of(arm.label) for arm in arms.arms}
    if None in costs.values():
        return None
    likely = {label: cost.likely for label, cost in costs.items()}
    cells = study.opened.scores
    there = cells.groupby("arm")["n"].sum()
    if min(there.get(arm, 0.0) for arm in (study.design.control, *likely)) < LEAST * STRETCHES:
        return None
    found = offers.best_offers(cells, value, likely, study.design.control, STRETCHES)
    if found.over_single is None or found.frame["profit"].isna().any():
        return None
    rows = found.frame.groupby("stretch")["rows"].first()
    return ByScore(found, tuple(float(end) for end in (rows.cumsum() / rows.sum()))) if len(rows) > 1 else None


def against_rival(study: ChangeStudy) -> Estimate | None:
    """What treating the first by the score brings more than treating as many by a second one, with the arm that is told.

    None without a second score, or a worth. A cost of each is the same for both, and falls out.
    """
    cells, value = study.opened.rivals, study.worth_of_one
    if cells is None or value is None or study.moved is None:
        return None
    told = cells[cells["arm"].isin([study.lead.one, study.design.control])]
    sides = told["arm"].map({study.lead.one: "one", study.design.control: "other"})
    found = against(told.assign(side=sides), value, FIRST)
    return found if found.error > 0 else None


def kind_of_score(study: ChangeStudy, role: str = "score") -> str:
    """What a score says by its name: "uplift" of whom treatment moves, else who is likeliest: a "risk" where the event is bad."""
    if is_uplift(study.opened.roles[role]):
        return "uplift"
    return "risk" if study.sense == "bad" else "chance"
