"""What is said of a file gets its words from messages; every one that data/ names is there, and gets the values it wants."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.roles.masking import masked
from data.said import Said, named, said
from stories.file_words import BETWEEN, worded
from stories.language.messages import MessageError, messages
from stories.language.own_texts import variables

ROOT = Path(__file__).parents[2]
MESSAGES = messages("en").sources
CODE = [*sorted((ROOT / "data").rglob("*.py")), ROOT / "stories" / "file_rows.py", ROOT / "stories" / "restrictions.py"]


def calls() -> Iterator[tuple[str, ast.expr, list[str | None]]]:
    """Each call of `said` in the code: where it stands, its key, and the names of its values; None for more by name."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said" and node.args:
                yield f"{path.name}:{node.lineno}", node.args[0], [keyword.arg for keyword in node.keywords]


def wanted(key: str) -> set[str]:
    """The values that a message wants; a row may stand in it under the words between its things."""
    between = re.compile(rf"_(?:{'|'.join(BETWEEN)})$")
    return {between.sub("", name) for name in variables(key, MESSAGES)} - {"event_is"}  # which a story may add


def test_every_message_that_is_named_is_there_and_gets_its_values():
    lacking = []
    for where, key, given in calls():
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            continue
        if key.value not in MESSAGES:
            lacking.append((where, key.value))
        elif None not in given and (missing := wanted(key.value) - set(given)):
            lacking.append((where, key.value, missing))

    assert lacking == []


def test_every_key_that_is_put_together_has_messages():
    parts = {
        where: "".join(re.escape(part.value) if isinstance(part, ast.Constant) else r"[\w-]+" for part in key.values)
        for where, key, _ in calls()
        if isinstance(key, ast.JoinedStr)
    }

    assert {where for where, part in parts.items() if not any(re.fullmatch(part, key) for key in MESSAGES)} == set()


def test_what_is_said_before_there_is_a_story_is_said_as_of_what_is_bad():
    assert worded(said("mark-riskiest-contacted")) == "something was done meanwhile about the riskiest"
    assert (
        worded(said("mark-riskiest-contacted", event_is="open"))
        == "something was done meanwhile about those with the highest scores"
    )


@pytest.mark.parametrize(
    ("one", "words"),
    [
        ("a name { from } the file", "a name { from } the file"),
        (said("named", name="{gain} $x"), "“{gain} $x”"),
        (said("empty-rows", count=1234), "1,234 empty rows were left out."),
        (said("header-in-line", line="1234"), "line 1234"),
        (said("notes-left-out", count=1), "1 line that holds only a note or a heading was left out."),
        (said("notes-left-out", count=2), "2 lines that hold only a note or a heading were left out."),
        (said("amounts-in", currencies=["EUR", "USD", "CHF"]), "amounts in EUR and USD and CHF"),
        (
            said("words-for-nothing", count=3, name="age", words=named(["nobody", "none of us"])),
            "3 cells of “age” hold “nobody” or “none of us” and count as missing.",
        ),
        (said("line-and-reason", line=7, reason=said("row-not-closed")), "line 7: a quotation mark opens a cell that is not closed"),
        (said("rows-repeat", count=4, kept=True), "4 rows repeat another row exactly (duplicates); all are counted, as you said."),
    ],
)  # fmt: skip
def test_words_are_those_of_the_message_with_the_values_in_them(one, words):
    assert worded(one) == words


def test_what_a_language_has_no_words_for_is_told_in_english(monkeypatch):
    monkeypatch.setattr("stories.say.IS_STRICT", False)  # tests are strict, readers are not left without a sentence

    assert worded(said("row-not-closed"), "xx") == worded(said("row-not-closed"))


def test_what_nobody_has_words_for_is_an_error():
    with pytest.raises(MessageError, match="no-such-thing"):
        worded(Said("no-such-thing"))
    with pytest.raises(MessageError, match="count"):
        worded(said("empty-rows"))


def test_what_speaks_of_a_person_is_taken_out_of_the_values():
    one = said("asked-of-file", file="of ann@mail.example", text=said("named", name="+49 170 5550123"))
    row = said("names-left-out", line=3, cells=["id", "ann@mail.example"])

    assert masked(one) == said("asked-of-file", file="of (not shown)", text=said("named", name="(not shown)"))
    assert masked(row) == said("names-left-out", line=3, cells=["id", "(not shown)"])
