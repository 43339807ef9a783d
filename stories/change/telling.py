"""A story about a change from slides in order: those that have something to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from stories.change.study import ChangeStudy
from stories.say import Say
from stories.source_line import period_of
from stories.story import Draft, Story

Make = Callable[[ChangeStudy, Say], Draft | None]


def story_of(study: ChangeStudy, say: Say, makes: Iterable[Make], subtitle: str = "change-subtitle") -> Story:
    """The slides as a story."""
    drafts = tuple(draft for make in makes if (draft := make(study, say)) is not None)
    return Story(study.project.title, say(subtitle), drafts, say.facts, names_from_data(study, say))


def names_from_data(study: ChangeStudy, say: Say) -> tuple[str, ...]:
    """Words that come from the user's data and may hold digits without being figures of the story."""
    cells = study.cells(study.opened.measured)
    levels = [str(each) for key in ("arm", "segment") for each in cells[key].dropna().unique()]
    columns = [text for name in study.opened.roles.values() for text in (name, name.replace("_", " "))]
    own = (study.project.title, study.project.decider, *study.project.names.words.values())
    settings = study.settings
    sources = [item.source for item in (settings.value, settings.margin, settings.cost) if item]
    sources += [text for item in settings.costs for text in (item.source, item.name)]
    return (study.origin.name, period_of(study, say), study.opened.event, *levels, *columns, *own, *sources)
