"""What one is worth, what it costs and how many it reaches: asked where it moves a figure, and open as long as nobody says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from components import case, look, turn
from store.stories import Case
from stories.change.given import OF_AN_ARM, told
from stories.change.study import ChangeStudy
from stories.project import Project
from stories.setting import SettingError
from stories.settings import apply

TITLE = "What it is worth"
LONGEST = 120  # letters of a text
LABELS = {
    "value": "What one is worth",
    "margin": "Part of it that is earned",
    "cost": "What reaching one costs",
    "a_year": "How many it reaches a year",
    "recurs": "Does it come again? (again, once)",
    "coverage": "Share of all who took part",
    "allocation": "Share of them who had it",
    "window": "Days for which each was counted",
    "planned": "Planned shares",
    "smallest": "Smallest change worth finding, as a part of the level",
    "a_week": "How many come a week",
}
HINTS = {
    "value": "open: no money is told",
    "margin": "open: told before any cost",
    "cost": "open: told before any cost",
    "a_year": "open: nothing by the year",
    "recurs": "open: nothing by the year but for a number",
    "coverage": "open: nothing a day",
    "allocation": "open: as in the file",
    "window": "open: nothing a day",
    "planned": "alike",
    "smallest": "10% to begin with",
    "a_week": "open: as in the file",
}
OF_ALL = "open: as of all"
MOST_ARMS = 6  # for which a form asks what each costs; of more it is given by the command line
TEST = "next_test"  # the kind of story that plans a test
OF_ALL_WHO_COULD = ("recurs", "coverage", "allocation", "window")
HOW = "An amount as 40, or 30..40..60@who says so; a share as 40%. Each may stay open."

Draw = Callable[[str, str, str], str]  # name, label and what stands in it give what is typed


def labels(study: ChangeStudy) -> dict[str, str]:
    """What can be given, by the names of the settings: only what moves a figure of this kind and design."""
    if study.project.kind == TEST:
        return of_a_test(study)
    if study.design.kind != "arms":
        return {}
    found = {"value": _worth(study)}
    if study.opened.is_money:
        found["margin"] = f"Part of “{_name(study.opened.roles['measure'])}” that is earned"
    found |= {"cost": f"{LABELS['cost']}{_currency(study)}", **_of_arms(study), "a_year": LABELS["a_year"]}
    if study.design.grade == "randomised":
        arms = sorted((study.design.control, *study.design.treated))
        found["planned"] = f"Planned shares of {' / '.join(f'“{arm}”' for arm in arms)}"
    return found


def labels_of_story(study: ChangeStudy) -> dict[str, str]:
    """The same for a story that stands: with what leads from those reached to all, where an effect may be told."""
    found = labels(study)
    if study.project.kind == TEST or study.design.grade != "randomised":
        return found
    return found | {name: LABELS[name] for name in OF_ALL_WHO_COULD}


def _of_arms(study: ChangeStudy) -> dict[str, str]:
    """The cost of each of several arms, where these are few enough for a form."""
    arms = study.design.treated
    if not 1 < len(arms) <= MOST_ARMS:
        return {}
    return {f"{OF_AN_ARM}{arm}": f"The same with “{look.plain(arm)}”{_currency(study)}" for arm in arms}


def of_a_test(study: ChangeStudy) -> dict[str, str]:
    """What the plan of a test hangs on."""
    if study.plan is None:
        return {}
    return {name: LABELS[name] for name in ("smallest", "a_week")} | {"value": _worth(study)}


def _worth(study: ChangeStudy) -> str:
    return f"What {_one(study)} is worth{_currency(study)}"


def _currency(study: ChangeStudy) -> str:
    """In which currency an amount is given, once somebody has said it."""
    return "" if study.project.currency_is_open else f" ({study.project.currency})"


def _one(study: ChangeStudy) -> str:
    """One of what was measured, more or less as is wanted."""
    opened = study.opened
    if opened.measured == "measure":
        return f"one more of “{_name(opened.roles['measure'])}”"
    event = "" if opened.plain_event else f" = {look.plain(opened.event)}"
    return f"one “{_name(opened.roles['outcome'])}{event}” {'less' if study.sense == 'bad' else 'more'}"


def _name(column: str) -> str:
    """The name of a column as words, in which a label shows no mark of Markdown."""
    return look.plain(column.replace("_", " "))


def ask(study: ChangeStudy, before: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str], str]:
    """The fields on Start.

    Returns
    -------
    tuple
        What was given and can be meant, all that was typed otherwise than it stands, and what is wrong with the first that cannot
        be meant.
    """
    wanted, project = labels(study), study.project
    if not wanted:
        return {}, {}, ""
    look.section(f"{TITLE}, as far as you know it")
    typed = _fields(project, wanted, before, lambda name: turn.keyed(f"change_{name}"))
    chosen = {name: text for name, text in typed.items() if text != told(project, name)}
    given, wrong = {}, ""
    for name, text in chosen.items():
        if refused := refusal(project, name, text, wanted[name]):
            look.refusal(refused)
            wrong = wrong or refused
        else:
            given[name] = text
    return given, chosen, wrong


def change(of: Case, wanted: Mapping[str, str], heading: str = "") -> None:
    """Some fields of a story that stands, by the names of the settings, kept by a button."""
    if heading:
        look.section(heading)
    with st.form("change_amounts", border=False):
        typed = _fields(of.project, wanted, {}, lambda name: f"kept_{name}_{of.id}_{of.revision}")
        wrong = st.container()
        if not st.form_submit_button("Use these amounts", type="primary"):
            return
    project = of.project
    for name, text in typed.items():
        if text == told(of.project, name):
            continue
        if refused := refusal(project, name, text, wanted[name]):
            with wrong:
                look.refusal(refused)
            return
        project = apply(project, name, text)
    if project != of.project:
        case.change(project)
        st.rerun()


def refusal(project: Project, name: str, text: str, label: str) -> str:
    """Why a text cannot be meant, under the name that its field has; empty where it can."""
    try:
        apply(project, name, text)
    except SettingError as error:
        shown = label.replace("\\", "")  # the marks that kept it from being read as Markdown
        return str(error).replace(f"The setting {name}", f"“{shown}”")
    return ""


def _fields(
    project: Project, wanted: Mapping[str, str], before: Mapping[str, str], key: Callable[[str], str]
) -> dict[str, str]:
    look.caption(HOW)
    # A row of two at a time: on a phone, where columns follow each other, the order stays.
    columns = [column for _ in range(0, len(wanted), 2) for column in st.columns(2, gap="large")]
    return {
        name: (
            columns[place].text_input(
                label,
                before.get(name, told(project, name)),
                max_chars=LONGEST,
                placeholder=HINTS.get(name, OF_ALL),
                key=key(name),
                persist_state=turn.KEPT,
            )
            or ""
        ).strip()
        for place, (name, label) in enumerate(wanted.items())
    }
