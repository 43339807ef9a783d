"""Rows that a model was fitted on are no evidence: a column that parts them from the others is asked about, and told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Column, Dataset, Finding, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import literal
from data.roles.choices import left_alone
from data.roles.choices.part_words import beside_folds, is_fold, is_perhaps_named, may_part, only_fitted, part_of
from data.roles.events import labels, likely, outcome_sql
from data.roles.profile import Profile, profiles
from data.roles.ranking import auc
from data.said import Said, is_said, named, said

ID = "part"
ALL = "(all)"
JUDGED = "judged-on"
BETWEEN = " / "  # between the parts that count, in an answer
MOST_UNNAMED = 3
CHANCE = 3.0  # standard errors up to which two areas may differ by chance
MUCH = 0.1  # by which the areas of parts that a model was fitted on are above the others'


def choose_part(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Which rows a story is judged on, where a column says on which the model was fitted.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role; a column with a role parts no rows.
    answers
        Under ``part`` the labels that count, joined by " / ", or "(all)".

    Returns
    -------
    Table
        With the question and a decision that `part_sql` reads; unchanged where no column parts the rows.
    """
    open_ones = [
        profile
        for profile in profiles(table)
        if profile.column.name not in roles.values() and not _says_as(table, roles.get("treated", ""), profile)
    ]
    parted = next(((profile, found) for profile in open_ones if (found := part_of(profile))), None)
    playing = {column for role, column in roles.items() if role != "segment"}  # a partition looks like groups
    others = [profile for profile in profiles(table) if profile.column.name not in playing]
    by_fit = _by_fit(table, roles, others) if parted is None else _against(table, roles, *parted)
    likely_parted = next(((profile, found) for profile in open_ones if (found := may_part(profile))), None)
    if parted is None and by_fit is None and likely_parted is None:
        folded = next(((profile, apart) for profile in open_ones if (apart := beside_folds(profile))), None)
        return _all_or_apart(table, *folded, answers) if folded else _tell_only_fitted(table, open_ones)
    profile, found = (by_fit.profile, by_fit.found) if by_fit else parted or likely_parted
    name, choices = profile.column.name, _choices(found)
    rows = {label.text: label.rows for label in profile.labels}
    options = [
        Option(key, said("part-judged", parts=named(labels)), meaning=_rows(labels, rows))
        for key, labels in choices.items()
    ]
    fitted = [text for text, part in found.items() if part == "fitted"]
    surely = parted or by_fit
    if not surely:
        choices[BETWEEN.join(fitted)] = fitted
        options.append(
            Option(BETWEEN.join(fitted), said("part-judged", parts=named(fitted)), meaning=_rows(fitted, rows))
        )
    alone = "" if by_fit or "treated" in roles else left_alone.held_back(profile, profiles(table))
    if alone:
        options.append(left_alone.option(alone, rows[alone]))
    options.append(Option(ALL, said("part-all"), meaning=said("so-many-rows", rows=sum(rows.values()))))
    asked = said(
        "part-asked", name=name, fitted=named(fitted), rows=sum(rows[text] for text in fitted), all=sum(rows.values())
    )
    if by_fit:
        asked = said(
            "part-asked-by-fit", name=name, labels=named(fitted), strong=by_fit.strong, weak=by_fit.weak, all="100"
        )
    if not surely:
        asked = said("part-asked-by-name", name=name, labels=named(fitted), rows=sum(rows[text] for text in fitted))
    if alone:
        asked = said("part-or-left-alone-asked", name=name, rows=rows[alone], label=alone)
    of_campaign = alone and left_alone.of_campaign(profiles(table)) and not _as_fitted(table, roles, profile, found)
    likely = left_alone.KEY if of_campaign else next(iter(choices))
    question = Question(ID, "roles", asked, tuple(options), likely)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    return table if chosen in (ALL, left_alone.KEY) else _judged(table, name, choices[chosen])


def _judged(table: Table, name: str, labels: Sequence[str]) -> Table:
    choice = said(JUDGED, column=name, parts=named(labels), key=BETWEEN.join(labels))
    return replace(table, decisions=(*table.decisions, Decision("roles", name, choice, said("judged-on-reason"))))


def _all_or_apart(table: Table, profile: Profile, apart: str, answers: Answers) -> Table:
    """Each row of a fold was foreseen by a model that had not seen it: all rows count, or those alone that were set apart from all folds."""
    name, rows = profile.column.name, {label.text: label.rows for label in profile.labels}
    options = (
        Option(ALL, said("part-all-folds"), meaning=said("so-many-rows", rows=sum(rows.values()))),
        Option(apart, said("part-judged", parts=named([apart])), meaning=_rows([apart], rows)),
    )
    question = Question(ID, "roles", said("part-asked-of-folds", name=name, label=apart), options, ALL)
    table = replace(table, questions=(*table.questions, question))
    return table if question.chosen(answers) == ALL else _judged(table, name, [apart])


def _says_as(table: Table, treated: str, profile: Profile) -> bool:
    """Does a column of two labels say of each row what the one of who was contacted says?"""
    if not treated or not (part_of(profile) and left_alone.held_back(profile, profiles(table))):
        return False
    arm, part = as_text(table.column(treated)), as_text(profile.column)
    query = f"SELECT count(DISTINCT ({arm}, {part})), count(DISTINCT {arm}) FROM {table.rows.source} WHERE {part} IS NOT NULL"
    with table.rows.open() as connection:
        together, arms = connection.execute(query).fetchone()
    return together == arms == len(profile.labels)


@dataclass(frozen=True)
class _Fit:
    """A column named like a partition, in one of whose parts the score ranks much better: as on rows it was fitted on."""

    profile: Profile
    found: dict[str, str]
    strong: str  # pairs of a hundred, in words
    weak: str


def _by_fit(table: Table, roles: Mapping[str, str], open_ones: Sequence[Profile]) -> _Fit | None:
    for profile in open_ones:
        named = is_perhaps_named(profile) and len(profile.labels) <= MOST_UNNAMED
        if not (named or is_fold(profile)) or len(profile.labels) < 2 or profile.column.missing:
            continue
        if fit := _fit_of(table, roles, profile):
            return fit
    return None


def _fit_of(table: Table, roles: Mapping[str, str], profile: Profile) -> _Fit | None:
    areas = {label.text: _area_in(table, roles, profile.column, label.text) for label in profile.labels}
    if None in areas.values() or not (fitted := _far_above(areas)):
        return None
    strong, weak = (max(areas[text].area for text in areas if (text in fitted) is far) for far in (True, False))
    found = {text: "fitted" if text in fitted else "apart" for text in areas}
    return _Fit(profile, found, f"{100 * strong:.0f}", f"{100 * weak:.0f}")


def _against(table: Table, roles: Mapping[str, str], profile: Profile, found: Mapping[str, str]) -> _Fit | None:
    """Where the score ranks much better in all parts but those that are said to be fitted, it is the others that are."""
    fit = _fit_of(table, roles, profile)
    return fit if fit and all((fit.found[text] == "fitted") == (found[text] != "fitted") for text in found) else None


def _tell_only_fitted(table: Table, open_ones: Sequence[Profile]) -> Table:
    for profile in open_ones:
        if text := only_fitted(profile):
            told = said("only-fitted-rows", name=profile.column.name, label=text)
            return replace(table, findings=(*table.findings, Finding("note", told, profile.column.name, table.count)))
    return table


def _as_fitted(table: Table, roles: Mapping[str, str], profile: Profile, found: Mapping[str, str]) -> bool:
    """Does the score rank so much better in the parts that are said to be fitted that they are?"""
    areas = {label.text: _area_in(table, roles, profile.column, label.text) for label in profile.labels}
    return None not in areas.values() and _far_above(areas) == {text for text in found if found[text] == "fitted"}


@dataclass(frozen=True)
class _Area:
    """How well the score ranks the outcome in one part, whichever way round, and what chance alone may move of it."""

    area: float
    error: float


def _far_above(areas: Mapping[str, _Area]) -> set[str]:
    """The parts in which the score ranks much better than in all others, by more than chance; none where all are alike."""
    ordered = sorted(areas, key=lambda text: areas[text].area)
    gaps = [areas[after].area - areas[before].area for before, after in pairwise(ordered)]
    place = max(range(len(gaps)), key=gaps.__getitem__)
    error = np.hypot(areas[ordered[place]].error, areas[ordered[place + 1]].error)
    return set(ordered[place + 1 :]) if gaps[place] >= max(MUCH, CHANCE * error) else set()


def _area_in(table: Table, roles: Mapping[str, str], column: Column, part: str) -> _Area | None:
    """None where it cannot be said."""
    outcome = table.column(roles["outcome"])
    happened = outcome_sql(outcome, likely(outcome, labels(table, roles["outcome"])))
    query = (
        f"SELECT * FROM (SELECT {as_number(roles['score'])} AS score, {happened} AS outcome FROM {table.rows.source} "
        f"WHERE {as_text(column)} = {literal(part)}) WHERE score IS NOT NULL AND outcome IS NOT NULL"
    )
    if table.column(roles["score"]).kind != "number" or outcome.kind == "date":
        return None
    with table.rows.open() as connection:
        read = connection.execute(query).fetchnumpy()
    happened = np.asarray(read["outcome"])
    if (area := auc(np.asarray(read["score"]), happened)) is None:
        return None
    strong, events, others = max(area, 1 - area), (happened == 1).sum(), (happened == 0).sum()
    return _Area(strong, _standard_error(strong, int(events), int(others)))


def _standard_error(area: float, events: int, others: int) -> float:
    """Of an AUC (Hanley and McNeil 1982)."""
    one, two = area / (2 - area), 2 * area**2 / (1 + area)
    spread = area * (1 - area) + (events - 1) * (one - area**2) + (others - 1) * (two - area**2)
    return float(np.sqrt(max(spread, 0) / (events * others)))


def _choices(found: Mapping[str, str]) -> dict[str, list[str]]:
    """What a story may be judged on, the best first: what was set apart, then what the model was chosen on too."""
    apart = [text for text, part in found.items() if part == "apart"]
    tuned = [text for text, part in found.items() if part == "tuned"]
    listed = [each for each in (apart, tuned, [*apart, *tuned] if apart and tuned else []) if each]
    return {BETWEEN.join(labels): labels for labels in listed}


def _rows(labels: Sequence[str], rows: Mapping[str, int]) -> Said:
    return said("so-many-rows", rows=sum(rows[text] for text in labels))


def judged_on(dataset: Dataset) -> Said | None:
    """The part that the story stands on; None where all rows count."""
    for decision in dataset.table.decisions:
        if decision.step == "roles" and is_said(decision.choice, JUDGED):
            return decision.choice
    return None


def part_sql(dataset: Dataset) -> str:
    """A condition that leaves the rows of that part; empty where all rows count."""
    found = judged_on(dataset)
    if found is None:
        return ""
    column = dataset.table.column(found["column"])
    listed = ", ".join(literal(label.lower()) for label in found["key"].split(BETWEEN))
    return f"lower({as_text(column)}) IN ({listed})"
