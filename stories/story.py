"""A story before its words are final: drafts of slides whose sentences still name their facts."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any, Protocol

from charts.exhibit import Exhibit
from stories import inserts, kinds
from stories.deck import FURNITURE, Aside, Deck, Slide, WhatIf
from stories.facts import PLACE, FactTable
from stories.language.messages import messages
from stories.language.names import Names
from stories.phrase import Phrase
from stories.restrictions import currency_is_open
from stories.say import ENGLISH, Say
from stories.study import Study
from stories.topics import topic
from stories.words import spoken


class StoryKind(Protocol):
    """A module on the shelf ``stories/kinds``.

    ``NEEDS`` names the roles without which the kind cannot be told. One on a topic of amounts by form has ``FORMS``, the forms that
    its words fit, and ``assumptions(dataset)``, the form that it begins with, filled with defaults; ``fits(dataset)`` may want more than roles.
    It may have ``SIGNS``, words in the name of an outcome or of its event that speak for it, and ``SENSE``, whether that event
    must be "good" or "bad" when it happens: with both it is proposed for such a file. With a role of ``UNLESS`` it cannot be told.
    """

    TITLE: str
    TOPIC: str
    NEEDS: tuple[str, ...]
    NAMES: Names | None  # None: it speaks in the words, and of the form of amounts, that the project has

    @staticmethod
    def build(study: Study, say: Say) -> Story:
        """The story of a study."""


class Insert(Protocol):
    """A module on the shelf ``stories/inserts``: a slide that stands at the end of a beat in every kind of story.

    It may have ``names(study, say)``: words from the data on it, which may hold digits.
    """

    PLACE: str  # the beat

    @staticmethod
    def fits(study: Study) -> bool:
        """Has it something to say of these figures?"""

    @staticmethod
    def slide(study: Study, say: Say) -> Draft | None:
        """The slide; None where there turns out to be nothing to say."""


@dataclass(frozen=True)
class DraftAside:
    """The column beside a picture, as templates."""

    figure: str
    sentence: str
    rows: tuple[tuple[str, str], ...] = ()
    chip: str = ""


@dataclass(frozen=True)
class Draft:
    """A slide whose title, notes and aside are templates with ``{fact}`` in them."""

    id: str
    beat: str
    kicker: str
    title: str
    notes: str
    exhibit: Exhibit  # its title is filled in with the slide's
    aside: DraftAside | None = None
    what_if: WhatIf | None = None


@dataclass(frozen=True, eq=False)
class Story:
    """Drafts in order, with the facts that fill them. ``names`` are words from the data that may hold digits."""

    title: str
    subtitle: str
    drafts: tuple[Draft, ...]
    facts: FactTable
    names: tuple[str, ...] = ()


def shelf() -> dict[str, StoryKind]:
    """The story kinds by name."""
    return _modules(kinds)


def _modules(package: ModuleType) -> dict[str, Any]:
    """What lies on a shelf, in the order of the names."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return {name: importlib.import_module(f"{package.__name__}.{name}") for name in names}


def tell(study: Study) -> tuple[Story, Deck]:
    """Build the project's kind of story, with the user's edits in place."""
    kind = shelf()[study.project.kind]
    say = topic(kind.TOPIC).say(study)
    story = with_inserts(kind.build(study, say), study, say)
    return story, deck_of(story, study, say)


def with_inserts(story: Story, study: Study, say: Say) -> Story:
    """The story with the slides that are lent to every kind, each at the end of its beat."""
    drafts, names = list(story.drafts), list(story.names)
    fitting: list[Insert] = [insert for insert in _modules(inserts).values() if insert.fits(study)]
    for insert in fitting:
        if draft := insert.slide(study, say):
            last = max(
                (place for place, each in enumerate(drafts) if each.beat == insert.PLACE), default=len(drafts) - 1
            )
            drafts.insert(last + 1, draft)
        if hasattr(insert, "names"):
            names += insert.names(study, say)
    return replace(story, drafts=tuple(drafts), names=tuple(names))


def deck_of(story: Story, study: Study, say: Say) -> Deck:
    """The finished deck; edits whose facts the story no longer has give way to the story's own words."""
    project = study.project
    draft = say("deck-draft") if study.unconfirmed else ""
    synthetic = say("deck-synthetic") if study.origin.synthetic else ""
    edits = project.edits.get(project.language, {})
    slides = tuple(
        slide_of(_edited(draft, edits.get(draft.id, {}), story.facts), story.facts) for draft in story.drafts
    )
    if currency_is_open(study):
        slides = _with_open_currency(slides, say)
    return Deck(
        title=_named(story.title, study, say),
        subtitle=story.subtitle,
        author=project.author,
        date=project.date,
        language=spoken(project.locale, project.language).replace("_", "-"),
        slides=slides,
        words=furniture(say),
        facts=story.facts.facts,
        draft=draft,
        notice=" · ".join(filter(None, (synthetic, draft))),
    )


def _with_open_currency(slides: tuple[Slide, ...], say: Say) -> tuple[Slide, ...]:
    """The slides, the first that prints money with the line that nobody said in which currency."""
    sign = say.facts.words.sign_of_money
    place = next((place for place, slide in enumerate(slides) if sign in _shown(slide)), None)
    if place is None:
        return slides
    exhibit, note = slides[place].exhibit, say("deck-currency-open", sign=sign)
    marked = replace(slides[place], exhibit=replace(exhibit, source=f"{exhibit.source} {note}"))
    return (*slides[:place], marked, *slides[place + 1 :])


def _shown(slide: Slide) -> str:
    cells = slide.exhibit.frame.select_dtypes(exclude="number").astype(str).to_numpy().ravel()
    return " ".join((str(slide.title), slide.aside.figure if slide.aside else "", *cells))


def _named(title: str, study: Study, say: Say) -> str:
    """The title with the case that the file is named for, unless somebody gave the story a title of its own."""
    usual, case = short_title(shelf()[study.project.kind]), study.origin.case
    words = usual.lower().split()  # "two models" in the name of a file of two models says nothing more
    case = " ".join(word for word in case.split() if word.lower() not in words)
    if title != usual:
        return title
    told = f"story-{study.project.kind.replace('_', '-')}"
    title = say(told) if told in messages(ENGLISH) else usual  # a kind of one's own has its name alone
    return f"{title}, {case}" if case else title


def short_title(kind: StoryKind) -> str:
    """What a story of this kind is called until somebody names it."""
    return kind.TITLE.partition(":")[0]


def furniture(say: Say) -> dict[str, str]:
    """The words that stand beside the slides, whatever these say."""
    return {name: say(f"deck-{name}", answer="{answer}", reason="{reason}", about="{about}") for name in FURNITURE}


def _edited(draft: Draft, edit: Mapping[str, str], facts: FactTable) -> Draft:
    usable = {part: text for part, text in edit.items() if all(name in facts for name in PLACE.findall(text))}
    return replace(draft, **usable)


def slide_of(draft: Draft, facts: FactTable) -> Slide:
    """A draft with its words filled in."""
    title = facts.fill(draft.title)
    return Slide(
        id=draft.id,
        beat=draft.beat,
        kicker=draft.kicker,
        title=title,
        exhibit=replace(draft.exhibit, title=str(title)),
        notes=facts.text(draft.notes),
        aside=draft.aside and _aside(draft.aside, facts),
        what_if=draft.what_if,
    )


def _aside(aside: DraftAside, facts: FactTable) -> Aside:
    rows = tuple((label, facts.text(value)) for label, value in aside.rows)
    return Aside(facts.text(aside.figure), _phrase(aside.sentence, facts), rows, aside.chip)


def _phrase(template: str, facts: FactTable) -> Phrase:
    return facts.fill(template)
