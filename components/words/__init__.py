"""What a story says, changed by hand: typed, kept while it is typed, and taken over."""
