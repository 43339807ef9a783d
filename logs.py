"""The log of the server: one line an event, as JSON where THROUGHLINE_LOG=json, and never a word out of a file.

What an error says may quote a cell or a name; of errors only the kind and the way through the code are written.
"""

from __future__ import annotations

import json
import logging
import os
import sys

from streamlit import logger

from store.events import latest, told_of

FORMAT = "THROUGHLINE_LOG"


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


def set_up() -> None:
    """Write the events of this program, and what Streamlit and the server below it tell, in one form to standard error."""
    logger.setup_formatter = _in_one_form
    logger.update_formatter()
    own = logging.getLogger("throughline")
    own.propagate = False
    own.setLevel(logging.INFO)
    _in_one_form(own)
    own.addHandler(latest)


def _in_one_form(of: logging.Logger) -> None:
    for earlier in of.handlers[:]:
        of.removeHandler(earlier)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if os.environ.get(FORMAT) == "json" else OneLine())
    of.addHandler(handler)
