"""Scores of a plain model, each by a fit that has not seen its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import pandas as pd

SEED = 20260101
FOLDS, BLOCKS, INNER = 5, 6, 3
FEW_LABELS = 20  # up to which each label has a column of its own
CHOSEN_ON = 20_000  # rows that the kind of model is chosen on
LEAST_EVENTS = 20  # of either outcome, below which nothing is fitted
Kind = Literal["logistic", "boosted"]
KINDS: tuple[Kind, ...] = ("logistic", "boosted")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Fit:
    """One fit, and the rows that it has not seen."""

    kind: Kind
    model: Any = field(repr=False)
    rows: np.ndarray  # positions


@dataclass(frozen=True, eq=False)
class Yardstick:
    """``score``, shape (n,), a calibrated probability; NaN of the first rows in time, which nothing came before. ``fits``, one a part."""

    score: np.ndarray
    fits: tuple[Fit, ...]
    by_time: bool

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of model that were chosen, each once."""
        return tuple(dict.fromkeys(fit.kind for fit in self.fits))


def yardstick(
    columns: pd.DataFrame, outcome: np.ndarray, days: np.ndarray | None = None, progress: Progress | None = None
) -> Yardstick:
    """Fit a plain model and score every row by a fit that has not seen it.

    Parameters
    ----------
    columns
        A row a customer: numbers, or labels as texts; both may be missing.
    outcome
        Of 0 and 1, shape (n,).
    days
        Of each row, shape (n,): then rows are scored by fits on earlier ones alone. None where they have no order.
    progress
        Called before every fit with how many are done and how many there are; what it raises ends the work.

    Raises
    ------
    ValueError
        When there is no column, or fewer than twenty rows of either outcome.

    Notes
    -----
    Missing numbers become the median beside a mark, up to twenty labels have a column each, more are told by their rate, learnt on inner
    folds (Micci-Barreca 2001). Logistic regression or histogram gradient boosting, whichever has the smaller log loss over three inner
    folds; calibrated by Platt's sigmoid on inner folds (2000). Nothing is tuned. Without days five folds dealt by seed and outcome; with
    days six blocks in their order, each scored by all before it. The same input gives the same scores.
    """
    from threadpoolctl import threadpool_limits

    outcome = np.asarray(outcome, dtype=int)
    counts = np.bincount(outcome, minlength=2)
    if not len(columns.columns):
        raise ValueError("There is no column to go by; wanted one or more that were known beforehand.")
    if counts.min() < LEAST_EVENTS:
        raise ValueError(
            f"The rows hold {counts[1]} events and {counts[0]} others; wanted {LEAST_EVENTS} of either to fit a model."
        )
    frame = _plain(columns)
    parts = list(_blocks(days, outcome) if days is not None else _folds(outcome))
    score, fits = np.full(len(frame), np.nan), []
    for done, (known, unseen) in enumerate(parts):
        if progress:
            progress(done, len(parts))
        with threadpool_limits(1):  # threads of several fits at once wait for each other
            kind = _chosen(frame.iloc[known], outcome[known])
            model = _calibrated(kind, frame).fit(frame.iloc[known], outcome[known])
            score[unseen] = model.predict_proba(frame.iloc[unseen])[:, 1]
        fits.append(Fit(kind, model, unseen))
    return Yardstick(score, tuple(fits), days is not None)


def scores_without(found: Yardstick, columns: pd.DataFrame, name: str) -> np.ndarray:
    """The scores of every row were one column shuffled among the rows of its part: what the model says without it, shape (n,)."""
    frame, score = _plain(columns), np.full(len(columns), np.nan)
    for fit in found.fits:
        own = frame.iloc[fit.rows].copy()
        own[name] = own[name].to_numpy()[np.random.default_rng(SEED).permutation(len(own))]
        score[fit.rows] = fit.model.predict_proba(own)[:, 1]
    return score


def _plain(columns: pd.DataFrame) -> pd.DataFrame:
    """Numbers as floats, everything else as texts, in which what is missing is a label of its own."""
    made = {}
    for name in columns:
        own = columns[name]
        is_number = pd.api.types.is_numeric_dtype(own) and not pd.api.types.is_bool_dtype(own)
        made[str(name)] = own.astype(float) if is_number else own.astype("string").fillna("").astype(object)
    return pd.DataFrame(made).reset_index(drop=True)


def _folds(outcome: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    from sklearn.model_selection import StratifiedKFold

    yield from StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(outcome, outcome)


def _blocks(days: np.ndarray, outcome: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Blocks of about equal size in time, all rows of a day in one; those that come before enough of either outcome are left out."""
    different, place = np.unique(np.asarray(days), return_inverse=True)
    rows = np.bincount(place, minlength=len(different))
    block = np.minimum((np.cumsum(rows) - rows) * BLOCKS // len(place), BLOCKS - 1)[place]
    for own in np.unique(block)[1:]:
        known, unseen = np.flatnonzero(block < own), np.flatnonzero(block == own)
        if np.bincount(outcome[known], minlength=2).min() >= LEAST_EVENTS // 2:
            yield known, unseen


def _chosen(frame: pd.DataFrame, outcome: np.ndarray) -> Kind:
    """The kind with the smaller log loss over inner folds, on so many rows at most."""
    from sklearn.model_selection import StratifiedKFold, cross_val_score

    if len(frame) > CHOSEN_ON:
        own = np.random.default_rng(SEED).choice(len(frame), CHOSEN_ON, replace=False)
        frame, outcome = frame.iloc[own], outcome[own]
    dealt = StratifiedKFold(INNER, shuffle=True, random_state=SEED)
    loss = {
        kind: -cross_val_score(_model(kind, frame), frame, outcome, cv=dealt, scoring="neg_log_loss").mean()
        for kind in KINDS
    }
    return min(KINDS, key=lambda kind: loss[kind])


def _calibrated(kind: Kind, frame: pd.DataFrame) -> Any:
    from sklearn.calibration import CalibratedClassifierCV
    from sklearn.model_selection import StratifiedKFold

    dealt = StratifiedKFold(INNER, shuffle=True, random_state=SEED)
    return CalibratedClassifierCV(_model(kind, frame), method="sigmoid", cv=dealt, ensemble=False)


def _model(kind: Kind, frame: pd.DataFrame) -> Any:
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler, TargetEncoder

    numbers = [name for name in frame if frame[name].dtype == float]
    texts = [name for name in frame if frame[name].dtype != float]
    few = [name for name in texts if frame[name].nunique() <= FEW_LABELS]
    many = [name for name in texts if name not in few]
    as_numbers = (
        "passthrough"
        if kind == "boosted"
        else make_pipeline(
            SimpleImputer(strategy="median", add_indicator=True, keep_empty_features=True), StandardScaler()
        )
    )
    made = ColumnTransformer(
        [
            ("numbers", as_numbers, numbers),
            ("few", OneHotEncoder(handle_unknown="ignore", sparse_output=False), few),
            (
                "many",
                TargetEncoder(target_type="binary", cv=StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)),
                many,
            ),
        ]
    )
    last = (
        HistGradientBoostingClassifier(
            random_state=SEED, early_stopping=False, max_iter=100, learning_rate=0.05, min_samples_leaf=20
        )
        if kind == "boosted"
        else LogisticRegression(max_iter=1000)
    )
    return make_pipeline(made, last)
