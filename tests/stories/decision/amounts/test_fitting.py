"""Settings that the file cannot bear are refused with what it has instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.errors import DataError
from stories.decision.amounts.fitting import has_columns, refuse_columns, refuse_rule
from stories.setting import SettingError
from tests.stories.decision.amounts.accounts import accounts, opened, project_of, study_of


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    frame = accounts(300).assign(empty="", region_code=1)
    frame["percent"] = 100 * frame["pd_score"]
    return opened(frame, tmp_path_factory.mktemp("accounts"))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["hit=cost_fnn"], "The setting hit names 'cost_fnn', which accounts.csv does not have; wanted one of: "),
        (
            ["exposure=monthly_income*3", "miss=-1*exposre"],
            "The setting miss names 'exposre', which accounts.csv does not have; wanted one of: amounts: exposure; "
            "columns of numbers: ",
        ),
        (["exposure=incom*3", "miss=-1*exposure"], "The setting exposure names 'incom'"),
        (["hit=region"], "The setting hit names the column 'region', which holds "),
        (["hit=cost_fn", "false_alarm=-cost_fp", "miss=monthly_income", "rightly_left=pd_score"], "wanted at most 3"),
    ],
)
def test_columns_that_are_not_there_or_hold_no_money_are_named(dataset, settings, said):
    with pytest.raises(SettingError) as refused:
        refuse_columns(project_of(dataset, *settings), dataset)

    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_the_file_has_fits(dataset):
    refuse_columns(project_of(dataset, "hit=cost_fn", "exposure=monthly_income*3<=25000", "miss=-1*exposure"), dataset)


def test_a_file_without_the_columns_of_an_earlier_story_begins_anew(dataset):
    assert has_columns(project_of(dataset, "hit=cost_fn"), dataset)
    assert not has_columns(project_of(dataset, "hit=cost_of_another_file"), dataset)
    with pytest.raises(
        DataError, match=r"accounts.csv has no column of numbers named 'elsewhere'.*; it has: .*cost_fn"
    ):
        study_of(dataset, "hit=elsewhere")


def percent(dataset):
    return replace(dataset, roles={**dataset.roles, "score": "percent"})


@pytest.mark.parametrize(
    ("text", "said"),
    [("0.5", "Is it a score or a share? Say present=>=0.5 for all from that score on, or present=50%"), ("50", "")],
)
def test_a_share_as_a_score_of_a_hundred_is_asked_about(dataset, text, said):
    if not said:
        refuse_rule("present", text, percent(dataset))
        return
    with pytest.raises(SettingError) as refused:
        refuse_rule("present", text, percent(dataset))
    assert said in str(refused.value)


def test_a_score_of_a_hundred_on_scores_up_to_one_is_asked_about_as_well(dataset):
    with pytest.raises(SettingError, match=r"threshold was '50', and the scores of accounts.csv run from 0.* to 0\."):
        refuse_rule("threshold", "50", dataset)
    refuse_rule("present", "0.5", dataset)


@pytest.mark.parametrize("text", [">=0.5", "50%"])
def test_what_says_what_it_is_is_not_asked_about(dataset, text):
    refuse_rule("present", text, percent(dataset))
