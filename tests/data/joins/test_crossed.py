"""A customer in several rows that no month tells apart: what a row is gets said, and no row is called a customer."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from stories.file_words import worded
from stories.understood import understood


@pytest.fixture
def opened(tmp_path):
    def of(text, answers=None):
        (tmp_path / "rows.csv").write_text(text)
        files = (("rows.csv", str(tmp_path / "rows.csv")),)
        return open_dataset(Intake(files=files, answers=answers or {}), tmp_path)

    return of


def crossed(key, by, labels):
    lines = [
        f"C{100 + one},{label},0.{10 + one},{int((one + place) % 3 == 0)}"
        for one in range(40)
        for place, label in enumerate(labels)
    ]
    return f"{key},{by},score,churned\n" + "\n".join(lines) + "\n"


def told(dataset):
    return [worded(finding.text) for finding in dataset.findings]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("key", "by", "labels"),
    [
        ("customer_id", "product", ("Loan", "Card", "Savings")),
        ("cust", "sku", (101, 102, 103)),
        ("Kunde", "Kampagne", ("Frühling", "Sommer", "Herbst")),
        ("client", "produit", ("prêt", "carte", "épargne")),
    ],
)
def test_each_product_of_a_customer_is_a_row_of_its_own_and_that_is_said(opened, key, by, labels):
    dataset = opened(crossed(key, by, labels))

    assert dataset.counts["usable"] == 120
    assert any(
        f"Each of the 40 different “{key}” stands here up to 3 times, once for each “{by}”." in one
        for one in told(dataset)
    )
    assert understood(dataset, "customer").plain.startswith(f"Each row is one customer in one {by}, 120 in all.")


def test_which_rows_of_a_customer_count_is_asked_and_each_answer_has_its_rows(opened):
    text = crossed("customer_id", "product", ("Loan", "Card", "Savings"))
    question = next(each for each in opened(text).table.questions if each.id == "grain:product")

    assert ([option.key for option in question.options], question.default) == (
        ["(all)", "(once)", "Card", "Loan", "Savings"],
        "(all)",
    )
    for answer, rows, events in (("Card", 40, 13), ("Loan", 40, 14), ("(once)", 40, 14)):
        dataset = opened(text, {"grain:product": answer})
        assert (dataset.counts["usable"], positives(dataset)) == (rows, events)
        assert understood(dataset, "customer").plain.startswith("Each row is one customer, 40 in all.")


def test_a_customer_counts_once_with_the_row_of_its_highest_score(opened):
    lines = [
        f"C{100 + n},{p},0.{10 + (n + 30 * (p == 'Card')) % 60},{int(p == 'Card')}"
        for n in range(60)
        for p in ("Card", "Loan")
    ]
    dataset = opened("cust,product,score,churned\n" + "\n".join(lines) + "\n", {"grain:product": "(once)"})

    assert (dataset.counts["usable"], positives(dataset)) == (60, 30)


def positives(dataset):
    return next(finding.count for finding in dataset.findings if finding.text.key == "event-rows")


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("by", "labels"), [("wave", (1, 2, 3)), ("snapshot", (202401, 202402, 202403)), ("Welle", (1, 2))]
)
def test_a_wave_or_a_snapshot_is_asked_about_like_a_month(opened, by, labels):
    dataset = opened(crossed("customer_id", by, labels))

    assert [each.id for each in dataset.table.questions if each.id.startswith("grain:")] == [f"grain:{by}"]
    assert dataset.counts["usable"] == 40


def test_rows_that_share_a_customer_are_not_called_customers_where_nothing_tells_them_apart(opened):
    lines = [f"C{100 + n % 40},{n % 7},0.{10 + n % 80},{int(n % 3 == 0)}" for n in range(120)]
    text = "cust,visits,score,churned\n" + "\n".join(lines) + "\n"
    dataset = opened(text)

    assert any("Of “cust” there are 40 different ones in 120 rows." in one for one in told(dataset))
    assert understood(dataset, "customer").plain.startswith(
        "Each row is one row of a “cust” that may have several, 120 in all."
    )
    assert opened(text, {"grain:cust": "(once)"}).counts["usable"] == 40


def test_a_customer_in_each_row_is_told_as_before(opened):
    lines = [f"C{100 + n},{'AB'[n % 2]},0.{10 + n % 80},{int(n % 3 == 0)}" for n in range(120)]
    dataset = opened("cust,product,score,churned\n" + "\n".join(lines) + "\n")

    assert understood(dataset, "customer").plain.startswith("Each row is one customer, 120 in all.")


def settings(labels):
    lines = [
        f"C{100 + one},{label},{(0.01 * one + 0.13 * place * (one % 5)) % 1:.3f},{int(one > 25)}"
        for one in range(40)
        for place, label in enumerate(labels)
    ]
    return "customer_id,config,score,churned\n" + "\n".join(lines) + "\n"


def test_of_settings_of_one_model_the_one_that_ranks_best_counts_or_the_one_called_final(opened):
    for labels, likely in ((("a", "b", "c"), "a"), (("base", "wide", "final"), "final")):
        dataset = opened(settings(labels))
        question = next(each for each in dataset.table.questions if each.id == "grain:config")

        assert (question.default, dataset.table.count) == (likely, 40)
        assert opened(settings(labels), {"grain:config": "(all)"}).table.count == 120
