"""From a dataset to a first project: names, title and the settings that its kind of story begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.dataset import Dataset
from data.decision import NO_ANSWERS, Answers
from data.roles.choices.currency import currency_proposed
from stories import topics
from stories.language.lexicon import OWN_NOUNS
from stories.language.trades import named
from stories.project import Project
from stories.proposing import fitting, proposed_kind
from stories.story import shelf, short_title


def first_project(dataset: Dataset, project: Project | None = None, answers: Answers = NO_ANSWERS) -> Project:
    """A project whose settings fit the roles of the dataset and its kind of story, every amount a default marked as such.

    Names and a title that somebody chose stay; those of another kind give way to the kind's own. The currency is the one in
    which the amounts of the dataset are named, unless another was chosen.
    """
    project = project or Project()
    kind, others = shelf()[project.kind], shelf().values()
    own = kind.NAMES is not None and project.names in [other.NAMES for other in others]
    names = kind.NAMES if own else project.names
    title = short_title(kind) if project.title in map(short_title, others) else project.title
    if project.currency_is_open and (found := currency_proposed(dataset)):
        project = replace(project, currency=found, currency_is_said=True)
    project = replace(project, names=names, title=title)
    return topics.defaults(kind.TOPIC).first(project, dataset, kind, answers)


def proposed_project(dataset: Dataset, project: Project, answers: Answers = NO_ANSWERS) -> Project:
    """A first project that calls those in the file what its columns propose, with examples of a size for that trade."""
    found = named(first_project(dataset, project, answers), dataset)
    return topics.defaults(shelf()[found.kind].TOPIC).in_currency(found, found.currency)


def as_kind(project: Project, name: str) -> Project:
    """The project as another kind of story, before its amounts are those of that kind.

    What happens to those in the file is told in the kind's own words; one's own nouns for them stay, edited words do not.
    """
    kind, names = shelf()[name], project.names
    trades = {other.NAMES.trade for other in shelf().values() if other.NAMES is not None}
    if kind.NAMES is not None and names.trade in trades - {kind.NAMES.trade}:
        names = kind.NAMES.with_(**{noun: names.own[noun] for noun in OWN_NOUNS if noun in names.own})
    settings = project.settings
    if topics.root(kind.TOPIC) != topics.root(shelf()[project.kind].TOPIC):
        settings = {}  # amounts of another question
    edits = {} if name != project.kind else project.edits
    return replace(project, kind=name, names=names, edits=edits, settings=settings)


def next_project(dataset: Dataset, earlier: Project, fits: bool, answers: Answers = NO_ANSWERS) -> Project:
    """An earlier story's project on a new file: its names, money and limits stay, its dates and edited words do not.

    ``fits`` says whether the roles that carry money are the same; else the amounts start from defaults.
    """
    of_topic = topics.defaults(shelf()[earlier.kind].TOPIC)
    kept = replace(of_topic.kept(earlier), date=Project().date, decide_by=None, period="", edits={})
    first = first_project(dataset, kept, answers)
    if not fits:
        return first
    return of_topic.next_like(replace(first, title=earlier.title, names=earlier.names), earlier)


def reassigned_project(
    project: Project, dataset: Dataset, before: Mapping[str, str], answers: Answers = NO_ANSWERS
) -> Project:
    """The project once the columns of its file have other roles than those of ``before``.

    Where its kind cannot be told of them any more it is told as the one that is proposed; where other columns carry money or say
    what an amount is about, the amounts start from defaults.
    """
    if project.kind not in fitting(dataset):
        return proposed_project(dataset, as_kind(project, proposed_kind(dataset).kind), answers)
    of_topic = topics.defaults(shelf()[project.kind].TOPIC)
    if same_money(project, before, dataset.roles):
        return project
    return of_topic.anew(first_project(dataset, project, answers), project)


def same_money(project: Project, one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Have the roles on which the amounts of a project hang the same columns in both?"""
    roles = topics.defaults(shelf()[project.kind].TOPIC).MONEY
    return all(one.get(role) == other.get(role) for role in roles)


def answered_project(project: Project, dataset: Dataset, before: Answers, after: Answers) -> Project:
    """The project once other answers were given at the door; only what they are about changes."""
    return topics.defaults(shelf()[project.kind].TOPIC).answered(project, dataset, before, after)
