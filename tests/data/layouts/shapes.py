"""Scores that no name speaks for, distributions in cells, headers that look like titles, and tables that were made long."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

# A name without a word of a score; the numbers from, to, and how many decimals they have.
UNNAMED = (
    ("ExternalRiskEstimate", 20, 95, 0),
    ("riskindex", 0, 100, 1),
    ("value", 0, 1, 4),
    ("estimate", 0, 1, 3),
    ("model_output", 0, 1, 4),
    ("index", 0, 1, 4),
    ("x7", 0, 1, 4),
    ("Kennzahl", 0, 100, 1),
    ("indicateur", 0, 1, 3),
    ("indicador", 0, 1, 3),
    ("indice", 0, 100, 2),
    ("Bonitaetsindex", 100, 600, 0),
    ("output", 0, 1, 4),
    ("result_value", 0, 1, 4),
    ("affinity", 0, 100, 0),
    ("Kaufaffinität", 0, 100, 0),
    ("appétence", 0, 100, 1),
    ("propensión", 0, 1000, 0),
    ("koopneiging", 0, 100, 0),
    ("Scorewert", 100, 600, 0),
)


def unnamed_scores() -> Iterator[Layout]:
    """What ranks an outcome well is proposed as the score, with a question."""
    for seed, (name, low, high, decimals) in enumerate(UNNAMED, 1900):
        of, drawn = TONGUES[0], truth(seed, 300)
        cells = (low + (high - low) * drawn.score).round(decimals)
        frame = (
            plain(of, drawn)
            .drop(columns=[of.score, of.value])
            .assign(**{name: cells.astype(int) if not decimals else cells})
        )
        frame["age"] = 20 + (50 * drawn.noise).astype(int)
        verdicts = ("ask", "load") if high == 1 else ("ask",)
        right = wanted(of, drawn, verdicts, roles={"score": name})
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": area(cells, drawn.event)}
        yield Layout(f"{name}", "97 scores that no name speaks for", {"s.csv": csv(frame)}, right)
    of, drawn = TONGUES[0], truth(1880, 300)
    estimate = (95 - 60 * drawn.score).round().astype(int)
    frame = pd.DataFrame(
        {"RiskPerformance": np.where(drawn.event == 1, "Bad", "Good"), "ExternalRiskEstimate": estimate}
    )
    frame["MSinceOldestTradeOpen"] = 10 + (400 * drawn.noise).astype(int)
    roles = {"id": "", "score": "ExternalRiskEstimate", "outcome": "RiskPerformance"}
    right = wanted(of, drawn, ("ask",), roles=roles, event="Good", say=[["ExternalRiskEstimate"]])
    del right["checks"]
    yield Layout("a high estimate for a low risk", "97 scores that no name speaks for", {"s.csv": csv(frame)}, right)


def cells_of_chances() -> Iterator[Layout]:
    """Weka's distributions without quotation marks, under any header, and of three classes in one cell."""
    kind = "98 distributions"
    heads = (
        "inst#,actual,predicted,error,prediction",
        "inst#,actual,predicted,error,distribution",
        "id,actual,predicted,prob_dist",
    )
    for seed, head in enumerate(heads, 1920):
        of, drawn = TONGUES[0], truth(seed, 300)
        actual = np.where(drawn.event == 1, "2:Yes", "1:No")
        predicted = np.where(drawn.score >= 0.5, "2:Yes", "1:No")
        marks = [("*", "") if p < 0.5 else ("", "*") for p in drawn.score]
        pairs = [f"{a}{round(1 - p, 4)},{b}{p}" for (a, b), p in zip(marks, drawn.score, strict=True)]
        error = "error" in head
        lines = [
            f"{place},{was},{said},{('' if was == said else '+') + ',' if error else ''}{cell}"
            for place, (was, said, cell) in enumerate(zip(actual, predicted, pairs, strict=True), 1)
        ]
        right = wanted(of, drawn, roles={"id": "", "score": head.rsplit(",", 1)[1], "outcome": "actual"}, event="2:Yes")
        yield Layout(f"two, {head}", kind, {"w.csv": "\n".join([head, *lines, ""]).encode()}, right)
    for seed, (name, quoted) in enumerate(
        (("distribution", True), ("distribution", False), ("probabilities", True)), 1925
    ):
        of, drawn = TONGUES[0], truth(seed, 300)
        part = (0.2 + 0.6 * drawn.noise).round(2)
        chances = np.stack([1 - drawn.score, drawn.score * part, drawn.score * (1 - part)], axis=1).round(3)
        chances[:, 0] = (1 - chances[:, 1] - chances[:, 2]).round(3)
        names = np.array(["stayed", "left", "paused"])
        actual = names[np.where(drawn.event == 0, 0, np.where(drawn.noise < 0.4, 1, 2))]
        top = chances.argmax(axis=1)
        cells = [
            ",".join(f"{'*' if place == best else ''}{p:g}" for place, p in enumerate(row))
            for best, row in zip(top, chances, strict=True)
        ]
        numbered = {text: f"{place}:{text}" for place, text in enumerate(names, 1)}
        lines = [
            f"{place},{numbered[was]},{numbered[names[best]]},{chr(34) * quoted}{cell}{chr(34) * quoted}"
            for place, (was, best, cell) in enumerate(zip(actual, top, cells, strict=True), 1)
        ]
        text = "\n".join([f"inst#,actual,predicted,{name}", *lines, ""])
        right = wanted(
            of, drawn, ("ask",), roles={"id": "", "score": f"{name} 2:left", "outcome": "actual"}, event="2:left"
        )
        left = (actual == "left").astype(int)
        right["checks"] = {"positives": int(left.sum()), "auc": area(chances[:, 1], left)}
        yield Layout(f"three, {name}, {quoted}", kind, {"w.csv": text.encode()}, right)


SHORT = (
    ("age", "score", "sex", "fbs", "num"),
    ("a", "p", "g", "h", "y"),
    ("id", "p", "m", "kg", "y"),
    ("age", "prob", "km", "cm", "left"),
    ("nr", "score", "min", "max", "abs"),
    ("age", "score", "sex", "bp", "dx"),
    ("t", "p", "kw", "kwh", "ev"),
)


def short_headers() -> Iterator[Layout]:
    """A header of short words is one, though they look like units."""
    for seed, names in enumerate(SHORT, 1940):
        of, drawn = TONGUES[0], truth(seed, 300)
        draw = np.random.default_rng(seed)
        columns = [
            20 + draw.integers(0, 50, 300),
            drawn.score,
            draw.integers(0, 2, 300),
            draw.integers(0, 9, 300),
            drawn.event,
        ]
        frame = pd.DataFrame(dict(zip(names, columns, strict=True)))
        right = wanted(of, drawn, roles={"id": "", "score": names[1], "outcome": names[4]}, event="1")
        yield Layout(",".join(names), "99 short headers", {"s.csv": csv(frame)}, right)


MEASURES = (
    ("Measure Names", "Measure Values"),
    ("Kennzahlnamen", "Kennzahlwerte"),
    ("Noms de mesures", "Valeurs de mesures"),
    ("variable", "value"),
)


def long_tables() -> Iterator[Layout]:
    """A row for each measure of a customer is put back into a column for each."""
    for seed, (name, value) in enumerate(MEASURES, 1950):
        of, drawn = TONGUES[0], truth(seed, 150)
        wide = plain(of, drawn).assign(**{of.outcome: drawn.event}).drop(columns=of.group)
        long = wide.melt(of.id, var_name=name, value_name=value).sample(frac=1, random_state=seed)
        right = wanted(of, drawn, ("load_warn", "ask", "load"), roles={"value": of.value}, event="1", say=[[name]])
        yield Layout(f"{name}", "100 tables made long", {"t.csv": csv(long)}, right)
        beside = wide.merge(plain(of, drawn)[[of.id, of.group]])
        long = beside.melt([of.id, of.group], var_name=name, value_name=value).sample(frac=1, random_state=seed)
        yield Layout(f"{name}, with a group", "100 tables made long", {"t.csv": csv(long, sep=";")}, right)
        words = plain(of, drawn).melt(of.id, var_name=name, value_name=value).sample(frac=1, random_state=seed)
        told = wanted(of, drawn, roles={"value": of.value}, say=[[name]])
        yield Layout(f"{name}, with words", "100 tables made long", {"t.csv": csv(words)}, told)


GAINS = (
    ("decile", "n", "responders", "response_rate"),
    ("Decile", "Customers", "Events", "Event_Rate"),
    ("Dezil", "Anzahl", "Antworten", "Quote"),
    ("décile", "effectif", "réponses", "taux"),
    ("decil", "clientes", "respuestas", "tasa"),
    ("deciel", "aantal", "reacties", "percentage"),
)


def gains_tables() -> Iterator[Layout]:
    """A row for each decile and none for a customer: it is refused, and said why."""
    for seed, (part, size, events, rate) in enumerate(GAINS, 1990):
        happened = truth(seed, 1000)
        ranked = happened.event[np.argsort(-happened.score)].reshape(10, 100).sum(axis=1)
        frame = pd.DataFrame({part: range(1, 11), size: 100, events: ranked, rate: ranked / 100})
        right = {"verdict": "reject", "accept": [], "roles": {}, "say": [[part], ["gains table"]]}
        yield Layout(f"{part}, {size}", "103 gains tables", {"gains.csv": csv(frame)}, right)
