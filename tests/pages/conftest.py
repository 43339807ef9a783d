"""What the tests of pages share: stories on the samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st

from components import case
from store import database, stories
from stories.opening import first_project
from stories.samples import intake_of, project_for


@pytest.fixture(scope="session", autouse=True)
def always_quick(quick_runs: None) -> None:
    """Every page here is opened without a browser."""


@pytest.fixture
def story_of() -> Callable[[str], str]:
    """Keeps the story that a sample begins with, or another kind of story of it, and gives its id."""

    def kept(sample: str, kind: str = "") -> str:
        intake = intake_of(sample)
        return stories.save(stories.Case(intake, first_project(case.dataset(intake), project_for(sample, kind)))).id

    return kept


@pytest.fixture
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own, with an empty store and nothing read yet."""
    st.cache_resource.clear()  # what was read lies in the home of the test before
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    yield tmp_path
    database.forget()
