"""Which model is worth more, on screen."""
