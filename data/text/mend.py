"""One damaged record: every way to give it the right number of cells, and the one that fits the columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.said import Said, said
from data.text.cut import Grammar
from data.text.header import with_a_delimiter
from data.types.shape import Shape

STRAY = "stray-mark"
PADDED = ("cell-missing", "cells-missing")  # cells at the end of a row that were left empty
_MARGIN = 1.0  # nats by which the best way must lead the second
_OTHERS = (" ", ";", ",", "\t", "|")
_LONGEST = 64  # letters of a cell that is tried at every place for a lost delimiter
_MOST_CELLS = 400
_MOST_LETTERS = 20_000

_MERGED, _DROPPED, _PADDED, _SPLIT, _MARK, _OTHER, _JOINED = 2.0, 1.0, 1.0, 1.5, 0.5, 1.0, 1.0
_UNKNOWN = 4.0  # nats, for a text that is none of a column's categories


@dataclass(frozen=True)
class Mended:
    """Cells of a mended record, what was done step by step, and how unlikely all that is."""

    cells: tuple[str, ...]
    done: tuple[Said, ...]
    cost: float


def mended(text: str, grammar: Grammar, looks: Sequence[Shape]) -> Mended | None:
    """The one way to mend a record, or None where there is no way or more than one.

    Parameters
    ----------
    text
        The record as it stands.
    grammar
        How the file is cut.
    looks
        The shape of each column, from rows that are whole.

    Returns
    -------
    Mended
        Its cells all fit their columns; no other way that fits is about as likely.
    """
    if len(text) > _MOST_LETTERS:
        return None
    for ways in (_within, _with_another_delimiter):
        found: dict[tuple[str, ...], Mended] = {}
        for way in ways(text, grammar, looks):
            if way.cells not in found or way.cost < found[way.cells].cost:
                found[way.cells] = way
        ranked = sorted(found.values(), key=lambda way: way.cost)[:2]
        if ranked:
            unique = len(ranked) == 1 or ranked[1].cost - ranked[0].cost >= _MARGIN
            return ranked[0] if unique else None
    return None


def joined(first: str, second: str, grammar: Grammar, looks: Sequence[Shape]) -> Mended | None:
    """Two lines that are one record broken in two, or None."""
    (left, _), (right, _) = grammar.fields(first), grammar.fields(second)
    if len(left) + len(right) - 1 != len(looks):
        return None
    ways = []
    for between in ("\n", ""):
        middle = f"{left[-1]}{between if left[-1] and right[0] else ''}{right[0]}"
        cells = grammar.cells([*left[:-1], middle, *right[1:]])
        ways.append(_weighed(cells, (said("line-joined"),), _JOINED, looks))
    fitting = [way for way in ways if way]
    return min(fitting, key=lambda way: way.cost) if fitting else None


def _within(text: str, grammar: Grammar, looks: Sequence[Shape]) -> Iterator[Mended]:
    seen: set[tuple[str, ...]] = set()
    for raws, done, cost in _cuts(text, grammar):
        key = tuple(raws)
        if key in seen or len(raws) > _MOST_CELLS:
            continue
        seen.add(key)
        yield from _resized(raws, done, cost, grammar, looks)


def _cuts(text: str, grammar: Grammar) -> Iterator[tuple[list[str], tuple[Said, ...], float]]:
    """The ways to cut a record: as it is, without one quotation mark, or with a delimiter beside one."""
    raws, is_open = grammar.fields(text)
    if not is_open:
        yield raws, (), 0.0
    if not grammar.quote or grammar.quote not in text:
        return
    for cut in grammar.without_one_mark(text):
        yield cut, (said(STRAY),), _MARK
    single = replace(grammar, escape="")
    if grammar.escape == grammar.quote and grammar.quote * 2 in text and (is_open or not grammar.plain.fullmatch(text)):
        cut, is_open = single.fields(text)
        if not is_open:
            yield [_doubled(raw, grammar) for raw in cut], (said("mark-not-doubled"),), _MARK
    for more in with_a_delimiter(text, grammar):
        cut, is_open = grammar.fields(more)
        if is_open or not grammar.plain.fullmatch(more):
            cut, is_open = single.fields(more)
            cut = [_doubled(raw, grammar) for raw in cut]
        if not is_open:
            yield cut, (said("delimiter-put-back"),), _SPLIT


def _doubled(raw: str, grammar: Grammar) -> str:
    """A cell whose inner marks were not doubled, with them doubled."""
    trimmed = raw.strip(" ")
    if len(trimmed) > 1 and trimmed[0] == grammar.quote == trimmed[-1]:
        return f"{grammar.quote}{trimmed[1:-1].replace(grammar.quote, grammar.quote * 2)}{grammar.quote}"
    return raw


def _resized(
    raws: list[str], done: tuple[Said, ...], cost: float, grammar: Grammar, looks: Sequence[Shape]
) -> Iterator[Mended]:
    width, count = len(looks), len(raws)
    if count == width:
        ways = [_weighed(_unmarked(grammar.cells(raws), grammar, looks), done, cost, looks)]
    elif count > width:
        ways = _narrowed(raws, done, cost, grammar, looks)
    else:
        cells = grammar.cells(raws)
        missing = width - count
        ways = []
        if count >= max(2, width / 2) and any(cell.strip() for cell in cells):
            what = said(PADDED[0]) if missing == 1 else said(PADDED[1], cells=str(missing))
            padded = [*cells, *[""] * missing]
            ways.append(_weighed(padded, (*done, what), cost + _PADDED * missing, looks))
        if missing == 1:
            ways.extend(_split(raws, done, cost, grammar, looks))
    yield from (way for way in ways if way)


def _unmarked(cells: list[str], grammar: Grammar, looks: Sequence[Shape]) -> list[str]:
    """Cells without a stray mark in front or behind, where only so they are like the others of their column."""
    return [
        bare
        if cell != bare and shape.main not in ("empty", "address") and not shape.knows(cell) and shape.knows(bare)
        else cell
        for cell, bare, shape in zip(cells, [cell.strip(f"{grammar.quote} ") for cell in cells], looks, strict=True)
    ]


def _weighed(cells: Sequence[str], done: tuple[Said, ...], cost: float, looks: Sequence[Shape]) -> Mended | None:
    if not all(shape.accepts(cell) for cell, shape in zip(cells, looks, strict=True)):
        return None
    pairs = list(zip(cells, looks, strict=True))
    unusual = sum(shape.cost(cell) + _UNKNOWN * (not shape.knows(cell)) for cell, shape in pairs)
    return Mended(tuple(cells), done, cost + unusual)


def _split(
    raws: list[str], done: tuple[Said, ...], cost: float, grammar: Grammar, looks: Sequence[Shape]
) -> Iterator[Mended | None]:
    """One cell cut in two, at every place of every short cell without marks."""
    cells = grammar.cells(raws)
    before = [True]
    for cell, shape in zip(cells, looks, strict=False):
        before.append(before[-1] and shape.accepts(cell))
    after = [True]
    for cell, shape in zip(reversed(cells), reversed(looks), strict=False):
        after.append(after[-1] and shape.accepts(cell))
    steps = (*done, said("delimiter-put-back"))
    for place, raw in enumerate(raws):
        if not before[place] or not after[len(raws) - place - 1] or raw.startswith(grammar.quote or "\0"):
            continue
        left, right = looks[place], looks[place + 1]
        for at in range(1, min(len(raw), _LONGEST)):
            if left.knows(raw[:at]) and right.knows(raw[at:]) and raw[:at].strip() and raw[at:].strip():
                yield _weighed([*cells[:place], raw[:at], raw[at:], *cells[place + 1 :]], steps, cost + _SPLIT, looks)


def _narrowed(
    raws: list[str],
    done: tuple[Said, ...],
    cost: float,
    grammar: Grammar,
    looks: Sequence[Shape],
    drops: bool = True,
) -> list[Mended | None]:
    """Fewer cells: empty ones dropped, neighbours without marks merged; the two most likely ways."""
    width = len(looks)
    spare = len(raws) - width
    # best[i] after each column: up to two ways (cost, cells, merged, dropped) that use the first i cells
    best: list[list[tuple[float, tuple[str, ...], int, int]]] = [[] for _ in range(len(raws) + 1)]
    best[0] = [(cost, (), 0, 0)]
    if drops:
        _drop_empty(best, raws, 0, spare)
    for column, shape in enumerate(looks):
        following: list[list[tuple[float, tuple[str, ...], int, int]]] = [[] for _ in range(len(raws) + 1)]
        for start in range(column, min(len(raws), column + spare + 1)):
            if not best[start]:
                continue
            for end in range(start + 1, min(len(raws), column + 1 + spare) + 1):
                cell = _merged(raws[start:end], grammar)
                if (
                    cell is None
                    or not shape.accepts(cell)
                    or not (end == start + 1 or _may_merge(raws[start], shape, cell, grammar))
                ):
                    continue
                added = shape.cost(cell) + _UNKNOWN * (not shape.knows(cell)) + _MERGED * (end - start - 1)
                for way in best[start]:
                    _add(following[end], (way[0] + added, (*way[1], cell), way[2] + end - start - 1, way[3]))
        best = following
        if drops:
            _drop_empty(best, raws, column + 1, spare)
    return [Mended(cells, (*done, *_narrow(merged, dropped)), total) for total, cells, merged, dropped in best[-1]]


def _drop_empty(best: list[list], raws: list[str], column: int, spare: int) -> None:
    for start in range(column, min(len(raws), column + spare)):
        if not raws[start].strip():
            for total, cells, merged, dropped in best[start]:
                _add(best[start + 1], (total + _DROPPED, cells, merged, dropped + 1))


def _add(ways: list, way: tuple) -> None:
    for place, known in enumerate(ways):
        if known[1] == way[1]:
            if way[0] < known[0]:
                ways[place] = way
            break
    else:
        ways.append(way)
    ways.sort(key=lambda each: each[0])
    del ways[2:]


def _merged(raws: Sequence[str], grammar: Grammar) -> str | None:
    """One cell of several; marks may enclose all of them, but none of them alone."""
    if len(raws) == 1:
        return grammar.cell(raws[0])
    text = grammar.delimiter.join(raws)
    if not grammar.quote or not any(raw.lstrip(" ").startswith(grammar.quote) for raw in raws):
        return text
    trimmed = text.strip(" ")
    alone = any(raw.lstrip(" ").startswith(grammar.quote) for raw in raws[1:])
    return None if alone or not trimmed.endswith(grammar.quote) or raws[0].endswith(trimmed) else trimmed[1:-1]


def _may_merge(raw: str, shape: Shape, cell: str, grammar: Grammar) -> bool:
    return shape.knows(cell) or (bool(grammar.quote) and raw.lstrip(" ").startswith(grammar.quote))


def _narrow(merged: int, dropped: int) -> Iterator[Said]:
    if dropped:
        yield said("cell-dropped") if dropped == 1 else said("cells-dropped", cells=str(dropped))
    if merged:
        yield said("delimiter-kept")


def _with_another_delimiter(text: str, grammar: Grammar, looks: Sequence[Shape]) -> Iterator[Mended]:
    """The record as if another delimiter stood between its cells."""
    for mark in _OTHERS:
        if mark == grammar.delimiter or text.count(mark) < len(looks) - 1:
            continue
        other = replace(grammar, delimiter=mark, spaced=False)
        raws, is_open = other.fields(text)
        if is_open or not len(looks) <= len(raws) <= _MOST_CELLS:
            continue
        done = (said("cut-otherwise"),)
        yield from (way for way in _narrowed(raws, done, _OTHER, other, looks, drops=False) if way)
