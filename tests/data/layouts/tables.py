"""Kinds 60 to 69: tables beside tables, lists on sheets, grades, codes, rows without ids, and settings of one model."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.books import PARTS, book
from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, said, truth, wanted

GRADES = (
    ("prio", ("P4", "P3", "P2", "P1")),
    ("sub_grade", tuple(f"{letter}{number}" for letter in "ABCDE" for number in (1, 2, 3, 4, 5))),
    ("tier", tuple(f"Tier {number}" for number in range(9, 0, -1))),
    ("stufe", ("Bronze", "Silber", "Gold", "Platin")),
    ("ext_rating", ("AAA", "AA", "A", "BBB", "BB", "B", "CCC", "D")),
    ("appetite", ("1-Low", "2-Guarded", "3-Medium", "4-Elevated", "5-High")),
    ("watch", ("5 - Low", "4 - Medium", "3 - High")),
    ("risk_class", ("I", "II", "III", "IV", "V")),
)


def grades() -> Iterator[Layout]:
    """Grades as the one score there is: by their own order, P1 before P2; where what happened runs against it, it is asked."""
    of = TONGUES[0]
    for seed, (name, texts) in enumerate(GRADES, 1300):
        drawn = truth(seed, 400)
        places = np.digitize(drawn.score, np.quantile(drawn.score, np.arange(1, len(texts)) / len(texts)))
        frame = plain(of, drawn).drop(columns=[of.score, of.group, of.value])
        frame = frame.assign(**{name: np.array(texts)[places]})
        right = wanted(of, drawn, ("ask", "load_warn"), roles={"score": name}, say=[["bands"]])
        right["checks"]["auc"] = area(places, drawn.event)
        yield Layout(f"{texts[0]} to {texts[-1]}", "70 grades", {"g.csv": csv(frame)}, right)


SETTINGS = (
    (TONGUES[0], "config", ("baseline", "wide", "final"), 2),
    (TONGUES[1], "Einstellung", ("A", "B", "C"), 1),
    (TONGUES[2], "version", ("v1", "v2", "v3"), 1),
    (TONGUES[3], "umbral", ("0.3", "0.5", "0.7"), 1),
)


def settings_with_ids() -> Iterator[Layout]:
    """The same customers under several settings of one model: one of them counts, and which is asked."""
    for seed, (of, name, values, final) in enumerate(SETTINGS, 1320):
        drawn, draw, parts, scores = truth(seed, 240), np.random.default_rng(seed), [], []
        for place, value in enumerate(values):
            noise = 0.02 if place == 1 else 0.25
            scores.append(np.clip(drawn.score + draw.normal(0, noise, 240), 0.001, 0.999).round(4))
            parts.append(plain(of, drawn).assign(**{of.score: scores[-1], name: value}))
        right = wanted(of, drawn, ("ask",), say=[["settings of a model"]])
        right["checks"]["auc"] = area(scores[final], drawn.event)
        yield Layout(f"{name}, {of.code}", "71 settings with ids", {"s.csv": csv(pd.concat(parts))}, right)
    of, drawn, draw = TONGUES[0], truth(1326, 240), np.random.default_rng(1326)
    parts = []
    for value in ("loan", "card", "fund"):  # each product has an outcome of its own: these are no settings
        event = (draw.random(240) < drawn.score).astype(int)
        parts.append(plain(of, drawn).assign(**{of.outcome: said(of, event), "product": value}))
    right = wanted(of, drawn, ("ask",), rows=720, roles={"id": ""})
    right["checks"] = {}
    yield Layout("a row a product", "71 settings with ids", {"p.csv": csv(pd.concat(parts))}, right)


WHOLES = ("All", "Gesamt", "tous", "todos", "tutti")
LISTS = (("Leavers", "left_on"), ("Kündiger", ""), ("résiliés", "date"), ("bajas", "fecha"), ("disdette", ""))


def wholes() -> Iterator[Layout]:
    """Parts and all of their rows once more, each on a sheet: a model was fitted on some of these."""
    kind = "72 all and its parts"
    for seed, of in enumerate(TONGUES, 1330):
        drawn, (fitted, apart), whole = truth(seed, 240), PARTS[seed - 1330], WHOLES[seed - 1330]
        test, frame = np.arange(240) % 3 == 0, plain(of, drawn)
        right = wanted(of, drawn, ("ask",), rows=80, say=[["fitted"]])
        right["checks"] = {"positives": int(drawn.event[test].sum()), "auc": area(drawn.score[test], drawn.event[test])}
        train = {fitted: [(0, frame[~test])]}
        three = {**train, apart: [(0, frame[test])], whole: [(0, frame)]}
        yield Layout(f"{fitted}, {apart} and {whole}", kind, {"book.xlsx": book(three)}, right)
        two = {whole: [(0, frame)], **train}
        yield Layout(f"{whole} and {fitted}", kind, {"book.xlsx": book(two)}, {**right, "accept": ["load_warn"]})


def lists_on_sheets() -> Iterator[Layout]:
    """Scores on one sheet, and on another only those to whom it happened, as ids alone or with a date."""
    kind = "73 lists on sheets"
    for seed, of in enumerate(TONGUES, 1340):
        drawn, (name, dated) = truth(seed, 240), LISTS[seed - 1340]
        frame = plain(of, drawn)
        happened = frame.loc[drawn.event == 1, [of.id]].sample(frac=1, random_state=seed)
        if dated:
            happened[dated] = [f"2026-03-{1 + place % 28:02}" for place in range(len(happened))]
        sheets = {"Scores": [(0, frame.drop(columns=[of.outcome, of.value]))], name: [(0, happened)]}
        right = wanted(of, drawn, ("ask",), roles={"outcome": ""}, say=[["event rate"]])
        del right["event"]
        yield Layout(f"{name}, {dated or 'ids alone'}", kind, {"book.xlsx": book(sheets)}, right)


def side_by_side_in_text() -> Iterator[Layout]:
    """Two tables side by side in a text file: scores and outcomes in another order, or a small table that is no part of the data."""
    kind = "74 side by side in text"
    for seed, of in enumerate(TONGUES, 1350):
        drawn = truth(seed, 240)
        frame = plain(of, drawn)
        outcomes = frame[[of.id, of.outcome]].sample(frac=1, random_state=seed).reset_index(drop=True)
        gap = pd.DataFrame({"": [""] * 240})
        two = pd.concat([frame.drop(columns=of.outcome), gap, outcomes], axis=1)
        right = wanted(of, drawn, ("ask",), join={"matched": 240, "left_only": 0, "right_only": 0})
        yield Layout(f"scores and outcomes, {of.code}", kind, {"s.csv": csv(two, ";")}, right)
        sums = frame.groupby(of.group, as_index=False)[of.value].sum().reset_index(drop=True)
        small = pd.concat([frame, gap, gap, sums.rename(columns=lambda name: f"{name} total")], axis=1)
        right = wanted(of, drawn, ("ask",), say=[["left out"]])
        yield Layout(f"sums beside, {of.code}", kind, {"s.csv": csv(small)}, right)


def without_ids() -> Iterator[Layout]:
    """A row for each label that a model foresaw, without a column that says whose it is."""
    kind = "75 labels without ids"
    for seed, of in enumerate(TONGUES, 1360):
        drawn, draw = truth(seed, 240), np.random.default_rng(seed)
        frame = plain(of, drawn).drop(columns=[of.id, of.score])
        labels = (of.yes, of.no)[:: 1 if seed % 2 else -1]
        shares = {of.yes: drawn.score, of.no: (1 - drawn.score).round(4)}
        parts = [
            frame.assign(
                **{f"predicted_{of.outcome}_probs.label": label, f"predicted_{of.outcome}_probs.prob": shares[label]}
            )
            for label in labels
        ]
        long = pd.concat(parts).sort_index(kind="stable")
        right = wanted(of, drawn, ("ask",), roles={"id": "", "score": f"predicted_{of.outcome}_probs.prob"})
        right["say"] = [["below one another"]]
        yield Layout(f"in turn, {of.code}", kind, {"u.csv": csv(long)}, right)
        lacking = long[draw.random(len(long)) < 0.97]
        apart = {"verdict": "reject", "accept": [], "roles": {}, "say": [["column of ids"]]}
        yield Layout(f"some missing, {of.code}", kind, {"u.csv": csv(lacking)}, apart)


COUNTS = ("n", "anzahl", "effectif", "frecuencia", "freq")


def cells_with_names() -> Iterator[Layout]:
    """Cells of a table of counts under an id of any name: each stands for as many as it counts."""
    for seed, of in enumerate(TONGUES, 1370):
        draw, cells = np.random.default_rng(seed), []
        for group in of.groups:
            for place in range(1, 10):
                often = int(draw.integers(20, 90))
                for happened, share in ((of.yes, place / 10), (of.no, 1 - place / 10)):
                    cells.append((group, place / 10, happened, max(1, round(often * share))))
        frame = pd.DataFrame(cells, columns=[of.group, of.score, of.outcome, COUNTS[seed - 1370]])
        frame.insert(0, "row_id", [f"Z{100 + place}" for place in draw.permutation(len(frame))])
        counts = frame.iloc[:, -1]
        right = {"verdict": "ask", "accept": [], "rows": int(counts.sum()), "event": of.yes, "say": [["stand for"]]}
        right["roles"] = {"score": of.score, "outcome": of.outcome}
        right["checks"] = {"positives": int(counts[frame[of.outcome] == of.yes].sum())}
        yield Layout(f"{COUNTS[seed - 1370]}, {of.code}", "76 cells with names", {"c.csv": csv(frame)}, right)


def institutions() -> Iterator[Layout]:
    """A number of the institution that says nothing to people is no group of customers."""
    forms = (
        ("lei", "{:020X}"),
        ("bank", "549300{:014X}"),
        ("tenant", "{0:08x}-1a2b-4c3d-8e4f-{0:012x}"),
        ("mandant", "{:032x}"),
    )
    for seed, (name, form) in enumerate(forms, 1380):
        of, drawn = TONGUES[seed % 5], truth(seed, 240)
        texts = [form.format(0xA1B2C3 * (place + 3) + place) for place in range(6)]
        frame = plain(of, drawn).drop(columns=of.group).assign(**{name: np.array(texts)[drawn.place * 2]})
        right = wanted(of, drawn) | {"avoid": {"segment": name}}
        yield Layout(f"{name}", "77 institutions", {"i.csv": csv(frame)}, right)


def order_amounts() -> Iterator[Layout]:
    """Lines of orders with two amounts: the sum of either, or none of them."""
    for seed, of in enumerate(TONGUES, 1390):
        drawn, draw = truth(seed, 160), np.random.default_rng(seed)
        frame = plain(of, drawn).drop(columns=of.value)
        lines = frame.loc[frame.index.repeat(draw.integers(1, 5, 160))].reset_index(drop=True)
        lines[of.value], lines["price"] = draw.gamma(3, 9, len(lines)).round(2), draw.gamma(2, 5, len(lines)).round(2)
        lines["line_no"] = [f"L{place}" for place in range(len(lines))]
        right = wanted(of, drawn, ("ask",), say=[["None of these"]])
        yield Layout(f"two amounts, {of.code}", "78 order amounts", {"o.csv": csv(lines)}, right)
