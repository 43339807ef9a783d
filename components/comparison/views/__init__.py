"""A shelf: every module here is a view of the comparison that Explore offers; ``components/explore.py`` says what it has."""
