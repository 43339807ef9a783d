"""Amounts by row as a person writes them, read strictly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.amount import Amount
from stories.decision.amounts.text import ByRow, by_row, definition, names_a_column, written
from stories.setting import SettingError


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("cost_fn", (1, 1, 1, "cost_fn")),
        ("-cost_fp", (-1, -1, -1, "cost_fp")),
        ("-0.75*exposure", (-0.75, -0.75, -0.75, "exposure")),
        ("exposure * -0.75", (-0.75, -0.75, -0.75, "exposure")),
        ("- exposure*2", (-2, -2, -2, "exposure")),
        ("45%*balance", (0.45, 0.45, 0.45, "balance")),
        ("-0.8..-0.75..-0.7*exposure", (-0.8, -0.75, -0.7, "exposure")),
        ('"Kreditkarten-Betrag in €"*0.5', (0.5, 0.5, 0.5, "Kreditkarten-Betrag in €")),
        ("-`a 1 <= b`", (-1, -1, -1, "a 1 <= b")),
        ("“Höhe der Schuld”", (1, 1, 1, "Höhe der Schuld")),
        ("Größe_2", (1, 1, 1, "Größe_2")),
    ],
)
def test_a_factor_of_an_amount_can_be_moved(text, wanted):
    assert by_row("hit", text) == ByRow(*wanted)


def test_what_stands_within_bounds_belongs_to_the_reading():
    found = by_row("hit", "monthly_income*3<=25000")

    assert (found.low, found.likely, found.high) == (1, 1, 1)
    assert found.amount == Amount("monthly_income*3<=25000", "monthly_income", 3.0, None, 25_000.0)
    assert by_row("miss", "-income*3 >= -25000 <= 0").amount.reading == ("income", -3.0, -25_000.0, 0.0)


def test_a_name_is_given_to_a_column_with_its_factor_and_bounds():
    assert definition("exposure", "monthly_income*3<=25000") == Amount(
        "exposure", "monthly_income", 3.0, None, 25_000.0
    )
    assert definition("loss", "45%*balance>=0") == Amount("loss", "balance", 0.45, 0.0, None)


@pytest.mark.parametrize("text", ["blue", "2026-05-01", "40", "12 * 3"])
def test_what_has_no_factor_and_no_bound_defines_nothing(text):
    assert definition("colour", text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0,75*exposure", "'0,75' could be a decimal or a thousand; wanted a decimal point"),
        ("income*3<=25,000", "'25,000' could be a decimal or a thousand"),
        ("income*3<=25.000,50", "'25.000,50' could be a decimal or a thousand"),
        ("income*cost", "with more than one name; wanted a number, a column, or a column times a factor"),
        ("loan-amount", "stands in quotation marks"),
        ("income**2", "in which a number is missing"),
        ("income*", "in which a number is missing"),
        ("3*", "with no column"),
        ("__import__('os').system('x')", "of which '('os').system('x')' is not understood"),
        ("income<3", "of which '<3' is not understood"),
        ("income*3<=", "in which a number is missing"),
        ("income*3<=2<=4", "each bound once"),
        ("income*3>=4<=2", "at least 4 and at most 2"),
        ("2*income*3", "with one factor"),
        ("0.1..0.2*income", "wanted one factor, or low..likely..high"),
        ("0.3..0.2..0.1*income", "in rising order"),
        ("0.1..0.2..0.3*income<=5", "a range of a bounded amount"),
        ("1e5*income", "is not understood"),
        ("2income", "is not understood"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_name_what_was_found_and_the_form_wanted(text, said):
    with pytest.raises(SettingError) as refused:
        by_row("hit", text)

    assert str(refused.value).startswith(f"The setting hit was '{text}'")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_range_is_no_part_of_a_definition():
    with pytest.raises(SettingError, match=r"belongs where the amount counts, as miss=-0.8..-0.75..-0.7\*exposure"):
        definition("exposure", "1..2..3*income")


names = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters='"`“”@'), min_size=1).filter(
    lambda name: name == name.strip()
)
numbers = st.floats(-1e6, 1e6).map(lambda number: round(number, 4))


@given(names, numbers, st.none() | numbers, st.none() | numbers)
def test_what_is_written_is_what_is_read(column, factor, least, greatest):
    if None not in (least, greatest) and least > greatest:
        least, greatest = greatest, least
    amount = Amount("amount", column, factor, least, greatest)

    found = definition("amount", written(amount)) if factor != 1 or (least, greatest) != (None, None) else amount

    assert found == amount


@pytest.mark.parametrize(
    ("text", "is_one"), [("40", False), ("30%..40%..50%@pilot", False), ("-5", False), ("fee", True), ('"1 2"', True)]
)
def test_a_plain_number_names_no_column(text, is_one):
    assert names_a_column(text) is is_one
