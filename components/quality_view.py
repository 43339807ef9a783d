"""What was noticed in the data, in words and by weight."""

from __future__ import annotations

from html import escape

import streamlit as st

from data.dataset import Dataset

WEIGHTS = {"stop": "Stop", "note": "Read this", "fine": "Fine"}


def show(dataset: Dataset) -> None:
    """Every finding, the weightiest first."""
    ordered = sorted(dataset.findings, key=lambda finding: list(WEIGHTS).index(finding.weight))
    items = "".join(
        f'<p class="finding weight-{finding.weight}"><strong>{WEIGHTS[finding.weight]}</strong><span>{escape(finding.text)}</span></p>'
        for finding in ordered
    )
    st.html(f'<div class="findings">{items}</div>')
