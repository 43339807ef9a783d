"""Kinds 61 to 65: classes by a number, how sure a model was without saying of what, one class of several, and one matter in two columns."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, said, truth, wanted

NUMBERED = (
    ("label", "LABEL_0", "LABEL_1"),
    ("target", "class_0", "class_1"),
    ("Ergebnis", "Klasse 0", "Klasse 1"),
    ("resultat", "classe_0", "classe_1"),
    ("resultado", "clase0", "clase1"),
    ("disdetta", "C0", "C1"),
    ("y", "label0", "label1"),
)


def numbered_classes() -> Iterator[Layout]:
    """Of two classes with a number each the one with the higher is the event, rare or not, also beside how sure a model was."""
    of = TONGUES[0]
    for place, (outcome, none, one) in enumerate(NUMBERED):
        drawn = truth(1400 + place, 300)
        for rare in (True, False):
            event, score = (drawn.event, drawn.score) if rare else (1 - drawn.event, (1 - drawn.score).round(4))
            cells = {of.id: drawn.id, "score": score, outcome: np.where(event == 1, one, none)}
            right = wanted(of, drawn, ("load", "load_warn"), roles={"score": "score", "outcome": outcome}, event=one)
            right["checks"] = {"positives": int(event.sum()), "auc": area(score, event)}
            name = f"{one} of {outcome}, {'rarer' if rare else 'not rarer'}"
            yield Layout(name, "61 numbered classes", {"all.csv": csv(pd.DataFrame(cells))}, right)
        sure = np.maximum(drawn.score, 1 - drawn.score).round(4)
        said_so = np.where(drawn.score > 0.5, one, none)
        for happened, name in ((one, "same"), ("1", "as a number")):
            none_of = none if happened == one else "0"
            cells = {"predicted_label": said_so, "score": sure, outcome: np.where(drawn.event == 1, happened, none_of)}
            right = wanted(of, drawn, ("ask",), roles={"id": of.id, "score": "score", "outcome": outcome})
            right |= {"event": happened, "say": [["how sure"]]}
            files = {"all.csv": csv(pd.DataFrame({of.id: drawn.id, **cells}))}
            yield Layout(f"{one} of {outcome}, predicted, {name}", "61 numbered classes", files, right)


CARET = (
    ("obs", "pred", "Yes", "No"),
    ("truth", ".pred_class", "Yes", "No"),
    ("obs", "pred", "ja", "nein"),
    ("obs", "pred", "oui", "non"),
    ("obs", "pred", "churn", "stay"),
    ("obs", "pred", "X1", "X0"),
)


def columns_named_as_labels() -> Iterator[Layout]:
    """What caret keeps of a resampling: a column of probabilities under the bare name of each class, as R writes it."""
    of = TONGUES[0]
    for place, (true, predicted, yes, no) in enumerate(CARET):
        drawn = truth(1430 + place, 300)
        one, none = yes.removeprefix("X"), no.removeprefix("X")
        cells = {
            predicted: np.where(drawn.score > 0.5, one, none),
            true: np.where(drawn.event == 1, one, none),
            no: (1 - drawn.score).round(4),
            yes: drawn.score,
            "rowIndex": np.arange(1, 301),
            "Resample": np.array([f"Fold{fold}" for fold in 1 + np.arange(300) % 5]),
        }
        right = wanted(of, drawn, ("load", "load_warn"), roles={"id": "", "score": yes, "outcome": true}, event=one)
        yield Layout(f"{yes} and {no}", "62 columns named as labels", {"all.csv": csv(pd.DataFrame(cells))}, right)


IN_TIME = (
    ("on_time", "days_late"),
    ("pünktlich", "Verzugstage"),
    ("a_temps", "jours_retard"),
    ("a_tiempo", "dias_retraso"),
    ("puntuale", "giorni_ritardo"),
)


def in_time() -> Iterator[Layout]:
    """Whether it was in time beside how many days late it was: one matter, asked about once."""
    for place, of in enumerate(TONGUES):
        drawn, (name, days) = truth(1440 + place, 300), IN_TIME[place]
        late = np.where(drawn.event == 1, 1 + (20 * drawn.noise).astype(int), -(15 * drawn.noise).astype(int))
        bare = plain(of, drawn).drop(columns=of.outcome).rename(columns={of.score: "score"})
        frame = bare.assign(**{name: said(of, 1 - drawn.event), days: late})
        right = wanted(of, drawn, ("ask",), roles={"score": "score", "outcome": name}, only=["direction"])
        right["checks"] = {"positives": int((1 - drawn.event).sum()), "auc": area(drawn.score, drawn.event)}
        yield Layout(f"{name} beside {days}, {of.code}", "63 in time", {"all.csv": csv(frame)}, right)


SURE = ("confidence", "Konfidenz", "confiance", "certeza", "certezza")


def sure_alone() -> Iterator[Layout]:
    """How sure a model was without a word of which label it predicted: refused where its name says so, and asked where its numbers do."""
    kind = "64 sure alone"
    for place, of in enumerate(TONGUES):
        drawn = truth(1450 + place, 400)
        sure, bare = np.maximum(drawn.score, 1 - drawn.score).round(4), plain(of, drawn).drop(columns=of.score)
        named = wanted(of, drawn, ("reject",), roles={"score": ""}, say=[["predicted label"]])
        yield Layout(f"{SURE[place]}, {of.code}", kind, {"all.csv": csv(bare.assign(**{SURE[place]: sure}))}, named)
        right = wanted(
            of, drawn, ("ask",), roles={"score": "score"}, say=[["how sure the model was"]], only=["direction"]
        )
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": area(sure, drawn.event)}
        yield Layout(f"score from one half on, {of.code}", kind, {"all.csv": csv(bare.assign(score=sure))}, right)
        # Of those who surely stay a model says how likely they do: that is turned round, as ever.
        kept = drawn.score < 0.5
        stays = (1 - drawn.score[kept]).round(4)
        right = wanted(of, drawn, ("ask", "load", "load_warn"), rows=int(kept.sum()), roles={"score": "score"})
        right["checks"] = {"positives": int(drawn.event[kept].sum()), "auc": area(1 - stays, drawn.event[kept])}
        files = {"all.csv": csv(bare[kept].assign(score=stays))}
        yield Layout(f"chance to stay from one half on, {of.code}", kind, files, right)
        # A list of those with a high score alone ranks them as it stands.
        high = drawn.score >= 0.5
        right = wanted(of, drawn, ("load", "load_warn"), rows=int(high.sum()), roles={"score": "score"})
        right["checks"] = {"positives": int(drawn.event[high].sum())}
        right["checks"]["auc"] = area(drawn.score[high], drawn.event[high])
        files = {"all.csv": csv(bare[high].assign(score=drawn.score[high]))}
        if area(drawn.score[high], drawn.event[high]) > 0.5:
            yield Layout(f"only high scores, {of.code}", kind, files, right)


PLANS = (
    ("plan", ("basic", "plus", "premium"), "p_premium"),
    ("Tarif", ("klein", "mittel", "gross"), "Wahrscheinlichkeit_gross"),
    ("produit", ("livret", "assurance", "credit"), "proba_assurance"),
    ("producto", ("cuenta", "fondo", "seguro"), "probabilidad_fondo"),
    ("scelta", ("base", "media", "ricca"), "score"),
)


def one_of_several() -> Iterator[Layout]:
    """Which of three classes came, beside the chance of one of them, or a column of chances for each: one class is the event."""
    kind = "65 one of several"
    for place, (outcome, texts, name) in enumerate(PLANS):
        draw, of = np.random.default_rng(1470 + place), TONGUES[0]
        weights = np.exp(draw.normal(0, 1.5, (300, 3)))
        chance = (weights / weights.sum(1, keepdims=True)).round(4)
        came = np.array([draw.choice(3, p=row / row.sum()) for row in chance])
        ids = pd.DataFrame({of.id: [f"K{number}" for number in range(1000, 1300)]})
        mine = next((at for at, text in enumerate(texts) if text in name), 2)
        right = _of_class(chance[:, mine], came == mine, name, outcome, texts[mine])
        frame = ids.assign(**{name: chance[:, mine], outcome: np.array(texts)[came]})
        yield Layout(f"{name} of {outcome}", kind, {"all.csv": csv(frame)}, right)
        for head, labels in ((".pred_", texts), ("proba_", ("0", "1", "2")), ("", texts)):
            columns = {f"{head}{label}": chance[:, at] for at, label in enumerate(labels)}
            frame = ids.assign(**columns, **{"y_true" if head == "proba_" else outcome: np.array(labels)[came]})
            right = {"verdict": "ask", "accept": [], "rows": 300, "say": [["event", "happened"]], "checks": {}}
            right["roles"] = {"id": of.id, "outcome": frame.columns[-1]}
            yield Layout(f"{head or 'bare'} of {outcome}", kind, {"all.csv": csv(frame)}, right)


def _of_class(chance: np.ndarray, came: np.ndarray, score: str, outcome: str, event: str) -> dict:
    checks = {"positives": int(came.sum()), "auc": area(chance, came)}
    roles = {"id": TONGUES[0].id, "score": score, "outcome": outcome}
    found = {"verdict": "ask", "accept": [], "rows": len(came), "roles": roles, "event": event, "checks": checks}
    return found | {"say": [["say that it happened"]]}
