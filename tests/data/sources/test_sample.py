import numpy as np
import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from data.roles.proposal import suggest
from data.roles.ranking import auc
from data.samples import campaign, offer, telephone
from data.sources.sample import SAMPLES, read_sample
from stories.samples import intake_of


@pytest.mark.every(2)
@pytest.mark.parametrize("key", SAMPLES)
def test_a_sample_is_synthetic_and_becomes_a_dataset_without_a_question(key, tmp_path):
    table = read_sample(key, tmp_path)

    roles = {suggestion.role: suggestion.column for suggestion in suggest(table)}
    dataset = assemble(table, roles, answers=intake_of(key).answers)

    assert dataset.synthetic
    assert "Synthetic" in dataset.name
    assert dataset.event == "Yes"
    assert dataset.counts["usable"] > 5_000


@pytest.mark.parametrize("key", SAMPLES)
def test_a_sample_is_the_same_every_time(key):
    assert SAMPLES[key].module.draw().equals(SAMPLES[key].module.draw())


def test_telephone_customers_resemble_the_figures_they_were_drawn_from():
    frame = telephone.draw()
    churned = (frame["churned"] == "Yes").to_numpy().astype(int)
    by_contract = frame.assign(churned=churned).groupby("contract")["churned"].mean()

    # Ten draws of the recipe gave churn 0.262 (sd 0.006), AUC 0.839 (0.003), mean charge 64.7, median tenure 29.
    assert churned.mean() == pytest.approx(0.262, abs=0.012)
    assert auc(frame["churn_score"].to_numpy(), churned) == pytest.approx(0.839, abs=0.01)
    assert by_contract.to_dict() == pytest.approx(
        {"Month-to-month": 0.414, "One year": 0.125, "Two year": 0.034}, abs=0.015
    )
    assert frame["monthly_charges"].mean() == pytest.approx(64.7, abs=1)
    assert frame["tenure_months"].median() == 29
    assert frame["churn_score"].mean() == pytest.approx(churned.mean(), abs=0.01)


def test_fewer_of_the_called_customers_leave_than_of_those_held_back():
    frame = campaign.draw()
    left = (frame["churned"] == "Yes").groupby(frame["contact_group"]).agg(["mean", "size"])
    called, held_back = left.loc["contacted"], left.loc["held back"]
    error = np.sqrt(sum(group["mean"] * (1 - group["mean"]) / group["size"] for group in (called, held_back)))

    assert 0.03 < held_back["mean"] - called["mean"] < 0.08
    assert held_back["mean"] - called["mean"] > 4 * error


def test_customers_of_the_offer_resemble_the_shares_they_were_drawn_from():
    frame = offer.draw()
    responded = (frame["responded"] == "Yes").to_numpy().astype(int)

    shares = frame["channel"].value_counts(normalize=True).to_dict()
    assert shares == pytest.approx({"Web": 0.441, "Phone": 0.438, "Both": 0.121}, abs=0.015)
    assert (frame["months_since_order"] <= 6).mean() == pytest.approx(0.572, abs=0.015)
    # One in six or seven responds, a score that is right on the whole, and ranks as such scores do.
    assert responded.mean() == pytest.approx(0.155, abs=0.012)
    assert frame["response_score"].mean() == pytest.approx(responded.mean(), abs=0.012)
    assert auc(frame["response_score"].to_numpy(), responded) == pytest.approx(0.735, abs=0.015)


def test_a_sample_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(DataError, match="telephone, campaign"):
        read_sample("moon", tmp_path)
