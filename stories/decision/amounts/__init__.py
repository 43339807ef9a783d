"""Amounts as people write them: numbers with a range and a source, columns times a factor, and what fits which form."""
