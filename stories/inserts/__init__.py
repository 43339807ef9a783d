"""SHELF: slides that one topic lends to others."""
