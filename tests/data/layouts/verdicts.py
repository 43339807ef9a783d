"""Kinds 52 and 53: what a model said is not what happened, and nor is that somebody looked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Truth, csv, plain, said, truth, wanted

VERDICTS = (
    ("predicted_label", "y"),
    ("Scored Labels", "income"),
    ("decision", "resp"),
    ("prediction", "target"),
    ("Vorhersage", "Antwort"),
    ("prédiction", "achat"),
    ("veredicto", "y"),
    ("esito_modello", "acquisto"),
)


def weak(seed: int) -> Truth:
    """Customers whose score hardly ranks what happened."""
    drawn, draw = truth(seed, 600), np.random.default_rng(seed)
    event = (draw.random(600) < 0.15 + 0.5 * drawn.score).astype(int)
    return Truth(drawn.id, drawn.score, event, drawn.value, drawn.place, drawn.noise)


def weak_outcomes() -> Iterator[Layout]:
    """A label that is a cut of the score beside what then happened, which a weak model ranks little better than chance."""
    for place, (verdict, outcome) in enumerate(VERDICTS):
        of, drawn = TONGUES[0], weak(1300 + place)
        cells = {verdict: said(of, drawn.score > 0.5), outcome: said(of, drawn.event), "proba": drawn.score}
        frame = pd.DataFrame({of.id: drawn.id, **cells})
        right = wanted(of, drawn, roles={"score": "proba", "outcome": outcome})
        yield Layout(f"{outcome} beside {verdict}", "52 verdicts", {"all.csv": csv(frame)}, right)


LOOKED = (
    ("sprawdzono", "oszustwo", "tak", "nie"),
    ("zbadano", "oszustwo", "tak", "nie"),
    ("biopsy", "cancer", "done", "not done"),
    ("Biopsie", "Krebs", "durchgeführt", "nicht durchgeführt"),
    ("biopsia", "cancer", "hecha", "no hecha"),
    ("swab", "infection", "taken", "none"),
)


def looked_into() -> Iterator[Layout]:
    """That somebody looked is ranked best, and is no outcome."""
    for place, (name, outcome, yes, no) in enumerate(LOOKED):
        of, drawn = TONGUES[0], truth(1320 + place, 600)
        looked = (drawn.score > 0.25) | (np.arange(600) % 10 == 0)
        found = said(of, drawn.event * looked)
        bare = plain(of, drawn).drop(columns=of.outcome)
        frame = bare.assign(**{name: np.where(looked, yes, no), outcome: found})
        seen = Truth(*(getattr(drawn, each)[looked] for each in ("id", "score", "event", "value", "place", "noise")))
        right = wanted(of, seen, ("ask",), rows=600, roles={"outcome": outcome}, say=[["nobody looked"]])
        yield Layout(f"{name}, {outcome}", "53 looked into", {"all.csv": csv(frame)}, right)


BESIDE = (
    ("P (Churn=yes)", "Prediction (Churn)", "Prediction (Churn) (Confidence)", "Churn"),
    ("EM_EVENTPROBABILITY", "EM_CLASSIFICATION", "EM_PROBABILITY", "target"),
    ("proba", "prédiction", "confiance", "départ"),
    ("Wahrscheinlichkeit", "Vorhersage", "Sicherheit", "gekündigt"),
)


def sure_beside() -> Iterator[Layout]:
    """How sure a model was, beside the probability that says the same: no second model."""
    for place, (score, predicted, sure, outcome) in enumerate(BESIDE):
        of, drawn = TONGUES[0], truth(1340 + place, 300)
        cells = {outcome: said(of, drawn.event), score: drawn.score, predicted: said(of, drawn.score > 0.5)}
        frame = pd.DataFrame({of.id: drawn.id, **cells, sure: np.maximum(drawn.score, 1 - drawn.score).round(4)})
        right = wanted(of, drawn, ("load", "load_warn"), roles={"score": score, "outcome": outcome})
        yield Layout(f"{sure} beside {score}", "54 how sure", {"all.csv": csv(frame)}, right)


PER_CENT = (
    ("prediction", "confidence"),
    ("Prognose", "Konfidenz"),
    ("prédit", "confiance"),
    ("predicción", "confianza"),
)


def sure_in_per_cent() -> Iterator[Layout]:
    """How sure a model was in numbers from 50 to 100, without a sign; without the predicted label it is refused."""
    kind = "55 sure in per cent"
    for place, (predicted, sure) in enumerate(PER_CENT):
        of, drawn = TONGUES[place], truth(1360 + place, 300)
        top = (100 * np.maximum(drawn.score, 1 - drawn.score)).round(2)
        bare = plain(of, drawn).drop(columns=of.score).assign(**{sure: top})
        right = wanted(of, drawn, ("ask",), roles={"score": sure}, say=[["never below one half"]])
        told = bare.assign(**{predicted: said(of, drawn.score > 0.5)})
        yield Layout(f"{sure} beside {predicted}", kind, {"all.csv": csv(told)}, right)
        alone = {"verdict": "reject", "accept": [], "roles": {}, "say": [["which label that was"]]}
        yield Layout(f"{sure} alone", kind, {"all.csv": csv(bare)}, alone)
    of, drawn = TONGUES[0], truth(1370, 300)
    top = np.maximum(drawn.score, 1 - drawn.score).round(4)
    cells = {of.outcome: said(of, drawn.event), "top_class": said(of, drawn.score > 0.5), "top_class_probability": top}
    right = wanted(of, drawn, ("ask",), roles={"score": "top_class_probability"}, avoid={"segment": "top_class"})
    yield Layout("the top class is no group", kind, {"all.csv": csv(pd.DataFrame({of.id: drawn.id, **cells}))}, right)
