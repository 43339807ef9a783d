"""Every figure of the first two slides of seven decks, reckoned again from the file with pandas alone."""

import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from pptx import Presentation

from data.samples.telephone import draw
from tests.recomputed.by_pandas import Rows, gain_between, treated_differently, whole_between

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
CALLS = {
    "accept_rate": (0.2, 0.3, 0.4),
    "incentive_cost": (0.0, 0.0, 20.0),
    "contact_cost": (30.0, 40.0, 60.0),
}
A_MONTH = {"margin": (0.5, 0.6, 0.7), "months": (6.0, 12.0, 18.0)}
EXPOSURE = {"loss_given_default": (0.45, 0.6, 0.75), "return_rate": (0.08, 0.12, 0.16)}
FLAT = {"clv": (100.0, 200.0, 400.0)}
SHARES = ("accept_rate", "margin", "loss_given_default", "return_rate")
SCALES = {"": 1.0, "k": 1e3, "M": 1e6, "bn": 1e9}
NUMBER = re.compile(r"(?P<sign>−?)\u2060?(?P<money>\$?)(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<scale>k|M|bn)?(?P<share>%?)")


def telco():
    rows = pd.read_csv(SHARED / "telco_churn_scores.csv", dtype={"customer_id": str})
    event = rows["churned"].eq("Yes").astype(int)
    frame = rows.assign(id=rows["customer_id"], score=rows["churn_score"], event=event, value=rows["monthly_charges"])
    return "telco_churn_scores.csv", Rows(frame, "campaign", {**CALLS, **A_MONTH}), "contract"


def hotel():
    rows = pd.read_csv(SHARED / "hotel_batches" / "hotel_reference.csv", dtype={"booking_id": str})
    frame = rows.assign(id=rows["booking_id"], event=rows["cancelled"], value=rows["booking_value"])
    amounts = {**CALLS, "margin": A_MONTH["margin"]}
    return "hotel_batches/hotel_reference.csv", Rows(frame, "campaign", amounts), "market_segment"


def hr():
    rows = pd.read_csv(
        SHARED / "hr_attrition_de.csv", sep=";", decimal=",", encoding="cp1252", dtype={"Personalnummer": str}
    )
    score, event = rows["Austrittsrisiko in %"], rows["Ausgetreten"].eq("Ja").astype(int)
    frame = rows.assign(id=rows["Personalnummer"], score=score, event=event, value=0.0)
    return "hr_attrition_de.csv", Rows(frame, "campaign", {**CALLS, **FLAT}), "Abteilung"


def retail():
    rows = pd.read_csv(SHARED / "online_retail_customers.csv", dtype={"customer_id": str})
    frame = rows.assign(
        id=rows["customer_id"], score=rows["lapse_score"], event=rows["lapsed"], value=rows["revenue_last_12m"]
    )
    return "online_retail_customers.csv", Rows(frame, "campaign", {**CALLS, "margin": A_MONTH["margin"]}), "country"


def credit():
    rows = pd.read_csv(SHARED / "credit_default_scores.csv", dtype={"account_id": str})
    frame = rows.assign(
        id=rows["account_id"],
        score=rows["pd_gbm"],
        event=rows["default_next_month"],
        value=rows["bill_amount"].clip(lower=0),
    )
    return "credit_default_scores.csv", Rows(frame, "credit", EXPOSURE), "education"


def settings(amounts):
    """Amounts as the command line takes them, whole, so that none is an example."""
    return [
        part for name, ends in amounts.items() for part in ("--set", f"{name}={'..'.join(f'{end:g}' for end in ends)}")
    ]


def built(files, out, *more):
    command = [
        sys.executable,
        str(ROOT / "report.py"),
        "build",
        *map(str, files),
        "--out",
        str(out),
        "--format",
        "pptx",
    ]
    done = subprocess.run([*command, "--accept-defaults", *more], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = out.glob("*.pptx")
    return list(Presentation(str(path)).slides)[1:3]  # after the cover


def words(slide):
    """What a slide says outside its picture, but for its number and the line with the file's name."""
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    texts = [text for text in texts if not text.strip().isdigit() or len(text.strip()) > 1]
    return "\n".join(text for text in texts if not text.startswith("Source:"))


def bars(slide):
    """The values of its native chart by name; empty where it has none."""
    for shape in slide.shapes:
        if shape.has_chart:
            plot = shape.chart.plots[0]
            return dict(zip(plot.categories, plot.series[0].values, strict=True))
    return {}


def unexplained(text, expected):
    """The numbers of a text that are none of those expected: pairs of a unit and a number, or of one and what it may be off by."""
    left = []
    for found in NUMBER.finditer(text):
        unit = "$" if found["money"] else "%" if found["share"] else ""
        scale = SCALES[found["scale"] or ""] * (0.01 if unit == "%" else 1.0)
        digits = found["digits"].replace(",", "")
        value = float(digits) * scale * (-1 if found["sign"] else 1)
        half = 0.5 * scale * 10.0 ** -len(digits.partition(".")[2]) * (1 + 1e-6)
        if not any(unit == of and abs(value - number) <= half + off for of, number, off in expected):
            left.append(found[0])
    return left


def of_decision(rows, column):
    """The figures that the first two slides of a decision may print."""
    low, high = rows.whole
    drawn = (0.06 if abs(rows.skew) > 0.3 else 0.02) * (high - low)  # both are draws; a heavy tail shows late
    acted, events = rows.contacted, rows.sorted["event"].to_numpy()
    hits, count = int(events[:acted].sum()), len(events)
    worth = rows.amounts.get("clv", (0, 1.0, 0))[1] * rows.likely.get("margin", 1.0) * rows.likely.get("months", 1.0)
    stake = worth * (events.sum() if "clv" in rows.amounts else (events * rows.sorted["value"]).sum())
    spend = acted * rows.likely.get("contact_cost", 0.0)
    exact = [
        *(("$", each) for each in rows.test_costs()),
        *(("$", each) for each in (rows.gain, rows.everybody, rows.gain + max(rows.everybody, 0.0), spend, stake)),
        *(("%", each) for each in (acted / count, events.mean(), *rows.shares(column))),
        *(
            ("", each)
            for each in (acted, hits, count, int(events.sum()), 100 * hits / acted, 100 * events.mean(), 100, 1)
        ),
    ]
    # An amount that turns the answer is told at the last step before it.
    turning = [
        ("%" if name.startswith(SHARES) else "$", each, 0.01 if each < 1 else 1.0)
        for name, each in rows.turning().items()
    ]
    return [*turning, *((unit, each, 0.0) for unit, each in exact), ("$", low, drawn), ("$", high, drawn)]


def sample():
    """The built-in sample, whose rows the product itself draws."""
    rows = draw()
    event = rows["churned"].eq("Yes").astype(int)
    frame = rows.assign(id=rows["customer_id"], score=rows["churn_score"], event=event, value=rows["monthly_charges"])
    return Rows(frame, "campaign", {**CALLS, **A_MONTH}), "contract"


def of_two_models():
    rows = pd.read_csv(SHARED / "telco_two_models.csv", dtype={"customer_id": str})
    frame = rows.assign(id=rows["customer_id"], event=rows["churned"], value=rows["monthly_charges"])
    return [
        Rows(frame.assign(score=frame[f"score_{name}"]), "campaign", {**CALLS, **A_MONTH})
        for name in ("current", "challenger")
    ]


needs_data = pytest.mark.skipif(not SHARED.exists(), reason="the development data is not beside this clone")


@needs_data
@pytest.mark.parametrize("deck", [telco, hotel, hr, retail, credit])
def test_the_first_two_slides_are_those_that_pandas_reckons(deck, tmp_path):
    file, rows, column = deck()
    slides = built([SHARED / file], tmp_path, *settings(rows.amounts), "--set", "currency=USD", "--set", "locale=en_US")
    expected = of_decision(rows, column)

    for slide in slides:
        assert unexplained(words(slide), expected) == [], words(slide)
    drawn, shares = bars(slides[1]), rows.shares(column)
    assert drawn
    for name, value in drawn.items():
        assert value == pytest.approx(shares[name], abs=1e-6), name


def test_the_first_two_slides_of_the_sample_are_those_that_pandas_reckons(tmp_path):
    rows, column = sample()

    for slide in built(["--sample", "telephone"], tmp_path):
        assert unexplained(words(slide), of_decision(rows, column)) == [], words(slide)


@needs_data
def test_the_first_two_slides_of_two_models_are_those_that_pandas_reckons(tmp_path):
    current, challenger = of_two_models()
    slides = built(
        [SHARED / "telco_two_models.csv"], tmp_path, *settings(current.amounts), "--story", "model_comparison"
    )
    gain, error = gain_between(current, challenger)
    low, high = whole_between(current, challenger)
    drawn = 0.02 * (high - low)  # both are draws
    apart, count = treated_differently(current, challenger), len(current.frame)
    counts = (count, int(current.frame["event"].sum()), apart, current.contacted, challenger.contacted)
    expected = [
        *(("$", each, off) for each, off in ((gain, 0.01 * error), (low, drawn), (high, drawn))),
        *(("", each, 0.0) for each in counts),
        *(("%", each / count, 0.0) for each in (apart, current.contacted, challenger.contacted)),
    ]

    for slide in slides:
        assert unexplained(words(slide), expected) == [], words(slide)
