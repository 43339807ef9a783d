"""Kinds 80 to 87: features that count, folds, what describes people, small counts, ends in words, and numbers that are no score by name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, csv, plain, truth, wanted

FEATURES = ("number_courses", "n_calls", "Anzahl_Filialen", "nombre_enfants", "numero_reclamos")
COUNTS = ("n", "count", "n_kunden", "effectif", "frecuencia")


def features_that_count() -> Iterator[Layout]:
    """What a customer has so many of is no number of customers; where every row is another anyway, a bare count is no evidence either."""
    kind = "80 features that count"
    for seed, of in enumerate(TONGUES, 1400):
        drawn = truth(seed, 240)
        frame = plain(of, drawn).drop(columns=of.id)
        frame["x1"] = (50 * drawn.noise).round(3)
        often = 1 + (7 * drawn.noise).astype(int)
        name = FEATURES[seed - 1400]
        right = wanted(of, drawn, ("load", "load_warn", "ask"), roles={"id": ""})
        yield Layout(f"{name}, {of.code}", kind, {"f.csv": csv(frame.assign(**{name: often}))}, {**right, "only": []})
        name = COUNTS[seed - 1400]
        right = {**right, "verdict": "ask", "only": ["counts"], "say": [["stand for"]]}
        yield Layout(f"{name} beside numbers, {of.code}", kind, {"f.csv": csv(frame.assign(**{name: often}))}, right)
        told = [
            (group, place / 10, happened, max(1, round(often * share)))
            for often, group in zip((20, 50, 90), of.groups, strict=True)
            for place in range(1, 10)
            for happened, share in ((of.yes, place / 10), (of.no, 1 - place / 10))
        ]
        cells = pd.DataFrame(told, columns=[of.group, of.score, of.outcome, name])
        right = {"verdict": "ask", "accept": [], "roles": {"score": of.score, "outcome": of.outcome}}
        right |= {"rows": int(cells[name].sum()), "say": [["stand for"]]}
        yield Layout(f"cells of {name}, {of.code}", kind, {"c.csv": csv(cells)}, right)


DESCRIBED = (
    ("applicant_ethnicity", "Not Latino", ("Latino",)),
    ("Konfession", "keine Kirche", ("Kirche",)),
    ("nationalite", "non français", ("français",)),
    ("familienstand", "nicht verheiratet", ("verheiratet",)),
    ("surface", "Not paved", ("Paved",)),
    ("garantia", "sin seguro", ("seguro",)),
)


def people_are_no_arms() -> Iterator[Layout]:
    """What denies a belonging is no group that was left alone, unless it denies a contact or its column is one of arms."""
    of, kind = TONGUES[0], "81 people, no arms"
    for seed, (name, denied, others) in enumerate(DESCRIBED, 1410):
        drawn, labels = truth(seed, 240), (denied, *others)
        frame = plain(of, drawn).assign(**{name: np.array(labels)[np.arange(240) % len(labels)]})
        right = wanted(of, drawn, ("load", "load_warn"), avoid={"treated": name})
        yield Layout(f"{denied} in {name}", kind, {"p.csv": csv(frame)}, right)


FOLDS = (
    ("partition_id", "Holdout", "{}.0"),
    ("Partition", "holdout", "{}"),
    ("fold", "Test", "{}"),
    ("cv_fold", "HOLDOUT", "{}.0"),
)


def folds_and_a_holdout() -> Iterator[Layout]:
    """Folds of a cross-validation beside a part that no model had: all rows count, or that part alone, which is asked."""
    of, kind = TONGUES[0], "82 folds and a holdout"
    for seed, (name, apart, form) in enumerate(FOLDS, 1420):
        drawn = truth(seed, 300)
        places = np.arange(300) % 6
        cells = np.where(places == 5, apart, np.array([form.format(place) for place in range(6)])[places])
        right = wanted(of, drawn, ("ask",), avoid={"treated": name}, only=["part"])
        yield Layout(f"{name} {apart}", kind, {"f.csv": csv(plain(of, drawn).assign(**{name: cells}))}, right)
