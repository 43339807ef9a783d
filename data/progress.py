"""What a reader is doing at the moment, told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

Listener = Callable[[str, float | None], None]
_listeners: list[Listener] = []


def tell(step: str, share: float | None = None) -> None:
    """Say what is being done, as in "Reading the sheet", and where it is known how much of it is, from 0 to 1."""
    for listener in _listeners:
        listener(step, share)


def listen(listener: Listener) -> None:
    """Have every later word told to a function."""
    _listeners.append(listener)
