"""The log: one line an event, and never a word out of a file."""

from __future__ import annotations

import json
import logging
import sys

import pytest

from data.errors import DataError
from data.trace import way_of
from logs import JsonLine, OneLine

SECRET = "Miriam Kowalski\nIBAN DE12"


def failing(error: Exception) -> tuple:
    try:
        try:
            raise ValueError(f"could not convert {SECRET}")
        except ValueError as first:
            raise error from first
    except type(error):
        return sys.exc_info()


def record(message: str, *arguments: object, error: tuple | None = None, **more: object) -> logging.LogRecord:
    made = logging.LogRecord("throughline", logging.ERROR, __file__, 1, message, arguments, error)
    vars(made).update(more)
    return made


@pytest.mark.parametrize("form", [OneLine(), JsonLine()])
def test_an_error_is_one_line_with_its_kinds_and_its_way_and_without_its_words(form):
    line = form.format(record("Error in a page", error=failing(DataError(f"{SECRET} is no number.")), ref="0a1b2c"))

    assert "\n" not in line
    assert "Miriam" not in line
    assert "IBAN" not in line
    assert "0a1b2c" in line
    assert "tests/test_logs.py" in line
    assert "ValueError" in line
    assert "data.errors.DataError" in line


def test_json_has_the_fields_that_a_collector_sorts_by():
    told = json.loads(JsonLine().format(record("Reading a file failed: %s", "a.py:1:f", ms=12)))

    assert list(told) == ["at", "level", "event", "ms"]
    assert (told["level"], told["event"], told["ms"]) == ("error", "Reading a file failed: a.py:1:f", "12")
    assert told["at"].endswith("+00:00")


def test_control_signs_cannot_begin_a_line_of_their_own():
    line = OneLine().format(record("a\r\nERROR forged \x1b[31m\u2028"))

    assert line.splitlines() == [line]
    assert "\\x0a" in line


def test_the_way_of_a_crash_is_read_from_what_the_interpreter_writes_too():
    trace = 'Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n  File "/x/y/z.py", line 7 in read\n'

    assert way_of(trace) == "y/z.py:7:read"


def test_the_address_of_a_story_is_not_written_for_it_opens_the_story():
    args = ("127.0.0.1:5", "GET", "/explore?story=abcdefghijklmnop", "1.1", 200)
    asked = logging.LogRecord("uvicorn.access", logging.INFO, __file__, 1, '%s - "%s %s HTTP/%s" %d', args, None)

    assert OneLine().format(asked).endswith('127.0.0.1:5 - "GET /explore HTTP/1.1" 200')
