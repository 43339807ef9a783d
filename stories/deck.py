"""What a story becomes before it is shown or written to a file: slides in order, all words resolved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from charts.exhibit import Exhibit
from charts.fmt import Fmt
from metrics.band import EXTRA, FEW
from stories.facts import Fact
from stories.phrase import Phrase

BEATS = ("context", "insight", "impact", "ask", "appendix")
FURNITURE = (  # words that a page shows beside its slides, each told by the message of this name after "deck-"
    "slide",
    "slides",
    "exit",
    "leave",
    "leave-presentation",
    "full-screen",
    "full-screen-refused",  # with a place for {reason}
    "keys",
    "previous",
    "next",
    "first-last",
    "black",
    "light-dark",
    "notes-window",
    "close",
    "page-down",
    "page-up",
    "space",
    "home",
    "end",
    "escape",
    "own-figures",
    "what-if",
    "what-if-badge",
    "what-if-moved",  # with a place for {answer}
    "as-in-story",
    "reset",
    "cover",
    "finding",
    "finding-wide",
    "finding-table",
    "finding-figures",
    "picture",
    "table",
    "title",
    "text",
    "source",
    "kicker",
    "caption",
    "subtitle",
    "author-and-date",
    "page-number",
    "chart",
    "figure",
    "what-it-is",
    "sentence",
    "key-values",
    "evidence",
    "notice",
    "line",
    # the columns of the workbook behind a chart; some with a place for {about}
    "sheet-name",
    "sheet-name-in-full",
    "sheet-low",
    "sheet-high",
    "sheet-high-less-value",
    "sheet-value-less-low",
    "sheet-high-less-low",
    "sheet-places-of-figures",
    "sheet-places-of-names",
    "sheet-places-of-labels",
    "sheet-labels-of-axis",
    "sheet-step",
    "sheet-total",
    "sheet-increase",
    "sheet-decrease",
    "sheet-base",
    "sheet-below-zero",
    "sheet-connector",
    "sheet-line-to",
    "sheet-row",
    "sheet-row-of-high",
    "sheet-rows-of",
    "sheet-highlighted-rows-of",
    "sheet-place-of",
    "sheet-place-of-label",
    "sheet-row-of-label",
    "sheet-foot-of",
    "sheet-end-of",
    "sheet-range-of",
    "sheet-low-of",
    "sheet-high-of",
)


@dataclass(frozen=True)
class Aside:
    """The column beside a picture: one large figure, its range in a sentence, a few lines, the grade of evidence."""

    figure: str
    sentence: Phrase
    rows: tuple[tuple[str, str], ...] = ()
    chip: str = ""


@dataclass(frozen=True)
class Lever:
    """An assumption that can be moved on stage."""

    name: str
    label: str
    low: float
    high: float
    step: float
    likely: float
    fmt: Fmt


@dataclass(frozen=True)
class Beside:
    """What stands beside a moved curve in place of the story's own: words and formats; the figures are the browser's."""

    gain: str  # says what the large figure is
    caption: str  # of the curve, without an amount that may be moved
    acted: str  # "Customers called"
    count: str  # "{contacted} of 7,000"
    number: Fmt
    costs: tuple[tuple[str, str], ...]  # levers that are costs, by name, each with its label


@dataclass(frozen=True)
class WhatIf:
    """Sums from which a browser redraws the curve exactly: no customer rows, only running totals at 101 shares.

    ``firsts`` holds running sums at each share by name (vy, p, v, n, and k, ky where costs vary); ``seconds`` the running
    sums of products that the standard error needs, ``steady`` the same a row among the first ``few`` rows, whose spread stands
    for that of fewer. ``form`` names the rule that turns levers into a payoff.
    """

    form: str  # "campaign" or "cells"
    levers: tuple[Lever, ...]
    firsts: Mapping[str, tuple[float, ...]]
    seconds: Mapping[str, tuple[float, ...]]
    steady: Mapping[str, float]
    rows: float
    below: tuple[float, ...]  # how many standard errors the band reaches down at each share
    above: tuple[float, ...]  # and up: the same however the levers stand
    value_multiplier: float
    money: Fmt
    share: Fmt
    best_label: str  # "Call the riskiest {share}: {money}"
    everybody_label: str  # "Call everybody: {money}"
    few: int = FEW
    extra: int = EXTRA  # rows of that spread which every range is widened by
    limit: float = 1.0  # the largest share that may be contacted
    fixed: float = 0.0  # money that each campaign costs at all, taken off every height
    baselines: tuple[float, ...] = (0.0, 1.0)  # shares that need no model, against which a gain is reckoned
    beside: Beside | None = None
    tolerance: float = 0.01  # how far below the best, as a part of it, the story's own share stays the answer


@dataclass(frozen=True)
class Slide:
    """One slide: a sentence, a picture, and what stands beside it."""

    id: str
    beat: str
    kicker: str
    title: Phrase
    exhibit: Exhibit
    notes: str
    aside: Aside | None = None
    what_if: WhatIf | None = None

    @property
    def source(self) -> str:
        """The line that says where the picture comes from."""
        return self.exhibit.source


@dataclass(frozen=True, eq=False)
class Deck:
    """A finished story: what every format writes."""

    title: str
    subtitle: str
    author: str
    date: dt.date
    language: str  # BCP 47, as in "en-US"
    slides: tuple[Slide, ...]
    words: Mapping[str, str]  # those of `FURNITURE`, in the language of the deck
    facts: Mapping[str, Fact] = field(default_factory=dict)
    draft: str = ""  # what makes it a draft, as "Draft: example amounts"; part of the notice
    notice: str = ""  # "Synthetic sample data" and the like: shown on every slide
