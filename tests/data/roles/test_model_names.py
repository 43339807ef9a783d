"""A column that is called after a model, and nothing else, may be one of several scores."""

from __future__ import annotations

import numpy as np
import pytest

from data.roles.model_names import names_a_model
from data.roles.proposal import propose

EVENT = np.arange(60) % 3 == 0
GOOD, WORSE = (np.round((1 - share) * EVENT + share * np.random.default_rng(1).random(60), 4) for share in (0.6, 0.8))


@pytest.mark.parametrize(
    "name", ["modelA", "model_2", "xgb", "new_model", "incumbent", "neu", "ancien", "p_lgb", "oud"]
)
def test_a_name_of_a_model_is_known(name):
    assert names_a_model(name)


@pytest.mark.parametrize("name", ["score", "p", "churn_score", "new_customer", "age", "old_balance"])
def test_a_name_that_says_more_or_less_is_that_of_no_model(name):
    assert not names_a_model(name)


def test_of_two_models_under_no_name_of_a_score_it_is_asked_which(read):
    lines = zip(WORSE, GOOD, EVENT.astype(int), strict=True)
    table = read("baseline,new_model,churned\n" + "".join(f"{one},{other},{left}\n" for one, other, left in lines))

    asked = next(question for question in propose(table).questions if question.id == "score")

    assert {option.key for option in asked.options} == {"baseline", "new_model"}
