"""From a dataset to what a story needs of it: its ledgers, its subject, and a first project with defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import narwhals as nw

from data.dataset import Dataset, Table
from data.decision import NO_ANSWERS, Answers
from data.engine import connect
from data.intake.door import NO_YEARLY, base_rate, left_open, months_of_value, restrictions
from data.roles.masking import masked
from data.roles.personal import personal_columns
from data.rows.canonical import canonical
from data.rows.floor import below, floored
from data.rows.rival_models import beside, rival_models, rows_of
from metrics.assumption import Assumption
from metrics.payoff import Assumptions, Campaign
from stories.comparison.rivals import Rivals
from stories.decision.study import Ledgers, Subject, open_ledgers
from stories.project import Project
from stories.story import StoryKind, shelf


def ledgers_of(dataset: Dataset) -> Ledgers:
    """One pass over the rows, or two where there are segments. Customers who were contacted meanwhile stay out of it."""

    def rows() -> Any:
        relation = nw.from_native(canonical(dataset, connect(Path(dataset.table.path).parent)))
        return (relation.filter(nw.col("arm") == "control") if "treated" in dataset.roles else relation).to_native()

    ledgers = replace(open_ledgers(rows, "segment" in dataset.roles, _keys(dataset)), rivals=rivals_of(dataset))
    if ledgers.main.value_low >= 0:
        return ledgers
    return replace(ledgers, floored=cache(partial(_floored, ledgers, dataset)))


def _floored(ledgers: Ledgers, dataset: Dataset) -> Ledgers:
    """The ledgers of the same rows with values below zero raised to zero, and how many they are."""
    raised = open_ledgers(lambda: floored(ledgers.rows()), "segment" in dataset.roles, _keys(dataset))
    rivals = ledgers.rivals
    if rivals is not None:
        rivals = replace(rivals, rows=lambda first, second: floored(ledgers.rivals.rows(first, second)))
    return replace(raised, rivals=rivals, raised=below(ledgers.rows()))


def _keys(dataset: Dataset) -> tuple[str, ...]:
    """The keys of the main ledger: folds, and who is contacted today where a column tells it."""
    return ("fold", "present") if "present" in dataset.roles else ("fold",)


def rivals_of(dataset: Dataset) -> Rivals | None:
    """The two models that the dataset holds, if it holds two."""
    models = rival_models(dataset)
    if models is None:
        return None
    return Rivals(
        models, partial(rows_of, dataset, models), partial(beside, dataset, models), "segment" in dataset.roles
    )


def subject_of(dataset: Dataset, answers: Answers = NO_ANSWERS) -> Subject:
    """What the source lines and the appendix say of the data, and what the answers at the door forbid a story.

    Of personal columns it says that they are there, and of no cell what it holds.
    """
    table, personal = dataset.table, personal_columns(dataset.table)
    return Subject(
        name=masked(dataset.name),
        period=dataset.period,
        synthetic=dataset.synthetic,
        segment=dataset.roles.get("segment", ""),
        counts=dataset.counts,
        findings=tuple(
            replace(finding, text=masked(finding.text))
            for finding in dataset.findings
            if finding.weight != "fine" and (finding.column not in personal or "personal data" in finding.text)
        ),
        restrictions=restrictions(answers),
        not_known=left_open(dataset.roles, answers),
        is_whole=answers.get("door:sample") == "all",
        decisions=tuple(
            replace(one, choice=masked(one.choice), reason=masked(one.reason))
            for one in table.decisions
            if one.subject not in personal
        ),
        left_out=table.left_out,
        answers=_answered(table, answers, personal),
    )


def _answered(table: Table, answers: Answers, personal: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Each question of the reading once, with the words of its answer, or of what was taken without one."""
    said = {}
    for question in table.questions:
        if question.step == "door" or question.id.partition(":")[2].partition("@")[0] in personal:
            continue
        label = next(option.label for option in question.options if option.key == question.chosen(answers))
        said[question.id] = (masked(question.text), masked(label))
    return tuple(said.values())


def first_project(dataset: Dataset, project: Project | None = None, answers: Answers = NO_ANSWERS) -> Project:
    """A project whose assumptions fit the roles of the dataset and its kind of story, every amount a default marked as such.

    Names and a title that somebody chose stay; those of another kind give way to the kind's own.
    """
    project = project or Project()
    kind, others = shelf()[project.kind], shelf().values()
    own = kind.NAMES is not None and project.names in [other.NAMES for other in others]
    names = kind.NAMES if own else project.names
    title = short_title(kind) if project.title in map(short_title, others) else project.title
    first = replace(
        project, assumptions=_by_unit(_of_trade(kind, project).assumptions(dataset), answers), names=names, title=title
    )
    no_yearly = any(restriction.key == NO_YEARLY for restriction in restrictions(answers))
    if no_yearly and first.repeat == Project().repeat:  # nobody chose how often it runs
        first = replace(first, repeat="once")
    return replace(first, base_rate=rate) if (rate := base_rate(answers)) else first


def _of_trade(kind: StoryKind, project: Project) -> StoryKind:
    """The kind that gives the form of the amounts: one that speaks of any trade stays with the form that the project has."""
    if kind.NAMES is not None:
        return kind
    form = project.assumptions.FORM
    return next((other for other in shelf().values() if other.NAMES is not None and other.FORMS[0] == form), kind)


def next_project(dataset: Dataset, earlier: Project, fits: bool, answers: Answers = NO_ANSWERS) -> Project:
    """An earlier story's project on a new file: its names, money and limits stay, its dates and edited words do not.

    ``fits`` says whether the roles that carry money are the same; else the amounts start from defaults.
    """
    kept = replace(earlier, date=Project().date, decide_by=None, period="", edits={}, threshold=None)
    first = first_project(dataset, kept, answers)
    if not fits:
        return first
    return replace(first, assumptions=earlier.assumptions, title=earlier.title, names=earlier.names)


def answered_project(project: Project, before: Answers, after: Answers) -> Project:
    """The project once other answers were given at the door; only what they are about changes."""
    if base_rate(before) != base_rate(after):
        project = replace(project, base_rate=base_rate(after))
    once_before, once_after = (NO_YEARLY in [one.key for one in restrictions(answers)] for answers in (before, after))
    if once_before != once_after:
        project = replace(project, repeat="once" if once_after else Project().repeat)
    if months_of_value(before) != months_of_value(after):
        project = replace(project, assumptions=_by_unit(project.assumptions, after))
    return project


def _by_unit(assumptions: Assumptions, answers: Answers) -> Assumptions:
    """A campaign whose value column counts by the month, the year or once, as was said at the door."""
    months = months_of_value(answers)
    if months is None or not (isinstance(assumptions, Campaign) and assumptions.by_row):
        return assumptions
    if not months:
        return replace(assumptions, months=None)
    stays = assumptions.months or Campaign.from_value_column().months
    return replace(assumptions, months=stays, value_months=float(months))


def short_title(kind: StoryKind) -> str:
    """What a story of this kind is called until somebody names it."""
    return kind.TITLE.partition(":")[0]


def flat_value(project: Project, amount: float, source: str) -> Project:
    """The project with one worth for every customer, in place of a value column."""
    worth = Assumption("clv", "price", amount / 2, amount, amount * 2, source)
    return replace(project, assumptions=replace(project.assumptions, clv=worth, margin=None, months=None))
