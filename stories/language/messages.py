"""Sentences by language: messages in Fluent, each parsed when a story first needs it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, Message, ResolverEnvironment
from fluent.runtime.types import FluentType

from stories import texts
from stories.language.parser import QuickParser

PARSER = QuickParser()
TEXTS = Path(texts.__path__[0])
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
ARTICLE = re.compile(r"^(?:der|die|das|the) ")
REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)(?:\.[\w-]+)?\s*[\s}(]")


class MessageError(Exception):
    """A sentence for whoever wrote a message: names it, and what it lacks."""


class Messages:
    """The messages of one language.

    A file holds hundreds, a story needs some of them, and to parse one takes a third of a millisecond: files are cut into
    entries, and an entry is parsed when it is first wanted.
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self.language = language
        self.sources = sources
        # Facts and words of the story stand in sentences that are laid out elsewhere; marks of direction would stay in them.
        self._bundle = FluentBundle(
            [language], functions={"CAP": _cap, "LOW": _low, "NAME": _name}, use_isolating=False
        )
        self._parsed: set[str] = set()
        self._parsing = RLock()  # all sessions of a server tell from the same messages

    def __contains__(self, name: str) -> bool:
        return name in self.sources

    def format(self, name: str, values: Mapping[str, Any]) -> str:
        """The message of that name, with its variables looked up in ``values``.

        Raises
        ------
        MessageError
            When there is no such message, or a variable, function or other message that it names is missing.
        """
        return self._formatted(name, self._message(name).value, values)

    def attributes(self, name: str, values: Mapping[str, Any]) -> dict[str, str]:
        """The attributes of a message, such as the words of a trade; `MessageError` as in ``format``."""
        found = self._message(name).attributes
        return {key: self._formatted(f"{name}.{key}", pattern, values) for key, pattern in found.items()}

    def _message(self, name: str) -> Message:
        self._parse(name)
        try:
            return self._bundle.get_message(name)
        except KeyError:
            raise MessageError(
                f"The message “{name}” of “{self.language}” is not written as a message must be."
            ) from None

    def _formatted(self, name: str, pattern: Any, values: Mapping[str, Any]) -> str:
        if pattern is None:
            raise MessageError(f"The message “{name}” of “{self.language}” has no text of its own.")
        errors: list[Exception] = []
        current = CurrentEnvironment(args=values)  # looked up, not copied: a story has hundreds of facts
        text = pattern(ResolverEnvironment(context=self._bundle, errors=errors, current=current))
        if errors:
            raise MessageError(f"The message “{name}” of “{self.language}”: {errors[0]}.")
        return text.format(None) if isinstance(text, FluentType) else text

    def _parse(self, name: str) -> None:
        """Make a message known, and all that it names."""
        if name in self._parsed:
            return
        if name not in self.sources:
            raise MessageError(f"There is no message “{name}” in “{self.language}”.")
        with self._parsing:
            waiting, found = [name], set()
            while waiting:
                if (each := waiting.pop()) not in self._parsed | found:
                    found.add(each)
                    self._bundle.add_resource(PARSER.parse(self.sources[each]))
                    waiting += [other for other in REFERENCE.findall(self.sources[each]) if other in self.sources]
            self._parsed |= found  # last: what stands here is whole


@cache
def messages(language: str) -> Messages:
    """The project's messages of a language.

    Raises
    ------
    MessageError
        When a name stands in two files.
    """
    found: dict[str, str] = {}
    for folder in folders():
        for path in sorted((folder / language).glob("*.ftl")):
            more = entries(path)
            if twice := sorted(set(more) & set(found)):
                raise MessageError(f"The message “{twice[0]}” stands in {path.name} and in another file.")
            found |= more
    return Messages(language, found)


def folders() -> tuple[Path, ...]:
    """Where the shelf of languages lies."""
    return tuple(Path(path) for path in texts.__path__)


def languages() -> tuple[str, ...]:
    """The languages on the shelf."""
    return tuple(sorted({path.name for folder in folders() for path in folder.iterdir() if any(path.glob("*.ftl"))}))


def entries(path: Path) -> dict[str, str]:
    """The entries of a file by name, each as it is written.

    Raises
    ------
    MessageError
        When a name stands twice.
    """
    return cut(path.read_text("utf-8"), path.name)


def cut(text: str, name: str) -> dict[str, str]:
    """The entries of a text by name; `MessageError` when one stands twice."""
    text = re.sub(r"^#.*\n?", "", text, flags=re.MULTILINE)
    starts = list(ENTRY.finditer(text))
    ends: Sequence[int] = [*(start.start() for start in starts[1:]), len(text)]
    found: dict[str, str] = {}
    for start, end in zip(starts, ends, strict=True):
        if start[1] in found:
            raise MessageError(f"The message “{start[1]}” stands twice in {name}.")
        found[start[1]] = text[start.start() : end].rstrip() + "\n"
    return found


def _cap(text: Any) -> Any:
    """With a capital in front; what is no plain text, such as a fact, stays as it is."""
    return text[:1].upper() + text[1:] if isinstance(text, str) else text


def _low(text: Any) -> Any:
    """A sentence that goes on after an opening; names and short words in capitals stay."""
    if not isinstance(text, str):
        return text
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _name(text: Any) -> Any:
    """What a noun is called on an axis or above a column: without its article, with a capital in front."""
    return _cap(ARTICLE.sub("", text)) if isinstance(text, str) else text
