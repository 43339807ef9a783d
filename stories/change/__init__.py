"""What did it really change? Arms, times before and after, and what was measured."""
