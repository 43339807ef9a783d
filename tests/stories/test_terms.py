"""Fixed cost and horizon, limits that a rule by hand passes over, and control groups that are large enough."""

from __future__ import annotations

import pytest

from metrics.assumption import Assumption
from stories.decision.settings import settings_of, settled
from stories.decision.study import open_ledgers, study
from stories.setting import SettingError
from stories.settings import apply
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, customers, ledgers, texts


def fixed(likely: float) -> Assumption:
    return Assumption("fixed_cost", "price", likely / 2, likely, likely * 2, "the board")


def of(project, **more):
    figures = study(ledgers(**more), project, SUBJECT)
    return figures, *tell(figures)


def test_a_fixed_cost_lowers_the_profit_and_is_told_among_the_assumptions():
    free, paid = of(BASE)[1].facts, of(settled(BASE, fixed_cost=fixed(1000)))
    figures, story, deck = paid
    table = next(slide for slide in deck.slides if slide.id == "assumptions").exhibit.frame

    assert story.facts["profit"].value == pytest.approx(free["profit"].value - 1000)
    assert story.facts["everybody_profit"].value == pytest.approx(free["everybody_profit"].value - 1000)
    assert "the board" in set(table["Source"])
    assert "fixed_cost" in {entry.name for entry in figures.dependences}
    curve = next(slide for slide in deck.slides if slide.id == "where").exhibit
    assert curve.best.y == pytest.approx(story.facts["profit"].value)
    assert "fixed cost of $1,000" in curve.caption


def test_a_campaign_that_does_not_cover_its_fixed_cost_is_not_advised():
    figures, _, deck = of(settled(BASE, fixed_cost=fixed(100_000)))

    assert figures.verdict == "nobody"
    table = next(slide for slide in deck.slides if slide.id == "depends").exhibit.frame
    assert any("or less" in text for text in table.iloc[:, -1])


def test_the_horizon_adds_up_discounted_gains_and_is_said():
    once = of(settled(BASE, repeat="every quarter"))[1].facts
    _, story, deck = of(settled(BASE, repeat="every quarter", years=3))
    rows = dict(next(slide for slide in deck.slides if slide.id == "certainty").aside.rows)

    discounted = sum(1.1 ** (-quarter / 4) for quarter in range(1, 13)) / 4
    assert story.facts["gain_year"].value == pytest.approx(discounted * once["gain_year"].value)
    assert rows["The gain in 3 years, discounted at 10% a year"] == story.facts["gain_year"].text


def test_a_rule_by_hand_that_passes_over_the_limit_says_so():
    _, story, deck = of(settled(BASE, threshold=0.2, capacity=60))
    words = " ".join(text for slide in deck.slides if slide.id == "answer" for _, text in texts(slide))

    assert story.facts["contacted"].value > 60
    assert "more than the limit of 60" in words


def test_the_control_group_is_as_large_as_the_stop_rule_needs():
    _, story, deck = of(BASE)
    ask = next(slide for slide in deck.slides if slide.id == "ask").exhibit.frame

    if "held_back" in story.facts:
        assert story.facts["held_back"].text in ask["detail"].iloc[-1]
    else:
        assert f"it takes {story.facts['test_size'].text}, half held back" in ask["detail"].iloc[-1]
        assert story.facts["test_size"].value > story.facts["contacted"].value


def test_a_column_of_those_contacted_today_is_a_baseline_and_a_bar_of_the_bridge():
    frame = customers().assign(present=lambda rows: (rows["score"] > 0.35).astype(int))
    figures = study(open_ledgers(lambda: frame, True, ("fold", "present")), BASE, SUBJECT)
    _, deck = tell(figures)
    bridge = next(slide for slide in deck.slides if slide.id == "bridge").exhibit.frame

    assert figures.baseline.name == "present"
    assert figures.choice.flagged.contacted == frame["present"].sum()
    assert "Today's rule" in set(bridge["label"])
    assert figures.gain.gains(figures.gain.likely) == pytest.approx([figures.fit.gain])


def test_one_of_anything_is_not_plural():
    frame = customers(120).query("outcome == 1").head(1)
    _, deck = tell(study(open_ledgers(lambda: frame), BASE, SUBJECT))

    said = " ".join(
        text for slide in deck.slides for where, text in texts(slide) if where in ("source", "column label")
    )
    assert "1 customer with known outcomes" in said
    assert "1 customers" not in said


@pytest.mark.parametrize(("text", "wanted"), [("500..1000..2000@finance", (500, 1000, 2000)), ("800", (800, 800, 800))])
def test_a_fixed_cost_is_set_as_text(text, wanted):
    found = settings_of(apply(BASE, "fixed_cost", text)).fixed_cost

    assert (found.low, found.likely, found.high) == wanted


def test_years_are_set_as_text():
    assert settings_of(apply(BASE, "years", "3")).years == 3
    for text in ("0", "-1", "200", "soon"):
        with pytest.raises(SettingError, match="years"):
            apply(BASE, "years", text)
    with pytest.raises(SettingError, match="fixed_cost was '-5'; wanted zero or more"):
        apply(BASE, "fixed_cost", "-5")
