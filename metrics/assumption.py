"""A number that the data do not tell: what it is, how far it may range, and who says so."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass, replace
from typing import Literal

Unit = Literal["price", "share", "months", "factor"]  # a factor is how often an amount of the file counts
DEFAULT = "Default, not yet confirmed"
MADE_UP = "Made up with the sample"
CONFIRMED = "Confirmed on Start, "  # and the day, then who confirmed it and on what grounds, where that was said
_CONFIRMATION = re.compile(rf"{CONFIRMED}(\d{{4}}-\d\d-\d\d)(?:, by ([^;]+))?(?:; (.+))?", re.DOTALL)


@dataclass(frozen=True)
class Confirmation:
    """That somebody looked at an amount and said that it may stand: on which day, who, and on what grounds."""

    on: dt.date
    by: str = ""
    source: str = ""


@dataclass(frozen=True)
class Assumption:
    """An amount with its range and source. ``low`` and ``high`` bound what is plausible, ``likely`` is what is used."""

    name: str
    unit: Unit
    low: float
    likely: float
    high: float
    source: str = DEFAULT

    def __post_init__(self) -> None:
        if not self.low <= self.likely <= self.high:
            raise ValueError(
                f"The assumption '{self.name}' has low {self.low}, likely {self.likely} and high {self.high}; "
                "wanted them in rising order."
            )
        if self.unit == "share" and not 0 <= self.low <= self.high <= 1:
            raise ValueError(
                f"The assumption '{self.name}' ranges from {self.low} to {self.high}; wanted shares from 0 to 1."
            )

    @property
    def is_default(self) -> bool:
        """True until somebody has set or confirmed it."""
        return self.source == DEFAULT

    @property
    def confirmation(self) -> Confirmation | None:
        """Who confirmed it and when; None where it has a source of its own alone, or nobody confirmed it."""
        found = _CONFIRMATION.fullmatch(self.source)
        try:
            return Confirmation(dt.date.fromisoformat(found[1]), found[2] or "", found[3] or "") if found else None
        except ValueError:  # no day of any year
            return None

    def confirmed(self, on: dt.date, by: str = "", source: str = "") -> Assumption:
        """The same amount, no longer the usual one alone: somebody looked at it on this day and said that it may stand."""
        who = f", by {name}" if (name := by.replace(";", ",").strip()) else ""
        grounds = f"; {source}" if source else ""
        return replace(self, source=f"{CONFIRMED}{on.isoformat()}{who}{grounds}")

    def at(self, likely: float, source: str | None = None) -> Assumption:
        """The same assumption with another likely amount; its range stretches where it must."""
        return replace(
            self,
            likely=likely,
            low=min(self.low, likely),
            high=max(self.high, likely),
            source=self.source if source is None else source,
        )

    def exactly(self, likely: float, source: str) -> Assumption:
        """The same assumption at an amount that somebody gave exactly: it has no range, for nobody said one."""
        return replace(self, low=likely, likely=likely, high=likely, source=source)

    def beside(self, likely: float, source: str) -> Assumption:
        """The same assumption at another amount, with a range that is sensible there; the source says whose range that is.

        A range that holds the amount stays. One that does not was meant for another amount, and moves along in proportion:
        a call that costs 5 is not thought to cost up to 60 because calls often cost 40. What is nothing has no range.
        """
        of = "the default" if self.source in (DEFAULT, MADE_UP) else "the earlier one"
        if self.low == self.high:  # given exactly, without a range that could go along
            return self.exactly(likely, source)
        if self.low < likely < self.high:
            return self.at(likely, f"{source}; range as in {of}")
        if likely and not self.likely:  # nothing has no proportions
            return self.at(likely, f"{source}; range of {of}, stretched")
        if not likely:
            return replace(self, low=0.0, likely=likely, high=0.0, source=source)
        most = 1.0 if self.unit == "share" else math.inf
        low, high = sorted(end * likely / self.likely for end in (self.low, self.high))
        return replace(
            self,
            low=min(low, likely),
            likely=likely,
            high=max(min(high, most), likely),
            source=f"{source}; range in proportion to {of}",
        )
