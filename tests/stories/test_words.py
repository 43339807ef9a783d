"""Numbers become words in one place: short, honest about their digits, in the signs of the locale."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stories.words import JOINER, Words, plain, quantum_of

N, NARROW = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "$0"),
        (-0.0, "$0"),
        (-0.3, "$0"),
        (41, "$41"),
        (-135, "−\u2060$135"),
        (1_370, "$1.37k"),
        (132_389.83, "$132k"),
        (999_400, "$999k"),
        (999_600, "$1.00M"),
        (2_004_000, "$2.00M"),
        (1_234_567_890, "$1.23bn"),
    ],
)
def test_money_has_three_digits_and_a_short_unit(value, text):
    assert Words().write(value, "money") == text


def test_no_more_digits_than_the_range_supports():
    # Between 1.9 and 2.1 million: the third digit would be noise.
    words = Words(quantum=quantum_of(2_004_000, 600_000))

    assert words.write(2_004_000, "money") == "$2.0M"
    assert words.write(1_987_342, "money") == "$2.0M"


def test_amounts_told_in_one_step_are_told_in_one_unit():
    words = Words(quantum=quantum_of(5_861, 3_447))

    assert [words.write(amount, "money") for amount in (-757, 967, 2_690)] == ["−\u2060$0.8k", "$1.0k", "$2.7k"]
    assert words.write(31, "money") == "$31"
    assert Words(quantum=quantum_of(420, 700)).write(-204, "money") == "−\u2060$204"


@pytest.mark.parametrize(
    ("quantum", "amounts", "texts"),
    [
        (1000, (-483, -2_310, 989), ["−\u2060$0.5k", "−\u2060$2.3k", "$1.0k"]),
        (1000, (12_400, 400, 23_600), ["$12.4k", "$0.4k", "$23.6k"]),
        (1000, (132_390, 110_100, 154_600), ["$132k", "$110k", "$155k"]),
        (1, (1_234_000, 20_400, 2_440_000), ["$1.23M", "$0.02M", "$2.44M"]),
        (1_000_000, (-242_147, -735_000, 251_096), ["−\u2060$242k", "−\u2060$735k", "$251k"]),
        (100, (60, 9_020), ["$0.06k", "$9.02k"]),
        (100, (54.78, -737, 929), ["$55", "−\u2060$737", "$929"]),
        (100, (3, 9_020), ["$0", "$9.0k"]),
        (1, (999_600, 3, 0), ["$1.00M", "$0", "$0"]),
        (1, (41, -135, 0), ["$41", "−\u2060$135", "$0"]),
    ],
)
def test_an_estimate_and_its_range_have_one_unit_and_as_many_digits(quantum, amounts, texts):
    fmt = Words(quantum=quantum).together(amounts, "money")

    assert [fmt.text(amount) for amount in amounts] == texts


def test_a_range_of_prices_or_shares_has_as_many_digits():
    prices, shares = Words().together((3.75, 5, 7.5), "price"), Words().together((0.004, 0.12), "share")

    assert [prices.text(price) for price in (3.75, 5, 7.5)] == ["$3.75", "$5.00", "$7.50"]
    assert [shares.text(share) for share in (0.004, 0.12)] == ["0.4%", "12.0%"]


def test_an_amount_below_the_step_of_the_totals_has_digits_of_its_own_and_a_short_unit():
    words = Words(quantum=quantum_of(151_000_000, 900_000))

    assert [words.write(amount, "money") for amount in (-242_147, -735_000, 251_096)] == [
        "−\u2060$242k",
        "−\u2060$735k",
        "$251k",
    ]
    assert words.write(151_403_221, "money") == "$151M"


@pytest.mark.parametrize(("value", "text"), [(10.2846, "10.28"), (0.02374, "0.0237"), (-0.5, "−0.500"), (0, "0.00")])
def test_measures_a_row_have_three_digits(value, text):
    assert Words().write(value, "per_row") == text


@settings(max_examples=80, deadline=None)
@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.floats(1, 1e6))
def test_amounts_add_up_as_printed_within_one_unit(base, gain, width):
    words = Words(quantum=quantum_of(max(abs(base), abs(base + gain)), width))

    def printed(value: float) -> tuple[float, float]:
        fmt = words.fmt(value, "money")
        unit = fmt.scale * 10.0**-fmt.digits
        return round(value / unit) * unit, unit

    amounts = [printed(value) for value in (base, gain, base + gain)]

    assert abs(amounts[0][0] + amounts[1][0] - amounts[2][0]) <= 1.5 * max(unit for _, unit in amounts)


@pytest.mark.parametrize(
    ("locale", "currency", "money", "share", "count"),
    [
        ("en_US", "USD", "$132k", "12%", "7,043"),
        ("de_DE", "EUR", f"132{N}Tsd.{N}€", f"12{N}%", "7.043"),
        ("fr_FR", "EUR", f"132{N}k{N}€", f"12{NARROW}%", f"7{NARROW}043"),
        ("de_CH", "CHF", f"CHF{N}132{N}Tsd.", "12%", "7’043"),
        ("en_US", "TWD", "NT$132k", "12%", "7,043"),
    ],
)
def test_numbers_follow_the_locale(locale, currency, money, share, count):
    words = Words(locale, currency, language=locale[:2])

    assert words.write(132_390, "money") == money
    assert words.write(0.12, "share").replace(N, NARROW) == share.replace(N, NARROW)
    assert words.write(7043, "count") == count


def test_what_is_a_word_follows_the_language_of_the_sentence():
    assert Words("de_DE", "EUR", language="en").write(132_390, "money") == f"132k{N}€"
    assert Words("en_US", "EUR", language="de").write(132_390, "money") == f"€132{N}Tsd."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0%"),
        (1, "100%"),
        (0.27, "27%"),
        (0.004, "0.4%"),
        (0.0004, "0.04%"),
        (0.997, "99.7%"),
        (0.999, "99.9%"),
        (0.001, "0.1%"),
        (0.9999, "99.99%"),
        (-0.12, "−12%"),
    ],
)
def test_a_few_are_not_none_and_nearly_all_are_not_all(value, text):
    assert Words().write(value, "share") == text


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (100, "100"), (26.4, "26"), (1.4, "1"), (0.4, "0.4"), (0.04, "0.04"), (99.6, "99.6")]
)
def test_of_a_hundred(value, text):
    assert Words().write(value, "per_hundred") == text


@pytest.mark.parametrize(("value", "text"), [(40, "$40"), (7.3, "$7.30"), (-40, "−\u2060$40"), (1234.5, "$1,234.50")])
def test_prices_show_cents_only_where_there_are_any(value, text):
    assert Words().write(value, "price") == text


@pytest.mark.parametrize(
    ("currency", "unit"), [("USD", "dollar"), ("EUR", "euro"), ("GBP", "pound"), ("CHF", "franc"), ("JPY", "yen")]
)
def test_one_of_a_currency_is_called_as_people_call_it(currency, unit):
    assert Words("de_DE", currency).unit_of_money == unit


def test_months_points_and_dates():
    words = Words()

    assert [words.write(value, "months") for value in (1, 12, 5.6)] == [f"1{N}month", f"12{N}months", f"5.6{N}months"]
    assert [words.write(value, "points") for value in (0.08, 0.014, 0.0101)] == ["8", "1.4", "1"]
    assert words.write(dt.date(2026, 12, 13), "date") == "December 13"
    assert Words("de_DE").write(dt.date(2026, 12, 13), "date") == "13 December"  # in an English sentence


@pytest.mark.parametrize(
    ("step", "labels"),
    [
        (40_000, ["$0", "$40k", "$80k"]),
        (250_000, ["$0", "$0.25M", "$0.50M"]),
        (250, ["$0", "$250", "$500"]),
        (2_500, ["$0", "$2.5k", "$5.0k"]),
        (500_000, ["$0", "$0.5M", "$1.0M"]),
        (20, ["$0", "$20", "$40"]),
    ],
)
def test_labels_of_an_axis_tell_its_steps_apart(step, labels):
    fmt = Words().money_axis(step)

    assert [fmt.text(step * k) for k in range(3)] == labels


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_not_written(value):
    with pytest.raises(ValueError, match="wanted a finite one"):
        Words().write(value, "money")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (Words(), "−\u2060$135"),
        (Words("en_GB", "GBP"), "−\u2060£135"),
        (Words("de_DE", "EUR"), "−135\u00a0€"),
        (Words("de_CH", "CHF"), "−CHF\u00a0135"),
    ],
)
def test_no_line_ends_between_a_minus_and_the_sign_of_a_currency(words, text):
    # Letters and digits stay beside a minus by themselves (Unicode, annex 14: PR × AL, PR × NU), another such sign does not.
    assert words.write(-135, "money") == text
    assert words.fmt(-135, "money").excel.count(JOINER) == 0


def test_a_number_to_reckon_with_has_its_figures_and_no_power_of_ten():
    assert [plain(each) for each in (1_560_100.0, 0.5, 30.0, 0.1 + 0.2)] == ["1560100", "0.5", "30", "0.3"]
    assert plain(12_345.678, 4) == "12350"


def test_a_date_has_its_year_and_a_month_no_day():
    assert Words().day("2016-04-01") == "Apr 1, 2016"
    assert Words().day("2016-04") == "April 2016"
    assert Words("de_DE", language="de").day("2016-04") == "April 2016"


def test_a_period_is_told_by_its_first_day_as_short_as_an_axis_wants_it():
    march = dt.date(2026, 3, 9)

    assert [Words().period(march, step) for step in ("month", "week", "day")] == ["Mar 2026", "Mar 9", "Mar 9"]
    assert Words("de_DE", language="de").period(march, "month") == "M\u00e4rz 2026"


@pytest.mark.parametrize(
    ("quantum", "largest", "terms", "texts"),
    [
        (1_000, 235_000, (132_390, 129_872), ["$132.4k", "$129.9k", "$2.5k"]),  # one figure more, for two of 2,518
        (1_000, 630_000, (474_800, 463_490), ["$475k", "$463k", "$11k"]),  # three figures are enough
        (1_000_000, 125_200_000, (97_694_055, 96_470_100), ["$97.7M", "$96.5M", "$1.2M"]),
    ],
)
def test_the_terms_of_a_sum_have_one_figure_more_where_two_of_their_difference_need_it(quantum, largest, terms, texts):
    difference = terms[0] - terms[1]
    words = Words(quantum=quantum).telling(difference, largest)

    assert [words.write(amount, "money") for amount in (*terms, difference)] == texts


@pytest.mark.parametrize(
    ("amounts", "largest", "texts"),
    [
        ((4_528, 702, 7_234), 6_630, ["$4.5k", "$2.1k", "$6.6k"]),  # not 2k + 4.5k = 7k
        ((4_528, 702, 7_234), 132_390, ["$4.5k", "$2.1k", "$132.4k"]),
        ((4_528, 2_702, 7_234), 6_630, ["$5k", "$2k", "$7k"]),  # no end needs a finer step
        ((-8, -31, 12), 23_270, ["−\u2060$8", "$2k", "$23k"]),
    ],
)
def test_totals_are_told_as_finely_as_the_estimate_that_they_add_up_with(amounts, largest, texts):
    words = Words(quantum=1_000).as_fine_as(amounts, largest)

    assert [words.write(amount, "money") for amount in (amounts[0], 2_101, largest)] == texts
