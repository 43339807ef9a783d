"""How a file was understood, in one sentence before any story is told: what a row is, what foresees what, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from data.cells import as_text
from data.contact_list import own_list
from data.dataset import Dataset, Finding
from data.intake.changes import SINCE
from data.joins.crossed import SHARED
from data.joins.repeats import EVERY_ROW
from data.joins.weights import weighed_rate
from data.names import names_a, words_of
from data.roles.choices.event import label_of
from data.roles.choices.part import judged_on
from data.roles.events import labels
from data.roles.personal import personal_columns
from data.said import Said, is_said, said
from stories.file_words import ENGLISH, worded
from stories.language.names import Names
from stories.language.trades import NEUTRAL, proposed
from stories.proposing import proposed_kind, sense_of
from stories.story import shelf

# Around what can be changed, in the sentence: where it is changed, then the words themselves.
OPENS, BETWEEN, CLOSES = "\ue000", "\ue001", "\ue002"
# Findings about what was merged, folded or counted out: each stands below the sentence with its number.
MERGED = ("rows-", "counted-out", "files-stacked", "file-twice", "outcome-not-known-yet", "ids-repeat", "lines-folded")
BESIDE = (
    "rows-unfinished",
    "rows-ended-already",
    "rows-not-looked-at",
    "outcome-not-known-yet",
)  # whose outcome was taken away, and is not missing for another reason
NOT_MERGED = ("rows-usable", "rows-mended", "rows-joined")


@dataclass(frozen=True)
class Understood:
    """The sentence with its marks, and what is to be said below it."""

    marked: str
    below: tuple[str, ...]

    @property
    def plain(self) -> str:
        """The sentence as it is read."""
        text = self.marked
        while OPENS in text:
            before, _, rest = text.partition(OPENS)
            _, _, rest = rest.partition(BETWEEN)
            text = before + rest
        return text.replace(CLOSES, "")


def understood(dataset: Dataset, one: str, language: str = ENGLISH) -> Understood:
    """What a dataset was taken for.

    Parameters
    ----------
    dataset
        A table with roles, event and counts.
    one
        What one row is called, as in "customer".
    language
        Of the sentence.

    Returns
    -------
    Understood
        The marked parts are those that a user can change: ``names``, ``score``, ``outcome``, ``kind``, ``part``.
    """
    if "score" not in dataset.roles:
        return of_a_change(dataset, one, language)
    rows, events = dataset.counts["usable"], _events(dataset)
    named, period, key = _mark("names", one), _period_of_a_row(dataset), _shared_key(dataset, one)
    label = label_of(dataset.event)
    label = dataset.event if is_said(label, "named") else label
    event = said("understood-event", name=dataset.roles["outcome"], event=label)
    values = {
        "one": _one(named, period, key, language),
        "score": _mark("score", dataset.roles["score"]),
        "event": _mark("outcome", worded(event, language)),
        "sense": _mark("kind", worded(said("understood-sense", sense=sense_of(dataset) or "open"), language)),
    }
    text = worded(said("understood", rows=rows, events=events, share=_share(events, rows), **values), language)
    if part := judged_on(dataset):
        parts = _mark("part", worded(said("understood-part", parts=part["parts"]), language))
        judged = said("understood-judged", part=parts, rows=rows, fitted=dataset.counts.get("fitted on", 0))
        text = f"{text} {worded(judged, language)}"
    if own := own_list(dataset.table):
        text = f"{text} {worded(said('understood-own-list', runs=own.runs), language)}"
    return Understood(text, tuple(worded(each, language) for each in _below(dataset)))


def of_a_change(dataset: Dataset, one: str, language: str = ENGLISH) -> Understood:
    """What a dataset without a score was taken for: what was measured, and what is compared; marked as there."""
    roles, rows = dataset.roles, dataset.counts["usable"]
    events = _events(dataset) if "outcome" in roles else 0
    parts = []
    if "treated" in roles:
        others = [label.text for label in labels(dataset.table, roles["treated"]) if label.text != dataset.control]
        quoted = tuple(worded(said("named", name=name), language) for name in others)
        alone = worded(said("named", name=dataset.control), language)
        parts.append(said("understood-arms", control=alone, others=quoted, count=len(others)))
    if "phase" in roles:
        parts.append(said("understood-phases", name=roles["phase"]))
    parts += [each.choice for each in dataset.table.decisions if is_said(each.choice, SINCE)]
    measured = said("named", name=roles.get("outcome") or roles["measure"])
    if "outcome" in roles:
        measured = said("understood-event", name=roles["outcome"], event=dataset.event)
    told = said(
        "understood-change",
        one=_mark("names", one),
        rows=rows,
        measured=_mark("outcome", worded(measured, language)),
        events=events or "none",
        share=_share(events, rows) if events else "",
        parts=tuple(parts),
    )
    return Understood(worded(told, language), tuple(worded(each, language) for each in _below(dataset)))


def one_of(dataset: Dataset) -> str:
    """What one row is called in the story that is proposed."""
    usual, found = shelf()[proposed_kind(dataset).kind].NAMES or Names(), proposed(dataset)
    return found.names.one if found and usual in NEUTRAL else usual.one


def _one(named: str, period: str, key: str, language: str) -> str:
    """What a row is: a customer, a customer in one month, or a row of whoever has several."""
    if period:
        return worded(said("understood-one-of", one=named, name=period), language)
    return worded(said("understood-one-of-several", key=key), language) if key else named


def _shared_key(dataset: Dataset, one: str) -> str:
    """The column that names whom a row is about, where several rows share one and nothing tells them apart; else empty.

    Of appointments a column of patients may repeat: then a row is none of a patient.
    """
    shared = (each.subject for each in dataset.table.decisions if is_said(each.choice, SHARED))
    others = (each for each in dataset.table.columns if each.name != dataset.roles.get("id"))
    repeated = (
        each.name
        for each in others
        if one.lower() in words_of(each.name) and names_a("id", each.name) and 1 < each.distinct < dataset.table.count
    )
    return next(shared, next(repeated, ""))


def _period_of_a_row(dataset: Dataset) -> str:
    """The column that tells the rows of one customer apart, where each is said to be a row of its own; else empty."""
    for decision in dataset.table.decisions:
        if is_said(decision.choice, EVERY_ROW) and isinstance(decision.subject, str):
            return decision.subject
    return ""


def _mark(where: str, text: str) -> str:
    return f"{OPENS}{where}{BETWEEN}{text}{CLOSES}"


def _share(events: int, rows: int) -> str:
    share = 100 * events / rows
    return f"{share:.0f}" if share >= 10 else f"{share:.1f}"


def _events(dataset: Dataset) -> int:
    """How many of the rows that a story stands on have the event, as they were counted when the file was checked."""
    return next(finding.count for finding in dataset.findings if finding.text.key == "event-rows")


def _below(dataset: Dataset) -> list[Said]:
    """What became of the other rows, each with its number; that every row is used only where it is so."""
    told = {"rows-fitted-on"} if judged_on(dataset) else set()  # stands in the sentence
    told |= {"rows-no-outcome"} if dataset.counts.get("not known yet") and not dataset.counts["no outcome"] else set()
    beside = sum(each.count for each in dataset.findings if each.text.key in BESIDE)
    without = dataset.counts["no outcome"] + dataset.counts.get("not known yet", 0)
    told |= {"rows-no-outcome"} if beside and beside == without else set()
    found = [each.text for each in dataset.findings if _is_about_rows(each) and each.text.key not in told]
    lines = sum(line.rows for line in dataset.table.left_out if not line.repaired)
    if lines:
        found.append(said("understood-lines", count=lines))
    lost = [each for each in found if not dict(each.values).get("kept")]  # a repeat that was put back is used
    lost += [each.text for each in dataset.findings if _leaves_tables_aside(each)]
    whole = dataset.counts.get("usable", 0) == dataset.table.count and not lost
    return [said("understood-every-row"), *found] if whole else found


def every_row_counts(dataset: Dataset) -> bool:
    """Is every row of the file used, none merged, folded or left out?"""
    return said("understood-every-row") in _below(dataset)


def _leaves_tables_aside(finding: Finding) -> bool:
    """Does it tell of sheets that are tables of the same kind, and were not read?"""
    return finding.text.key in ("sheet-read", "sheets-read-of") and bool(dict(finding.text.values).get("alike"))


def _is_about_rows(finding: Finding) -> bool:
    key = finding.text.key
    return finding.weight != "fine" and key.startswith(MERGED) and not key.startswith(NOT_MERGED)


def first_rows(dataset: Dataset, most: int) -> tuple[list[tuple[str, str]], list[list[str]]]:
    """The first rows as they were read, columns with a role first.

    Returns
    -------
    tuple[list[tuple[str, str]], list[list[str]]]
        (role or "", name) of each column, and the cells of each row. Personal columns without a role are left away, and the
        cells of those with one.
    """
    table, personal = dataset.table, personal_columns(dataset.table)
    role_of = {column: role for role, column in dataset.roles.items()}
    if part := judged_on(dataset):
        role_of[part["column"]] = "part"
    if weighed := weighed_rate(table.decisions):
        role_of[weighed[1]] = "weight"
    order = list(role_of)
    names = [column.name for column in table.columns if column.name in role_of or column.name not in personal]
    names.sort(key=lambda name: order.index(name) if name in role_of else len(order))
    with table.rows.open() as connection:
        cells = ", ".join("NULL" if name in personal else as_text(table.column(name)) for name in names)
        query = f"SELECT {cells} FROM {table.rows.numbered} ORDER BY file_row_number LIMIT {most}"
        rows = connection.execute(query).fetchall()
    return [(role_of.get(name, ""), name) for name in names], [[cell or "" for cell in row] for row in rows]
