"""Whom to contact: the ranked list, shown in part and taken away as CSV or workbook."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import streamlit as st

from components import case, look
from data.engine import connect, parquet
from data.errors import DataError
from data.rows.action_list import ActionList, make_list
from exports.action_list import as_csv, as_xlsx
from store.files import files
from store.stories import Case
from stories.decision.action_words import Asked, asked, headings, particulars, summary
from stories.decision.saying import say_of
from stories.decision.study import DecisionStudy

SHOWN = 8
FORMATS = {"score": "%.4f", "probability": "%.4f", "value": "%.2f", "profit": "%.2f"}
STORY, EXPECTED = "All that the story chooses", "Only those expected to bring more than they cost"
CSV, XLSX = "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show(of: Case) -> None:
    """The list is made on the click; nothing of it is in any other export."""
    names = of.project.names
    look.section(f"The list: which {names.many} to {names.contact}")
    dataset = case.dataset(of.intake)
    if "id" not in dataset.roles:
        look.paragraph(
            f"No column says who is who. Give a column the role “id” on the Start page to get the list of {names.many}."
        )
        return
    look.paragraph(
        "Ranked by what each is expected to bring, within the story's limits. It holds ids: treat it as personal data."
    )
    chosen, among = _choices(
        sum(dataset.counts.get(reason, 0) for reason in ("no outcome", "not known yet")), names.many
    )
    study = case.studied(of.intake, of.project).of(of.project)
    wish = asked(study, chosen == EXPECTED, among)
    key = _key(of, chosen, among)
    held = st.session_state.get("action_list")
    if held is None or held[0] != key:
        if not st.button("Make the list", type="primary", key="make_list"):
            return
        try:
            with st.spinner("Ranking"):
                held = (key, _made(study, wish, key))
        except DataError as error:
            look.refusal(str(error))
            return
        st.session_state["action_list"] = held
        st.rerun()
    _offer(held[1], wish, study)


def _choices(unknown: int, many: str) -> tuple[str, str]:
    with st.container(horizontal=True):
        chosen = st.radio("On the list", (STORY, EXPECTED), horizontal=True, key="list_by")
        known = {"all": f"All {many}", "open": "Only those whose outcome is not known yet"}
        among = (
            st.radio("Among", list(known), format_func=known.get, horizontal=True, key="list_among")
            if unknown
            else "all"
        )
    return chosen, among


def _made(study: DecisionStudy, wish: Asked, key: str) -> ActionList:
    dataset, path = study.ledgers.dataset, files() / f"list-{key}.parquet"
    with dataset.table.rows.open(path.parent) as connection:
        return make_list(dataset, connection, wish.wish, path)


def _offer(made: ActionList, wish: Asked, study: DecisionStudy) -> None:
    say = say_of(study)
    look.paragraph(summary(made, say))
    for sentence in particulars(made, wish, say):
        look.caption(sentence)
    if not made.rows:
        return
    heads = headings(say, study.settings.assumptions.reading)
    _first(made.path, heads)
    with st.container(horizontal=True):
        for title, suffix, mime, write in (("CSV", ".csv", CSV, as_csv), ("workbook", ".xlsx", XLSX, as_xlsx)):
            st.download_button(
                f"Download the list as {title}",
                data=lambda write=write: write(made.path, heads),
                file_name=f"contact-list{suffix}",
                mime=mime,
                on_click="ignore",
                key=f"list_{suffix}",
            )


def _first(path: Path, heads: dict[str, str]) -> None:
    """The first rows as a table."""
    with connect(path.parent) as connection:
        frame = connection.sql(f"FROM {parquet(path)} ORDER BY rank LIMIT {SHOWN}").df()
    kept = [
        name for name in ("rank", "id", "arm", "score", "probability", "value", "segment", "profit") if name in frame
    ]
    formats = {heads[name]: st.column_config.NumberColumn(format=style) for name, style in FORMATS.items()}
    st.dataframe(frame[kept].rename(columns=heads), hide_index=True, width="stretch", column_config=formats)


def _key(of: Case, chosen: str, among: str) -> str:
    plain = json.dumps([of.intake.to_json(), of.project.to_json(), chosen, among], sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:24]
