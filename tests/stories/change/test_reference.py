"""Published figures of real experiments, found again through the whole way from file to fact."""

from __future__ import annotations

import pytest

from tests.stories.change.files import LOT, SHARED, ids, title, told

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the development data are not here")


def test_the_e_mail_experiment(tmp_path):
    study, deck = told(SHARED / "email_experiment.csv", tmp_path, kind="experiment")
    found = {each.one: each.change for each in study.outcome.contrasts}
    mens, womens = found["Mens E-Mail"], found["Womens E-Mail"]

    assert (100 * mens.value, 100 * mens.low, 100 * mens.high) == pytest.approx((7.66, 7.00, 8.32), abs=0.01)
    assert 100 * womens.value == pytest.approx(4.52, abs=0.01)
    assert title(deck, "answer") == "“Mens E-Mail” raised the “visit” rate from 10.6% to 18.3% (7.0 to 8.3 points)"


def test_what_the_e_mails_made_people_spend(tmp_path):
    study, _ = told(SHARED / "email_experiment.csv", tmp_path, kind="experiment")
    raw = {each.one: each.raw for each in study.measure.contrasts}
    adjusted = {each.one: each.change for each in study.measure.contrasts}
    mens = raw["Mens E-Mail"]

    assert (mens.value, mens.low, mens.high) == pytest.approx((0.7698, 0.4851, 1.0545), abs=0.0002)
    assert raw["Womens E-Mail"].value == pytest.approx(0.4244, abs=0.0001)
    assert adjusted["Mens E-Mail"].value == pytest.approx(0.77, abs=0.01)


def test_the_mobile_game_is_warned_of_its_sizes_and_loses_players(tmp_path):
    answers = {**LOT, "outcome": "retention_7"}
    study, deck = told(SHARED / "mobile_game_ab_test.csv", tmp_path, answers=answers)

    assert 100 * study.effect.value == pytest.approx(-0.82, abs=0.01)
    assert study.split.p == pytest.approx(0.0086, abs=0.0001)
    assert study.split.verdict == "warn"
    assert title(deck, "answer") == "“gate_40” reduced the “retention 7” rate from 19.0% to 18.2% (0.3 to 1.3 points)"


def test_injury_claims_depend_on_the_scale_and_say_so(tmp_path):
    study, deck = told(SHARED / "injury_claims_before_after.csv", tmp_path, answers={"measured": "weeks_off_work"})
    logs = study.logs.contrasts[0].change

    assert study.effect.value == pytest.approx(0.9513, abs=0.0001)
    assert not study.effect.clear
    assert (logs.value, logs.error) == pytest.approx((0.1906, 0.0690), abs=0.0001)  # HC1
    assert "did not clearly move otherwise than with “control (low earners)”" in title(deck, "answer")
    assert title(deck, "scale").startswith("The typical amount changed clearly, the mean did not")
    assert "kept" not in ids(deck)
