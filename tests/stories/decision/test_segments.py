"""Where the campaign pays: groups add up, those that stand out are named, small ones are held back and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stories.decision.depth_figures import segment_money_of
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides.segments import money_by_segment
from stories.decision.study import open_ledgers, study
from stories.story import slide_of
from tests.stories.studies import BASE, SUBJECT, customers, told


def slide_for(frame, project=BASE):
    figures = study(open_ledgers(lambda: frame, True), project, SUBJECT)
    say = say_of(figures)
    draft = money_by_segment(figures, say)
    return figures, say.facts, draft and slide_of(draft, say.facts)


def test_the_groups_add_up_to_the_profit_at_the_threshold():
    figures = told("model")[0]
    found = segment_money_of(figures)

    assert found.frame["profit"].sum() == pytest.approx(figures.decision.profit)
    assert found.frame["contacted"].sum() == pytest.approx(figures.decision.contacted)


def test_within_a_tie_the_groups_still_add_up():
    frame = customers().assign(score=lambda rows: rows["score"].round(1))
    figures, _, _ = slide_for(frame, settled(BASE, capacity=61))

    assert figures.decision.part < 1
    assert segment_money_of(figures).frame["profit"].sum() == pytest.approx(figures.decision.profit)


def test_a_group_in_which_calls_are_lost_money_is_named():
    # In one group nobody ever leaves, whatever the score says.
    frame = customers(2000).assign(outcome=lambda rows: rows["outcome"].where(rows["segment"] != "monthly", 0))
    _, facts, slide = slide_for(frame)

    assert facts["groups_losing"].value == 1
    assert str(slide.title).endswith("; one of 3 loses")
    assert "lost money in Contract type: monthly" in slide.notes
    last = slide.exhibit.frame.iloc[-1]
    assert last["label"].startswith("monthly")
    assert last["value"] < 0
    assert "below the rest" in last["text"]


def test_the_title_names_the_group_that_earns_most_with_its_range_and_says_what_the_others_do():
    _, facts, slide = slide_for(customers())
    top, *others = slide.exhibit.frame.to_dict("records")

    assert str(slide.title).startswith(
        f"“Contract type: {top['label'].partition(' (')[0]}” would have earned most: {facts['money_0'].text}, "
    )
    assert f"{facts['top_low'].text} to {facts['top_high'].text}; " in str(slide.title)
    assert str(slide.title).endswith(f"; 2 others together {facts['others_profit'].text}")
    assert facts["others_profit"].value == pytest.approx(sum(other["value"] for other in others))
    assert (facts["top_low"].value, facts["top_high"].value) == pytest.approx((top["low"], top["high"]))


def test_a_group_of_what_describes_people_carries_no_amount_in_a_title():
    figures = study(open_ledgers(customers, True), BASE, replace(SUBJECT, segment="Gender"))
    title = str(slide_of(money_by_segment(figures, say := say_of(figures)), say.facts).title)

    assert title == "One rule for everybody; how it falls by Gender is shown, not to choose by"


def test_where_no_group_earns_anything_the_title_says_so():
    # At half a score more than pays, whoever is called costs more than they bring.
    frame = customers(2000).assign(outcome=lambda rows: rows["outcome"].where(rows["score"] < 0.6, 0))
    _, _, slide = slide_for(frame, settled(BASE, threshold=0.6))

    assert str(slide.title).startswith("In none of 3 groups the calls would have paid; ")


def test_small_groups_are_held_back_and_counted():
    frame = customers().assign(segment=lambda rows: rows["segment"].where(rows.index >= 5, "tiny"))
    _, facts, slide = slide_for(frame)

    assert "tiny" not in " ".join(slide.exhibit.frame["label"])
    assert "too small to be shown: 1 group, 5 customers" in slide.notes
    assert facts["rows_held_back"].value == 5


def test_without_segments_or_without_a_decision_there_is_no_slide():
    for case in ("no segments", "nobody"):
        figures = told(case)[0]
        assert money_by_segment(figures, say_of(figures)) is None


def test_the_slide_names_what_its_groups_hold_more_than_the_profit_told_elsewhere():
    figures, facts, slide = slide_for(customers())
    together = slide.exhibit.frame["value"].sum()

    assert together - figures.fit.profit == pytest.approx(facts["hindsight"].value)
    told = f"In hindsight: together {facts['hindsight'].text} more than elsewhere."
    assert told in slide.exhibit.source
    assert told in slide.notes


def test_groups_under_a_rule_that_was_set_by_hand_hold_nothing_more():
    _, _, slide = slide_for(customers(), settled(BASE, threshold=0.4))

    assert "hindsight" not in slide.exhibit.source + slide.notes
