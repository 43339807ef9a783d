"""A row for each event of a customer, as histories of a status hold them: what happened after the score's date, once for each customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from data.cells import as_text
from data.dataset import Column, Finding, Joined, Table
from data.decision import AMONG, Answers, Decision, Option, Question
from data.engine import literal, quoted
from data.joins.anew import made_anew
from data.joins.beside.already import before_sql, says_when_scored
from data.joins.join import join
from data.joins.listed import has_outcome, has_score
from data.joins.suggest import find_keys
from data.names import EARLIER, NO, OF_A_ROW, YES, names_a, words_of
from data.roles.events import EITHER, LISTED, event, parts_of, says_yes_or_no, waiting
from data.roles.profile import Profile, profiles
from data.roles.ratings import LIKE_A_SCORE, rated
from data.roles.senses import core, say_which_happened
from data.said import named, said

ID = "history"
NOTHING = "(none)"
ALONE = 0.99  # of the rows of scores must have another id
SEVERAL = 1.05  # rows of a customer in the mean, from which a table is no list of customers
# Names of what a row of a history says; of the first, that it holds until the next.
STATES = frozenset(
    ["status", "state", "stage", "phase", "zustand", "statut", "etat", "estado", "estatus", "stato", "fase", "toestand"]
)
ACTS = frozenset(
    [
        "event",
        "type",
        "action",
        "activity",
        "ereignis",
        "aktion",
        "evenement",
        "evento",
        "accion",
        "azione",
        "gebeurtenis",
        "typ",
        "tipo",
    ]
)
FROM = frozenset(["from", "source", "von", "vorher", "de", "da", "desde", "van", "depuis"]) | EARLIER


@dataclass(frozen=True)
class _History:
    """The column that says what came, when, and the date of the score, if there is one, in a table with a row for each event."""

    label: Profile
    date: Column
    scored: Column | None
    kept: tuple[Column, ...]  # that tell of the customer

    @property
    def is_state(self) -> bool:
        return not STATES.isdisjoint(words_of(self.label.column.name))


def join_history(tables: Sequence[Table], folder: Path, answers: Answers) -> tuple[Table, Joined, list[Table]] | None:
    """A table of scores with what a history of events says came after them; None where there is no such pair of tables.

    Parameters
    ----------
    tables
        Typed tables of different layouts.
    folder
        Where the table is kept.
    answers
        Under ``history`` the labels that say that it happened, or "(none)": then the tables are joined as any others.

    Returns
    -------
    tuple[Table, Joined, list[Table]] or None
        A row for each customer with a score, with the label where a row of the history says it that is not
        before the score's date, empty where it was before it, and the question; and the tables beside these two.
    """
    scored = [table for table in tables if has_score(table)]
    if len(tables) < 2 or len(scored) != 1 or has_outcome(scored[0]):
        return None
    scores, others = scored[0], [table for table in tables if table is not scored[0]]
    logs = [(table, key) for table in others if (key := _key(scores, table))]
    rest = [table for table in others if all(table is not log for log, _ in logs)]
    if len(logs) != 1 or any(map(has_outcome, rest)):
        return None
    log, key = logs[0]
    made = _joined(scores, log, key, folder, answers)
    return made and (*made, rest)


def _key(scores: Table, log: Table) -> tuple[str, str] | None:
    """The columns that name a customer in a table of scores and in one with a row for each event; None where it is none."""
    if not _label(log, is_told=False) or not _moving(log):
        return None
    keys = find_keys(scores, log)
    pairs = [pair for pair in (keys.pairs if keys else ()) if scores.column(pair[0]).distinct >= ALONE * scores.count]
    several = pairs and log.count >= SEVERAL * log.column(pairs[0][1]).distinct
    return pairs[0] if several else None


def _moving(table: Table) -> list[Column]:
    return [column for column in table.columns if column.kind == "date" and column.distinct > 1]


def _joined(
    scores: Table, log: Table, key: tuple[str, str], folder: Path, answers: Answers
) -> tuple[Table, Joined] | None:
    label, dates = _label(log, is_told=False), _moving(log)
    pairs, joined = join(scores, log, (key,), folder, {**answers, f"many:{log.name}": "all"}, keep_left=True)
    own = [column.name for column in log.columns if column.name != key[1]]
    now = dict(zip(own, pairs.columns[len(scores.columns) :], strict=True))
    history = _History(
        replace(label, column=now[label.column.name]),
        now[dates[0].name],
        next(filter(says_when_scored, (column for column in scores.columns if column.kind == "date")), None),
        pairs.columns[: len(scores.columns)],
    )
    questions = tuple(each for each in pairs.questions if not each.id.startswith("many:"))
    made = _folded(replace(pairs, questions=questions), history, log.name, answers)
    return made and (made, replace(joined, matched=made.count - joined.left_only))


def fold_history(table: Table, answers: Answers) -> Table:
    """As `join_history`, of one table that holds the score in each row of a customer; unchanged where it is none."""
    label = _label(table, is_told=True)
    dates = _moving(table)
    scores = rated(table, profiles(table), "score", least=LIKE_A_SCORE - 0.5)
    if not label or not dates or not scores:
        return table
    for key in (column for column in table.columns if _names_customers(column, table)):
        kept = _of_customer(table, key)
        if not set(scores) <= {column.name for column in kept} or label.column in kept:
            continue
        moving = [column for column in dates if column not in kept]
        when = next(filter(says_when_scored, (column for column in kept if column.kind == "date")), None)
        if moving and not any(set(scores) & {column.name} for column in moving):
            return _folded(table, _History(label, moving[0], when, kept), table.name, answers) or table
    return table


def _label(log: Table, is_told: bool) -> Profile | None:
    """The column that says what came: by its name and its labels; where ``is_told``, only by labels that say that it happened."""
    found = []
    for profile in profiles(log):
        words, texts = set(words_of(profile.column.name)), [label.text for label in profile.labels]
        is_pair = says_yes_or_no(profile.labels)
        plain = is_told or all(core(text) in YES | NO for text in texts)
        if profile.column.kind not in ("text", "flag") or len(texts) < 2 or (is_pair and plain):
            continue
        tells = is_pair or say_which_happened(texts)
        named = not words.isdisjoint(STATES | ACTS)
        if words.isdisjoint(FROM) and (tells or (named and not is_told)):
            found.append((tells, named, profile))
    return max(found, key=lambda each: each[:2], default=(None,))[-1]


def _names_customers(column: Column, table: Table) -> bool:
    named = names_a("id", column.name) or OF_A_ROW.issuperset(words_of(column.name) or ("",))
    return (
        named and column.kind in ("text", "number") and not column.missing and table.count >= SEVERAL * column.distinct
    )


def _of_customer(table: Table, key: Column) -> tuple[Column, ...]:
    """The key, and the columns that say the same in all rows of a customer."""
    cells = [
        f"count(DISTINCT {as_text(column)}) + max(CAST(({as_text(column)}) IS NULL AS BIGINT))"
        for column in table.columns
    ]
    names = [f"max(c{place})" for place in range(len(cells))]
    columns = ", ".join(f"{cell} AS c{place}" for place, cell in enumerate(cells))
    query = f"SELECT {', '.join(names)} FROM (SELECT {columns} FROM {table.rows.source} GROUP BY {as_text(key)})"
    with table.rows.open() as connection:
        most = connection.execute(query).fetchone()
    return tuple(column for column, kinds in zip(table.columns, most, strict=True) if kinds == 1)


def _folded(table: Table, history: _History, log: str, answers: Answers) -> Table | None:
    question = _question(table, history, log)
    taken = [option.key for option in question.taken(answers)]
    if NOTHING in taken:
        return None
    label, kept = history.label.column, history.kept
    name = label.name if label not in kept else f"{label.name} (2)"
    names = ", ".join(quoted(column.name) for column in kept)
    select = (
        f"SELECT {names}, {_outcome(history, taken)} AS {quoted(name)} FROM {table.rows.numbered} GROUP BY {names} "
        "ORDER BY min(file_row_number)"
    )
    happened = Column(name, "flag", 0, 2, said("evidence-list", list=log), _labels(taken))
    made = made_anew(replace(table, columns=(*kept, happened)), select, "history")
    values = {"list": log, "labels": named(taken), "rows": made.count, "count": made.columns[-1].missing}
    told = [Finding("note", said("rows-of-history", events=table.count, **values), name, made.count)]
    if made.columns[-1].missing:
        told.append(Finding("note", said("rows-ended-already", **values), name, made.columns[-1].missing))
    decided = Decision("join", name, said(LISTED, list=log), told[0].text)
    return replace(
        made,
        findings=(*made.findings, *told),
        decisions=(*made.decisions, decided),
        questions=(*made.questions, question),
    )


def _outcome(history: _History, taken: Sequence[str]) -> str:
    """Yes, no, or nothing where it had come before the score: of a state where the last before it was this one."""
    yes, no = map(literal, _labels(taken))
    is_one = f"lower({as_text(history.label.column)}) IN ({', '.join(literal(text.lower()) for text in taken)})"
    if history.scored is None:
        return f"CASE WHEN bool_or({is_one}) THEN {yes} ELSE {no} END"
    before, date = before_sql(history.date, history.scored), quoted(history.date.name)
    already = f"bool_or(({is_one}) AND {before})"
    if history.is_state:
        already = f"arg_max({is_one}, {date}) FILTER ({before})"
    return f"CASE WHEN {already} THEN NULL WHEN bool_or(({is_one}) AND NOT {before}) THEN {yes} ELSE {no} END"


def _labels(taken: Sequence[str]) -> tuple[str, str]:
    """What the outcome says of those to whom it happened, and of the others."""
    return EITHER.join(taken), f"not {EITHER.join(taken)}"


def _question(table: Table, history: _History, log: str) -> Question:
    texts = [label.text for label in history.label.labels]
    rows = _customers(table, history, texts)
    options = [Option(text, said("named", name=text), meaning=said("history-means", **rows[text])) for text in texts]
    silent = waiting(history.label.labels)
    likely = [part for part in parts_of(event(history.label.labels).label) if part in texts and part not in silent]
    options.append(Option(NOTHING, said("history-is-none")))
    values = {"list": log, "name": history.label.column.name, "scored": history.scored.name if history.scored else ""}
    text = said("history-asked", dated="yes" if history.scored else "no", **values)
    return Question(
        ID, "join", text, tuple(options), AMONG.join(text for text in texts if text in likely), several=True
    )


def _customers(table: Table, history: _History, texts: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
    """For each label the customers to whom it would have happened, and all whose outcome would be known."""
    names = ", ".join(quoted(column.name) for column in history.kept)
    outcomes = ", ".join(f"{_outcome(history, [text])} AS o{place}" for place, text in enumerate(texts))
    counts = ", ".join(
        f"count(*) FILTER (o{place} = {literal(text)}), count(o{place})" for place, text in enumerate(texts)
    )
    with table.rows.open() as connection:
        found = connection.execute(
            f"SELECT {counts} FROM (SELECT {outcomes} FROM {table.rows.source} GROUP BY {names})"
        ).fetchone()
    return {text: {"events": found[2 * place], "rows": found[2 * place + 1]} for place, text in enumerate(texts)}
