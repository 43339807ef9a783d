"""Words of campaigns: what columns are called that tell what was sent or offered to each, or through what."""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.names import EARLIER, NO, WORDS, YES, words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SENT = _words(
    "contact contacted offer offered mail mailed mailing email e campaign treatment treated action call called promo promotion discount"
    " incentive coupon voucher message communication kontakt kontaktiert kontaktierte angesprochen beworben angeschrieben"
    " angerufen behandelt behandlung angebot aktion kampagne rabatt ansprache werbung massnahme gutschein brief anruf contacte contactee"
    " contactes offre remise rabais campagne courrier appel sollicite sollicitee traite traitee traitement cible ciblee contacto"
    " contactado contactada oferta campana descuento tratado tratada tratamiento accion promocion llamada correo contatto contattato"
    " contattata offerta sconto promozione trattato trattata trattamento campagna contato contatado contatada campanha desconto"
    " promocao tratamento aanbod actie korting gecontacteerd benaderd behandeling kontaktu oferty rabatu akcji promocji kampanii"
)
# Names of columns that tell what was sent or offered to each, or through what.
_OF_A_CAMPAIGN = SENT - _words("e") | _words(
    "campaigns offers promos channel kanal canal canale kanalas medium cell zelle cella celda cellule arm arms group gruppe groupe grupo"
    " gruppo groep grupa grupp variant variante version experiment test sent promocja kampania discounts coupons rabat znizka voucher"
    " cupon cupom buono bon aktionsgruppe testgruppe testgroup kampagnengruppe kontaktkanal"
)
# Of these a yes says that it was sent; in a column of channels or groups it says something else.
_SENT_OR_NOT = _OF_A_CAMPAIGN - _words(
    "channel kanal canal canale kanalas medium cell zelle cella celda cellule group gruppe groupe grupo gruppo groep grupa grupp version"
    " promotion action accion test email mail e call llamada appel anruf"
)
# Of them what is offered with a product as well: who has it is no arm of a test by that alone.
_OFFERS = _words(
    "offer offers promo promos discount discounts incentive coupon coupons voucher vouchers angebot aktion rabatt gutschein offre remise"
    " rabais bon oferta descuento cupon offerta sconto promozione buono desconto promocao cupom aanbod actie korting promocja rabat"
    " znizka rabatu oferty promocji"
)
# Beside them these say that it was sent, or to whom.
_OF_A_TEST = _words(
    "sent given received got shown assigned arm arms group gruppe groupe grupo gruppo groep grupa grupp variant variante version test"
    " experiment cell zelle cella celda cellule campaign kampagne campagne campana campanha kampania contact contacted mailed mailing email"
    " treated treatment gesendet verschickt erhalten envoye envoyee recu enviado enviada recibido inviato inviata ricevuto verzonden"
    " aktionsgruppe kontakt kontaktu contacto contatto contato mail e call phone telefon sms letter brief kontaktiert contacte contactado"
)
# Words beside them by which the column tells what came of it.
_ANSWERED = re.compile(
    r"accept|angenommen|respon|redeem|used|eingelost|genutzt|click|klick|open|conver|konver|purchas|bought|kauf|achat|compr|acquist"
    r"|usad|usat|utilis|antwort|reagi|answer|count|number|days|amount|rate|cost|preis|year|month"
)


def names_what_was_sent(name: str, labels: Iterable[str] = ()) -> bool:
    """Does a column name speak of a campaign, an offer, its channel or its groups; of one sent or not, where labels are yes and no?"""
    words = set(words_of(name))
    known = _SENT_OR_NOT if says_yes_and_no(labels) else _OF_A_CAMPAIGN
    if words.isdisjoint(known) or not words.isdisjoint({*EARLIER, *WORDS["outcome"].split(), *WORDS["model"].split()}):
        return False
    return not any(_ANSWERED.match(word) for word in words)


def is_of_an_offer(name: str, labels: Iterable[str] = ()) -> bool:
    """Does a column name speak of an offer or a discount alone, which may as well be a part of a product, and no label of contact?"""
    words = {*words_of(name), *(word for label in labels for word in words_of(label))}
    return not _OFFERS.isdisjoint(words_of(name)) and words.isdisjoint(_OF_A_TEST)


def says_yes_and_no(labels: Iterable[str]) -> bool:
    """Are two labels a yes and a no?"""
    texts = [label.lower() for label in labels]
    return len(texts) == 2 and any(text in YES for text in texts) and any(text in NO for text in texts)
