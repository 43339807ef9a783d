"""Every amount that the figures stand on, with its range and who says so."""

from __future__ import annotations

from components import look
from components.decision import amounts_form
from store.stories import Case

TITLE = "Assumptions"
QUESTION = "What is assumed, and who says so?"
ORDER = 100
DECIDES = True


def fits(of: Case) -> bool:
    """Every story assumes something."""
    return True


def show(of: Case) -> None:
    """The form of amounts; what is kept there is the story's own."""
    look.kicker(QUESTION)
    look.headline("Every amount has a source, and a range unless it is exact")
    amounts_form.ask(of)
