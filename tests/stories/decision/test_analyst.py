"""The analyst's tables: hand-checked sums, and words that follow the file."""

from __future__ import annotations

import numpy as np
import pytest

from stories.binding import loose_numbers
from stories.decision.saying import say_of
from stories.decision.slides import analyst as analyst_slides
from stories.story import slide_of
from tests.stories.studies import customers, told


def shown(make, case="model", *more):
    study = told(case)[0]
    say = say_of(study)
    return study, say.facts, slide_of(make(study, say, *more), say.facts)


def test_lift_compares_the_first_tenth_with_all():
    _, facts, slide = shown(analyst_slides.gains)
    rows = customers().sort_values("score", ascending=False, kind="stable")
    first = rows.head(60)

    assert facts["lift"].value == pytest.approx(first["outcome"].mean() / rows["outcome"].mean(), rel=0.05)
    assert len(slide.exhibit.frame) == 10
    assert slide.exhibit.frame["Found so far"].iloc[-1] == "100%"


def test_deciding_anew_is_never_worse_than_the_decision_taken():
    _, _, slide = shown(analyst_slides.wrong_cost, "amounts decide", "contact_cost")
    lines = slide.exhibit.frame.pivot(index="x", columns="series", values="y")

    assert (lines["Decided again"] >= lines["As decided now"] - 1e-6).all()
    assert slide.exhibit.x.low <= 30 < 60 <= slide.exhibit.x.high


def test_the_regret_is_zero_where_the_amount_is_as_assumed():
    _, _, slide = shown(analyst_slides.wrong_cost, "model", "contact_cost")
    lines = slide.exhibit.frame.pivot(index="x", columns="series", values="y")
    at = lines.index[np.abs(lines.index - 40).argmin()]

    assert lines.loc[at, "Decided again"] == pytest.approx(lines.loc[at, "As decided now"], abs=30)


def test_two_assumptions_are_crossed_over_their_ranges():
    study, _, slide = shown(analyst_slides.two_at_once, "amounts decide", ("accept_rate", "contact_cost"))
    frame = slide.exhibit.frame

    assert frame.shape == (5, 6)
    assert frame.iloc[:, 0].tolist() == ["20%", "25%", "30%", "35%", "40%"]
    assert study.decision.profit == pytest.approx(float(study.curve.profit.max()))


@pytest.mark.parametrize(("case", "names"), [("model", ["MPC", "EMPC", "EMPB"]), ("outcome cells", ["MPC", "EMPC"])])
def test_the_measures_of_the_literature_fit_the_form(case, names):
    _, _, slide = shown(analyst_slides.measures, case)

    frame = slide.exhibit.frame
    told = [*frame.columns[1:]] if len(names) < 3 else frame["Measure"].tolist()  # two or fewer stand side by side
    assert told == names


def test_every_number_in_their_words_is_a_fact():
    for make in (analyst_slides.gains, analyst_slides.measures):
        _, facts, slide = shown(make)
        assert loose_numbers(f"{slide.title} {slide.notes}", facts) == []


def test_the_return_on_what_is_spent_is_told_where_something_is_spent():
    study = told("model")[0]
    say = say_of(study)

    said = analyst_slides.returns(study, say)
    assert said == f"Each dollar spent would have brought back {say.facts['brought_back'].text}."
    assert say.facts["brought_back"].value == pytest.approx(1 + study.decision.profit / study.decision.spend, rel=1e-6)
    nobody = told("nobody")[0]
    assert analyst_slides.returns(nobody, say_of(nobody)) == ""


def test_the_head_of_a_table_is_never_cut():
    study = told("model")[0]  # a kept customer's margin has the longest name of all
    draft = analyst_slides.two_at_once(study, say_of(study), ("margin", "accept_rate"))

    assert draft.exhibit.frame.columns[0] == "Margin on what a customer pays"
