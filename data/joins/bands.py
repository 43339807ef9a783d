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
from data.roles.events import labels
from data.roles.evidence import RANKS, evidence
from data.roles.profile import Profile, profiles
from data.roles.ratings import ORDERED
from data.said import named, said

LONGEST_RATING = 3  # letters, as in AAA
FEWEST, MOST = 3, 40  # labels; more of them are no bands


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = _words(
    "note nota schulnote bonitat bonitaet score credit kredit kredits internal intern final model sub tier tiers level levels stufe"
    " niveau nivel livello priority prio prioritat prioritaet priorite prioridad priorita prioriteit severity sev urgency dringlichkeit"
    " schweregrad gravite gravedad gravita"
)
# Under these names, and with these letters before it, the first is the most urgent.
_FIRST_IS_MOST = _words(
    "p prio priority prioritat prioritaet priorite prioridad priorita prioriteit sev severity urgency dringlichkeit schweregrad"
    " gravite gravedad gravita"
)
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
# Metals, as levels are called after them.
_METALS = (
    "bronze bronce bronzo brons",
    "silver silber argent plata argento zilver prata",
    "gold or oro goud ouro",
    "platinum platin platine platino platina",
    "diamond diamant diamante",
)
_METAL = {word: place for place, words in enumerate(_METALS) for word in words.split()}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
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


def in_order(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Labels in the order that they say, the least first; empty where they say none.

    Low to high and unlikely to likely in seven languages, bronze to gold, A to D, ratings of agencies, D1 to D10, I to V, and
    stretches such as 0-20. P1 comes before P2, and is more.
    """
    for place in (
        _by_words,
        _by_listed(texts),
        _by_chance,
        _by_metal,
        _by_short(texts),
        _by_letters,
        _by_rating,
        _by_agency,
        _by_number,
        _by_roman,
        _by_stretch,
    ):
        places = [place(text) for text in texts]
        if None not in places and len(set(places)) == len(texts):
            return tuple(sorted(texts, key=place))
    return ()


def _bare(label: str) -> str:
    words = words_of(_LISTED.sub("", label.strip()))
    return "_".join(word for word in words if word not in ("risk", "risiko", "risque", "riesgo", "rischio", "risco"))


def _by_words(label: str) -> float | None:
    return _PLACE.get(_bare(label))


def _by_listed(texts: tuple[str, ...]) -> Callable[[str], float | None]:
    """By the numbers before words, where at least two of these say how much: 1-Low, 2-Guarded, 3-High; or 1 - High to 5 - Low."""
    listed = [text for text in texts if _LISTED.match(text) and _by_words(text) is not None]
    rising = [_by_words(text) or 0.0 for text in sorted(listed, key=_number)]
    turn = 1 if rising == sorted(rising) else -1 if rising == sorted(rising, reverse=True) else 0
    if len(set(rising)) < 2 or not turn:
        return lambda text: None
    return lambda text: turn * _number(text) if _LISTED.match(text) else None


def _number(text: str) -> float:
    return float(re.findall(r"\d+", text)[0])


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
    if not found or not found[1]:
        return None
    return -float(found[2]) if found[1].lower() in _FIRST_IS_MOST else float(found[2])


def _by_metal(label: str) -> float | None:
    return _METAL.get(_bare(label))


def _by_roman(label: str) -> float | None:
    words = label.strip().lower().split()
    return float(_ROMAN.index(words[-1])) if words and words[-1] in _ROMAN else None


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
    found = [(profile.column, order) for profile in profiles(table) if (order := _order_of(profile, table))]
    if not found or "score" in (roles := roles_of(table)) or not roles.get("outcome"):
        return table
    ranked = {}
    for column, order in found:
        if column.name != roles["outcome"]:
            counted = _counted(table, column, order)
            ranked[evidence(counted).strength(column.name, roles["outcome"])] = counted
    return ranked[best] if ranked and (best := max(ranked)) >= RANKS else table


def _order_of(profile: Profile, table: Table) -> tuple[str, ...]:
    column = profile.column
    if (
        column.kind not in ("text", "flag")
        or not FEWEST <= column.distinct <= MOST
        or not unlike(column.name, PROTECTED)
    ):
        return ()
    named = _names_bands(column.name)
    if not profile.labels and not named:
        return ()
    texts = tuple(label.text for label in profile.labels or labels(table, column.name))
    if not named and not _are_bands(texts):
        return ()
    order = in_order(texts)
    numbered = not _FIRST_IS_MOST.isdisjoint(words_of(column.name)) and all(_by_number(text) for text in texts)
    return order[::-1] if numbered and order and (_by_number(order[0]) or 0) > 0 else order  # "level 1" of a priority


def _are_bands(texts: tuple[str, ...]) -> bool:
    """Do labels say by themselves that they are bands, whatever the column is called: 1-Low to 5-High, AAA to D, P1 to P4?"""
    if all(map(_LISTED.match, texts)) and all(_by_listed(texts)(text) is not None for text in texts):
        return True
    ratings = [found for text in texts if (found := _RATING.fullmatch(text.strip().upper()))]
    if len(ratings) == len(texts) and any(len(found[1]) == LONGEST_RATING for found in ratings):
        return True
    numbered = [found for text in texts if (found := _NUMBERED.fullmatch(text.strip()))]
    urgent = len(numbered) == len(texts) and all(found[1].lower() in _FIRST_IS_MOST for found in numbered)
    return urgent or all(_by_metal(text) is not None for text in texts)


def _names_bands(name: str) -> bool:
    """A name like a score, or one that says a band or a mark, and not of what else: an age band is none."""
    words = words_of(name)
    of_it = all(word in _NAMES or word in COARSE or names_a("outcome", word) for word in words)
    return bool(words) and (names_a("score", name) or of_it)


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
