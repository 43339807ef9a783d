"""Two columns that could play the same role: two models, a share and its counterpart, or one name twice."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.engine import quoted
from data.names import names_a, words_of
from data.roles.events import Label, labels, likely, outcome_sql
from data.roles.margins import ALGORITHMS
from data.roles.model_names import IN_USE, NEWCOMER, names_a_model
from data.roles.ranking import auc, by_chance
from data.said import Said, said

WHICH_SCORE = "score"  # the id of the question which of several scores is meant
SOME_ORDER = 0.6  # AUC from which a score plainly has to do with a column
NO_ORDER = 0.55
ONE_ORDER = 0.9999  # correlation, of numbers or of their ranks, from which two columns are one order
TOGETHER = 0.6  # of numbers, from which their ranks are looked at
LOOKED_AT = 200_000  # rows at most for telling two columns apart
MOST_CELLS = 8_000_000  # of all columns that are looked at together
MOST_SCORES = 24  # that are held against each other
FAR_BEHIND = 0.15  # by so much less of the area one is no rival of another
CHANCE = 2.0  # standard errors that chance may make of it
_VERSION = re.compile(r"(?:^|[^a-zA-Z])v(?:er|ersion)?[ ._-]?\d", re.IGNORECASE)
_SECOND = re.compile(r"(.+) \((\d+)\)")


def most_ranked(table: Table, score: str, candidates: Sequence[str]) -> str:
    """The one flag that the score plainly knows something about; empty where there is none, or several."""
    ranked = {}
    for name in candidates:
        area = areas(table, [score], name, likely(table.column(name), labels(table, name)))[score]
        ranked[name] = max(area, 1 - area) if area is not None else 0
    ordered = sorted(ranked, key=lambda name: -ranked[name])
    alone = len(ordered) == 1 or (len(ordered) > 1 and ranked[ordered[1]] < NO_ORDER)
    return ordered[0] if ordered and alone and ranked[ordered[0]] >= SOME_ORDER else ""


def areas(table: Table, scores: Sequence[str], outcome: str, label: str) -> dict[str, float | None]:
    """The AUC of each score against an outcome, on at most 200,000 rows."""
    read = _numbers(table, scores, outcome_sql(table.column(outcome), label))
    known = read.pop("")
    found = {}
    for name, score in read.items():
        both = ~(np.isnan(score) | np.isnan(known))
        found[name] = auc(score[both], known[both])
    return found


def _numbers(table: Table, names: Sequence[str], beside: str = "0") -> dict[str, np.ndarray]:
    """Columns as numbers, NaN where a cell is empty, in one query over as many rows as are worth it; ``beside`` under no name."""
    most = min(LOOKED_AT, MOST_CELLS // len(names))
    columns = ", ".join(f"{as_number(name)}::DOUBLE AS s{place}" for place, name in enumerate(names))
    source = f"{table.rows.numbered} WHERE file_row_number % {-(-table.count // most)} = 0"
    with table.rows.open() as connection:
        read = connection.execute(f"SELECT {columns}, ({beside})::DOUBLE AS beside FROM {source}").fetchnumpy()
    found = {name: np.ma.filled(np.ma.asarray(read[f"s{place}"]), np.nan) for place, name in enumerate(names)}
    return found | {"": np.ma.filled(np.ma.asarray(read["beside"]), np.nan)}


def choose_score(
    table: Table, first: Suggestion, names: Sequence[str], outcome: str, answers: Answers
) -> tuple[Suggestion, Question | None]:
    """Which of several scores the story is about.

    Parameters
    ----------
    table
        A typed table.
    first
        The score as it was suggested by name and range.
    names
        All columns named and filled like scores.
    outcome
        The suggested outcome, or empty.
    answers
        Under ``score`` the chosen column.

    Returns
    -------
    tuple[Suggestion, Question or None]
        A share and its counterpart, or the same order twice, are no question; two models are.
    """
    ranked: dict[str, float | None] = dict.fromkeys(names)
    pair = labels(table, outcome) if outcome else ()
    if len(pair) >= 2 and table.column(outcome).kind != "date":
        ranked = areas(table, names, outcome, likely(table.column(outcome), pair))
    names = _most_likely(names, ranked, first.column)
    numbers = _numbers(table, names)
    names = _one_an_order(numbers, _without_counterparts(numbers, names), first.column)
    names = _in_the_running(table, names, ranked, pair, first.column)
    best = max(names, key=lambda name: (_strength(ranked[name]), name == first.column))
    if len(names) == 1:
        return replace(first, column=best), None
    options = tuple(
        Option(name, name, cells(table, name), said("pairs-ranked", pairs=f"{100 * area:.0f}", all="100"))
        if (area := ranked[name]) is not None
        else Option(name, name, cells(table, name))
        for name in names
    )
    question = Question(WHICH_SCORE, "roles", said("score-asked", scores=str(len(names))), options, best)
    chosen = question.chosen(answers)
    others = ", ".join(f"{name} {100 * (ranked[name] or 0):.0f}" for name in names if name != chosen)
    how = "ranks" if chosen == best else "was chosen; it ranks"
    reason = f"of {len(names)} scores the one that {how} “{outcome}” best ({_ranking(ranked[chosen] or 0)}; {others})"
    if chosen != best:
        reason = f"chosen among {len(names)} scores ({_ranking(ranked[chosen] or 0)}; {others})"
    return replace(first, column=chosen, reason=reason), question


def _ranking(area: float) -> str:
    """The AUC in words: of a row with the event and one without, how often the first has the higher score."""
    return f"ranks {100 * area:.0f} of 100 pairs rightly"


def choose_namesake(
    table: Table, found: Suggestion, answers: Answers, taken: Collection[str] = ()
) -> tuple[Suggestion, Question | None]:
    """Which of two columns of one name plays a role, but for those that play another; none asked where they say the same."""
    base = _base(found.column)
    same = [column.name for column in table.columns if _base(column.name) == base and column.name not in taken]
    kinds = {column.kind for column in table.columns if column.name in same}
    if len(same) < 2 or len(kinds) > 1:
        return found, None
    with table.rows.open() as connection:
        texts = [as_text(table.column(name)) for name in same]
        differ = " OR ".join(f"{texts[0]} IS DISTINCT FROM {text}" for text in texts[1:])
        rows = connection.execute(f"SELECT count(*) FROM {table.rows.source} WHERE {differ}").fetchone()[0]
    if not rows:
        return found, None
    options = tuple(
        Option(name, said("nth-namesake", place=_nth(place)), cells(table, name), _total(table, name))
        for place, name in enumerate(same)
    )
    values = {"columns": str(len(same)), "name": base, "rows": rows, "role": said(f"role-{found.role}")}
    question = Question(f"column:{base}", "roles", said("namesake-asked", **values), options, found.column)
    return replace(found, column=question.chosen(answers)), question


def _strength(area: float | None) -> float:
    return area if area is not None else 0


def _most_likely(names: Sequence[str], ranked: Mapping[str, float | None], first: str) -> list[str]:
    """At most so many scores as can be held against each other, two by two: those that tell most, and the first."""
    if len(names) <= MOST_SCORES:
        return list(names)
    telling = sorted(names, key=lambda name: (name != first, -abs((ranked[name] or 0.5) - 0.5)))
    return [name for name in names if name in telling[:MOST_SCORES]]


def _in_the_running(
    table: Table, names: Sequence[str], ranked: Mapping[str, float | None], found: Sequence[Label], first: str
) -> list[str]:
    """The scores without those that rank by so much worse than the named one that they are features; but for what is named as a model."""
    held = {name: abs((ranked[name] if ranked[name] is not None else 0.5) - 0.5) for name in names}
    events = min((label.rows for label in found), default=0)
    least = max(FAR_BEHIND, CHANCE * by_chance(events, table.count))
    best = max(names, key=held.__getitem__)
    named = (
        best if names_a("score", best) or first not in held else first
    )  # which of two names of scores is meant, the evidence says
    behind = {name for name in names if held[name] <= held[named] - least and not _is_named_as_a_model(name)}
    return [name for name in names if name not in behind]


def _is_named_as_a_model(name: str) -> bool:
    words = set(words_of(name))
    return (
        names_a_model(name)
        or bool(words & (ALGORITHMS | IN_USE | NEWCOMER | {"lr", "model", "modell", "modele", "modelo"}))
        or bool(_VERSION.search(name))
    )


def _without_counterparts(numbers: Mapping[str, np.ndarray], names: Sequence[str]) -> list[str]:
    """Of two shares that add up to one, the chance of the event: p_1 rather than p_0."""
    kept = list(names)
    for one, other in combinations(names, 2):
        if one in kept and other in kept and _add_up_to_one(numbers[one], numbers[other]):
            kept.remove(one if _says_no(one) or (not _says_no(other) and _says_yes(other)) else other)
    return kept


def _add_up_to_one(one: np.ndarray, other: np.ndarray) -> bool:
    off = np.abs(one + other - 1)
    off = off[~np.isnan(off)]
    return bool(off.size) and bool((off < 0.011).all())


def _says_no(name: str) -> bool:
    return bool({"0", "p0", "no", "not", "stay", "neg", "negative", "false", "non", "nein"} & set(words_of(name)))


def _says_yes(name: str) -> bool:
    return bool({"1", "p1", "yes", "churn", "pos", "positive", "true", "oui", "ja", "si"} & set(words_of(name)))


def _one_an_order(numbers: Mapping[str, np.ndarray], names: Sequence[str], first: str) -> list[str]:
    """Columns that rank alike, such as a share and the same in per cent, or its logit, count once."""
    kept: list[str] = []
    for name in sorted(names, key=lambda name: name != first):
        if not any(_ranks_alike(numbers[name], numbers[other]) for other in kept):
            kept.append(name)
    return [name for name in names if name in kept]


def _ranks_alike(one: np.ndarray, other: np.ndarray) -> bool:
    """One order, as of a probability and its logit: held against each other by rank where they go together at all."""
    both = ~(np.isnan(one) | np.isnan(other))
    one, other = one[both], other[both]
    together = abs(_correlation(one, other))
    if together > ONE_ORDER or together <= TOGETHER:
        return together > ONE_ORDER
    return abs(_correlation(_ranks(one), _ranks(other))) > ONE_ORDER


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    if len(one) < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return 0.0
    found = float(np.corrcoef(one, other)[0, 1])
    return found if np.isfinite(found) else 0.0


def _ranks(values: np.ndarray) -> np.ndarray:
    """The rank of each value, that of the first for equal ones."""
    return np.searchsorted(np.sort(values), values)


def _base(name: str) -> str:
    second = _SECOND.fullmatch(name)
    return (second.group(1) if second else name).strip().lower()


def _nth(place: int) -> Said:
    names = ("first", "second", "third", "fourth", "fifth")
    return said(f"nth-{names[place]}") if place < len(names) else said("nth", place=str(place + 1))


def cells(table: Table, name: str) -> tuple[str, ...]:
    """The first cells of a column, as an answer shows them."""
    with table.rows.open() as connection:
        query = (
            f"SELECT {as_text(table.column(name))} FROM {table.rows.source} WHERE {quoted(name)} IS NOT NULL LIMIT 3"
        )
        return tuple(str(cell)[:40] for (cell,) in connection.execute(query).fetchall())


def _total(table: Table, name: str) -> Said | str:
    if table.column(name).kind != "number":
        return ""
    with table.rows.open() as connection:
        total = connection.execute(f"SELECT sum({as_number(name)}) FROM {table.rows.source}").fetchone()[0]
    return said("total-of", total=f"{total or 0:,.6g}")
