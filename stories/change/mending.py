"""What mends by itself: of those who were chosen when it stood badly with them, the part of the change that was to be expected."""

from __future__ import annotations

from metrics.change import regression_to_mean
from metrics.change.regression_to_mean import Regression
from stories.change.figures import sums_of
from stories.change.study import ChangeStudy

LEAST = 30  # rows of those left alone, from whom it is known how before and after go together


def lacking(study: ChangeStudy) -> str:
    """What the file lacks to say how much was to be expected: "before", "others", "few"; empty where nothing is lacking."""
    if "before" not in study.opened.roles or study.measure is None:
        return "before"
    if study.design.kind != "arms":
        return "others"
    cells = study.measure.cells
    return "few" if cells.loc[cells["arm"] == study.design.control, "n"].sum() < LEAST else ""


def mending(study: ChangeStudy) -> Regression | None:
    """The change from before to after of those who were chosen, and what of it was to be expected; None where nobody says that they
    were chosen at their worst, or something is lacking.

    How after goes with before is known from those who were left alone (by the slope, for a correlation would be smaller among them alone),
    and the mean before from all in the file.
    """
    if not study.of_the_worst or lacking(study):
        return None
    cells = study.measure.cells
    chosen, left = (sums_of(cells[cells["arm"] == arm]) for arm in (study.lead.one, study.design.control))
    try:
        together = regression_to_mean.slope(left)
        return regression_to_mean.regression(chosen, sums_of(cells[cells["arm"].notna()]), together)
    except ValueError:  # nothing varies
        return None
