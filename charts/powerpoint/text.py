"""Text that a file for PowerPoint can hold, whoever wrote it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from charts.xml_text import clean


def line(text: str) -> str:
    """The text in one line."""
    return re.sub(r"[\t\n\r]+", " ", clean(text)).strip()


def markup(text: str) -> str:
    """The text in one line, ready to stand inside an XML element or attribute."""
    return escape(line(text), {'"': "&quot;"})
