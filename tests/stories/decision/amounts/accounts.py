"""Accounts with what a rightful and a wrong decision would cost in each, as files and as a project."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pandas as pd

from data.dataset import Dataset
from data.intake.handed_in import Intake, open_dataset
from stories.decision.study import DecisionStudy
from stories.language.trades import named
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.settings import apply
from stories.topics import studied
from tests.customers import csv

DAY = dt.date(2026, 5, 1)


def accounts(count: int = 2000) -> pd.DataFrame:
    """One row each; a fifth have no income."""
    draw = np.random.default_rng(5)
    score = draw.beta(1, 6, count).round(4)
    income = draw.lognormal(8.3, 0.6, count).round(0)
    income[draw.random(count) < 0.2] = np.nan
    return pd.DataFrame(
        {
            "account_id": [f"A{place:05d}" for place in range(count)],
            "pd_score": score,
            "defaulted": np.where(draw.random(count) < score, "Yes", "No"),
            "monthly_income": income,
            "cost_fp": draw.gamma(2, 20, count).round(2),
            "cost_fn": draw.gamma(2, 400, count).round(2),
            "region": np.array(["north", "south"])[draw.integers(0, 2, count)],
        }
    )


def opened(frame: pd.DataFrame, folder: Path) -> Dataset:
    """The frame as a dataset, its roles as they are found, but for the income: no value unless a setting reads it."""
    path = folder / "accounts.csv"
    path.write_bytes(csv(frame))
    return open_dataset(Intake(files=(("accounts.csv", str(path)),), roles={"value": ""}), folder)


def project_of(dataset: Dataset, *settings: str, kind: str = "profit_curve") -> Project:
    """A project with settings as ``name=value``."""
    project = named(first_project(dataset, Project(kind=kind, date=DAY), {}), dataset)
    for setting in settings:
        name, _, text = setting.partition("=")
        project = apply(project, name, text)
    return project


def study_of(dataset: Dataset, *settings: str, kind: str = "profit_curve") -> DecisionStudy:
    """The figures of a project with settings."""
    return studied("decision", dataset, project_of(dataset, *settings, kind=kind), origin_of(dataset))
