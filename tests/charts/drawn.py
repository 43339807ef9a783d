"""The labels of an SVG drawing with the rectangles that they fill, measured in the typeface itself."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

from charts import typeface
from charts.canvas import LINE_HEIGHT
from charts.placing import Box

HEIGHT = 15  # of a line of 16 px letters, from the top of a capital to the foot of a "g"
START = {"start": 0.0, "middle": 0.5, "end": 1.0}


def labels(svg: str) -> list[tuple[str, Box]]:
    """Each label with its rectangle in pixels from the upper left corner of the picture."""
    root = ElementTree.fromstring(svg)
    left, top = _moved(next(node for node in root if node.get("transform")))
    found = []
    for node in root.iter("{http://www.w3.org/2000/svg}text"):
        lines = ["".join(part.itertext()) for part in node] or ["".join(node.itertext())]
        weight = int(node.get("font-weight", 400))
        room = max(typeface.width(line, 16, weight) for line in lines)
        x, y = _moved(node)
        begin = left + x - START[node.get("text-anchor", "start")] * room
        first = top + y - 6  # the letters stand on a line below their middle
        last = first + (len(lines) - 1) * LINE_HEIGHT
        found.append((" ".join(lines), Box(begin, first - HEIGHT / 2, begin + room, last + HEIGHT / 2)))
    return [(text, box) for text, box in found if text.strip()]


def collisions(svg: str) -> list[str]:
    """Which labels cover each other or leave the picture."""
    root = ElementTree.fromstring(svg)
    picture = Box(-1, -1, float(root.get("width")) + 1, float(root.get("height")) + 1)
    found = labels(svg)
    met = [f"{one[0]} / {two[0]}" for one, two in combinations(found, 2) if one[1].overlap(two[1]) > 1]
    return met + [text for text, box in found if not box.within(picture)]


def _moved(node: ElementTree.Element) -> tuple[float, float]:
    x, y = re.match(r"translate\((.+),(.+)\)", node.get("transform")).groups()
    return float(x), float(y)
