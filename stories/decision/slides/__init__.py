"""The slides of a story about a decision: each a function from a study and its words to a draft."""
