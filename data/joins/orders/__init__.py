"""Orders: their lines, and prices and quantities in them."""
