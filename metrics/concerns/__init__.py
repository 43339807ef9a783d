"""Whom a decision treats otherwise, what that costs to change, and what the score goes by."""
