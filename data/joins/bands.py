"""Bands as the only score, as A to D or low, medium and high: they count by their order, and that is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Decision
from data.engine import literal
from data.joins.anew import with_column
from data.names import COARSE, names_a, unlike, words_of
from data.protected import PROTECTED
from data.roles.evidence import RANKS, evidence
from data.roles.profile import Profile, profiles
from data.roles.ratings import ORDERED
from data.said import named, said

FEWEST = 3


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = _words("note nota schulnote bonitat bonitaet score credit kredit kredits internal intern final model")
# Words for how much, from least to most.
_MUCH = (
    "very_low sehr_niedrig sehr_gering tres_faible muy_bajo muy_baja molto_basso molto_bassa muito_baixo muito_baixa zeer_laag minimal"
    " bardzo_niskie bardzo_niski bardzo_niska velmi_nizke mycket_lag",
    "low lo niedrig gering klein faible bas bajo baja basso bassa baixo baixa laag green grun gruen"
    " niskie niski niska nizke nizky nizka lag lav alacsony dusuk matala scazut",
    "medium_low low_medium",
    "medium med mid middle moderate average mittel moyen moyenne medio media gemiddeld midden moderado normal yellow gelb amber"
    " srednie sredni srednia stredni kozepes orta keskitaso mediu",
    "medium_high high_medium elevated erhoht erhoeht",
    "high hi hoch eleve elevee haut alto alta hoog red rot"
    " wysokie wysoki wysoka vysoke vysoky vysoka hog hoj magas yuksek korkea ridicat",
    "very_high sehr_hoch tres_eleve muy_alto muy_alta molto_alto molto_alta muito_alto muito_alta zeer_hoog critical kritisch severe"
    " bardzo_wysokie bardzo_wysoki bardzo_wysoka velmi_vysoke mycket_hog",
)
_PLACE = {word: place for place, words in enumerate(_MUCH) for word in words.split()}
# Words for how likely it is.
_LIKELY = (
    "very_unlikely sehr_unwahrscheinlich tres_improbable muy_improbable molto_improbabile",
    "unlikely unwahrscheinlich improbable improbabile improvavel onwaarschijnlijk",
    "possible perhaps moglich moeglich posible possibile possivel mogelijk",
    "likely probable wahrscheinlich probabile provavel waarschijnlijk",
    "very_likely almost_certain sehr_wahrscheinlich tres_probable muy_probable molto_probabile muito_provavel",
)
_CHANCE = {word: place for place, words in enumerate(_LIKELY) for word in words.split()}
_SHORT = ("vl l m h vh", "n m h", "b m a")  # low, niedrig, bajo or basso; medium; high, hoch or alto
_MOODYS = ("Aaa", "Aa", "A", "Baa", "Ba", "B", "Caa", "Ca", "C")
_RATING = re.compile(r"(A{1,3}|B{1,3}|C{1,3}|D)([+-]?)")
_LETTER = re.compile(r"([A-H])([1-9]?)")
_AGENCY = re.compile(rf"({'|'.join(sorted(_MOODYS, key=len, reverse=True))})([1-3]?)")
_NUMBERED = re.compile(r"([^\W\d_]*)[ _-]?(\d{1,2})")
_STRETCH = re.compile(
    r"[\[(<>≤≥=\s]*(-?\d+(?:[.,]\d+)?) ?%?\s*(?:(?:-|–|to|bis|à|a|,|;|\.\.)\s*-?\d+(?:[.,]\d+)? ?%?\s*[\])]?|\+)?"
)
_LISTED = re.compile(r"^\d{1,2}\s*[-–.:)]\s*(?=[^\W\d])")  # the number of a band before its word


def in_order(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Labels in the order that they say, the least first; empty where they say none.

    Low to high and unlikely to likely in seven languages, A to D, ratings of agencies, D1 to D10, and stretches such as 0-20.
    """
    for place in (
        _by_words,
        _by_chance,
        _by_short(labels),
        _by_letters,
        _by_rating,
        _by_agency,
        _by_number,
        _by_stretch,
    ):
        places = [place(label) for label in labels]
        if None not in places and len(set(places)) == len(labels):
            return tuple(sorted(labels, key=place))
    return ()


def _bare(label: str) -> str:
    words = words_of(_LISTED.sub("", label.strip()))
    return "_".join(word for word in words if word not in ("risk", "risiko", "risque", "riesgo", "rischio", "risco"))


def _by_words(label: str) -> float | None:
    return _PLACE.get(_bare(label))


def _by_chance(label: str) -> float | None:
    return _CHANCE.get(_bare(label))


def _by_short(labels: tuple[str, ...]) -> Callable[[str], float | None]:
    """By the first of a few letters for how much, where all of them are one set's."""
    found = {label.strip().lower() for label in labels}
    places = next((words.split() for words in _SHORT if found <= set(words.split())), [])
    return lambda label: places.index(label.strip().lower()) if places else None


def _by_letters(label: str) -> float | None:
    found = _LETTER.fullmatch(label.strip().upper())
    return 10.0 * ord(found[1]) + int(found[2] or 0) if found else None


def _by_rating(label: str) -> float | None:
    found = _RATING.fullmatch(label.strip().upper())
    if not found:
        return None
    letters, sign = found[1], found[2]
    return 3 * (3 * "ABCD".index(letters[0]) + 3 - len(letters)) + {"+": 0, "": 1, "-": 2}[sign]


def _by_agency(label: str) -> float | None:
    found = _AGENCY.fullmatch(label.strip())
    return 4.0 * _MOODYS.index(found[1]) + int(found[2] or 0) if found else None


def _by_number(label: str) -> float | None:
    found = _NUMBERED.fullmatch(label.strip())
    return float(found[2]) if found and found[1] else None


def _by_stretch(label: str) -> float | None:
    """The least number of a stretch; less than the first of the others where it has no least."""
    text = label.strip()
    found = _STRETCH.fullmatch(text)
    if not found:
        return None
    return float(found[1].replace(",", ".")) - (0.5e-6 if text[0] in "<≤" else 0)


def order_bands(table: Table, roles_of: Callable[[Table], Mapping[str, str]]) -> Table:
    """Let the labels of a column count by their order, where they are the only score.

    Parameters
    ----------
    table
        A typed table.
    roles_of
        Gives the roles of its columns; asked only where a column may be such a score.

    Returns
    -------
    Table
        With that column as numbers from 1 on, a decision and a finding; unchanged where another column is the score, and where
        the bands do not rank what happened.
    """
    found = [(profile.column, order) for profile in profiles(table) if (order := _order_of(profile))]
    if not found or "score" in (roles := roles_of(table)) or not roles.get("outcome"):
        return table
    ranked = {}
    for column, order in found:
        if column.name != roles["outcome"]:
            counted = _counted(table, column, order)
            ranked[evidence(counted).strength(column.name, roles["outcome"])] = counted
    return ranked[best] if ranked and (best := max(ranked)) >= RANKS else table


def _order_of(profile: Profile) -> tuple[str, ...]:
    column = profile.column
    labels = tuple(label.text for label in profile.labels)
    named = _names_bands(column.name) and column.kind in ("text", "flag") and len(labels) >= FEWEST
    return in_order(labels) if named else ()


def _names_bands(name: str) -> bool:
    """A name like a score, or one that says a band or a mark, and not of what else: an age band is none."""
    words = words_of(name)
    of_it = all(word in _NAMES or word in COARSE or names_a("outcome", word) for word in words)
    return unlike(name, PROTECTED) and bool(words) and (names_a("score", name) or of_it)


def _counted(table: Table, column: Column, order: tuple[str, ...]) -> Table:
    text = f"lower({as_text(column)})"
    places = " ".join(f"WHEN {literal(label.lower())} THEN {place}" for place, label in enumerate(order, 1))
    columns = tuple(replace(each, kind="number") if each == column else each for each in table.columns)
    made = with_column(
        replace(table, columns=columns), column.name, f"CAST(CASE {text} {places} END AS DOUBLE)", "bands"
    )
    choice = said(ORDERED, order=named(order))
    decided = Decision("roles", column.name, choice, said("bands-only-score"))
    told = Finding("note", said("bands-told", name=column.name, order=named(order)), column.name)
    return replace(made, decisions=(*table.decisions, decided), findings=(*table.findings, told))
