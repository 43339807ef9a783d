"""Kinds 1 to 6: which rows count, what ranks what, whose probability, what a row is, which of several, and what is not known yet."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

PARTS = {
    "Partition": ("1_Training", "2_Testing"),
    "split": ("train", "test"),
    "set": ("training", "holdout"),
    "dataType": ("TRAIN", "TEST"),
    "Stichprobe": ("Training", "Test"),
    "is_test": ("0", "1"),
}
FOREIGN_OUTCOMES = ("subscribed", "y", "Exited", "two_year_recid", "BAD", "ziel", "cible", "objetivo")
DECOYS = ("NumOfConversions", "targeted", "previous_outcome", "last_response", "old_status")
ALGORITHMS = ("LogisticRegression", "RandomForest", "XGBoost")
OPEN = ("Open", "Negotiation", "Pending", "in Bearbeitung", "laufend", "en cours", "abierto")


def training() -> Iterator[Layout]:
    """Only rows that the model was not fitted on count."""
    kind = "1 training rows"
    for seed, (column, (fitted, apart)) in enumerate(PARTS.items()):
        of, drawn = TONGUES[seed % 5], truth(seed)
        test = np.arange(len(drawn.id)) % 3 == 0
        frame = plain(of, drawn).assign(**{column: np.where(test, apart, fitted)})
        kept = Truth(*(getattr(drawn, name)[test] for name in ("id", "score", "event", "value", "place", "noise")))
        right = wanted(of, kept, ("ask", "load_warn"), say=[["train", "test", "fitted"]])
        yield Layout(f"{column} of {of.code}", kind, {"scores.csv": csv(frame)}, right)
    for seed, repeats in enumerate((2, 3, 5), 20):
        yield _resampled(TONGUES[0], truth(seed), repeats, "rowIndex", "Resample")
        yield _resampled(TONGUES[1], truth(seed), repeats, ".row", ".config")


def _resampled(of: Tongue, drawn: Truth, repeats: int, row: str, name: str) -> Layout:
    """Cross-validation keeps each customer once a repeat; the prediction is their mean."""
    draw = np.random.default_rng(repeats)
    rows = len(drawn.id)
    scores = np.clip(drawn.score + draw.normal(0, 0.02, (repeats, rows)), 0, 1).round(4)
    frames = [
        pd.DataFrame(
            {
                "obs": said(of, drawn.event),
                of.yes: scores[turn],
                of.no: (1 - scores[turn]).round(4),
                row: np.arange(1, rows + 1),
                name: f"Fold.Rep{turn + 1}",
            }
        )
        for turn in range(repeats)
    ]
    right = wanted(
        of,
        drawn,
        ("load_warn", "ask"),
        roles={"id": "", "score": of.yes, "outcome": "obs"},
        say=[[row, "repeat", "several rows"]],
        checks={"positives": int(drawn.event.sum()), "auc": area(scores.mean(axis=0), drawn.event)},
    )
    return Layout(f"{repeats} repeats by {row}", "1 repeats of a customer", {"cv.csv": csv(pd.concat(frames))}, right)


def names() -> Iterator[Layout]:
    """A name is a prior, no proof."""
    for seed, column in enumerate(FOREIGN_OUTCOMES, 30):
        of, drawn = TONGUES[seed % 5], truth(seed)
        frame = plain(of, drawn).drop(columns=of.outcome).assign(**{column: drawn.event})
        right = wanted(of, drawn, roles={"outcome": column}, event="1")
        yield Layout(f"outcome {column} of {of.code}", "2 foreign outcome", {"scores.csv": csv(frame)}, right)
    for seed, column in enumerate(DECOYS, 40):
        of, drawn = TONGUES[seed % 2], truth(seed)
        frame = plain(of, drawn)
        frame.insert(1, column, (drawn.noise < 0.4).astype(int))
        yield Layout(f"decoy {column} of {of.code}", "2 decoy outcome", {"scores.csv": csv(frame)}, wanted(of, drawn))
    for seed, (of, column) in enumerate(zip(TONGUES, ("score", "Score", "score", "risk", "score"), strict=True), 50):
        drawn = truth(seed)
        frame = plain(of, drawn).rename(columns={of.score: "model_output"})
        frame.insert(1, column, np.round(drawn.noise, 3))
        right = wanted(of, drawn, ("ask",), roles={"score": "model_output"})
        yield Layout(f"a {column} that ranks nothing, {of.code}", "2 decoy score", {"scores.csv": csv(frame)}, right)


def classes() -> Iterator[Layout]:
    """The score is the probability of the event."""
    kind = "3 whose probability"
    for seed, of in enumerate(TONGUES, 60):
        drawn = truth(seed)
        base = plain(of, drawn).drop(columns=of.score)
        label = said(of, np.where(drawn.score >= 0.5, 1, 0))
        other = (1 - drawn.score).round(4)
        top = np.maximum(drawn.score, other).round(4)
        score, auc = drawn.score, area(drawn.score, drawn.event)
        columns = {
            "one a class": ({f"P({of.no})": other, f"P({of.yes})": score}, f"P({of.yes})"),
            "one a label": ({of.no: other, of.yes: score}, of.yes),
            "bracket": ({"probability": [f"[{a} {b}]" for a, b in zip(other, score, strict=True)]}, "probability"),
            "spark": ({"probability": [f"[{a},{b}]" for a, b in zip(other, score, strict=True)]}, "probability"),
        }
        for name, (added, role) in columns.items():
            right = wanted(of, drawn, roles={"score": role})
            yield Layout(f"{name}, {of.code}", kind, {"scores.csv": csv(base.assign(**added))}, right)
        frame = base.assign(prediction=label, confidence=top)
        right = wanted(
            of, drawn, ("ask", "load_warn", "reject"), roles={"score": ""}, say=[["confidence", "predicted"]]
        )
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": auc}
        yield Layout(f"confidence, {of.code}", kind, {"scores.csv": csv(frame)}, right)


def grain() -> Iterator[Layout]:
    """One row must be one customer."""
    for seed, of in enumerate(TONGUES, 70):
        drawn = truth(seed)
        month = np.repeat([f"2026-{number:02}-01" for number in (1, 2, 3)], len(drawn.id))
        frame = pd.concat([plain(of, drawn)] * 3).assign(**{of.month: month})
        frame[of.score] = np.clip(frame[of.score] + np.repeat([-0.02, 0.0, 0.02], len(drawn.id)), 0, 1).round(4)
        right = wanted(of, drawn, ("ask",), say=[["month", of.month, "times", "several rows"]])
        right.pop("checks")
        yield Layout(f"a row a month, {of.code}", "4 grain", {"panel.csv": csv(frame)}, right)

        two = pd.concat([plain(of, drawn), plain(of, drawn)]).assign(label=np.repeat([0, 1], len(drawn.id)))
        two[of.score] = np.concatenate([(1 - drawn.score).round(4), drawn.score])
        right = wanted(of, drawn, ("ask", "load_warn"), say=[["label"]])
        yield Layout(f"a row a label, {of.code}", "4 grain", {"unnest.csv": csv(two)}, right)

    for seed, column in enumerate(("n", "count", "weight", "Anzahl", "freq"), 76):
        drawn = truth(seed)
        score = np.repeat(np.linspace(0.05, 0.9, 15).round(3), 2)
        event = np.tile([0, 1], 15)
        chance = np.where(event == 1, score, 1 - score)
        number = np.maximum(1, (100 * chance).round()).astype(int)
        frame = pd.DataFrame({"score": score, "churned": event, column: number})
        right = wanted(
            TONGUES[0],
            drawn,
            ("ask", "load_warn", "reject"),
            rows=int(number.sum()),
            roles={"id": "", "score": "score", "outcome": "churned"},
            event="1",
            say=[[f"“{column}”", "count", "weight"]],
            checks={
                "positives": int(number[event == 1].sum()),
                "auc": area(np.repeat(score, number), np.repeat(event, number)),
            },
        )
        yield Layout(f"counts in {column}", "4 counts", {"counts.csv": csv(frame)}, right)


def candidates() -> Iterator[Layout]:
    """Several that could be meant are asked about."""
    kind = "5 several candidates"
    for seed, of in enumerate(TONGUES, 80):
        drawn = truth(seed)
        draw = np.random.default_rng(seed)
        noisy = {name: np.clip(drawn.score + draw.normal(0, 0.1, len(drawn.id)), 0, 1).round(4) for name in ALGORITHMS}
        frame = plain(of, drawn).drop(columns=of.score).assign(**noisy)
        right = wanted(of, drawn, ("ask",), roles={"score": ""}, say=[["RandomForest"]])
        right["checks"] = {"positives": int(drawn.event.sum())}
        yield Layout(f"algorithms, {of.code}", kind, {"scores.csv": csv(frame)}, right)

        frame = plain(of, drawn).drop(columns=of.outcome)
        for days, add in ((30, 0.0), (60, 0.1), (90, 0.2)):
            frame[f"{of.outcome}_{days}d"] = ((drawn.event == 1) & (drawn.noise < 0.6 + 2 * add)).astype(int)
        right = wanted(of, drawn, ("ask",), roles={"outcome": ""}, say=[["60"], ["90"]])
        for key in ("checks", "event"):
            right.pop(key)
        yield Layout(f"horizons, {of.code}", kind, {"scores.csv": csv(frame)}, right)

        costs = {"cost_fp": 20 + 10 * drawn.noise, "cost_fn": 300 + drawn.value, "cost_tp": 25 + drawn.noise}
        frame = plain(of, drawn).drop(columns=of.value).assign(**{name: cost.round(2) for name, cost in costs.items()})
        right = wanted(of, drawn, ("ask", "load_warn"), say=[["cost_fn"]])
        yield Layout(f"costs a row, {of.code}", kind, {"scores.csv": csv(frame)}, right)


def open_ones() -> Iterator[Layout]:
    """What is not known yet is not no."""
    for seed, word in enumerate(OPEN, 90):
        of, drawn = TONGUES[seed % 5], truth(seed)
        waiting = drawn.noise < 0.25
        frame = plain(of, drawn)
        frame.loc[waiting, of.outcome] = word
        right = wanted(
            of,
            drawn,
            ("ask", "load_warn"),
            rows=len(frame) if word in ("Pending", "en cours") else int((~waiting).sum()),
            say=[[word, "not known"]],
        )
        right["checks"] = {
            "positives": int(drawn.event[~waiting].sum()),
            "auc": area(drawn.score[~waiting], drawn.event[~waiting]),
        }
        yield Layout(f"{word}, {of.code}", "6 not known yet", {"deals.csv": csv(frame)}, right)
