"""The bytes of a text file become a table."""
