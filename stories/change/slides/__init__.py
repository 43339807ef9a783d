"""The slides of a story about a change, by beat."""
