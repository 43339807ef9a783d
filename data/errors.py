"""The one error that a user's file can cause."""


class DataError(Exception):
    """A sentence for the user: names the file or column, what was found and what was wanted."""
