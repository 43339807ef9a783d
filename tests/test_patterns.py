"""Every pattern that may meet a user's text takes time in proportion to the text, whatever stands in it."""

from __future__ import annotations

import ast
import importlib
import multiprocessing
import os
import pkgutil
import re
import time
from collections import deque
from collections.abc import Iterator
from functools import cache
from heapq import nlargest
from itertools import product
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from data.place import ROOT

PACKAGES = ("data", "metrics", "charts", "stories", "exports", "components")
WAYS = ("fullmatch", "match", "search", "findall", "finditer", "sub", "split")
SHORT = 2_000  # characters
LONGEST = 20  # how much longer ten times the text may take
AGAIN = 4  # looks at a pattern that seems slow
LITTLE = 0.004  # seconds of the longer text that no server notices, and in which noise would be measured
WORST = 3  # texts of all that are tried longer
PATIENCE = 120  # seconds after which a pattern counts as hanging
# What a pattern may be misled by, again and again: letters, digits, the marks between them, and pieces of what is looked for.
UNITS = (
    *"aA10 '\",.-_@([{$€é\t\n<=*…|/+:;#%\\",
    *("a@", "a ", "1 ", "1,", "1.", "1'", "12 ", "a-", "1*", "AA11 ", "A1", "+1", "<a ", "<c ", '""', "'a'", "no "),
    *(
        "DE12 3456 ",
        "0123 456 ",
        "+49 1",
        "1,234",
        "1.234",
        "a.b",
        "control ",
        "total ",
        "x=",
        '"a" ',
        "(1)",
        " (1",
        "1e",
    ),
)
HEADS, TAILS = ("", "a", "1", "+", "(", '"', "0 ", "<c "), ("", "!", "\x00")


@cache
def patterns() -> dict[str, re.Pattern]:
    """Every compiled pattern that a module holds, alone or inside something, by the place where it was found first."""
    found: dict[str, re.Pattern] = {}
    for package in PACKAGES:
        for entry in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            for name, value in vars(importlib.import_module(entry.name)).items():
                for place, pattern in _inside(f"{entry.name}:{name}", value, 3):
                    if pattern not in found.values():
                        found[place] = pattern
    return found


def _inside(place: str, value: object, deep: int) -> Iterator[tuple[str, re.Pattern]]:
    if isinstance(value, re.Pattern):
        yield place, value
    elif deep and isinstance(value, (list, tuple, set, frozenset)):
        for number, each in enumerate(value):
            yield from _inside(f"{place}[{number}]", each, deep - 1)
    elif deep and isinstance(value, dict):
        for key, each in value.items():
            yield from _inside(f"{place}[{key}]", each, deep - 1)
    elif deep and hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from _inside(f"{place}.{name}", getattr(value, name, None), deep - 1)


@cache
def _uses() -> dict[tuple[str, str], set[str]]:
    """In which ways a module uses a name as a pattern: ``NAME.search(text)``, ``map(NAME.fullmatch, …)``."""
    used: dict[tuple[str, str], set[str]] = {}
    for package in PACKAGES:
        for path in Path(ROOT, package).rglob("*.py"):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Attribute) and node.attr in WAYS and isinstance(node.value, ast.Name):
                    used.setdefault((module, node.value.id), set()).add(node.attr)
    return used


def ways(place: str) -> set[str]:
    """How the pattern at a place is used; one without a name of its own is held against whole cells."""
    module, _, name = place.partition(":")
    return _uses().get((module, name)) or {"fullmatch"}


def _seconds(pattern: re.Pattern, way: str, text: str | bytes, runs: int = 1) -> float:
    """The least of some runs: what the machine did beside is in the others."""
    least = float("inf")
    for _ in range(runs):
        before = time.process_time()
        found = pattern.sub("", text) if way == "sub" else getattr(pattern, way)(text)  # type: ignore[call-overload]
        if way == "finditer":
            deque(found, maxlen=0)
        least = min(least, time.process_time() - before)
    return least


def _text(pattern: re.Pattern, head: str, unit: str, tail: str, length: int) -> str | bytes:
    text = f"{head}{(unit * (length // len(unit) + 1))[:length]}{tail}"
    return text.encode("utf-8") if isinstance(pattern.pattern, bytes) else text


def _slow(pattern: re.Pattern, how: set[str]) -> str:
    """What the pattern is slow in; empty where it is in nothing. The worst of the short texts are tried ten times as long."""
    tried = product(sorted(how), HEADS, UNITS, TAILS)
    worst = nlargest(WORST, tried, key=lambda it: _seconds(pattern, it[0], _text(pattern, *it[1:], SHORT)))
    for way, *parts in worst:
        short = _seconds(pattern, way, _text(pattern, *parts, SHORT), runs=5)
        if short * (10 * SHORT / SHORT) ** 3 < LITTLE:
            return ""  # not even a cubic one would be noticed, and those that follow are quicker
        long = _seconds(pattern, way, _text(pattern, *parts, 10 * SHORT), runs=5)
        for _ in range(AGAIN):  # a busy machine may have been in the way of the one and not of the other
            if long <= LITTLE or long <= LONGEST * short:
                break
            long = min(long, _seconds(pattern, way, _text(pattern, *parts, 10 * SHORT), runs=5))
            short = max(short, _seconds(pattern, way, _text(pattern, *parts, SHORT), runs=5))
        if long > LITTLE and long > LONGEST * short:
            return (
                f"{way} of {'…'.join(map(repr, parts))}: {short * 1000:.2f} ms, ten times as long {long * 1000:.0f} ms"
            )
    return ""


def _tell(pattern: re.Pattern, how: set[str], said: Connection) -> None:
    said.send(_slow(pattern, how))


@pytest.mark.every(12)
@pytest.mark.skipif(os.name != "posix", reason="each pattern is tried in a fork")
@pytest.mark.parametrize("place", sorted(patterns()))
def test_a_pattern_takes_at_most_in_proportion_to_the_text(place):
    # In a process of its own, for a pattern that hangs cannot be stopped from inside.
    context = multiprocessing.get_context("fork")
    hears, says = context.Pipe(duplex=False)
    child = context.Process(target=_tell, args=(patterns()[place], ways(place), says))
    child.start()
    try:
        assert hears.poll(PATIENCE), f"{patterns()[place].pattern} hangs"
        assert hears.recv() == ""
    finally:
        child.kill()
        child.join()
