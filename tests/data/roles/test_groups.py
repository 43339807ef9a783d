import numpy as np
import pytest

from data.roles.choices.groups import are_bands, are_identifiers, tells_of_the_model
from data.roles.proposal import suggest
from data.roles.topics.decision import segment_sql
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


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("x", ("549300HN4UKV1E2R3U73", "8I5DZWZKVSZI1NUHU748")),
        ("x", ("0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7")),
        ("x", ("d41d8cd98f00b204e980", "9e107d9d372bb6826bd8")),
        ("lei", ("A", "B")),
    ],
)
def test_numbers_of_institutions_are_no_groups(name, texts):
    assert are_identifiers(name, texts)
    assert not are_identifiers("branch", ("North-East 12", "Branch 4"))


def test_a_code_is_told_behind_the_name_of_its_column(read):
    table = read("purpose,score\n" + "01,0.2\n31,0.4\n02,0.7\n" * 5)

    sql = segment_sql(table.column("purpose"))
    with table.rows.open() as connection:
        found = connection.execute(f"SELECT DISTINCT {sql} AS cell FROM {table.rows.source} ORDER BY 1").fetchall()

    assert found[0][0].startswith("purpose ")
