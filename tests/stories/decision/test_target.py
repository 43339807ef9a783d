"""The question asked backwards, and what waiting costs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics.baseline import PresentRule
from metrics.decision.gain_at import gain_at
from metrics.decision.uncertainty import whole_range
from metrics.profit import profit_curve
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides.target import delay_of, target, waiting, ways_to
from stories.decision.study import study as study_of
from stories.story import slide_of
from tests.stories.studies import SUBJECT, ledgers, told


def asked(wanted, case="amounts decide"):
    study = told(case)[0]
    study = replace(study, project=settled(study.project, target=wanted))
    say = say_of(study)
    return study, say.facts, slide_of(target(study, say), say.facts)


def test_nobody_asks_and_nothing_is_answered():
    study = told("model")[0]

    assert target(study, say_of(study)) is None


def test_what_is_within_reach_names_the_shares_and_the_budget_that_bring_it():
    study, facts, slide = asked(5000.0)

    assert "within reach" in str(slide.title)
    edges = [int(abs(study.curve.share - facts[f"reach_{end}"].value).argmin()) for end in ("least", "largest")]
    hindsight = study.decision.profit - study.fit.profit
    assert all(study.curve.profit[edge] >= 5000 + hindsight - 1e-6 for edge in edges)
    assert study.curve.profit[edges[0] - 1] < 5000 + hindsight
    assert slide.exhibit.frame["What changes"].tolist()[-1] == "Budget"


def test_an_amount_that_is_said_to_be_enough_is_enough():
    study, facts, slide = asked(12_000.0)
    needed = facts["needed_accept_rate_least"].value
    item = study.settings.assumptions.items["accept_rate"]
    form = study.settings.assumptions.with_("accept_rate", replace(item, low=needed, likely=needed, high=needed))

    best = profit_curve(study.curve.ledger, form.payoff()).profit.max()
    assert best == pytest.approx(12_000 + study.decision.profit - study.fit.profit, rel=1e-6)
    assert "needs the margin at" in str(slide.title)


def test_a_change_beyond_its_range_is_called_so():
    _, _, slide = asked(40_000.0)

    assert "out of reach" in str(slide.title)
    assert all(text.startswith(("no: ", "it is ")) for text in slide.exhibit.frame["Is that plausible?"])


def test_where_nothing_helps_that_is_said():
    assert ways_to(told("model")[0], 1e9).ways == 0
    assert "no single change brings it" in str(asked(1e9)[2].title)


def test_waiting_costs_the_gain_over_todays_rule_week_by_week():
    study = told("present share")[0]
    found = delay_of(study)
    sentence = waiting(study, say_of(study))

    assert found.per_week > 0
    assert "today's rule stays could cost" in sentence
    monthly = replace(study, project=settled(study.project, repeat="every month"))
    assert delay_of(monthly).per_week == pytest.approx(12 * found.per_week)


def test_the_range_of_waiting_is_that_of_data_and_amounts_together():
    study = told("worse")[0]  # where today's rule is the best decision without the model
    today, weeks = study.baseline, study.settings.terms.weeks
    gain = gain_at(study.curve, study.settings.assumptions, study.fit, {"present": today}, study.settings.terms)
    found = delay_of(study)

    assert today.name == "present"
    assert (found.low * weeks, found.high * weeks) == pytest.approx(whole_range(gain))
    assert (found.high - found.low) * weeks > study.fit.interval[1] - study.fit.interval[0]


def test_a_decision_taken_once_loses_nothing_week_by_week():
    study = told("once")[0]

    assert delay_of(study) is None
    assert waiting(study, say_of(study)) == ""


def test_a_rule_as_good_as_the_model_makes_waiting_free():
    figures = told("present share")[0]
    share = figures.decision.contacted / figures.curve.rows
    same = study_of(ledgers(), settled(figures.project, present=PresentRule(share=share)), SUBJECT)

    assert delay_of(same).per_week <= 0
    assert waiting(same, say_of(same)) == ""
