"""Whom to treat, and with which offer: what a score pays in a test by lot, in money and judged on other rows."""

from __future__ import annotations

import pytest

from tests.stories.change.files import ids, title, told, written

AMOUNTS = {"value": "100", "cost.call": "2", "cost.letter": "0.5"}
# Of a hundred with a high score and of a hundred with a low one, who buys with which offer.
RATES = {"control": (10, 10), "call": (20, 11), "letter": (13, 12)}


def bought(folder, rates, name="uplift_score", size=2_000, head="bought"):
    """As many rows with a high score as with a low one in every arm, of whom so many in a hundred buy."""
    rows = [
        (f"{arm}-{high}-{place}", arm, (0.9, 0.1)[high], int(place % 100 < per_hundred))
        for arm, pair in rates.items()
        for high, per_hundred in enumerate(pair)
        for place in range(size)
    ]
    return written(folder, ("customer_id", "group", name, head), rows)


def experiment(path, folder, **settings):
    _, treated, score, outcome = path.read_text("utf-8").partition("\n")[0].split(",")
    roles = {"score": score, "treated": treated, "outcome": outcome}
    return told(path, folder, kind="experiment", settings=settings, roles=roles)


def slide(deck, id):
    return next(slide for slide in deck.slides if slide.id == id)


@pytest.fixture
def two_offers(tmp_path):
    return experiment(bought(tmp_path, RATES), tmp_path, **AMOUNTS)


def test_each_stretch_of_scores_has_the_offer_that_pays_best_there(two_offers):
    table = slide(two_offers[1], "offers").exhibit.frame

    # 100 x 0.10 - 2 a call for high scores, 100 x 0.02 - 0.5 a letter for low ones; each times a thousand.
    assert table.iloc[:, 2].to_list() == ["“call”", "“letter”"]
    assert [text.split(" ")[0] for text in table.iloc[:, 3]] == ["$8.0k", "$1.5k"]
    assert table.iloc[:, 1].to_list() == ["6,000", "6,000"]


def test_what_the_choice_adds_to_one_offer_for_all_is_told_with_its_range(two_offers):
    _, deck = two_offers
    added = deck.facts["over_single"]

    # A call for all brings 100 x 0.01 - 2 = -1 where a letter brings 1.5: 2.5 more on 6,000 rows, where it is chosen.
    assert added.value == pytest.approx(15_000, rel=0.2)
    assert title(deck, "offers").startswith(f"Choosing the offer by “uplift score” adds {added.text} (")
    assert title(deck, "offers").endswith(" to “call” for all")


def test_where_the_same_offer_is_best_for_all_nothing_is_added(tmp_path):
    path = bought(tmp_path, {"control": (10, 10), "call": (40, 30), "letter": (11, 11)})
    _, deck = experiment(path, tmp_path, **AMOUNTS)

    assert title(deck, "offers") == "Whatever “uplift score” says, “call” for all pays best"


def test_treating_those_whom_it_moves_is_held_against_treating_all(tmp_path):
    # 10 of 100 more with a high score and none with a low one, at 2 each: 8 and -2 a row, of 4,000 rows each.
    path = bought(tmp_path, {"control": (10, 10), "call": (20, 10)})
    _, deck = experiment(path, tmp_path, value="100", cost="2")
    facts = deck.facts

    assert facts["treat_share"].value == pytest.approx(0.5, abs=0.05)
    assert facts["treat_all"].value == pytest.approx(8_000 * 3)
    assert facts["treat_profit"].value == pytest.approx(4_000 * 8, rel=0.1)
    assert title(deck, "whom").startswith("Treat the top ")
    assert slide(deck, "whom").exhibit.frame["y"].iloc[50] == pytest.approx(4_000 * 8)


def test_a_score_that_finds_nobody_in_particular_adds_nothing(tmp_path):
    path = bought(tmp_path, {"control": (10, 10), "call": (20, 20)})
    _, deck = experiment(path, tmp_path, value="100", cost="2")

    assert title(deck, "whom").startswith("Treating pays; choosing whom by “uplift score” adds nothing clear")


def test_of_a_risk_it_is_said_that_the_ranking_by_risk_is_judged(tmp_path):
    path = bought(tmp_path, {"control": (30, 10), "call": (20, 10)}, name="churn_risk", head="churned")
    _, deck = experiment(path, tmp_path, value="100", cost="2")

    assert title(deck, "whom").startswith("Treat the riskiest ")
    assert "it is the ranking by risk that is judged" in slide(deck, "whom").notes


def test_without_a_cost_nothing_is_said_of_what_a_share_pays(tmp_path):
    _, deck = experiment(bought(tmp_path, RATES), tmp_path, value="100")

    assert {"whom", "offers"}.isdisjoint(ids(deck))


def test_the_normalisation_of_the_qini_coefficient_is_named(two_offers):
    assert "Radcliffe's normalisation" in slide(two_offers[1], "moved").notes


def test_a_risk_that_ranks_those_first_whom_it_keeps_finds_them(tmp_path):
    # 10 of 100 fewer leave with a high score, none fewer with a low one: less is what is wanted.
    path = bought(tmp_path, {"control": (30, 10), "call": (20, 10)}, name="churn_risk", head="churned")
    _, deck = experiment(path, tmp_path)

    assert title(deck, "moved").startswith("Treat by “churn risk” first: −10.0 points among the top")


def test_where_fewer_surely_pay_and_more_than_all_they_alone_are_asked_for(tmp_path):
    # With a high score 10 of 100 are kept, with a low one none; at 100 each less 2 that is 8 and -2 a row.
    path = bought(tmp_path, {"control": (30, 10), "call": (20, 10)}, name="churn_risk", head="churned")
    _, deck = experiment(path, tmp_path, value="100", cost="2")

    share = deck.facts["treat_share"].text
    assert title(deck, "ask") == f"Approve “call” for the top {share} by “churn risk” (date open), a control kept"
    asked = f"go on with “call”, for the top {share} by “churn risk” only"
    assert asked in slide(deck, "answer").exhibit.frame["detail"].to_list()


def test_fewer_who_lose_less_than_all_are_not_asked_for(tmp_path):
    # At 9.9 each what is won with a high score, 10 of 100 at 100, hardly pays, and with a low one all is lost.
    path = bought(tmp_path, {"control": (30, 10), "call": (20, 10)}, name="churn_risk", head="churned")
    _, deck = experiment(path, tmp_path, value="100", cost="9.9")

    assert title(deck, "whom").startswith("Fewer by “churn risk” lose less than all, by ")
    assert title(deck, "ask").startswith("Stop “call” (date open), or make it cheaper")


def test_what_pays_is_told_of_the_arm_that_is_told_alone(tmp_path):
    # A letter does nothing; of a call 10 of 100 more buy, at 2 each: 8 a row, of 8,000 rows of both groups.
    path = bought(tmp_path, {"control": (10, 10), "call": (20, 20), "letter": (10, 10)})
    _, deck = experiment(path, tmp_path, value="100", cost="2")

    assert deck.facts["treat_all"].value == pytest.approx(8_000 * 8)


def test_a_score_of_uplift_is_held_against_the_ranking_by_risk(tmp_path):
    # Those of high uplift have a low risk, and the other way round: of either kind 1,200 in each arm of 4,000, and 1,600 of neither.
    kinds = {(0.9, 0.1): (10, 20), (0.1, 0.9): (40, 40), (0.05, 0.05): (5, 5)}
    sizes = (1_200, 1_200, 1_600)
    rows = [
        (f"{arm}-{uplift}-{place}", arm, uplift, risk, int(place % 100 < per_hundred[arm == "call"]))
        for ((uplift, risk), per_hundred), size in zip(kinds.items(), sizes, strict=True)
        for arm in ("control", "call")
        for place in range(size)
    ]
    path = written(tmp_path, ("customer_id", "group", "uplift_score", "buy_chance", "bought"), rows)
    roles = {"score": "uplift_score", "challenger": "buy_chance", "treated": "group", "outcome": "bought"}
    _, deck = told(path, tmp_path, kind="experiment", settings={"value": "100", "cost": "2"}, roles=roles)

    # 10 of 100 more among the 2,400 of the one kind, and none among those of the other, at 100 each.
    assert deck.facts["rival_gain"].value == pytest.approx(2_400 * 0.1 * 100)
    assert deck.facts["rival_low"].value > 0
    assert "in place of as many by “buy chance”, the likeliest, would bring $24.0k more" in slide(deck, "whom").notes


def test_where_treating_all_surely_pays_that_is_said_though_a_part_of_few_leaves_it_open(tmp_path):
    path = bought(tmp_path, {"control": (20, 20), "call": (40, 40)}, size=100)
    _, deck = experiment(path, tmp_path, value="100", cost="2")

    assert deck.facts["treat_all_low"].value > 0
    assert title(deck, "whom").startswith("Treating pays; ")
