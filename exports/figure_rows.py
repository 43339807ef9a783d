"""Large figures as rows over the height of a slide: how large they are set, the same in every format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

FIGURES = (160, 132, 112, 96, 84, 72, 60, 50, 40, 32, 26)  # sizes in units, largest first
WORDS = ((36, 26), (31, 23), (27, 21), (24, 19), (21, 17), (18, 16), (16, 16))  # what it is, and its range or condition
LARGEST = {1: (160, 36), 2: (112, 31), 3: (84, 27), 4: (72, 24)}  # by how many rows share the height
CROWDED = (50, 21)  # of more rows than that
FIGURE_SHARE = 0.44  # of the width, at most, for the figures
GAP = 56  # units between the figures and their words
LINE = 1.25  # of a line of words, in its size
BETWEEN = 6  # units between what it is and its range
CLEAR = 20  # units of a row that stay free

Cells = Sequence[tuple[str, str, str]]
Wrap = Callable[[str, float, float, bool], Sequence[str]]  # the lines of a text in a room at a size, bold or not
Measure = Callable[[str, float], float]  # the width of a bold text at a size


@dataclass(frozen=True)
class Setting:
    """Sizes of the three parts of each row, the width of the figures' column, and the height of a row, in units."""

    figure: int
    label: int
    detail: int
    column: float
    pitch: float


def setting(cells: Cells, width: float, height: float, measure: Measure, wrap: Wrap) -> Setting:
    """The largest setting in which every figure stands on one line and all words keep to their rows.

    ``cells`` holds figure, label and detail of each row.
    """
    figure, label = LARGEST.get(len(cells), CROWDED)
    pitch, most = height / len(cells), width * FIGURE_SHARE

    def widest(size: float) -> float:
        return max(measure(cell[0], size) for cell in cells)

    def fits(column: float, words: tuple[int, int]) -> bool:
        return all(_height(cell, width - column, words, wrap) + CLEAR <= pitch for cell in cells)

    figures = [size for size in FIGURES if size <= figure]
    figures = [size for size in figures if widest(size) <= most] or figures[-1:]
    words = [each for each in WORDS if each[0] <= label]
    for size in figures:  # smaller words first; where these do not help, a smaller figure leaves them more room
        column = min(widest(size), most) + GAP
        if found := next((each for each in words if fits(column, each)), None):
            return Setting(size, *found, column, pitch)
    return Setting(figures[-1], *words[-1], min(widest(figures[-1]), most) + GAP, pitch)


def _height(cell: tuple[str, str, str], room: float, words: tuple[int, int], wrap: Wrap) -> float:
    label, detail = (
        len(wrap(text, room, size, bold)) * size * LINE if text else 0.0
        for text, size, bold in ((cell[1], words[0], True), (cell[2], words[1], False))
    )
    return label + detail + BETWEEN
