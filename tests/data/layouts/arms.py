"""Kind 51: arms of a campaign, in the words of many languages, under names of campaigns, channels and groups."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.data.layouts.truth import TONGUES, Layout, area, csv, plain, truth, wanted

# The column, who was left alone, and what the others got.
ARMS = (
    ("campaign", "No contact", ("Mail",)),
    ("channel", "None", ("Email",)),
    ("channel", "None", ("Email", "SMS")),
    ("cell", "BAU", ("Letter", "Call")),
    ("Aktion", "keine", ("Mailing",)),
    ("Kampagne", "ohne", ("Brief",)),
    ("Angebot", "kein Angebot", ("Rabatt", "Gutschein")),
    ("Rabatt", "nein", ("ja",)),
    ("traitement", "Aucun", ("Courrier", "Appel")),
    ("campagne", "non contacté", ("contacté",)),
    ("remise", "sans remise", ("10 euros", "20 euros")),
    ("oferta", "ninguna", ("descuento",)),
    ("campaña", "sin contacto", ("correo",)),
    ("offerta", "nessuna", ("sconto",)),
    ("promozione", "no", ("sì",)),
    ("oferta", "Brak", ("E-mail", "Telefon")),
    ("grupa", "kontrolna", ("testowa",)),
    ("promocja", "bez kontaktu", ("telefon",)),
    ("campanha", "nenhuma", ("desconto",)),
    ("aanbod", "geen", ("korting", "brief")),
    ("coupon_sent", "0", ("1",)),
    ("offer", "placebo", ("discount",)),
    ("discount", "None", ("10%",)),
)
# Columns that hold such words and are no arms: nothing is asked of them.
NONE = (
    ("status", "hold", ("active", "paused")),
    ("Branche", "Bau", ("Handel", "Verkehr")),
    ("previous_campaign", "no", ("yes",)),
    ("offer_accepted", "no", ("yes",)),
    ("channel", "Web", ("Branch", "Phone")),
    ("garantie", "sans", ("deux ans", "cinq ans")),
    ("promotion_last_5years", "0", ("1",)),
)


def arms_in_words() -> Iterator[Layout]:
    """Who was left alone is asked about, and is what the story is told of."""
    of, kind = TONGUES[0], "51 arms in words"
    for place, (name, alone, others) in enumerate((*ARMS, *NONE)):
        drawn, labels = truth(1200 + place, 300), (alone, *others)
        cells = np.array(labels)[np.arange(300) % len(labels)]
        files = {"all.csv": csv(plain(of, drawn).assign(**{name: cells}))}
        if place >= len(ARMS):
            yield Layout(
                f"{name} {alone}, no arm",
                kind,
                files,
                wanted(of, drawn, ("load", "load_warn"), avoid={"treated": name}),
            )
            continue
        kept = cells == alone
        right = wanted(of, drawn, ("ask",), roles={"treated": name}, say=[["left alone", "control group"]])
        right["rows"] = int(kept.sum())
        right["checks"] = {"positives": int(drawn.event[kept].sum()), "auc": area(drawn.score[kept], drawn.event[kept])}
        yield Layout(f"{name} {alone} beside {' and '.join(others)}", kind, files, right)
