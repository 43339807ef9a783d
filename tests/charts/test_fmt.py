"""One number format, several dialects: text and workbook print the same."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from charts.fmt import MINUS, Fmt

PLAIN = Fmt()
SHARE = Fmt(scale=0.01, suffix="%")
SHARE_1 = Fmt(digits=1, scale=0.01, suffix="%")
DOLLARS = Fmt(prefix="$")
CENTS = Fmt(digits=2, prefix="$")
THOUSANDS = Fmt(scale=1e3, prefix="$", suffix="k")
MILLIONS = Fmt(digits=1, scale=1e6, prefix="€", suffix="m")
DAYS = Fmt(digits=1, suffix=" days")
FORMATS = [PLAIN, SHARE, SHARE_1, DOLLARS, CENTS, THOUSANDS, MILLIONS, DAYS]


def printed_by_a_workbook(code: str, value: float) -> str:
    """What a spreadsheet shows for a value, for such codes as are written here."""
    positive, negative = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    section = negative if value < 0 else positive
    match = re.fullmatch(r'((?:"[^"]*")?)#,##0(?:\.(0+))?(,*)(%?)((?:"[^"]*")?)', section)
    assert match, f"not such a code: {code}"
    before, decimals, commas, percent, after = match.groups()
    scaled = Decimal(repr(abs(value))) / Decimal(1000) ** len(commas) * (100 if percent else 1)
    digits = len(decimals or "")
    rounded = scaled.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return f"{before.strip(chr(34))}{rounded:,.{digits}f}{percent}{after.strip(chr(34))}"


@pytest.mark.parametrize(
    ("fmt", "value", "text"),
    [
        (PLAIN, 1234567, "1,234,567"),
        (PLAIN, 0, "0"),
        (SHARE, 0.43, "43%"),
        (SHARE_1, 0.4321, "43.2%"),
        (SHARE, -0.05, "−5%"),
        (DOLLARS, 40, "$40"),
        (CENTS, 3.14159, "$3.14"),
        (THOUSANDS, 132_400, "$132k"),
        (THOUSANDS, -19_300, "−$19k"),
        (MILLIONS, 2_340_000, "€2.3m"),
        (DAYS, 1.25001, "1.3 days"),
    ],
)
def test_known_values_print_as_expected_in_text_and_workbook(fmt, value, text):
    assert fmt.text(value) == text
    assert printed_by_a_workbook(fmt.excel, value) == text


@given(fmt=st.sampled_from(FORMATS), value=st.floats(-1e12, 1e12))
def test_text_and_workbook_print_the_same(fmt, value):
    steps = Decimal(repr(value)) / Decimal(repr(fmt.scale)) * 10**fmt.digits
    assume(abs(steps) % 1 != Decimal("0.5"))  # a tie is rounded to even in text, and away from zero in a workbook
    assume(value >= 0 or abs(steps) > Decimal("0.5"))  # a workbook prints "−0"

    assert printed_by_a_workbook(fmt.excel, value) == fmt.text(value)


@given(fmt=st.sampled_from(FORMATS), value=st.floats(-1e12, 1e12))
def test_a_printed_number_reads_back_within_half_a_unit(fmt, value):
    text = fmt.text(value)
    sign = -1 if text.startswith(MINUS) else 1
    number = text.removeprefix(MINUS).removeprefix(fmt.prefix).removesuffix(fmt.suffix).replace(",", "")

    assert sign * float(number) * fmt.scale == pytest.approx(value, abs=0.5001 * fmt.scale / 10**fmt.digits, rel=1e-12)


@given(fmt=st.sampled_from(FORMATS), value=st.floats(-1e12, 1e12))
def test_a_minus_sign_is_the_true_one_and_never_stands_before_nothing(fmt, value):
    text = fmt.text(value)

    assert "-" not in text
    assert not text.startswith(MINUS) or any(digit in text for digit in "123456789")


def test_a_language_brings_its_own_separators():
    german = Fmt(digits=2, suffix=" €", decimal=",", group=".")

    assert german.text(-1234567.891) == "−1.234.567,89 €"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ValueError, match="wanted a finite one"):
        PLAIN.text(value)


def test_the_browser_gets_all_that_text_is_made_from():
    fields = THOUSANDS.browser

    assert Fmt(**fields) == THOUSANDS
