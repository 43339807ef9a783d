"""Money and time of a story that is about to be told: prefilled from the file, each marked as such, and open where it says nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components import look, settings_form, turn
from data.dataset import Dataset
from data.said import said
from stories.decision.amounts.from_file import OPEN, Found, found_in, told_of_months
from stories.decision.settings import TIMES_A_YEAR, settings_of
from stories.file_words import worded
from stories.project import Project
from stories.story import shelf
from stories.topics import given

FIRST, LAST = dt.date(1970, 1, 1), dt.date(2200, 12, 31)  # of what may be chosen as a day
LONGEST = 120  # letters of a text
FIELDS = {  # what each is called where it is open
    "currency": "currency",
    "period": "the time covered",
    "repeat": "how often",
    "decider": "who decides",
    "decide_by": "by when",
}


@dataclass(frozen=True)
class Framed:
    """Settings as text: those that differ from the project's, and of these the ones that somebody chose here."""

    given: Mapping[str, str]
    chosen: Mapping[str, str]


@dataclass(frozen=True)
class Page:
    """What the fields begin from: the project, what the file says, and what was chosen here before."""

    project: Project
    found: Mapping[str, Found]
    before: Mapping[str, str]

    def proposed(self, name: str) -> str:
        """What stands in a field until somebody chooses: the file's own, else the project's; of a currency nothing until it is said."""
        return self.of_file(name).text or self.settled(name)

    def settled(self, name: str) -> str:
        """What the project has; no currency until it is said."""
        return "" if name == "currency" and self.project.currency_is_open else getattr(self.project, name)

    @property
    def repeats(self) -> bool:
        """Does the story ask how often it is decided?"""
        return "repeat" in given(shelf()[self.project.kind].TOPIC).names(self.project)

    def of_file(self, name: str) -> Found:
        """What the file says of a setting."""
        return self.found.get(name, Found())

    def key(self, name: str) -> str:
        """The key of a field; another proposal makes it another field, which begins from that."""
        return turn.keyed(f"frame_{name}_{self.of_file(name).text}")

    def stands(self, name: str) -> Any:
        """What stands in a field in this very run, before it is drawn."""
        return st.session_state.get(self.key(name), self.before.get(name))


def ask(dataset: Dataset, project: Project, before: Mapping[str, str], lent: str = "") -> Framed:
    """The fields, folded under a line that says what is open; ``lent`` is the story whose money is taken along, if one is."""
    page = Page(project, found_in(dataset), before)
    if lent:
        page = Page(project, {"period": page.of_file("period")}, before)
    with st.expander(_label(page, lent), key="framing"):
        left, right = st.columns(2, gap="large")
        with left:
            if lent:
                look.caption(f"Currency and numbers are those of the story “{lent}”.")
                standing = {}
            else:
                standing = {
                    "currency": _option(page, "currency", "Currency", _currencies(page)),
                    "locale": _option(page, "locale", "Numbers and dates", settings_form.LOCALES),
                }
            repeat = _repeat(page) if page.repeats else ""
        with right:
            typed = {
                "period": _typed(page, "period", "Time that the data cover"),
                "decider": _typed(page, "decider", "Who decides"),
            }
            day = _decide_by(page)
        if months := told_of_months(dataset):
            look.caption(worded(months))
    chosen = {name: text for name, text in standing.items() if text != page.proposed(name)}
    chosen |= {name: text for name, text in (*typed.items(), ("repeat", repeat), ("decide_by", day)) if text}
    given = {name: text for name, text in standing.items() if text and text != page.settled(name)}
    return Framed(given | {name: text for name, text in chosen.items() if name not in standing}, chosen)


def _currencies(page: Page) -> dict[str, str]:
    """The currencies by code, with what stands for one that nobody says."""
    codes = settings_form.CURRENCIES if page.proposed("currency") else ("", *settings_form.CURRENCIES)
    return {code: settings_form.called(code, page.project) for code in codes}


def _label(page: Page, lent: str) -> str:
    """What is taken from the file, and what is still open."""
    of_file = [text for name in FIELDS if (text := page.of_file(name).text) and page.stands(name) in (None, "", text)]
    is_open = [
        words
        for name, words in FIELDS.items()
        if not page.stands(name)
        and not page.of_file(name).text
        and not (lent and name == "currency")
        and (page.repeats or name != "repeat")
    ]
    parts = ("From the file: " + ", ".join(of_file) + ".") if of_file else "", f"Open: {', '.join(is_open)}."
    return look.plain(" ".join(filter(None, ("Money and time.", *(parts if is_open else parts[:1])))))


def _option(page: Page, name: str, label: str, options: Mapping[str, str]) -> str:
    """One of several, beginning with what was chosen here, else with what is proposed."""
    now, of_file = page.before.get(name) or page.proposed(name), page.of_file(name)
    codes = list(dict.fromkeys((*options, page.proposed(name), now)))
    picked = st.selectbox(
        label,
        codes,
        codes.index(now),
        format_func=lambda code: options.get(code, code),
        key=page.key(name),
        persist_state=turn.KEPT,
    )
    look.caption("Chosen by you." if picked != page.proposed(name) else _from_file(of_file))
    return picked


def _repeat(page: Page) -> str:
    """How often it runs: no file says it, and until somebody does it counts once."""
    own = settings_of(page.project).repeat
    options = ["", *TIMES_A_YEAR]
    picked = st.selectbox(
        "It is decided",
        options,
        options.index(page.before.get("repeat", "" if own == "once" else own)),
        format_func=lambda each: each or "open",
        key=page.key("repeat"),
        persist_state=turn.KEPT,
    )
    look.caption("Chosen by you." if picked else "Open: counted once, and nothing is told by the year.")
    return picked or ""


def _typed(page: Page, name: str, label: str) -> str:
    text = st.text_input(
        label,
        page.before.get(name, ""),
        max_chars=LONGEST,
        placeholder=page.of_file(name).text or "open",
        key=page.key(name),
        persist_state=turn.KEPT,
    )
    look.caption("Typed by you." if text else _from_file(page.of_file(name)))
    return (text or "").strip()


def _decide_by(page: Page) -> str:
    before = page.before.get("decide_by")
    day = st.date_input(
        "Decision wanted by",
        dt.date.fromisoformat(before) if before else None,
        min_value=FIRST,
        max_value=LAST,
        key=page.key("decide_by"),
        persist_state=turn.KEPT,
    )
    look.caption("Chosen by you." if day else worded(OPEN))
    return day.isoformat() if day else ""


def _from_file(found: Found) -> str:
    """That a setting is the file's own, and how the file says it; or that it is open."""
    return worded(said("from-file", reason=found.reason)) if found.text else worded(found.reason)
