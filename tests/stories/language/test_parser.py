"""The quick steps of the parser read what the library's own read."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from stories.language.messages import languages, messages
from stories.language.parser import QuickParser

HARD = [
    "a = plain",
    "a = { $b }",
    "a = {b}{ -c.d }{ CAP($e_f-g) } and so on ",
    "a =\n    two\n      lines\n\n    and a third\n",
    "a = { $n ->\n    [one] one { $n }\n   *[other] many\n  }",
    "a = x\n  .left = went\n  .who-1 = { $who }\n",
    "a = carriage\r\n    return\r\nb = and \r one inside\n",
    "a = a brace } that closes nothing",
    "a = { $ }",
    "a = { $1 }",
    "1a = no name",
    "ä = no name of Fluent's",
    "a = { $n ->\n    [] none\n   *[x] x\n  }",
    "a",
    "a =",
    "# said\na = b\n",
]


def same(source):
    quick, own = QuickParser().parse(source), FluentParser(with_spans=False).parse(source)
    return quick.equals(own, ignored_fields=["span", "annotations"])


@pytest.mark.parametrize("language", languages())
def test_every_message_is_read_as_the_library_reads_it(language):
    wrong = [name for name, source in messages(language).sources.items() if not same(source)]

    assert wrong == []


@pytest.mark.parametrize("source", HARD)
def test_what_is_hard_or_wrong_is_read_as_the_library_reads_it(source):
    assert same(source)


@given(st.text(alphabet='ab1-_ .=*[]{}$->()"\\\n\rä', max_size=60))
def test_any_letters_are_read_as_the_library_reads_them(text):
    assert same(f"a = {text}")
