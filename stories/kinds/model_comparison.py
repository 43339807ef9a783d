"""Which of two models to use: what each is worth on the same customers, whom they treat differently, and what to decide."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.payoff import Assumptions
from stories.comparison import alone, slides
from stories.comparison import appendix as of_two
from stories.comparison.model_words import names_from_data
from stories.comparison.study import ComparisonStudy
from stories.decision.slides import appendix
from stories.decision.telling import story_of
from stories.kind import campaign_for
from stories.say import Say
from stories.story import Story

TITLE = "Two models: is the new one worth more?"
TOPIC = "comparison"
NEEDS = ("score", "outcome")
FORMS = ("campaign", "cells", "credit", "offer")
NAMES = None
SLIDES = (
    slides.answer,
    slides.compared,
    slides.curves,
    slides.differing,
    slides.money,
    slides.segments,
    slides.versions,
    slides.ask,
    of_two.analyst,
    of_two.depends,
    of_two.method,
)
ALONE = (alone.nothing, alone.wanted)  # of a file with one model


def assumptions(dataset: Dataset) -> Assumptions:
    """A campaign that fits the roles of the dataset, every amount a default marked as such."""
    return campaign_for(dataset)


def build(study: ComparisonStudy, say: Say) -> Story:
    """The story of a comparison; of a file with one model, a page that says what is missing."""
    decision, found = study.decision, study.found
    told = [make(decision, found, say) for make in SLIDES] if found else [make(study, say) for make in ALONE]
    names = names_from_data(study.rivals.models) if found else ()
    return story_of(decision, say, "pair-subtitle", [*told, appendix.assumptions(decision, say)], names)
