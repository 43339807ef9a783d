import pytest

from data.roles.control import control
from data.roles.events import Label, event, labels


def found(*texts):
    return tuple(Label(text, rows) for rows, text in enumerate(texts, start=10))


@pytest.mark.parametrize(
    ("pair", "happened"),
    [
        (("No", "Yes"), "Yes"),
        (("Ja", "Nein"), "Ja"),
        (("Oui", "Non"), "Oui"),
        (("0", "1"), "1"),
        (("false", "TRUE"), "TRUE"),
        (("stayed", "churned"), "churned"),
        (("renewed", "lapsed"), "lapsed"),
    ],
)
def test_the_word_says_which_label_is_the_event(pair, happened):
    assert event(found(*pair)).label == happened
    assert event(found(*reversed(pair))).label == happened
    assert event(found(*pair)).sure


@pytest.mark.parametrize("pair", [("good", "bad"), ("1", "2"), ("won", "lost")])
def test_pairs_that_can_be_meant_either_way_are_not_sure(pair):
    assert not event(found(*pair)).sure


def test_of_two_unknown_labels_the_rarer_is_proposed_but_not_sure():
    proposed = event((Label("blue", 90), Label("red", 10)))

    assert (proposed.label, proposed.sure) == ("red", False)


def test_labels_are_counted_whatever_their_case(read):
    table = read("id,left\nA,Yes\nB,yes\nC,No\nD,\nE,Yes\n")

    assert labels(table, "left") == (Label("Yes", 3), Label("No", 1))


def test_zeros_and_ones_have_no_decimal_point(read):
    assert {label.text for label in labels(read("id,left\nA,1.0\nB,0.0\n"), "left")} == {"0", "1"}


@pytest.mark.parametrize(
    ("groups", "left_alone"),
    [
        (("Mens E-Mail", "Womens E-Mail", "No E-Mail"), "No E-Mail"),
        (("contacted", "held back"), "held back"),
        (("treated (high earners)", "control (low earners)"), "control (low earners)"),
        (("1", "0"), "0"),
        (("Kontrollgruppe", "Aktion"), "Kontrollgruppe"),
        (("gate_30", "gate_40"), ""),
        (("North", "Notts"), ""),
    ],
)
def test_the_control_group_is_known_by_its_name(groups, left_alone):
    assert control(found(*groups)) == left_alone
