"""Kinds 22 to 28: when it happened, which labels say so, how many days, and files and rows that are no customers of their own."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, Truth, area, csv, plain, said, truth, wanted

SCORED = ("scored_on", "Stichtag", "date_score", "fecha_corte", "data_scoring")
LEFT = ("churn_date", "Kündigungsdatum", "date_resiliation", "fecha_baja", "data_disdetta")
LEFT_MONTH = ("churn_month", "Kündigungsmonat", "mois_resiliation", "mes_baja", "mese_disdetta")


def _kept(drawn: Truth, rows: np.ndarray) -> Truth:
    return Truth(*(getattr(drawn, name)[rows] for name in ("id", "score", "event", "value", "place", "noise")))


def already() -> Iterator[Layout]:
    """An event before the score's date was not foreseen."""
    kind = "22 before the score"
    for seed, of in enumerate(TONGUES, 600):
        drawn, place = truth(seed), seed - 600
        gone = (drawn.event == 1) & (drawn.noise < 0.3)
        kept = _kept(drawn, ~gone)
        days = [f"2026-0{(1 if early else 4)}-{1 + n % 28:02}" for n, early in enumerate(gone)]
        months = [day[:7] for day in days]
        frame = plain(of, drawn).assign(**{SCORED[place]: "2026-03-15"})
        say = [["already"], [str(int(gone.sum()))]]
        bare = frame.drop(columns=of.outcome)

        dated = {"all.csv": csv(bare.assign(**{LEFT[place]: np.where(drawn.event == 1, days, "")}))}
        right = wanted(of, kept, ("ask",), roles={"outcome": LEFT[place]}, event="has a date", say=say)
        yield Layout(f"dates of some, {of.code}", kind, dated, right)

        monthly = {"all.csv": csv(bare.assign(**{LEFT_MONTH[place]: np.where(drawn.event == 1, months, "")}))}
        right = wanted(of, kept, ("ask",), roles={"outcome": LEFT_MONTH[place]}, event="has a date", say=say)
        yield Layout(f"months of some, {of.code}", kind, monthly, right)

        beside = {"all.csv": csv(frame.assign(**{LEFT[place]: np.where(drawn.event == 1, days, "")}))}
        yield Layout(f"dates beside the outcome, {of.code}", kind, beside, wanted(of, kept, ("ask",), say=say))

        late = np.where(drawn.event == 1, [f"2026-04-{1 + n % 28:02}" for n in range(len(days))], "")
        after = {"all.csv": csv(frame.assign(**{LEFT[place]: late}))}
        yield Layout(f"all dates after, {of.code}", kind, after, wanted(of, drawn, ("load", "load_warn")))


DEFAULTS = ("default", "Ausfall", "defaut", "impago", "fraud")
PLAIN = ("y", "target", "Klasse", "reponse", "clase")


def rare() -> Iterator[Layout]:
    """An outcome by its name that hardly ever happened, beside the one that the score was made for."""
    kind = "23 rare decoy"
    for seed, of in enumerate(TONGUES * 4, 620):
        drawn, place = truth(seed, 400), seed % 5
        few = np.random.default_rng(seed).random(400) < 0.02
        few[:3] = True
        bare = plain(of, drawn).drop(columns=of.outcome)
        frame = bare.assign(**{DEFAULTS[place]: np.where(few, of.yes, of.no), PLAIN[place]: said(of, drawn.event)})
        right = wanted(of, drawn, ("ask", "load", "load_warn"), roles={"outcome": PLAIN[place]})
        yield Layout(f"{DEFAULTS[place]} beside {PLAIN[place]} {seed}, {of.code}", kind, {"all.csv": csv(frame)}, right)
        named = plain(of, drawn).assign(fraud=np.where(few, of.yes, of.no))
        named = named[["fraud", *[name for name in named.columns if name != "fraud"]]]
        right = wanted(of, drawn, ("ask", "load", "load_warn"))
        yield Layout(f"fraud before {of.outcome} {seed}, {of.code}", kind, {"all.csv": csv(named)}, right)


# Labels of an outcome by what they say: it happened, it did not, not known yet.
ENDINGS = {
    "loan_status": (
        ("Charged Off", "Default"),
        ("Fully Paid",),
        ("Current", "In Grace Period", "Late (16-30 days)", "Late (31-120 days)"),
    ),
    "employment status": (("Voluntary", "Involuntary"), ("Active",), ()),
    "Customer Status": (("Churned",), ("Stayed",), ("Joined",)),
    "dealstage": (
        ("closedwon",),
        ("closedlost",),
        ("appointmentscheduled", "qualifiedtobuy", "decisionmakerboughtin", "contractsent"),
    ),
    "Stage": (
        ("Closed Won",),
        ("Closed Lost",),
        ("Prospecting", "Id. Decision Makers", "Negotiation/Review", "Value Proposition"),
    ),
    "lifecyclestage": (("customer", "evangelist"), ("lead", "marketingqualifiedlead", "opportunity"), ()),
    "Status": (("gekündigt", "storniert"), ("aktiv",), ()),
    "statut": (("résilié",), ("actif", "fidèle"), ()),
    "resultado": (("ganado",), ("perdido",), ("en curso", "propuesta enviada")),
    "esito": (("vinta",), ("persa",), ("trattativa", "offerta inviata")),
    "payment_status": (("late", "unpaid"), ("paid",), ("open",)),
    "Kreditstatus": (("ausgefallen", "abgeschrieben"), ("zurückgezahlt",), ("laufend",)),
    "claim_status": (("fraud confirmed",), ("cleared",), ("under investigation",)),
    "Attrition_Type": (("Voluntary", "Involuntary"), ("Current Employee",), ()),
    "outcome": (("won",), ("lost", "abandoned"), ("open",)),
}


def several() -> Iterator[Layout]:
    """Three labels or more: which of them say that it happened, and which that it is not known yet."""
    kind = "24 several labels"
    for seed, (column, (happened, did_not, waiting)) in enumerate(ENDINGS.items(), 700):
        of, drawn = TONGUES[0], truth(seed, 300)
        turn = np.arange(len(drawn.id))
        told = np.where(
            drawn.event == 1,
            np.array(happened)[turn % len(happened)],
            np.array(did_not)[turn // 3 % len(did_not)],
        )
        silent = (drawn.noise < 0.3) if waiting else np.zeros(len(turn), bool)
        told = np.where(silent, np.array(waiting or ("",))[turn % max(1, len(waiting))], told)
        kept = _kept(drawn, ~silent)
        frame = plain(of, drawn).drop(columns=of.outcome).assign(**{column: told})
        right = wanted(of, kept, ("ask", "load", "load_warn"), roles={"outcome": column})
        right["event"] = " / ".join(sorted(happened, key=lambda text: (-(told == text).sum(), text.lower())))
        yield Layout(f"{column}: {happened[0]}", kind, {"all.csv": csv(frame)}, right)
    for seed, labels in enumerate((("A", "C", "D"), ("low", "mid", "high"), ("1", "2", "3")), 720):
        of, drawn = TONGUES[0], truth(seed, 300)
        told = np.where(drawn.event == 1, labels[2], np.where(drawn.noise < 0.5, labels[0], labels[1]))
        frame = plain(of, drawn).drop(columns=of.outcome).assign(status=told)
        right = wanted(of, drawn, ("ask",), roles={"outcome": "status"}, event=labels[2], say=[["several"]])
        yield Layout(f"labels {labels}", kind, {"all.csv": csv(frame)}, right)


LATE = ("max_dpd", "Verzugstage", "jours_retard", "dias_atraso", "giorni_ritardo")
UNTIL = ("days_to_churn", "Tage bis Kündigung", "jours_jusqu_resiliation", "dias_hasta_baja", "giorni_fino_disdetta")


def in_days() -> Iterator[Layout]:
    """How late it was, after how long it happened, and both in buckets."""
    kind = "25 days"
    for seed, of in enumerate(TONGUES, 740):
        drawn, place = truth(seed, 300), seed - 740
        bare = plain(of, drawn).drop(columns=of.outcome)
        days = np.where(drawn.event == 1, 91 + (60 * drawn.noise).round(), (120 * drawn.noise - 60).clip(0).round())
        right = wanted(of, drawn, ("ask",), roles={"outcome": LATE[place]}, say=[["days"]])
        right["event"] = "more than 90" if place in (0, 1, 3) else "more than 0"
        if place not in (0, 1, 3):
            right["checks"] = {"positives": int((days > 0).sum()), "auc": area(drawn.score, (days > 0).astype(int))}
        yield Layout(LATE[place], kind, {"all.csv": csv(bare.assign(**{LATE[place]: days.astype(int)}))}, right)

        spans = [
            str(3 + int(300 * noise)) if event else "" for event, noise in zip(drawn.event, drawn.noise, strict=True)
        ]
        right = wanted(of, drawn, ("ask",), roles={"outcome": UNTIL[place]}, event="has an entry", say=[["days"]])
        yield Layout(UNTIL[place], kind, {"all.csv": csv(bare.assign(**{UNTIL[place]: spans}))}, right)

    of, drawn = TONGUES[0], truth(746, 300)
    bare = plain(of, drawn).drop(columns=of.outcome)
    soon = np.where(drawn.event == 1, "<30", np.where(drawn.noise < 0.4, ">30", "NO"))
    right = wanted(of, drawn, ("ask",), roles={"outcome": "readmitted"}, event="<30", say=[["several"]])
    yield Layout("readmitted", kind, {"all.csv": csv(bare.assign(readmitted=soon))}, right)
    late = np.where(drawn.event == 1, "90+", np.array(["current", "1-29", "30-59", "60-89"])[np.arange(300) % 4])
    right = wanted(of, drawn, ("ask",), roles={"outcome": "dpd_bucket"}, event="90+", say=[["several"]])
    yield Layout("dpd in buckets", kind, {"all.csv": csv(bare.assign(dpd_bucket=late))}, right)
    known = plain(of, drawn).assign(days_past_due=(40 * drawn.noise).round().astype(int))
    yield Layout("days past due as a feature", kind, {"all.csv": csv(known)}, wanted(of, drawn, ("load", "load_warn")))
