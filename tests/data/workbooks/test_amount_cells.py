import datetime

import pytest

from data.workbooks.amount_cells import Amount, amount_of, in_unit, unit_of


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (40, Amount(40)),
        ("40 EUR", Amount(40, "EUR")),
        ("€ 40", Amount(40, "EUR")),
        ("40 eur per call", Amount(40, "EUR per call")),
        ("1.200,50 €", Amount(1200.5, "EUR")),
        ("1'200 CHF", Amount(1200, "CHF")),
        ("12,5 %", Amount(0.125, "%")),
        ("12 months", Amount(12, "months")),
        ("-40", Amount(-40)),
    ],
)
def test_a_cell_is_a_number_with_its_unit(cell, amount):
    assert amount_of(cell) == amount


@pytest.mark.parametrize("text", ["30 to 60", "30-60", "30 – 60", "30 bis 60", "30..60", "between 30 and 60"])
def test_a_range_alone_has_its_middle_as_value(text):
    assert amount_of(text) == Amount(45, "", 30, 60, is_middle=True)


def test_a_number_may_stand_before_its_range():
    assert amount_of("40 (30 to 60)") == Amount(40, "", 30, 60)
    assert amount_of("30 % (20 % to 40 %)") == Amount(0.3, "%", 0.2, 0.4)


@pytest.mark.parametrize(
    "cell",
    [
        "1.200",  # of 1.2 or of 1,200
        "1.5k",  # thousands
        "2 Mio. EUR",
        "60 to 30",
        "40 EUR to 60 USD",
        "to be agreed",
        "1 " * 50,  # longer than an amount
        "2026-01-01",
        datetime.date(2026, 1, 1),
        True,
        None,
    ],
)
def test_what_is_no_number_or_could_be_two_is_none(cell):
    assert amount_of(cell) is None


def test_the_number_format_of_a_cell_says_its_unit():
    assert amount_of(0.3, "0%") == Amount(0.3, "%")
    assert amount_of(40, '#,##0\\ "€"') == Amount(40, "EUR")
    assert amount_of(40, "[$CHF-807] #,##0") == Amount(40, "CHF")
    assert amount_of(40, "[$-409]0.0") == Amount(40)  # a place alone


def test_a_unit_of_the_line_makes_a_share_of_a_number_of_per_cent():
    assert in_unit(Amount(30), "%") == Amount(0.3, "%")
    assert in_unit(Amount(0.3, "%"), "%") == Amount(0.3, "%")


def test_less_than_one_beside_a_per_cent_sign_could_be_two_shares():
    assert in_unit(Amount(0.3), "%") is None


def test_two_units_go_together_where_they_do_not_differ():
    assert in_unit(Amount(40, "EUR"), "per call") == Amount(40, "EUR per call")
    assert in_unit(Amount(40, "EUR"), "USD") is None


def test_a_unit_is_what_a_text_begins_with():
    assert unit_of("€ je Anruf") == "EUR je Anruf"
    assert unit_of("Prozent") == "%"
    assert unit_of("as agreed in May") == ""
