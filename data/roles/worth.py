"""Names of numbers that sound like money, and say something else than what each one is worth."""

from __future__ import annotations

from data.names import ASIDE, COARSE, WORDS, words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OWNED = _words(
    "house home property dwelling estate haus hauswert immobilie immobilien immobilienwert maison logement immobilier vivienda"
    " casa inmueble inmobiliario immobile imovel woning woz huis vehicle car fahrzeug fahrzeugwert vehicule vehiculo veicolo"
    " collateral appraisal appraised assessed assets networth"
)
_SPENT = _words(
    "acquisition acquisitions cac akquise akquisition akquisitionskosten werbekosten adquisicion acquisizione aquisicao werving"
)
_GIVEN = _words(
    "discount discounts cashback rebate rebates refund refunds refunded voucher vouchers coupon coupons gutschrift gutschein"
    " rabatt rabattbetrag nachlass skonto remise rabais remboursement descuento descuentos reembolso sconto sconti rimborso"
    " desconto korting"
)
_WORTH = _words("value price worth wert kaufpreis preis valeur prix valor precio valore prezzo waarde prijs preco")
_CLASSES = _words(
    "segment segments tier bucket quartile quintile score level class classe klasse clase stufe kategorie"
    " quartil quintil band bands bracket code codes flag type group gruppe"
)
_MEASURED = _words(
    "minutes mins minuten hours stunden heures horas minuti minutos seconds sekunden sms count counts qty quantity anzahl"
    " percent pct prozent ratio index sensitivity growth change chng trend elasticity error errors cycles zyklen visits visites"
    " besuche visitas visite bezoeken logins orders bestellungen commandes pedidos ordini time duration dauer duree tenure"
    " shap contribution importance woe coefficient"
)
_TIMES = _words(
    "days day tage jours dias giorni dagen weeks months years monate jahre mois meses mesi maanden annees anos anni"
)
_LATE = _words(
    "overdue arrears arrear owed unpaid outstanding uberfallig uberfalliger ruckstand ruckstande mahnbetrag impaye impayes arriere"
    " vencido vencida atraso scaduto scaduta arretrato achterstand achterstallig"
)
_KINDS = {
    "owned": _OWNED,
    "spent": _SPENT,
    "given": _GIVEN,
    "ranked": frozenset(COARSE) | {"percentiles", "perzentil", "percentil", "centile"},
    "measured": _MEASURED,
    "late": _LATE,
    "cost": frozenset(WORDS["cost"].split()),
}


def says_else(name: str) -> str:
    """What a number with a name like money says instead of a worth: a key of the message that asks about it; else empty.

    "owned" is what a thing is worth that somebody has, as house_value; "spent" what winning them has cost; "given" a discount;
    "ranked" a class or a rank by money; "measured" a time, a count or a ratio; "late" what they have not paid; "cost" what is spent on each one. A number of days ends the
    name, and is not how long money was counted, as in spend_30_days.
    """
    words = words_of(name)
    if _OWNED.intersection(words) and _WORTH.isdisjoint(words):
        return ""  # the premium of a house is what its owner pays
    if words and words[-1] in _CLASSES:
        return "ranked"
    if words and words[-1] in _TIMES and not any(word.isdigit() or word in ASIDE for word in words):
        return "measured"
    return next((kind for kind, marks in _KINDS.items() if not marks.isdisjoint(words)), "")
