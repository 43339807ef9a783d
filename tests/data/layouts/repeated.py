"""More of kind 4: a customer in several rows, one for each month, horizon or label."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

KIND = "4 grain"
WEEKS = ("week_start", "Woche", "semaine", "semana", "settimana")
DAYS = ("scored_on", "Datum", "date_score", "fecha", "data")
HORIZONS = ("horizon_days", "Horizont", "horizon", "horizonte", "orizzonte")
TWO_LABELS = (("stay", "leave"), ("aktiv", "gekündigt"), ("reste", "part"), ("sigue", "baja"), ("resta", "lascia"))


def further_grain() -> Iterator[Layout]:
    """One row must be one customer, or be said to be a row of its own."""
    for seed, of in enumerate(TONGUES, 500):
        yield from _periods(of, truth(seed), seed)
        yield from _labels(of, truth(seed), seed)


def _periods(of: Tongue, drawn: Truth, seed: int) -> Iterator[Layout]:
    draw = np.random.default_rng(seed)
    rows, place = len(drawn.id), seed % 5
    events = [(draw.random(rows) < np.clip(1.35 * drawn.score - 0.08, 0.02, 0.97)).astype(int) for _ in range(4)]

    def right(of_period: int, **more: object) -> dict[str, object]:
        found = wanted(of, drawn, ("ask",), say=[["times"], [more.pop("name", of.month)]], **more)
        event = events[of_period]
        return {**found, "checks": {"positives": int(event.sum()), "auc": area(drawn.score, event)}}

    def file(name: str, values: Sequence[object], known: Sequence[np.ndarray] = events) -> dict[str, bytes]:
        parts = [
            plain(of, drawn).assign(**{of.outcome: event if event.dtype.kind == "O" else said(of, event), name: value})
            for event, value in zip(known, values, strict=False)
        ]
        return {"panel.csv": csv(pd.concat(parts))}

    months = [f"2026-0{number}" for number in (1, 2, 3, 4)]
    yield Layout(f"outcomes of four months, {of.code}", KIND, file(of.month, months), right(3))
    silent = np.array([None] * rows, dtype=object)
    open_one = file(of.month, months, [*events[:3], silent])
    yield Layout(f"outcomes of the last month open, {of.code}", KIND, open_one, right(2))
    nobody = file(of.month, months, [*events[:3], np.zeros(rows, int)])
    yield Layout(f"outcomes of the last month all no, {of.code}", KIND, nobody, right(2))
    yield Layout(f"months as numbers, {of.code}", KIND, file(of.month, (9, 10, 11, 12)), right(3))
    weeks = file(WEEKS[place], ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"])
    yield Layout(f"a row a week, {of.code}", KIND, weeks, right(3, name=WEEKS[place]))
    days = [[f"{month}-{day:02}" for day in draw.integers(1, 28, rows)] for month in months]
    yield Layout(f"a row on any day of a month, {of.code}", KIND, file(DAYS[place], days), right(3, name=DAYS[place]))
    horizons = file(HORIZONS[place], (30, 60, 90), events[:3])
    yield Layout(f"a row a horizon, {of.code}", KIND, horizons, right(2, name=HORIZONS[place]))

    whole = pd.read_csv(io.BytesIO(file(of.month, months)["panel.csv"]))
    left = whole[draw.random(len(whole)) < 0.8].sort_values([of.id, of.month])
    last = left[left[of.month] == months[3]]
    found = wanted(of, drawn, ("ask",), rows=len(last), say=[["times"], [of.month]])
    event = (last[of.outcome] == of.yes).to_numpy().astype(int)
    found["checks"] = {"positives": int(event.sum()), "auc": area(last[of.score], event)}
    yield Layout(f"customers who come and go, {of.code}", KIND, {"panel.csv": csv(left)}, found)

    batches = {f"scores_{month}.csv": csv(whole[whole[of.month] == month].drop(columns=of.month)) for month in months}
    found = wanted(of, drawn, ("ask",), rows=4 * rows, roles={"id": ""}, say=[["times"], ["period"]])
    event = np.concatenate(events)
    found["checks"] = {"positives": int(event.sum()), "auc": area(np.tile(drawn.score, 4), event)}
    yield Layout(f"monthly files, {of.code}", KIND, batches, found)


def _labels(of: Tongue, drawn: Truth, seed: int) -> Iterator[Layout]:
    draw = np.random.default_rng(seed)
    shares = [(1 - drawn.score).round(4), drawn.score]
    base = plain(of, drawn).drop(columns=of.score)

    def file(name: str, labels: Sequence[object]) -> pd.DataFrame:
        parts = [
            base.assign(**{name: label, "probability": share}) for label, share in zip(labels, shares, strict=True)
        ]
        return pd.concat(parts)

    right = wanted(of, drawn, ("ask",), roles={"score": "probability"}, say=[["label"], ["120 rows"]])
    long = file("class", (of.no, of.yes)).iloc[draw.permutation(2 * len(base))]
    yield Layout(f"a row a label in the outcome's words, {of.code}", KIND, {"unnest.csv": csv(long)}, right)

    words = TWO_LABELS[seed % 5]
    told = file("class", words)
    told[of.outcome] = np.tile(np.where(drawn.event == 1, words[1], words[0]), 2)
    own = wanted(of, drawn, ("ask",), roles={"score": "probability"}, event=words[1], say=[["label"], ["120 rows"]])
    yield Layout(f"a row a label in words of its own, {of.code}", KIND, {"unnest.csv": csv(told)}, own)

    scores = file("label", (0, 1))[[of.id, "label", "probability"]]
    apart = {"scores.csv": csv(scores), "outcomes.csv": csv(base.iloc[draw.permutation(len(base))])}
    yield Layout(f"a row a label, outcomes apart, {of.code}", KIND, apart, right)
