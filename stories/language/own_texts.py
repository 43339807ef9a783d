"""A company's own words: messages that take the place of the project's, if they say no more than the evidence and name nothing unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from data.place import home
from stories.claims import objections
from stories.language.lexicon import words_in
from stories.language.messages import REFERENCE, MessageError, Messages, cut, messages
from stories.language.names import Names, trades

FOLDER = "texts"  # of the home folder: a folder a language in it
OF_EVERY_STORY = ("evidence", "scope")
FORMULA = "formula-"
FUNCTIONS = ("CAP", "LOW", "NAME", "NUMBER", "DATETIME")
FUNCTION = re.compile(r"\{\s*([A-Z][\w-]*)\(")
VARIABLE = re.compile(r"\$(\w[\w-]*)")


State = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Own:
    """The messages of one's own that are used, by name, and a sentence for each that is not."""

    sources: Mapping[str, str]
    refused: tuple[str, ...] = ()


def in_house(language: str) -> Messages:
    """The messages of a language as this house tells them: the project's, and in their place the company's own."""
    return _in_house(language)[0]


def refused(language: str) -> tuple[str, ...]:
    """A sentence for each of the company's messages that is not used, and why."""
    return _in_house(language)[1]


def _in_house(language: str) -> tuple[Messages, tuple[str, ...]]:
    return _merged(language, home() / FOLDER, state(language))


def state(language: str) -> State:
    """Which files of one's own there are, and when each was last written: what is told under another state is told anew."""
    folder = home() / FOLDER / language
    return tuple((path.name, path.stat().st_mtime_ns) for path in sorted(folder.glob("*.ftl")))


@lru_cache(maxsize=16)
def _merged(language: str, folder: Path, state: State) -> tuple[Messages, tuple[str, ...]]:
    """The two together, anew whenever a file of the company's has changed (``state``)."""
    usual = messages(language)
    if not state:
        return usual, ()
    words = frozenset({*words_in(language, Names(), usual), *OF_EVERY_STORY})
    own = own_texts(folder, language, usual.sources, words)
    return Messages(language, {**usual.sources, **own.sources}), own.refused


def own_texts(folder: Path, language: str, usual: Mapping[str, str], words: frozenset[str]) -> Own:
    """The messages that a company has put in place of the project's.

    Parameters
    ----------
    folder
        Holds a folder a language with ``.ftl`` files.
    language
        Which of them.
    usual
        The project's own messages by name, as they are written.
    words
        Variables that every message may use: those of the lexicon and of the whole story.

    Returns
    -------
    Own
        What may be used. Refused are messages that the project does not know, that cannot be read, that use a figure the project's
        does not, and that say more than a back-test supports.
    """
    sources, refused = {}, []
    for path in sorted((folder / language).glob("*.ftl")):
        try:
            found = cut(path.read_text("utf-8"), path.name)
        except (MessageError, UnicodeDecodeError, OSError) as error:
            refused.append(f"{path.name} is not used: {error}")
            continue
        for name, source in found.items():
            if why := _why_not(name, source, language, usual, words):
                refused.append(f"“{name}” in {path.name} is not used: {why}")
            else:
                sources[name] = source
    return Own(sources, tuple(refused))


def _why_not(name: str, source: str, language: str, usual: Mapping[str, str], words: frozenset[str]) -> str:
    if name not in usual:
        return "the project has no message of that name."
    if name in trades():
        return "the words of a trade are given with each story, as one=guest."
    if name.startswith(FORMULA):
        return "how a figure is reckoned is said by the project alone."
    entry, project = (FluentParser().parse(each).body[0] for each in (source, usual[name]))
    if not isinstance(entry, ast.Message):
        return "it is not written as a message must be."
    if shape(entry) != shape(project):
        return "it must have a text, and the attributes, that the project's own has."
    if odd := [each for each in FUNCTION.findall(source) if each not in FUNCTIONS]:
        return f"it uses the function “{odd[0]}”, which there is not."
    known = variables(name, usual) | words
    if unknown := sorted(set(VARIABLE.findall(source)) - known):
        return f"it uses “${unknown[0]}”, which the project's own does not know."
    if strange := [each for each in REFERENCE.findall(source) if each not in usual]:
        return f"it names the message “{strange[0]}”, which there is not."
    if name in {name for each in REFERENCE.findall(source) for name in named_by(each, usual)}:
        return "it names itself."
    return next((objection for text in _said(entry) for objection in objections(text, language)), "")


def shape(entry: ast.Message) -> tuple[bool, frozenset[str]]:
    """Whether a message has a text of its own, and the names of its attributes."""
    return entry.value is not None, frozenset(attribute.id.name for attribute in entry.attributes)


def variables(name: str, sources: Mapping[str, str]) -> set[str]:
    """The variables of a message and of all that it names."""
    return {found for each in named_by(name, sources) for found in VARIABLE.findall(sources.get(each, ""))}


def named_by(name: str, sources: Mapping[str, str]) -> set[str]:
    """A message and all that it names, directly or through others."""
    waiting, seen = [name], set()
    while waiting:
        seen.add(each := waiting.pop())
        waiting += [other for other in REFERENCE.findall(sources.get(each, "")) if other not in seen]
    return seen


def _said(entry: ast.Message) -> Iterator[str]:
    """Every text of a message, but for what stands under the evidence of a measured effect."""
    patterns = [entry.value, *(attribute.value for attribute in entry.attributes)]
    yield from (text for pattern in patterns if pattern for text in _texts(pattern))


def _texts(pattern: ast.Pattern) -> Iterator[str]:
    plain = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            plain.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                if not (isinstance(variant.key, ast.Identifier) and variant.key.name == "measured"):
                    yield from _texts(variant.value)
        else:
            plain.append("…")
    yield "".join(plain)
