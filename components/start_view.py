"""From files to a story: hand them in, see what was read, say what the columns mean."""

from __future__ import annotations

import streamlit as st

from components import case, look, quality_view, role_form, settings_form, shell, upload_form
from components.store import Case
from data.errors import DataError
from data.intake import Intake


def show(of: Case) -> None:
    """The drop zone with the samples beside it; below, the file that was handed in or that the story stands on."""
    look.headline("Bring what the model predicted and what then happened")
    left, right = st.columns([17, 10], gap="large")
    with left:
        handed_in = upload_form.ask()
    with right:
        look.section("Or begin with a sample")
        upload_form.offer_samples()
    if handed_in:
        _handed_in(handed_in)
    else:
        _standing(of)


def _handed_in(intake: Intake) -> None:
    """What was read and what it means, and one button that tells the story."""
    try:
        with st.spinner("Reading the file"):
            if len(intake.files) == 2:
                intake = role_form.ask_keys(intake)
            read = case.read(intake)
    except DataError as error:
        st.error(look.plain(str(error)))
        return
    look.section(f"What the columns of {read.table.name} mean")
    place = st.empty()
    intake = role_form.ask(intake, read.table)
    try:
        dataset = case.dataset(intake)
    except DataError as error:
        st.error(look.plain(str(error)))
        return
    with place.container(horizontal=True, key="tell"):
        if st.button("Tell the story", type="primary"):
            upload_form.forget()
            case.begin(intake)
            shell.go("Story")
    look.section("What was noticed")
    quality_view.show(dataset)


def _standing(of: Case) -> None:
    """The data and the words of the present story."""
    try:
        dataset = case.dataset(of.intake)
    except DataError as error:
        st.error(look.plain(str(error)))
        return
    look.section(f"In this story: {dataset.name}")
    quality_view.show(dataset)
    with st.expander("What the columns mean"):
        intake = role_form.ask(of.intake, dataset.table)
        if st.button("Use these roles", type="primary", disabled=intake == of.intake):
            _change_roles(of, intake)
    with st.expander("How the story speaks: title, currency, names, today's rule"):
        settings_form.ask(of)


def _change_roles(of: Case, intake: Intake) -> None:
    try:
        case.with_roles(of, intake)
    except DataError as error:
        st.error(look.plain(str(error)))
        return
    shell.go("Story")
