"""Cells become numbers, dates, flags or stay text, and what was ambiguous becomes a question."""
