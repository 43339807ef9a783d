"""Whom to act on, on screen: the form of its amounts, the list to act by, and what its views on Explore share."""
