"""Kinds 15 to 21: lists of those to whom it happened, keys by their number, and columns under names that say little."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, said, truth, wanted

LISTS = ("churned.csv", "Kündigungen.csv", "résiliations.csv", "bajas 2026.csv", "disdette.csv")
DATES = ("churn_date", "Kündigungsdatum", "date_resiliation", "fecha_baja", "data_disdetta")
SIDES = (("good", "bad"), ("gut", "schlecht"), ("bon", "mauvais"), ("bueno", "malo"), ("buono", "cattivo"))
SHORT = ("class", "Risiko", "classe", "clase", "classe")
MARGINS = ("decision_function", "Entscheidungswert", "valeur_decision", "valor_decision", "valore_decisione")
FOLDS = ("cv_fold", "Falte", "pli", "pliegue", "fold")
NUMBERS = ("loan_no", "kdnr", "dossier", "expediente", "pratica")
FORESEEN = ("predicted_class", "vorhergesagte_klasse", "classe_predite", "clase_predicha", "classe_prevista")
LENT = ("loan_amnt", "Kreditbetrag", "montant_pret", "importe_prestamo", "importo_mutuo")
INCOMES = ("annual_income", "Einkommen", "revenu_annuel", "ingresos", "reddito")


def lists() -> Iterator[Layout]:
    """What is filled, or stands somewhere, only for those to whom it happened."""
    kind = "15 only those"
    for seed, of in enumerate(TONGUES, 500):
        drawn, place = truth(seed), seed - 500
        frame = plain(of, drawn)
        scores, gone = frame.drop(columns=of.outcome), frame[drawn.event == 1][[of.id]].iloc[::-1]
        events, rows = len(gone), len(frame)
        join = {"matched": events, "left_only": rows - events, "right_only": 0}
        others = [["did not happen"]]
        right = wanted(of, drawn, ("ask",), join=join, event="yes", say=others)

        files = {"scores.csv": csv(scores), LISTS[place]: csv(gone)}
        right["roles"] = {**right["roles"], "outcome": LISTS[place].removesuffix(".csv")}
        yield Layout(f"a list by its name, {of.code}", kind, files, right)
        yield Layout(f"a list before the scores, {of.code}", kind, dict(reversed(files.items())), right)

        dated = gone.assign(**{DATES[place]: [f"2026-03-{1 + n % 28:02}" for n in range(events)]})
        by_date = {**right, "roles": {**right["roles"], "outcome": DATES[place]}}
        yield Layout(
            f"a list by its dates, {of.code}", kind, {"scores.csv": csv(scores), "export.csv": csv(dated)}, by_date
        )

        flagged = gone.assign(**{of.outcome: of.yes})
        by_flag = wanted(of, drawn, ("ask",), join=join, say=others)
        files = {"scores.csv": csv(scores), "export.csv": csv(flagged, ";")}
        yield Layout(f"a list of one label, {of.code}", kind, files, by_flag)

        days = np.where(drawn.event == 1, "2026-03-05", "")
        alone = wanted(of, drawn, ("ask",), roles={"outcome": DATES[place]}, event="has a date")
        yield Layout(f"dates of some, {of.code}", kind, {"all.csv": csv(scores.assign(**{DATES[place]: days}))}, alone)

        marks = scores.assign(**{of.outcome: np.where(drawn.event == 1, "x", "")})
        alone = wanted(of, drawn, ("ask",), event="has an entry", say=[["empty cells"]])
        yield Layout(f"marks of some, {of.code}", kind, {"all.csv": csv(marks)}, alone)


def numbered() -> Iterator[Layout]:
    """Keys of which one file has the number alone."""
    for seed, of in enumerate(TONGUES, 520):
        drawn = truth(seed)
        frame = plain(of, drawn)
        number = frame[of.id].str[1:].astype(int) - 99_990
        forms = ("CUST-{:06}", "C{:05}", "{:07}/A", "KD {}", "N°{:04}")
        mine = frame[[of.id, of.score]].assign(**{of.id: [forms[seed - 520].format(n) for n in number]})
        yours = frame[[of.id, of.outcome]].assign(**{of.id: number}).sort_values(of.id)
        right = wanted(of, drawn, ("ask",), join={"matched": 120, "left_only": 0, "right_only": 0}, roles={"id": ""})
        right["say"] = [["equal numbers"]]
        files = {"scores.csv": csv(mine), "outcomes.csv": csv(yours)}
        yield Layout(f"the number alone, {of.code}", "16 key numbers", files, right)


def otherwise_named() -> Iterator[Layout]:
    """Outcomes, scores and ids under names that say little."""
    for seed, of in enumerate(TONGUES, 540):
        drawn, place = truth(seed), seed - 540
        frame = plain(of, drawn)
        bare = frame.drop(columns=of.outcome)
        for labels in ((1, 2), SIDES[place], ("A", "B")):
            told = np.where(drawn.event == 1, labels[1], labels[0])
            right = wanted(of, drawn, ("ask",), roles={"outcome": SHORT[place]}, event=str(labels[1]))
            files = {"all.csv": csv(bare.assign(**{SHORT[place]: told}))}
            yield Layout(f"labels {labels[0]} and {labels[1]}, {of.code}", "17 two labels", files, right)

        logit = np.round(np.log((drawn.score + 0.01) / (1.01 - drawn.score)), 5)
        right = wanted(of, drawn, roles={"score": MARGINS[place]})
        files = {"all.csv": csv(frame.drop(columns=of.score).assign(**{MARGINS[place]: logit}))}
        yield Layout(f"a decision value, {of.code}", "18 no probability", files, right)
        both = {"all.csv": csv(frame.assign(**{MARGINS[place]: logit}).drop(columns=of.value))}
        right = wanted(of, drawn, avoid={"value": MARGINS[place]}, roles={"score": ""})
        yield Layout(f"a decision value beside its score, {of.code}", "18 no probability", both, right)

        right = wanted(of, drawn, roles={"id": NUMBERS[place]})
        ids = frame[of.id].str[1:].astype(int) * 7
        files = {"all.csv": csv(frame.drop(columns=of.id).assign(**{NUMBERS[place]: ids}))}
        yield Layout(f"{NUMBERS[place]} is an id, {of.code}", "19 plain columns", files, right)

        folds = {"all.csv": csv(frame.drop(columns=of.group).assign(**{FOLDS[place]: np.arange(len(frame)) % 6}))}
        right = wanted(of, drawn, ("load", "load_warn"), avoid={"segment": FOLDS[place]})
        yield Layout(f"folds, {of.code}", "19 plain columns", folds, right)

        predicted = said(of, (drawn.noise > 0.5).astype(int))
        right = wanted(of, drawn, avoid={"segment": FORESEEN[place]})
        files = {"all.csv": csv(frame.drop(columns=of.group).assign(**{FORESEEN[place]: predicted}))}
        yield Layout(f"{FORESEEN[place]} is no group, {of.code}", "19 plain columns", files, right)

        amounts = {INCOMES[place]: np.round(20_000 + 300 * drawn.value), LENT[place]: np.round(40 * drawn.value, 2)}
        right = wanted(of, drawn, roles={"value": LENT[place]})
        files = {"all.csv": csv(frame.drop(columns=of.value).assign(**amounts))}
        yield Layout(f"{LENT[place]} before {INCOMES[place]}, {of.code}", "19 plain columns", files, right)

        thousand = [f"{amount / 100:.3f}".replace(".", ",") for amount in drawn.value + 100]
        right = wanted(of, drawn, ("ask",), say=[["decimal comma"]])
        files = {
            "all.csv": csv(
                frame.assign(**{of.value: thousand, of.score: (1000 * drawn.score).round().astype(int)}), ";"
            )
        }
        right["checks"]["auc"] = area((1000 * drawn.score).round(), drawn.event)
        yield Layout(f"three decimals between semicolons, {of.code}", "20 commas", files, right)


def weighed() -> Iterator[Layout]:
    """Rows with weights of a sample, by which a story is weighed; the rows themselves stay."""
    names = ("sampling_weight", "Gewicht", "poids_sondage", "peso_muestral", "peso_campione")
    for seed, of in enumerate(TONGUES, 560):
        drawn = truth(seed)
        weights = np.where(drawn.event == 1, 1.0, 4.0)
        right = wanted(of, drawn, ("ask",), say=[["by weight"]])
        files = {"all.csv": csv(plain(of, drawn).assign(**{names[seed - 560]: weights}))}
        yield Layout(f"{names[seed - 560]}, {of.code}", "21 weights", files, right)


SHORT_WEIGHTS = (
    *("samp_wt", "pweight", "expansion_factor", "wgt", "w_i", "Hochrechnungsfaktor", "Gewichtungsfaktor", "poids"),
    *("coef_extrapolation", "peso", "factor_expansion", "weegfactor", "steekproef_gewicht"),
)


def shortly_weighed() -> Iterator[Layout]:
    """Weights of a sample under the short names of statistics programs."""
    for seed, name in enumerate(SHORT_WEIGHTS, 2060):
        of, drawn = TONGUES[0], truth(seed)
        weights = np.where(drawn.event == 1, 1.25, 4.5) + drawn.noise.round(2)
        right = wanted(of, drawn, ("ask",), say=[["by weight"]])
        yield Layout(name, "21 weights", {"all.csv": csv(plain(of, drawn).assign(**{name: weights}))}, right)
