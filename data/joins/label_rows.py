"""A row for each label that a model foresaw, as tools that unnest probabilities write: the rows of one label count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.errors import DataError
from data.joins.anew import kept_rows
from data.names import names_a, words_of
from data.roles.events import Label, event, parts_of
from data.roles.profile import Profile, profiles
from data.said import said

ID = "label_rows:"  # how the id of the question begins; then comes the column
ALL = "(all)"
MOST_LABELS = 6
NEARLY_ALL = 0.99  # of the customers have probabilities that make one together
HALF = 0.5
OFF = 0.02  # from one, as rounded probabilities may be


LABELS = frozenset(["label", "labels", "class", "klasse", "classe", "clase", "etiqueta", "etikett"])


@dataclass(frozen=True)
class _Unnested:
    """The column that names a customer, if any does, that of the label, and the labels."""

    key: Column | None
    label: Column
    labels: tuple[Label, ...]


def choose_label(table: Table, answers: Answers, event_given: str = "") -> Table:
    """Keep the rows of the label that is the event, where each customer has a row for each label.

    Parameters
    ----------
    table
        A typed table.
    answers
        Under ``label_rows:COLUMN`` the label whose rows count, or "(all)".
    event_given
        The event that was named by hand, if any.

    Returns
    -------
    Table
        With the question and the rows of one label; unchanged where probabilities of one customer in several rows do not
        make one together. Without ids the rows of a customer are those below one another that differ in label and share alone.

    Raises
    ------
    DataError
        Where there are no ids, and rows are missing or out of their turn.
    """
    found = _unnested(table)
    if found is None:
        return table
    name = found.label.name
    options = [
        Option(label.text, said("label-rows-of", label=label.text), meaning=said("so-many-rows", rows=label.rows))
        for label in sorted(found.labels, key=lambda label: label.text)
    ]
    options.append(Option(ALL, said("label-rows-all"), meaning=said("so-many-rows", rows=table.count)))
    times = str(len(found.labels))
    text = said("label-rows-in-turn-asked", name=name, times=times)
    if found.key:
        text = said("label-rows-asked", name=name, key=found.key.name, times=times)
    default = _default(table, found, event_given or answers.get("event", ""))
    question = Question(f"{ID}{name}", "roles", text, tuple(options), default)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen == ALL:
        return table
    condition = f"lower({as_text(found.label)}) = {literal(chosen.lower())}"
    kept = kept_rows(table, condition, "label")
    told = Finding("note", said("rows-of-label", name=name, label=chosen, rows=kept.count, all=table.count), name)
    return replace(kept, findings=(*kept.findings, told))


def _unnested(table: Table) -> _Unnested | None:
    keys = [column for column in table.columns if _may_repeat(column, table)]
    named = [column for column in table.columns if not LABELS.isdisjoint(words_of(column.name))]
    if not keys and not named:
        return None
    found = profiles(table)
    for key in sorted(keys, key=lambda column: not names_a("id", column.name)):
        times = table.count // key.distinct
        labels = [each for each in found if len(each.labels) == times and each.column != key]
        shares = [each.column for each in found if _is_share(each) and each.column != key]
        for label in labels:
            if not label.column.missing and _make_one(table, key, label.column, times, shares):
                return _Unnested(key, label.column, label.labels)
    return _in_turn(table, [each for each in found if each.column in named and len(each.labels) > 1])


def _in_turn(table: Table, labels: Sequence[Profile]) -> _Unnested | None:
    """Rows of one customer that nothing names, below one another: alike but for the label and its share.

    Raises
    ------
    DataError
        Where rows are unnested so, and some are missing or out of their turn: then nothing says which belong together.
    """
    for label in labels:
        times = len(label.labels)
        shares = [
            each.column for each in profiles(table) if _is_share(each) and _beside(each.column.name, label.column.name)
        ]
        if label.column.missing or times > MOST_LABELS or not shares:
            continue
        whole, alike, least = _turns(table, label.column, shares[0], times)
        if whole:
            return _Unnested(None, label.column, label.labels)
        nameless = not any(names_a("id", each.name) for each in table.columns)
        if nameless and alike >= HALF * (times - 1) / times and least < 1 / times:
            raise DataError(
                f"{table.name} has a row for each label of “{label.column.name}”, and nothing says which rows are of one "
                "customer; wanted a column of ids, or the rows of each customer below one another, one for every label."
            )
    return None


def _beside(share: str, label: str) -> bool:
    """Are two things of one nested cell, as probs.label and probs.prob, by all but the end of their names?"""
    first, second = words_of(share), words_of(label)
    return first[:-1] == second[:-1] and first != second


def _turns(table: Table, label: Column, share: Column, times: int) -> tuple[bool, float, float]:
    """Is every stretch of so many rows one customer with each label once, how many rows are as the one before, and the least share."""
    rest = [each for each in table.columns if each not in (label, share)]
    same = f"hash(row({', '.join(quoted(each.name) for each in rest)}))" if rest else "0"
    number = as_number(share.name)
    rows = (
        f"SELECT file_row_number AS place, {same} AS same, lower({as_text(label)}) AS label, {number} AS share "
        f"FROM {table.rows.numbered}"
    )
    stretch = (
        f"SELECT count(*) = {times} AND count(DISTINCT label) = {times} AND count(DISTINCT same) = 1 "
        f"AND abs(sum(share) - 1) <= {OFF} AS one FROM rows GROUP BY place // {times}"
    )
    before = "SELECT same = lag(same) OVER (ORDER BY place) AS again, share FROM rows"
    with table.rows.open() as connection:
        whole, alike, least = connection.execute(
            f"WITH rows AS ({rows}) SELECT (SELECT bool_and(one) FROM ({stretch})), "
            f"avg(CAST(coalesce(again, false) AS DOUBLE)), min(share) FROM ({before})"
        ).fetchone()
    return bool(whole) and bool(rest), alike, least


def _may_repeat(column: Column, table: Table) -> bool:
    """Could every cell of a column stand in as many rows, of which there are a few?"""
    rest = table.count % column.distinct if column.distinct else 1
    return (
        rest == 0
        and 2 <= table.count // column.distinct <= MOST_LABELS
        and not column.missing
        and column.kind in ("text", "number")
    )


def _is_share(profile: Profile) -> bool:
    low, high = profile.low, profile.high
    return low is not None and high is not None and low >= 0 and high <= 1 and not profile.whole


def _make_one(table: Table, key: Column, label: Column, times: int, shares: Sequence[Column]) -> bool:
    """Has every customer each label once, and do the shares of some column make one?"""
    if not shares:
        return False
    sums = ", ".join(f"sum({as_number(share.name)}) AS s{place}" for place, share in enumerate(shares))
    kept = ", ".join(f"avg(CAST(abs(s{place} - 1) <= {OFF} AS DOUBLE))" for place in range(len(shares)))
    by_key = (
        f"SELECT count(*) AS rows, count(DISTINCT lower({as_text(label)})) AS kinds, {sums} "
        f"FROM {table.rows.source} GROUP BY {as_text(key)}"
    )
    with table.rows.open() as connection:
        once, *made = connection.execute(
            f"SELECT bool_and(rows = {times} AND kinds = {times}), {kept} FROM ({by_key})"
        ).fetchone()
    named = names_a("id", key.name) and not LABELS.isdisjoint(
        words_of(label.name)
    )  # each label by itself, none excludes another
    return bool(once) and (named or any(share is not None and share >= NEARLY_ALL for share in made))


def _default(table: Table, found: _Unnested, event_given: str) -> str:
    """The label of the event: that of an outcome with the same labels, else the one that says yes."""
    texts = {label.text.lower(): label.text for label in found.labels}
    if event_given.lower() in texts:
        return texts[event_given.lower()]
    for profile in profiles(table):
        same = {label.text.lower() for label in profile.labels} == set(texts)
        if same and profile.column not in (found.label, found.key):
            return _one_of(texts, event(profile.labels).label)
    return _one_of(texts, event(found.labels).label)


def _one_of(texts: Mapping[str, str], happened: str) -> str:
    """The first label of an event that may be several."""
    return next(texts[part.lower()] for part in parts_of(happened) if part.lower() in texts)
