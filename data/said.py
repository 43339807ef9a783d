"""What is to be said of a file: which sentence, and the values that stand in it. Its words are in ``stories/texts``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """The key of a message with its values by name: texts of the file, counts, and other things said.

    A count is a whole number, so that words can go by it; a number that prints in a form of its own is a text already.
    """

    key: str
    values: tuple[tuple[str, str | int | Said | tuple[str | Said, ...]], ...] = ()

    def __getitem__(self, name: str) -> str | int | Said | tuple[str | Said, ...]:
        """The value of that name."""
        return dict(self.values)[name]


def said(key: str, /, **values: str | int | Said | Iterable[str | Said]) -> Said:
    """Something said; several things in a row become one value."""
    plain = (str, int, Said)
    return Said(key, tuple((name, each if isinstance(each, plain) else tuple(each)) for name, each in values.items()))


def named(names: Iterable[str]) -> tuple[Said, ...]:
    """Names or cells of the file in a row, each to be set apart from the words around it."""
    return tuple(said("named", name=name) for name in names)


def is_said(one: Said | str, *keys: str) -> bool:
    """Is it one of these messages? A text of the file is none."""
    return isinstance(one, Said) and one.key in keys
