"""How sure a gain is: the ranges, what narrows them, every assumption, and when the answer would change."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.payoff import Campaign
from stories.binding import loose_numbers
from stories.decision.depth_figures import bars_of, swings_of, turns_of
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides.certainty import chosen_anew, every_assumption, how_sure, when_it_pays
from stories.decision.slides.sceptic import amounts, in_mood
from stories.decision.study import DecisionStudy, study
from stories.story import slide_of
from tests.stories.studies import BASE, CASES, FINANCE, SUBJECT, by_value, ledgers, texts, told

GAINFUL = [case for case, (*_, verdict) in CASES.items() if verdict in ("model", "unclear", "worse")]
OTHERS = [case for case in CASES if case not in GAINFUL]


def shown(case: str, id: str):
    return next(slide for slide in told(case)[2].slides if slide.id == id)


def slide(study: DecisionStudy, make):
    say = say_of(study)
    return slide_of(make(study, say), say.facts)


@pytest.mark.every(2)
@pytest.mark.parametrize("case", GAINFUL)
def test_the_range_of_both_is_the_one_of_the_title(case):
    figures, story, _ = told(case)
    found, certainty = bars_of(figures), shown(case, "certainty")

    assert (certainty.beat, certainty.exhibit.kind) == ("impact", "dots")
    assert [story.facts[name].value for name in ("all_low", "all_high")] == pytest.approx(found.together)
    assert story.facts["all_low"].text in str(certainty.title)
    first = certainty.exhibit.frame.iloc[0]
    assert (first["low"], first["high"]) == pytest.approx(found.together)
    assert first["low"] <= first["value"] <= first["high"]


def test_the_range_of_the_data_alone_is_named_for_what_it_is():
    figures, story, _ = told("model")
    row = shown("model", "certainty").exhibit.frame.set_index("label").loc["Data alone, if the amounts are exactly so"]

    assert (row["low"], row["high"]) == pytest.approx(figures.fit.interval)
    assert row["text"] == f"roughly {story.facts['gain_low'].text} to {story.facts['gain_high'].text}"


def test_what_narrows_the_range_most_is_named_and_shown():
    figures, _, _ = told("amounts decide")
    found = bars_of(figures)
    labels = shown("amounts decide", "certainty").exhibit.frame["label"].tolist()
    widths = {name: high - low for name, (low, high) in found.if_known.items()}

    assert min(widths, key=widths.get) == found.most_doubtful == "months"
    assert "If the time they stay were known for sure" in labels
    assert "With four times the customers" in labels


def test_where_amounts_are_sure_more_customers_help_most():
    sure = settled(
        BASE,
        assumptions=Campaign(
            clv=Assumption("clv", "price", 400, 400, 400),
            accept_rate=Assumption("accept_rate", "share", 0.3, 0.3, 0.3),
            incentive_cost=Assumption("incentive_cost", "price", 0, 0, 0),
            contact_cost=Assumption("contact_cost", "price", 40, 40, 40),
        ),
    )
    figures = study(ledgers(), sure, SUBJECT)

    assert "the number of customers matters most" in str(slide(figures, how_sure).title)


def test_the_hindsight_that_others_would_print_stands_beside():
    _, story, _ = told("model")
    rows = dict(shown("model", "certainty").aside.rows)

    assert rows["Hindsight, left out"] == story.facts["hindsight"].text
    assert not any("Hindsight" in label for label, _ in shown("threshold by hand", "certainty").aside.rows)


def test_a_sure_gain_is_never_said_to_be_certain():
    _, story, _ = told("outcome cells")

    assert story.facts["chance"].text == "more than 99%"


@pytest.mark.parametrize("case", GAINFUL)
def test_every_assumption_has_its_line_the_widest_first(case):
    figures, _, _ = told(case)
    frame = shown(case, "depends").exhibit.frame

    assert len(frame) == len(figures.gain.items)
    assert (frame["low"] <= frame["value"] + 1e-9).all()
    assert (frame["value"] <= frame["high"] + 1e-9).all()
    widths = (frame["high"] - frame["low"]).tolist()
    assert widths == sorted(widths, reverse=True)


def test_the_words_beside_a_line_say_where_the_gain_ends_on_either_side():
    _, story, _ = told("model")
    frame = shown("model", "depends").exhibit.frame
    text = frame.set_index(frame["label"].str.partition(":")[0])["text"]
    facts = story.facts

    for label, name in (("How long a kept customer stays", "months"), ("A call costs", "contact_cost")):
        ends = [facts[f"{name}_{side}"].text for side in ("from", "to") if f"{name}_{side}" in facts]
        assert ends
        assert all(end in text[label] for end in ends)


def test_without_a_gain_no_amount_is_said_to_be_enough():
    assert set(shown("worse", "depends").exhibit.frame["text"]) == {"no gain"}
    assert set(shown("worse", "anew").exhibit.frame.iloc[:, -1]) == {"no gain as it is"}


def test_the_title_of_every_assumption_says_whether_one_of_them_undoes_the_gain():
    for case in ("model", "outcome cells"):
        figures = told(case)[0]
        undone = any(min(swing.kept_low, swing.kept_high) <= 0 for swing in swings_of(figures))
        title = str(shown(case, "depends").title)
        assert ("unless" in title) == undone
        assert ("no single assumption" in title) != undone


def test_what_is_chosen_anew_stands_beside_what_is_kept():
    figures, story, _ = told("model")
    frame = shown("model", "anew").exhibit.frame
    first = swings_of(figures)[0]

    assert frame.iloc[0, 1] == story.facts[f"gain_at_{first.name}_low"].text
    assert frame.iloc[0, 2] == story.facts[f"anew_at_{first.name}_low"].text
    assert story.facts["regained"].value >= 0


@pytest.mark.parametrize("case", ["model", "unclear", "amounts decide"])
def test_what_a_known_amount_would_bring_is_one_of_the_figures_below_it(case):
    figures, story, _ = told(case)
    slide = shown(case, "anew")
    anew = [each for swing in swings_of(figures) for each in (swing.anew_low, swing.anew_high)]

    assert story.facts["best_anew"].value == max(anew)
    assert "at most" not in str(slide.title)
    loses = any(s.anew_low < s.kept_low or s.anew_high < s.kept_high for s in swings_of(figures))
    assert ("keep the first" in slide.source) == loses


@pytest.mark.parametrize("case", OTHERS)
def test_where_nobody_or_everybody_is_best_the_table_says_when_the_model_would_add_something(case):
    figures, _, deck = told(case)
    table = shown(case, "depends").exhibit

    assert "certainty" not in {slide.id for slide in deck.slides}
    assert table.frame.iloc[:, 0].nunique() == len(figures.gain.items)
    assert all(make(figures, say_of(figures)) is None for make in (how_sure, every_assumption, chosen_anew))


def test_an_amount_at_which_calls_begin_to_pay_is_the_first_at_which_they_do():
    figures = told("nobody")[0]
    turn = {turn.name: turn for turn in turns_of(figures)}["contact_cost"]
    words = shown("nobody", "depends").exhibit.frame.set_index("Assumption").loc["A call costs"].iloc[-1]

    def pays(cost: float) -> bool:
        form = figures.settings.assumptions.with_("contact_cost", Assumption("contact_cost", "price", 0, cost, 2000))
        return study(ledgers(), settled(BASE, assumptions=form), SUBJECT).decision.contacted > 0

    assert turn.above is None
    assert pays(turn.below - 0.01)
    assert not pays(turn.below + 0.01)
    assert words.endswith("or less")
    assert when_it_pays(told("model")[0], say_of(told("model")[0])) is None


def test_the_sceptic_shows_the_gain_at_his_setting():
    figures = told("model")[0]
    halfway, now = (slide(figures, lambda one, say, at=at: in_mood(one, say, at)) for at in (-0.5, 0.0))

    assert "50% of the way to its worst" in str(halfway.title)
    assert halfway.exhibit.best.y < now.exhibit.best.y
    assert now.exhibit.best.y == pytest.approx(figures.fit.gain)
    assert np.allclose(now.exhibit.frame["x"], np.linspace(-1, 1, 101))


def test_the_sceptic_says_where_the_gain_is_gone():
    figures = told("amounts decide")[0]
    say = say_of(figures)
    draft = in_mood(figures, say, -0.2)

    (gone,) = draft.exhibit.references
    assert gone.x == -say.facts["gone_at"].value
    assert "{gone_at}" in draft.notes
    assert dict(amounts(figures, say, -1.0))["Stay when called"] == "20%"


@pytest.mark.every(4)
@pytest.mark.parametrize("setting", [-1.0, -0.35, 0.0, 0.5, 1.0])
@pytest.mark.parametrize("case", ["model", "unclear", "worse", "German"])
def test_every_number_of_the_sceptic_is_a_fact(case, setting):
    figures = told(case)[0]
    say = say_of(figures)
    found = slide_of(in_mood(figures, say, setting), say.facts)

    assert len(str(found.title).split(" ")) <= 16
    for where, text in texts(found):
        assert loose_numbers(text, say.facts, told(case)[1].names) == [], (where, text)


def test_where_ranges_reach_further_to_one_side_the_page_says_where_the_middle_is():
    hopeful = by_value().with_("accept_rate", Assumption("accept_rate", "share", 0.1, 0.3, 0.31, FINANCE))
    figures = study(ledgers(), settled(BASE, assumptions=hopeful), SUBJECT)
    found, page = bars_of(figures), slide(figures, how_sure)
    say = say_of(figures)
    how_sure(figures, say)

    assert found.is_lopsided
    assert found.middle < found.gain
    assert f"Half of the draws lie below {say.facts['middle'].text}, for the gain can move further down" in page.source


def test_where_they_reach_as_far_to_both_sides_nothing_is_said_of_the_middle():
    figures, story, _ = told("model")

    assert not bars_of(figures).is_lopsided
    assert "middle" not in story.facts
    assert "Half of the draws" not in shown("model", "certainty").source


def test_a_band_or_line_that_is_of_the_data_alone_says_so_and_the_page_on_certainty_which_range_a_gain_has():
    slides = {slide.id: slide for slide in told("model")[2].slides}

    for id in ("where", "segment_money"):
        assert "because of the data alone" in slides[id].source
    assert "a gain that is told with a range has the first of them" in slides["certainty"].source


def test_amounts_of_one_table_are_told_in_one_unit_with_as_many_digits():
    for case in GAINFUL:
        table = shown(case, "anew").exhibit.frame.iloc[:, 1:5]
        digits = {
            len(text.partition(".")[2].rstrip("kM"))
            for text in map(str, table.to_numpy().ravel())
            if text.strip("$") != "0"
        }
        units = {text[-1] for text in map(str, table.to_numpy().ravel()) if text[-1] in "kM"}

        assert len(digits) <= 1, case
        assert len(units) <= 1, case


def test_of_the_profit_no_other_figure_stands_on_a_slide_than_the_one_it_is_told_by():
    _, story, deck = told("model")
    others = {story.facts[name].text for name in ("sum_picked", "sum_profit")} - {story.facts["profit"].text}

    seen = [text for slide in deck.slides for where, text in texts(slide) if where != "notes"]
    assert others
    assert not any(other in text for other in others for text in seen)
