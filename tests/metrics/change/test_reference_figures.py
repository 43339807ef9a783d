"""The figures published with the development data, found again from sums of their rows."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics.change import did, means, proportions, sample_ratio
from metrics.change.uplift import qini
from tests.metrics.change.rows import SHARED, sums

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the development data are not beside the project")


@pytest.fixture(scope="module")
def emails() -> pd.DataFrame:
    return pd.read_csv(SHARED / "email_experiment.csv")


@pytest.fixture(scope="module")
def game() -> pd.DataFrame:
    return pd.read_csv(SHARED / "mobile_game_ab_test.csv")


@pytest.fixture(scope="module")
def injuries() -> pd.DataFrame:
    frame = pd.read_csv(SHARED / "injury_claims_before_after.csv")
    return frame.assign(side=np.where(frame["group"].str.startswith("treated"), "one", "other"))


def arm(frame: pd.DataFrame, column: str, value: str, measure: str):
    return sums(frame.loc[frame[column] == value, measure])


@pytest.mark.parametrize(
    ("group", "measure", "wanted"),
    [
        ("Mens E-Mail", "visit", (7.66, 7.00, 8.32)),
        ("Womens E-Mail", "visit", (4.52, 3.89, 5.16)),
        ("Mens E-Mail", "conversion", (0.68, 0.50, 0.86)),
        ("Womens E-Mail", "conversion", (0.31, 0.15, 0.47)),
    ],
)
@pytest.mark.parametrize("method", ["newcombe", "miettinen-nurminen"])
def test_emails_bring_visits_and_purchases(emails, group, measure, wanted, method):
    one, other = arm(emails, "group", group, measure), arm(emails, "group", "No E-Mail", measure)
    found = proportions.difference(one, other, method)

    assert found.clear
    # The published ranges are unpooled Wald, to two digits.
    assert tuple(100 * end for end in (found.value, found.low, found.high)) == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize(
    ("group", "wanted"),
    [("Mens E-Mail", (0.7698, 0.4851, 1.0545)), ("Womens E-Mail", (0.4244, 0.1690, 0.6799))],
)
def test_emails_bring_money(emails, group, wanted):
    found = means.difference(arm(emails, "group", group, "spend"), arm(emails, "group", "No E-Mail", "spend"))

    assert (found.value, found.low, found.high) == pytest.approx(wanted, abs=1e-4)


def test_what_was_spent_before_explains_little_of_it(emails):
    one, other = (
        sums(own["spend"], own["past_year_spend"])
        for own in (emails[emails["group"] == name] for name in ("Mens E-Mail", "No E-Mail"))
    )

    assert means.with_before(one, other).value == pytest.approx(0.77, abs=0.01)
    assert 0 < means.explained(one, other) < 0.01


def test_the_score_of_uplift_has_its_qini_curve(emails):
    frame = emails.assign(
        place=(-emails["uplift_score"]).rank(method="dense"),
        side=np.where(emails["group"] == "No E-Mail", "other", "one"),
        n=1,
        y=emails["visit"],
        yy=emails["visit"],
    )
    found = qini(frame.groupby(["place", "side"], as_index=False)[["n", "y", "yy"]].sum())

    assert found.end == pytest.approx(2599.3, abs=0.05)
    assert found.area.value == pytest.approx(171.7, abs=0.05)
    assert found.area.clear


def test_the_later_gate_keeps_fewer_players_and_the_arms_want_a_warning(game):
    arms = {day: [arm(game, "version", gate, f"retention_{day}") for gate in ("gate_40", "gate_30")] for day in (1, 7)}
    first, week = (proportions.difference(*arms[day]) for day in (1, 7))

    assert not first.clear
    assert (100 * first.value, first.p) == pytest.approx((-0.59, 0.074), abs=0.005)
    assert tuple(100 * end for end in (week.value, week.low, week.high)) == pytest.approx(
        (-0.82, -1.33, -0.31), abs=0.01
    )
    assert week.p == pytest.approx(0.0016, abs=5e-5)
    ratio = sample_ratio.check([arms[7][1].n, arms[7][0].n])
    assert (ratio.verdict, round(ratio.p, 4)) == ("warn", 0.0086)


def test_one_player_holds_the_rounds_of_his_arm(game):
    one, other = (arm(game, "version", gate, "sum_gamerounds") for gate in ("gate_40", "gate_30"))
    found = means.difference(one, other)

    assert (found.value, found.low, found.high) == pytest.approx((-1.16, -3.72, 1.40), abs=0.005)
    assert not found.clear


def test_injuries_last_longer_by_the_logarithm_and_not_clearly_by_weeks(injuries):
    frame = injuries.assign(log=np.log(injuries["weeks_off_work"]))
    found = {}
    for measure in ("log", "weeks_off_work", "medical_cost_usd"):
        cells = (
            frame.assign(n=1, y=frame[measure], yy=frame[measure] ** 2)
            .dropna(subset="y")
            .groupby(["side", "period"], as_index=False)[["n", "y", "yy"]]
            .sum()
            .rename(columns={"period": "phase"})
        )
        found[measure] = did.difference(*did.groups(cells))

    wanted = {
        "log": (0.1906, 0.0685, 0.0690),
        "weeks_off_work": (0.9513, 1.1654, 1.2765),
        "medical_cost_usd": (-1888.0787, 1687.8164, 1897.5803),
    }
    for measure, (value, classical, robust) in wanted.items():
        own = found[measure]
        assert (own.classical.value, own.classical.error, own.robust.error) == pytest.approx(
            (value, classical, robust), rel=1e-3
        )
    assert found["log"].robust.clear
    assert found["log"].classical.p == pytest.approx(0.0057, abs=0.0003)
    assert not found["weeks_off_work"].classical.clear
    assert not found["weeks_off_work"].robust.clear
