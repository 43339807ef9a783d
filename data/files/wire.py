"""Frozen values as plain JSON and back by their types, so that nothing that is received can run."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal


def plain(value: object) -> Any:
    """A value made of dataclasses, tuples, mappings, paths and plain values, as JSON knows them."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(each) for each in value]
    return str(value) if isinstance(value, Path) else value


def built(kind: Any, value: Any) -> Any:
    """The value of a type that `plain` took apart.

    Raises
    ------
    TypeError, KeyError
        When it is none of that type.
    """
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        return kind(**{name: built(hint, value[name]) for name, hint in _fields(kind).items()})
    if origin is tuple:
        hints = [inner[0]] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(built(hint, each) for hint, each in zip(hints, value, strict=True))
    if origin in (Mapping, dict):
        return {key: built(inner[1], each) for key, each in value.items()}
    if origin is types.UnionType or origin is typing.Union:
        return built(_told_apart(inner, value), value)
    if kind is Path:
        return Path(value)
    if origin is Literal:
        kind = str
    if not isinstance(value, (int, float) if kind is float else kind):
        raise TypeError(f"wanted {kind}, got {type(value)}")
    return value


def _told_apart(hints: tuple[Any, ...], value: Any) -> Any:
    """The one of several types that a value is of, by its form; else the first."""
    if value is None and type(None) in hints:
        return type(None)
    form = next((form for form in (dict, list, str) if isinstance(value, form)), float)
    return next((hint for hint in hints if _form(hint) is form), hints[0])


def _form(hint: Any) -> type:
    """How JSON writes a value of that type."""
    if dataclasses.is_dataclass(hint) or typing.get_origin(hint) in (Mapping, dict):
        return dict
    if typing.get_origin(hint) is tuple:
        return list
    return str if hint in (str, Path) or typing.get_origin(hint) is Literal else float


@cache
def _fields(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}
