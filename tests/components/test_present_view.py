"""What was moved on stage becomes the story's own, every amount with who moved it."""

from __future__ import annotations

from components.present_view import BY_HAND, with_levers
from metrics.assumption import Assumption
from stories.decision.certainty_figures import items_of
from stories.decision.settings import settled
from stories.project import Project


def test_an_amount_and_the_fixed_cost_are_taken_as_they_were_left_and_what_was_not_moved_stays():
    fixed = Assumption("fixed_cost", "price", 0, 500, 1_000, "Agency")
    project = settled(Project(), fixed_cost=fixed)
    items = items_of(with_levers(project, {"contact_cost": 50.0, "fixed_cost": 900.0, "clv": 200.0}))

    assert (items["contact_cost"].likely, items["fixed_cost"].likely) == (50, 900)
    assert all(items[name].source.startswith(BY_HAND) for name in ("contact_cost", "fixed_cost"))
    assert items["clv"] == items_of(project)["clv"]
