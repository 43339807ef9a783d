"""Sums of what was measured by arm, time, group and day: from them comes everything that a change is judged by."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb
import pandas as pd

KEYS = ("arm", "phase", "segment", "day")
# Rows whose measure is known, and over them the sums of a measure and its square, of the earlier one, its square and their product.
SUMS = ("n", "y", "yy", "x", "xx", "xy")
MOST_SCORES, FOLDS = 4096, 20
MOST_PLACES = 200  # of each of two scores, whose cells are places of both
MOST_CELLS = 200_000  # beyond, days become months


@dataclass(frozen=True, eq=False)
class ArmLedger:
    """Cells of arm, phase, group and day, a frame for each thing that was measured."""

    outcome: pd.DataFrame | None  # 0 or 1; columns KEYS and SUMS, one row a cell
    measure: pd.DataFrame | None  # a number
    logs: pd.DataFrame | None  # natural logarithms of the measure, where it is above zero everywhere
    arms: pd.DataFrame  # arm, rows (known or not), outcome and measure (of how many it is known); empty without arms
    shared: tuple[int, int]  # ids that are in several arms, and all ids that are in one
    largest: tuple[float, float]  # of the measure: the largest amount of one row in size, and the sum of all sizes


@dataclass(frozen=True, eq=False)
class Clusters:
    """Sums over ids that have several rows, by arm and phase: of ids c, rows n and n², measure y and y², and n times y."""

    frame: pd.DataFrame  # arm, phase, c, n, nn, y, yy, ny
    most: int  # rows of one id
    ids: int  # different ones, in all arms and phases together


def build_arm_ledger(rows: str, connection: duckdb.DuckDBPyConnection) -> ArmLedger:
    """One pass over the rows of a change.

    Parameters
    ----------
    rows
        A SELECT as of `data.rows.arms.arms_sql`.
    connection
        One that may read them.

    Returns
    -------
    ArmLedger
        In the order of the keys; None for what is measured nowhere. A row whose earlier measure is missing counts in ``n``, ``y`` and
        ``yy``, and with the mean of the others in what stands beside it.
    """
    day = "day" if _cells(rows, connection) <= MOST_CELLS else "CAST(date_trunc('month', day) AS DATE)"
    has_arms, has_phases, mean = connection.execute(
        f"SELECT count(arm) > 0, count(phase) > 0, avg(x) FROM ({rows})"
    ).fetchone()
    housed = " AND ".join(
        [name for name, is_there in (("arm IS NOT NULL", has_arms), ("phase IS NOT NULL", has_phases)) if is_there]
        or ["true"]
    )
    filled = (
        f"SELECT * REPLACE (coalesce(x, {mean if mean is not None else 'NULL'}) AS x), "
        f"CASE WHEN m > 0 THEN ln(m) END AS l FROM ({rows})"
    )
    frame = connection.execute(
        f"SELECT arm, phase, segment, {day} AS day, {sums('y')}, {sums('m')}, {sums('l')} FROM ({filled}) WHERE {housed} GROUP BY ALL ORDER BY ALL"
    ).df()
    arms = connection.execute(
        f"SELECT arm, count(*) AS rows, count(y) AS outcome, count(m) AS measure FROM ({rows}) WHERE arm IS NOT NULL GROUP BY arm ORDER BY arm"
    ).df()
    largest, sizes, least = connection.execute(
        f"SELECT coalesce(max(abs(m)), 0), coalesce(sum(abs(m)), 0), min(m) FROM ({rows})"
    ).fetchone()
    shared = connection.execute(
        "SELECT count(*) FILTER (first <> last), count(*) FROM (SELECT min(arm) AS first, max(arm) AS last "
        f"FROM ({rows}) WHERE key IS NOT NULL AND arm IS NOT NULL GROUP BY key)"
    ).fetchone()
    logs = _measured(frame, "l") if least is not None and least > 0 else None
    return ArmLedger(_measured(frame, "y"), _measured(frame, "m"), logs, arms, shared, (largest, sizes))


def build_clusters(rows: str, measured: str, connection: duckdb.DuckDBPyConnection) -> Clusters | None:
    """Sums by id, where some ids have several rows; None where none has, or there are no ids.

    Parameters
    ----------
    rows
        A SELECT as of `data.rows.arms.arms_sql`.
    measured
        "y" or "m".
    connection
        One that may read them.
    """
    by_id = (
        f"SELECT arm, phase, key, count(*) AS n, sum({measured}) AS y FROM ({rows}) "
        f"WHERE key IS NOT NULL AND {measured} IS NOT NULL GROUP BY ALL"
    )
    most, ids = connection.execute(f"SELECT coalesce(max(n), 0), count(DISTINCT key) FROM ({by_id})").fetchone()
    if most < 2:
        return None
    frame = connection.execute(
        "SELECT arm, phase, count(*) AS c, sum(n) AS n, sum(n * n) AS nn, sum(y) AS y, sum(y * y) AS yy, sum(n * y) AS ny "
        f"FROM ({by_id}) GROUP BY ALL ORDER BY ALL"
    ).df()
    return Clusters(frame, int(most), ids)


def build_score_cells(rows: str, measured: str, connection: duckdb.DuckDBPyConnection) -> pd.DataFrame | None:
    """Sums by score, arm and fold, from the highest score down; None where no row has a score.

    Parameters
    ----------
    rows
        A SELECT as of `data.rows.arms.arms_sql`.
    measured
        "y" or "m".
    connection
        One that may read them.

    Returns
    -------
    pandas.DataFrame
        ``place`` (0 for the highest score, equal scores together), ``arm``, ``fold`` (0 to 19, by the id, or without one by the row's place in
        the order of scores), ``n``, ``y``, ``yy``. Of more than ``MOST_SCORES`` different scores those next to each other are one place.
    """
    known = f"SELECT arm, key, score, {measured} AS y FROM ({rows}) WHERE score IS NOT NULL AND arm IS NOT NULL AND {measured} IS NOT NULL"
    different, low, high = connection.execute(
        f"SELECT count(DISTINCT score), min(score), max(score) FROM ({known})"
    ).fetchone()
    if different < 2:
        return None
    scored = "score" if different <= MOST_SCORES else f"floor((score - {low}) / ({high} - {low}) * {MOST_SCORES})"
    dealt = "coalesce(key, CAST(row_number() OVER (ORDER BY score, y) AS VARCHAR))"
    fold = f"CAST(CAST('0x' || substr(md5({dealt}), 1, 8) AS UBIGINT) * {FOLDS} // {2**32} AS INTEGER)"
    return connection.execute(
        f"WITH dealt AS (SELECT {scored} AS scored, arm, {fold} AS fold, y FROM ({known})), "
        "summed AS (SELECT scored, arm, fold, count(*) AS n, sum(y) AS y, sum(y * y) AS yy FROM dealt GROUP BY ALL) "
        "SELECT dense_rank() OVER (ORDER BY scored DESC) - 1 AS place, arm, fold, n, y, yy FROM summed ORDER BY ALL"
    ).df()


def build_rival_cells(rows: str, measured: str, connection: duckdb.DuckDBPyConnection) -> pd.DataFrame | None:
    """Sums by the places of two scores and arm, from the highest down; None where no row has both.

    Parameters
    ----------
    rows
        A SELECT as of `data.rows.arms.arms_sql`.
    measured
        "y" or "m".
    connection
        One that may read them.

    Returns
    -------
    pandas.DataFrame
        ``place`` and ``rival`` (0 for the highest score; equal scores together, in up to ``MOST_PLACES`` of about equal rows), ``arm``, ``n``,
        ``y``, ``yy``.
    """
    known = (
        f"SELECT arm, score, rival, {measured} AS y FROM ({rows}) "
        f"WHERE score IS NOT NULL AND rival IS NOT NULL AND arm IS NOT NULL AND {measured} IS NOT NULL"
    )
    place, rival = (
        f"CAST(floor(percent_rank() OVER (ORDER BY {name} DESC) * {MOST_PLACES}) AS INTEGER) AS {of}"
        for name, of in (("score", "place"), ("rival", "rival"))
    )
    frame = connection.execute(
        f"SELECT place, rival, arm, count(*) AS n, sum(y) AS y, sum(y * y) AS yy FROM (SELECT {place}, {rival}, arm, y FROM ({known})) "
        "GROUP BY ALL ORDER BY ALL"
    ).df()
    return None if frame.empty else frame.astype({"n": float})


def sums(name: str) -> str:
    """The sums of one thing that was measured, in SQL, each as ``NAME_SUM``."""
    known = f"FILTER ({name} IS NOT NULL)"
    parts = {
        "n": f"count({name})",
        "y": f"coalesce(sum({name}), 0)",
        "yy": f"coalesce(sum({name} * {name}), 0)",
        "x": f"coalesce(sum(x) {known}, 0)",
        "xx": f"coalesce(sum(x * x) {known}, 0)",
        "xy": f"coalesce(sum(x * {name}), 0)",
    }
    return ", ".join(f"{sql} AS {name}_{part}" for part, sql in parts.items())


def _cells(rows: str, connection: duckdb.DuckDBPyConnection) -> int:
    """At most how many cells there would be, with a day each."""
    counted = ", ".join(f"greatest(approx_count_distinct({key}), 1)" for key in KEYS)
    return int(pd.Series(connection.execute(f"SELECT {counted} FROM ({rows})").fetchone(), dtype=float).prod())


def _measured(frame: pd.DataFrame, name: str) -> pd.DataFrame | None:
    found = frame[frame[f"{name}_n"] > 0]
    if found.empty:
        return None
    columns = {f"{name}_{part}": part for part in SUMS}
    return found[[*KEYS, *columns]].rename(columns=columns).astype(dict.fromkeys(SUMS, float)).reset_index(drop=True)
