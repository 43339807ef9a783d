"""The words of one story: its language, its names, its facts, the design of its evidence and whom it speaks of."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from babel import Locale
from babel.lists import format_list
from fluent.runtime.types import FluentFloat, FluentInt

from stories.facts import Fact, FactTable
from stories.language.lexicon import words_in
from stories.language.messages import MessageError, Messages, messages
from stories.language.names import Names
from stories.language.own_texts import in_house
from stories.project import Project
from stories.study import Evidence, Scope
from stories.words import Words

log = logging.getLogger("throughline")
ENGLISH = "en"
IS_STRICT = (
    False  # tests set it: there a message that lacks something is an error, before a reader it is told in English
)


class Mark(FluentFloat):
    """A fact in a sentence: prints the place that it will fill, and counts as the number that will stand there."""

    place: str

    def format(self, locale: Locale) -> str:
        """The fact's place in a template, as ``{gain}``."""
        return self.place


def mark(fact: Fact) -> Mark:
    """The mark of a fact; a text, or an amount that prints as no plain number, counts as many."""
    digits = fact.text.translate({ord(sign): None for sign in "\u00a0\u202f.,'’"})
    found = Mark(float(fact.text) if digits.isdecimal() and digits == fact.text else MANY)
    found.place = f"{{{fact.name}}}"
    return found


MANY = 1000.0


@dataclass(frozen=True, eq=False)
class Say:
    """Tells messages as templates in which facts stand as ``{name}``.

    A message may use what it is given, the words of the trade (``$many``), the facts by name (``$gain``), whether there is one
    (``$has_gain``: yes or no), what is known of the whole story (``$verdict``), the design of the evidence (``$evidence``) and whom the figures speak of (``$scope``).
    """

    facts: FactTable
    names: Names
    language: str = ENGLISH
    evidence: Evidence = "tested"
    scope: Scope = "whole"
    known: Mapping[str, Any] = field(
        default_factory=dict
    )  # what all messages of the story may choose by, such as its verdict
    texts: Messages | None = None  # those of the language, unless somebody has their own

    def __call__(self, message: str, /, **values: Any) -> str:
        """A message as a template."""
        try:
            return self._texts.format(message, self._values(values))
        except MessageError as error:
            if self._otherwise is None:
                raise
            log.warning("Told in other words: %s", error)
            return self._otherwise(message, **values)

    def text(self, message: str, /, **values: Any) -> str:
        """A message with its facts filled in."""
        return self.facts.text(self(message, **values))

    def fact(self, name: str) -> Mark:
        """A fact as a value of a message, for messages that serve several."""
        return mark(self.facts[name])

    def listed(self, parts: Iterable[str]) -> str:
        """Several words or phrases in a row: "a, b, and c"."""
        return format_list(list(parts), locale=self.language)

    @cached_property
    def _texts(self) -> Messages:
        return self.texts or in_house(self.language)

    @cached_property
    def _otherwise(self) -> Say | None:
        """What tells a message that fails: the project's own words in place of the company's, then English."""
        usual = messages(self.language) if self.texts is None else self.texts
        if usual is not self._texts:
            return replace(self, texts=usual)
        return None if IS_STRICT or self.language == ENGLISH else replace(self, language=ENGLISH, texts=None)

    @cached_property
    def _words(self) -> Mapping[str, str]:
        known = {name: _value(value) for name, value in self.known.items()}
        words = words_in(self.language, self.names, self._texts)
        return {**words, **known, "evidence": self.evidence, "scope": self.scope}

    def _values(self, given: Mapping[str, Any]) -> Values:
        return Values({name: _value(value) for name, value in given.items()}, self._words, self.facts)


def decider_of(project: Project) -> str:
    """Who decides: somebody's own words, or what the language calls whoever it is."""
    if project.decider != Project.decider:
        return project.decider
    return replace(words_only(project), language=project.language)("usual-decider")


def words_only(project: Project) -> Say:
    """The words of a project in English, for the app's own forms; there are no facts to tell."""
    return Say(FactTable(Words(), ""), project.names)


class Values(dict[str, Any]):
    """What a message may use, looked up when it does: what it is given, words, facts, and whether there is a fact."""

    def __init__(self, given: Mapping[str, Any], words: Mapping[str, str], facts: FactTable) -> None:
        super().__init__(given)
        self.words, self.facts = words, facts

    def __missing__(self, name: str) -> Any:
        if name in self.words:
            return self.words[name]
        if name.startswith("has_"):
            return _value(name.removeprefix("has_") in self.facts)
        if name in self.facts:
            return mark(self.facts[name])
        raise KeyError(name)


def _value(value: Any) -> Any:
    """A value as messages know it: a text, a number to choose by, yes or no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return FluentInt(value) if isinstance(value, int) else value
