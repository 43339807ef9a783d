"""Kinds 39 to 50: what columns mean where a name or a habit misleads."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

TIERS = (
    ("risk_tier", ("Low", "Mid", "High")),
    ("Ampel", ("gruen", "gelb", "rot")),
    ("niveau", ("faible", "moyen", "élevé")),
    ("segmento", ("A", "B", "C", "D", "E")),
    ("decile", tuple(f"D{place}" for place in range(1, 11))),
)


def tiers() -> Iterator[Layout]:
    """Grades of another version of the score, or overruled for some: no groups; those that have nothing to do with it are."""
    kind = "39 tiers"
    for place, of in enumerate(TONGUES):
        drawn, (name, labels) = truth(900 + place, 400), TIERS[place]
        draw = np.random.default_rng(900 + place)
        bare = plain(of, drawn).drop(columns=of.group)
        edges = np.quantile(drawn.score, np.arange(1, len(labels)) / len(labels))
        other = np.digitize(np.clip(drawn.score + draw.normal(0, 0.12, 400), 0, 1), edges)
        chance = draw.integers(0, len(labels), 400)
        overruled = np.where(draw.random(400) < 0.1, chance, np.digitize(drawn.score, edges))
        for how, cells in (("of another version", other), ("overruled", overruled)):
            files = {"all.csv": csv(bare.assign(**{name: np.array(labels)[cells]}))}
            yield Layout(f"{name} {how}, {of.code}", kind, files, wanted(of, drawn, avoid={"segment": name}))
        files = {"all.csv": csv(bare.assign(**{name: np.array(labels)[chance]}))}
        yield Layout(f"{name} of something else, {of.code}", kind, files, wanted(of, drawn, roles={"segment": name}))


SUMS = (
    ("TotalCharges", "MonthlyCharges", "tenure"),
    ("Umsatz_gesamt", "Monatsumsatz", "Laufzeit_Monate"),
    ("montant_cumule", "cotisation_mensuelle", "anciennete"),
    ("importe_total", "cuota_mensual", "antiguedad"),
    ("valore_totale", "premio_mensile", "durata_mesi"),
)


def so_far() -> Iterator[Layout]:
    """What each one has paid in all so far, beside what is paid in a month, and alone."""
    kind = "40 sums so far"
    for place, of in enumerate(TONGUES):
        drawn, (total, monthly, time) = truth(910 + place, 300), SUMS[place]
        months = 1 + (70 * drawn.noise).astype(int)
        bare = plain(of, drawn).drop(columns=of.value)
        alone = bare.assign(**{total: (drawn.value * months).round(2), time: months})
        right = wanted(of, drawn, ("ask",), roles={"value": monthly}, say=[["in all so far"], [monthly.lower()]])
        yield Layout(f"{total}, {of.code}", kind, {"all.csv": csv(alone.assign(**{monthly: drawn.value}))}, right)
        right = wanted(of, drawn, ("ask",), avoid={"value": total}, say=[["in all so far"]])
        yield Layout(f"{total} alone, {of.code}", kind, {"all.csv": csv(alone)}, right)
        # An amount in all may be that of one bill; charges in all, or a turnover in all, by their name are not.
        plainly = bare.assign(**{total: drawn.value})
        right = (
            wanted(of, drawn, roles={"value": total})
            if place > 2
            else wanted(of, drawn, ("ask",), avoid={"value": total})
            if place == 2  # it is added up by its very name
            else wanted(of, drawn, ("load", "load_warn"), avoid={"value": total}, say=[["one bill"]])
        )
        yield Layout(f"{total} of one bill, {of.code}", kind, {"all.csv": csv(plainly)}, right)


LOOKED = ("investigated", "geprueft", "controle", "auditado", "verificato")
FRAUD = ("fraud", "Betrug", "fraude", "fraude", "frode")


def looked_at() -> Iterator[Layout]:
    """A fraud that is known only where somebody looked."""
    kind = "41 looked at"
    for place, of in enumerate(TONGUES):
        drawn = truth(920 + place, 600)
        looked = drawn.noise < np.clip(0.2 + 0.5 * drawn.score, 0, 1)
        name, outcome = LOOKED[place], FRAUD[place]
        bare = plain(of, drawn).drop(columns=of.outcome)
        seen = Truth(*(getattr(drawn, each)[looked] for each in ("id", "score", "event", "value", "place", "noise")))
        none = int((~looked).sum())
        right = wanted(of, seen, ("ask",), rows=600, roles={"outcome": outcome}, say=[["nobody looked"], [f"{none}"]])
        found = said(of, drawn.event * looked)
        flags = bare.assign(**{name: said(of, looked), outcome: found})
        yield Layout(f"{name}, {of.code}", kind, {"all.csv": csv(flags)}, right)
        dates = bare.assign(**{f"{name}_date": np.where(looked, "2026-03-14", ""), outcome: found})
        yield Layout(f"the day of {name}, {of.code}", kind, {"all.csv": csv(dates)}, right)
        every = bare.assign(**{name: said(of, looked), outcome: said(of, drawn.event)})
        known = wanted(of, drawn, ("load", "load_warn", "ask"), roles={"outcome": outcome})
        if place != 2:  # a "controle" may be a control group, where it happened to all
            yield Layout(f"{name}, known of all, {of.code}", kind, {"all.csv": csv(every)}, known)


DELAYS = ("delivery_delay_days", "Verzugstage", "jours_retard", "dias_retraso", "giorni_ritardo")
LATE = ("late", "verspaetet", "en_retard", "tarde", "in_ritardo")


def late_orders() -> Iterator[Layout]:
    """How many days late it was and what was thought of it, beside a column that says whether it was late."""
    for place, of in enumerate(TONGUES):
        drawn = truth(930 + place, 600)
        days = np.where(drawn.event == 1, 1 + (20 * drawn.noise).astype(int), -(15 * drawn.noise).astype(int))
        marks = np.where(drawn.event == 1, 1 + (3 * drawn.noise).astype(int), 3 + (3 * drawn.noise).astype(int))
        bare = plain(of, drawn).drop(columns=of.outcome)
        frame = bare.assign(**{DELAYS[place]: days, "review_score": marks, LATE[place]: said(of, drawn.event)})
        right = wanted(of, drawn, roles={"outcome": LATE[place]}, avoid={"challenger": "review_score"})
        yield Layout(f"{LATE[place]}, {of.code}", "42 late orders", {"all.csv": csv(frame)}, right)


def flattened() -> Iterator[Layout]:
    """Predictions of BigQuery with an array of labels laid out in columns."""
    for place, (true, label) in enumerate(
        (("y", "y"), ("class", "class"), ("label_true", "label"), ("churned", "churned"))
    ):
        of, drawn = TONGUES[0], truth(940 + place)
        yes, no = ("yes", "no") if place % 2 else ("1", "0")
        head, bare = f"predicted_{label}", plain(of, drawn)[[of.id]]
        cells = {head: np.where(drawn.score > 0.5, yes, no), f"{head}_probs_0_label": yes}
        cells |= {f"{head}_probs_0_prob": drawn.score, f"{head}_probs_1_label": no}
        cells |= {f"{head}_probs_1_prob": (1 - drawn.score).round(4), true: np.where(drawn.event == 1, yes, no)}
        right = wanted(of, drawn, event=yes, roles={"score": f"{head}_probs_0_prob", "outcome": true})
        yield Layout(f"{true} in columns", "43 flattened", {"all.csv": csv(bare.assign(**cells))}, right)


MARGINS = ("score_value", "output_margin", "logit_value", "raw_value", "pred_value")


def margins() -> Iterator[Layout]:
    """A margin under a name like money is the score, or nothing."""
    for place, of in enumerate(TONGUES):
        drawn, name = truth(950 + place, 300), MARGINS[place]
        margin = np.log((drawn.score + 0.001) / (1.001 - drawn.score)).round(4)
        bare = plain(of, drawn).drop(columns=[of.score, of.value])
        right = wanted(of, drawn, roles={"score": name}, avoid={"value": name, "cost": name})
        right["checks"]["auc"] = area(margin, drawn.event)
        yield Layout(f"{name} alone, {of.code}", "44 margins", {"all.csv": csv(bare.assign(**{name: margin}))}, right)
        both = bare.assign(probability=drawn.score, **{name: margin})
        right = wanted(of, drawn, roles={"score": "probability"}, avoid={"value": name, "cost": name})
        yield Layout(f"{name} beside a score, {of.code}", "44 margins", {"all.csv": csv(both)}, right)


def keys_by_signs() -> Iterator[Layout]:
    """Keys with other signs between letters and digits; a check digit more is another key."""
    kind = "45 signs of keys"
    forms = (
        ("DE-1000/01", lambda number: f"DE-{number}/01", lambda number: f"de{number}01"),
        ("0012-34", lambda number: f"{number:06}"[:4] + "-" + f"{number:06}"[4:], lambda number: f"{number}"),
        ("A10.07", lambda number: f"A{number // 100}-{number % 100:02}", lambda number: f"a{number // 100}.{number % 100:02}"),
        ("FR-7", lambda number: f"{'FR' if number % 2 else 'DE'}-{number}", lambda number: f"{'fr' if number % 2 else 'de'}{number}"),
        ("AB-0007/01", lambda number: f"AB-{number}/01", lambda number: f"ab{number:06}01"),
    )  # fmt: skip
    for place, (name, one, other) in enumerate(forms):
        of, drawn = TONGUES[place], truth(960 + place)
        frame, numbers = plain(of, drawn), 1000 + np.arange(len(drawn.id))
        shuffled = np.random.default_rng(place).permutation(len(frame))
        scores = frame[[of.id, of.score]].assign(**{of.id: [one(number) for number in numbers]})
        outcomes = frame[[of.id, of.outcome]].assign(**{of.id: [other(number) for number in numbers]}).iloc[shuffled]
        right = wanted(of, drawn, ("ask",), roles={"id": ""}, say=[["letters and digits alone"]])
        right["join"] = {"matched": len(frame), "left_only": 0, "right_only": 0}
        files = {"scores.csv": csv(scores), "outcomes.csv": csv(outcomes)}
        yield Layout(f"{name}, {of.code}", kind, files, right)
    of, drawn = TONGUES[0], truth(966)
    frame, numbers = plain(of, drawn), 1000 + np.arange(len(drawn.id))
    scores = frame[[of.id, of.score]].assign(**{of.id: numbers})
    checked = frame[[of.id, of.outcome]].assign(**{of.id: [f"{number}-{number % 7}" for number in numbers]}).iloc[::-1]
    apart = {"verdict": "reject", "accept": ["ask"], "roles": {}, "say": [["same order"]]}
    yield Layout("a check digit", kind, {"scores.csv": csv(scores), "outcomes.csv": csv(checked)}, apart)


FURTHER = (
    Tongue("pl", "klient_id", "prawdopodobieństwo", "odszedł", "tak", "nie", "oddział", "wartość", ("A", "B", "C"), ""),
    Tongue("cs", "zákazník", "pravděpodobnost", "odešel", "ano", "ne", "pobočka", "hodnota", ("A", "B", "C"), ""),
    Tongue("hu", "ügyfélszám", "valószínűség", "lemorzsolódott", "igen", "nem", "régió", "érték", ("A", "B", "C"), ""),
    Tongue("sv", "kundnummer", "sannolikhet", "lämnat", "ja", "nej", "region", "värde", ("A", "B", "C"), ""),
    Tongue("tr", "musteri_no", "olasilik", "ayrildi", "evet", "hayir", "bolge", "deger", ("A", "B", "C"), ""),
    Tongue("fi", "asiakas_id", "todennäköisyys", "poistunut", "kyllä", "ei", "alue", "arvo", ("A", "B", "C"), ""),
    Tongue("ro", "client_id", "probabilitate", "plecat", "da", "nu", "regiune", "valoare", ("A", "B", "C"), ""),
    Tongue("hr", "klijent_id", "vjerojatnost", "otišao", "da", "ne", "regija", "vrijednost", ("A", "B", "C"), ""),
    Tongue("da", "kundenummer", "sandsynlighed", "opsagt", "ja", "nej", "region", "værdi", ("A", "B", "C"), ""),
)


def further_tongues() -> Iterator[Layout]:
    """Plain files in further languages, with their accents and without."""
    bare = str.maketrans("ąćęłńóśźżáčďéěíňřšťúůýžőűöüäåßş", "acelnoszzacdeeinrstuuyzououaass")
    for place, of in enumerate(FURTHER):
        drawn = truth(970 + place)
        frame = plain(of, drawn)
        right = wanted(of, drawn, ("load", "load_warn"), roles={"value": of.value})
        yield Layout(f"plain, {of.code}", "46 tongues", {"all.csv": csv(frame)}, right)
        names = {name: name.translate(bare) for name in frame}
        right = {**right, "roles": {role: names[name] for role, name in right["roles"].items()}}
        yield Layout(f"without accents, {of.code}", "46 tongues", {"all.csv": csv(frame.rename(columns=names))}, right)


def settings() -> Iterator[Layout]:
    """Several settings of one model in rows of their own: the best by its own ranking, or the one that is marked."""
    kind = "47 settings"
    for place, name in enumerate(("mtry", ".config", "C")):
        of, drawn = TONGUES[0], truth(980 + place, 200)
        draw = np.random.default_rng(980 + place)
        values = {"mtry": ("2", "5", "9"), ".config": ("Model1", "Model2", "Model3"), "C": ("0.25", "0.5", "1")}[name]
        parts = []
        for value, noise in zip(values, (0.3, 0.05, 0.2), strict=True):
            score = np.clip(drawn.score + draw.normal(0, noise, 200), 0.001, 0.999).round(4)
            cells = {
                "pred": np.where(score > 0.5, "Yes", "No"),
                "rowIndex": np.arange(1, 201),
                "obs": said(of, drawn.event),
                ".pred_Yes": score,
                ".pred_No": (1 - score).round(4),
                name: value,
            }
            parts.append(pd.DataFrame({**cells, "Resample": "Fold1", "final": "yes" if value == values[2] else "no"}))
        right = wanted(of, drawn, ("ask",), roles={"id": "", "score": ".pred_Yes", "outcome": "obs"}, say=[["flatter"]])
        bare = pd.concat(parts).drop(columns="final")
        right["checks"]["auc"] = area(parts[1][".pred_Yes"], drawn.event)
        yield Layout(f"{name}", kind, {"all.csv": csv(bare)}, {**right, "rows": 200})
        marked = {**right, "checks": {**right["checks"], "auc": area(parts[2][".pred_Yes"], drawn.event)}}
        marked["say"] = [["marks as final"]]
        yield Layout(f"{name}, one marked as final", kind, {"all.csv": csv(pd.concat(parts))}, {**marked, "rows": 200})


ACTIONS = {
    1: "Loan originated",
    2: "Application approved but not accepted",
    3: "Application denied",
    4: "Application withdrawn by applicant",
    5: "File closed for incompleteness",
    6: "Purchased loan",
}


def codes() -> Iterator[Layout]:
    """What became of an application, in codes or in words, as a register of mortgages has it."""
    of, drawn = TONGUES[0], truth(990, 600)
    others = np.array([1, 1, 1, 2, 4, 5, 6])[(7 * drawn.noise).astype(int)]
    actions = np.where(drawn.event == 1, 3, others)
    races = np.array(["White", "Asian", "Black or African American"])[drawn.place]
    cells = {"score": drawn.score, "derived_race": races, "loan_amount": (1000 * drawn.value).round()}
    cells["denial_reason"] = np.where(actions == 3, 1 + drawn.place, 10)
    names = [ACTIONS[action] for action in actions]
    for name, more, event in (
        ("codes", {"action_taken": actions}, "3"),
        ("words", {"action_taken_name": names}, "Application denied"),
        ("both", {"action_taken": actions, "action_taken_name": names}, "3"),
    ):
        outcome = next(iter(more))
        right = wanted(of, drawn, ("ask",), event=event, roles={"id": "", "score": "score", "outcome": outcome})
        right |= {"avoid": {"segment": "derived_race"}, "say": [["several can be chosen"]]}
        yield Layout(f"actions in {name}", "48 codes", {"all.csv": csv(pd.DataFrame({**cells, **more}))}, right)


MONTHS = (
    ("score_month", "outcome_month"),
    ("Monat", "Ergebnismonat"),
    ("mois", "mois"),
    ("mes_score", "mes_resultado"),
    ("mese", "mese_esito"),
)


def months_after() -> Iterator[Layout]:
    """Outcomes of the month after the scores, in months that meet and in months that never do."""
    for place, of in enumerate(TONGUES):
        first, later = MONTHS[place]
        for how, months, after in (
            ("that meet", (1, 2, 3), 1),
            ("that never meet", (1, 3, 5), 1),
            ("the same", (1, 2, 3), 0),
        ):
            scores, outcomes = [], []
            for month in months:
                drawn = truth(1000 + place)
                again = truth(1010 + 10 * place + month)
                frame = plain(of, drawn).assign(**{of.score: again.score, of.outcome: said(of, again.event)})
                scores.append(frame[[of.id, of.score]].assign(**{first: f"2026-0{month}"}))
                outcomes.append(frame[[of.id, of.outcome]].assign(**{later: f"2026-0{month + after}"}).iloc[::-1])
            last = truth(1010 + 10 * place + months[-1])
            right = wanted(of, last, ("ask",), rows=len(last.id), roles={"id": ""})
            right["join"] = {"matched": 3 * len(last.id), "left_only": 0, "right_only": 0}
            right["say"] = [["seem to be those after"]] if after else []
            files = {"scores.csv": csv(pd.concat(scores)), "outcomes.csv": csv(pd.concat(outcomes))}
            yield Layout(f"months {how}, {of.code}", "49 the month after", files, right)
