"""Offers that were sent only to those who had left: they are no test of what an offer does."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import TONGUES, Layout, csv, plain, truth, wanted

KIND = "93 offers to leavers alone"
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
        yield Layout(f"{name}", KIND, {"s.csv": csv(frame)}, right)


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
        yield Layout(f"{name} after {left}", KIND, {"s.csv": csv(frame)}, right)


def of_a_test() -> Iterator[Layout]:
    """A test in which some of the treated have the event stays one, with the dates of a contact before the event too."""
    for seed, (name, yes, no) in enumerate(SENT[:2], 1790):
        of, drawn = TONGUES[0], truth(seed, 300)
        place = np.arange(300)
        frame = plain(of, drawn).assign(**{name: np.where(place % 2 == 0, yes, no)})
        right = wanted(of, drawn, ("load", "load_warn", "ask"), roles={"treated": name})
        del right["checks"]
        del right["rows"]
        yield Layout(f"{name} at random", KIND, {"s.csv": csv(frame)}, right)
