import pytest

from data.roles.control import control
from data.roles.events import Label, event, labels
from data.roles.proposal import propose


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


@pytest.mark.parametrize(
    ("pair", "happened", "sure"),
    [
        (("LABEL_0", "LABEL_1"), "LABEL_1", True),
        (("Klasse 0", "Klasse 1"), "Klasse 1", True),
        (("C0", "C1"), "C1", True),
        (("Class 1", "Class 2"), "Class 2", False),
        (("Store 0", "Store 1"), "Store 1", False),
    ],
)
def test_of_two_classes_with_a_number_each_the_higher_is_the_event(pair, happened, sure):
    for texts in (pair, tuple(reversed(pair))):
        proposed = event(found(*texts))
        assert (proposed.label, proposed.sure) == (happened, sure)


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


@pytest.mark.parametrize(
    ("name", "groups", "left_alone"),
    [
        ("group", ("T", "C"), "C"),
        ("Gruppe", ("ZG", "KG"), "KG"),
        ("grupo", ("GT", "GC"), "GC"),
        ("control_flag", ("1", "0"), "1"),
        ("Kontrollgruppe", ("ja", "nein"), "ja"),
        ("groupe_temoin", ("oui", "non"), "oui"),
        ("gruppo di controllo", ("sì", "no"), "sì"),
        ("mailed", ("Y", "N"), "N"),
        ("angeschrieben", ("ja", "nein"), "nein"),
        ("group", ("C", "D"), ""),  # letters alone are no control group
        ("quality_control", ("1", "0"), "0"),  # as of any yes and no; the name makes it none of a test
    ],
)
def test_short_labels_and_flags_say_who_was_left_alone(name, groups, left_alone):
    assert control(found(*groups), name) == left_alone


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("name", "groups", "role"),
    [
        ("group", ("T", "C"), "treated"),
        ("Gruppe", ("ZG", "KG"), "treated"),
        ("control_flag", ("1", "0"), "treated"),
        ("mailed", ("Y", "N"), "treated"),
        ("quality_control", ("1", "0"), ""),
    ],
)
def test_who_was_left_alone_is_found_in_a_file(read, name, groups, role):
    lines = [f"0.{10 + n},{n % 2},{groups[n % 3 == 0]}" for n in range(60)]
    table = read(f"score,churned,{name}\n" + "\n".join(lines) + "\n")

    assert {one.role for one in propose(table).suggestions if one.column == name} - {"segment"} == ({role} - {""})
