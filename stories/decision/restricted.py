"""What a story may not say because of what its file is: laid over every kind of story, after its words are written."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from data.intake.door import BALANCED_UNKNOWN, NEEDS_BASE_RATE
from stories.decision.study import DecisionStudy
from stories.facts import PLACE, FactTable
from stories.story import Draft, Story

IN_FILE = {
    "balanced": "In this balanced file, ",
    "perhaps": "In this file, ",
    "weighted": "In this sample, ",
    "sample": "In this sample, ",
}
OF_THE_FILE = ("quality", "reading", "reading_on")  # pages that speak of the file and of nothing else
TOTALS = ("money", "count")
RATES = (*TOTALS, "share", "per_hundred", "points")  # in a balanced file these are wrong as well


def opening_words(study: DecisionStudy) -> str:
    """How a sentence must begin whose totals are not those of all customers."""
    return IN_FILE.get(study.scope, "")


def within(study: DecisionStudy, sentence: str) -> str:
    """A finished sentence that says of which file it speaks."""
    words = opening_words(study)
    return f"{words}{_uncapital(sentence)}" if words else sentence


def limited(story: Story, study: DecisionStudy) -> Story:
    """The story with every sentence that says more than its file supports put within bounds."""
    said = study.restrictions
    if not any(one.mark for one in said):
        return story
    keys = {one.key for one in said}
    drafts = tuple(_bounded(draft, study, story.facts, keys) for draft in story.drafts)
    first = replace(drafts[0], notes=" ".join([drafts[0].notes, *(one.sentence for one in said if one.mark)]))
    return replace(story, drafts=(first, *drafts[1:]))


def _bounded(draft: Draft, study: DecisionStudy, facts: FactTable, keys: set[str]) -> Draft:
    if NEEDS_BASE_RATE in keys and draft.beat == "ask":
        return _nothing_to_ask(draft, study, facts)
    if NEEDS_BASE_RATE in keys and draft.id == "answer":
        return _no_answer(draft, study, facts)
    words = opening_words(study)
    if draft.id in OF_THE_FILE or not words:
        return draft
    if draft.beat == "ask":
        return _by_share(draft, study, facts)
    units = RATES if keys & {NEEDS_BASE_RATE, BALANCED_UNKNOWN} else TOTALS
    told = [facts[name] for name in PLACE.findall(draft.title) if name != "hundred"]
    if any(fact.unit in units for fact in told):
        return replace(draft, title=f"{words}{_uncapital(draft.title)}")
    return draft


def _by_share(draft: Draft, study: DecisionStudy, facts: FactTable) -> Draft:
    """What is asked for of a sample is a share: its counts and amounts are not those of all customers."""
    names = study.project.names
    title = draft.title.replace(
        f"{{contacted}} {names.contacts}", f"{names.contacting} the riskiest {{contacted_share}}"
    )
    rows = draft.exhibit.frame.to_dict("records")
    for row in rows:
        if row["figure"] == facts["contacted"].text and study.verdict != "everybody":
            row["figure"] = facts["contacted_share"].text
            row["label"] = f"of all {names.many} to {names.contact}"
        elif any(row["figure"] == fact.text for fact in facts.values() if fact.unit == "money"):
            row["label"] = f"{row['label']}, in the sample"
    exhibit = replace(draft.exhibit, frame=pd.DataFrame(rows, columns=draft.exhibit.frame.columns))
    return replace(
        draft,
        title=title.replace(" for {spend}", ""),
        exhibit=replace(exhibit, caption=f"{exhibit.caption}; amounts are those of the sample"),
    )


def _no_answer(draft: Draft, study: DecisionStudy, facts: FactTable) -> Draft:
    names = study.project.names
    row = (
        "{leavers_per_hundred} of {hundred}",
        f"{names.left} in this file, because it was drawn so",
        f"among all {names.many} it may be far fewer, and every amount with it",
    )
    frame = pd.DataFrame([[facts.text(part) for part in row]], columns=["figure", "label", "detail"])
    alt = f"Of {{hundred}} {names.many} in this balanced file {{leavers_per_hundred}} {names.left}; how many of all {names.many} do is not known."
    return replace(
        draft,
        title=f"What it is worth is not known yet: the true share of {names.many} {names.who} {names.leave} is missing",
        exhibit=replace(
            draft.exhibit, frame=frame, alt=facts.text(alt), caption="A balanced file, without its true rate"
        ),
    )


def _nothing_to_ask(draft: Draft, study: DecisionStudy, facts: FactTable) -> Draft:
    names = study.project.names
    notes = (
        f"Nothing is asked for on these amounts. The file holds about as many {names.who} {names.left} as others, so every rate and amount in it is "
        f"overstated. Once the true share of all {names.many} {names.who} {names.leave} is known, it can be given on the Start page, and the story is told anew."
    )
    row = (
        facts["decide_by"].text,
        f"wanted: the true share of all {names.many} {names.who} {names.leave}",
        "then the story is told anew",
    )
    frame = pd.DataFrame([row], columns=["figure", "label", "detail"])
    alt = f"Wanted by {{decide_by}}: the true share of all {names.many} {names.who} {names.leave}; nothing is to be approved before."
    return replace(
        draft,
        title=f"Find out how many of all {names.many} {names.leave} before anything is decided",
        notes=notes,
        exhibit=replace(draft.exhibit, frame=frame, alt=facts.text(alt), caption="What is needed first"),
    )


def _uncapital(sentence: str) -> str:
    """A sentence that goes on after an opening; names and short words in capitals stay."""
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() or sentence[1:2] == " " else sentence
