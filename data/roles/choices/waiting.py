"""Not known yet is not no: open deals, running contracts and pending claims are left beside, counted and said."""

from __future__ import annotations

from dataclasses import replace

from data.cells import as_text
from data.dataset import Finding, Table
from data.decision import AMONG, Answers, Option, Question
from data.engine import literal, quoted
from data.roles.choices.event import ID as EVENT
from data.roles.choices.event import MOST_LABELS
from data.roles.events import MORE_THAN, UNKNOWN, Label, labels, parts_of, waiting
from data.roles.rivals import areas
from data.said import Said, named, said

ID = "waiting"
NOTHING = "(none)"
UNKNOWN_ID = "unknown"  # its id for codes: they change every figure, so that it is no offer
BESIDE, COUNT_AS_NO, A_LABEL = "beside", "no", "label"
# Of surveys and registers: not known, refused, not applicable.
CODES = frozenset(
    ["7", "8", "9", "77", "88", "97", "98", "99", "777", "888", "998", "999", "9999", "-1", "-8", "-9", "-88", "-99"]
)
PAIRS = ({"0", "1"}, {"1", "2"})
THREE = ({"0", "1", "2"}, {"1", "2", "3"})  # of which the last may be a class, or say that it is not known yet
NEWEST = 0.9  # of the other rows are older than the rows of such a code in the middle
MOST_CODES = 3


def leave_waiting(table: Table, outcome: str, answers: Answers, score: str = "") -> Table:
    """Mark the labels of an outcome that say that it is not known yet.

    Parameters
    ----------
    table
        A typed table.
    outcome
        Its column that says what happened.
    answers
        Under ``waiting`` whether such rows are left beside, or count as "it did not happen"; of three or more other labels, which
        say so. Under ``unknown`` whether the codes beside zero and one are. What is the event under ``event`` is known.
    score
        That of the score, which tells how often something happened from a code.

    Returns
    -------
    Table
        With the marked column, a finding that counts the rows and names the labels, and the question; unchanged where no
        label says so.
    """
    column = table.column(outcome)
    if column.kind == "number":
        return _leave_codes(table, outcome, answers, score)
    if column.kind not in ("text", "flag"):
        return table
    found = labels(table, outcome)
    open_ones = waiting(found)
    if len(found) - len(open_ones) > 2 and len(found) <= MOST_LABELS:
        if not open_ones and ID not in answers:  # no label says so
            return table
        return _leave_chosen(table, outcome, found, open_ones, answers)
    if not open_ones:
        return table
    rows = sum(label.rows for label in found if label.text in open_ones)
    shown = named(open_ones)
    told = said("outcome-not-known-yet", name=outcome, labels=shown, count=rows)
    running = tuple(text for text in open_ones if text.lower() not in UNKNOWN)
    if running:  # where the word itself says so nobody need be asked
        options = (
            Option(BESIDE, said("waiting-beside"), meaning=said("waiting-beside-meaning", count=rows)),
            Option(COUNT_AS_NO, said("waiting-as-no"), meaning=said("waiting-as-no-meaning", count=rows)),
        )
        question = Question(ID, "roles", said("waiting-asked", name=outcome, labels=shown, count=rows), options, BESIDE)
        table = replace(table, questions=(*table.questions, question))
        if question.chosen(answers) == COUNT_AS_NO:
            return table
    return _marked(table, outcome, running, Finding("note", told, outcome, rows))


def _leave_chosen(
    table: Table, outcome: str, found: tuple[Label, ...], open_ones: tuple[str, ...], answers: Answers
) -> Table:
    """Of three labels or more that say how it ended any may say that it is not known, but for those that were said to be the event."""
    options = tuple(Option(each.text, said("named", name=each.text), meaning=_rows(each.rows)) for each in found)
    nothing = Option(NOTHING, said("waiting-nothing"))
    default = AMONG.join(text for text in (each.key for each in options) if text in open_ones) or NOTHING
    text = said("waiting-asked-of-several", name=outcome)
    question = Question(ID, "roles", text, (*options, nothing), default, several=True)
    table = replace(table, questions=(*table.questions, question))
    taken = {*answers.get(EVENT, "").split(AMONG), *parts_of(answers.get(EVENT, ""))}
    chosen = () if answers.get(ID) == COUNT_AS_NO else tuple(option.key for option in question.taken(answers))
    silent = tuple(text for text in chosen if text != NOTHING and text not in taken)
    if not silent:
        return table
    rows = sum(label.rows for label in found if label.text in silent)
    told = said("outcome-not-known-yet", name=outcome, labels=named(silent), count=rows)
    return _marked(table, outcome, silent, Finding("note", told, outcome, rows))


def _rows(count: int) -> Said:
    return said("so-many-rows", rows=count)


def _leave_codes(table: Table, outcome: str, answers: Answers, score: str) -> Table:
    """Ask whether a number beside zero and one, as the nine of a survey, says that nothing is known."""
    found = labels(table, outcome)
    codes = [label for label in found if label.text in CODES]
    if {label.text for label in found} in THREE:
        codes = [max(found, key=lambda label: label.text)]
        if not _speaks_of_nothing_known(table, outcome, codes[0]):
            return table if _is_how_often(table, outcome, score) else _leave_chosen(table, outcome, found, (), answers)
    if not codes or len(codes) > MOST_CODES or {label.text for label in found if label not in codes} not in PAIRS:
        return table
    shown, rows = named(label.text for label in codes), sum(label.rows for label in codes)
    options = (
        Option(BESIDE, said("codes-unknown", labels=shown), meaning=said("waiting-beside-meaning", count=rows)),
        Option(A_LABEL, said("codes-known", labels=shown), meaning=said("codes-known-meaning")),
    )
    question = Question(
        UNKNOWN_ID, "roles", said("codes-asked", name=outcome, labels=shown, count=rows), options, BESIDE
    )
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == A_LABEL:
        return table
    told = said("outcome-not-known-yet", name=outcome, labels=shown, count=rows)
    return _marked(table, outcome, tuple(label.text for label in codes), Finding("note", told, outcome, rows))


def _is_how_often(table: Table, outcome: str, score: str) -> bool:
    """Of none, once and twice the score ranks "more than none" better than one of them: each says how often it happened."""
    if not score or table.column(score).kind != "number":
        return False
    once, more = (areas(table, [score], outcome, choice)[score] or 0.5 for choice in ("1", f"{MORE_THAN}0"))
    return abs(more - 0.5) > abs(once - 0.5)


def _speaks_of_nothing_known(table: Table, outcome: str, code: Label) -> bool:
    """Are the rows of a code the newest, or does a column beside it call them pending?"""
    told = as_text(table.column(outcome))
    is_code = f"coalesce({told} = {literal(code.text)}, false)"
    with table.rows.open() as connection:
        for column in table.columns:
            if column.kind == "date":
                day = f"epoch(CAST({quoted(column.name)} AS TIMESTAMP))"
                query = (
                    f"SELECT median({day}) FILTER ({is_code}), quantile_cont({day}, {NEWEST}) FILTER (NOT {is_code}) "
                    f"FROM {table.rows.source}"
                )
                middle, latest = connection.execute(query).fetchone()
                if middle is not None and latest is not None and middle > latest:
                    return True
            elif column.kind == "text" and 2 <= column.distinct <= MOST_LABELS:
                query = f"SELECT DISTINCT {as_text(column)} FROM {table.rows.source} WHERE {is_code}"
                words = [text for (text,) in connection.execute(query).fetchall()]
                if len(words) == 1 and words[0] and words[0] in waiting(labels(table, column.name)):
                    return True
    return False


def _marked(table: Table, outcome: str, waiting: tuple[str, ...], told: Finding) -> Table:
    columns = tuple(replace(each, waiting=waiting) if each.name == outcome else each for each in table.columns)
    return replace(table, columns=columns, findings=(*table.findings, told))
