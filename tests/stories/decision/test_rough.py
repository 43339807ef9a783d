"""A range that few large rows make a rough one is marked as such wherever it is printed."""

import re
from dataclasses import replace

import numpy as np
import pytest

from stories.decision.exploring import beside
from stories.decision.exploring import how_sure as explored
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides.target import waiting
from stories.decision.study import open_ledgers, study
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, by_value, customers, texts

RANGES = (("all_low", "all_high"), ("gain_low", "gain_high"), ("known_low", "known_high"), ("more_low", "more_high"))
GERMAN = {"language": "de", "locale": "de_DE"}
PROJECTS = {
    "gain": BASE,
    "everything unclear": settled(BASE, assumptions=by_value(contact_cost=45)),
    "each month": settled(BASE, repeat="every month"),
    "German": replace(BASE, **GERMAN),
    "German, unclear": settled(replace(BASE, **GERMAN), assumptions=by_value(contact_cost=45)),
}


def skewed():
    frame = customers()
    value = np.random.default_rng(5).lognormal(3.2, 1.8, len(frame)).round(2)
    return open_ledgers(lambda: frame.assign(value=value), segment=True)


def printed(facts, pair):
    """How a range stands in a text, with what stands before it."""
    low, high = (re.escape(facts[name].text) for name in pair)
    return re.compile(rf"(\S+\s+)?(?:(?:between|zwischen|von) )?{low} (?:and|to|und|bis) {high}")


@pytest.mark.parametrize("project", PROJECTS)
def test_a_rough_range_is_marked_wherever_it_is_printed(project):
    figures = study(skewed(), PROJECTS[project], SUBJECT)
    story, deck = tell(figures)
    say = say_of(figures)
    said = [text for slide in deck.slides for _, text in texts(slide)]
    said += [beside(figures, say), explored(figures, say), waiting(figures, say)]

    found = [
        hit[0]
        for pair in RANGES
        if pair[0] in story.facts
        for text in said
        for hit in printed(story.facts, pair).finditer(text)
    ]

    assert figures.is_rough
    assert len(found) >= 8
    for hit in found:
        assert re.match(r"\(?(roughly|grob)\s", hit), hit


def test_no_range_is_rough_where_rows_are_alike():
    figures = study(open_ledgers(lambda: customers(6000).assign(value=50.0)), BASE, SUBJECT)
    _, deck = tell(figures)

    assert not figures.is_rough
    assert not any("roughly" in text for slide in deck.slides for _, text in texts(slide))


def test_what_is_assumed_is_no_estimate_and_never_rough():
    _, deck = tell(study(skewed(), BASE, SUBJECT))

    certainty = next(slide for slide in deck.slides if slide.id == "certainty")

    lines = certainty.exhibit.frame.set_index("label")["text"]
    assert lines["Data and assumptions together"].startswith("roughly ")
    assert not lines["Because of what is assumed"].startswith("roughly ")
