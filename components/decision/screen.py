"""What a decision shows on the pages that all stories share: the amounts that decide, today's rule, and the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from components.decision import action_view, deciding, finance_form, rule_form, sheet_amounts
from data.dataset import Dataset
from data.intake.handed_in import Intake
from store.stories import Case
from stories.decision.deciding import Confirmed
from stories.project import Project

LABELS = {**finance_form.LABELS, **rule_form.LABELS}


class Before(Protocol):
    """What was confirmed for a story and not told with yet."""

    amounts: Confirmed

    def hold(self, amounts: Confirmed) -> None:
        """Keep it for whoever comes back."""


@dataclass(frozen=True)
class Begun:
    """The sheets of amounts that were ticked, and the amounts that were confirmed; None where they cannot be reckoned."""

    sheets: Sequence[str]
    amounts: deciding.Asked | None
    chosen: Mapping[str, str] = field(default_factory=dict)
    wrong = ""  # an amount that cannot be meant is refused before it is confirmed

    @property
    def is_draft(self) -> bool:
        """Would the story be told with an example amount?"""
        return self.amounts is not None and self.amounts.is_draft

    @property
    def waits_for(self) -> str:
        """How many amounts are confirmed, where some are not."""
        if not self.is_draft:
            return ""
        return f"{self.amounts.done} of {self.amounts.count} confirmed. With example amounts every page says “draft”."

    def into(self, project: Project, dataset: Dataset) -> Project:
        """The project with the amounts of sheets, and then those that were confirmed."""
        project = sheet_amounts.with_sheets(dataset, project, self.sheets)
        return project if self.amounts is None else self.amounts.confirmed.into(project)

    def told(self, project: Project, begun: Project) -> None:
        """Keep what was agreed to for the next story."""
        if self.amounts is not None:
            deciding.keep_agreed(project, self.amounts, begun)


def ask(dataset: Dataset, intake: Intake, project: Project, before: Before) -> Begun:
    """The amounts of sheets beside the rows, and those on which the answer hangs."""
    sheets = sheet_amounts.offer(dataset, project)
    with_sheets = sheet_amounts.with_sheets(dataset, project, sheets)
    amounts = deciding.ask(intake, with_sheets, before.amounts, before.hold)
    return Begun(sheets, amounts)


def standing(of: Case) -> None:
    """Nothing more: its amounts are moved on Explore."""


def offer_open(of: Case) -> None:
    """Which of its amounts are examples."""
    deciding.offer_examples(of)


def settings(project: Project) -> dict[str, str | None]:
    """Today's rule, how often it is decided, and what a finance department asks."""
    return {**rule_form.ask(project), **finance_form.ask(project)}


def applied(of: Case, project: Project, name: str, text: str) -> Project | None:
    """Today's rule, which may be taken away, and must be one that fits the scores of the file."""
    return rule_form.applied(of, project, text) if name == rule_form.PRESENT else None


def export(of: Case) -> None:
    """Whom to contact."""
    action_view.show(of)
