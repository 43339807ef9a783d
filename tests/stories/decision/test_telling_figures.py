"""Figures are told with the words and the digits that they bear."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from stories.decision.facts import value_facts
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides.depth import calibrated
from stories.decision.study import open_ledgers, study
from stories.words import Words
from tests.stories.studies import BASE, OUTCOME_CELLS, SUBJECT, texts, told


@pytest.mark.parametrize("case", ["worse", "unclear", "model"])
def test_nobody_says_of_a_loss_that_it_is_more(case):
    figures, _, deck = told(case)
    said = " ".join(text for slide in deck.slides for _, text in texts(slide))

    assert figures.fit.gain < 0 or "more than" in said
    if figures.fit.gain < 0:
        shown = [slide for slide in deck.slides if slide.id in ("answer", "where")]
        assert not any("more than calling" in text for slide in shown for _, text in texts(slide))


def test_a_baseline_far_below_does_not_coarsen_the_gain():
    # The gain is some thousands; acting on everybody would lose a hundred times as much.
    draw = np.random.default_rng(4)
    score = draw.beta(1, 30, 15_000)
    frame = pd.DataFrame(
        {"score": score, "outcome": (draw.random(15_000) < score).astype(int), "fold": draw.integers(0, 20, 15_000)}
    )
    figures = study(open_ledgers(lambda: frame), settled(BASE, assumptions=OUTCOME_CELLS), SUBJECT)
    facts, (low, high) = value_facts(figures), figures.fit.interval

    assert figures.baselines["everybody"].profit < -50 * figures.fit.gain
    assert facts.words.quantum <= (high - low) / 5
    assert len({facts[name].text for name in ("gain_low", "gain", "gain_high")}) == 3


def test_the_example_of_scores_that_mislead_is_one_that_misleads():
    # Scores of a half mean a half; those of a fifth mean a twentieth.
    score = np.repeat([0.5, 0.2], [400, 600])
    outcome = np.concatenate([np.tile([1, 0], 200), np.tile([1] + [0] * 19, 30)])
    frame = pd.DataFrame({"score": score, "outcome": outcome, "fold": np.arange(1000) % 20})
    figures = study(open_ledgers(lambda: frame), settled(BASE, assumptions=OUTCOME_CELLS), SUBJECT)
    say = say_of(figures)
    draft = calibrated(figures, say)

    assert say.facts.text(draft.title).startswith("Of customers scored 20%, 5% left")
    assert draft.title.endswith("not to be read as chances")
    assert draft.exhibit.frame["highlight"].tolist() == [False, True]


@pytest.mark.parametrize("case", ["model", "flat value", "outcome cells", "French"])
def test_at_a_break_even_there_is_no_gain(case):
    figures, *_ = told(case)
    facts = value_facts(figures)
    ends = [(name, side) for name in figures.gain.items for side in ("from", "to") if f"{name}_{side}" in facts]

    assert ends
    for name, side in ends:
        at = figures.gain.moved(name, np.array([facts[f"{name}_{side}"].value]))
        assert figures.gain.gains(at)[0] == pytest.approx(0, abs=1e-6 * abs(figures.fit.gain))


@pytest.mark.parametrize(
    ("amount", "unit", "up", "printed"),
    [
        (0.3, "share", False, "30%"),
        (0.238, "share", True, "24%"),
        (0.1301, "share", True, "13.1%"),
        (0.0702, "share", True, "7.1%"),
        (0.0702, "share", False, "7%"),
        (0.08, "share", True, "8%"),
        (86.93, "price", False, "$86"),
        (5.5215, "months", True, "5.6\u00a0months"),
        (0.084, "price", False, "$0.08"),
        (-3.14, "price", True, "\u2212\u2060$3.10"),
    ],
)
def test_a_break_even_is_printed_inwards_and_never_as_nothing(amount, unit, up, printed):
    assert Words().bound(amount, unit, up) == printed
