"""A few rules that repeat a score: a small tree fitted to it, and how much of its differences the tree explains on other rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

SEED, FOLDS = 20260101, 5
DEPTH, LEAST_SHARE, LEAST_ROWS = 3, 0.01, 50
TOLD_FROM = 0.5  # of the differences between scores, below which the columns do not explain the score


@dataclass(frozen=True)
class Step:
    """One question of a rule: a column of numbers at most or above a border, or a column of labels that is, or is not, one of them."""

    column: str
    is_so: bool  # at most the border, or the label
    border: float | None = None
    label: str = ""


@dataclass(frozen=True)
class Rule:
    """A leaf: its steps from the root, its rows, and the mean score of these."""

    steps: tuple[Step, ...]
    rows: int
    score: float


@dataclass(frozen=True, eq=False)
class Surrogate:
    """The rules by falling score; ``fidelity``, R² on rows that they were not fitted on; ``place``, the rule of every row, shape (n,)."""

    rules: tuple[Rule, ...]
    fidelity: float
    place: np.ndarray

    @property
    def is_told(self) -> bool:
        """Do the rules repeat enough of the score to be shown?"""
        return self.fidelity >= TOLD_FROM


def surrogate(columns: pd.DataFrame, score: np.ndarray, depth: int = DEPTH) -> Surrogate:
    """Fit a tree to a score.

    Parameters
    ----------
    columns
        One row a customer: numbers, or labels as texts; what is missing is a label of its own, and of numbers below all others.
    score
        Shape (n,).
    depth
        Questions a rule may ask.

    Raises
    ------
    ValueError
        When there are too few rows for two leaves, no column, or a score that never varies.

    Notes
    -----
    Craven and Shavlik (1996) on trees that stand for a model; leaves hold at least one hundredth of the rows and fifty. Fidelity is R²
    by five folds dealt by seed. It says which labels go with a high score, and not what would change it.
    """
    from sklearn.model_selection import KFold, cross_val_predict  # a second, for those who ask
    from sklearn.tree import DecisionTreeRegressor

    score = np.asarray(score, dtype=float)
    if columns.empty or not len(columns.columns) or len(score) < 2 * LEAST_ROWS:
        raise ValueError(
            f"There are {len(score)} rows and {columns.shape[1]} columns; wanted at least {2 * LEAST_ROWS} and one."
        )
    if not score.std() > 0:
        raise ValueError("All scores are equal; wanted some that differ, to be told apart by columns.")
    frame, meaning = _coded(columns)
    least = max(LEAST_ROWS, int(np.ceil(LEAST_SHARE * len(score))))
    tree = DecisionTreeRegressor(max_depth=depth, min_samples_leaf=least, random_state=SEED)
    dealt = KFold(FOLDS, shuffle=True, random_state=SEED)
    guessed = cross_val_predict(tree, frame, score, cv=dealt)
    fidelity = 1 - float(((score - guessed) ** 2).sum() / ((score - score.mean()) ** 2).sum())
    tree.fit(frame, score)
    leaves = tree.apply(frame)
    rules = {
        leaf: Rule(steps, int((leaves == leaf).sum()), float(score[leaves == leaf].mean()))
        for leaf, steps in _paths(tree.tree_, meaning)
    }
    order = sorted(rules, key=lambda leaf: -rules[leaf].score)
    place = pd.Series(leaves).map({leaf: rank for rank, leaf in enumerate(order)}).to_numpy()
    return Surrogate(tuple(rules[leaf] for leaf in order), fidelity, place)


def _coded(columns: pd.DataFrame) -> tuple[np.ndarray, list[tuple[str, str | None]]]:
    """Numbers as they are, one column of zeros and ones a label; and what each coded column stands for."""
    parts, meaning = [], []
    for name in columns:
        own = columns[name]
        if pd.api.types.is_numeric_dtype(own):
            known = own.astype(float)
            low = known.min() if known.notna().any() else 0.0
            parts.append(known.fillna(low - 1).to_numpy())
            meaning.append((str(name), None))
            continue
        texts = own.astype("string").fillna("")
        for label in sorted(texts.unique()):
            parts.append((texts == label).to_numpy(dtype=float))
            meaning.append((str(name), str(label)))
    return np.column_stack(parts), meaning


def _paths(tree: object, meaning: list[tuple[str, str | None]]) -> list[tuple[int, tuple[Step, ...]]]:
    """Every leaf with its steps from the root."""
    found, open_ = [], [(0, ())]
    while open_:
        node, steps = open_.pop()
        left, right = tree.children_left[node], tree.children_right[node]
        if left == right:
            found.append((node, steps))
            continue
        column, label = meaning[tree.feature[node]]
        border = float(tree.threshold[node])
        for child, is_low in ((left, True), (right, False)):
            step = Step(column, is_low, border) if label is None else Step(column, not is_low, None, label)
            open_.append((child, (*steps, step)))
    return found
