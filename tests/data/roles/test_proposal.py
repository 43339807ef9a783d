import pytest

from data.names import is_numbered, names_a, words_of
from data.roles.proposal import suggest


def roles(table):
    return {suggestion.role: suggestion.column for suggestion in suggest(table)}


def customers(header, row, count=40):
    return header + "\n" + "".join(row(place) + "\n" for place in range(count))


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "header",
    [
        "customer_id,churn_score,churned,monthly_charges,contract",
        "Kundennummer,Kündigungsrisiko,gekündigt,Umsatz,Vertrag",
        "no_client,risque,résilié,montant,contrat type",
        "cliente,probabilidad,baja,importe,región producto",
    ],
)
def test_roles_are_known_in_four_languages(read, header):
    table = read(customers(header, lambda n: f"K{n:03d},{n / 41:.4f},{n % 2},{n * 1.5 + 0.25},{'ABC'[n % 3]}"))

    assert roles(table) == dict(zip(("id", "score", "outcome", "value", "segment"), header.split(","), strict=True))


def test_each_suggestion_has_a_reason(read):
    table = read(customers("id,p,left", lambda n: f"K{n:03d},{n / 41:.4f},{n % 2}"))

    assert all(suggestion.reason for suggestion in suggest(table))
    assert roles(table)["score"] == "p"


def test_of_two_scores_the_one_that_ranks_better_is_proposed(read):
    table = read(
        customers(
            "id,score_old,score_new,left", lambda n: f"K{n:03d},{(n * 7 % 40) / 41:.4f},{n / 41:.4f},{int(n > 25)}"
        )
    )

    score = next(suggestion for suggestion in suggest(table) if suggestion.role == "score")
    assert score.column == "score_new"
    assert "score_old" in score.reason


def test_predicted_hours_are_no_score(read):
    table = read(customers("id,predicted_hours,missed", lambda n: f"K{n:03d},{n * 10.5},{n % 2}"))

    assert "score" not in roles(table)


def test_a_flag_without_a_telling_name_is_an_outcome_only_if_the_score_ranks_it(read):
    ranked = read(customers("id,score,xyz", lambda n: f"K{n:03d},{n / 41:.4f},{int(n > 25)}"))
    unranked = read(customers("id,score,xyz", lambda n: f"K{n:03d},{n / 41:.4f},{n % 2}"))

    assert roles(ranked)["outcome"] == "xyz"
    assert "outcome" not in roles(unranked)


def test_several_flags_without_a_telling_name_are_no_outcome(read):
    table = read(customers("id,score,phone,paperless", lambda n: f"K{n:03d},{n / 41:.4f},{n % 2},{n // 2 % 2}"))

    assert "outcome" not in roles(table)


def test_an_outcome_with_one_class_or_three_is_still_proposed_by_name(read):
    one = read(customers("id,score,lapsed", lambda n: f"K{n:03d},{n / 41:.4f},1"))
    three = read(customers("id,score,lapsed", lambda n: f"K{n:03d},{n / 41:.4f},{'abc'[n % 3]}"))

    assert roles(one)["outcome"] == roles(three)["outcome"] == "lapsed"


def test_a_group_by_lot_is_the_treated_column(read):
    table = read(
        customers("id,score,left,group", lambda n: f"K{n:03d},{n / 41:.4f},{n % 2},{'called' if n % 3 else 'control'}")
    )

    assert roles(table)["treated"] == "group"


def test_protected_traits_are_proposed_last_as_segment(read):
    table = read(
        customers("id,score,left,gender,area", lambda n: f"K{n:03d},{n / 41:.4f},{n % 2},{'fmd'[n % 3]},{'xyz'[n % 3]}")
    )

    assert roles(table)["segment"] == "area"


def test_names_are_taken_apart():
    assert words_of("customerID") == ("customer", "id")
    assert words_of("Churn-Wahrscheinlichkeit (%)") == ("churn", "wahrscheinlichkeit")
    assert names_a("outcome", "résilié")
    assert names_a("score", "Austrittsrisiko in %")
    assert is_numbered("userid")
    assert is_numbered("Kundennummer")
    assert not is_numbered("paid")
    assert not is_numbered("orders")


@pytest.mark.parametrize("row", ["RowNumber", "Row ID", "index", "Zeilennummer", "unique_key"])
def test_the_id_of_a_customer_wins_over_a_number_of_the_row(read, row):
    table = read(customers(f"{row},patient,p,left", lambda n: f"{n + 1},P{n * 7 + 1000},{n / 41:.4f},{n % 2}"))

    assert roles(table)["id"] == "patient"
