"""Kinds 7 to 14: names of groups, joins, ids, wrapped numbers, what is no group and no amount, and which way a score ranks."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, said, truth, wanted

ID_NAMES = ("application", "person", "client", "policy", "ticket", "SK_ID_CURR", "Vorgang", "dossier")
WRAPPED = {"brackets": "[{}]", "stars": "{}***", "words": "{} (high)", "quotes": "'{}'", "per cent word": "{} prob"}
PROTECTED = ("sex", "age_group", "race", "religion", "nationality", "disability", "marital_status", "postcode")
PROTECTED += (
    "Płeć",
    "Geslacht",
    "estado civil",
    "raça",
    "nazionalità",
    "situation familiale",
    "Altersgruppe",
    "leeftijdsklasse",
)
NO_AMOUNT = ("salary", "annual_income", "Jahresgehalt", "revenu_annuel", "ingresos")


def missing_words() -> Iterator[Layout]:
    """NA and None as names of a group."""
    kind = "7 words for nothing"
    for seed, word in enumerate(("NA", "None", "N/A", "none", "NIL"), 100):
        of, drawn = TONGUES[seed % 5], truth(seed)
        groups = np.array(["APAC", "EUR", word, "LATAM"])[np.arange(len(drawn.id)) % 4]
        frame = plain(of, drawn).assign(**{of.group: groups})
        right = wanted(of, drawn, roles={"segment": of.group})
        right["checks"] |= {
            "groups": {str(name): int(count) for name, count in pd.Series(groups).value_counts().items()}
        }
        yield Layout(f"a group called {word}", kind, _file(frame, seed % 2), right)
    for seed, word in enumerate(("NA", "nan", "null"), 105):
        of, drawn = TONGUES[seed % 5], truth(seed)
        groups = np.array(["north", "south", word, "west"])[np.arange(len(drawn.id)) % 4]
        frame = plain(of, drawn).assign(**{of.group: groups}).astype({of.value: object})
        frame.loc[::7, of.value] = word
        right = wanted(of, drawn, ("load_warn", "load"), roles={"segment": of.group})
        right["checks"] |= {"groups": {name: int((groups == name).sum()) for name in ("north", "south", "west")}}
        yield Layout(f"{word} where nothing is known", kind, _file(frame, seed % 2), right)


def _file(frame: pd.DataFrame, plain_text: int) -> dict[str, bytes]:
    if plain_text:
        return {"scores.csv": csv(frame)}
    book = io.BytesIO()
    frame.to_excel(book, index=False, engine="xlsxwriter")
    return {"scores.xlsx": book.getvalue()}


def joins() -> Iterator[Layout]:
    """Two files that belong together."""
    kind = "8 joins"
    for seed, of in enumerate(TONGUES, 110):
        drawn = truth(seed)
        frame = plain(of, drawn)
        shuffled = np.random.default_rng(seed).permutation(len(frame))
        scores, outcomes = frame[[of.id, of.score]], frame[[of.id, of.outcome, of.group]].iloc[shuffled]
        full = {"matched": len(frame), "left_only": 0, "right_only": 0}

        two = [part.assign(**{of.month: "2026-03"}) for part in (scores, outcomes)]
        more = [part.assign(**{of.month: "2026-04"}) for part in (scores, outcomes)]
        both = [pd.concat(pair) for pair in zip(two, more, strict=True)]
        right = wanted(of, drawn, ("ask",), rows=len(frame), join={**full, "matched": 2 * len(frame)}, roles={"id": ""})
        yield Layout(f"two keys, {of.code}", kind, _pair(*both), right)

        right = wanted(of, drawn, ("ask",), roles={"id": ""}, say=[["same order", "order"]])
        right.pop("checks")
        yield Layout(f"no key, {of.code}", kind, _pair(scores[[of.score]], frame[[of.outcome, of.group]]), right)

        long = [f"0015g00000{code:>5}AAA" for code in frame[of.id].str[-5:]]
        first = scores.assign(**{of.id: [code[:15] for code in long]})
        second = outcomes.assign(**{of.id: [long[place] for place in shuffled]})
        right = wanted(of, drawn, join=full, roles={"id": ""}, say=[["15", "18", "first"]])
        yield Layout(f"15 and 18 signs, {of.code}", kind, _pair(first, second), right)

        guids = [f"{{{seed:08X}-0000-4000-8000-{number:012X}}}" for number in range(len(frame))]
        first = scores.assign(**{of.id: guids})
        second = outcomes.assign(**{of.id: [guids[place].strip("{}").lower() for place in shuffled]})
        yield Layout(f"GUIDs, {of.code}", kind, _pair(first, second), wanted(of, drawn, join=full, roles={"id": ""}))

        first = scores.rename(columns={of.id: "Unnamed: 0"})
        yield Layout(
            f"a nameless key, {of.code}", kind, _pair(first, outcomes), wanted(of, drawn, join=full, roles={"id": ""})
        )


def _pair(scores: pd.DataFrame, outcomes: pd.DataFrame) -> dict[str, bytes]:
    return {"scores.csv": csv(scores), "outcomes.csv": csv(outcomes)}


def ids() -> Iterator[Layout]:
    """Ids stay text, whatever their digits and their name."""
    forms = {
        "with a point": lambda number: f"{1640000000 + number}.{1700000000 + 10 * number}",
        "of 17 digits": lambda number: f"{90071992547409930 + number}",
        "with leading zeros": lambda number: f"{number:08}",
    }
    for seed, (name, form) in enumerate(forms.items(), 120):
        for of in TONGUES[:3]:
            drawn = truth(seed)
            codes = [form(number) for number in range(len(drawn.id))]
            right = wanted(of, drawn)
            right["checks"] |= {"unique_ids": len(codes), "first_ids": codes[:3]}
            frame = plain(of, drawn).assign(**{of.id: codes})
            yield Layout(f"ids {name}, {of.code}", "9 ids", {"scores.csv": csv(frame)}, right)
    for seed, column in enumerate(ID_NAMES, 130):
        of, drawn = TONGUES[seed % 5], truth(seed)
        frame = plain(of, drawn).rename(columns={of.id: column}).assign(**{column: np.arange(len(drawn.id)) + 400_001})
        yield Layout(f"ids in {column}", "9 ids", {"scores.csv": csv(frame)}, wanted(of, drawn, roles={"id": column}))


def wrapped() -> Iterator[Layout]:
    """Numbers inside other signs."""
    for seed, (name, form) in enumerate(WRAPPED.items(), 140):
        for of in (TONGUES[0], TONGUES[1]):
            drawn = truth(seed)
            frame = plain(of, drawn).assign(**{of.score: [form.format(score) for score in drawn.score]})
            yield Layout(f"{name}, {of.code}", "10 wrapped numbers", {"scores.csv": csv(frame)}, wanted(of, drawn))


def no_groups() -> Iterator[Layout]:
    """What is no group of a story."""
    kind = "11 no group"
    for seed, column in enumerate(PROTECTED, 2150):
        of, drawn = TONGUES[0], truth(seed)
        frame = plain(of, drawn).drop(columns=of.group)
        frame[column] = np.array(["A", "B", "C"])[drawn.place]
        right = wanted(of, drawn, avoid={"segment": column})
        yield Layout(f"protected {column}", kind, {"scores.csv": csv(frame)}, right)
    for seed, of in enumerate(TONGUES, 160):
        drawn = truth(seed)
        base = plain(of, drawn).drop(columns=of.group)
        bands = np.array(["low", "middle", "high"])[np.digitize(drawn.score, [0.25, 0.5])]
        label = said(of, np.where(drawn.score >= 0.5, 1, 0))
        for name, column, cells in (("a cut of the score", "band", bands), ("a predicted label", "prediction", label)):
            right = wanted(of, drawn, avoid={"segment": column})
            yield Layout(f"{name}, {of.code}", kind, {"scores.csv": csv(base.assign(**{column: cells}))}, right)


def no_amounts() -> Iterator[Layout]:
    """What is no amount of the customer."""
    for seed, column in enumerate(NO_AMOUNT, 170):
        of, drawn = TONGUES[seed % 5], truth(seed)
        frame = plain(of, drawn).drop(columns=of.value).assign(**{column: (20_000 + 300 * drawn.value).round(0)})
        right = wanted(of, drawn, ("ask", "load_warn"), say=[[column]])
        yield Layout(f"{column} is no value", "12 no amount", {"scores.csv": csv(frame)}, right)


def directions() -> Iterator[Layout]:
    """A score that ranks the other way round is asked about, and turned until somebody says otherwise."""
    for seed, of in enumerate(TONGUES, 180):
        drawn = truth(seed)
        turned = (1 - drawn.score).round(4)
        right = wanted(of, drawn, ("ask",), say=[["turn", "other way", "last"]])
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": 1 - area(turned, drawn.event)}
        frame = plain(of, drawn).assign(**{of.score: turned})
        yield Layout(f"turned, {of.code}", "14 direction", {"scores.csv": csv(frame)}, right)


RISKS = (
    ("risk_score", "renewed", 0, 1),
    ("hazard", "survived", 0, 1),
    ("fraud_risk", "genuine", 0, 1),
    ("bounce_prob", "delivered", 0, 1),
    ("Ausfallrisiko", "bezahlt", "nein", "ja"),
    ("Kündigungsrisiko", "verlängert", "nein", "ja"),
    ("risque", "renouvelé", "non", "oui"),
    ("riesgo", "pagado", "no", "si"),
    ("risico", "gebleven", "nee", "ja"),
)


def risks() -> Iterator[Layout]:
    """A risk beside an event that is good: it foresees that it did not happen, and stays as it is."""
    for seed, (score, outcome, no, yes) in enumerate(RISKS, 190):
        of, drawn = TONGUES[0], truth(seed)
        happened = np.where(drawn.event == 1, no, yes)
        frame = (
            plain(of, drawn).drop(columns=of.outcome).rename(columns={of.score: score}).assign(**{outcome: happened})
        )
        right = wanted(of, drawn, ("ask",), roles={"score": score, "outcome": outcome}, event=str(no))
        yield Layout(f"{score} and {outcome}", "14 direction", {"scores.csv": csv(frame)}, right)


LEFT_HOW = (
    ("termination_type", "Voluntary", "Involuntary"),
    ("exit_type", "Resigned", "Retired"),
    ("Kündigungsart", "ordentlich", "fristlos"),
    ("type_depart", "volontaire", "subi"),
    ("tipo_baja", "voluntaria", "involuntaria"),
    ("vertrektype", "vrijwillig", "onvrijwillig"),
)


def kinds_of_leaving() -> Iterator[Layout]:
    """How somebody left, and nothing of those who stayed: the event is that there is an entry, and every row counts."""
    for seed, (outcome, usual, other) in enumerate(LEFT_HOW, 200):
        of, drawn = TONGUES[0], truth(seed)
        how = np.where(drawn.event == 0, "", np.where(drawn.place == 0, other, usual))
        frame = plain(of, drawn).drop(columns=of.outcome).assign(**{outcome: how})
        right = wanted(of, drawn, ("ask",), roles={"outcome": outcome}, event="has an entry", only=["event"])
        yield Layout(outcome, "100 kinds of leaving", {"scores.csv": csv(frame)}, right)


def points() -> Iterator[Layout]:
    """Points of a scorecard beside good and bad: bad is the event, and few points foresee it."""
    grades = (
        ("SCORE", "GB_FLAG", "G", "B"),
        ("scorecard_points", "gb", "g", "b"),
        ("credit_score", "class", "good", "bad"),
    )
    grades += (("Scorepunkte", "Ausfall", "nein", "ja"), ("score_credit", "statut", "bon", "mauvais"))
    for seed, (score, outcome, good, bad) in enumerate(grades, 210):
        of, drawn = TONGUES[0], truth(seed)
        few = (700 - 300 * drawn.score).round().astype(int)
        frame = plain(of, drawn).drop(columns=of.outcome).rename(columns={of.score: score})
        frame = frame.assign(**{score: few, outcome: np.where(drawn.event == 1, bad, good)})
        right = wanted(of, drawn, ("ask",), roles={"score": score, "outcome": outcome}, event=bad)
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": area(-few, drawn.event)}
        yield Layout(f"{score} and {outcome}", "14 direction", {"scores.csv": csv(frame)}, right)
