"""Several files become one table."""
