"""Several labels of one outcome that say that it is not known yet."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

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
