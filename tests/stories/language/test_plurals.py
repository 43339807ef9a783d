"""A count of one: no message says "1 rows", in whatever language, whichever of its counts is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from fluent.runtime.types import FluentInt

from stories.language.messages import languages, messages


def words(text: str) -> set[str]:
    return set(text.split())


WORD = "x"  # stands for whatever is no count
COUNTS = words(
    "count rows columns cells names others more fitted contacted contacted_leavers kept held_back rows_held_back"
    " groups_beyond groups_held_back groups_others groups_losing only_second_rows only_first_rows stop_points test_points plan_weeks raised"
    " unpriced collisions mended aside customers leavers below shares rest churn_fall"
)
# What is counted there is never one, or is no count: there would be nothing to say, or to choose from.
SEVERAL = words(
    "all events files filled groups models most rows_in_file scores sheets tables times usable years years_long"
)
NO_COUNTS = words(
    "delimiter lift lift_contacted line long effect effect_low effect_high effect_size effect_size_low effect_size_high same_mix_size since_size since_high"
    " slope_high"
    " arm_change arm_size seen_size group_change"
)
SEVERAL_IN = {
    ("cells-dropped", "cells"),
    ("cells-missing", "cells"),
    ("column-noted", "cells"),
    ("check-clusters-found", "customers"),
    ("counts-asked", "rows"),
    ("event-asked", "count"),
    ("event-rate", "rows"),
    ("evidence-schema", "rows"),
    ("formula-origin", "rows"),
    ("grain-asked", "customers"),
    ("groups-asked", "rows"),
    ("horizon-means", "rows"),
    ("list-repeats", "rows"),
    ("namesake-asked", "columns"),
    ("order-agrees", "rows"),
    ("order-asked", "rows"),
    ("order-differs", "rows"),
    ("others-asked", "rows"),
    ("outcomes-too-fresh", "rows"),
    ("pairs-asked", "count"),
    ("rows-in-order", "count"),
    ("rows-meant", "customers"),
    ("rows-shared", "rows"),
    ("rows-shared-asked", "rows"),
    ("rows-usable", "rows"),
    ("segment-money-losing", "groups_losing"),  # of one or two the names stand there
    ("change-ask-more-detail", "time_left"),  # weeks stand there from the third on
    ("understood-judged", "rows"),
}
# Plural nouns, and verbs that want a plural.
NOUNS = {
    "en": "rows columns cells lines groups points responses customers values ids keys names files sheets tables blocks"
    " signs marks bytes breaks notes texts outcomes models scores times sniffers years pairs questions weeks",
    "de": "Zeilen Spalten Zellen Gruppen Punkte Reaktionen Kunden Wochen Werte Kennungen Dateien Blätter Tabellen Blöcke"
    " Nullbytes Bytereihenfolgemarken Seitenumbrüche Hinweise Texte Ausgänge Modelle Scores Jahre Paare Summenzeilen"
    " Titelzeilen",
}
VERBS = {
    "en": "are were have hold repeat stand find say remain differ",
    "de": "sind waren haben enthalten zählen wiederholen stehen finden sagen bleiben blieben wurden gelten hätten wären",
}
ADJECTIVES = r"(?:[a-zäöüß-]+ ){0,2}?"
SUBJECT = r"(?:[\wäöüß-]+ )?"


class Values(dict[str, Any]):
    """Values for whatever a message may want: one of its counts is one, choices are made, and the rest are words."""

    def __init__(self, one: str, chosen: dict[str, str]) -> None:
        super().__init__({one: FluentInt(1), **chosen})
        if one == "count":  # a count that is printed may be chosen by under another name
            self["rows"] = FluentInt(1)

    def __missing__(self, name: str) -> Any:
        return "yes" if name.startswith("has_") else WORD


def choices(source: str) -> Iterator[dict[str, str]]:
    """The usual way through a message, and each other way, one choice at a time; a count is chosen by one and other."""
    yield {}
    for by, variants in re.findall(r"\$(\w+) ->((?:[^{}]|\{[^{}]*\})*)", source):
        for word in re.findall(r"\[([\w-]+)\]", variants):
            if word not in ("one", "other") and (by, word) != ("more", "yes"):  # more than are named is never one
                yield {by: word}


def of_one(language: str) -> Iterator[tuple[str, str, str]]:
    """Each message with each of its counts as one: its name, the count, and how it reads."""
    of = messages(language)
    for name, source in of.sources.items():
        for one in sorted(COUNTS.intersection(re.findall(r"\{ \$(\w+)", source))):
            if (name, one) not in SEVERAL_IN:
                yield from ((name, one, of.format(name, Values(one, chosen))) for chosen in choices(source))


def any_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


@pytest.mark.parametrize("language", languages())
def test_a_count_of_one_has_words_of_its_own(language):
    nouns, verbs = any_of(NOUNS[language]), any_of(VERBS[language])
    wrong = re.compile(rf"(?<!of )(?<!von )\b1 (?!of\b|von\b)(?:{ADJECTIVES}{nouns}|{SUBJECT}{verbs})\b")

    assert {(name, one, text) for name, one, text in of_one(language) if wrong.search(text)} == set()


@pytest.mark.parametrize("language", languages())
def test_what_stands_before_a_plural_is_a_known_count(language):
    counted = re.compile(rf"\{{ \$(\w+) \}} {SUBJECT}{any_of(NOUNS[language])}\b")
    found = {(name, count) for name, source in messages(language).sources.items() for count in counted.findall(source)}

    assert {each for each in found if each[1] not in COUNTS | SEVERAL | NO_COUNTS and each not in SEVERAL_IN} == set()
