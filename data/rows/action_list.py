"""Whom to contact, best first: the rows of a dataset ranked by what contacting each is expected to bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import duckdb
import numpy as np

from data.contact_list import ARM, CONTACT, HOLD_BACK, RULE, RUN
from data.dataset import Dataset
from data.engine import literal, parquet, write_parquet
from data.errors import DataError
from data.ledgers.features import AMOUNTS, FIRSTS
from data.roles.money import amounts_sql
from data.rows.beside import beside_sql, id_sql

Among = Literal["all", "open"]
NEEDED_BY = "An action list"


@dataclass(frozen=True)
class Wish:
    """What a list is asked for.

    ``gain`` and ``spend`` are the weights of a `metrics.payoff.Payoff`, shape (8,), in the order of ``data.ledgers.ledger.FIRSTS``.
    """

    gain: np.ndarray
    spend: np.ndarray
    threshold: float | None = (
        None  # the decision taken: all from this score on; else all whose expected profit is above zero
    )
    capacity: int | None = None  # rows at most
    budget: float | None = None  # expected spend at most
    steps: Sequence[tuple[float, float]] | None = None  # (least score, probability), where the score is no probability
    among: Among = "all"  # "open": only rows whose outcome is not known yet
    model: str | None = None  # of a file that holds several models
    least_value: float | None = None  # values below it count as this much: a credit balance is no exposure
    hold_back: Callable[[int], int] | None = (
        None  # how many of so many on the list are left alone; None: no arms are drawn
    )
    run: str = ""  # names the list, and seeds the lot by which arms are drawn
    rule: str = ""  # how the list was chosen, in a few signs

    def __post_init__(self) -> None:
        for name in ("capacity", "budget"):
            if (limit := getattr(self, name)) is not None and limit < 0:
                raise ValueError(f"The {name} of the list is {limit}; wanted zero or more.")


@dataclass(frozen=True)
class Marginal:
    """The last row of a list: from here on nobody is contacted."""

    rank: int
    id: str
    score: float
    profit: float  # expected


@dataclass(frozen=True)
class ActionList:
    """A list as Parquet, best first, and what must be said about it.

    Columns: ``rank``, ``id``, ``score``, ``probability``, where known ``value``, ``cost``, ``third``, ``segment``; ``gain``, ``spend`` and
    ``profit`` (expected of the row), ``total_spend`` and ``total_profit`` (of all down to it, as if nobody were held back), ``tied``
    (True for rows of equal merit of which only a part is on the list); where arms are drawn ``arm``, ``run_id`` and ``rule``.
    """

    path: Path
    rows: int
    profit: float  # expected, of all on the list that are to be contacted
    spend: float
    marginal: Marginal | None  # None for an empty list
    tied_in: int  # rows on the list of the tie that its end cuts
    tied_out: int  # as good as those, left out by a fixed lottery of their ids; 0 where no tie is cut
    bound_by: str  # "capacity", "budget" or empty
    candidates: int  # rows that would be listed without limits
    without_id: int
    unranked: int  # rows without a score, value or cost
    repeated: int  # rows on the list whose id is on it before
    held_back: int = 0  # rows on the list that are left alone


def make_list(dataset: Dataset, connection: duckdb.DuckDBPyConnection, wish: Wish, path: Path) -> ActionList:
    """Rank the rows of a dataset and write the list; no row leaves the engine.

    Parameters
    ----------
    dataset
        With the role ``id``, and the amounts that the weights ask for.
    connection
        One that may read the dataset's rows and write into the folder of ``path``.
    wish
        Weights, limits, and where the probability comes from.
    path
        The Parquet file to make or replace.

    Raises
    ------
    DataError
        When no column has the role ``id`` or the weights need an amount that the dataset lacks, or when it holds several
        models and none is named.

    Notes
    -----
    Expected profit of a row with probability q: its weights with q for the outcome (Elkan 2001; Bahnsen, Aouada and Ottersten
    2014). Within a budget rows are ranked by expected profit per unit of spend, and the list ends before the first that would
    overspend (Dantzig 1957); else by expected profit. Equal rows are ordered by a hash of their ids, never by the file. Those held
    back are the ids whose md5 behind that of the run comes first, so that every engine draws the same.
    """
    ranked = _ranked(dataset, connection, wish)
    limits = [f"rank <= {int(wish.capacity)}"] if wish.capacity is not None else []
    limits += [f"total_spend <= {float(wish.budget)!r}::DOUBLE"] if wish.budget is not None else []
    connection.execute(f"CREATE OR REPLACE TEMP TABLE ranked AS {ranked}")
    try:
        return _write(dataset, connection, wish, path, " AND ".join(limits) or "true")
    finally:
        connection.execute("DROP TABLE ranked")


def _write(dataset: Dataset, connection: duckdb.DuckDBPyConnection, wish: Wish, path: Path, within: str) -> ActionList:
    candidates, listed, spend, profit, last = connection.execute(
        "SELECT count(*), count(*) FILTER (within), coalesce(sum(spend) FILTER (within), 0),"
        " coalesce(sum(profit) FILTER (within), 0), min(merit) FILTER (within)"
        f" FROM (SELECT *, {within} AS within FROM ranked)"
    ).fetchone()
    tied_out = connection.execute(f"SELECT count(*) FROM ranked WHERE merit = ? AND NOT ({within})", [last]).fetchone()[
        0
    ]
    tied = f"merit = (SELECT min(merit) FROM ranked WHERE {within})" if tied_out else "false"
    query = f"SELECT * EXCLUDE (merit), {tied} AS tied FROM ranked WHERE {within}"
    write_parquet(connection, f"{_with_arms(query, wish, listed)} ORDER BY rank", path)
    held = spared = forgone = 0
    if wish.hold_back is not None:
        held, spared, forgone = connection.execute(
            f"SELECT count(*), coalesce(sum(spend), 0), coalesce(sum(profit), 0) FROM {parquet(path)} WHERE arm = ?",
            [HOLD_BACK],
        ).fetchone()
    tied_in, repeated = connection.execute(
        f"SELECT count(*) FILTER (tied), count(*) - count(DISTINCT id) FROM {parquet(path)}"
    ).fetchone()
    marginal = connection.execute(
        f"SELECT rank, id, score, profit FROM {parquet(path)} WHERE rank = ?", [listed]
    ).fetchone()
    beside = connection.execute(
        f"SELECT count(*) FILTER (id IS NULL), count(*) FILTER (id IS NOT NULL AND NOT usable) FROM ({_rows(dataset, wish)})"
    ).fetchone()
    return ActionList(
        path=path,
        rows=listed,
        profit=profit - forgone,
        spend=spend - spared,
        marginal=Marginal(*marginal) if marginal else None,
        tied_in=tied_in,
        tied_out=tied_out,
        bound_by=_bound_by(wish, listed, candidates),
        candidates=candidates,
        without_id=beside[0],
        unranked=beside[1],
        repeated=repeated,
        held_back=held,
    )


def _with_arms(query: str, wish: Wish, listed: int) -> str:
    """The rows of a list with who is left alone, drawn by lot among its ids."""
    if wish.hold_back is None:
        return query
    lot = f"md5({literal(f'{wish.run}:')} || id)"
    arm = (
        f"CASE WHEN dense_rank() OVER (ORDER BY {lot}, id) <= {wish.hold_back(listed)}"
        f" THEN {literal(HOLD_BACK)} ELSE {literal(CONTACT)} END AS {ARM}"
    )
    told = f"{literal(wish.run)} AS {RUN}, {literal(wish.rule)} AS {RULE}"
    return f"SELECT rank, id, {arm}, * EXCLUDE (rank, id), {told} FROM ({query})"


def _bound_by(wish: Wish, listed: int, candidates: int) -> str:
    if listed == candidates:
        return ""
    return "capacity" if wish.capacity is not None and listed == wish.capacity else "budget"


def _ranked(dataset: Dataset, connection: duckdb.DuckDBPyConnection, wish: Wish) -> str:
    """All rows that would be listed without limits, with rank and running sums."""
    rows = f"({_rows(dataset, wish)})"
    models = _models(connection, rows) if "model" in dataset.roles else []
    if wish.model is None and len(models) > 1:
        raise DataError(f"{dataset.name} holds the models {', '.join(models)}; {NEEDED_BY.lower()} wants one of them.")
    if wish.model is not None and wish.model not in models:
        raise DataError(f"{dataset.name} has no rows of the model '{wish.model}'; there are: {', '.join(models)}.")
    expected = f"SELECT *, gain - spend AS profit FROM (SELECT *, {_weighed(wish.gain)} AS gain, {_weighed(wish.spend)} AS spend FROM {_probable(rows, wish)})"
    chosen = f"score >= {wish.threshold!r}::DOUBLE" if wish.threshold is not None else "profit > 0"
    merit = "profit" if wish.budget is None else "CASE WHEN spend > 0 THEN profit / spend ELSE 'infinity'::DOUBLE END"
    kept = [*amounts_sql(dataset), *(["segment"] if "segment" in dataset.roles else [])]
    order = "(ORDER BY merit DESC, lot, id ROWS UNBOUNDED PRECEDING)"
    columns = ", ".join(["id", "score", "probability", *kept, "gain", "spend", "profit"])
    return (
        f"SELECT row_number() OVER (ORDER BY merit DESC, lot, id) AS rank, {columns},"
        f" sum(spend) OVER {order} AS total_spend, sum(profit) OVER {order} AS total_profit, merit"
        f" FROM (SELECT *, {merit} AS merit, hash(id, 'lot') AS lot FROM ({expected}) WHERE {chosen})"
    )


def _rows(dataset: Dataset, wish: Wish) -> str:
    """Canonical rows with their id, and whether they can be ranked."""
    weights = dict(zip(FIRSTS, np.abs(wish.gain) + np.abs(wish.spend), strict=True))
    known = amounts_sql(dataset)
    amounts = [role for role, letter in AMOUNTS.items() if weights[letter] or weights[f"{letter}y"]]
    for role in amounts:
        if role not in known:
            raise DataError(
                f"{dataset.name} has no column with the role '{role}', by which this payoff differs from row to row."
            )
    usable = " AND ".join(f"{name} IS NOT NULL" for name in ("score", *amounts))
    where = [] if wish.among == "all" else ["outcome IS NULL"]
    where += [] if wish.model is None else [f"model = {literal(wish.model)}"]
    rows = beside_sql(dataset, {"id": id_sql(dataset, NEEDED_BY.lower())})
    raised = ""
    if wish.least_value is not None and "value" in known:
        raised = f" REPLACE (greatest(value, {float(wish.least_value)!r}::DOUBLE) AS value)"
    return f"SELECT *{raised}, {usable} AS usable FROM ({rows}) WHERE {' AND '.join(where) or 'true'}"


def _models(connection: duckdb.DuckDBPyConnection, rows: str) -> list[str]:
    query = f"SELECT DISTINCT model FROM {rows} WHERE model IS NOT NULL ORDER BY model"
    return [label for (label,) in connection.execute(query).fetchall()]


def _probable(rows: str, wish: Wish) -> str:
    """Usable rows with the probability of the event."""
    usable = f"(SELECT * FROM {rows} WHERE usable AND id IS NOT NULL)"
    if wish.steps is None:
        return f"(SELECT *, score AS probability FROM {usable})"
    # The lowest step holds for whatever lies below it.
    steps = sorted(wish.steps)
    starts = ["'-infinity'::DOUBLE", *(f"{float(score)!r}::DOUBLE" for score, _ in steps[1:])]
    values = ", ".join(f"({start}, {float(rate)!r}::DOUBLE)" for start, (_, rate) in zip(starts, steps, strict=True))
    return f"(SELECT r.*, s.probability FROM {usable} r ASOF JOIN (VALUES {values}) s(least, probability) ON r.score >= s.least)"


def _weighed(weights: np.ndarray) -> str:
    """The expected sum of the features in SQL; those without weight are not even read."""
    features = {"p": "probability", "n": "1.0::DOUBLE"}
    for role, letter in AMOUNTS.items():
        features |= {letter: role, f"{letter}y": f"{role} * probability"}
    terms = [
        f"{float(weight)!r}::DOUBLE * {features[name]}" for name, weight in zip(FIRSTS, weights, strict=True) if weight
    ]
    return " + ".join(terms) or "0.0::DOUBLE"
