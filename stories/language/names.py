"""How a story speaks of those it looks at, of what they do, and of what is done about it: a trade's words, and one's own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from stories.language.messages import TEXTS, entries, messages

CUSTOMERS = "customers"  # the trade of whoever said nothing
EVENT_IS = {"cases": "open", "offers": "good"}  # what happens to those of a trade; to all others it is bad
WORDS = (
    "one",
    "many",
    "leave",  # what the event is, as a verb
    "left",
    "event",
    "contact",  # what the action is, as a verb and as a noun
    "contacts",
    "contacted",
    "contacting",
    "who",  # stands for those it looks at: "customers who left", "accounts that defaulted"
    "campaign",  # what acting on all of them once is called
    "share_of_value",  # what part of a value column counts, where it is no margin on what somebody pays
)


class Names:
    """A trade whose words a lexicon has in every language, and the words that somebody put in their place.

    ``Names(one="client")`` speaks of customers and calls one of them a client. Two that read the same are equal.
    """

    __slots__ = ("own", "trade")

    def __init__(self, *words: str, trade: str = CUSTOMERS, **own: str) -> None:
        given = {**dict(zip(WORDS, words, strict=False)), **own}
        if unknown := sorted(set(given) - set(WORDS)):
            raise TypeError(f"There is no word '{unknown[0]}'; there are: {', '.join(WORDS)}.")
        self.trade = trade
        usual = words_of_trade(trade)
        self.own: Mapping[str, str] = {name: inert(text) for name, text in given.items() if inert(text) != usual[name]}

    def __getattr__(self, name: str) -> str:
        if name in WORDS:
            return self.own[name] if name in self.own else words_of_trade(self.trade)[name]
        raise AttributeError(name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Names) and self.words == other.words

    def __hash__(self) -> int:
        return hash(tuple(self.words.values()))

    def __repr__(self) -> str:
        return f"Names(trade={self.trade!r}, {', '.join(f'{name}={text!r}' for name, text in self.own.items())})"

    @property
    def words(self) -> dict[str, str]:
        """Every word by name, as an English story uses it."""
        return {name: getattr(self, name) for name in WORDS}

    def with_(self, **own: str) -> Names:
        """The names with some words changed."""
        return Names(trade=self.trade, **{**self.own, **own})

    def to_json(self) -> dict[str, Any]:
        """The names as plain values."""
        return {"trade": self.trade, "own": dict(self.own)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Names:
        """The names that ``to_json`` wrote."""
        return cls(trade=plain["trade"], **plain["own"])

    @classmethod
    def of_words(cls, words: Mapping[str, str]) -> Names:
        """The trade that has just these words; else customers under words of one's own."""
        alike = (trade for trade in trades() if words_of_trade(trade) == dict(words))
        return cls(trade=next(alike, CUSTOMERS), **words)

    @property
    def event_is(self) -> str:
        """Whether it is "good" or "bad" when the event happens, or "open": what messages choose by."""
        return EVENT_IS.get(self.trade, "bad")

    @property
    def action(self) -> str:
        """One of ``contacts``: the verb is often the noun as well, but one acts on a case and counts an action."""
        return self.contacts.removesuffix("s") if self.contacts.endswith("s") else self.contact

    @property
    def an_action(self) -> str:
        """With its article: "a call", "an action"."""
        return _with_article(self.action)

    @property
    def everybody(self) -> str:
        """All of them: "everybody" of people, "all" of accounts and cases."""
        return "everybody" if self.are_people else "all"

    @property
    def nobody(self) -> str:
        """None of them, in the same manner."""
        return "nobody" if self.are_people else "none"

    @property
    def are_people(self) -> bool:
        """Are those it looks at people? One says who left, but that defaulted."""
        return self.who == "who"

    @property
    def a_one(self) -> str:
        """One of those that are looked at, with its article: "a customer", "an account"."""
        return _with_article(self.one)


@cache
def trades() -> tuple[str, ...]:
    """The trades of the lexicon."""
    return tuple(entries(TEXTS / "en" / "trades.ftl"))


@cache
def words_of_trade(trade: str) -> Mapping[str, str]:
    """The English words of a trade, by name."""
    found = messages("en").attributes(trade, {})
    return {name: found.get("acted" if name == "contacted" else name, "") for name in WORDS}


def inert(words: str) -> str:
    """Words of a user without the braces that mark a fact in a sentence."""
    return words.replace("{", "(").replace("}", ")")


def _with_article(word: str) -> str:
    return f"{'an' if word[:1].lower() in 'aeiou' else 'a'} {word}"
