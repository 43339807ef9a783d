import pytest

from data.roles.personal import is_iban, marked, personal_columns
from data.roles.proposal import suggest
from stories.file_words import worded


def people(read, name, cell):
    rows = "".join(f"K{n:03d},{n / 41:.4f},{n % 2},{cell(n)}\n" for n in range(40))
    return marked(read(f"id,score,left,{name}\n{rows}"))


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("name", "cell", "kind"),
    [
        ("contact", lambda n: f"k{n}@example.com", "an e-mail address"),
        ("reach", lambda n: f"+49 170 12345{n:02d}", "a telephone number"),
        ("account", lambda n: ("DE89370400440532013000", "GB82 WEST 1234 5698 7654 32")[n % 2], "a bank account"),
        ("birth_date", lambda n: f"19{50 + n}-01-31", "a date of birth"),
        ("last_name", lambda n: f"Family {n}", "a person's name"),
    ],
)
def test_what_speaks_of_a_person_is_known_and_not_shown(read, name, cell, kind):
    table = people(read, name, cell)

    assert {column: worded(held) for column, held in personal_columns(table).items()} == {name: kind}
    assert table.column(name).examples == ("(not shown)",)
    assert name not in {suggestion.column for suggestion in suggest(table)}


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("mobile_minutes", lambda n: n * 3.5),
        ("phone_service", lambda n: "yn"[n % 2]),
        ("city", lambda n: f"Town {n % 5}"),
    ],
)
def test_other_columns_are_not_personal(read, name, cell):
    assert personal_columns(people(read, name, cell)) == {}


def test_an_iban_is_known_by_its_check_digits():
    assert is_iban("DE89 3704 0044 0532 0130 00")
    assert not is_iban("DE88 3704 0044 0532 0130 00")
