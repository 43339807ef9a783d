"""Kinds 26 to 28: files of several models, histories with a row an event, and cells that hold more than a number."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

TWO = (
    ("modelA", "modelB"),
    ("champion", "challenger"),
    ("xgboost", "logreg"),
    ("scores_a", "scores_b"),
    ("vorher", "nachher"),
)


def models() -> Iterator[Layout]:
    """Two files of scores with the same customers are two models; train and test are parts; months are months."""
    kind = "26 several models"
    for seed, of in enumerate(TONGUES, 800):
        drawn, place = truth(seed), seed - 800
        draw = np.random.default_rng(seed)
        other = np.clip(drawn.score + draw.normal(0, 0.2, len(drawn.id)), 0, 1).round(4)
        frame = plain(of, drawn)
        scores = [
            frame[[of.id, of.score]],
            frame[[of.id]].assign(**{of.score: other}).sample(frac=1, random_state=seed),
        ]
        outcomes = csv(frame.drop(columns=of.score))
        right = wanted(of, drawn, ("ask",), say=[["several models", "scored the same"]])
        del right["checks"]["auc"]  # of whichever model is taken
        join = {"matched": 240, "left_only": 0, "right_only": 0}
        files = {f"{name}.csv": csv(one) for name, one in zip(TWO[place], scores, strict=True)}
        yield Layout(
            f"{TWO[place]} and outcomes, {of.code}", kind, files | {"outcomes.csv": outcomes}, {**right, "join": join}
        )
        whole = [one.merge(frame.drop(columns=of.score), on=of.id) for one in scores]
        files = {f"{name}.csv": csv(one) for name, one in zip(TWO[place], whole, strict=True)}
        yield Layout(f"{TWO[place]} with outcomes, {of.code}", kind, files, right)

        test = np.arange(len(drawn.id)) % 3 == 0
        files = {"train_scores.csv": csv(scores[0][~test]), "test_scores.csv": csv(scores[0][test])}
        right = wanted(of, drawn, ("ask",), rows=int(test.sum()), say=[["fitted"]])
        right["checks"] = {"positives": int(drawn.event[test].sum()), "auc": area(drawn.score[test], drawn.event[test])}
        yield Layout(f"train and test, {of.code}", kind, files | {"outcomes.csv": outcomes}, right)

        months = {f"2025-0{month}.csv": csv(frame) for month in (1, 2)}
        months["2025-02.csv"] = csv(frame.assign(**{of.value: drawn.value + 1}))
        right = wanted(of, drawn, ("load_warn",), rows=240, say=[["every row counts"]])
        right["checks"] = {"positives": 2 * int(drawn.event.sum())}
        yield Layout(f"months, {of.code}", kind, months, right)
