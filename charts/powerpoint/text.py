"""Text that a file for PowerPoint can hold, whoever wrote it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text without the characters that XML cannot carry or that print as nothing; line ends are kept."""
    return _FORBIDDEN.sub("", text)


def line(text: str) -> str:
    """The text in one line."""
    return re.sub(r"[\t\n\r]+", " ", clean(text)).strip()


def markup(text: str) -> str:
    """The text in one line, ready to stand inside an XML element or attribute."""
    return escape(line(text), {'"': "&quot;"})
