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
    ("traitement", "Aucun", ("Courrier", "Appel")),
    ("campagne", "non contacté", ("contacté",)),
    ("campaña", "sin contacto", ("correo",)),
    ("oferta", "Brak", ("E-mail", "Telefon")),
    ("grupa", "kontrolna", ("testowa",)),
    ("promocja", "bez kontaktu", ("telefon",)),
    ("campanha", "nenhuma", ("desconto",)),
    ("aanbod", "geen", ("korting", "brief")),
    ("coupon_sent", "0", ("1",)),
    ("oferta", "sin contacto", ("descuento",)),
    ("sconto", "gruppo di controllo", ("10 euro",)),
    ("Rabatt", "Kontrollgruppe", ("Rabatt",)),
    ("remise_envoyee", "non", ("oui",)),
    ("offer", "placebo", ("discount",)),
)
# Offers and discounts that may be a part of a product: no arms by default, and offered as such.
OFFERS = (
    ("discount", "no", ("yes",)),
    ("Offer", "None", ("Offer A", "Offer B")),
    ("promo", "0", ("1",)),
    ("discount", "None", ("10%",)),
    ("Angebot", "kein Angebot", ("Rabatt", "Gutschein")),
    ("Rabatt", "nein", ("ja",)),
    ("remise", "sans remise", ("10 euros", "20 euros")),
    ("oferta", "ninguna", ("descuento",)),
    ("offerta", "nessuna", ("sconto",)),
    ("promozione", "no", ("sì",)),
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


def offers_of_a_product() -> Iterator[Layout]:
    """A discount or an offer that some have is no arm: all rows count, and that it may be one is offered below."""
    of = TONGUES[0]
    for place, (name, alone, others) in enumerate(OFFERS):
        drawn, labels = truth(1260 + place, 300), (alone, *others)
        files = {"all.csv": csv(plain(of, drawn).assign(**{name: np.array(labels)[np.arange(300) % len(labels)]}))}
        right = wanted(of, drawn, ("load", "load_warn"), avoid={"treated": name})
        right |= {"say": [["left alone"]]} if others != ("10%",) else {}  # a number beside empty cells
        yield Layout(f"{name} {alone} beside {' and '.join(others)}", "51 offers", files, right)


BY_RULE = (
    ("called", 1, 0),
    ("contacted", "Y", "N"),
    ("offer_sent", 1, 0),
    ("mailed", "yes", "no"),
    ("kontaktiert", "ja", "nein"),
    ("angerufen", 1, 0),
    ("contacte", "oui", "non"),
    ("contactado", "si", "no"),
    ("gebeld", "ja", "nee"),
)


def by_rule() -> Iterator[Layout]:
    """Those above one score were contacted: it is said, and asked whether they count."""
    for seed, (name, yes, no) in enumerate(BY_RULE, 2190):
        of, drawn = TONGUES[0], truth(seed, 300)
        frame = plain(of, drawn).assign(**{name: np.where(drawn.score > 0.5, yes, no)})
        right = wanted(of, drawn, ("ask",), only=["by_rule"], say=[["goes by"]])
        yield Layout(name, "107 contacted by rule", {"s.csv": csv(frame)}, right)
    of, drawn = TONGUES[0], truth(2199, 300)
    frame = plain(of, drawn).assign(to_be_called=(drawn.score > 0.5).astype(int))
    right = wanted(of, drawn, ("load", "load_warn"), only=[])
    yield Layout("to be called", "107 contacted by rule", {"s.csv": csv(frame)}, right)
