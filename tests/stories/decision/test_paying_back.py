"""Payback and discounted worth on a slide, where somebody gave what model and campaign cost; several years are discounted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stories.binding import loose_numbers
from stories.claims import objections
from stories.decision.given import told
from stories.decision.settings import Settings, settings_of
from stories.decision.study import study
from stories.setting import SettingError
from stories.settings import apply
from stories.story import tell
from tests.stories.studies import BASE, CASES, OFFERED, SUBJECT, ledgers, texts


def given(project, **settings):
    for name, text in settings.items():
        project = apply(project, name, text)
    figures = study(ledgers(), project, SUBJECT)
    story, deck = tell(figures)
    return figures, story.facts, {slide.id: slide for slide in deck.slides}, story


def test_without_such_a_cost_there_is_no_such_slide():
    assert "payback" not in given(BASE)[2]
    assert "payback" not in given(CASES["nobody"][0], cost_once="1000")[2]


def test_what_is_gained_each_quarter_pays_back_what_was_paid_once():
    figures, facts, slides, _ = given(
        BASE, cost_once="8000", cost_monthly="200", discount_rate="10%", horizon="36", repeat="every quarter"
    )
    gain, sums, month = figures.fit.gain, -8000.0, None
    for at in range(1, 37):
        sums += (gain * (at % 3 == 0) - 200) / 1.1 ** (at / 12)
        month = month or (at if sums > 0 else None)

    assert facts["plan_worth"].value == pytest.approx(sums)
    assert facts["plan_month"].value == month == 6
    assert facts["plan_worth_low"].value < sums < facts["plan_worth_high"].value
    assert f"in month 6 and bring {facts['plan_worth'].text} over" in str(slides["payback"].title)
    assert slides["payback"].exhibit.frame["y"].iloc[-1] == pytest.approx(sums)
    table = slides["assumptions"].exhibit.frame
    assert {"$8,000", "$200", "10%", "36\u00a0months"} <= set(table["Likely"])


def test_what_is_not_paid_back_says_so():
    _, facts, slides, _ = given(BASE, cost_once="80000")

    assert "plan_month" not in facts
    assert str(slides["payback"].title).startswith("Not paid back within 12")


def test_the_usual_discount_rate_is_marked_as_one_that_nobody_confirmed():
    _, _, slides, _ = given(BASE, years="3")
    table = slides["assumptions"].exhibit.frame.set_index("Assumption")

    assert table.loc["Discount rate a year", "Source"] == "Example, not yet confirmed"
    assert "Discount rate a year" not in set(given(BASE)[2]["assumptions"].exhibit.frame["Assumption"])


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("project", [BASE, CASES["everybody"][0], OFFERED["model"][0]], ids=["model", "all", "offer"])
def test_the_slide_is_short_honest_and_made_of_facts(project, language):
    if language == "de":
        project = replace(project, language="de", locale="de_DE", currency="EUR")
    *_, slides, story = given(project, cost_once="4000..5000..9000@IT", cost_monthly="100", horizon="24")
    slide = slides["payback"]

    assert len(str(slide.title).split(" ")) <= (24 if language == "de" else 16)
    assert 40 <= len(slide.exhibit.alt) <= 300
    for where, text in texts(slide):
        assert not loose_numbers(text, story.facts, story.names), (where, text)
        assert objections(text, language) == [], (where, text)


def test_costs_and_horizon_are_set_as_text_and_taken_back_by_nothing():
    settings = settings_of(apply(apply(BASE, "cost_once", "4000..5000..9000@IT"), "horizon", "24"))

    assert (settings.cost_once.low, settings.cost_once.likely, settings.cost_once.source) == (4000, 5000, "IT")
    assert Settings.from_json(settings.to_json()) == settings
    assert settings_of(apply(apply(BASE, "cost_once", "5"), "cost_once", "")).cost_once is None
    for name, text, wanted in (
        ("horizon", "0", "wanted 1 to 120 months"),
        ("discount_rate", "12", "wanted a share from 0 to 1"),
        ("cost_once", "-5", "wanted zero or more"),
    ):
        with pytest.raises(SettingError, match=f"{name} was '{text}'; {wanted}"):
            apply(BASE, name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [("cost_once", "4000..5000..9000@IT"), ("discount_rate", "0.08"), ("horizon", "24"), ("next_list", "9000")],
)
def test_what_was_given_is_told_as_the_text_that_gives_it(name, text):
    assert told(BASE, name) == ""
    assert told(apply(BASE, name, text), name) == text
