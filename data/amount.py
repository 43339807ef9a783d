"""An amount of money a row, as somebody reads it from a column: times a factor, kept between a least and a greatest."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

MOST_AMOUNTS = 3  # amounts by row in one story


@dataclass(frozen=True)
class Amount:
    """``column`` times ``factor``, raised to ``least`` and cut at ``greatest``; a row without a number has no amount.

    ``name`` is what it is called: that of its column, unless somebody named it. Changing the rest reads the rows anew; how
    often an amount counts in a payoff is an assumption and does not.
    """

    name: str
    column: str
    factor: float = 1.0
    least: float | None = None
    greatest: float | None = None

    def __post_init__(self) -> None:
        numbers = [self.factor, *(end for end in (self.least, self.greatest) if end is not None)]
        if not all(map(math.isfinite, numbers)):
            raise ValueError(f"The amount '{self.name}' holds {numbers}; wanted finite numbers.")
        if self.least is not None and self.greatest is not None and self.least > self.greatest:
            raise ValueError(
                f"The amount '{self.name}' is at least {self.least:.12g} and at most {self.greatest:.12g}; "
                "wanted the least no greater than the greatest."
            )

    @property
    def is_plain(self) -> bool:
        """The column as it stands."""
        return (self.factor, self.least, self.greatest) == (1.0, None, None)

    @property
    def reading(self) -> tuple[str, float, float | None, float | None]:
        """What is read, whatever it is called: amounts that agree in it are one."""
        return self.column, self.factor, self.least, self.greatest

    def sql(self, cell: str) -> str:
        """The amount in SQL, from the SQL of the column's number; NULL where that is NULL."""
        found = cell if self.factor == 1 else f"{self.factor!r}::DOUBLE * ({cell})"
        if self.least is not None:
            found = f"greatest({found}, {float(self.least)!r}::DOUBLE)"
        if self.greatest is not None:
            found = f"least({found}, {float(self.greatest)!r}::DOUBLE)"
        # Of nothing and a bound, the least and the greatest would be the bound.
        return found if self.is_plain else f"CASE WHEN ({cell}) IS NOT NULL THEN {found} END"


# Which column of the canonical rows ("value", "cost", "third") holds which amount.
Reading = Mapping[str, Amount]
