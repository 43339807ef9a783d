"""Explore: where the money lies, what it depends on, and what a better model would be worth."""

from components import case, explore_views

explore_views.show(case.open_page("Explore"))
