"""A number of the row beside the id of a customer, and events of three labels that a score foresees by its name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, csv, plain, truth, wanted

COUNTERS = (
    ("RowNumber", "CustomerId"),
    ("Row ID", "Customer ID"),
    ("Row Checksum", "Account"),
    ("index", "client_id"),
    ("row_id", "user"),
    ("record_no", "member_number"),
    ("line_no", "account_number"),
    ("Zeilennummer", "Kundennummer"),
    ("lfd_nr", "Kunde"),
    ("numero_ligne", "numero_client"),
    ("numero_fila", "cliente"),
    ("numero_riga", "cliente"),
    ("seq_no", "policy"),
    ("unique_key", "patient"),
    ("Row Checksum", "(Do Not Modify) Lead"),
)


def counters() -> Iterator[Layout]:
    """The customer's id wins, wherever it stands."""
    for seed, (row, own) in enumerate(COUNTERS, 1850):
        of, drawn = TONGUES[0], truth(seed, 200)
        frame = plain(of, drawn).rename(columns={of.id: own})
        if own in ("user", "client_id", "CustomerId"):
            frame[own] = 15_600_000 + np.random.default_rng(seed).permutation(9_000)[:200]
        cells = [f"{seed * 7919 + 104729 * place:x}" for place in range(200)] if "Checksum" in row else range(1, 201)
        frame.insert(seed % 3, row, cells)
        right = wanted(of, drawn, roles={"id": own})
        yield Layout(f"{row} beside {own}", "95 row counters", {"s.csv": csv(frame)}, right)


# The score, the outcome, the event that the score foresees, and the others.
FORESEEN = (
    ("failure_risk", "end_state", "failed", ("successful", "canceled")),
    ("p_fail", "ended", "failed", ("successful", "suspended")),
    ("dropout_score", "final_status", "dropped out", ("completed", "successful")),
    ("default_probability", "ends", "defaulted", ("successful", "prepaid")),
    ("Ausfallrisiko", "Endstand", "gescheitert", ("erfolgreich", "abgebrochen")),
    ("risque_echec", "issue", "échoué", ("réussi", "abandonné")),
    ("riesgo_fracaso", "resultado", "fracasado", ("exitoso", "cancelado")),
    ("success_score", "ended", "successful", ("failed", "canceled")),
    ("risk_score", "state", "failed", ("successful", "live")),
)


def foreseen_ends() -> Iterator[Layout]:
    """What the score is named after, and puts first, is the event, though another label sounds like one too."""
    for seed, (score, name, event, others) in enumerate(FORESEEN, 1870):
        of, drawn = TONGUES[0], truth(seed, 300)
        labels = np.where(drawn.event == 1, event, np.array(others)[(drawn.noise < 0.2).astype(int)])
        frame = plain(of, drawn).drop(columns=of.outcome).rename(columns={of.score: score}).assign(**{name: labels})
        right = wanted(of, drawn, ("ask", "load", "load_warn"), roles={"score": score, "outcome": name}, event=event)
        if others[-1] == "live":
            del right["checks"], right["rows"]
        yield Layout(f"{event} by {score}", "96 foreseen by the score's name", {"s.csv": csv(frame)}, right)
