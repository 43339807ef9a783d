"""The one error of the store that is not its caller's doing."""


class StoreError(Exception):
    """The store cannot be reached or read; one sentence that says why and what to do."""
