"""A comparison's amounts and limits as text are those of the decision that it stands on."""

from stories.decision.given import apply, names

__all__ = ["apply", "names"]
