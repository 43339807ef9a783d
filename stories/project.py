"""What a user has decided: the names, money and limits of a story, without its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.payoff import Assumptions, Campaign, CreditDecline, OutcomeCells
from metrics.terms import Terms

FORMS = {form.FORM: form for form in (Campaign, OutcomeCells, CreditDecline)}
BELOW_ZERO = {"count": "They count as they are", "zero": "They count as zero"}
TIMES_A_YEAR = {"once": 1, "every year": 1, "every quarter": 4, "every month": 12}


@dataclass(frozen=True)
class Names:
    """How the project speaks of those it looks at, of what they do, and of what is done about it."""

    one: str = "customer"
    many: str = "customers"
    leave: str = "leave"  # what the event is, as a verb
    left: str = "left"
    event: str = "churn"
    contact: str = "call"  # what the action is, as a verb and as a noun
    contacts: str = "calls"
    contacted: str = "called"
    contacting: str = "calling"
    who: str = "who"  # stands for those it looks at: "customers who left", "accounts that defaulted"
    campaign: str = "campaign"  # what acting on all of them once is called
    share_of_value: str = ""  # what part of a value column counts, where it is no margin on what somebody pays

    def __post_init__(self) -> None:
        for name, word in vars(self).items():
            object.__setattr__(self, name, _inert(word))

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


@dataclass(frozen=True)
class Project:
    """Everything that turns a dataset into one particular story. JSON in, JSON out."""

    title: str = "Retention"
    author: str = ""
    kind: str = "retention"
    locale: str = "en_US"
    currency: str = "USD"
    period: str = ""  # what time the file covers, in the user's words; else its dates
    repeat: str = "every year"  # a key of TIMES_A_YEAR
    years: float = 1.0  # over how many years the campaigns are counted
    fixed_cost: Assumption | None = None  # of each campaign, whoever is contacted
    target: float | None = None  # what one campaign is wanted to bring
    below_zero: str = "count"  # a key of BELOW_ZERO: what values below zero mean
    base_rate: float | None = None  # share of events among all, where the file holds too many of one kind
    names: Names = field(default_factory=Names)
    assumptions: Assumptions = field(default_factory=Campaign)
    present: PresentRule | None = None
    capacity: float | None = None
    budget: float | None = None
    threshold: float | None = None  # chosen by hand; else the best one
    date: dt.date = field(default_factory=dt.date.today)
    decide_by: dt.date | None = None
    decider: str = "the sponsor"
    edits: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # slide id → {"title": template, "notes": text}

    def __post_init__(self) -> None:
        object.__setattr__(self, "decider", _inert(self.decider))

    @property
    def terms(self) -> Terms:
        """How often the decision is taken, for how long, and what each time costs at all."""
        return Terms(self.fixed_cost, self.repeat, self.years)

    @property
    def decision_date(self) -> dt.date:
        """When the decision is wanted; three weeks after the story's date unless somebody said otherwise."""
        return self.decide_by or self.date + dt.timedelta(weeks=3)

    def to_json(self) -> dict[str, Any]:
        """The project as plain values."""
        plain = asdict(self)
        plain["assumptions"] = {"form": self.assumptions.FORM, **plain["assumptions"]}
        plain["date"] = self.date.isoformat()
        plain["decide_by"] = self.decide_by.isoformat() if self.decide_by else None
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Project:
        """The project that ``to_json`` wrote; fields of other versions are refused by name."""
        unknown = set(plain) - set(cls.__dataclass_fields__)
        if unknown:
            raise ValueError(
                f"The saved project has the unknown field '{sorted(unknown)[0]}'; it was written by another version."
            )
        return cls(
            **{
                **plain,
                "names": Names(**plain["names"]),
                "assumptions": _form(plain["assumptions"]),
                "present": PresentRule(**plain["present"]) if plain.get("present") else None,
                "fixed_cost": Assumption(**plain["fixed_cost"]) if plain.get("fixed_cost") else None,
                "date": dt.date.fromisoformat(plain["date"]),
                "decide_by": dt.date.fromisoformat(plain["decide_by"]) if plain.get("decide_by") else None,
            }
        )


def _with_article(word: str) -> str:
    return f"{'an' if word[:1].lower() in 'aeiou' else 'a'} {word}"


def _inert(words: str) -> str:
    """Words of a user without the braces that mark a fact in a sentence."""
    return words.replace("{", "(").replace("}", ")")


def _form(plain: Mapping[str, Any]) -> Assumptions:
    fields = {
        name: Assumption(**value) if isinstance(value, dict) else value
        for name, value in plain.items()
        if name != "form"
    }
    return FORMS[plain["form"]](**fields)
