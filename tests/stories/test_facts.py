"""One table of numbers: each has one name, one text and an origin."""

from __future__ import annotations

import datetime as dt

import pytest

from stories.facts import FactTable
from stories.words import Words


@pytest.fixture
def facts() -> FactTable:
    table = FactTable(Words(), "customers.csv, 600 rows")
    table.add("gain", 111_234, "money", "profit less that of the best baseline")
    table.add("day", dt.date(2026, 12, 13), "date", "date on which the decision is wanted")
    return table


def test_a_number_is_entered_once(facts):
    with pytest.raises(ValueError, match="'gain' is there already"):
        facts.add("gain", 5, "money", "another")


def test_a_fact_knows_where_it_comes_from(facts):
    fact = facts["gain"]

    assert (fact.value, fact.unit, fact.text, fact.origin) == (111_234, "money", "$111k", "customers.csv, 600 rows")
    assert facts["day"].value == "2026-12-13"
    assert list(facts) == ["gain", "day"]


def test_a_sentence_knows_which_of_its_words_are_facts(facts):
    phrase = facts.fill("It would have earned {gain} by {day}.")

    assert str(phrase) == "It would have earned $111k by December 13."
    assert [run.fact for run in phrase.runs] == ["", "gain", "", "day", ""]


def test_a_fact_that_is_not_there_is_named(facts):
    with pytest.raises(KeyError, match="profit"):
        facts.fill("It earned {profit}.")


def test_a_text_given_is_kept(facts):
    assert facts.add("threshold", 0.30724, "score", "lowest score still contacted", "0.3072") == "0.3072"
