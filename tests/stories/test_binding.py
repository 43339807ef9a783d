"""An edited sentence keeps its figures bound, and takes no other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stories.binding import UnboundNumber, bind, loose_numbers
from stories.facts import FactTable
from stories.words import Words


def table(**amounts: tuple[float, str]) -> FactTable:
    facts = FactTable(Words(quantum=1000), "customers.csv")
    for name, (value, unit) in amounts.items():
        facts.add(name, value, unit, "a test")
    return facts


FACTS = table(
    gain=(111_000, "money"),
    profit=(130_000, "money"),
    loss=(-19_000, "money"),
    share=(0.36, "share"),
    hundred=(100, "count"),
    customers=(7043, "count"),
    fifth_1=(67, "per_hundred"),
    fifth_5=(1, "per_hundred"),
    months=(12, "months"),
)


def test_numbers_stay_bound_to_their_facts():
    found = bind("Call 36% of 7,043 customers: $111k more.", FACTS)

    assert found == "Call {share} of {customers} customers: {gain} more."
    assert FACTS.text(found) == "Call 36% of 7,043 customers: $111k more."


@pytest.mark.parametrize(
    "text",
    [
        "It would have earned $112k.",
        "It would have earned 111.",
        "It would have earned $111.5k.",
        "It would have earned $100M.",
        "It would have earned $1M.",
        "It would have earned 100 million.",
        "It would have earned 100k.",
        "It would have earned €100.",
        "It would have earned CHF 100.",
        "It would have earned 100 €.",
        "It would have earned −$111k.",
        "It would have earned -$111k.",
        "Churn falls by 67%.",
        "Churn falls by 67 %.",
        "Of 70,430 customers.",
        "Of 7,0431 customers.",
        "Since 2026.",
        "In Q1.",
    ],
)
def test_a_foreign_number_is_refused(text):
    with pytest.raises(UnboundNumber, match="not a figure of this story"):
        bind(text, FACTS)


def test_a_loss_stays_a_loss():
    assert bind("A loss of −$19k.", FACTS) == "A loss of {loss}."
    with pytest.raises(UnboundNumber):
        bind("A gain of $19k.", FACTS)


def test_names_from_the_data_may_hold_digits():
    assert (
        bind("The 2-year contract since 2026-01", FACTS, allowed=["2-year contract", "2026-01"])
        == "The 2-year contract since 2026-01"
    )
    with pytest.raises(UnboundNumber):
        bind("The 3-year contract", FACTS, allowed=["2-year contract"])


def test_a_group_called_1_does_not_hide_the_figure_1():
    assert (
        bind("Of 100 in the safest fifth, 1 left", FACTS, allowed=["1", "100"])
        == "Of {hundred} in the safest fifth, {fifth_5} left"
    )


def test_of_two_facts_with_one_text_the_one_that_stood_there_is_kept():
    twins = table(kept=(12, "count"), calls=(12, "count"))

    assert bind("We keep 12 of them", twins, before="They keep {kept}") == "We keep {kept} of them"
    assert bind("We make 12 of them", twins, before="They make {calls}") == "We make {calls} of them"


def test_braces_are_inert():
    assert bind("Earn {profit} or {more}: $111k", FACTS) == "Earn (profit) or (more): {gain}"


def test_a_sentence_without_numbers_is_kept():
    assert bind("Call the riskiest first.", FACTS) == "Call the riskiest first."


@pytest.mark.parametrize(
    ("locale", "currency"), [("de_DE", "EUR"), ("fr_FR", "EUR"), ("de_CH", "CHF"), ("en_US", "USD")]
)
def test_every_fact_of_every_locale_binds_to_itself(locale, currency):
    facts = FactTable(Words(locale, currency), "customers.csv")
    for name, value, unit in (
        ("a", 1_234_567, "money"),
        ("b", -22.5, "price"),
        ("c", 7_043_210, "count"),
        ("d", 0.125, "share"),
    ):
        facts.add(name, value, unit, "a test")

    template = "First {a}, then {b}, of {c} about {d}."

    assert bind(facts.text(template), facts) == template


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abc {}$%.,0123456789-− €kM", max_size=30))
def test_whatever_is_typed_is_refused_or_holds_no_loose_number(text):
    try:
        template = bind(text, FACTS)
    except UnboundNumber:
        assert loose_numbers(text, FACTS)
    else:
        assert loose_numbers(text, FACTS) == []
        assert FACTS.text(template) == text.replace("{", "(").replace("}", ")")


def test_loose_numbers_are_named():
    assert loose_numbers("From $111k to $112k", FACTS) == ["112"]
