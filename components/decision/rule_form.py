"""Today's rule, with which a decision is compared, and how often it is decided."""

from __future__ import annotations

import streamlit as st

from components import case
from store.stories import Case
from stories.decision.amounts.fitting import refuse_rule
from stories.decision.settings import TIMES_A_YEAR, settings_of, settled
from stories.project import Project
from stories.settings import apply

PRESENT = "present"
LABELS = {PRESENT: "Today's rule"}


def ask(project: Project) -> dict[str, str | None]:
    """Both fields, as text."""
    left, right = st.columns(2, gap="large")
    label = f"{LABELS[PRESENT]} (a score such as 0.5, or 30% for the riskiest share)"
    present = left.text_input(label, _present(project), max_chars=12)
    repeats = list(TIMES_A_YEAR)
    repeat = right.selectbox("It is decided", repeats, repeats.index(settings_of(project).repeat))
    return {PRESENT: present.strip(), "repeat": repeat}


def applied(of: Case, project: Project, text: str) -> Project:
    """The project with another rule, or none.

    Raises
    ------
    SettingError
        When it is no rule, or by the scores of the file more likely another.
    """
    if not text:
        return settled(project, present=None)
    if text != _present(of.project):
        refuse_rule(PRESENT, text, case.dataset(of.intake))
    return apply(project, PRESENT, text)


def _present(project: Project) -> str:
    rule = settings_of(project).present
    if rule is None:
        return ""
    return f"{rule.threshold:.12g}" if rule.threshold is not None else f"{100 * rule.share:.12g}%"
