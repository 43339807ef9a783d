"""The amounts that a story about a decision begins with, and what becomes of them on the next file."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Dataset
from data.decision import Answers
from data.intake.door import BASE_RATE, NO_YEARLY, base_rate, months_of_value, restrictions
from data.joins.weights import ID as WEIGHTS
from data.joins.weights import weighed_rate
from metrics.assumption import MADE_UP, Assumption
from metrics.payoff import Assumptions, Campaign, Offer
from stories.decision.amounts.by_result import asked_for
from stories.decision.amounts.levels import in_currency, sized
from stories.decision.settings import Settings, settings_of, settled
from stories.project import Project
from stories.story import StoryKind, shelf

__all__ = [
    "MONEY",
    "anew",
    "answered",
    "first",
    "flat_name",
    "flat_value",
    "in_currency",
    "kept",
    "next_like",
    "true_rate",
]


MONEY = ("value", "cost")  # the roles on which amounts hang


def first(project: Project, dataset: Dataset, kind: StoryKind, answers: Answers) -> Project:
    """The project with amounts that fit the roles of the dataset, its currency and its trade, every one a default marked as such."""
    form = sized(_of_trade(kind, project).assumptions(dataset), project.currency, project.names.trade)
    usual = _by_unit(form, answers)
    form = asked_for(dataset, project, answers) or usual
    project = settled(project, assumptions=_made_up(form) if dataset.synthetic else form)
    no_yearly = any(restriction.key == NO_YEARLY for restriction in restrictions(answers))
    if no_yearly and settings_of(project).repeat == Settings.repeat:  # nobody chose how often it runs
        project = settled(project, repeat="once")
    return settled(project, base_rate=rate) if (rate := true_rate(dataset, answers)) else project


def _made_up(form: Assumptions) -> Assumptions:
    """The amounts of a sample, which are as much its own as its rows: nobody has to confirm them."""
    for name, item in form.items.items():
        if item.is_default:
            form = form.with_(name, replace(item, source=MADE_UP))
    return form


def true_rate(dataset: Dataset, answers: Answers) -> float | None:
    """The share of events among all: as it was typed at the door, else by the weights of rows; None where the file has it."""
    by_weight = weighed_rate(dataset.table.decisions)
    if by_weight is None or base_rate(answers) is not None or answers.get("door:sample") == "all":
        return base_rate(answers)
    return by_weight[0]


def next_like(first: Project, earlier: Project) -> Project:
    """A project on a new file whose amounts are those of an earlier one."""
    return settled(first, assumptions=settings_of(earlier).assumptions)


def anew(first: Project, earlier: Project) -> Project:
    """A project whose amounts start from defaults, with what does not hang on the columns."""
    return settled(first, repeat=settings_of(earlier).repeat)


def kept(earlier: Project) -> Project:
    """An earlier project without what was chosen for its own rows."""
    return settled(earlier, threshold=None)


def answered(project: Project, dataset: Dataset, before: Answers, after: Answers) -> Project:
    """The project once other answers were given at the door; only what they are about changes."""
    if any(before.get(id, "") != after.get(id, "") for id in (BASE_RATE, "door:sample", WEIGHTS)):
        project = settled(project, base_rate=true_rate(dataset, after))
    once_before, once_after = (NO_YEARLY in [one.key for one in restrictions(answers)] for answers in (before, after))
    if once_before != once_after:
        project = settled(project, repeat="once" if once_after else Settings.repeat)
    if months_of_value(before) != months_of_value(after):
        project = settled(project, assumptions=_by_unit(settings_of(project).assumptions, after))
    return project


def flat_value(project: Project, worth: Assumption) -> Project:
    """The project with one worth for every customer, in place of a value column."""
    form = settings_of(project).assumptions
    name = flat_name(form)
    flat = {name: replace(worth, name=name)}
    return settled(project, assumptions=replace(form, margin=None, months=None, **flat))


def flat_name(form: Assumptions) -> str:
    """What one worth for every customer is called in a form."""
    return "response_value" if isinstance(form, Offer) else "clv"


def _by_unit(assumptions: Assumptions, answers: Answers) -> Assumptions:
    """A campaign or an offer whose value column counts by the month, the year or once, as was said at the door."""
    months = months_of_value(answers)
    if months is None or not (isinstance(assumptions, Campaign | Offer) and assumptions.by_row):
        return assumptions
    if not months:
        return replace(assumptions, months=None)
    stays = assumptions.months or type(assumptions).from_value_column().months
    return replace(assumptions, months=stays, value_months=float(months))


def _of_trade(kind: StoryKind, project: Project) -> StoryKind:
    """The kind that gives the form of the amounts: one that speaks of any trade stays with the form that the project has."""
    if kind.NAMES is not None:
        return kind
    form = settings_of(project).assumptions.FORM
    return next((other for other in shelf().values() if other.NAMES is not None and other.FORMS[0] == form), kind)
