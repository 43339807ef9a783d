"""Where the names and labels of several lines stand, the same for every library that draws them.

Names stand at the ends of their lines. Where the ends lie together, each stands where its line is far from the others, unless
a figure is told of its end. Words of a mark stand beside it where no line runs, or else above the plot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from charts import marks, typeface
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Exhibit, Point
from charts.marks import Line
from charts.placing import CLEAR, Box, place, stacked

GAP = 7.0  # pixels from a line to its name
MOST_LINES = 3  # of a name, at most
BETWEEN = 3.0  # pixels above and below a figure with its name
MARK_GAP = 10.0  # pixels from an upright line to the words beside it
ABOVE = 6.0  # pixels from the plot to words above it
APART = 18.0  # pixels from a name to another's line, at least
ENDS_APART = 14.0  # pixels between two ends that can be told from each other
MOVED = 16.0  # pixels a name may stand above or below its end without a line to it
END_GAP, LEAD = 10.0, 34.0  # pixels from an end to its name, without and with a line between
END_SHARE = 0.34  # of the picture, at most, for names at the ends, if they can stand elsewhere
SHARES = (0.2, 0.26, 0.3, 0.34, 0.4, 0.5)
INSIDE_SHARE = 0.45  # of the plot, at most, for a name inside it
SAMPLES = 3  # pixels from one place of a line to the next


@dataclass(frozen=True)
class Words:
    """How a library sets words: their width, their lines in a room, and the heights that they need."""

    width: Callable[[str, bool], float]
    wrap: Callable[[str, float, bool], list[str]]
    line: float = LINE_HEIGHT
    foot: float = 36.0  # pixels below the plot
    head: float = 0.0  # pixels above it, besides half a line


INTER = Words(
    lambda text, bold: typeface.width(text, SIZE, 700 if bold else 400),
    lambda text, room, bold: typeface.wrap(text, room, SIZE, 700 if bold else 400),
)


@dataclass(frozen=True)
class Name:
    """The name of a line in its lines of text, below its figure; its rectangle, and where the line ends if the name stands there."""

    lines: tuple[str, ...]
    box: Box
    end: tuple[float, float] | None = None
    figure: str = ""

    @property
    def is_moved(self) -> bool:
        """Whether it stands so far above or below its end that a line must lead to it."""
        return self.end is not None and abs(self.box.centre[1] - self.end[1]) > MOVED


@dataclass(frozen=True)
class Beside:
    """Words of a mark: their rectangle, and on which side of its line they stand, "left", "right" or "above"."""

    box: Box
    side: str


@dataclass(frozen=True)
class LinesLayout:
    """The plot, and the rectangles of the names and of the references in pixels from its upper left corner."""

    canvas: Canvas
    names: tuple[Name, ...]
    references: tuple[Box, ...]
    mark: Beside | None = None
    before: Beside | None = None


def layout(exhibit: Exhibit, width: float, height: float, words: Words = INTER, rows: int = 0) -> LinesLayout:
    """The places of all labels in a picture of this size; with ``rows``, middles stand on so many even columns."""
    places = _layout(exhibit, width, height, words, rows)
    if exhibit.mark and places.mark is None:
        head = _mark_size(exhibit, words)[1] + ABOVE - words.line / 2
        places = _layout(exhibit, width, height, replace(words, head=head), rows)
        places = replace(places, mark=_above(exhibit, places.canvas, words))
    return places


def _layout(exhibit: Exhibit, width: float, height: float, words: Words, rows: int) -> LinesLayout:
    lines = marks.lines(exhibit)
    canvas, names = _at_ends(exhibit, lines, width, height, words)
    if not _is_clear(names, canvas) and not any(name.figure for name in names):
        bare = _canvas(exhibit, width, height, words, 0.0)
        moment = _moment(exhibit, lines, bare, words, rows)
        standing = [each.box for each in moment if each]
        references = _references(exhibit, lines, bare, words, rows, standing)
        inside = _inside(exhibit, lines, bare, words, rows, [*references, *standing])
        if inside:
            return LinesLayout(bare, tuple(inside), references, *moment)
    moment = _moment(exhibit, lines, canvas, words, rows)
    standing = [*(name.box for name in names), *(each.box for each in moment if each)]
    return LinesLayout(canvas, tuple(names), _references(exhibit, lines, canvas, words, rows, standing), *moment)


def traced(exhibit: Exhibit, line: Line, canvas: Canvas) -> np.ndarray:
    """Places of a line every few pixels, as rows of across and down; it is cut at the edges of the plot."""
    across = np.linspace(0, canvas.inner_width, max(round(canvas.inner_width / SAMPLES), 2))
    x = (line.frame["x"].to_numpy(float) - canvas.x[0]) / (canvas.x[1] - canvas.x[0]) * canvas.inner_width
    y = line.frame["y"].to_numpy(float).clip(exhibit.y.low, exhibit.y.high)
    down = canvas.inner_height * (canvas.y[1] - y) / (canvas.y[1] - canvas.y[0])
    places = np.column_stack([across, np.interp(across, x, down, np.nan, np.nan)])
    return places[np.isfinite(places[:, 1])]


def _canvas(exhibit: Exhibit, width: float, height: float, words: Words, room: float) -> Canvas:
    x, y = exhibit.x, exhibit.y
    left = max(words.width(y.fmt.text(tick), False) for tick in y.ticks) + 14
    right = max(words.width(x.text(x.ticks[-1]), False) / 2 + 2, room)
    top = words.line / 2 + words.head
    return Canvas(width, height, left, right, top, words.foot, (x.low, x.high), (y.low, y.high))


def _at_ends(
    exhibit: Exhibit, lines: Sequence[Line], width: float, height: float, words: Words
) -> tuple[Canvas, list[Name]]:
    """Names beside the right edge of the plot, one below the other in the order of the ends."""
    texts = _wrapped(lines, width, height - words.line / 2 - words.head - words.foot, words)
    rooms = [_room(line, text, words) for line, text in zip(lines, texts, strict=True)]
    column = max(rooms) + 2
    for gap in (END_GAP, LEAD):
        canvas = _canvas(exhibit, width, height, words, column + gap)
        traces = [traced(exhibit, line, canvas) for line in lines]
        ends = [tuple(trace[-1]) for trace in traces]
        # where ends meet, names follow the order in which the lines lie elsewhere
        order = [trace[-1, 1] + 1e-6 * trace[:, 1].mean() for trace in traces]
        heights = [_height(line, text, words) for line, text in zip(lines, texts, strict=True)]
        middles = stacked(order, heights, -canvas.top, canvas.inner_height + words.line / 2)
        names = []
        for line, text, end, middle, tall, room in zip(lines, texts, ends, middles, heights, rooms, strict=True):
            left = canvas.inner_width + gap
            half = tall / 2 - (BETWEEN if line.figure else 0.0)
            box = Box(left, middle - half, left + room, middle + half)
            names.append(Name(tuple(text), box, end, line.figure))
        if not any(name.is_moved for name in names):
            break
    return canvas, names


def _room(line: Line, text: Sequence[str], words: Words) -> float:
    """Pixels across that a name takes, with the figure over it."""
    figure = words.width(line.figure, True) if line.figure else 0.0
    return max(figure, *(words.width(each, line.is_point) for each in text))


def _height(line: Line, text: Sequence[str], words: Words) -> float:
    """Pixels down that a name takes, with the figure over it and the room between it and another."""
    return len(text) * words.line + (words.line + 2 * BETWEEN if line.figure else 0.0)


def _wrapped(lines: Sequence[Line], width: float, height: float, words: Words) -> list[list[str]]:
    """The names in the narrowest column in which no word is broken and all stand one below the other.

    Of a name that is too long for any, no more stands than three lines in a column of a third.
    """
    is_long = any(len(line.name) > marks.SAID for line in lines)
    for share in (share for share in SHARES if share <= END_SHARE or not is_long):
        texts = [words.wrap(line.name, share * width, line.is_point) for line in lines]
        whole = all(words.width(word, line.is_point) <= share * width for line in lines for word in line.name.split())
        if max(map(len, texts)) <= MOST_LINES and whole and _stack(lines, texts, words) <= height:
            return texts
    most = min(MOST_LINES, max(1, int(height / len(lines) / words.line) - any(line.figure for line in lines)))
    return marks.short_names(
        [line.name for line in lines], lambda name: words.wrap(name, END_SHARE * width, True), most
    )


def _stack(lines: Sequence[Line], texts: Sequence[Sequence[str]], words: Words) -> float:
    return sum(_height(line, text, words) for line, text in zip(lines, texts, strict=True))


def _is_clear(names: Sequence[Name], canvas: Canvas) -> bool:
    """Whether each name at an end is told by its place alone, and leaves room enough for the plot."""
    ends = sorted(name.end[1] for name in names)
    told = all(below - above >= ENDS_APART for above, below in pairwise(ends))
    reached = all(abs(name.end[0] - canvas.inner_width) < SAMPLES for name in names)
    small = canvas.right <= END_SHARE * canvas.width
    return told and reached and small and not any(name.is_moved for name in names)


def _references(
    exhibit: Exhibit, lines: Sequence[Line], canvas: Canvas, words: Words, rows: int, names: Sequence[Box] = ()
) -> tuple[Box, ...]:
    picture = Box(0, -canvas.top, canvas.inner_width + min(canvas.right, 20), canvas.inner_height)
    data = _strips(exhibit, lines, canvas) + _dots(exhibit, canvas)
    found: list[Box] = []
    for point in exhibit.references:
        bold = marks.nearest_line(lines, point.x, point.y).is_point
        size = (words.width(point.label, bold) + 4, words.line)
        here = canvas.across(point.x), canvas.down(point.y)
        found.append(place(here, size, picture, data, [*names, *found], _columns(canvas, rows) if rows else None))
    return tuple(found)


def _columns(canvas: Canvas, rows: int) -> np.ndarray:
    return np.linspace(0, canvas.inner_width, rows or 101)


def _strips(exhibit: Exhibit, lines: Sequence[Line], canvas: Canvas) -> list[Box]:
    """The lines as what a label must not cover: many times, for a crossed line is worse than a far label."""
    strips = []
    for line in lines:
        places = traced(exhibit, line, canvas)[::2]
        for (left, one), (right, two) in pairwise(places):
            strips.append(Box(left, min(one, two) - 2, right, max(one, two) + 2))
    return strips


def _dots(exhibit: Exhibit, canvas: Canvas) -> list[Box]:
    """The labelled places, and the line of the mark."""
    upright = [] if exhibit.mark is None else [canvas.across(exhibit.mark.x)]
    lines = [Box(across - 2, 0, across + 2, canvas.inner_height) for across in upright]
    return [*(_dot(point, canvas) for point in exhibit.references), *lines]


def _dot(point: Point, canvas: Canvas) -> Box:
    return Box.around(canvas.across(point.x), canvas.down(point.y), 8, 8)


def _moment(
    exhibit: Exhibit, lines: Sequence[Line], canvas: Canvas, words: Words, rows: int
) -> tuple[Beside | None, Beside | None]:
    """The words of the mark as high beside it as they can stand, and what held before near to the lines."""
    mark = exhibit.mark
    if mark is None:
        return None, None
    places = np.concatenate([traced(exhibit, line, canvas) for line in lines])
    taken = [_dot(point, canvas) for point in exhibit.references]
    bands = _bands(exhibit, lines, canvas)
    columns = _columns(canvas, rows)
    across = columns[np.abs(columns - canvas.across(mark.x)).argmin()] if rows else canvas.across(mark.x)
    levels = [canvas.down(tick) for tick in exhibit.y.ticks]

    def best(
        size: tuple[float, float], sides: Sequence[str], gap: float, wanted: Callable[[Box], float]
    ) -> Beside | None:
        offered = [
            (wanted(box) + 16.0 * any(box.top < level < box.bottom for level in levels), k, box)
            for k, side in enumerate(sides)
            for box in _at_upright(across, size, side, canvas)
            if _clearance(box, places) >= gap and not any(box.grown(CLEAR).overlap(other) for other in taken)
        ]
        if not offered:
            return None
        _, k, box = min(offered, key=lambda each: (each[0] + each[1] * canvas.inner_height, each[2].top))
        return Beside(box, sides[k])

    def covered(box: Box) -> float:
        return sum(box.overlap(band) for band in bands) / words.line

    label = best(_mark_size(exhibit, words), ("right", "left"), GAP, lambda box: box.top + covered(box))
    before = None
    if mark.before and label:
        taken.append(label.box)
        size = words.width(mark.before, False), words.line
        before = best(size, ("left",), 2 * GAP, lambda box: _clearance(box, places) + covered(box))
    return label, before


def _at_upright(across: float, size: tuple[float, float], side: str, canvas: Canvas) -> list[Box]:
    """Rectangles inside the plot that touch an upright line, from the top down."""
    left = across + MARK_GAP if side == "right" else across - MARK_GAP - size[0]
    if left < 2 or left + size[0] > canvas.inner_width:
        return []
    tops = np.arange(2.0, canvas.inner_height - size[1] - 4, SAMPLES)
    return [Box(left, top, left + size[0], top + size[1]) for top in tops]


def _above(exhibit: Exhibit, canvas: Canvas, words: Words) -> Beside:
    """The words of the mark over the plot, where no line can run."""
    wide, high = _mark_size(exhibit, words)
    last = canvas.inner_width + canvas.right - wide / 2
    middle = max(min(canvas.across(exhibit.mark.x), last), wide / 2)
    return Beside(Box.around(middle, -ABOVE - high / 2, wide, high), "above")


def _mark_size(exhibit: Exhibit, words: Words) -> tuple[float, float]:
    label, detail = exhibit.mark.label, exhibit.mark.detail
    wide = max(words.width(label, True), words.width(detail, False) if detail else 0.0)
    return wide, (2 if detail else 1) * words.line


def _bands(exhibit: Exhibit, lines: Sequence[Line], canvas: Canvas) -> list[Box]:
    """The ranges of the lines in upright strips."""
    found = []
    for line in lines:
        band = line.band
        across = [canvas.across(x) for x in band["x"]]
        top, bottom = (
            [canvas.down(y) for y in band[end].clip(exhibit.y.low, exhibit.y.high)] for end in ("high", "low")
        )
        found += [
            Box(across[k], min(top[k : k + 2]), across[k + 1], max(bottom[k : k + 2])) for k in range(len(band) - 1)
        ]
    return found


def _inside(
    exhibit: Exhibit, lines: Sequence[Line], canvas: Canvas, words: Words, rows: int, references: Sequence[Box]
) -> list[Name]:
    """A name above or below each line, where no other is near; nothing if one of them finds no such place."""
    places = [traced(exhibit, line, canvas) for line in lines]
    levels = [canvas.down(tick) for tick in exhibit.y.ticks]
    taken = [*references, *_dots(exhibit, canvas)]
    room = max(INSIDE_SHARE * canvas.inner_width, 110)
    texts = [words.wrap(line.name, room, line.is_point) for line in lines]
    if max(map(len, texts)) > MOST_LINES:
        texts = marks.short_names([line.name for line in lines], lambda name: words.wrap(name, room, True), MOST_LINES)
    found: dict[int, Name] = {}
    for k in sorted(range(len(lines)), key=lambda k: not lines[k].is_point):
        bold = lines[k].is_point
        text = texts[k]
        size = (max(words.width(each, bold) for each in text), len(text) * words.line)
        others = np.concatenate([np.empty((0, 2)), *(place for n, place in enumerate(places) if n != k)])
        offered = _beside(places[k], size, canvas, _columns(canvas, rows))
        costs = [(_cost(box, places[k], others, levels), box) for box in offered if _is_free(box, others, taken)]
        if not costs:
            return []
        box = min(costs, key=lambda pair: pair[0])[1]
        taken.append(box)
        found[k] = Name(tuple(text), box)
    return [found[k] for k in range(len(lines))]


def _beside(own: np.ndarray, size: tuple[float, float], canvas: Canvas, columns: np.ndarray) -> list[Box]:
    """Rectangles inside the picture that rest on a line or hang from it."""
    picture = Box(4, -canvas.top, canvas.inner_width + canvas.right, canvas.inner_height - 4)
    offered = []
    for middle in columns:
        beneath = own[np.abs(own[:, 0] - middle) <= size[0] / 2 + GAP, 1]
        if not len(beneath):
            continue
        for down in (beneath.min() - GAP - size[1] / 2, beneath.max() + GAP + size[1] / 2):
            box = Box.around(middle, down, *size)
            if box.within(picture):
                offered.append(box)
    return offered


def _is_free(box: Box, others: np.ndarray, taken: Sequence[Box]) -> bool:
    return _clearance(box, others) >= APART and not any(box.grown(CLEAR).overlap(other) for other in taken)


def _cost(box: Box, own: np.ndarray, others: np.ndarray, levels: Sequence[float]) -> float:
    """Near to its own line along its whole length, far from the others, and not on a line of the grid."""
    beneath = own[np.abs(own[:, 0] - box.centre[0]).argmin(), 1]
    reach = abs(beneath - box.centre[1])
    on_grid = any(box.top < level < box.bottom for level in levels)
    return reach - 0.4 * min(_clearance(box, others), 60.0) + 16.0 * on_grid


def _clearance(box: Box, places: np.ndarray) -> float:
    """Pixels from a rectangle to the nearest of many places."""
    if not len(places):
        return np.inf
    wide = np.maximum(np.maximum(box.left - places[:, 0], places[:, 0] - box.right), 0)
    high = np.maximum(np.maximum(box.top - places[:, 1], places[:, 1] - box.bottom), 0)
    return float(np.hypot(wide, high).min())
