"""The figures of a comparison: two models, beside those of the decision that the one in use leads to."""

from __future__ import annotations

from dataclasses import dataclass

from data.intake.door import Restriction
from stories.comparison.figures import Comparison, comparison_of
from stories.comparison.rivals import Rivals
from stories.decision.study import DecisionStudy
from stories.origin import Origin
from stories.project import Project
from stories.study import Claim, Recommendation, Scope

ADVICE = {"second": "act", "first": "keep", "unclear": "test first", "alike": "keep", "neither": "do not"}


@dataclass(frozen=True, eq=False)
class ComparisonStudy:
    """The decision on the model in use, and the models beside it; None where the file holds one."""

    decision: DecisionStudy
    rivals: Rivals | None

    def of(self, project: Project) -> ComparisonStudy:
        """The same figures told in the words, dates and terms of another project."""
        return ComparisonStudy(self.decision.of(project), self.rivals)

    @property
    def project(self) -> Project:
        """As the decision's."""
        return self.decision.project

    @property
    def origin(self) -> Origin:
        """As the decision's."""
        return self.decision.origin

    @property
    def restrictions(self) -> tuple[Restriction, ...]:
        """As the decision's."""
        return self.decision.restrictions

    @property
    def scope(self) -> Scope:
        """As the decision's."""
        return self.decision.scope

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """As the decision's."""
        return self.decision.unconfirmed

    @property
    def support(self) -> str:
        """As the decision's."""
        return self.decision.support

    @property
    def found(self) -> Comparison | None:
        """The two models that the file proposes; None where there are not two with customers in common."""
        return self.compared()

    def compared(self, first: str = "", second: str = "") -> Comparison | None:
        """Two models by name."""
        return comparison_of(self.decision, self.rivals, first, second)

    @property
    def recommendation(self) -> Recommendation:
        """Change to the second model, keep the first, or test the two."""
        found = self.found
        if found is None or self.scope == "balanced":
            return Recommendation("not known", "no two models" if found is None else "balanced")
        return Recommendation(ADVICE[found.verdict], found.verdict)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the second model brings more than the first."""
        found = self.found
        if found is None:
            return ()
        low, high = found.whole
        return (Claim("change", found.fair.gain, low, high, found.fair.error, "money", self.scope, "tested"),)
