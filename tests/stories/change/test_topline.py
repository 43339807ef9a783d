"""What a change brings a day, and when a year: only with what somebody gave, and by nothing that was multiplied unseen."""

from __future__ import annotations

import pytest

from stories.project import Project
from stories.setting import SettingError
from stories.settings import apply
from tests.stories.change.files import arms, ids, title, told

FALL = {"offer": (50_000, 4_000), "control": (50_000, 5_000)}
# 2 points of 50,000 at 200 each are 200,000, less 50,000 of cost.
PRICED = {"value": "200", "cost": "1"}
WINDOW = {"coverage": "40%", "window": "30"}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return arms(tmp_path_factory.mktemp("arms"), FALL)


def test_a_day_is_told_from_the_share_who_took_part_those_who_had_it_and_the_days_counted(path, tmp_path):
    _, deck = told(path, tmp_path, settings={**PRICED, **WINDOW})

    # 150,000 / (0.4 x 0.5) / 30, with the half that had the offer taken from the file.
    assert deck.facts["topline"].value == pytest.approx(25_000)
    assert title(deck, "topline").startswith("If all had it, the topline a day would be $25.0k (")
    assert "topline_year" not in deck.facts


def test_the_share_who_had_it_may_be_given(path, tmp_path):
    _, deck = told(path, tmp_path, settings={**PRICED, **WINDOW, "allocation": "0.25"})

    assert deck.facts["topline"].value == pytest.approx(50_000)


def test_a_year_is_told_only_of_what_is_said_to_come_again(path, tmp_path):
    _, deck = told(path, tmp_path, settings={**PRICED, **WINDOW, "recurs": "again"})

    assert deck.facts["topline_year"].value == pytest.approx(25_000 * 365)


def test_what_happened_once_has_a_total_and_no_year(path, tmp_path):
    _, deck = told(path, tmp_path, settings={**PRICED, **WINDOW, "a_year": "100000", "recurs": "once"})

    assert title(deck, "money").startswith("What was measured is worth $150k in total for that campaign (")
    assert {"year", "topline"}.isdisjoint(ids(deck))


@pytest.mark.parametrize("lacking", ["coverage", "window"])
def test_without_one_of_them_nothing_is_told_a_day(path, tmp_path, lacking):
    given = {name: text for name, text in WINDOW.items() if name != lacking}

    assert "topline" not in ids(told(path, tmp_path, settings={**PRICED, **given})[1])


def test_a_share_above_one_and_an_odd_word_are_refused():
    with pytest.raises(SettingError, match="coverage was '140%'; wanted a share above 0 and up to 1"):
        apply(Project(kind="experiment"), "coverage", "140%")
    with pytest.raises(SettingError, match="recurs was 'monthly'; wanted one of: again, once"):
        apply(Project(kind="experiment"), "recurs", "monthly")
