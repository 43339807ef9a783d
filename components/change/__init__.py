"""What a change was: the parts of pages about it."""
