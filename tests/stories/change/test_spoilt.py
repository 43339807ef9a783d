"""A test by lot that does not look like one is told in the weakest words, with the reason."""

from __future__ import annotations

import pytest

from tests.stories.change.files import LOT, arms, title, told, written


def test_outcomes_lost_in_one_arm_alone_take_the_word_away(tmp_path):
    # Nothing works: 200 of 1,000 in both arms; but of the offer's 200 leavers 60 are not known.
    rows = [
        (f"{arm}-{place}", arm, "" if arm == "offer" and place < 60 else int(place < 200))
        for arm in ("control", "offer")
        for place in range(1_000)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "group", "churned"), rows), tmp_path)

    assert study.doubt == "lost"
    assert study.effect.clear
    assert title(deck, "answer").endswith("the groups may differ")
    assert "unknown in one group far more often" in deck.slides[1].notes


def test_as_many_lost_in_both_arms_take_nothing_away(tmp_path):
    rows = [
        (f"{arm}-{place}", arm, "" if place < 60 else int(place < 200))
        for arm in ("control", "offer")
        for place in range(1_000)
    ]

    assert told(written(tmp_path, ("customer_id", "group", "churned"), rows), tmp_path)[0].doubt == "no"


def test_customers_in_both_arms_are_none_of_a_test(tmp_path):
    rows = [
        (f"c{place % 600}", ("control", "offer")[place // 500], f"2026-0{1 + place % 9}-01", place % 3 // 2)
        for place in range(1_000)
    ]
    path = written(tmp_path, ("customer_id", "group", "visit_date", "churned"), rows)
    study, deck = told(path, tmp_path, answers={**LOT, "duplicates": "all"})

    assert study.doubt == "shared"
    assert title(deck, "design").endswith("do not look drawn by lot")


def test_sizes_are_held_against_the_plan_before_anything_was_lost(tmp_path):
    # 1,000 against 1,000 were drawn; 120 of either are not known.
    rows = [
        (f"{arm}-{place}", arm, "" if place < 120 else int(place < 300))
        for arm in ("control", "offer")
        for place in range(1_000)
    ]
    study, _ = told(written(tmp_path, ("customer_id", "group", "churned"), rows), tmp_path)

    assert study.split.seen == (1_000, 1_000)


@pytest.mark.parametrize("looks", ["once", "often"])
def test_the_relative_change_is_as_clear_as_the_change(tmp_path, looks):
    path = arms(tmp_path, {"offer": (5_000, 440), "control": (5_000, 500)})
    study, _ = told(path, tmp_path, answers={**LOT, "door:looks": looks})

    assert study.relative.clear is study.effect.clear


def test_a_second_measure_is_told_as_finely_as_its_own_range_allows(tmp_path):
    rows = [
        (f"{arm}-{place}", arm, int(place % 10 < low), (place * 37) % 101)
        for arm, low in (("control", 2), ("offer", 1))
        for place in range(1_000)
    ]
    _, deck = told(written(tmp_path, ("customer_id", "group", "churned", "orders"), rows), tmp_path)

    # Both means lie about 50, with a range of three to either side.
    assert deck.facts["second_0_one"].text.count(".") <= 1
    assert len(deck.facts["second_0_one"].text.partition(".")[2]) <= 1
