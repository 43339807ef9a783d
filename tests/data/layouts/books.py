"""Kinds 29 to 31: workbooks whose sheets are parts or months of one table, and sheets with two tables side by side."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd
import xlsxwriter

from tests.data.layouts.truth import TONGUES, Layout, area, plain, truth, wanted

PARTS = (
    ("Train", "Test"),
    ("Trainingsdaten", "Testdaten"),
    ("entrainement", "test"),
    ("desarrollo", "validacion"),
    ("Model fit", "OOT"),
)
MONTHS = (
    ("Jan", "Feb", "Mar"),
    ("Januar", "Februar", "März"),
    ("janvier", "février", "mars"),
    ("2026-01", "2026-02", "2026-03"),
    ("Q1", "Q2", "Q3"),
)


def book(sheets: Mapping[str, list[tuple[int, pd.DataFrame]]]) -> bytes:
    """A workbook; on each sheet tables that begin in the row and column of that number."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as written:
        for name, tables in sheets.items():
            sheet = written.add_worksheet(name)
            for first, frame in tables:
                for place, column in enumerate(frame.columns, first):
                    sheet.write_column(0, place, [column, *frame[column].tolist()])
    return made.getvalue()


def parts_on_sheets() -> Iterator[Layout]:
    """Rows that the model was fitted on have a sheet of their own, and are no evidence."""
    for seed, of in enumerate(TONGUES, 900):
        drawn, (fitted, apart) = truth(seed, 240), PARTS[seed - 900]
        test, frame = np.arange(240) % 3 == 0, plain(of, drawn)
        right = wanted(of, drawn, ("ask",), rows=80, say=[["fitted"]])
        right["checks"] = {"positives": int(drawn.event[test].sum()), "auc": area(drawn.score[test], drawn.event[test])}
        sheets = {fitted: [(0, frame[~test])], apart: [(0, frame[test])]}
        yield Layout(f"{fitted} and {apart}, {of.code}", "29 parts on sheets", {"book.xlsx": book(sheets)}, right)
        noted = {
            "Notes": [(0, pd.DataFrame({"remark": ["a", "b"], "by": ["x", "y"]}))],
            **dict(reversed(sheets.items())),
        }
        yield Layout(f"notes, {apart} and {fitted}, {of.code}", "29 parts on sheets", {"b.xlsx": book(noted)}, right)


def months_on_sheets() -> Iterator[Layout]:
    """Sheets of months stand below one another; where the same customers stand in all of them, it is asked which count."""
    kind = "30 months on sheets"
    for seed, of in enumerate(TONGUES, 910):
        drawn, names = truth(seed, 240), MONTHS[seed - 910]
        frame = plain(of, drawn)
        parts = {name: [(0, frame[place::3])] for place, name in enumerate(names)}
        yield Layout(f"{names[0]}, others each, {of.code}", kind, {"m.xlsx": book(parts)}, wanted(of, drawn))
        draw = np.random.default_rng(seed)
        again = {}
        for name in names:
            moved = np.clip(drawn.score + draw.normal(0, 0.03, 240), 0, 1).round(4)
            again[name] = [(0, frame.assign(**{of.score: moved}))]
        right = wanted(of, drawn, ("ask",), rows=720, roles={"id": ""}, say=[["stands here up to"]])
        right["checks"] = {"positives": 3 * int(drawn.event.sum())}
        yield Layout(f"{names[0]}, the same each, {of.code}", kind, {"m.xlsx": book(again)}, right)


def side_by_side() -> Iterator[Layout]:
    """Predictions and outcomes on one sheet, an empty column between them, in whatever order; or a small table beside."""
    kind = "31 side by side"
    for seed, of in enumerate(TONGUES, 920):
        drawn = truth(seed, 240)
        frame = plain(of, drawn)
        scores = frame.drop(columns=of.outcome)
        outcomes = frame[[of.id, of.outcome]].sample(frac=1, random_state=seed)
        right = wanted(of, drawn, ("ask",), join={"matched": 240, "left_only": 0, "right_only": 0})
        two = {"Data": [(0, scores), (scores.shape[1] + 1, outcomes)]}
        yield Layout(f"scores, then outcomes, {of.code}", kind, {"s.xlsx": book(two)}, right)
        other = {"Data": [(0, outcomes), (3, scores)]}
        yield Layout(f"outcomes, then scores, {of.code}", kind, {"s.xlsx": book(other)}, right)
        sums = frame.groupby(of.group, as_index=False)[of.value].sum()
        small = {"Data": [(0, frame), (frame.shape[1] + 1, sums)]}
        yield Layout(f"sums beside, {of.code}", kind, {"s.xlsx": book(small)}, wanted(of, drawn, say=[["left out"]]))
