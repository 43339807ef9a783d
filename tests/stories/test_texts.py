"""The messages: every one is used, holds no digit and no claim, names nothing unknown, and says the same in every language."""

from __future__ import annotations

import ast as python
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from stories.claims import objections
from stories.language.lexicon import words_in
from stories.language.messages import TEXTS, entries, languages, messages
from stories.language.names import Names, trades
from stories.language.own_texts import REFERENCE, VARIABLE, variables

ROOT = Path(__file__).parents[2]
ENGLISH = messages("en").sources
CODE = [path for layer in ("stories", "components", "data", "exports") for path in (ROOT / layer).rglob("*.py")]


def literals(path: Path) -> Iterator[str]:
    """The texts in a file's code; where one is put together, a gap stands for what is filled in."""
    for node in python.walk(python.parse(path.read_text("utf-8"))):
        if isinstance(node, python.JoinedStr):
            yield "".join(part.value if isinstance(part, python.Constant) else GAP for part in node.values)
        elif isinstance(node, python.Constant) and isinstance(node.value, str):
            yield node.value


GAP = "\0"
NOT_CLAIMS = (
    "formula-",
    "label-",
    "door-arms-",
)  # how a figure was reckoned, what an amount is called, and which words may be used
TOLD = [name for name in ENGLISH if name not in trades()]


def spoken() -> tuple[set[str], list[re.Pattern[str]]]:
    """The names in the code, and those put together: f"label-{name}" stands for every message that begins and ends so."""
    found = {text for path in [*CODE, ROOT / "report.py"] for text in literals(path)}
    parts = [
        re.compile(re.escape(text).replace(re.escape(GAP), r"[\w-]+"))
        for text in found
        if re.fullmatch(f"[a-z{GAP}][a-z{GAP}-]*-[a-z{GAP}-]*", text) and GAP in text and text.strip(f"{GAP}-")
    ]
    return {text for text in found if GAP not in text}, parts


class Plain(Visitor):
    """Collects what a message says without its variables, but for what stands under the evidence of a measured effect."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)

    def visit_Variant(self, node: ast.Variant) -> None:
        if not (isinstance(node.key, ast.Identifier) and node.key.name == "measured"):
            self.generic_visit(node)


def said(source: str) -> str:
    plain = Plain()
    plain.visit(FluentParser().parse(source))
    return "\n".join(plain.found)


def every_source() -> Iterator[tuple[str, str, str]]:
    for language in languages():
        yield from ((language, name, source) for name, source in messages(language).sources.items())


def test_no_name_stands_twice():
    for language in languages():
        found = [name for path in (TEXTS / language).glob("*.ftl") for name in entries(path)]

        assert sorted(found) == sorted(set(found))


def test_every_message_is_well_written():
    parser = FluentParser()
    junk = [
        (language, name)
        for language, name, source in every_source()
        if isinstance(parser.parse(source).body[0], ast.Junk)
    ]

    assert junk == []


def test_every_message_is_used():
    whole, parts = spoken()
    named = {other for source in ENGLISH.values() for other in REFERENCE.findall(source)}
    unused = [
        name
        for name in TOLD
        if name not in whole | named
        and name.removeprefix("formula-") not in whole
        and not any(part.fullmatch(name) for part in parts)
    ]

    assert unused == []


def test_no_message_holds_a_digit():
    assert [(name, language) for language, name, source in every_source() if re.search(r"\d", said(source))] == []


RANDOMISED = re.compile(r"^( *)\[randomised\].*\n(?:\1 +.*\n|\1}.*\n)*", re.MULTILINE)  # what only a test by lot says


def test_no_message_claims_more_than_the_evidence_supports():
    offences = [
        (name, found)
        for language, name, source in every_source()
        if not name.startswith(NOT_CLAIMS) and (found := objections(said(RANDOMISED.sub("", source)), language))
    ]

    assert offences == []


def test_every_message_names_only_messages_that_there_are():
    strange = [
        (language, name, other)
        for language, name, source in every_source()
        for other in REFERENCE.findall(source)
        if other not in messages(language).sources and other not in ENGLISH
    ]

    assert strange == []


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_a_language_has_the_same_figures_in_the_same_messages(language):
    """Variables beside the lexicon's are figures, or what a message chooses by: none may be missing, none may come in."""
    of = messages(language).sources
    lexicon = {
        *words_in("en", Names(), messages("en")),
        *(word for name in trades() for word in words_of(language, name)),
    }
    chooses = {"verdict", "baseline", "bound", "gains", "unseen", "repeat", "form", "evidence", "scope"}
    differing = {}
    for name in of:
        own, usual = variables(name, {**ENGLISH, **of}), variables(name, ENGLISH)
        free = lexicon | chooses | {variable for variable in own | usual if variable.startswith("has_")}
        if (own ^ usual) - free:
            differing[name] = (own ^ usual) - free

    assert differing == {}


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_a_language_has_no_message_that_english_has_not(language):
    assert [name for name in messages(language).sources if name not in ENGLISH] == []


@pytest.mark.parametrize("language", languages())
def test_every_trade_has_the_same_words_in_a_language(language):
    words = {trade: set(words_of(language, trade)) - {"share_of_value"} for trade in trades()}

    assert len({frozenset(of_trade) for of_trade in words.values()}) == 1


def words_of(language: str, trade: str) -> dict[str, str]:
    return messages(language).attributes(trade, {})


def test_variables_are_written_with_underscores_and_messages_with_hyphens():
    assert [name for name in TOLD if "_" in name] == []
    assert [
        (name, found) for name, source in ENGLISH.items() for found in VARIABLE.findall(source) if "-" in found
    ] == []
