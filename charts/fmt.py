"""How a quantity is written: one value that every output prints the same way."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\u2212"


@dataclass(frozen=True)
class Fmt:
    """A number format in the four dialects of the outputs: text, Excel code, and data for the browser.

    ``scale`` is what one printed unit is worth: 1000 prints 132000 as 132, 0.01 prints a share in per cent.
    """

    digits: int = 0
    scale: float = 1.0
    prefix: str = ""
    suffix: str = ""
    decimal: str = "."
    group: str = ","
    zero: str = ""  # how nothing at all is written where the unit would be noise: "$0", not "$0k"
    minus: str = (
        MINUS  # in sentences with a sign that keeps it beside what follows, where a line could end between them
    )

    def text(self, value: float) -> str:
        """The value as printed; a true minus sign goes before the prefix, and nothing is ever "-0"."""
        if not math.isfinite(value):
            raise ValueError(f"A number to print was {value}; wanted a finite one.")
        quantum = Decimal(1).scaleb(-self.digits)
        rounded = (Decimal(repr(float(value))) / Decimal(repr(float(self.scale)))).quantize(quantum, ROUND_HALF_UP)
        if self.zero and not rounded:
            return self.zero
        digits = f"{abs(rounded):,.{self.digits}f}"
        digits = digits.replace(",", "\0").replace(".", self.decimal).replace("\0", self.group)
        return f"{self.minus if rounded < 0 else ''}{self.prefix}{digits}{self.suffix}"

    @property
    def excel(self) -> str:
        """The number-format code for workbooks and native charts (separators follow the reader's own settings)."""
        thousands = "" if self.scale == 0.01 else "," * round(math.log10(self.scale) / 3)
        body = "#,##0" + ("." + "0" * self.digits if self.digits else "") + thousands
        # The per cent sign belongs to the code itself; a space before it does not.
        unit = f"{_quoted(self.suffix.replace('%', ''))}%" if self.scale == 0.01 else _quoted(self.suffix)
        nothing = f";{_quoted(self.zero)}" if self.zero else ""
        return f"{_quoted(self.prefix)}{body}{unit};{_quoted(MINUS + self.prefix)}{body}{unit}{nothing}"

    @property
    def browser(self) -> dict[str, object]:
        """The fields as the HTML story's script reads them."""
        return {
            "digits": self.digits,
            "scale": self.scale,
            "prefix": self.prefix,
            "suffix": self.suffix,
            "decimal": self.decimal,
            "group": self.group,
            "zero": self.zero,
        }


def _quoted(literal: str) -> str:
    return f'"{literal}"' if literal else ""
