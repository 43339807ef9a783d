"""All that happens to what a user hands in, in order."""
