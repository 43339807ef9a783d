"""Text that an XML file can carry, whoever wrote it: drawings, and all that a presentation holds."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text without the characters that XML cannot carry or that print as nothing; line ends are kept."""
    return _FORBIDDEN.sub("", text)
