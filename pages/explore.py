"""Explore: where the money lies, for any threshold, cost, value, acceptance and capacity."""

from components import case, explore_view

explore_view.show(case.open_page("Explore"))
