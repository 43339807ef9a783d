"""What a user has decided about whom to act on: amounts, limits, and how often it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, ClassVar

from data.amount import Amount
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.decision.payback import Plan
from metrics.payoff import Assumptions, Campaign, CreditDecline, Offer, OutcomeCells
from metrics.terms import Terms
from stories.project import Project

TOPIC = "decision"
FORMS = {form.FORM: form for form in (Campaign, OutcomeCells, CreditDecline, Offer)}
BELOW_ZERO = {"count": "They count as they are", "zero": "They count as zero"}
OF_PLAN = ("cost_once", "cost_monthly", "discount_rate")
USUAL_RATE = Assumption("discount_rate", "share", 0.08, 0.1, 0.12)  # a year
TIMES_A_YEAR = {"once": 1, "every year": 1, "every quarter": 4, "every month": 12}


def _with_amounts(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Before amounts could be read from columns by name: every cell was the same for all, or a role's."""
    form = dict(plain["assumptions"])
    if form["form"] in ("cells", "credit"):
        form["amounts"] = []
    if form["form"] == "cells":
        form["by"] = []
    return {**plain, "assumptions": form}


def _without_plan(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Before costs of model and campaign, a discount rate and the next list could be given: nobody gave them."""
    return {**plain, **dict.fromkeys((*OF_PLAN, "horizon", "next_list"))}


@dataclass(frozen=True)
class Settings:
    """The money and the limits of a story about a decision. JSON in, JSON out."""

    VERSION = 3
    UPGRADES: ClassVar[dict[int, Any]] = {
        1: _with_amounts,
        2: _without_plan,
    }  # from a version to the next: what was plain values, as plain values
    MOVE_FIGURES = (
        "assumptions",
        "present",
        "capacity",
        "budget",
        "threshold",
        "fixed_cost",
        "base_rate",
        "below_zero",
    )

    assumptions: Assumptions = field(default_factory=Campaign)
    present: PresentRule | None = None
    capacity: float | None = None
    budget: float | None = None
    threshold: float | None = None  # chosen by hand; else the best one
    repeat: str = "once"  # a key of TIMES_A_YEAR; more often only where somebody says so
    years: float = 1.0  # over how many years the campaigns are counted
    fixed_cost: Assumption | None = None  # of each campaign, whoever is contacted
    cost_once: Assumption | None = None  # of model and campaign together, beside the contacts
    cost_monthly: Assumption | None = None
    discount_rate: Assumption | None = None  # a year; None: the usual one
    horizon: float | None = None  # months over which these are looked at; None: the years above
    target: float | None = None  # what one campaign is wanted to bring
    below_zero: str = "count"  # a key of BELOW_ZERO: what values below zero mean
    base_rate: float | None = None  # share of events among all, where the file holds too many of one kind
    next_list: float | None = None  # how many the next list holds; None: as many as the file, and said so
    capacity_source: str = ""  # who says so, where somebody was named
    budget_source: str = ""

    @property
    def terms(self) -> Terms:
        """How often the decision is taken, for how long, and what each time costs at all."""
        return Terms(self.fixed_cost, self.repeat, self.years, self.discounted.likely)

    @property
    def discounted(self) -> Assumption:
        """The rate by which a year is discounted: as somebody gave it, else the usual one, marked as such."""
        return self.discount_rate or USUAL_RATE

    @property
    def plan(self) -> Plan | None:
        """What model and campaign cost over the months; None where nobody gave such a cost."""
        if self.cost_once is None and self.cost_monthly is None:
            return None
        none = Assumption("", "price", 0, 0, 0)
        months = round(self.horizon or 12 * self.years)
        return Plan(self.cost_once or none, self.cost_monthly or none, self.discounted, max(months, 1), self.repeat)

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Names of the amounts that are still the usual ones, which nobody has confirmed.

        What is usually nothing is one of them only where a result would be worth nothing for want of anybody who said what.
        """
        form = self.assumptions
        unsaid = form.unsaid if isinstance(form, OutcomeCells) else ()
        return tuple(
            name for name, item in form.items.items() if item.is_default and (item.low < item.high or name in unsaid)
        )

    def figures(self) -> Settings:
        """The same without what moves no figure, so that equal ones are computed once."""
        return Settings(**{name: getattr(self, name) for name in self.MOVE_FIGURES})

    def to_json(self) -> dict[str, Any]:
        """The settings as plain values."""
        plain = asdict(self)
        plain["assumptions"] = {"form": self.assumptions.FORM, **plain["assumptions"]}
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Settings:
        """The settings that ``to_json`` wrote."""
        return cls(
            **{
                **plain,
                "assumptions": _form(plain["assumptions"]),
                "present": PresentRule(**plain["present"]) if plain.get("present") else None,
                **{name: Assumption(**plain[name]) if plain.get(name) else None for name in ("fixed_cost", *OF_PLAN)},
            }
        )


def settings_of(project: Project) -> Settings:
    """The part of a project that is about the decision; defaults where nobody decided anything."""
    return project.settings.get(TOPIC) or Settings()


def settled(project: Project, **changes: Any) -> Project:
    """The project with some of these settings changed."""
    return replace(project, settings={**project.settings, TOPIC: replace(settings_of(project), **changes)})


def _form(plain: Mapping[str, Any]) -> Assumptions:
    return FORMS[plain["form"]](**{name: _field(name, value) for name, value in plain.items() if name != "form"})


def _field(name: str, value: Any) -> Any:
    if name == "amounts":
        return tuple(Amount(**amount) for amount in value)
    if name == "by":
        return tuple((cell, amount) for cell, amount in value)
    return Assumption(**value) if isinstance(value, dict) else value
