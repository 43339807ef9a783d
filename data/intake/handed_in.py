"""What a user handed in and said of it: enough to read the same files the same way again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from data.dataset import Dataset, Finding, Joined, Proposal, Table
from data.decision import NO_ANSWERS, Answers, Question
from data.errors import DataError
from data.intake.assemble import assemble
from data.intake.source import read_parts
from data.joins.bands import order_bands
from data.joins.blank_arms import ask_blank_arms
from data.joins.class_sums import sum_classes
from data.joins.crossed import tell_shared_keys
from data.joins.history import fold_history, join_history
from data.joins.in_order import join_in_order, refuse_order
from data.joins.join import join
from data.joins.keys import Pairs, pairs_of
from data.joins.label_rows import choose_label
from data.joins.listed import UNKNOWN, find_list, join_list, refuse_list
from data.joins.months_after import month_after
from data.joins.orders.lines import fold_lines
from data.joins.orders.priced import with_products
from data.joins.panel import choose_period
from data.joins.rival_keys import choose_key, rival_key, with_rival
from data.joins.shapes.distributions import split_distributions
from data.joins.shapes.long_tables import widen
from data.joins.shapes.survival import refuse_curve, split_times
from data.joins.stack import is_stacked, layouts, stack
from data.joins.suggest import find_keys, no_key, suggest_keys
from data.roles.choices.amount import TOTAL
from data.roles.choices.copies import refuse_copy
from data.roles.evidence import evidence
from data.roles.personal import marked
from data.roles.proposal import needed, propose
from data.roles.proposal import roles as known_roles
from data.said import said
from data.sources.sample import read_sample
from data.text.dialect import LONE, ONE_COLUMN
from data.types.sentinels import settle

KEEP = "keep:"
# Answers that change nothing about how the bytes are read, so that a file is not read again for them.
LATER = (
    *("event", "score", "copy", "mark", "model", "rival", "column:", "control"),
    *("left_alone", "leavers", "flip", "direction", "outcome", "waiting", "unknown", "unfinished", "looked"),
    *("already", "horizon", "value", "so_far", "cost", "unit:", "size:", "part"),
    *("confidence", "scale", "blank_arm:", "cut", "counts", "duplicates", "key_cleanup", "keys"),
    *("months", "many:", "order", "others", "models", "history", "label_rows:", "grain:"),
    *("weights", "set_aside", "by_rule", "sentinel:", "door:", "keep:repeats"),
)
# Of them: by these the rows are others, and what columns mean may be.
OTHER_ROWS = ("keys", "months", "order", "others", "models", "history", "label_rows:", "grain:", "blank_arm:")
# By these other columns have the roles.
OTHER_COLUMNS = ("score", "outcome", "copy", "mark", "value", "so_far", "cost")


@dataclass(frozen=True)
class Intake:
    """A sample, or files; with the roles that the user set or confirmed, and the answers to what was asked.

    ``files`` holds name and path of each file, the path from the folder of uploads where it is not absolute; ``keys``
    the columns by which predictions and outcomes are joined, in pairs, empty to have them found; ``roles`` are by role, and an empty column
    takes a suggested role away; ``answers`` are by question.
    """

    sample: str = ""
    files: tuple[tuple[str, str], ...] = ()
    keys: Pairs = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    event: str = ""
    control: str = ""
    answers: Answers = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The intake as plain values."""
        return {
            "sample": self.sample,
            "files": [list(file) for file in self.files],
            "keys": [list(pair) for pair in self.keys],
            "roles": dict(self.roles),
            "event": self.event,
            "control": self.control,
            "answers": dict(self.answers),
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Intake:
        """The intake that ``to_json`` wrote, now or before there were answers, or several pairs of keys."""
        files = tuple((name, path) for name, path in plain["files"])
        answers = dict(plain.get("answers", {}))
        return cls(
            plain["sample"],
            files,
            pairs_of(plain["keys"]),
            dict(plain["roles"]),
            plain["event"],
            plain["control"],
            answers,
        )

    def unassigned(self) -> Intake:
        """The same files, read in the same way, before anybody said what their columns mean."""
        return Intake(self.sample, self.files, self.keys, answers=self.answers)

    def answered(self, answers: Answers) -> Intake:
        """The intake with these answers beside those it has."""
        return replace(self, answers={**self.answers, **answers})


@dataclass(frozen=True)
class Read:
    """The one table of an intake, and how its files found each other where there were several."""

    table: Table
    joined: Joined | None = None


def read_tables(intake: Intake, folder: Path) -> Read:
    """Read the files of an intake; files of one layout are stacked, the others joined.

    Raises
    ------
    DataError
        One sentence that names the file or column, what was found and what was wanted.
    """
    if intake.sample:
        return Read(read_sample(intake.sample, folder))
    if not intake.files:
        raise DataError("There is no file; wanted one with everything, or predictions and outcomes.")
    tables = tables_apart(intake, folder)
    groups = [stack(group, folder, intake.answers) if len(group) > 1 else group[0] for group in layouts(tables)]
    if not intake.keys:  # of which each row of the other files tells several times
        groups.sort(key=lambda table: not is_stacked(table))
    read = _of_one_grain(intake, _joined(intake, groups, folder))
    beside = dict.fromkeys(
        sheet for table in tables for sheet in table.amount_sheets
    )  # two halves of a book name each once
    return replace(read, table=replace(read.table, amount_sheets=tuple(beside)))


def tables_apart(intake: Intake, folder: Path) -> list[Table]:
    """Each file of an intake by itself, as its rows stand there; two tables where a workbook has predictions and outcomes.

    Raises
    ------
    DataError
        As ``read_tables``.
    """
    several = len(intake.files) > 1
    return [
        table for name, path in intake.files for table in _read(name, folder / path, folder, intake.answers, several)
    ]


def _of_one_grain(intake: Intake, read: Read) -> Read:
    """A customer in several rows, one a label or a month: the rows that count."""
    refuse_curve(read.table)
    table = split_times(read.table)
    table = ask_blank_arms(choose_label(table, intake.answers, intake.event), intake.answers)
    table = sum_classes(table, intake.answers, intake.event)
    table = order_bands(table, partial(roles_of, intake))
    chosen = choose_period(table, partial(roles_of, intake), intake.answers)
    if chosen is table:
        chosen = fold_lines(table, partial(roles_of, intake), intake.answers)
    if chosen is table:
        chosen = tell_shared_keys(table, partial(roles_of, intake), intake.answers)
    return replace(read, table=chosen)


def _joined(intake: Intake, groups: Sequence[Table], folder: Path) -> Read:
    """The tables as one: scores and outcomes by their matches, and what else is known of customers beside them.

    Which tables hold scores and outcomes is known once all are joined. Where others are among them, they are joined
    anew: a customer of whom nothing else is known stays.
    """
    if with_list := _listed(intake, groups, folder):
        return with_list
    if not intake.keys and (with_history := join_history(groups, folder, intake.answers)):
        return _beside(*with_history, folder, intake.answers)
    read, origin = _matched(intake, groups, range(len(groups)), folder)
    if len(groups) == 1:
        return replace(read, table=fold_history(read.table, intake.answers))
    roles = roles_of(intake, read.table)
    wanted = needed(roles)
    places = sorted({origin[roles[role]] for role in wanted if roles.get(role) in origin})
    if len(places) == len(groups) or not all(roles.get(role) for role in wanted):
        return read
    read, _ = _matched(intake, groups, places, folder)
    for place in (place for place in range(len(groups)) if place not in places):
        keys = _keys(intake, read.table, groups[place], places[0], place)
        table, joined = join(read.table, groups[place], keys, folder, intake.answers, keep_left=True)
        read = Read(table, read.joined or joined)
    return read


def _listed(intake: Intake, groups: Sequence[Table], folder: Path) -> Read | None:
    """The tables as one where one of them lists only those to whom it happened; None where none does.

    Where nothing is known of the others, only those on the list are left, which `refuse_list` holds to.
    """
    places = find_list(groups)
    keys = places and _named_keys(intake, places.scores, places.list)
    keys = keys or (places and (found := find_keys(groups[places.scores], groups[places.list])) and found.pairs)
    made = keys and join_list(groups[places.scores], groups[places.list], keys, folder, intake.answers)
    if not made:
        return None
    table, joined, question = made
    rest = [group for place, group in enumerate(groups) if place not in (places.scores, places.list)]
    if question.chosen(intake.answers) == UNKNOWN:
        read, _ = _matched(intake, groups, range(len(groups)), folder)
        return replace(read, table=replace(read.table, questions=(*read.table.questions, question)))
    return _beside(table, joined, rest, folder, intake.answers)


def _beside(table: Table, joined: Joined, rest: Sequence[Table], folder: Path, answers: Answers) -> Read:
    """A table with what others tell more of its rows."""
    for other in rest:
        table, _ = join(table, other, suggest_keys(table, other).pairs, folder, answers, keep_left=True)
    return Read(table, joined)


def _matched(
    intake: Intake, groups: Sequence[Table], places: Sequence[int], folder: Path
) -> tuple[Read, dict[str, int]]:
    """Some of the tables joined by their matches, and from which of them each column came."""
    read = Read(groups[places[0]])
    origin = dict.fromkeys((column.name for column in read.table.columns), places[0])
    for place in places[1:]:
        table, joined = _paired(intake, read.table, groups, places[0], place, folder)
        origin |= {column.name: place for column in table.columns if column.name not in origin}
        read = Read(table, joined)
    return read, origin


def _paired(
    intake: Intake, left: Table, groups: Sequence[Table], first: int, place: int, folder: Path
) -> tuple[Table, Joined]:
    """Two tables joined by their keys; where they have none, and are all there is, side by side if they are as long."""
    right = groups[place]
    found = None if (keys := _named_keys(intake, first, place)) else find_keys(left, right)
    if keys:
        table, joined = join(left, right, keys, folder, intake.answers)
        rival = rival_key(left, right, keys)
        return (with_rival(table, rival, keys) if rival else table), joined
    if found and (moved := month_after(left, right, found.pairs, intake.answers)).question:
        table, joined = join(left, moved.right, moved.pairs, folder, intake.answers)
        return replace(table, questions=(moved.question, *table.questions)), joined
    if found and (rival := rival_key(left, right, found.pairs)):
        pairs, question = choose_key(rival, found.pairs, intake.answers)
        table, joined = join(left, right, pairs, folder, intake.answers)
        return replace(table, questions=(question, *table.questions)), joined
    if found:
        return join(left, moved.right, found.pairs, folder, intake.answers)
    if len(groups) > 2 or left.count != right.count:
        raise no_key(left, right)
    return join_in_order(left, right, folder, intake.answers)


def _keys(intake: Intake, left: Table, right: Table, first: int, place: int) -> Pairs:
    """The key columns that were named, else the likely ones."""
    return _named_keys(intake, first, place) or suggest_keys(left, right).pairs


def _named_keys(intake: Intake, first: int, place: int) -> Pairs:
    """The key columns that were named for the first two tables, whichever comes first now."""
    if {first, place} != {0, 1}:
        return ()
    return intake.keys if first == 0 else tuple((right, left) for left, right in intake.keys)


def _read(name: str, path: Path, folder: Path, answers: Answers, several: bool) -> list[Table]:
    """One file, or two sheets of it, with codes for missing values taken out and personal columns marked.

    Of several files each has its own sheet, dialect and lines: their questions carry the file's name.
    """
    own = f"@{name}"
    mine = {
        key.removesuffix(own) if several else key: value for key, value in answers.items() if not key.startswith(LATER)
    }
    read = _parts(name, path, folder, mine, several)
    parts = [marked(with_products(split_distributions(widen(settle(table, folder, answers))))) for table in read]
    return [_owned(table, own) for table in parts] if several else parts


def _parts(name: str, path: Path, folder: Path, answers: Answers, several: bool) -> tuple[Table, ...]:
    """A list of scores alone is no table to tell a story of, but may be beside one of outcomes."""
    try:
        return read_parts(name, path, folder, answers)
    except DataError as error:
        if not several or ONE_COLUMN not in str(error):
            raise
        return read_parts(name, path, folder, {**answers, LONE: "yes"})


def _owned(table: Table, own: str) -> Table:
    """Questions about a column are the same in all files; those about a whole file are not, nor are its lines."""
    questions = tuple(
        question
        if ":" in question.id
        else replace(question, id=f"{question.id}{own}", text=said("asked-of-file", file=own[1:], text=question.text))
        for question in table.questions
    )
    lines = tuple(replace(line, key=f"{line.key}{own}") for line in table.left_out)
    return replace(table, questions=questions, left_out=lines)


def proposal_of(intake: Intake, table: Table) -> Proposal:
    """The suggested roles, and the questions about them that the user's own roles leave open."""
    own = {role: intake.roles[role] for role in ("score", "outcome") if intake.roles.get(role)}
    event = {"event": intake.event} if intake.event else {}
    found = propose(table, {**event, **intake.answers, **own})
    chosen = {*intake.roles, *([TOTAL] if "value" in intake.roles else [])}
    return replace(found, questions=tuple(question for question in found.questions if question.id not in chosen))


def roles_of(intake: Intake, table: Table) -> dict[str, str]:
    """The suggested roles with the user's own in their place."""
    return _merged(intake, proposal_of(intake, table))


def _merged(intake: Intake, proposal: Proposal) -> dict[str, str]:
    for role in intake.roles:
        if role not in known_roles():
            raise DataError(f"There is no role '{role}'; there are: {', '.join(known_roles())}.")
    merged = {suggestion.role: suggestion.column for suggestion in proposal.suggestions}
    taken = {column for column in intake.roles.values() if column}
    kept = {role: column for role, column in merged.items() if column not in taken}
    return {role: column for role, column in {**kept, **intake.roles}.items() if column}


def open_dataset(intake: Intake, folder: Path) -> Dataset:
    """The dataset of an intake: read, joined, with roles, checked.

    Raises
    ------
    DataError
        As ``read_tables`` and ``assemble``.
    """
    return as_dataset(intake, read_tables(intake, folder))


def as_dataset(intake: Intake, read: Read) -> Dataset:
    """The dataset of an intake whose files are read already; all its questions stand in its table."""
    refuse_order(read.table, intake.answers)
    refuse_list(read.table, intake.answers)
    proposal = proposal_of(intake, read.table)
    asked = {question.id: question for question in (*read.table.questions, *proposal.questions)}
    unseen = evidence(read.table).unseen
    findings = (Finding("note", said("pairs-not-looked-at", count=unseen), count=unseen),) if unseen else ()
    table = replace(read.table, questions=tuple(asked.values()), findings=(*read.table.findings, *findings))
    roles = _merged(intake, proposal)
    refuse_copy(read.table, roles)
    return assemble(table, roles, intake.event or None, intake.control or None, read.joined, intake.answers)


def unanswerable(questions: Sequence[Question], answers: Answers = NO_ANSWERS) -> list[str]:
    """Answers to questions that were never asked, by id; "keep:…" and the door's questions apart."""
    known = {question.id for question in questions}
    return [key for key in answers if key not in known and not key.startswith((KEEP, "door:"))]
