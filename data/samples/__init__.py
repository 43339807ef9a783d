"""The built-in data: synthetic throughout."""
