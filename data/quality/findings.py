"""What a reader must know about a dataset before any figure is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import numpy as np

from data.cells import as_number, as_text
from data.dataset import Dataset, Finding
from data.engine import literal, quoted
from data.errors import DataError
from data.names import words_of
from data.quality.freshness import known_only_for_contacted, too_fresh
from data.quality.leak import LEAK, knows_too_much
from data.roles.choices.amount import BALANCE
from data.roles.choices.model import only_sql
from data.roles.choices.part import part_sql
from data.roles.ranking import auc, by_chance
from data.rows.canonical import canonical_sql, counting, story_sql
from data.said import named, said

EVEN_FROM = 20  # rows from which exactly as many events as others are no chance
NEARLY_EVEN = 0.01  # for files of thousands of rows
REFUNDS = 0.1  # of all above zero: so much may be refunds and corrections, as bills and premiums have them


@dataclass(frozen=True)
class Checked:
    """Rows by what can be done with them, first and last date, the score's AUC and range, and the report."""

    counts: Mapping[str, int]
    period: tuple[str, str] | None
    findings: tuple[Finding, ...]
    area: float
    span: tuple[float, float]
    by_chance: float  # standard error of the AUC of a score that knows nothing


def check(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> Checked:
    """Look at all rows of a dataset.

    Parameters
    ----------
    dataset
        A table with roles, event and control label.
    connection
        One that may read the table's rows.

    Returns
    -------
    Checked
        ``counts`` add up to the rows of the table, but for rows that found no partner in a join, which stand under
        "only in" their file.

    Raises
    ------
    DataError
        When no row can be used, every outcome is the same, or every score is.
    """
    counts = _counts(dataset, connection)
    usable = f"FROM ({canonical_sql(dataset)}) WHERE {_USABLE} AND {story_sql(dataset)}"
    if not counts["usable"]:
        listed = ", ".join(f"{rows:,} {reason}" for reason, rows in counts.items() if rows)
        raise DataError(f"{dataset.name}: no row has both a score and an outcome ({listed}).")
    read = connection.execute(f"SELECT score, outcome::TINYINT AS outcome {usable}").fetchnumpy()
    score, outcome = np.asarray(read["score"]), np.asarray(read["outcome"])
    _refuse_what_cannot_be_ranked(dataset, score, outcome)
    findings = [
        *_on_rows(dataset, counts),
        *_on_score(dataset, score, outcome),
        *_on_outcome(dataset, outcome),
        *_on_values(dataset, connection, usable),
        *_on_groups(dataset, connection),
        *too_fresh(dataset, connection),
        *known_only_for_contacted(dataset, connection),
        *knows_too_much(dataset, connection),
    ]
    span = (float(score.min()), float(score.max()))
    chance = by_chance(int(outcome.sum()), outcome.size)
    return Checked(counts, period(dataset, connection), tuple(findings), auc(score, outcome), span, chance)


_USABLE = "score IS NOT NULL AND outcome IS NOT NULL"


def _counts(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Each row once, under the first reason that keeps it from use."""
    contacted = "arm IS DISTINCT FROM 'control'" if "treated" in dataset.roles else "false"
    reason = (
        "CASE WHEN score IS NULL THEN 'no score' WHEN outcome IS NULL THEN 'no outcome' "
        f"WHEN {contacted} THEN 'contacted' ELSE 'usable' END"
    )
    query = f"SELECT {reason} AS reason, count(*) FROM ({canonical_sql(dataset)}) GROUP BY reason"
    found = dict(connection.execute(query).fetchall())
    counts = {
        "usable": found.get("usable", 0),
        "no score": found.get("no score", 0),
        "no outcome": found.get("no outcome", 0),
    }
    if "treated" in dataset.roles:
        counts["contacted"] = found.get("contacted", 0)
    if waiting := _not_known_yet(dataset, connection):
        counts |= {"not known yet": waiting, "no outcome": counts["no outcome"] - waiting}
    if fitted := _fitted_on(dataset, connection):
        counts["fitted on"] = fitted
    if others := dataset.table.count - fitted - sum(found.values()):
        counts["of another model"] = others
    if dataset.joined:
        if not dataset.joined.left_kept:
            counts[f"only in {dataset.joined.left_name}"] = dataset.joined.left_only
        counts[f"only in {dataset.joined.right_name}"] = dataset.joined.right_only
    return counts


def _not_known_yet(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> int:
    """Rows with a score whose outcome says that it is not known yet."""
    outcome = dataset.table.column(dataset.roles["outcome"])
    if not outcome.waiting:
        return 0
    listed = ", ".join(literal(label.lower()) for label in outcome.waiting)
    scored = f"({as_number(dataset.roles['score'])}) IS NOT NULL"
    source = f"(SELECT * FROM {dataset.table.rows.source}{counting(dataset)})"
    query = f"SELECT count(*) FROM {source} WHERE {scored} AND lower({as_text(outcome)}) IN ({listed})"
    return connection.execute(query).fetchone()[0]


def _fitted_on(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> int:
    """Rows of the chosen model that it was fitted on."""
    if not (apart := part_sql(dataset)):
        return 0
    of_model = only_sql(dataset) or "true"
    query = f"SELECT count(*) FROM {dataset.table.rows.source} WHERE {of_model} AND ({apart}) IS NOT TRUE"
    return connection.execute(query).fetchone()[0]


def _refuse_what_cannot_be_ranked(dataset: Dataset, score: np.ndarray, outcome: np.ndarray) -> None:
    if outcome.min() == outcome.max():
        what = f"“{dataset.event}”" if outcome[0] else f"something other than “{dataset.event}”"
        raise DataError(
            f"{dataset.name}: the outcome “{dataset.roles['outcome']}” has a single class only: "
            f"every usable row says {what}. Rows with and without the event are needed."
        )
    if score.min() == score.max():
        raise DataError(
            f"{dataset.name}: every score in “{dataset.roles['score']}” is {score[0]:.12g}, so no row "
            "ranks before another."
        )


def _on_rows(dataset: Dataset, counts: Mapping[str, int]) -> list[Finding]:
    rows = dataset.table.count
    found = [Finding("fine", said("rows-usable", usable=counts["usable"], rows=rows), count=counts["usable"])]
    about = {
        "no score": "score",
        "no outcome": "outcome",
        "contacted": "treated",
        "of another model": "model",
        "fitted on": "",
    }
    for reason, role in about.items():
        if count := counts.get(reason):
            text = said(f"rows-{reason.replace(' ', '-')}", count=count)
            found.append(Finding("note", text, dataset.roles.get(role, ""), count))
    return found


def _on_score(dataset: Dataset, score: np.ndarray, outcome: np.ndarray) -> list[Finding]:
    column = dataset.roles["score"]
    found = _on_scale(column, score)
    area = auc(score, outcome)
    if area < 0.5:
        text = said("score-the-other-way", area=f"{area:.3f}", event=dataset.event)
        found.append(Finding("note", text, column))
    elif area > LEAK:
        found.append(Finding("note", said("score-leaks", area=f"{area:.3f}"), column))
    return found


def _on_scale(column: str, score: np.ndarray) -> list[Finding]:
    low, high = score.min(), score.max()
    values = np.unique(score) if len(np.unique(score[:10_000])) <= 20 else score
    if low >= 0 and high <= 1 and values.size > 2:
        return []
    if values.size <= 2:
        return [Finding("note", said("score-of-two-values", name=column), column)]
    kind = "logits" if low < 0 < high else "percentages" if low >= 0 and high <= 100 else "numbers"
    if low >= 1 and high <= 20 and values.size <= 20 and np.all(values == np.floor(values)):
        kind = "ranks"
    text = said("score-runs", low=f"{low:,.4g}", high=f"{high:,.4g}", kind=kind)
    return [Finding("fine", text, column)]


def _on_outcome(dataset: Dataset, outcome: np.ndarray) -> list[Finding]:
    column, events, rows = dataset.roles["outcome"], int(outcome.sum()), outcome.size
    found = [Finding("fine", said("event-rows", event=dataset.event, events=events, rows=rows), column, events)]
    exactly = rows >= EVEN_FROM and 2 * events == rows
    nearly = rows >= 1_000 and abs(events / rows - 0.5) <= NEARLY_EVEN
    if exactly or nearly:
        found.append(Finding("note", said("event-in-half"), column))
    return found


def _on_values(dataset: Dataset, connection: duckdb.DuckDBPyConnection, usable: str) -> list[Finding]:
    found = []
    for role in ("value", "cost"):
        if role not in dataset.roles:
            continue
        empty, negative, below, above = connection.execute(
            f"SELECT count(*) - count({role}), count(*) FILTER ({role} < 0), "
            f"sum({role}) FILTER ({role} < 0), sum({role}) FILTER ({role} > 0) {usable}"
        ).fetchone()
        column = dataset.roles[role]
        if empty:
            text = said("amounts-missing", count=empty, role=role, name=column)
            found.append(Finding("note", text, column, empty))
        if negative:
            text = said("amounts-below-zero", count=negative, role=role, name=column, total=f"{-below:,.2f}")
            is_usual = -below <= REFUNDS * (above or 0.0) and not BALANCE.intersection(words_of(column))
            found.append(Finding("fine" if is_usual else "note", text, column, negative))
    return found


def _on_groups(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    """The same group written in several ways."""
    column = dataset.roles.get("segment", "")
    if not column:
        return []
    cell = as_text(dataset.table.column(column))
    again = connection.execute(
        f"SELECT list(DISTINCT cell ORDER BY cell) AS ways FROM (SELECT {cell} AS cell FROM {dataset.table.rows.source}) "
        "WHERE cell IS NOT NULL GROUP BY lower(cell) HAVING count(DISTINCT cell) > 1 ORDER BY 1 LIMIT 3"
    ).fetchall()
    if not again:
        return []
    groups = (said("ways-of-writing", ways=named(way[:40] for way in ways[:3])) for (ways,) in again)
    return [Finding("note", said("groups-in-several-ways", name=column, groups=groups), column)]


def period(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> tuple[str, str] | None:
    """First and last date of a dataset, where it has dates, in ISO; months where every date is the first of one ("2016-04")."""
    if "date" not in dataset.roles:
        return None
    date = f"CAST({quoted(dataset.roles['date'])} AS DATE)"
    wanted = f"min({date}), max({date}), bool_and(day({date}) = 1)"
    first, last, months = connection.execute(f"SELECT {wanted} FROM {dataset.table.rows.source}").fetchone()
    if first is None:
        return None
    length = len("2016-04") if months and first != last else None
    return first.isoformat()[:length], last.isoformat()[:length]
