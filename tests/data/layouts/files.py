"""Kinds 26 to 28: files of several models, histories with a row an event, and cells that hold more than a number."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

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
        first = {"a_outcomes.csv": outcomes, **files}
        yield Layout(f"outcomes before {TWO[place]}, {of.code}", kind, first, {**right, "join": join})
        whole = [one.merge(frame.drop(columns=of.score), on=of.id) for one in scores]
        files = {f"{name}.csv": csv(one) for name, one in zip(TWO[place], whole, strict=True)}
        yield Layout(f"{TWO[place]} with outcomes, {of.code}", kind, files, right)

        bare = {"modelA.csv": csv(frame.drop(columns=of.id))}
        bare["modelB.csv"] = csv(frame.drop(columns=of.id).assign(**{of.score: other}))
        nameless = {**right, "roles": {"score": of.score, "outcome": of.outcome}}
        yield Layout(f"two models without ids, {of.code}", kind, bare, nameless)

        test = np.arange(len(drawn.id)) % 3 == 0
        files = {"train_scores.csv": csv(scores[0][~test]), "test_scores.csv": csv(scores[0][test])}
        right = wanted(of, drawn, ("ask",), rows=int(test.sum()), say=[["fitted"]])
        right["checks"] = {"positives": int(drawn.event[test].sum()), "auc": area(drawn.score[test], drawn.event[test])}
        yield Layout(f"train and test, {of.code}", kind, files | {"outcomes.csv": outcomes}, right)

        months = {f"2025-0{month}.csv": csv(frame) for month in (1, 2)}
        months["2025-02.csv"] = csv(frame.assign(**{of.value: drawn.value + 1}))
        right = wanted(of, drawn, ("ask",), rows=240, say=[["times"], ["period"]])
        right["checks"] = {"positives": 2 * int(drawn.event.sum())}
        yield Layout(f"months, {of.code}", kind, months, right)


LABELS = (
    ("event_type", "login", "cancelled"),
    ("Ereignis", "Anruf", "gekündigt"),
    ("statut", "actif", "résilié"),
    ("estado", "activo", "baja"),
    ("to_status", "active", "churned"),
)
DATES = ("event_date", "Datum", "date", "fecha", "changed_at")
SCORED = ("scored_on", "Stichtag", "date_score", "fecha_corte", "data_scoring")


def histories() -> Iterator[Layout]:
    """A row for each event: what came after the score, once for each customer."""
    kind = "27 histories"
    for seed, of in enumerate(TONGUES, 820):
        drawn, place = truth(seed), seed - 820
        name, usual, left = LABELS[place]
        gone = (drawn.event == 1) & (drawn.noise < 0.2)
        kept = ~gone
        scores = plain(of, drawn).drop(columns=of.outcome).assign(**{SCORED[place]: "2026-03-01"})
        days = np.where(gone, "2026-02-03", "2026-04-05")
        one = scores[[of.id]]
        log = [one.assign(**{DATES[place]: day, name: usual}) for day in ("2025-11-01", "2026-01-20")]
        log.append(one.assign(**{DATES[place]: days, name: left})[drawn.event == 1])
        log.append(one.assign(**{DATES[place]: "2025-12-24", name: "pause"})[drawn.noise > 0.7])
        history = pd.concat(log).sort_values([of.id, DATES[place]])
        right = wanted(of, drawn, ("ask",), roles={"outcome": name}, event=left, say=[["a row for each event"]])
        right["checks"] = {"positives": int(drawn.event[kept].sum()), "auc": area(drawn.score[kept], drawn.event[kept])}
        files = {"scores.csv": csv(scores), "history.csv": csv(history)}
        yield Layout(f"{name} beside scores, {of.code}", kind, files, right)
        yield Layout(f"{name} before scores, {of.code}", kind, dict(reversed(files.items())), right)
        yield Layout(f"{name} with scores, {of.code}", kind, {"log.csv": csv(history.merge(scores, on=of.id))}, right)


FITS = (
    (".fitted", ".hat", ".cooksd", ".resid", ".std.resid"),
    ("fitted", "hat", "cooks_d", "residuals", "rstudent"),
    ("PRE_1", "LEV_1", "COO_1", "RES_1", "ZRE_1"),
    (".fitted", "hat_diag", ".cooksd", "resid_pearson", "dffits"),
    ("fitted.values", "leverage", "cooks", "residuo", "rstandard"),
)
JSON = (
    '{{"class":"{0}","logs":null,"probability":{{"{2}":{3},"{1}":{4}}}}}',
    '{{\n "class": "{0}",\n "probability": {{"{2}": {3}, "{1}": {4}}}\n}}',
    '[{{"label":"{1}","prob":{4}}},{{"label":"{2}","prob":{3}}}]',
    '{{"{2}":{3},"{1}":{4}}}',
    '{{"classes":["{2}","{1}"],"scores":[{3},{4}]}}',
)


def beside_a_score() -> Iterator[Layout]:
    """Diagnostics of a regression are no scores, and a probability inside of a cell is one."""
    kind = "28 tools"
    for seed, of in enumerate(TONGUES, 840):
        drawn, place = truth(seed, 300), seed - 840
        frame = plain(of, drawn)
        leverage = (0.001 + 0.04 * drawn.noise).round(6)
        rest = (drawn.event - drawn.score).round(4)
        score, hat, cook, residual, scaled = FITS[place]
        told = {cook: (leverage * rest**2).round(8), hat: leverage, residual: rest, scaled: (rest * 1.02).round(4)}
        made = frame.drop(columns=of.score).assign(**told, **{score: drawn.score})
        yield Layout(f"{score}, {of.code}", kind, {"fit.csv": csv(made)}, wanted(of, drawn, roles={"score": score}))
        link = np.log((drawn.score + 0.001) / (1.001 - drawn.score)).round(4)
        if place != 2:  # SPSS saves probabilities alone
            right = wanted(of, drawn, roles={"score": score})
            right["checks"] = {"positives": int(drawn.event.sum()), "auc": area(link, drawn.event)}
            yield Layout(f"{score} as a logit, {of.code}", kind, {"fit.csv": csv(made.assign(**{score: link}))}, right)
        for number, form in enumerate(JSON):
            cells = [form.format(of.yes if p > 0.5 else of.no, of.yes, of.no, round(1 - p, 4), p) for p in drawn.score]
            made = frame.drop(columns=of.score).assign(PREDICTION=cells)
            right = wanted(of, drawn, roles={"score": f"PREDICTION probability {of.yes}"})
            yield Layout(f"JSON {number}, {of.code}", kind, {"all.csv": csv(made)}, right)
