"""What a story may not say because of what its file is: laid over every kind of story, after its words are written."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from stories.decision.study import DecisionStudy
from stories.facts import PLACE
from stories.say import Say, words_only
from stories.story import Draft, Story

TOTALS = ("money", "count")
RATES = (*TOTALS, "share", "per_hundred", "points")  # in a balanced file these are wrong as well


def within(study: DecisionStudy, sentence: str) -> str:
    """A finished sentence that says of which file it speaks."""
    say = replace(words_only(study.project), language=study.project.language, scope=study.scope)
    return say("within", sentence=sentence)


def limited(story: Story, study: DecisionStudy, say: Say) -> Story:
    """The story with every sentence that says more than its file supports put within bounds."""
    said = [one.sentence for one in study.restrictions if one.mark]
    if not said:
        return story
    first, *others = (_bounded(draft, say) for draft in story.drafts)
    return replace(story, drafts=(replace(first, notes=" ".join([first.notes, *said])), *others))


def _bounded(draft: Draft, say: Say) -> Draft:
    if say.scope == "whole":
        return draft
    if say.scope == "balanced" and draft.id == "answer":
        return _no_answer(draft, say)
    if draft.beat == "ask":
        return _nothing_to_ask(draft, say) if say.scope == "balanced" else _of_sample(draft, say)
    units = RATES if say.scope in ("balanced", "perhaps") else TOTALS
    told = (say.facts[name] for name in PLACE.findall(draft.title) if name != "hundred")
    if any(fact.unit in units for fact in told):
        return replace(draft, title=say("within", sentence=draft.title))
    return draft


def _of_sample(draft: Draft, say: Say) -> Draft:
    """What is asked for, whose amounts are not those of all customers."""
    if "next_called" in say.facts:
        return draft  # amounts are those of a list whose length somebody gave
    frame, caption = draft.exhibit.frame.copy(), draft.exhibit.caption
    frame["label"] = [
        say("sample-label", label=label) if _is_of_file(name, say) else label for name, label in frame["label"].items()
    ]
    return replace(draft, exhibit=replace(draft.exhibit, frame=frame, caption=say("sample-caption", caption=caption)))


def _is_of_file(name: str, say: Say) -> bool:
    """Is it an amount of the rows of the file, and not of a test?"""
    return name in say.facts and say.facts[name].unit == "money" and not name.startswith("test_")


def _no_answer(draft: Draft, say: Say) -> Draft:
    row = say("leavers-figure"), say("balanced-answer-label"), say("balanced-answer-detail")
    return _instead(draft, "answer", row, say)


def _nothing_to_ask(draft: Draft, say: Say) -> Draft:
    row = say("when"), say("balanced-ask-label"), say("balanced-ask-detail")
    return replace(_instead(draft, "ask", row, say), notes=say("balanced-ask-notes"))


def _instead(draft: Draft, words: str, row: tuple[str, str, str], say: Say) -> Draft:
    """The slide with one figure that may be told in place of its own."""
    frame = pd.DataFrame([[say.facts.text(part) for part in row]], columns=draft.exhibit.frame.columns)
    alt, caption = say.text(f"balanced-{words}-alt"), say(f"balanced-{words}-caption")
    exhibit = replace(draft.exhibit, frame=frame, alt=alt, caption=caption)
    return replace(draft, title=say(f"balanced-{words}-title"), exhibit=exhibit)
