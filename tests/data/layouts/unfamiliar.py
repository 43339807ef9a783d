"""Kinds that were read wrong under words nobody had thought of: sums so far, lines of another file, counts, sheets of regions."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.books import book
from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

SO_FAR = (
    ("ytd_revenue", "revenue_cum", "TotalCharges", "revenue_year_to_date"),
    ("Umsatz_kumuliert", "Umsatz_bis_heute", "Gesamtumsatz", "aufgelaufener_Umsatz"),
    ("montant_a_ce_jour", "montant_cumule", "paiements_totaux_montant", "valeur_cumulee"),
    ("importe_hasta_la_fecha", "importe_acumulado", "valor_acumulado", "facturacion_total"),
    ("valore_ad_oggi", "valore_cumulato", "fatturato_totale", "importo_progressivo"),
)
# They say that all of it is meant, as a bill does too: with nothing beside them that tells, it is left out and offered.
OF_A_BILL_TOO = ("TotalCharges", "Gesamtumsatz", "paiements_totaux_montant", "facturacion_total", "fatturato_totale")
POLISH = ("przychod_narastajaco", "kwota_skumulowana", "przychod_dotychczasowy")


def sums() -> Iterator[Layout]:
    """What each one has paid so far, with nothing beside it that says so: it is asked, and is no value by default."""
    kind = "51 sums so far alone"
    for seed, (of, names) in enumerate(zip(TONGUES, SO_FAR, strict=True), 1100):
        drawn = truth(seed)
        more = POLISH if of.code == "en" else ()
        for name in (*names, *more):
            frame = plain(of, drawn).drop(columns=of.value).assign(**{name: (7 * drawn.value).round(2)})
            verdicts = ("load", "load_warn") if name in OF_A_BILL_TOO else ("ask",)
            right = wanted(of, drawn, verdicts, avoid={"value": name}, say=[["in all so far"]])
            yield Layout(f"{name}, {of.code}", kind, {"all.csv": csv(frame)}, right)
    for of, name in zip(TONGUES, ("salary", "Jahresgehalt", "salaire", "salario", "salario"), strict=True):
        drawn = truth(1110)
        frame = plain(of, drawn).drop(columns=of.value).assign(**{name: (300 * drawn.value).round()})
        right = wanted(of, drawn, ("ask",), avoid={"value": name}, say=[[name]])
        yield Layout(f"{name}, {of.code}", kind, {"all.csv": csv(frame)}, right)


def bookings() -> Iterator[Layout]:
    """Several orders of a customer in a file of their own: by default their sum is what one is worth, not the first."""
    for seed, of in enumerate(TONGUES, 1120):
        drawn = truth(seed)
        lines = plain(of, drawn)[[of.id, of.value]]
        lines = pd.concat([lines, lines[::2].assign(**{of.value: 2 * lines[of.value]}), lines[::3]])
        lines.insert(0, "line", range(1, len(lines) + 1))
        right = wanted(of, drawn, ("ask",), roles={"value": of.value}, say=[["several rows"]])
        files = {"scores.csv": csv(plain(of, drawn).drop(columns=of.value)), "lines.csv": csv(lines)}
        yield Layout(f"lines beside, {of.code}", "52 lines of another file", files, right)


REGIONS = (("North", "South"), ("Nord", "Süd", "West"), ("Lyon", "Paris"), ("Parte 1", "Parte 2"), ("A", "B", "C", "D"))


def regions() -> Iterator[Layout]:
    """Sheets or blocks of one layout with other ids are one table by default; the same ids on each are asked about with one of them."""
    kind = "53 sheets of regions"
    for seed, (of, names) in enumerate(zip(TONGUES, REGIONS, strict=True), 1130):
        drawn, many = truth(seed, 240), len(names)
        frame = plain(of, drawn)
        right = wanted(of, drawn, ("ask",), say=[["below one another"]])
        parts = {name: [(0, frame[place::many])] for place, name in enumerate(names)}
        yield Layout(f"{names[0]}, {of.code}", kind, {"r.xlsx": book(parts)}, right)
        turned = {
            name: [(0, frame[place::many][frame.columns[:: 1 - 2 * (place % 2)]])] for place, name in enumerate(names)
        }
        yield Layout(f"{names[0]} in another order, {of.code}", kind, {"r.xlsx": book(turned)}, right)
        beside = {"Data": [(0, frame[:120]), (frame.shape[1] + 1, frame[120:])]}
        yield Layout(f"two blocks, {of.code}", kind, {"r.xlsx": book(beside)}, right)
        again = {name: [(0, frame)] for name in names}
        alone = wanted(of, drawn, ("ask",), say=[["which one is meant"]])
        yield Layout(f"{names[0]}, the same each, {of.code}", kind, {"r.xlsx": book(again)}, alone)


THREE = (
    ("col7", "B", "G", "I"),
    ("result", "escalated", "solved", "open"),
    ("Zustand", "geplatzt", "bedient", "in Bearbeitung"),
    ("issue", "impayé", "payé", "en cours"),
    ("estado", "impago", "pagado", "en curso"),
    ("esito", "insoluto", "rimborsato", "in lavorazione"),
    ("wynik", "zaległy", "spłacony", "w toku"),
    ("wynik", "zaległy", "spłacony", "nieznane"),
    ("state", "cancelled", "renewed", "not due"),
    ("feedback", "bad", "good", "offered"),
    ("x9", "Q", "R", "indeterminado"),
)


def third_labels() -> Iterator[Layout]:
    """Three labels under a name nobody knows, one of which says that it is not known yet."""
    kind = "54 third labels"
    for seed, (name, yes, no, open_) in enumerate(THREE, 1150):
        of, drawn = TONGUES[seed % 5], truth(seed, 300)
        known = np.arange(300) % 7 > 0
        frame = plain(of, drawn).drop(columns=[of.outcome, of.group])
        labels = np.where(known, np.where(drawn.event == 1, yes, no), open_)
        silent = open_ in ("nieznane", "not due", "indeterminado", "en cours")
        right = wanted(
            of, drawn, ("ask", "load_warn"), roles={"outcome": name}, event=yes, say=[[open_], ["not known"]]
        )
        right["rows"] = 300 if silent else int(known.sum())
        right["checks"] = {
            "positives": int(drawn.event[known].sum()),
            "auc": area(drawn.score[known], drawn.event[known]),
        }
        yield Layout(f"{open_} in {name}, {of.code}", kind, {"s.csv": csv(frame.assign(**{name: labels}))}, right)
    for seed, of in enumerate(TONGUES, 1170):
        drawn = truth(seed, 300)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.group])
        other = np.where(drawn.noise < 0.5, "M", "W")
        right = wanted(of, drawn, ("ask",), roles={"outcome": "col7"}, event="K", say=[["col7"]])
        frame = frame.assign(col7=np.where(drawn.event == 1, "K", other))
        yield Layout(f"three that say nothing, {of.code}", kind, {"s.csv": csv(frame)}, right)


HORIZONS = (
    (("p30", "p60", "p90"), "churn_{}"),
    (("Risiko_30T", "Risiko_60T", "Risiko_90T"), "gekuendigt_{}T"),
    (("proba_3m", "proba_6m"), "resilie_{}m"),
    (("prob_30", "prob_60", "prob_90"), "baja_{}"),
    (("m1", "m3", "m6"), "disdetta_{}"),
)


def horizons() -> Iterator[Layout]:
    """A score for each horizon beside an outcome for each: the score has the number of the outcome."""
    for seed, (of, (names, form)) in enumerate(zip(TONGUES, HORIZONS, strict=True), 1180):
        drawn, numbers = truth(seed, 300), [re.sub(r"\D", "", name) for name in names]
        frame = plain(of, drawn).drop(columns=[of.score, of.outcome, of.value])
        for place, (name, number) in enumerate(zip(names, numbers, strict=True)):
            last = place == len(names) - 1
            frame[name] = drawn.score if last else (drawn.score * (0.5 + 0.1 * place) + 0.1 * drawn.noise).round(4)
            frame[form.format(number)] = drawn.event * (last | (np.arange(300) % len(names) <= place))
        right = wanted(of, drawn, ("ask",), roles={"score": names[-1], "outcome": form.format(numbers[-1])}, event="1")
        yield Layout(f"{names[-1]}, {of.code}", "55 scores by horizon", {"h.csv": csv(frame)}, right)


CELLS = (("cell", "n"), ("Zelle", "Anzahl"), ("cellule", "effectif"), ("celda", "frecuencia"), ("cella", "weight"))


def cells_counted() -> Iterator[Layout]:
    """Rows that are cells of a table of counts, each under a name of its own: the cells are no customers and no telephones."""
    for seed, (of, (cell, count)) in enumerate(zip(TONGUES, CELLS, strict=True), 1190):
        drawn = truth(seed)
        many = 1 + np.arange(len(drawn.id)) % 7
        frame = plain(of, drawn)[[of.score, of.outcome]].assign(**{count: many})
        frame.insert(0, cell, [f"g{place}" for place in range(len(many))])
        right = wanted(
            of, drawn, ("ask",), rows=int(many.sum()), roles={"id": ""}, say=[[count], ["stand for as many"]]
        )
        right["checks"] = {
            "positives": int(drawn.event @ many),
            "auc": area(np.repeat(drawn.score, many), np.repeat(drawn.event, many)),
        }
        yield Layout(f"{count} of a {cell}, {of.code}", "56 cells", {"c.csv": csv(frame)}, right)


def signed_labels() -> Iterator[Layout]:
    """Labels that differ in their signs alone, and a column of probabilities for each, as KNIME writes them."""
    for seed, (of, low, high) in enumerate(
        zip(TONGUES, ("<=50K",) * 3 + ("<10", "≤ 5"), (">50K",) * 3 + (">=10", "> 5"), strict=True), 1200
    ):
        drawn = truth(seed, 300)
        rare = drawn.score**2
        event = (drawn.noise < rare).astype(int)
        name = ("Income", "Einkommen", "revenu", "ingreso", "reddito")[seed - 1200]
        frame = pd.DataFrame(
            {
                "row ID": [f"Row{place}" for place in range(300)],
                name: np.where(event == 1, high, low),
                f"P ({name}={low})": (1 - rare).round(4),
                f"P ({name}={high})": rare.round(4),
                f"Prediction ({name})": np.where(rare > 0.5, high, low),
            }
        )
        right = wanted(
            of, drawn, ("ask",), roles={"id": "", "score": f"P ({name}={high})", "outcome": name}, event=high
        )
        right["checks"] = {"positives": int(event.sum()), "auc": area(rare.round(4), event)}
        yield Layout(f"{high} beside {low}, {of.code}", "57 signed labels", {"k.csv": csv(frame)}, right)


LEFT = ("churners2.csv", "gekuendigt_2024.csv", "resiliations3.csv", "bajas.csv", "disdette1.csv")


def of_two_files() -> Iterator[Layout]:
    """The same two names in the file of scores and that of outcomes; and a list of the ids of those to whom it happened."""
    for seed, of in enumerate(TONGUES, 1210):
        drawn = truth(seed, 300)
        frame = plain(of, drawn)
        scores = frame[[of.id, of.score]].rename(columns={of.score: "value"})
        outcomes = pd.DataFrame({of.id: drawn.id, "value": drawn.event})[::-1]
        right = wanted(
            of, drawn, ("load", "load_warn", "ask"), roles={"score": "value", "outcome": "value (2)"}, event="1"
        )
        yield Layout(f"value twice, {of.code}", "58 two files", {"s.csv": csv(scores), "o.csv": csv(outcomes)}, right)
        gone = frame[[of.id]][drawn.event == 1]
        files = {"scores.csv": csv(frame[[of.id, of.score]]), LEFT[seed - 1210]: csv(gone)}
        listed = wanted(of, drawn, ("ask",), roles={"outcome": LEFT[seed - 1210].removesuffix(".csv")}, event="yes")
        yield Layout(f"{LEFT[seed - 1210]}, {of.code}", "58 two files", files, listed)


GRADES = (
    ("ryzyko", ("niskie", "średnie", "wysokie")),
    ("riziko", ("nízké", "střední", "vysoké")),
    ("risk", ("låg", "medium", "hög")),
)


def further_grades() -> Iterator[Layout]:
    """How much in further languages, as the one score there is."""
    of = TONGUES[0]
    for seed, (name, words) in enumerate(GRADES, 1220):
        drawn = truth(seed, 300)
        places = np.digitize(drawn.score, np.quantile(drawn.score, (0.4, 0.75)))
        frame = plain(of, drawn).drop(columns=[of.score, of.group]).assign(**{name: np.array(words)[places]})
        right = wanted(of, drawn, ("ask", "load_warn"), roles={"score": name})
        right["checks"]["auc"] = area(places, drawn.event)
        yield Layout(f"{words[0]} to {words[-1]}", "59 grades", {"g.csv": csv(frame)}, right)
