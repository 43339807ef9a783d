"""What happened in the server, without a word out of a file: written into its log, and the last of it kept in memory.

What an error says may quote a cell or a name; of errors only the kind and the way through the code are told.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import traceback
from collections import deque

from data.trace import way_of

MOST_KEPT = 50  # of the last warnings and errors, for whoever looks at the app and not at its log
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), 0x7F, 0x85)} | {0x2028: "\\u2028", 0x2029: "\\u2029"}
_QUERY = re.compile(r"\?[^\s\"]*")
_KNOWN = ("ref", "ms")  # what an event may carry besides


def told_of(record: logging.LogRecord) -> dict[str, str]:
    """What is written of an event."""
    at = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
    event = plainly(record.getMessage())
    if record.name.startswith("uvicorn"):
        event = _QUERY.sub("", event)  # the address of a story opens it
    told = {"at": at, "level": record.levelname.lower(), "event": event}
    told |= {name: plainly(str(value)) for name in _KNOWN if (value := getattr(record, name, None)) is not None}
    if record.exc_info and record.exc_info[1]:
        told["error"] = way_of("".join(traceback.format_exception(*record.exc_info)))
    return told


def plainly(text: str) -> str:
    """A text in one line: control signs by their numbers."""
    return text.translate(_CONTROLS)


class Latest(logging.Handler):
    """Keeps the last warnings and errors in memory, as they are written: without a word out of a file."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.kept: deque[dict[str, str]] = deque(maxlen=MOST_KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        """One more; the oldest goes."""
        self.kept.append(told_of(record))


latest = Latest()
