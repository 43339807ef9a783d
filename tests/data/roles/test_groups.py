import numpy as np
import pytest

from data.roles.choices.groups import are_bands, tells_of_the_model
from data.roles.proposal import suggest
from tests.data.roles.test_candidates import EVENT, SCORE, file

DRAW = np.random.default_rng(3)


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("id", ("Bootstrap01", "Bootstrap02")),
        ("id", ("Apparent", "Bootstrap1")),
        (".rep", ("rep_1", "rep_2")),
        ("run", ("Resample 3", "Resample 4")),
        ("EXPLANATION_1_FEATURE_NAME", ("tenure", "plan")),
        ("shap_feature_1", ("tenure", "plan")),
    ],
)
def test_draws_of_rows_and_what_explains_a_score_are_no_groups(name, texts):
    assert tells_of_the_model(name, texts)


@pytest.mark.parametrize(
    ("name", "texts"), [("shop", ("Shop 1", "Shop 2")), ("plan", ("Bootstrap", "Grid")), ("x", ())]
)
def test_numbered_places_are_groups(name, texts):
    assert not tells_of_the_model(name, texts)


def bands(noise):
    """Three stretches of the score, of which a share of the rows is in another."""
    place = np.searchsorted(np.quantile(SCORE, [0.4, 0.75]), SCORE)
    return np.where(DRAW.random(len(SCORE)) < noise, DRAW.integers(0, 3, len(SCORE)), place)


@pytest.mark.every(2)
@pytest.mark.parametrize(("noise", "same"), [(0, True), (0.08, True), (0.5, False), (1, False)])
def test_bands_of_the_score_are_known_though_some_rows_are_in_another(read, noise, same):
    tier = [f"T{each}" for each in bands(noise)]
    table = read(file(score=SCORE, churned=EVENT, tier=tier))

    assert are_bands(table, "score", "tier") is same
    assert ("segment" in {one.role for one in suggest(table)}) is not same


def test_null_of_spss_modeler_is_no_group(read):
    table = read(file(score=SCORE, churned=EVENT, region=np.resize(["N", "S", "$null$"], len(SCORE))))

    assert table.column("region").distinct == 2
    assert table.column("region").missing == (np.arange(len(SCORE)) % 3 == 2).sum()
