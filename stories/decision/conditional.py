"""What a draft says of money is said on condition: titles with an amount that rests on examples begin with that."""

from __future__ import annotations

from dataclasses import replace

from stories.decision.study import DecisionStudy
from stories.facts import PLACE
from stories.say import Say
from stories.story import Draft, Story

MOST_WORDS = 16  # of a title
ROOM = ("enough", "little", "least")  # for the condition, by how long the sentence is
OWN = ("answer", "at_risk")  # name the amount that they turn on, or have the condition already, where it belongs


def on_condition(story: Story, study: DecisionStudy, say: Say) -> Story:
    """The story whose titles tell no amount of money without its condition, as long as amounts are examples.

    What is assumed is no result: a price, as that on which an answer turns, stands as it is.
    """
    if not study.unconfirmed:
        return story
    return replace(story, drafts=tuple(_conditional(draft, say) for draft in story.drafts))


def with_examples(title: str, say: Say) -> str:
    """A title, a template, behind the condition in as many words as there is room for; else without its last clause."""
    shorter = title.rpartition("; ")[0]
    found = [say("with-examples", sentence=title, room=room) for room in ROOM]
    found += [say("with-examples", sentence=shorter, room=room) for room in ROOM if shorter]
    return next((each for each in found if words_in(each, say) <= MOST_WORDS), found[-1])


def words_in(title: str, say: Say) -> int:
    """How many words a title has once its facts are filled in; what a space that does not break joins is one."""
    return len(say.facts.text(title).split(" "))


def _conditional(draft: Draft, say: Say) -> Draft:
    told = (say.facts[name] for name in PLACE.findall(draft.title))
    if draft.id in OWN or all(fact.unit != "money" for fact in told):
        return draft
    return replace(draft, title=with_examples(draft.title, say))
