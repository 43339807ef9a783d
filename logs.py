"""The log of the server: one line an event, as JSON where THROUGHLINE_LOG=json, and never a word out of a file.

What an error says may quote a cell or a name; of errors only the kind and the way through the code are written.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
import sys
import traceback

from streamlit import logger

from data.trace import way_of

FORMAT = "THROUGHLINE_LOG"
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), 0x7F, 0x85)} | {0x2028: "\\u2028", 0x2029: "\\u2029"}
_KNOWN = ("ref", "ms")  # what an event may carry besides


class OneLine(logging.Formatter):
    """An event in one line of plain words."""

    def format(self, record: logging.LogRecord) -> str:
        """When, how grave, what; then the way through the code, for an error."""
        told = told_of(record)
        when = told.pop("at")
        return " ".join(
            [
                when,
                told.pop("level"),
                *(f"{name}={value}" if name != "event" else value for name, value in told.items()),
            ]
        )


class JsonLine(logging.Formatter):
    """An event as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """The same as JSON."""
        return json.dumps(told_of(record))


def told_of(record: logging.LogRecord) -> dict[str, str]:
    """What is written of an event."""
    at = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
    told = {"at": at, "level": record.levelname.lower(), "event": plainly(record.getMessage())}
    told |= {name: plainly(str(value)) for name in _KNOWN if (value := getattr(record, name, None)) is not None}
    if record.exc_info and record.exc_info[1]:
        told["error"] = way_of("".join(traceback.format_exception(*record.exc_info)))
    return told


def plainly(text: str) -> str:
    """A text in one line: control signs by their numbers."""
    return text.translate(_CONTROLS)


def set_up() -> None:
    """Write the events of this program, and what Streamlit and the server below it tell, in one form to standard error."""
    logger.setup_formatter = _in_one_form
    logger.update_formatter()
    own = logging.getLogger("throughline")
    own.propagate = False
    own.setLevel(logging.INFO)
    _in_one_form(own)


def _in_one_form(of: logging.Logger) -> None:
    for earlier in of.handlers[:]:
        of.removeHandler(earlier)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if os.environ.get(FORMAT) == "json" else OneLine())
    of.addHandler(handler)
