"""Weights beside the scores are asked about, with what the event rate would be by them."""

from __future__ import annotations

import pytest

from data.intake.assemble import assemble
from data.intake.door import restrictions
from data.joins.weights import weighed_rate
from stories.decision.settings import settings_of
from stories.file_words import worded
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.topics import studied
from stories.understood import first_rows

ROLES = {"score": "score", "outcome": "left", "id": "customer"}


def opened(read, name, heavy=(1, 1, 3, 3), **answers):
    rows = zip("ABCD", (0.9, 0.4, 0.2, 0.1), (1, 1, 0, 0), heavy, strict=True)
    text = "".join(f"{who},{score},{left},{weight}\n" for who, score, left, weight in rows)
    return assemble(read(f"customer,score,left,{name}\n{text}"), ROLES, answers=answers)


def asked(dataset):
    return next((question for question in dataset.table.questions if question.id == "weights"), None)


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "name",
    [
        *(
            "weight",
            "sampling_weight",
            "Gewicht",
            "Hochrechnungsfaktor",
            "poids",
            "peso_muestral",
            "samp_wt",
            "pweight",
        ),
        *("expansion_factor", "w_i", "WGT", "factor_expansion", "facteur_extrapolation", "weegfactor"),
    ],
)
def test_weights_of_rows_are_asked_about_with_both_rates(read, name):
    question = asked(opened(read, name))

    assert question.default == "sample"
    # 2 events of 4 rows; by weight 2 of 8
    assert worded(question.options[0].meaning) == (
        "event rate 25.0 % by weight, to which figures are weighed; 50.0 % by rows"
    )


def told(dataset):
    return next((worded(each.text) for each in dataset.findings if each.text.key.startswith("weights-")), "")


def test_the_rate_by_weight_is_the_true_one_and_the_rows_stay(read):
    dataset = opened(read, "weight")

    assert dataset.table.count == 4
    assert weighed_rate(dataset.table.decisions) == (0.25, "weight")
    assert told(dataset).endswith("Figures are weighed to the event rate by weight, 25.0 %; by rows it is 50.0 %.")
    assert told(opened(read, "weight", weights="no")) == ""
    assert weighed_rate(opened(read, "weight", weights="no").table.decisions) is None


def test_where_weights_differ_among_rows_of_one_outcome_it_is_said_that_only_the_rate_is_taken(read):
    dataset = opened(read, "weight", (1, 3, 3, 5))

    assert weighed_rate(dataset.table.decisions) == (0.33333, "weight")  # 4 of 12
    assert "only the rate is taken from them, and rows of one outcome count alike" in told(dataset)


def test_weights_that_leave_the_rate_as_it_is_change_no_figure(read):
    dataset = opened(read, "weight", (1, 3, 1, 3))

    assert weighed_rate(dataset.table.decisions) is None
    assert "no figure changes" in told(dataset)


def test_the_rate_is_that_of_the_rows_that_a_story_is_told_of(read):
    text = "customer,score,left,weight,group\n" + "".join(
        f"K{n},0.{n},{n % 2},{1 + 2 * (n % 2)},{'control' if n < 20 else 'called'}\n" for n in range(10, 40)
    )
    roles = {**ROLES, "treated": "group"}
    dataset = assemble(read(text), roles)

    assert weighed_rate(dataset.table.decisions) == (0.75, "weight")  # of ten left alone 5 weigh 3, and 5 weigh 1


def test_the_story_is_weighed_to_the_rate_and_says_by_which_column(read):
    lines = [f"K{n},{(n * 37 % 100) / 100},{int(n % 2 == 0)},{1 if n % 2 == 0 else 4}" for n in range(100, 300)]
    dataset = assemble(read("customer,score,left,sampling_weight\n" + "\n".join(lines) + "\n"), ROLES)
    project = first_project(dataset, Project(), {})
    figures = studied("decision", dataset, project, origin_of(dataset, {}))

    assert settings_of(project).base_rate == 0.2
    assert figures.curve.rows == 125  # a hundred others are four fifths of those
    assert any("by the weights in “sampling_weight”" in each.sentence for each in figures.restrictions)
    assert ("weight", "sampling_weight") in first_rows(dataset, 1)[0]
    typed = first_project(dataset, Project(), {"door:sample": "balanced", "door:base_rate": "10%"})
    assert settings_of(typed).base_rate == 0.1
    assert settings_of(first_project(dataset, Project(), {"door:sample": "all"})).base_rate is None


def test_heavy_things_are_likelier_parcels(read):
    assert asked(opened(read, "weight", (70, 81, 65, 90))).default == "no"


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["parcel_weight", "weight_kg", "height"])
def test_what_weighs_something_else_by_its_name_is_not_asked_about(read, name):
    assert asked(opened(read, name)) is None


def test_weights_of_rows_restrict_a_story_as_a_sample_does():
    by_weights, both = restrictions({"weights": "sample"}), restrictions({"weights": "sample", "door:sample": "sample"})

    assert [one.key for one in by_weights] == [one.key for one in both] == ["sample"]
    assert restrictions({"weights": "no"}) == ()
