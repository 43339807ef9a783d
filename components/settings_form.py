"""How a story speaks: its title, its money, its names, and what it is compared with."""

from __future__ import annotations

import streamlit as st
from babel import Locale

from components import case, look
from components.lengths import TITLE, WORD, too_long
from components.topics.screen import screen
from store.stories import Case
from stories.decision.amounts.levels import LEVELS
from stories.language.messages import languages
from stories.language.names import Names
from stories.project import Project
from stories.setting import SettingError
from stories.settings import apply

MOST_USED = ("USD", "EUR", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD", "INR", "BRL", "TWD")
CURRENCIES = tuple(dict.fromkeys((*MOST_USED, *sorted(LEVELS))))
LOCALES = {
    "en_US": "English (US)",
    "en_GB": "English (UK)",
    "de_DE": "Deutsch: Zahlen und Daten",
    "fr_FR": "Français : nombres et dates",
    "es_ES": "Español: números y fechas",
}
TEXTS = {
    "title": "Title",
    "author": "Author",
    "period": "Time that the data cover, in words",
    "decider": "Who decides",
}
NAMES = {
    "one": "One of them",
    "many": "Many of them",
    "leave": "What they do (leave)",
    "left": "What they did (left)",
    "event": "The event (churn)",
    "contact": "What is done (call)",
    "contacts": "Many of it (calls)",
    "contacted": "They were (called)",
    "contacting": "Doing it (calling)",
}


def called(code: str, project: Project) -> str:
    """A currency by its code; one that nobody has said by what stands for it."""
    return code or f"Not said: shown as {project.currency}"


def ask(of: Case) -> None:
    """A form over everything that is words, money format or comparison."""
    project = of.project
    with st.form("settings", border=False):
        given = _texts(project) | _choices(project) | screen(project.kind).settings(project) | _names(project.names)
        wrong = st.container()  # above the button, where the eye is: below it there may be no screen left
        if st.form_submit_button("Keep", type="primary"):
            with wrong:
                _keep(of, {name: text for name, text in given.items() if text is not None})


def _texts(project: Project) -> dict[str, str | None]:
    columns = st.columns(2, gap="large")
    given = {}
    for place, (name, label) in enumerate(TEXTS.items()):
        now = "" if name == "decider" and project.decider == Project.decider else getattr(project, name)
        given[name] = columns[place % 2].text_input(label, now)  # too long a one is refused, and not cut
    decide = columns[0].date_input("Decision wanted by", project.decide_by)
    return {
        **given,
        "decide_by": None if decide == project.decide_by else decide.isoformat() if decide else "",
    }


def _choices(project: Project) -> dict[str, str | None]:
    tongues = list(dict.fromkeys([*languages(), project.language]))
    columns = st.columns(3 if len(tongues) > 1 else 2, gap="large")
    said = "" if project.currency_is_open else project.currency
    currencies = list(dict.fromkeys([said, *CURRENCIES]))
    locales = list(dict.fromkeys([*LOCALES, project.locale]))
    look.caption(
        "Nothing is converted: in another currency examples take another size, and amounts that somebody gave keep theirs."
    )
    return {
        "currency": columns[0].selectbox(
            "Currency", currencies, currencies.index(said), format_func=lambda code: called(code, project)
        )
        or None,
        "locale": columns[1].selectbox(
            "Numbers and dates",
            locales,
            locales.index(project.locale),
            format_func=lambda code: LOCALES.get(code, code),
        ),
        "language": columns[2].selectbox("Words", tongues, tongues.index(project.language), format_func=_own_name)
        if len(tongues) > 1
        else None,
    }


def _own_name(language: str) -> str:
    """A language as those who speak it call it."""
    return Locale.parse(language).get_display_name().capitalize()


def _names(names: Names) -> dict[str, str | None]:
    look.caption(
        "The words of the story, for other trades: clients who cancel and are visited, accounts that default and are reviewed."
    )
    columns = st.columns(3, gap="large")
    return {
        name: columns[place % 3].text_input(label, getattr(names, name)).strip() or None
        for place, (name, label) in enumerate(NAMES.items())
    }


def _keep(of: Case, given: dict[str, str]) -> None:
    project, own = of.project, screen(of.project.kind)
    lengths = [(TEXTS, TITLE), (NAMES, WORD)]
    several = (
        too_long(label, given.get(name) or "", most) for labels, most in lengths for name, label in labels.items()
    )
    if said := next(filter(None, several), ""):
        look.refusal(said)
        return
    for name, text in given.items():
        try:
            project = own.applied(of, project, name, text) or apply(project, name, text)
        except SettingError as error:
            label = {**TEXTS, **own.LABELS}.get(name, name)
            look.refusal(str(error).replace(f"The setting {name}", f"“{label}”").replace(f"{name}=", ""))
            return
    case.change(project)
    st.rerun()
