"""Several arms beside each other: which is best, which of the others does harm or shows nothing, and what each is worth."""

from __future__ import annotations

import pytest

from stories.claims import objections
from stories.setting import SettingError
from stories.settings import refuse_misnamed
from tests.stories.change.files import arms, ids, title, told, written

# Against 10 % of those left alone: two points fewer, none, and two points more, of 20,000 each.
THREE = {"control": (20_000, 2_000), "call": (20_000, 1_600), "letter": (20_000, 2_000), "mail": (20_000, 2_400)}


def slide(deck, id):
    return next(slide for slide in deck.slides if slide.id == id)


def test_a_harmful_arm_and_one_that_shows_nothing_are_named_beside_the_best(tmp_path):
    _, deck = told(arms(tmp_path, THREE), tmp_path)

    assert title(deck, "arms") == (
        "“call” does best (2.0 points less); “mail” does harm and “letter” shows nothing clear"
    )
    assert dict(slide(deck, "arms").aside.rows) == {
        "“call”": "works",
        "“letter”": "no clear effect",
        "“mail”": "does harm",
    }


def test_what_does_harm_is_asked_to_be_stopped_whatever_is_asked_of_the_best(tmp_path):
    _, deck = told(arms(tmp_path, THREE), tmp_path)

    assert "go on with “call”; stop “mail”" in slide(deck, "answer").exhibit.frame["detail"].to_list()
    assert "“mail”: it does harm" in slide(deck, "ask").exhibit.frame["label"].to_list()


def test_a_harmful_arm_is_named_where_the_best_shows_nothing(tmp_path):
    counts = {arm: THREE[arm] for arm in ("control", "letter", "mail")}
    _, deck = told(arms(tmp_path, counts), tmp_path)

    assert title(deck, "arms") == "None of 2 shows a clear gain; “mail” does harm"


def test_too_many_others_for_a_title_are_counted(tmp_path):
    counts = {"control": (20_000, 2_000), "call": (20_000, 1_600)}
    counts |= {f"letter of kind {place}": (20_000, 2_400) for place in "abc"}
    _, deck = told(arms(tmp_path, counts), tmp_path)

    assert title(deck, "arms") == "“call” does best (2.0 points less); 3 more do harm"


def test_the_best_of_two_that_do_not_differ_only_looks_best(tmp_path):
    counts = {"control": (20_000, 2_000), "call": (20_000, 1_600), "letter": (20_000, 1_620)}
    _, deck = told(arms(tmp_path, counts), tmp_path)

    assert title(deck, "arms") == "“call” looks best (2.0 points less); “letter” works too"


def test_the_best_of_six_is_told_with_what_is_left_once_it_was_chosen(tmp_path):
    # Six arms of 1,000 about 9.5 %. Each has a variance of about 0.000086, and their squares add up to 0.0005, so that the best keeps
    # 1 - 3 x 0.000086 / 0.0005, about half, of its 1.5 points to their mean, which is half a point below those left alone.
    left = dict(zip("ABCDEF", (80, 90, 95, 95, 100, 110), strict=True))
    path = arms(tmp_path, {"control": (6_000, 600), **{arm: (1_000, count) for arm, count in left.items()}})
    study, deck = told(path, tmp_path, roles={"treated": "group"})

    assert study.arms.best.effect.value == pytest.approx(-0.02)
    assert study.arms.drawn == pytest.approx(-0.005 - 0.48 * 0.015, abs=0.001)
    assert "allowing for its having been chosen, " + deck.facts["offer_drawn"].text in str(
        slide(deck, "arms").aside.sentence
    )


def test_of_few_arms_none_is_drawn(tmp_path):
    study, deck = told(arms(tmp_path, THREE), tmp_path)

    assert study.arms.drawn is None
    assert "offer_drawn" not in deck.facts


def test_arms_not_drawn_by_lot_are_compared_and_nothing_more(tmp_path):
    _, deck = told(arms(tmp_path, THREE), tmp_path, answers={}, settings={"value": "100", "cost": "1"})

    assert title(deck, "arms") == "Of all groups, churn is lowest with “call” (8.0%); the groups may differ"
    assert title(deck, "arms-worth").startswith("Were the differences the effects, ")
    spoken = [text for each in deck.slides for text in (str(each.title), each.notes, each.exhibit.alt)]
    assert [found for text in spoken for found in objections(text, support="compared")] == []
    assert "harm" not in str(slide(deck, "arms").aside.rows)


def test_each_arm_is_held_against_its_own_cost(tmp_path):
    # Of a thousand reached, 20 stay with a call and 15 with a letter, worth 100 each: 2,000 less 1,500, and 1,500 less 100.
    counts = {"control": (20_000, 2_000), "call": (20_000, 1_600), "letter": (20_000, 1_700), "mail": (20_000, 2_400)}
    settings = {"value": "100", "cost.call": "1.5", "cost.letter": "0.1", "cost.mail": "0.01"}
    study, deck = told(arms(tmp_path, counts), tmp_path, settings=settings)

    worth = {arm.label: arm.worth[0] for arm in study.arms.arms}
    assert worth == {"call": pytest.approx(500), "letter": pytest.approx(1_400), "mail": pytest.approx(-2_010)}
    assert title(deck, "arms-worth").startswith("“letter” brings most after its cost: $1.40k for 1,000 reached")
    assert study.lead.one == "letter"  # what is approved is what pays best
    assert title(deck, "ask").startswith("Approve “letter” for all")
    assert title(deck, "arms").startswith("“call” looks best")


def test_where_the_cost_of_one_arm_is_not_known_none_is_taken_off(tmp_path):
    settings = {"value": "100", "cost.call": "1.5"}
    study, deck = told(arms(tmp_path, THREE), tmp_path, settings=settings)

    assert study.arms.lacking == ("letter", "mail")
    assert {arm.label: arm.worth[0] for arm in study.arms.arms}["call"] == pytest.approx(2_000)
    assert "before any cost" in title(deck, "arms-worth")
    assert "“letter” and “mail”" in slide(deck, "arms-worth").notes


def test_the_costs_of_arms_stand_among_the_amounts(tmp_path):
    settings = {"value": "100", "cost.call": "1..1.5..2@call centre"}
    _, deck = told(arms(tmp_path, THREE), tmp_path, settings=settings)

    row = slide(deck, "amounts").exhibit.frame.iloc[-1].to_list()
    assert row == ["Cost of reaching one, “call”", "$1.50", "$1 to $2", "call centre"]


def test_the_cost_of_an_arm_that_is_not_there_is_refused_with_those_that_are(tmp_path):
    study, _ = told(arms(tmp_path, THREE), tmp_path, settings={"cost.visit": "3"})

    with pytest.raises(SettingError, match="cost.visit is of no group of this file; wanted one of: call, letter, mail"):
        refuse_misnamed(study)


def test_two_groups_alone_have_no_page_of_several(tmp_path):
    _, deck = told(arms(tmp_path, {arm: THREE[arm] for arm in ("control", "call")}), tmp_path)

    assert {"arms", "arms-worth", "arms-table"}.isdisjoint(ids(deck))


def test_the_best_of_six_groups_is_told_with_what_is_left_once_it_was_chosen(tmp_path):
    # Ten points fewer in one region and five in the others, of 200 each: a range of a dozen points, so that most of it is luck.
    rows = [
        (f"{arm}-{region}-{place}", arm, region, int(place < 60 - (arm == "offer") * (20 if region == "north" else 10)))
        for arm in ("control", "offer")
        for region in ("north", "south", "east", "west", "centre", "islands")
        for place in range(200)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "group", "region", "churned"), rows), tmp_path)
    aside = slide(deck, "groups").aside

    assert study.by_group.frame["change"].min() == pytest.approx(-0.10)
    assert -0.07 < deck.facts["group_drawn"].value < -0.05
    assert str(aside.sentence).startswith("is how “north” looks, the best of 6; allowing for its having been chosen, −")


@pytest.mark.parametrize(
    ("counts", "settings"),
    [
        (THREE, {}),
        (THREE, {"value": "100", "cost": "1"}),
        ({arm: THREE[arm] for arm in ("control", "letter", "mail")}, {"value": "100", "cost.mail": "1"}),
        ({"control": (20_000, 2_000), "call": (20_000, 2_400), "mail": (20_000, 2_500)}, {"value": "100"}),
        ({arm: (500, count) for arm, count in (("control", 50), ("call us", 44), ("do write", 47))}, {"value": "9"}),
    ],
)
@pytest.mark.parametrize("answers", [{"door:arms": "lot"}, {}])
def test_titles_can_be_read_at_once_and_pictures_by_those_who_cannot_see_them(tmp_path, counts, settings, answers):
    study, deck = told(arms(tmp_path, counts), tmp_path, answers=answers, settings=settings)
    spoken = [text for each in deck.slides for text in (str(each.title), each.notes, each.exhibit.alt)]

    assert [str(each.title) for each in deck.slides if len(str(each.title).split()) > 16] == []
    assert [each.exhibit.alt for each in deck.slides if not 40 <= len(each.exhibit.alt) <= 300] == []
    assert [found for text in spoken for found in objections(text, support=study.support)] == []


def test_an_arm_that_goes_the_other_way_is_named_where_nobody_knows_what_is_good(tmp_path):
    # Of "a" 5 more on average, of "b" 3 fewer, of numbers that spread by about 3.
    shift = {"control": 0, "a": 5, "b": -3}
    rows = [(f"{arm}-{place}", arm, 20 + shift[arm] + place % 11 - 5) for arm in shift for place in range(1_100)]
    _, deck = told(written(tmp_path, ("customer_id", "group", "orders"), rows), tmp_path)

    assert title(deck, "arms").startswith("“a” differs most surely (5.0")
    assert title(deck, "arms").endswith("; “b” goes the other way")
