"""The way of an error through the code, in one line and without what the error says, which may quote a cell or a name."""

from __future__ import annotations

import re
from pathlib import Path

from data.place import ROOT

_PLACE = re.compile(r'\s*File "([^"]+)", line (\d+),? in (\S+)')
_KIND = re.compile(r"([A-Za-z_][\w.]*)(?::|$)")
MOST = 100_000  # characters of a traceback that are looked at: the end tells most


def way_of(trace: str) -> str:
    """A traceback as one line: the kind of each error and the places in the code, without what the errors say."""
    steps: list[str] = []
    for line in trace[-MOST:].splitlines():
        if place := _PLACE.match(line):
            steps.append(f"{_short(place[1])}:{place[2]}:{place[3]}")
        elif steps and not line.startswith((" ", "\t")) and (kind := _KIND.match(line)) and kind[1] != "Traceback":
            steps.append(kind[1])
    return " > ".join(steps)


def _short(path: str) -> str:
    place = Path(path)
    return place.relative_to(ROOT).as_posix() if place.is_relative_to(ROOT) else "/".join(place.parts[-2:])
