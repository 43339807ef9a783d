"""Which of two models to use: what each is worth on the same customers, whom they treat differently, and what to decide."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.payoff import Assumptions
from stories.comparison import appendix as own_appendix
from stories.comparison import slides
from stories.comparison.study import ComparisonStudy
from stories.decision import appendix
from stories.decision.exhibits import figures
from stories.decision.restricted import limited
from stories.decision.study import DecisionStudy
from stories.kind import campaign_for
from stories.say import Say
from stories.story import Draft, Story

TITLE = "Two models: is the new one worth more?"
TOPIC = "comparison"
NEEDS = ("score", "outcome")
FORMS = ("campaign", "cells", "credit")
NAMES = None
FRONT = (
    slides.answer,
    slides.compared,
    slides.curves,
    slides.differing,
    slides.money,
    slides.segments,
    slides.versions,
    slides.ask,
    own_appendix.analyst,
    own_appendix.depends,
    own_appendix.method,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """A campaign that fits the roles of the dataset, every amount a default marked as such."""
    return campaign_for(dataset)


def build(study: ComparisonStudy, say: Say) -> Story:
    """The story of a comparison; of a file with one model, a page that says what is missing."""
    decision, found = study.decision, study.found
    told = [make(decision, found, say) for make in FRONT] if found else [_nothing(study, say), _wanted(decision, say)]
    told += [make(decision, say) for make in appendix.PAGES if make is not appendix.method]
    story = Story(
        title=study.project.title,
        subtitle="Two models on the same " + study.project.names.many if found else "One model, and nothing to compare",
        drafts=tuple(draft for draft in told if draft is not None),
        facts=say.facts,
        names=(*appendix.names_from_data(decision), *(_names(study) if found else ())),
    )
    return limited(story, decision)


def _names(study: ComparisonStudy) -> tuple[str, ...]:
    """The names of the models, as they stand in the data and as they are told."""
    names = study.rivals.models.names
    return (*names, *(slides.called(name, names).strip("“”") for name in names))


def _nothing(study: ComparisonStudy, say: Say) -> Draft:
    """One clear sentence where there is no second model."""
    names, rivals = study.project.names, study.rivals
    title = "This file holds one model only, so there is nothing to compare"
    if rivals is not None:
        title = f"The two models scored no {names.one} in common, so they cannot be compared"
    notes = (
        "A comparison wants two scores for the same people: a second column of scores in the file, named under the roles on the Start page, or rows of several models with an "
        f"id that says which rows belong to the same {names.one}. With one model, its own story says what it is worth."
    )
    rows = [("{customers}", f"{names.many} with one score", f"{{leavers}} of them {names.left}")]
    alt = f"{{customers}} {names.many} in the file, with the scores of one model; a second one is wanted for a comparison."
    return Draft(
        "answer",
        "context",
        "In short",
        title,
        notes,
        figures("answer", "What the file holds", rows, study.decision, say, alt),
    )


def _wanted(study: DecisionStudy, say: Say) -> Draft:
    names = study.project.names
    rows = [("{decide_by}", "a second score is wanted", f"from {study.project.decider}")]
    title = f"Bring a second model's scores of the same {names.many} by {{decide_by}}"
    notes = (
        f"What is asked for: the scores that another model gives to the same {names.many}, in a column beside the present ones. Then this story says which of the two is "
        "worth more in money, how sure that is, who is treated differently, and in which groups each is ahead."
    )
    alt = f"A second model's scores of the same {names.many} are wanted by {{decide_by}}, so that two can be compared."
    return Draft("ask", "ask", "The decision", title, notes, figures("ask", "What is asked for", rows, study, say, alt))
