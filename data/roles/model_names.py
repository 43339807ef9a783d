"""What the names of models say: which of them is in use, which is the newcomer, and which are versions of one another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.names import WORDS, words_of

IN_USE = {
    "current",
    "champion",
    "present",
    "existing",
    "incumbent",
    "production",
    "prod",
    "live",
    "baseline",
    "legacy",
    "old",
    "today",
    "aktuell",
    "bisher",
    "alt",
    "actuel",
    "actual",
    *(
        "alte",
        "altes",
        "bestehend",
        "ancien",
        "ancienne",
        "antiguo",
        "viejo",
        "vecchio",
        "attuale",
        "oud",
        "oude",
        "huidig",
        "velho",
    ),
}
NEWCOMER = {
    *(
        "challenger",
        "new",
        "candidate",
        "next",
        "proposed",
        "shadow",
        "neu",
        "kandidat",
        "nouveau",
        "nuevo",
        "neue",
        "neues",
    ),
    *("nouvelle", "nueva", "candidat", "candidato", "nuovo", "nieuw", "nieuwe", "kandidaat", "novo"),
}
MODELS = {"model", "models", "modell", "modele", "modelo", "modello", "mdl"}
_FURTHER = {
    "lr",
    "lgb",
    "gb",
    "hgb",
    "nb",
    "dt",
    "et",
    "logit",
    "probit",
    "blend",
    "blended",
    "stacked",
    "averaged",
    "avg",
    "mean",
}
_SAID = {
    *[
        "a",
        "b",
        "c",
        "d",
        "p",
        "y",
        "prob",
        "proba",
        "probability",
        "pred",
        "predicted",
        "prediction",
        "score",
        "hat",
        "risk",
    ]
}  # around such a name
_NUMBER = re.compile(r"\d+(?:[._]\d+)*")


def in_use(one: str, other: str) -> str:
    """The one of two models that its name, or the other's, tells to be in use; empty where neither tells."""
    says = {name: _says_in_use(name) for name in (one, other)}
    if says[one] == says[other]:
        return ""
    return one if says[one] > says[other] else other


def newest(names: Sequence[str]) -> str:
    """The model in use among several: the one that its name tells, else the last version, else the first of all."""
    told = [name for name in names if _says_in_use(name) > 0]
    if told:
        return told[0]
    return by_version(names)[-1] if are_versions(names) else names[0]


def are_versions(names: Sequence[str]) -> bool:
    """Do names differ by a number only, as in model 3 and model 4, or v1.2 and v1.10?"""
    return len({_NUMBER.sub("#", name) for name in names}) == 1 and all(_NUMBER.search(name) for name in names)


def by_version(names: Sequence[str]) -> list[str]:
    """Names in the order of their numbers, 10 after 9."""
    return sorted(names, key=lambda name: ([int(part) for part in re.findall(r"\d+", name)], name))


def names_a_model(name: str) -> bool:
    """Is a column called after a model and nothing else, as modelA, xgb, new_model, incumbent or neu?"""
    words = [re.sub(r"\d+$", "", word) for word in words_of(name)]
    told = {word for word in words if word and word not in _SAID}
    return bool(told) and told <= MODELS | IN_USE | NEWCOMER | _FURTHER | set(WORDS["algorithm"].split())


def _says_in_use(name: str) -> int:
    words = set(words_of(name))
    return bool(words & IN_USE) - bool(words & NEWCOMER)
