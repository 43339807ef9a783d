"""The words of a trade as sentences want them, in every language: with articles, cases, and as subjects of a clause."""

from __future__ import annotations

from collections.abc import Mapping

from stories.language.messages import Messages
from stories.language.names import Names

OWN_NOUNS = ("one", "many")  # what somebody's own words may replace where verbs would have to be inflected
ENDS = {"de": ("n", ("n", "s"))}  # the dative of a plural: what is put to it, and after what endings nothing is


def words_in(language: str, names: Names, texts: Messages) -> Mapping[str, str]:
    """The words of a story by name, as variables of its messages; in English with all of one's own, elsewhere with one's nouns."""
    if language == "en":
        return english(names)
    words = texts.attributes(names.trade, {})
    own = {name: names.own[name] for name in OWN_NOUNS if name in names.own}
    if "many" in own and "many_dat" in words:
        own["many_dat"] = dative(own["many"], language)
    part_of_pay = "yes" if "share_of_value" in words else "no"
    return {**words, **own, "part_of_pay": part_of_pay, "event_is": names.event_is}


def dative(many: str, language: str) -> str:
    """A plural as it stands after "von" or "bei"."""
    end, not_after = ENDS.get(language, ("", ()))
    return many if not many[-1:].isalpha() or many.endswith(not_after) else many + end


def english(names: Names) -> dict[str, str]:
    """The English words of a project, as its sentences want them."""
    words = names.words
    acted = words.pop("contacted")  # what is counted has that name among the facts
    return {
        **words,
        "acted": acted,
        "action": names.action,
        "an_action": names.an_action,
        "a_one": names.a_one,
        "everybody": names.everybody,
        "nobody": names.nobody,
        "people": "yes" if names.are_people else "no",
        "part_of_pay": "yes" if names.share_of_value else "no",
        "event_is": names.event_is,
    }
