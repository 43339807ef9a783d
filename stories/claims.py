"""What may be said: words that no back-test and no projection supports are refused, in every language that has its list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stories.facts import Fact

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


# Why no effect was measured, by what the evidence is; of a clear randomised test nothing is wrong with the word.
WHY = {
    "tested": "These data show what would have happened; an effect needs a comparison with customers who were left alone. Try {instead}.",
    "unclear": "The range includes no change, so that chance alone may explain what was seen. Try “no clear effect”, with the range.",
    "blocked": "The groups are not of the planned sizes; until it is known why, no effect may be told.",
    "compared": "The groups were not drawn by lot, or nobody said so; what else tells them apart may be the cause. Try “was lower than”.",
    "controlled": "The control group may have gone another way by itself. Try “fell by more than in the control group”.",
    "trend": "Whatever else began on that day is in it too. Try “stood below the earlier trend”.",
    "points": "Two points in time show no cause. Try “was … before and … after”.",
}
RANDOMISED, TESTED = "randomised", "tested"
LOW, HIGH = "_low", "_high"  # ends of the names of facts that are ends of a range
YEARLY = re.compile(
    r"\b(?:(?:a|per|each|every) year|yearly|annual(?:ly)?|p\.?a\.|(?:im|pro) Jahr|jährlich)\b", re.IGNORECASE
)


def objections(text: str, language: str = "en", support: str = "tested") -> list[str]:
    """Why a sentence says more than its evidence supports; empty when it may stand.

    ``support`` is a key of ``WHY``, or "randomised" of a clear effect in a randomised test. A language without a list of its own is
    held against the English one, which finds what was left untranslated.
    """
    claims, found = CLAIMS.get(language, CLAIMS["en"]), []
    if support != RANDOMISED:
        why = WHY[support].format(instead=claims.instead)
        found += [f"“{match[0]}” says that an effect was measured. {why}" for match in claims.measured.finditer(text)]
    for match in claims.certain.finditer(text):
        found.append(f"“{match[0]}” promises an outcome. A projection says {claims.softer}.")
    return found


def ranges(facts: Mapping[str, Fact]) -> list[tuple[str, str]]:
    """Every range among the facts of a story, as printed."""
    names = [name.removesuffix(LOW) for name in facts if name.endswith(LOW)]
    return [(facts[name + LOW].text, facts[name + HIGH].text) for name in names if name + HIGH in facts]


def unranged(text: str, ranges: Iterable[tuple[str, str]], language: str = "en") -> list[str]:
    """Why an effect may not be told without its range; ``ranges`` are those of the story, as they are printed."""
    claims = CLAIMS.get(language, CLAIMS["en"])
    told = any(low in text and high in text for low, high in ranges)
    if told or not claims.measured.search(text):
        return []
    return ["An effect is told with its range beside it, both ends of it; the title names none."]


def unsaid_year(text: str) -> list[str]:
    """Why nothing may be told by the year where nobody said how many it will reach in one."""
    match = YEARLY.search(text)
    return (
        [f"“{match[0]}”: nobody said how many it will reach in a year, so nothing is told by the year."]
        if match
        else []
    )
