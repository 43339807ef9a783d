"""Not known yet is not no: which labels say so, and that their rows are left beside, counted and said."""

from __future__ import annotations

import pytest

from data.intake.asking import is_offer
from data.intake.assemble import assemble
from data.roles.events import Label, waiting
from data.rows.canonical import canonical

ROLES = {"score": "score", "outcome": "stage"}


@pytest.mark.parametrize(
    ("labels", "open_ones"),
    [
        (("Closed Won", "Closed Lost", "Negotiation", "Proposal/Price Quote"), {"Negotiation", "Proposal/Price Quote"}),
        (("Fully Paid", "Charged Off", "Current"), {"Current"}),
        (("Fully Paid", "Charged Off", "In Grace Period"), {"In Grace Period"}),
        (("ja", "nein", "in Bearbeitung"), {"in Bearbeitung"}),
        (("oui", "non", "en cours"), {"en cours"}),
        (("yes", "no", "pending"), {"pending"}),
        (("open", "closed"), set()),  # two states: nothing is waiting
        (("active", "cancelled"), set()),
        (("gold", "silver", "current"), set()),  # no labels that say how it ended
        (("yes", "no"), set()),
    ],
)
def test_what_is_open_beside_labels_that_say_how_it_ended_is_not_known_yet(labels, open_ones):
    assert set(waiting(tuple(Label(text, 3) for text in labels))) == open_ones


DEALS = "id,stage,score\n" + "".join(
    f"d{place},{stage},0.{place}\n"
    for place, stage in enumerate(["Lost", "Lost", "Won", "Open", "Lost", "Won", "Open", "Won"], 1)
)


def outcomes(dataset):
    with dataset.table.rows.open() as connection:
        return [row[0] for row in canonical(dataset, connection).select("outcome").fetchall()]


def test_open_deals_are_left_beside_counted_and_said(read):
    dataset = assemble(read(DEALS), ROLES, "Won")

    assert outcomes(dataset) == [0, 0, 1, None, 0, 1, None, 1]
    assert dataset.counts == {"usable": 6, "no score": 0, "no outcome": 0, "not known yet": 2}
    assert [finding.count for finding in dataset.findings if finding.text.key == "outcome-not-known-yet"] == [2]


def test_open_deals_count_as_no_where_the_owner_says_so(read):
    dataset = assemble(read(DEALS), ROLES, "Won", answers={"waiting": "no"})

    assert outcomes(dataset) == [0, 0, 1, 0, 0, 1, 0, 1]
    assert "not known yet" not in dataset.counts


@pytest.mark.every(2)
@pytest.mark.parametrize(("no", "yes", "code"), [(0, 1, 9), (0, 1, 99), (1, 2, 9), (0, 1, 8)])
def test_a_code_beside_two_numbers_is_asked_about_and_counts_in_no_figure_by_default(read, no, yes, code):
    labels = [yes, no, no, code] * 6
    table = read("score,churn\n" + "".join(f"0.{place + 10},{label}\n" for place, label in enumerate(labels)))
    roles = {"score": "score", "outcome": "churn"}
    dataset = assemble(table, roles, answers={"event": str(yes)})
    question = next(each for each in dataset.table.questions if each.id == "unknown")

    assert (question.default, [option.key for option in question.options]) == ("beside", ["beside", "label"])
    assert not is_offer(question)
    with dataset.table.rows.open() as connection:
        assert canonical(dataset, connection).aggregate("count(outcome), sum(outcome)").fetchall() == [(18, 6)]
    kept = assemble(table, roles, answers={"unknown": "label"})
    with kept.table.rows.open() as connection:
        assert canonical(kept, connection).aggregate("count(outcome)").fetchall() == [(24,)]


def test_counts_that_run_on_are_no_codes(read):
    table = read("score,claims\n" + "".join(f"0.{place + 10},{place % 4}\n" for place in range(24)))
    dataset = assemble(table, {"score": "score", "outcome": "claims"})

    assert "unknown" not in [each.id for each in dataset.table.questions]
