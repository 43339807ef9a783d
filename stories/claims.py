"""What may be said: each design of evidence has its verbs, and words that it does not support are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass

PARTICIPLES = {
    "be": "been",
    "bring": "brought",
    "cost": "cost",
    "earn": "earned",
    "fall": "fallen",
    "keep": "kept",
    "lose": "lost",
    "pay": "paid",
    "stay": "stayed",
}

# Words that say an effect was measured. No file of predictions and outcomes alone supports them.
EFFECTS = (
    "reduce",
    "save",
    "increase",
    "improve",
    "generate",
    "deliver",
    "achieve",
    "prove",
    "earn",
    "prevent",
    "avoid",
    "boost",
    "lower",
)
PAST = "|".join(
    [
        *(effect.removesuffix("e") + "ed" for effect in EFFECTS),
        "brought",
        "caused",
        "drove",
        "won back",
        "led to",
        "resulted in",
    ]
)
PRESENT = "|".join(f"{effect}s" for effect in EFFECTS)
MEASURED = re.compile(
    rf"(?<!would have )(?<!could have )(?<!not have )\b({PAST})\b|\b({PRESENT}|because of the model|thanks to)\b",
    re.IGNORECASE,
)
CERTAIN = re.compile(rf"\b(will (?:{'|'.join(EFFECTS)}|bring|keep|win)|guarantee[sd]?|certain(?:ly)?)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Evidence:
    """A design of evidence: its name on the chip, and how it puts a verb."""

    name: str
    chip: str
    auxiliary: str  # "would have" takes the participle, "could" the plain verb

    def say(self, verb: str) -> str:
        """The verb in the mood that this evidence allows: "would have earned", "could earn"."""
        return f"{self.auxiliary} {PARTICIPLES[verb] if self.auxiliary.endswith('have') else verb}"


BACK_TESTED = Evidence("back-tested", "Back-tested: what would have happened", "would have")
PROJECTED = Evidence("projected", "Projected: what could happen next", "could")


def objections(text: str) -> list[str]:
    """Why a sentence says more than a back-test or projection supports; empty when it may stand."""
    found = []
    for match in MEASURED.finditer(text):
        found.append(
            f"“{match[0]}” says that an effect was measured. These data show what would have happened; "
            f"an effect needs a comparison with customers who were left alone. Try “would have …” or “could …”."
        )
    for match in CERTAIN.finditer(text):
        found.append(f"“{match[0]}” promises an outcome. A projection says “could”.")
    return found
