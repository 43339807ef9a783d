"""More of kind 8: keys of two columns, in two forms, without a name, or none at all."""

from __future__ import annotations

import string
import uuid
from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

KIND = "8 joins"
PERIODS = ("period", "Stichtag", "periode", "periodo", "data")
PRODUCTS = ("product", "Produkt", "produit", "producto", "prodotto")
NAMELESS = ("Unnamed: 0", "X", "...1", "", "V1")
FULL = {"matched": 120, "left_only": 0, "right_only": 0}
_CHECK_SIGNS = string.ascii_uppercase + "012345"


def further_joins() -> Iterator[Layout]:
    """Two files that belong together, in ways that are less plain."""
    for seed, of in enumerate(TONGUES, 400):
        yield from _by_two(of, truth(seed), seed)
        yield from _by_form(of, truth(seed), seed)
        yield from _in_order(of, truth(seed), seed)


def _by_two(of: Tongue, drawn: Truth, seed: int) -> Iterator[Layout]:
    """A customer in several rows of both files, each with an outcome of its own."""
    draw = np.random.default_rng(seed)
    events = [drawn.event, (draw.random(len(drawn.id)) < drawn.score).astype(int)]
    frame = plain(of, drawn)

    def files(name: str, *values: object, mine: str = "", yours: str = "") -> dict[str, bytes]:
        scores = pd.concat([frame[[of.id, of.score]].assign(**{name: value}) for value in values])
        told = [frame[[of.id, of.group]].assign(**{of.outcome: said(of, event)}) for event in events]
        outcomes = pd.concat([each.assign(**{name: value}) for each, value in zip(told, values, strict=False)])
        outcomes = outcomes.iloc[draw.permutation(len(outcomes))].rename(columns={name: yours or name})
        return {"scores.csv": csv(scores.rename(columns={name: mine or name})), "outcomes.csv": csv(outcomes)}

    right = wanted(of, drawn, rows=240, join={**FULL, "matched": 240}, roles={"id": ""})
    both = np.concatenate(events)
    right["checks"] = {"positives": int(both.sum()), "auc": area(np.tile(drawn.score, 2), both)}
    product = files(PRODUCTS[seed % 5], "A", "B")
    yield Layout(f"customer and product, {of.code}", KIND, product, right)
    # Of months the last counts until somebody says that each is a row of its own.
    right = wanted(
        of,
        drawn,
        ("ask",),
        rows=120,
        join={**FULL, "matched": 240},
        roles={"id": ""},
        say=[["every row", "row of its own"]],
    )
    right["checks"] = {"positives": int(events[1].sum()), "auc": area(drawn.score, events[1])}
    months = ("2026-01", "2026-02")
    yield Layout(f"outcomes of their own months, {of.code}", KIND, files(of.month, *months), right)
    other = files(of.month, *months, yours=PERIODS[seed % 5])
    yield Layout(f"months under two names, {of.code}", KIND, other, right)
    unknown = {**right, "join": {"matched": 240, "left_only": 120, "right_only": 0}}
    yield Layout(f"a month without outcomes, {of.code}", KIND, files(of.month, *months, "2026-03"), unknown)
    first, last = (files(of.month, *days) for days in (("2026-01-01", "2026-02-01"), ("2026-01-31", "2026-02-28")))
    apart = {"scores.csv": first["scores.csv"], "outcomes.csv": last["outcomes.csv"]}
    yield Layout(f"first and last days of months, {of.code}", KIND, apart, right)
    one = files(of.month, *months)
    one["scores.csv"] = csv(frame[[of.id, of.score]].assign(**{of.month: months[1]}))
    right = wanted(of, drawn, join={**FULL, "right_only": 120}, roles={"id": ""})
    right["checks"] = {"positives": int(events[1].sum()), "auc": area(drawn.score, events[1])}
    yield Layout(f"scores of one month, {of.code}", KIND, one, right)


def _by_form(of: Tongue, drawn: Truth, seed: int) -> Iterator[Layout]:
    draw = np.random.default_rng(seed)
    shuffled = draw.permutation(len(drawn.id))
    frame = plain(of, drawn)
    scores, outcomes = frame[[of.score]], frame[[of.outcome, of.group]]

    def files(mine: list[str], yours: list[str], left: str = of.id, right: str = of.id) -> dict[str, bytes]:
        first = scores.assign(**{left: mine})[[left, of.score]]
        second = outcomes.assign(**{right: yours})[[right, of.outcome, of.group]].iloc[shuffled]
        return {"scores.csv": csv(first), "outcomes.csv": csv(second)}

    signs = np.array(list(string.ascii_letters))
    ends = ["".join(draw.choice(signs, 4)) for _ in range(60)]
    short = [f"0065e0000{place:02}{end}" for place, end in enumerate(ends)]
    short = [f"{code[:11]}{end}" for code in short for end in (code[11:], code[11:].swapcase())]
    long = [code + _checks(code) for code in short]
    right = wanted(of, drawn, ("load_warn", "ask"), join=FULL, roles={"id": ""}, say=[["15"], ["18"]])
    yield Layout(f"ids that differ in case alone, {of.code}", KIND, files(short, long, right="Id"), right)

    codes = [uuid.UUID(int=int.from_bytes(draw.bytes(16))) for _ in drawn.id]
    right = wanted(of, drawn, join=FULL, roles={"id": ""})
    bare = files([code.hex.upper() for code in codes], [f"({code})" for code in codes])
    yield Layout(f"GUIDs without dashes, {of.code}", KIND, bare, right)

    numbers = [str(number) for number in range(1, len(drawn.id) + 1)]
    yield Layout(
        f"row numbers without a name, {of.code}",
        KIND,
        files(numbers, numbers, NAMELESS[seed % 5], NAMELESS[(seed + 1) % 5]),
        wanted(of, drawn, join=FULL, roles={"id": ""}),
    )

    frame = pd.DataFrame({of.id: drawn.id, "TARGET": drawn.score})
    truths = pd.DataFrame({of.id: drawn.id, "TARGET": drawn.event}).iloc[shuffled]
    right = wanted(of, drawn, join=FULL, roles={"score": "TARGET", "outcome": "TARGET (2)"}, event="1")
    one_name = {"submission.csv": csv(frame), "solution.csv": csv(truths)}
    yield Layout(f"foreseen and happened under one name, {of.code}", KIND, one_name, right)


def _in_order(of: Tongue, drawn: Truth, seed: int) -> Iterator[Layout]:
    frame = plain(of, drawn)
    shuffled = np.random.default_rng(seed).permutation(len(frame))
    right = wanted(of, drawn, ("ask",), join=FULL, roles={"id": ""}, say=[["same order"], ["120"]])
    alone = {"scores.csv": csv(frame[[of.score]]), "outcomes.csv": csv(frame[[of.outcome]])}
    yield Layout(f"a column each, {of.code}", KIND, alone, right)

    comma = {"scores.csv": csv(frame[[of.score]], ";", decimal=","), "outcomes.csv": csv(frame[[of.outcome]], ";")}
    yield Layout(f"a column each with a decimal comma, {of.code}", KIND, comma, right)

    both = {"scores.csv": csv(frame[[of.score, of.value]]), "outcomes.csv": csv(frame[[of.outcome, of.value]])}
    agreeing = {**right, "say": [["agrees in 120 of 120"]]}
    yield Layout(f"amounts that agree, {of.code}", KIND, both, agreeing)

    mixed = {"scores.csv": csv(frame[[of.score]]), "outcomes.csv": csv(frame[[of.outcome, of.group]].iloc[shuffled])}
    refused = wanted(of, drawn, ("reject",), say=[["no column in common"]])
    yield Layout(f"no key and another order, {of.code}", KIND, mixed, refused)

    short = {"scores.csv": csv(frame[[of.score]]), "outcomes.csv": csv(frame[[of.outcome]].head(100))}
    yield Layout(f"no key and fewer rows, {of.code}", KIND, short, {**refused, "say": [["no key in common"], ["100"]]})


def _checks(code: str) -> str:
    """The three signs that a CRM adds to an id of fifteen, by which its capitals are known."""
    parts = (code[:5], code[5:10], code[10:])
    return "".join(
        _CHECK_SIGNS[sum(1 << place for place, sign in enumerate(part) if sign in string.ascii_uppercase)]
        for part in parts
    )
