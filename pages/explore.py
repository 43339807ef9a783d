"""Explore: where the money lies, what it depends on, and what a better model would be worth."""

from components import case, explore

explore.show(case.open_page("Explore"))
