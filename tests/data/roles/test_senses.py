"""Labels of an outcome in several words: which say that it happened, which that it did not, and which that it has not ended."""

from __future__ import annotations

import pytest

from data.decision import Option, Question
from data.intake.asking import is_answered
from data.intake.assemble import assemble
from data.roles.events import Label, event, parts_of, waiting
from data.roles.senses import senses
from data.said import said

ROLES = {"score": "score", "outcome": "loan_status"}
ROWS = [
    ("Fully Paid", 6),
    ("Charged Off", 4),
    ("Current", 3),
    ("Default", 2),
    ("Late (31-120 days)", 2),
    ("In Grace Period", 1),
]


def found(*texts):
    return tuple(Label(text, 50 - place) for place, text in enumerate(texts))


@pytest.mark.parametrize(
    ("texts", "happened", "open_ones"),
    [
        (("Fully Paid", "Charged Off", "Current", "Default"), "Charged Off / Default", ("Current",)),
        (("Completed", "Current", "Chargedoff"), "Chargedoff", ("Current",)),
        (("Legit", "Fraud", "Escalated", "Under review"), "Fraud", ("Escalated", "Under review")),
        (("przegrana", "wygrana", "w toku"), "wygrana", ("w toku",)),
        (("Active", "Voluntary", "Involuntary"), "Voluntary / Involuntary", ()),
        (("closedlost", "contractsent", "closedwon"), "closedwon", ("contractsent",)),
        (("won", "lost", "Disqualified", "Id. Decision Makers"), "won", ("Id. Decision Makers",)),
        (("lead", "marketingqualifiedlead", "customer"), "customer", ()),
        (("aktiv", "gekündigt", "storniert"), "gekündigt / storniert", ()),
        (
            ("Status:Fully Paid", "Status:Charged Off", "Late (16-30 days)"),
            "Status:Charged Off",
            ("Late (16-30 days)",),
        ),
        (("A", "C", "D"), "D", ()),  # only the rarest
        (("3", "2", "1"), "1", ()),
    ],
)
def test_the_words_of_several_labels_say_which_is_the_event(texts, happened, open_ones):
    assert event(found(*texts)).label == happened
    assert waiting(found(*texts)) == open_ones


def test_lost_says_that_it_happened_where_nothing_was_won():
    assert senses(["lost", "kept", "moved"]) == {"lost": "yes", "kept": "no", "moved": ""}


def test_a_label_that_holds_the_mark_between_labels_is_one_of_the_parts():
    assert parts_of("N / A / Default") == ("N / A / Default", "N", "N / A", "A", "A / Default", "Default")


def test_several_options_are_answered_by_their_keys_with_a_bar_between():
    options = tuple(Option(key, key) for key in ("A", "B", "C|D"))
    one, several = (
        Question("event", "roles", said("named", name="x"), options, "B", choice) for choice in (False, True)
    )

    assert several.chosen({"event": "B|A"}) == several.chosen({"event": "A / B"}) == "A|B"
    assert one.chosen({"event": "B|A"}) == several.chosen({"event": "A|E"}) == "B"
    assert several.picked({"event": "C|D"}) == ("C|D",)
    assert [is_answered(question, {"event": "A|B"}) for question in (one, several)] == [False, True]


def read_loans(read):
    lines = [
        f"0.{number:02},{text}" for number, text in enumerate((text for text, rows in ROWS for _ in range(rows)), 10)
    ]
    return read("score,loan_status\n" + "\n".join(lines) + "\n")


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("answers", "event_given", "events", "usable"),
    [
        ({}, None, "Charged Off / Default", 12),
        ({"event": "Charged Off"}, None, "Charged Off", 12),
        ({"event": "Charged Off|Late (31-120 days)"}, None, "Charged Off / Late (31-120 days)", 14),
        ({}, "Charged Off / Late (31-120 days)", "Charged Off / Late (31-120 days)", 14),
        ({"waiting": "(none)"}, None, "Charged Off / Default", 18),
        ({"waiting": "no"}, None, "Charged Off / Default", 18),  # as it was answered before several could be chosen
        ({"waiting": "Current|Default"}, None, "Charged Off", 13),
    ],
)
def test_any_of_several_labels_is_the_event_or_not_known_yet_as_answered(read, answers, event_given, events, usable):
    dataset = assemble(read_loans(read), ROLES, event_given, answers=answers)

    assert (dataset.event, dataset.counts["usable"]) == (events, usable)


@pytest.mark.parametrize("word", ["active", "Aktiv", "performing"])
def test_a_loan_that_runs_is_not_known_yet_and_a_customer_who_stays_is(word):
    loans = senses(["repaid", word, "defaulted"])

    assert loans[word] == "open"
    assert senses([word, "churned", "reactivated"])[word] != "open"


def test_what_succeeded_and_what_failed_are_ends_beside_a_third_and_what_still_runs():
    said = senses(("failed", "successful", "canceled", "live"))

    assert tuple(said.values()) == ("no", "yes", "no", "open")


def test_all_that_is_open_is_open_together_where_one_label_says_so_plainly():
    said = senses(("fraud", "legitimate", "pending", "in review"))

    assert (said["pending"], said["in review"]) == ("open", "open")
    assert senses(("solved", "escalated", "open"))["escalated"] != "open"


def test_of_what_succeeded_or_failed_a_third_label_is_only_open_where_it_says_so():
    said = senses(("failed", "successful", "suspended", "live"))

    assert (said["suspended"], said["live"]) == ("", "open")


def test_the_event_of_three_labels_is_the_one_that_the_score_foresees(read):
    ends = ["successful"] * 10 + ["canceled"] * 4 + ["failed"] * 10
    table = read("failure_risk,ended\n" + "".join(f"0.{n + 10},{end}\n" for n, end in enumerate(ends)))

    assert assemble(table, {"score": "failure_risk", "outcome": "ended"}).event == "failed"
