"""Four cells of which some differ by row: a line for each, and three rows of the file with what they would bring."""

from __future__ import annotations

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import case, look
from data.dataset import Dataset
from metrics.payoff import Assumptions, OutcomeCells
from store.stories import Case
from stories.decision.amounts.cells import CELLS
from stories.decision.amounts.fitting import refuse_columns
from stories.decision.amounts.lines import FLAT, Line, kept, lines_of, named_in
from stories.decision.amounts.preview import preview
from stories.decision.assumption_words import label_of
from stories.decision.settings import settings_of, settled
from stories.project import Project
from stories.say import words_only
from stories.setting import SettingError
from stories.words import Words

ALIKE = "The same for all"
BY_ROW = "These amounts differ from row to row"
KEY = "payoff_by_row"  # of the box that says so
HEADS = ("What counts", "Amount, or times", "Low", "High", "At least", "At most", "Source")
WIDTHS = (4, 2, 2, 2, 2, 2, 4)


def offered(of: Case, form: Assumptions) -> bool:
    """Are the cells asked for by row? Only a file with further columns of numbers can have such amounts."""
    if not isinstance(form, OutcomeCells) or not columns(case.dataset(of.intake)):
        return False
    if KEY not in st.session_state:
        st.session_state[KEY] = bool(form.by)
    return st.toggle(BY_ROW, key=KEY)


def columns(dataset: Dataset) -> list[str]:
    """Columns of numbers that may hold money."""
    taken = {dataset.roles["score"], dataset.roles["outcome"], dataset.roles.get("id", "")}
    return [column.name for column in dataset.table.columns if column.kind == "number" and column.name not in taken]


def ask(of: Case, form: OutcomeCells, wrong: DeltaGenerator) -> Project | None:
    """The lines and what they would bring, and the project as they stand; None where they cannot be meant, which ``wrong`` says."""
    project = settled(of.project, assumptions=form)
    lines = {name: _line(name, line, of, form) for name, line in lines_of(form).items()}
    try:
        changed = kept(project, lines)
        refuse_columns(changed, case.dataset(of.intake))
    except SettingError as error:
        with wrong:
            look.refusal(_in_words(str(error), project))
        return None
    _preview(of, changed)
    return changed


def _line(name: str, line: Line, of: Case, form: OutcomeCells) -> Line:
    look.caption(label_of(name, words_only(of.project)))
    places = st.columns(WIDTHS)
    choices = [FLAT, *named_in(form), *columns(case.dataset(of.intake))]
    choices = list(dict.fromkeys([*choices, line.of]))
    counts = places[0].selectbox(
        HEADS[0],
        choices,
        choices.index(line.of),
        format_func=lambda choice: choice or ALIKE,
        key=f"payoff_of_{name}",
    )
    usual = -1.0 if line.number < 0 or name == "miss" else 1.0  # money for all is no factor of a column
    value = float(line.number) if counts == line.of or counts == FLAT else usual
    number = places[1].number_input(HEADS[1], value=value, key=f"payoff_times_{name}_{counts}", format="%g")
    bounded = counts not in (FLAT, *named_in(form))
    least, greatest = _pair((4, 5), (line.least, line.greatest), name, "", places, bounded)
    # The bounds hold for one factor; of an amount with a name and bounds of its own the factor may range.
    free, same = least is None and greatest is None, counts == line.of
    low, high = _pair((2, 3), (line.low, line.high) if same else (None, None), name, f"_{counts}", places, free)
    source = places[6].text_input(HEADS[6], line.source, key=f"payoff_from_{name}", max_chars=80)
    return Line(counts, number, least, greatest, source.strip(), low, high)


def _pair(
    at: tuple[int, int],
    ends: tuple[float | None, float | None],
    name: str,
    of: str,
    places: list[DeltaGenerator],
    is_open: bool,
) -> tuple[float | None, float | None]:
    """Two numbers that may be left out; none where they cannot be given."""
    given = [
        places[place].number_input(
            HEADS[place], value=end, key=f"payoff_{HEADS[place]}_{name}{of}", format="%g", disabled=not is_open
        )
        for place, end in zip(at, ends, strict=True)
    ]
    return (given[0], given[1]) if is_open else (None, None)


def _preview(of: Case, project: Project) -> None:
    words = Words(project.locale, project.currency)
    rows = preview(case.dataset(of.intake), settings_of(project).assumptions)
    names = project.names
    frame = pd.DataFrame(
        {
            "Score": [words.write(row.score, "score") for row in rows],
            "It happened": ["yes" if row.outcome else "no" for row in rows],
            f"If {names.contacted}": [words.write(row.acting, "price") for row in rows],
            "If left alone": [words.write(row.leaving, "price") for row in rows],
            "Difference": [words.write(row.acting - row.leaving, "price") for row in rows],
        }
    )
    look.caption("Three rows of the file, and what each decision would bring for them")
    st.dataframe(frame, hide_index=True, width="stretch")


def _in_words(sentence: str, project: Project) -> str:
    """A refusal that calls the cells what the form calls them."""
    for name in CELLS:
        sentence = sentence.replace(f"The setting {name} ", f"“{label_of(name, words_only(project))}” ")
    return sentence
