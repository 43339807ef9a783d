"""Rows become sums, in one pass."""
