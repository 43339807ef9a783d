"""Kinds 80 to 85: features that count, what describes people, folds, small counts, and ends in words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

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


STATES = (
    ("marital-status", ("Married", "Single"), "class", ("<=50K", ">50K")),
    ("Familienstatus_Result", ("verheiratet", "ledig"), "Klasse", ("normal", "teuer")),
    ("age_status", ("senior", "junior"), "y", ("0", "1")),
    ("disability status", ("none", "some"), "target", ("0", "1")),
    ("nationality_status", ("EU", "other"), "label", ("a", "b")),
)


def people_are_no_outcomes() -> Iterator[Layout]:
    """What describes people is not what happened to them, though its name holds a word for it, beside what a score ranks better."""
    of, kind = TONGUES[0], "83 people, no outcomes"
    for seed, (name, states, outcome, labels) in enumerate(STATES, 1430):
        drawn, draw = truth(seed, 300), np.random.default_rng(seed)
        state = np.array(states)[(draw.random(300) < 0.05 + 0.9 * drawn.score).astype(int)]
        frame = plain(of, drawn).drop(columns=of.outcome)
        frame = frame.assign(**{name: state, outcome: np.array(labels)[drawn.event]})
        right = wanted(of, drawn, ("load", "load_warn", "ask"), roles={"outcome": outcome}, event=labels[1])
        yield Layout(f"{name} beside {outcome}", kind, {"p.csv": csv(frame)}, right)


OFTEN = ("num", "vessels", "Befunde", "quejas", "sinistri")


def small_counts() -> Iterator[Layout]:
    """Whole numbers from none to four that the score ranks as more than none, beside a feature of noughts and ones: asked."""
    kind = "84 small counts"
    for seed, of in enumerate(TONGUES, 1440):
        drawn, draw, name = truth(seed, 400), np.random.default_rng(seed), OFTEN[seed - 1440]
        frame = plain(of, drawn).drop(columns=of.outcome)
        frame["fbs"] = (draw.random(400) < 0.1 + 0.35 * drawn.score).astype(int)
        frame[name] = np.where(drawn.event == 1, draw.integers(1, 5, 400), 0)
        right = wanted(of, drawn, ("ask",), roles={"outcome": name}, event="more than 0", say=[[name]])
        yield Layout(f"{name}, {of.code}", kind, {"n.csv": csv(frame)}, right)


COUNTED = ("ClaimNb", "Anzahl_Schäden", "nb_sinistres", "num_siniestros", "aantal_schades")


def few_counts() -> Iterator[Layout]:
    """None, one or two of something that the name says is counted, with nothing else that happened: asked, and more than none is the event."""
    for seed, name in enumerate(COUNTED, 1445):
        of, drawn = TONGUES[0], truth(seed, 300)
        frame = plain(of, drawn).drop(columns=of.outcome)
        frame[name] = np.where(drawn.event == 1, 1 + (drawn.place == 0), 0)
        right = wanted(of, drawn, ("ask",), roles={"outcome": name}, event="more than 0", say=[[name]])
        yield Layout(name, "84 small counts", {"n.csv": csv(frame)}, right)


ENDS = (
    ("state", "successful", "failed", "canceled", "live"),
    ("Zustand", "erfolgreich", "gescheitert", "storniert", "offen"),
    ("etat", "réussi", "échoué", "annulé", "en cours"),
    ("estado", "exitoso", "fracasado", "cancelado", "en curso"),
    ("stato", "riuscito", "fallito", "annullato", "in corso"),
)


def ends_in_words() -> Iterator[Layout]:
    """Labels that say that it succeeded and that it failed, a third end, and rows that still run: an outcome, asked about."""
    for seed, (of, (name, yes, no, third, runs)) in enumerate(zip(TONGUES, ENDS, strict=True), 1450):
        drawn = truth(seed, 300)
        place = np.arange(300)
        ended = np.where(drawn.event == 1, yes, np.where(place % 5 == 0, third, no))
        open_ones = place % 11 == 0
        frame = plain(of, drawn).drop(columns=of.outcome).assign(**{name: np.where(open_ones, runs, ended)})
        right = wanted(of, drawn, ("ask",), roles={"outcome": name}, event=yes, rows=int((~open_ones).sum()))
        kept = ~open_ones
        right["checks"] = {"positives": int(drawn.event[kept].sum()), "auc": area(drawn.score[kept], drawn.event[kept])}
        yield Layout(f"{yes} in {name}, {of.code}", "85 ends in words", {"e.csv": csv(frame)}, right)


ENDED = (
    ("churn_date", "signup_date"),
    ("Converted Date", "Created Date"),
    ("Became a Customer Date", "Create Date"),
    ("Kuendigungsdatum", "Eintrittsdatum"),
    ("date_resiliation", "date_souscription"),
    ("fecha_baja", "fecha_alta"),
    ("einddatum", "ingangsdatum"),
)


def dates_of_the_event() -> Iterator[Layout]:
    """A date that stands only where it happened says when, and is not the date of the row."""
    for seed, (when, joined) in enumerate(ENDED, 2210):
        of, drawn, draw = TONGUES[0], truth(seed, 200), np.random.default_rng(seed)
        days = [pd.Timestamp("2026-01-01") + pd.to_timedelta(draw.integers(0, 150, 200), unit="D") for _ in range(2)]
        frame = plain(of, drawn).assign(**{when: np.where(drawn.event == 1, days[0].strftime("%Y-%m-%d"), "")})
        yield Layout(when, "108 dates of the event", {"s.csv": csv(frame)}, wanted(of, drawn, avoid={"date": when}))
        both = frame.assign(**{joined: (days[1] - pd.Timedelta(days=400)).strftime("%Y-%m-%d")})
        right = wanted(of, drawn, roles={"date": joined})
        yield Layout(f"{when} beside {joined}", "108 dates of the event", {"s.csv": csv(both)}, right)
