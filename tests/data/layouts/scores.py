"""Kinds 22 to 29: which rows and which scores are evidence, what is a score at all, whose score it is, currencies and keys."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

BOUGHT = ("responded", "gekauft", "achete", "comprado", "acquistato")
HELD = ("holdout", "Hold-out", "is_holdout", "held_out", "holdout_flag")
PARTS = (
    ("train", "test"),
    ("Training", "Validierung"),
    ("apprentissage", "essai"),
    ("entrenamiento", "prueba"),
    ("sviluppo", "verifica"),
)
RANKS = ("risk_rank", "Rang", "classement", "ranking", "posizione")
HAZARDS = ("partial_hazard", "hazard_ratio", "exp_xb", "relative_risk", "hazard")
PREDICTORS = ("linear_predictor", "xb", "lp", "linpred", "prognostic_index")
POINTS = ("scorecard_points", "Punkte", "points", "puntos", "punti")
MARKS = ("rating", "Note", "note", "nota", "voto")
LEVELS = (
    ("risk_band", ("Low", "Medium", "High")),
    ("Risikoklasse", ("niedrig", "mittel", "hoch")),
    ("niveau_risque", ("faible", "moyen", "élevé")),
    ("nivel_riesgo", ("bajo", "medio", "alto")),
    ("livello_rischio", ("basso", "medio", "alto")),
)
LETTERS = ("band", "Bonität", "classe_risque", "rating", "grade")
BY_HAND = ("Probability (%)", "Deal probability", "win_probability", "probabilidad", "Probability")
SECOND = (
    ("upsell_score", "upsold"),
    ("Kaufscore", "gekauft"),
    ("score_achat", "achete"),
    ("prob_compra", "comprado"),
    ("prob_acquisto", "acquistato"),
)
CURRENCIES = (("{} (GBP)", "GBP"), ("{} [€]", "EUR"), ("{}_eur", "EUR"), ("{} en $", "USD"), ("{}_chf", "CHF"))
PRODUCTS = (
    ("product", ("Card", "Loan")),
    ("Produkt", ("Karte", "Kredit")),
    ("produit", ("carte", "prêt")),
    ("producto", ("tarjeta", "crédito")),
    ("prodotto", ("carta", "prestito")),
)


def _each(first: int) -> Iterator[tuple[int, Tongue, Truth, pd.DataFrame]]:
    for place, of in enumerate(TONGUES):
        drawn = truth(first + place)
        yield place, of, drawn, plain(of, drawn)


def held_out() -> Iterator[Layout]:
    """A holdout beside the responses of a campaign, or beside who left."""
    kind = "22 holdouts"
    for place, of, drawn, frame in _each(600):
        kept = np.arange(len(frame)) % 3 == 0
        marked = frame.assign(**{HELD[place]: kept.astype(int)})
        check = {"positives": int(drawn.event[kept].sum()), "auc": area(drawn.score[kept], drawn.event[kept])}
        both = [["not fitted on"], ["did not contact"], ["not contacted"]]
        campaign = marked.rename(columns={of.outcome: BOUGHT[place], of.score: "score"})
        roles = {"score": "score", "outcome": BOUGHT[place], "treated": HELD[place]}
        right = wanted(of, drawn, ("ask",), rows=40, roles=roles, checks=check, say=both)
        yield Layout(f"{HELD[place]} of a campaign, {of.code}", kind, {"all.csv": csv(campaign)}, right)
        right = wanted(of, drawn, ("ask",), rows=40, checks=check, say=both)
        yield Layout(f"{HELD[place]} of a model, {of.code}", kind, {"all.csv": csv(marked)}, right)


def of_parts() -> Iterator[Layout]:
    """A score for rows that a model was fitted on, and another for those it was not."""
    kind = "23 scores of parts"
    for place, of, drawn, frame in _each(610):
        fitted, apart = PARTS[place]
        test = np.arange(len(frame)) % 2 == 0
        known = np.round(0.2 * drawn.score + 0.75 * drawn.event, 4)
        names = {"fitted": f"{fitted}_score", "apart": f"{apart}_score"}
        bare = frame.drop(columns=of.score)
        right = wanted(of, drawn, ("load_warn",), roles={"score": names["apart"]}, say=[["fitted on"]])
        columns = {names["fitted"]: known, names["apart"]: drawn.score}
        yield Layout(f"both in every row, {of.code}", kind, {"all.csv": csv(bare.assign(**columns))}, right)
        columns = {names["fitted"]: np.where(test, np.nan, known), names["apart"]: np.where(test, drawn.score, np.nan)}
        checks = {"positives": int(drawn.event.sum()), "auc": area(drawn.score[test], drawn.event[test])}
        yield Layout(
            f"one or the other, {of.code}", kind, {"all.csv": csv(bare.assign(**columns))}, {**right, "checks": checks}
        )


def put_in_order() -> Iterator[Layout]:
    """Ranks, hazards, linear predictors, points and marks as the only score."""
    kind = "24 scores by order"
    for place, of, drawn, frame in _each(620):
        bare = frame.drop(columns=of.score)
        logit = np.round(np.log((drawn.score + 0.01) / (1.01 - drawn.score)), 4)
        turned = {
            RANKS[place]: (-drawn.score).argsort(kind="stable").argsort(kind="stable") + 1,
            POINTS[place]: np.round(600 - 50 * logit).astype(int),
        }
        for name, cells in turned.items():
            right = wanted(of, drawn, ("ask",), roles={"score": name}, say=[["other way"]])
            right["checks"]["auc"] = area(-cells, drawn.event)
            yield Layout(f"{name}, {of.code}", kind, {"all.csv": csv(bare.assign(**{name: cells}))}, right)
        straight = {
            HAZARDS[place]: np.round(np.exp(logit), 6),
            PREDICTORS[place]: logit,
            MARKS[place]: 1 + 9 * drawn.score,
        }
        for name, cells in straight.items():
            right = wanted(of, drawn, roles={"score": name})
            right["checks"]["auc"] = area(cells, drawn.event)
            yield Layout(f"{name}, {of.code}", kind, {"all.csv": csv(bare.assign(**{name: cells}))}, right)


def in_bands() -> Iterator[Layout]:
    """Bands as the only score, by words, by letters from good to bad, and from bad to good."""
    kind = "25 bands"
    for place, of, drawn, frame in _each(630):
        bare = frame.drop(columns=[of.score, of.group])
        third = np.minimum((drawn.score * 4).astype(int), 2)
        name, words = LEVELS[place]
        right = wanted(of, drawn, ("load_warn", "ask"), roles={"score": name}, say=[["by their order"]])
        right["checks"]["auc"] = area(third, drawn.event)
        yield Layout(
            f"{name} in words, {of.code}", kind, {"all.csv": csv(bare.assign(**{name: np.array(words)[third]}))}, right
        )
        letters = {LETTERS[place]: np.array(["A", "B", "C"])[third]}
        right = {**right, "roles": {**right["roles"], "score": LETTERS[place]}}
        yield Layout(f"{LETTERS[place]} from A, {of.code}", kind, {"all.csv": csv(bare.assign(**letters))}, right)
        letters = {LETTERS[place]: np.array(["C", "B", "A"])[third]}
        right = {**right, "verdict": "ask", "say": [["by their order"], ["other way"]]}
        yield Layout(f"{LETTERS[place]} to A, {of.code}", kind, {"all.csv": csv(bare.assign(**letters))}, right)


def set_by_hand() -> Iterator[Layout]:
    """Numbers that say what happened once more, beside a score and alone."""
    kind = "26 copies"
    for place, of, drawn, frame in _each(640):
        copy = {BY_HAND[place]: 100 * drawn.event}
        right = wanted(of, drawn, ("load_warn", "ask"), say=[[BY_HAND[place]], ["leak"]])
        yield Layout(f"{BY_HAND[place]} beside a score, {of.code}", kind, {"all.csv": csv(frame.assign(**copy))}, right)
        alone = {"verdict": "reject", "accept": [], "roles": {}, "say": [["by itself"]]}
        files = {"all.csv": csv(frame.drop(columns=of.score).assign(**copy))}
        yield Layout(f"{BY_HAND[place]} alone, {of.code}", kind, files, alone)


def two_stories() -> Iterator[Layout]:
    """Two scores with an outcome each."""
    for place, of, drawn, frame in _each(650):
        other = truth(655 + place)
        score, outcome = SECOND[place]
        both = frame.assign(**{score: other.score, outcome: said(of, other.event)})
        right = wanted(of, drawn, ("ask",), say=[[score], ["outcome each"]], avoid={"challenger": score})
        for name, columns in (("", list(both)), (" turned", list(both)[::-1])):
            files = {"all.csv": csv(both[columns])}
            found = {**right, "roles": {"id": of.id}} if name else right  # either pair is right, with its own score
            found = {key: each for key, each in found.items() if not (name and key == "checks")}
            yield Layout(f"{score} beside {of.score}{name}, {of.code}", "27 pairs", files, found)


def in_a_currency() -> Iterator[Layout]:
    """Amounts whose name says in which currency they stand."""
    for place, of, drawn, frame in _each(660):
        form, code = CURRENCIES[place]
        name = form.format(of.value)
        right = wanted(of, drawn, roles={"value": name}, say=[[f"amounts are in {code}"]])
        yield Layout(
            f"{name}, {of.code}", "28 currencies", {"all.csv": csv(frame.rename(columns={of.value: name}))}, right
        )


def of_rows_and_keys() -> Iterator[Layout]:
    """A row for each product of a customer, and files with two keys that bring other rows together."""
    for place, of, drawn, frame in _each(670):
        name, (first, second) = PRODUCTS[place]
        other = truth(675 + place)
        more = frame.assign(**{of.score: other.score, of.outcome: said(of, other.event)})
        both = pd.concat([frame.assign(**{name: first}), more.assign(**{name: second})])
        events = np.concatenate([drawn.event, other.event])
        right = wanted(of, drawn, ("ask",), rows=240, say=[[f"only rows of “{name.lower()}”"], ["highest"]])
        right["checks"] = {"positives": int(events.sum()), "auc": area(both[of.score], events)}
        yield Layout(f"a row for each {name}, {of.code}", "29 rows and keys", {"all.csv": csv(both)}, right)

        accounts = [f"A{700 + number}" for number in range(len(frame))]
        scores = frame[[of.id, of.score]].assign(account_no=accounts)
        outcomes = frame[[of.id, of.outcome]].assign(account_no=accounts[1:] + accounts[:1])
        right = wanted(of, drawn, ("ask",), join={"matched": 120, "left_only": 0, "right_only": 0})
        right["say"] = [["which is the key"]]
        files = {"scores.csv": csv(scores), "outcomes.csv": csv(outcomes)}
        yield Layout(f"two keys that part, {of.code}", "29 rows and keys", files, right)
