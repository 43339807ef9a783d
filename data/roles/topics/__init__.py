"""SHELF: what the columns of a table can mean, one module a topic."""
