"""Which models of a file can be compared, and that each customer counts once where several models scored the same."""

from __future__ import annotations

import numpy as np
import pytest

from data.errors import DataError
from data.intake.asking import open_questions
from data.intake.handed_in import Intake, open_dataset
from data.ledgers.pairs import build_pair_ledger
from data.roles.model_names import by_version, in_use, newest
from data.rows.canonical import canonical
from data.rows.rival_models import beside, rival_models, rows_of
from data.said import said
from stories.file_words import worded

CUSTOMERS = 60


def scores(blur: float, seed: int) -> np.ndarray:
    """Scores of customers of whom every third leaves; the more blur, the worse they rank."""
    draw = np.random.default_rng(seed)
    return np.round(1 / (1 + np.exp(-(2.0 * left() - 1 + blur * draw.normal(size=CUSTOMERS)))), 4)


def left() -> np.ndarray:
    return (np.arange(CUSTOMERS) % 3 == 0).astype(int)


def wide(*names: str) -> str:
    columns = [scores(0.5 + place, place) for place in range(len(names))]
    rows = [
        ",".join([f"K{k:03d}", *(str(column[k]) for column in columns), "Yes" if left()[k] else "No"])
        for k in range(CUSTOMERS)
    ]
    return "\n".join([",".join(["customer_id", *names, "churned"]), *rows])


def long(*models: str, ids: bool = True, own_rows: bool = False) -> str:
    """Each model with rows of its own for the same customers, or each for customers of its own."""
    lines = ["customer_id,model,score,churned" if ids else "model,score,churned"]
    for place, model in enumerate(models):
        for k, score in enumerate(scores(0.5 + place, place)):
            name = f"K{k + (place * CUSTOMERS if own_rows else 0):04d}"
            lines.append(f"{f'{name},' if ids else ''}{model},{score},{'Yes' if left()[k] else 'No'}")
    return "\n".join(lines)


@pytest.fixture
def opened(tmp_path):
    """The dataset of a text as if it had been handed in, with roles and answers."""

    def of(text, roles=None, **answers):
        path = tmp_path / "file.csv"
        path.write_text(text)
        return open_dataset(Intake(files=(("file.csv", str(path)),), roles=roles or {}, answers=answers), tmp_path)

    return of


def rows(dataset) -> int:
    with dataset.table.rows.open() as connection:
        return len(canonical(dataset, connection).fetchall())


def test_of_two_scores_the_other_one_is_the_challenger(opened):
    dataset = opened(wide("score_a", "score_b"))

    assert (dataset.roles["score"], dataset.roles["challenger"]) == ("score_a", "score_b")
    assert rival_models(dataset).names == ("score_a", "score_b")


def test_one_score_has_no_challenger_and_nothing_to_compare(opened):
    dataset = opened(wide("score"))

    assert "challenger" not in dataset.roles
    assert rival_models(dataset) is None


def test_a_challenger_changes_nothing_for_the_score(opened):
    with_it, without = opened(wide("score_a", "score_b")), opened(wide("score_a", "score_b"), {"challenger": ""})

    with with_it.table.rows.open() as connection:
        assert canonical(with_it, connection).fetchall() == canonical(without, connection).fetchall()
    assert rival_models(without) is None


def test_choosing_the_challenger_as_score_makes_the_first_one_the_challenger(opened):
    dataset = opened(wide("score_a", "score_b"), {"score": "score_b"})

    assert (dataset.roles["score"], dataset.roles["challenger"]) == ("score_b", "score_a")


def test_one_column_cannot_be_both_scores(opened):
    with pytest.raises(DataError, match="named as both scores"):
        opened(wide("score_a", "score_b"), {"score": "score_a", "challenger": "score_a"})


def test_the_model_whose_name_says_so_is_the_one_in_use(opened):
    found = rival_models(opened(wide("score_challenger", "score_current")))

    assert (found.first, found.second) == ("score_current", "score_challenger")
    assert found.known_by == said("known-by-name")


def test_of_more_than_two_scores_each_can_be_compared(opened):
    found = rival_models(opened(wide("score_a", "score_b", "score_c")))

    assert set(found.names) == {"score_a", "score_b", "score_c"}
    assert found.versions == ()


def test_score_columns_that_differ_by_a_number_are_versions(opened):
    found = rival_models(opened(wide("score_v10", "score_v2", "score_v3")))

    assert found.first == "score_v10"
    assert found.versions == ("score_v2", "score_v3")


@pytest.mark.parametrize("ids", [True, False])
def test_customers_scored_by_several_models_count_once(opened, ids):
    dataset = opened(long("v1", "v2", "v10", ids=ids))

    assert rows(dataset) == dataset.counts["usable"] == CUSTOMERS
    assert dataset.counts["of another model"] == 2 * CUSTOMERS
    assert sum(dataset.counts.values()) == dataset.table.count
    assert any("another model" in worded(finding.text) for finding in dataset.findings)


def test_which_model_a_story_is_about_is_asked_with_the_last_version_marked(opened):
    dataset = opened(long("v1", "v2", "v10"))
    question = next(question for question in dataset.table.questions if question.id == "model")

    assert question.default == "v10"
    assert [question.id for question in open_questions(dataset.table.questions, {})] == ["model"]
    assert rival_models(opened(long("v1", "v2", "v10"), model="v1")).first == "v1"


def test_each_row_may_be_said_to_be_a_customer_of_its_own(opened):
    assert opened(long("v1", "v2"), model="(all)").counts["usable"] == 2 * CUSTOMERS


def test_models_that_scored_different_customers_all_count(opened):
    dataset = opened(long("v1", "v2", own_rows=True))

    assert dataset.counts["usable"] == 2 * CUSTOMERS
    assert not dataset.table.questions
    assert rival_models(dataset) is None


def test_two_models_of_a_long_file_are_compared_on_the_customers_of_both(opened):
    text = "\n".join(line for line in long("v1", "v2", "v3").splitlines() if not line.startswith("K0007,v3"))
    dataset = opened(text)
    models = rival_models(dataset)

    assert (models.first, models.second, models.versions) == ("v3", "v2", ("v1", "v2"))
    assert build_pair_ledger(rows_of(dataset, models, "v3", "v2"), ["fold"]).rows == CUSTOMERS - 1
    assert beside(dataset, models, "v3", "v2") == {"only second": 1}
    assert rival_models(opened(text, rival="v1")).second == "v1"


def test_without_ids_the_rows_of_two_models_find_no_partner(opened):
    assert rival_models(opened(long("v1", "v2", ids=False))) is None


def test_names_tell_which_model_is_in_use_and_which_came_later():
    assert in_use("score_new", "score_old") == "score_old"
    assert in_use("gbm", "challenger") == "gbm"
    assert in_use("gbm", "scorecard") == ""
    assert by_version(["v10", "v9", "v1"]) == ["v1", "v9", "v10"]
    assert newest(["v9", "v10"]) == "v10"
    assert newest(["champion", "challenger"]) == "champion"
    assert newest(["gbm", "scorecard"]) == "gbm"
