"""What may be said: words that no back-test and no projection supports are refused, in every language that has its list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

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
GERMAN = "senk|spar|steiger|verbesser|erziel|liefer|erreich|bewies|verhinder|vermied|vermeid|brach|verdien|erhöh|gewann"


@dataclass(frozen=True)
class Claims:
    """What a language may not say: that an effect was measured, and that an outcome is certain."""

    measured: re.Pattern[str]
    certain: re.Pattern[str]
    instead: str  # what may be said
    softer: str  # in place of a promise


CLAIMS: Mapping[str, Claims] = {
    "en": Claims(
        re.compile(
            rf"(?<!would have )(?<!could have )(?<!not have )\b({PAST})\b|\b({PRESENT}|because of the model|thanks to)\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(will (?:{'|'.join(EFFECTS)}|bring|keep|win)|guarantee[sd]?|certain(?:ly)?)\b", re.IGNORECASE),
        "“would have …” or “could …”",
        "“could”",
    ),
    "de": Claims(
        re.compile(
            rf"\b((?:{GERMAN})(?:t|te|ten)|(?:hat|haben)\b[^;:!?]{{0,80}}\b(?:ge\w+t|gebracht|gespart|verhindert|erzielt|vermieden|bewiesen|gewonnen)"
            r"|wegen des Modells|dank des Modells|dank dem Modell)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(wird\b[^;:!?]{0,80}\b(?:bringen|sparen|senken|steigern|verhindern|verdienen|halten|gewinnen)|garantier\w*|sicherlich|mit Sicherheit)\b",
            re.IGNORECASE,
        ),
        "“hätte …” or “könnte …”",
        "“könnte”",
    ),
}


def objections(text: str, language: str = "en") -> list[str]:
    """Why a sentence says more than a back-test or projection supports; empty when it may stand.

    A language without a list of its own is held against the English one, which finds what was left untranslated.
    """
    claims, found = CLAIMS.get(language, CLAIMS["en"]), []
    for match in claims.measured.finditer(text):
        found.append(
            f"“{match[0]}” says that an effect was measured. These data show what would have happened; "
            f"an effect needs a comparison with customers who were left alone. Try {claims.instead}."
        )
    for match in claims.certain.finditer(text):
        found.append(f"“{match[0]}” promises an outcome. A projection says {claims.softer}.")
    return found
