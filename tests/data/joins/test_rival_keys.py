"""Two files that could be joined by another key as well: asked where it would find others, with what each finds."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset


@pytest.fixture
def opened(tmp_path):
    def of(scores, outcomes, keys=(), answers=None):
        for name, lines in (("scores.csv", scores), ("outcomes.csv", outcomes)):
            (tmp_path / name).write_text("\n".join(lines) + "\n")
        files = tuple((name, str(tmp_path / name)) for name in ("scores.csv", "outcomes.csv"))
        return open_dataset(Intake(files=files, keys=keys, answers=answers or {}), tmp_path)

    return of


SCORES = ["customer_id,account_no,score", *(f"K{100 + n},A{500 + n},0.{10 + n}" for n in range(60))]


def outcomes(customer=lambda n: n, account=lambda n: n):
    told = (f"K{100 + customer(n)},A{500 + account(n)},{int(n % 3 == 0)}" for n in range(60))
    return ["customer_id,account_no,churned", *told]


def test_the_key_that_finds_more_is_the_default_and_the_other_is_asked_about_with_what_it_finds(opened):
    other = outcomes(customer=lambda n: n if n < 45 else n + 900)  # fifteen have another number there
    question = next(each for each in opened(SCORES, other).table.questions if each.id == "keys")

    assert [(option.key, dict(option.meaning.values)["count"]) for option in question.options] == [
        ("account_no", 60),
        ("customer_id", 45),
    ]
    assert question.default == "account_no"
    assert opened(SCORES, other, answers={"keys": "customer_id"}).joined.matched == 45


def test_of_keys_that_find_others_in_as_many_rows_each_can_be_chosen(opened):
    other = outcomes(account=lambda n: (n + 1) % 60)

    assert opened(SCORES, other).joined.keys == (("customer_id", "customer_id"),)
    assert opened(SCORES, other, answers={"keys": "account_no"}).joined.keys == (("account_no", "account_no"),)


def test_keys_that_bring_the_same_rows_together_are_no_question(opened):
    assert "keys" not in [each.id for each in opened(SCORES, outcomes()).table.questions]


def test_beside_a_key_that_was_named_the_other_is_told(opened):
    dataset = opened(SCORES, outcomes(account=lambda n: (n + 1) % 60), keys=(("account_no", "account_no"),))

    assert "keys" not in [each.id for each in dataset.table.questions]
    assert "keys-other" in [finding.text.key for finding in dataset.findings]


def test_a_number_that_only_counts_the_rows_is_no_other_key(opened):
    scores = [f"{line},{'id' if place == 0 else place}" for place, line in enumerate(SCORES)]
    other = outcomes()
    other = [f"{line},{'id' if place == 0 else place}" for place, line in enumerate([other[0], *other[:0:-1]])]

    assert "keys" not in [each.id for each in opened(scores, other).table.questions]
