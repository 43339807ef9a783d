"""SHELF: one module a kind of file that can be read."""
