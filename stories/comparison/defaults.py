"""A comparison begins with the amounts of the decision that it stands on."""

from stories.decision.defaults import answered, first, kept, next_like

__all__ = ["answered", "first", "kept", "next_like"]
