"""Sentences on budgets and on capacities that end among customers of equal score."""

from __future__ import annotations

import pandas as pd
import pytest

from stories.decision.budget import headline, one_more_of, tie_words, worth_of_more
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from stories.project import Project
from tests.stories.studies import BASE, CASES, SUBJECT, ledgers, told


def test_a_budget_that_binds_is_worth_more_of_it():
    figures = told("budget")[0]
    say = say_of(figures)

    assert one_more_of(figures, 2500.0).worth > 0
    assert "$1,000 more would have brought" in worth_of_more(figures, say, 2500.0)
    assert "pays for" in headline(figures, say, 2500.0)


def test_a_budget_beyond_the_best_share_is_worth_nothing_more():
    project = settled(BASE, budget=1e6)
    figures = study(ledgers(), project, SUBJECT)
    say = say_of(figures)

    assert "does not bind" in worth_of_more(figures, say, 1e6)
    assert headline(figures, say, 1e6).startswith("The best share needs less than $1.00M: ")


def test_a_budget_that_pays_for_one_call_says_so_in_the_singular():
    figures = study(ledgers(), settled(BASE, budget=40.0), SUBJECT)

    assert figures.decision.contacted == 1
    assert "$40 pays for 1 call that would have brought" in headline(figures, say_of(figures), 40.0)


def test_a_budget_without_a_clear_gain_says_so():
    project, useful, _, _ = CASES["unclear"]
    figures = study(ledgers(useful), settled(project, budget=2500.0), SUBJECT)

    assert headline(figures, say_of(figures), 2500.0).endswith(", no clear gain over calling nobody")


def test_no_budget_contacts_nobody():
    figures = study(ledgers(), settled(BASE, budget=0.0), SUBJECT)

    assert "nobody is called" in headline(figures, say_of(figures), 0.0)


def test_a_capacity_that_ends_in_a_tie_names_both_extremes():
    # Ten of one score, half of whom leave; room for five: all leavers, none, or by lot two and a half.
    frame = pd.DataFrame({"score": [0.5] * 10 + [0.1] * 10, "outcome": [1, 0] * 5 + [0] * 10, "fold": list(range(20))})
    figures = study(open_ledgers(lambda: frame), settled(Project(), capacity=5), SUBJECT)
    said = tie_words(figures, say_of(figures))

    # A leaver contacted brings 0.3 * 200 - 40 = 20, anybody else costs 40.
    assert "10 customers of one score, of whom 5 can be called" in said
    assert "between −\u2060$200 and $100" in said
    assert tie_words(told("model")[0], say_of(told("model")[0])) == ""


@pytest.mark.parametrize("budget", [500.0, 2500.0, 5000.0])
def test_one_more_thousand_is_what_the_curve_says(budget):
    figures = told("model")[0]
    curve = figures.curve
    within = [
        max(profit for profit, spend in zip(curve.profit, curve.spend, strict=True) if spend <= most)
        for most in (budget, budget + 1000)
    ]

    assert one_more_of(figures, budget).worth == pytest.approx(within[1] - within[0], abs=120)
