"""Bands as the only score, as A to D or low, medium and high: they count by their order, and that is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Decision
from data.engine import literal, quoted
from data.joins.anew import made_anew
from data.names import COARSE, names_a, words_of
from data.roles.evidence import RANKS, evidence
from data.roles.profile import Profile, profiles
from data.roles.ratings import ORDERED
from data.said import named, said

FEWEST = 3


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = _words("note nota schulnote bonitat bonitaet score")
# Words for how much, from least to most.
_MUCH = (
    "very_low sehr_niedrig sehr_gering tres_faible muy_bajo muy_baja molto_basso molto_bassa muito_baixo muito_baixa zeer_laag minimal",
    "low lo niedrig gering klein faible bas bajo baja basso bassa baixo baixa laag green grun gruen",
    "medium_low low_medium",
    "medium med mid middle moderate average mittel moyen moyenne medio media gemiddeld midden moderado normal yellow gelb amber",
    "medium_high high_medium elevated erhoht erhoeht",
    "high hi hoch eleve elevee haut alto alta hoog red rot",
    "very_high sehr_hoch tres_eleve muy_alto muy_alta molto_alto molto_alta muito_alto muito_alta zeer_hoog critical kritisch severe",
)
_PLACE = {word: place for place, words in enumerate(_MUCH) for word in words.split()}
_RATING = re.compile(r"(A{1,3}|B{1,3}|C{1,3}|D)([+-]?)")
_LETTER = re.compile(r"[A-H]")
_NUMBERED = re.compile(r"([^\W\d_]*)[ _-]?(\d{1,2})")


def in_order(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Labels in the order that they say, the least first; empty where they say none.

    A to D, AAA to D as agencies rate, low to high in seven languages, and D1 to D10.
    """
    for place in (_by_words, _by_letters, _by_rating, _by_number):
        places = [place(label) for label in labels]
        if None not in places and len(set(places)) == len(labels):
            return tuple(sorted(labels, key=place))
    return ()


def _by_words(label: str) -> float | None:
    words = [word for word in words_of(label) if word not in ("risk", "risiko", "risque", "riesgo", "rischio", "risco")]
    return _PLACE.get("_".join(words))


def _by_letters(label: str) -> float | None:
    letter = label.strip().upper()
    return float(ord(letter)) if _LETTER.fullmatch(letter) else None


def _by_rating(label: str) -> float | None:
    found = _RATING.fullmatch(label.strip().upper())
    if not found:
        return None
    letters, sign = found[1], found[2]
    return 3 * (3 * "ABCD".index(letters[0]) + 3 - len(letters)) + {"+": 0, "": 1, "-": 2}[sign]


def _by_number(label: str) -> float | None:
    found = _NUMBERED.fullmatch(label.strip())
    return float(found[2]) if found and found[1] else None


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
    named = names_a("score", column.name) or not (COARSE | _NAMES).isdisjoint(words_of(column.name))
    labels = tuple(label.text for label in profile.labels)
    return in_order(labels) if named and column.kind in ("text", "flag") and len(labels) >= FEWEST else ()


def _counted(table: Table, column: Column, order: tuple[str, ...]) -> Table:
    text = f"lower({as_text(column)})"
    places = " ".join(f"WHEN {literal(label.lower())} THEN {place}" for place, label in enumerate(order, 1))
    cells = ", ".join(
        f"CAST(CASE {text} {places} END AS DOUBLE) AS {quoted(each.name)}" if each == column else quoted(each.name)
        for each in table.columns
    )
    columns = tuple(replace(each, kind="number") if each == column else each for each in table.columns)
    made = made_anew(
        replace(table, columns=columns), f"SELECT {cells} FROM {table.rows.numbered} ORDER BY file_row_number", "bands"
    )
    choice = said(ORDERED, order=named(order))
    decided = Decision("roles", column.name, choice, said("bands-only-score"))
    told = Finding("note", said("bands-told", name=column.name, order=named(order)), column.name)
    return replace(made, decisions=(*table.decisions, decided), findings=(*table.findings, told))
