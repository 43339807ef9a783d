"""What the owner of a file said at the door bounds every story that is told of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from data.intake.door import restrictions
from metrics.base_rate import reweighted_rates
from stories.binding import loose_numbers
from stories.claims import objections
from stories.decision import exploring
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, customers, ledgers, texts

ANSWERS = {
    "sample": {"door:sample": "sample"},
    "balanced": {"door:sample": "balanced"},
    "not known yet": {"door:known": "some"},
    "riskiest contacted": {"door:contacted": "risk"},
    "some contacted": {"door:contacted": "lot"},
}


def balanced_rows():
    frame = customers(3000)
    others = frame[frame["outcome"] == 0].sample(int(frame["outcome"].sum()), random_state=1)
    return pd.concat([frame[frame["outcome"] == 1], others], ignore_index=True)


def of(answers, project=BASE, sums=None):
    subject = replace(SUBJECT, restrictions=restrictions(answers), is_whole=answers.get("door:sample") == "all")
    figures = study(sums or ledgers(), project, subject)
    return figures, *tell(figures)


def slide_of(deck, id):
    return next(slide for slide in deck.slides if slide.id == id)


@pytest.fixture(scope="module")
def balanced():
    frame = balanced_rows()
    return open_ledgers(lambda: frame, segment=True)


@pytest.fixture(scope="module")
def weighted(balanced):
    return of({"door:sample": "balanced"}, settled(BASE, base_rate=0.14), balanced)


@pytest.mark.every(6)
@pytest.mark.parametrize("kind", ["retention", "profit_curve"])
@pytest.mark.parametrize("answers", ANSWERS.values(), ids=list(ANSWERS))
def test_what_weighs_stands_under_every_picture_and_in_the_first_notes(answers, kind):
    figures, story, deck = of(answers, replace(BASE, kind=kind))
    marked = [one for one in figures.restrictions if one.mark]

    assert [one.key for one in marked] == [one.key for one in restrictions(answers) if one.mark]
    assert marked
    for one in marked:
        assert all(one.mark in slide.source for slide in deck.slides if slide.source.startswith("Source:"))
        assert one.sentence in deck.slides[0].notes
    assert len(deck.slides[0].notes.split()) <= 150
    for slide in deck.slides:
        for where, text in texts(slide):
            assert objections(text) == []
            assert not loose_numbers(text, story.facts, story.names), (slide.id, where, text)


def test_a_story_of_all_customers_says_nothing_of_samples():
    free, whole = of({})[2], of({"door:sample": "all"})[2]

    for deck in (free, whole):
        shown = " ".join(text for slide in deck.slides for _, text in texts(slide))
        assert not any(words in shown for words in ("In this", "a sample", "weighted", "Bear in mind"))


def test_totals_of_a_sample_are_those_of_the_sample():
    figures, story, deck = of({"door:sample": "sample"})

    assert str(slide_of(deck, "answer").title).startswith("In this sample, calling the riskiest ")
    assert str(slide_of(deck, "where").title).startswith("In this sample, ")
    ask = slide_of(deck, "ask")
    assert "{contacted}" not in next(draft.title for draft in story.drafts if draft.id == "ask")
    assert story.facts["contacted"].text not in str(ask.title)
    assert story.facts["spend"].text not in str(ask.title)
    assert "those of the sample" in ask.exhibit.caption
    assert exploring.headline(figures, say_of(figures)).startswith("In this sample, call the riskiest ")


def test_what_is_asked_for_of_a_sample_is_a_share_and_its_amounts_are_those_of_the_sample():
    rows = slide_of(of({"door:sample": "sample"})[2], "ask").exhibit.frame

    assert rows.loc["contacted_share", "label"] == "of all customers to call"
    assert rows.loc["spend", "label"] == "for calls and accepted offers, in the sample"
    assert [label for label in rows["label"] if label.endswith("in the sample")] == [rows.loc["spend", "label"]]
    assert "contacted" not in rows.index


def test_what_is_asked_for_a_list_of_a_given_length_is_no_share_of_the_sample():
    ask = slide_of(of({"door:sample": "sample"}, settled(BASE, next_list=9000.0))[2], "ask").exhibit

    assert "on the next list of 9,000" in ask.frame.loc["next_called", "label"]
    assert not any("in the sample" in label for label in ask.frame["label"])
    assert "sample" not in ask.caption


def test_shares_of_a_sample_need_no_such_words():
    _, _, deck = of({"door:sample": "sample"})

    assert str(slide_of(deck, "who").title).startswith("Of 100 ")


def test_titles_stay_short_enough_for_two_lines():
    for answers in ANSWERS.values():
        for slide in of(answers)[2].slides:
            assert len(str(slide.title).split(" ")) <= 22, slide.title


def test_a_balanced_file_names_no_money_as_its_answer_and_asks_for_its_true_rate():
    _, story, deck = of({"door:sample": "balanced"})
    money = {fact.text for fact in story.facts.values() if fact.unit == "money"}
    answer, ask = slide_of(deck, "answer"), slide_of(deck, "ask")

    assert "not known yet" in str(answer.title)
    assert not any(text in str(answer.title) + str(ask.title) for text in money)
    for slide in (answer, ask):
        assert not money & set(slide.exhibit.frame["figure"])
    assert str(ask.title).startswith("Find out how many of all customers leave")
    assert "pprove" not in str(ask.title)
    for slide in deck.slides:
        if slide.id in ("at_risk", "who", "where", "bridge", "churn", "depends"):
            assert str(slide.title).startswith("In this balanced file, "), slide.title


def test_half_of_the_rows_being_events_is_said_unless_somebody_knows_better(balanced):
    said = [one.key for one in of({}, sums=balanced)[0].restrictions]
    known = [one.key for one in of({"door:sample": "all"}, sums=balanced)[0].restrictions]

    assert said == ["perhaps balanced"]
    assert known == []
    assert str(slide_of(of({}, sums=balanced)[2], "who").title).startswith("In this file, of ")


def test_rows_weigh_as_much_as_the_true_rate_says(weighted, balanced):
    figures, story, deck = weighted
    facts, frame = story.facts, balanced.rows()

    assert facts["base_rate"].value == pytest.approx(0.14)
    assert facts["rate_in_file"].value == pytest.approx(0.5)
    assert facts["rows_in_file"].value == len(frame)
    assert facts["leavers"].value == pytest.approx(0.14 * facts["customers"].value)
    assert "true rate" in facts["base_rate"].formula
    assert "weighted to a true rate of 14 %" in facts["gain"].origin
    assert figures.restrictions[0].key == "weighted to a true rate"
    assert all("weighted to a true rate of 14%" in slide.source for slide in deck.slides)


def test_a_weighted_balanced_file_says_per_customer_what_the_whole_file_says(weighted):
    whole = customers(3000)
    rate = float(whole["outcome"].mean())
    frame = balanced_rows()
    part = of({"door:sample": "balanced"}, settled(BASE, base_rate=rate), open_ledgers(lambda: frame, segment=True))[0]
    full = of({}, sums=open_ledgers(lambda: whole, segment=True))[0]

    assert part.fit.profit / part.curve.rows == pytest.approx(full.fit.profit / full.curve.rows, rel=0.15)
    assert part.curve.share[-1] == 1
    assert part.segments["rate"].mean() == pytest.approx(full.segments["rate"].mean(), rel=0.1)


def test_the_score_to_act_from_is_one_of_the_files_own_scores(weighted, balanced):
    figures, story, _ = weighted
    scores = balanced.rows()["score"].to_numpy()
    edge = figures.decision.edge

    assert np.isin(figures.curve.ledger.threshold(edge), scores)
    chosen = scores >= float(story.facts["threshold"].text)
    assert chosen.sum() == (scores >= figures.curve.ledger.threshold(edge)).sum()


def test_a_threshold_by_hand_is_exact_in_a_weighted_file(balanced):
    figures = of({}, settled(BASE, base_rate=0.14, threshold=0.37), balanced)[0]
    frame = balanced.rows()

    reached = frame[(frame["score"] >= 0.37) & (frame["outcome"] == 1)]
    assert figures.decision.events / figures.curve.events[-1] == pytest.approx(len(reached) / frame["outcome"].sum())


def test_groups_are_weighed_like_the_whole(balanced):
    found = reweighted_rates(balanced.segments, balanced.main, 0.14)

    assert found["events"].sum() / found["rows"].sum() == pytest.approx(0.14, abs=1e-6)
    assert (found["low"] < found["rate"]).all()
    assert (found["rate"] < found["high"]).all()
    assert list(found["rate"]) == sorted(found["rate"], reverse=True)


def test_a_weighted_story_is_told_without_loose_figures_in_every_kind(balanced):
    for kind in ("retention", "profit_curve"):
        _, story, deck = of({"door:sample": "balanced"}, settled(replace(BASE, kind=kind), base_rate=0.14), balanced)
        for slide in deck.slides:
            for where, text in texts(slide):
                assert not loose_numbers(text, story.facts, story.names), (slide.id, where, text)
        assert str(slide_of(deck, "quality").title).startswith("The figures rest on ")
        rows = dict(slide_of(deck, "quality").exhibit.frame.itertuples(index=False))
        assert rows["Weighed"].startswith("To a true rate of 14%")
