"""Rows whose outcome is not known yet, as where the watching ended first, and offers that came after it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, Truth, area, csv, plain, truth, wanted

KIND = "91 followed without the event"
# The name of the time and of the flag, the labels of the event and of the end without it, and the longest that anyone is followed.
FLAGS = (
    ("tenure_months", "event_observed", 1, 0, 24),
    ("time", "status", 2, 1, 900),
    ("duration", "censored", 0, 1, 60),
    ("survival_time", "delta", 1, 0, 700),
    ("followup_days", "is_censored", "False", "True", 500),
    ("T", "E", 1, 0, 50),
    ("futime", "fustat", 1, 0, 1000),
    ("days", "cens", 1, 0, 400),
    ("os_months", "os_event", 1, 0, 48),
    ("Beobachtungsdauer", "zensiert", "nein", "ja", 400),
    ("duree_suivi", "evenement", 1, 0, 400),
    ("duracion", "censurado", 0, 1, 36),
    ("tempo", "censurato", "no", "si", 36),
    ("weeks_followed", "outcome", "relapse", "censored", 104),
    ("time_to_event", "churned", 1, 0, 365),
    ("observation_months", "churn_flag", 1, 0, 24),
    ("OS.time", "OS", 1, 0, 900),
    ("week", "arrest", 1, 0, 52),
    ("stop", "event", 1, 0, 300),
    ("days_to_churn", "churned", 1, 0, 300),
)


def _followed(drawn: Truth, longest: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """For how long each was followed, and whether it happened: the sooner, the higher the score; some joined late."""
    draw = np.random.default_rng([91, seed])
    until = draw.exponential(1, len(drawn.id)) * longest * 0.9 * np.exp(1.2 - 4 * drawn.score)
    watched = longest * draw.uniform(0.15, 1, len(drawn.id))
    return np.ceil(np.minimum(until, watched)), (until <= watched).astype(int)


def known_by(times: np.ndarray, event: np.ndarray, horizon: float) -> np.ndarray:
    """One, zero, or nothing where the watching ended before the horizon."""
    happened = (event == 1) & (times <= horizon)
    return np.where(happened, 1.0, np.where(times >= horizon, 0.0, np.nan))


def followed() -> Iterator[Layout]:
    """Whoever was followed for less than the horizon without the event is not known yet; the horizon is asked."""
    for seed, (time, flag, yes, no, longest) in enumerate(FLAGS, 1700):
        of, drawn = TONGUES[seed % 5 if seed > 1708 else 0], truth(seed, 300)
        times, event = _followed(drawn, longest, seed)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.value])
        frame = frame.assign(**{time: times, flag: np.where(event == 1, yes, no)})
        right = wanted(of, drawn, ("ask",), roles={"outcome": flag}, event=str(yes))
        right["say"] = [["not known yet"], [time]]
        del right["checks"]
        yield Layout(f"{flag} after {time}", KIND, {"s.csv": csv(frame)}, right)


def by_the_horizon() -> Iterator[Layout]:
    """The score says by when: its events are those that came by then."""
    for seed, (time, name, horizon) in enumerate(
        (("tenure_days", "p_churn_90d", 90), ("months_observed", "risk_12m", 12), ("duration_weeks", "prob_26w", 26)),
        1720,
    ):
        of, drawn = TONGUES[0], truth(seed, 300)
        times, event = _followed(drawn, horizon * 2.5, seed)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.value]).rename(columns={of.score: name})
        frame = frame.assign(**{time: times, "event_observed": event})
        known = known_by(times, event, horizon)
        right = wanted(of, drawn, ("ask",), roles={"score": name, "outcome": "event_observed"}, event="1")
        told = ~np.isnan(known)
        right["checks"] = {"positives": int(np.nansum(known)), "auc": area(drawn.score[told], known[told])}
        yield Layout(f"{name} by {time}", KIND, {"s.csv": csv(frame)}, {**right, "say": [["not known yet"]]})


def written_with_a_plus() -> Iterator[Layout]:
    """As R prints its Surv objects: a plus behind a time says that the watching ended first."""
    for seed, name in enumerate(("Surv", "Surv(time, status)", "survival"), 1725):
        of, drawn = TONGUES[0], truth(seed, 300)
        times, event = _followed(drawn, 600, seed)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.value])
        frame[name] = [f"{time:.0f}{'' if came else '+'}" for time, came in zip(times, event, strict=True)]
        right = wanted(of, drawn, ("ask",), roles={"outcome": f"{name} event"}, event="1", say=[["not known yet"]])
        del right["checks"]
        yield Layout(f"{name}", KIND, {"s.csv": csv(frame)}, right)


def no_survival() -> Iterator[Layout]:
    """A tenure, a call or a term beside what happened is no time under watch: nobody is asked by when."""
    rows = (
        *(("tenure", "Churn"), ("duration", "y"), ("tenure_months", "event"), ("loan_duration", "status")),
        *(("days_until_renewal", "churned"), ("time_to_resolution", "escalated"), ("months_since_signup", "churned")),
    )
    for seed, (time, outcome) in enumerate(rows, 1730):
        of, drawn = TONGUES[0], truth(seed, 300)
        draw = np.random.default_rng(seed)
        frame = plain(of, drawn).drop(columns=[of.outcome, of.value])
        longer = np.ceil(60 * (0.3 + drawn.score if time != "tenure" else 1.1 - drawn.score) * draw.random(300)) + 1
        frame = frame.assign(**{time: longer, outcome: drawn.event})
        right = wanted(of, drawn, ("load", "load_warn"), roles={"outcome": outcome}, event="1")
        yield Layout(f"{outcome} beside {time}", KIND, {"s.csv": csv(frame)}, right)


def of_kaplan_meier() -> Iterator[Layout]:
    """A curve of survival has a row for each time and none for a customer: it is refused, and said why."""
    for seed, names in enumerate(
        (
            ("KM_estimate", "at_risk", "observed", "censored"),
            ("surv", "n.risk", "n.event", "n.censor"),
            ("survival", "n.risk", "n.event", "std.err"),
        ),
        1740,
    ):
        draw = np.random.default_rng(seed)
        events, ended = draw.integers(0, 3, 60), draw.integers(0, 2, 60)
        at_risk = 400 - np.cumsum(events + ended)
        frame = pd.DataFrame(
            {"time": range(60), names[0]: np.cumprod(1 - events / at_risk).round(4), names[1]: at_risk}
        )
        frame = frame.assign(**{names[2]: events, names[3]: ended})
        right = {"verdict": "reject", "accept": [], "roles": {}, "say": [["time", "at risk"]]}
        yield Layout(names[0], KIND, {"km.csv": csv(frame)}, right)


# The column, the event, the other end, and the open ones.
SEVERAL = (
    ("claim_outcome", "fraud", "legitimate", ("pending", "in review")),
    ("verdict", "confirmed", "dismissed", ("pending", "under review")),
    ("result", "defaulted", "repaid", ("in review", "open", "on hold")),
    ("case_result", "guilty", "cleared", ("awaiting decision", "under investigation")),
    ("Ergebnis", "gekündigt", "geblieben", ("in Prüfung", "offen")),
    ("Entscheid", "bestätigt", "verworfen", ("ausstehend", "in Prüfung")),
    ("resultat", "résilié", "resté", ("en attente", "en cours d'examen")),
    ("resultado", "baja", "permanece", ("pendiente", "en revisión")),
    ("esito", "disdetto", "rimasto", ("in sospeso", "in revisione")),
    ("status", "churned", "stayed", ("TBD", "in review", "draft")),
    ("outcome", "positive", "negative", ("pending", "in review")),
    ("outcome", "1", "0", ("pending", "in review")),
    ("decision", "approved", "declined", ("pending", "in review", "referred")),
    ("Delivery", "delayed", "on time", ("in transit",)),
    ("order_status", "returned", "kept", ("pending", "in review")),
)


def several_open() -> Iterator[Layout]:
    """All of them are left beside together."""
    for seed, (name, yes, no, open_ones) in enumerate(SEVERAL, 1750):
        of, drawn = TONGUES[0], truth(seed, 300)
        place = np.arange(300) % (3 * len(open_ones) + 6)
        labels = np.where(drawn.event == 1, yes, no).astype(object)
        for nth, text in enumerate(open_ones):
            labels[place == nth] = text
        known = place >= len(open_ones)
        frame = plain(of, drawn).drop(columns=of.outcome).assign(**{name: labels})
        right = wanted(of, drawn, ("ask", "load_warn"), roles={"outcome": name}, event=yes)
        right |= {"say": [[text] for text in open_ones] + [["not known"]]}
        right["checks"] = {
            "positives": int(drawn.event[known].sum()),
            "auc": area(drawn.score[known], drawn.event[known]),
        }
        del right["rows"]
        yield Layout(f"{', '.join(open_ones)} in {name}", "92 several open labels", {"s.csv": csv(frame)}, right)


LEAVERS = "93 offers to leavers alone"
SENT = (
    ("treated", "1", "0"),
    ("contacted", "yes", "no"),
    ("winback_offer", "sent", "not sent"),
    ("campaign_group", "treated", "control"),
    ("kontaktiert", "ja", "nein"),
    ("Aktionsgruppe", "Rückgewinnung", "Kontrolle"),
    ("contacte", "oui", "non"),
    ("contactado", "si", "no"),
    ("contattato", "si", "no"),
    ("email_sent", "1", "0"),
)


def to_leavers() -> Iterator[Layout]:
    """All to whom it was sent had left: nobody was treated, and it is said why."""
    for seed, (name, yes, no) in enumerate(SENT, 1770):
        of, drawn = TONGUES[0], truth(seed, 300)
        sent = (drawn.event == 1) & (np.arange(300) % 3 > 0)
        frame = plain(of, drawn).assign(**{name: np.where(sent, yes, no)})
        right = wanted(
            of, drawn, ("load_warn", "ask"), avoid={"treated": name}, say=[[name], ["had it", "had the event"]]
        )
        yield Layout(f"{name}", LEAVERS, {"s.csv": csv(frame)}, right)


def after_they_left() -> Iterator[Layout]:
    """The date of the offer lies behind that of the leaving, though some who stayed were contacted too."""
    rows = (
        ("contacted", "contact_date", "churn_date"),
        ("treated", "offer_date", "cancellation_date"),
        ("kontaktiert", "Kontaktdatum", "Kuendigungsdatum"),
    )
    for seed, (name, when, left) in enumerate(rows, 1785):
        of, drawn = TONGUES[0], truth(seed, 300)
        place = np.arange(300)
        sent = np.where(drawn.event == 1, place % 3 > 0, place % 10 == 0)
        day = pd.Timestamp("2026-03-01") + pd.to_timedelta(place % 60, unit="D")
        later = day + pd.to_timedelta(5 + place % 9, unit="D")
        frame = plain(of, drawn).assign(**{name: np.where(sent, "yes", "no")})
        frame[left] = np.where(drawn.event == 1, day.strftime("%Y-%m-%d"), "")
        frame[when] = np.where(sent, later.strftime("%Y-%m-%d"), "")
        right = wanted(of, drawn, ("load_warn", "ask"), avoid={"treated": name}, say=[[name], [when]])
        del right["checks"]["auc"]
        yield Layout(f"{name} after {left}", LEAVERS, {"s.csv": csv(frame)}, right)


def of_a_test() -> Iterator[Layout]:
    """A test in which some of the treated have the event stays one, with the dates of a contact before the event too."""
    for seed, (name, yes, no) in enumerate(SENT[:2], 1790):
        of, drawn = TONGUES[0], truth(seed, 300)
        place = np.arange(300)
        frame = plain(of, drawn).assign(**{name: np.where(place % 2 == 0, yes, no)})
        right = wanted(of, drawn, ("load", "load_warn", "ask"), roles={"treated": name})
        del right["checks"]
        del right["rows"]
        yield Layout(f"{name} at random", LEAVERS, {"s.csv": csv(frame)}, right)


# A flag of rows that do not count, its label there, and the other.
ASIDE = (
    ("exclude_flag", 1, 0),
    ("is_test_account", "true", "false"),
    ("internal_user", "Y", "N"),
    ("deleted", 1, 0),
    ("is_duplicate", 1, 0),
    ("bot", "yes", "no"),
    ("staff_account", 1, 0),
    ("record_status", "test", "valid"),
    ("in_scope", 0, 1),
    ("eligible", "N", "Y"),
    ("Testkunde", "ja", "nein"),
    ("Stornokennzeichen", "X", ""),
    ("geloescht_kz", 1, 0),
    ("ausgeschlossen", "ja", "nein"),
    ("Dublette", 1, 0),
    ("exclu", "oui", "non"),
    ("doublon", 1, 0),
    ("compte_test", 1, 0),
    ("excluido", "si", "no"),
    ("duplicado", 1, 0),
    ("uitgesloten", "ja", "nee"),
    ("is_medewerker", 1, 0),
)


def set_aside() -> Iterator[Layout]:
    """Flags of test accounts, staff, duplicates and what was deleted: their rows do not count unless somebody says so."""
    for seed, (name, yes, no) in enumerate(ASIDE, 2090):
        of, drawn = TONGUES[0], truth(seed, 300)
        marked = drawn.noise < 0.1
        frame = plain(of, drawn).drop(columns=of.group).assign(**{name: np.where(marked, yes, no)})
        right = wanted(of, drawn, ("ask",), rows=int((~marked).sum()), avoid={"segment": name}, only=["set_aside"])
        right["checks"] = {
            "positives": int(drawn.event[~marked].sum()),
            "auc": area(drawn.score[~marked], drawn.event[~marked]),
        }
        yield Layout(f"{name}", "103 rows set aside", {"s.csv": csv(frame)}, right)
        if name in ("eligible", "is_duplicate"):  # of half of the rows it is a group, or a feature
            half = frame.assign(**{name: np.where(drawn.noise < 0.5, yes, no)})
            right = wanted(of, drawn, ("load", "load_warn"), avoid={"segment": name}, only=[])
            yield Layout(f"{name} of half", "103 rows set aside", {"s.csv": csv(half)}, right)
    for seed, (score, name) in enumerate((("duplicate_score", "duplicate"), ("bot_probability", "is_bot")), 2120):
        of, drawn = TONGUES[0], truth(seed, 300)
        frame = plain(of, drawn).drop(columns=[of.group, of.outcome]).rename(columns={of.score: score})
        frame[name] = drawn.event
        right = wanted(of, drawn, ("load", "load_warn"), roles={"score": score, "outcome": name}, event="1", only=[])
        yield Layout(f"{name} happened", "103 rows set aside", {"s.csv": csv(frame)}, right)
