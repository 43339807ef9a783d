import pytest

from data.protected import is_protected
from data.roles.proposal import suggest


@pytest.mark.parametrize(
    "name",
    [
        "Geslacht",
        "płeć",
        "género",
        "genere",
        "sexe",
        "PERSON_SEX",
        "genderCode",
        "kön",
        "cinsiyet",
        "性別",
        "wiek",
        "grupa wiekowa",
        "età",
        "fascia d'età",
        "Altersgruppe",
        "alters_klasse",
        "leeftijdsklasse",
        "faixa de idade",
        "tranche_age",
        "AgeBand",
        "年代",
        "estado civil",
        "stan cywilny",
        "stato civile",
        "état civil",
        "burgerlijke staat",
        "Familienstand",
        "situation familiale",
        "MaritalStatus",
        "raça",
        "razza",
        "etnia",
        "Staatsangehörigkeit",
        "nacionalidad",
        "narodowość",
        "land_of_origin",
        "pays de naissance",
        "country_of_birth",
        "Konfession",
        "religião",
        "godsdienst",
        "wyznanie",
        "faith",
        "niepełnosprawność",
        "Schwerbehindert",
        "handicap",
        "discapacidad",
        "PLZ",
        "code postal",
        "código postal",
        "kod pocztowy",
        "CAP",
        "zip3",
        "pregnant",
        "veteran",
        "Gewerkschaft",
        "union_member",
    ],
)
def test_what_may_not_decide_by_itself_is_known_by_its_name_in_many_languages(name):
    assert is_protected(name, ["a", "b"], 2)


@pytest.mark.parametrize(
    "name",
    [
        "region",
        "package",
        "usage",
        "stage",
        "Altersvorsorge",
        "responsabilità civile",
        "Familienrabatt",
        "assurance familiale",
        "language",
        "sector",
        "credit_union",
        "capacity",
        "essex",
        "state",
        "stan",
        "estado",
        "image",
        "plan",
        "genealogy",
        "message_type",
    ],
)
def test_words_that_only_hold_such_a_word_make_groups(name):
    assert not is_protected(name, ["a", "b", "c"], 3)


@pytest.mark.parametrize(
    ("labels", "known"),
    [
        (("M", "F"), True),
        (("m", "w", "d"), True),
        (("Male", "Female", "Other"), True),
        (("mężczyzna", "kobieta"), True),
        (("hombre", "mujer"), True),
        (("S", "M", "L"), False),
        (("A", "F"), False),
        (("18-24", "25-34", "35-44", "45-54", "55+"), True),
        (("<20", "20–39", "40–59", "60+"), False),  # two closed bands are too few to tell
        (("18 bis 29", "30 bis 39", "40 bis 59"), True),
        (("10-19", "20-29", "30-39", "40-49"), False),  # as amounts or months are banded
    ],
)
def test_sexes_and_ages_are_known_by_their_labels_under_any_name(labels, known):
    assert is_protected("c7", labels, len(labels)) is known


def test_a_genre_of_many_kinds_is_of_films():
    assert is_protected("genre", ["Homme ou femme", "x"], 2)
    assert not is_protected("genre", [f"kind {n}" for n in range(9)], 9)


@pytest.mark.every(2)
@pytest.mark.parametrize(("name", "group"), [("Płeć", False), ("stan cywilny", False), ("Oddział", True)])
def test_no_such_column_is_the_group_that_is_proposed(read, name, group):
    rows = "".join(f"K{n:03d},{n / 61:.4f},{n % 2},{'xyz'[n % 3]}\n" for n in range(60))

    roles = {one.role: one.column for one in suggest(read(f"id,score,churned,{name}\n{rows}"))}

    assert roles.get("segment") == (name if group else None)
