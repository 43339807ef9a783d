"""Names of numbers that are money or sound like it, and may say something else than what each one is worth."""

from __future__ import annotations

import re

from data.dataset import Table
from data.names import ASIDE, COARSE, WORDS, names_a, words_of
from data.said import is_said


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
_MARGINS = _words("margin margins marge marges margen margine margem")
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
    if not _MARGINS.isdisjoint(words):  # money, and no part of a prediction
        words = tuple(word for word in words if word not in ("contribution", "contribucion"))
    if _OWNED.intersection(words) and _WORTH.isdisjoint(words):
        return ""  # the premium of a house is what its owner pays
    if is_cost_of_a_fault(name):
        return "cost"
    if words and words[-1] in _CLASSES:
        return "ranked"
    if words and words[-1] in _TIMES and not any(word.isdigit() or word in ASIDE for word in words):
        return "measured"
    return next((kind for kind, marks in _KINDS.items() if not marks.isdisjoint(words)), "")


PRICED = "price-times-quantity"  # the choice that a column is, or was made as, a price times a quantity
OF_ONE, BARE = "of-one", "bare"  # a price of one, and a price of which the name does not say of how many
_PRICES = _words("price prices preis prix precio prezzo preco prijs cena pris unitprice")
_OF_ONE = _words(
    "unit units unitary item items piece each single per unitaire unitario unitaria article stuck stueck einzel produkt product"
)
_UNIT_PRICES = _words(
    "einzelpreis stuckpreis stueckpreis einheitspreis artikelpreis unitprice itemprice stukprijs eenheidsprijs styckpris enhedspris"
)
_QUANTITIES = _words(
    "quantity quantities qty menge anzahl stuckzahl stueckzahl quantite qte cantidad quantita quantidade qtd aantal pieces units ilosc antal"
)
_BESIDE_QUANTITIES = _words(
    "order ordered sold item items product products total purchased verkauft bestellt vendue vendida venduta of"
)
_CURRENCIES = _words("eur euro euros usd dollar dollars gbp chf pln brl sek nok dkk czk huf inr aud cad jpy")
_SIGNS = re.compile(r"[€$£]")
# What is bought, and how much of it there is.
_BOUGHT = _words(
    "order basket cart invoice booking purchase ticket checkout bestellung bestell warenkorb rechnung commande panier pedido"
    " ordine carrello compra acquisto bestelling"
)
_HOW_MUCH = _words("total sum amount amt valor wert montant importe gesamt")
_AMOUNTS = _words(
    "ordervalue ordertotal bestellwert bestellsumme auftragswert warenkorbwert kaufbetrag rechnungsbetrag einkaufswert fare fares adr"
    " arpa aov rrp gmv gwp acv tcv saldo saldi kontostand guthaben solde gasto gastos spesa depense depenses ausgaben"
    " angebotssumme angebotswert auftragssumme auftragsvolumen angebotsvolumen rechnungssumme vertragssumme offertesumme"
    " forderung forderungen creance creances vordering vorderingen deuda deudas"
    " margen margenes marge marges margine margini margem"
    " uitgaven importo spent rent miete loyer alquiler affitto mensualite mensualites mensualidad rata dailyrate tarifa ticketpreis fahrpreis"
)
# What stands in a basket is money where nothing beside it says that it is counted.
_BASKETS = _words("basket warenkorb panier cesta carrello winkelmand")
_OF_THINGS = _words("size id nr no items item products type key code")
# Two words that make an amount together: what a deal brings, what somebody is paid, what was lent, a turnover.
_TOGETHER = tuple(
    (_words(one), _words(other))
    for one, other in (
        ("deal", "size"),
        ("base", "pay"),
        ("orig original origination current curr avg average closing opening principal", "bal"),
        ("ca", "mensuel mensuelle annuel annuelle an mois total ttc ht client moyen"),
        ("rev", "m ltm ttm month monthly annual yearly year total 3 6 12 24"),
    )
)
# What a fault costs, or who works: in one word, or in two.
_OF_FAULTS = _words(
    "downtime breakdown outage failure stillstand stilstand ausfall arret panne parada averia inactividad fermo guasto storing"
)
_COSTS = _words("cost costs kosten cout couts coste costes costo costos costi custo custos")
_COMPOUNDS = (
    "stillstandskosten",
    "stillstandkosten",
    "ausfallkosten",
    "stilstandkosten",
    "stilstandskosten",
    "storingskosten",
)
_OF_STAFF = _words("loonkosten lohnkosten personalkosten personeelskosten")


def is_cost_of_a_fault(name: str) -> bool:
    """Does a name say what it costs when something fails, as downtime_cost, Stillstandskosten or coût_arrêt?"""
    words = set(words_of(name))
    return bool(words & _COSTS and words & _OF_FAULTS) or any(word.startswith(_COMPOUNDS) for word in words)


def names_money(name: str) -> bool:
    """Does a column name speak of money: by its own word, a currency, or how much was ordered?"""
    words = set(words_of(name))
    if names_a("value", name) or words & _AMOUNTS or words & _CURRENCIES or _SIGNS.search(name):
        return True
    if is_cost_of_a_fault(name) or words & _OF_STAFF or any(words & one and words & other for one, other in _TOGETHER):
        return True
    if words & _BASKETS and not words & (_MEASURED | _OF_THINGS):
        return True
    return {"daily", "rate"} <= words or bool(words & _BOUGHT and words & _HOW_MUCH)


def is_perhaps_money(name: str) -> bool:
    """Does only a currency, or a word of some trades, say that a column is money: an amount that is asked about?"""
    words = set(words_of(name))
    if is_cost_of_a_fault(name):
        return False
    return not names_a("value", name) and not (words & _BOUGHT and words & _HOW_MUCH) and names_money(name)


def is_price(name: str) -> str:
    """Whether a name is that of a price: "of-one" where it says so, "bare" where it says no more; else empty."""
    words = set(words_of(name)) - _CURRENCIES - _words("net gross brutto netto list sale selling")
    if words & _UNIT_PRICES or (words & _PRICES and words & _OF_ONE and words <= _PRICES | _OF_ONE):
        return OF_ONE
    return BARE if len(words) == 1 and words <= _PRICES else ""


def is_quantity(name: str) -> bool:
    """Is a name that of how many were bought in a row?"""
    words = set(words_of(name))
    return bool(words & _QUANTITIES) and words <= _QUANTITIES | _BESIDE_QUANTITIES


def product_of(table: Table, name: str) -> str:
    """Whether a column is a price times a quantity ("product"), the price of one in it ("price"), or a price that may be ("bare")."""
    for decision in table.decisions:
        if is_said(decision.choice, PRICED):
            if decision.subject == name:
                return "product"
            if decision.choice["price"] == name:
                return "bare" if decision.choice["bare"] else "price"
    return ""
