"""Dates and times as people write them; a day over 12 tells day from month, and nothing else does."""

from __future__ import annotations

import re

from data.reading import Reading

_CLOCK = r"(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"


def _read(title: str, pattern: str, sql: str, note: str = "") -> Reading:
    return Reading(title, "date", re.compile(pattern), lambda column: sql.format(column), note)


def _day_first(separator: str) -> Reading:
    pattern = rf"(?:0?[1-9]|[12]\d|3[01]){separator}(?:0?[1-9]|1[0-2]){separator}\d{{4}}"
    plain = separator.replace("\\", "")
    return _read(
        "dates", pattern, f"CAST(try_strptime(trim({{}}), '%d{plain}%m{plain}%Y') AS DATE)", "the day comes first"
    )


def _month_first(separator: str) -> Reading:
    pattern = rf"(?:0?[1-9]|1[0-2]){separator}(?:0?[1-9]|[12]\d|3[01]){separator}\d{{4}}"
    return _read(
        "dates",
        pattern,
        f"CAST(try_strptime(trim({{}}), '%m{separator}%d{separator}%Y') AS DATE)",
        "the month comes first",
    )


ISO = r"\d{4}([-/])\d{1,2}\1\d{1,2}"
READINGS = (
    _read("dates", ISO, "CASE WHEN trim({0}) < 'a' THEN TRY_CAST({0} AS DATE) END"),
    _read("times", rf"{ISO}{_CLOCK}", "CASE WHEN trim({0}) < 'a' THEN TRY_CAST({0} AS TIMESTAMP) END"),
    _read(
        "months",
        r"\d{4}-(?:0[1-9]|1[0-2])",
        "CAST(try_strptime(trim({}) || '-01', '%Y-%m-%d') AS DATE)",
        "each month stands as its first day",
    ),
    _day_first(r"\."),
    _day_first("/"),
    _month_first("/"),
    _day_first("-"),
    _month_first("-"),
    _read(
        "times",
        r"\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}:\d\d",
        "try_strptime(trim({}), '%d.%m.%Y %H:%M')",
        "the day comes first",
    ),
)
