"""What people call the amounts of a decision on a sheet of their own, in the languages that such sheets come in."""

from __future__ import annotations

from data.names import words_of

CLASSES = {
    "cost": "cost costs expense kosten cout couts coste costes costo costi",
    "contact": "contact contacts contacted call calls letter mail mailing email sms visit kontakt kontakte anruf anrufe telefonat"
    " brief besuch ansprache appel appels contacto contactos llamada contatto contatti chiamata",
    "of_contact": "kontaktkosten anrufkosten ansprachekosten mailingkosten",
    "incentive": "incentive offer discount voucher gift bonus rebate anreiz rabatt gutschein angebot angebots angebotes pramie"
    " remise incitation offre incentivo oferta descuento offerta sconto",
    "of_incentive": "anreizkosten angebotskosten rabattkosten",
    "rate": "rate share probability percentage quote anteil wahrscheinlichkeit taux part tasa porcentaje tasso percentuale",
    "accepted": "accept accepts accepted acceptance response responses respond success take uptake annahme akzeptanz erfolg antwort"
    " reaktion acceptation reponse succes reussite aceptacion respuesta exito accettazione risposta successo",
    "of_accepted": "acceptance annahmequote annahmerate akzeptanzquote akzeptanzrate erfolgsquote erfolgsrate antwortquote"
    " rucklaufquote reaktionsquote",
    "value": "value worth wert valeur valor valore",
    "customer": "customer customers client clients member subscriber kunde kunden kundin cliente clientes clienti kept retained",
    "of_value": "clv cltv ltv kundenwert kundenlebenswert",
    "response": "response responder sale order purchase conversion antwort abschluss kauf bestellung vente commande reponse venta"
    " pedido respuesta vendita ordine risposta",
    "margin": "margin marge margen margine bruttomarge gewinnmarge",
    "fixed": "fixed fix fixe fixen fixer fixes fijo fijos fisso fissi setup",
    "of_fixed": "fixkosten",
    "capacity": "capacity kapazitat kontaktkapazitat capacite capacidad capacita",
    "budget": "budget kampagnenbudget presupuesto",
    "currency": "currency wahrung devise monnaie moneda divisa valuta",
    "horizon": "horizon horizont planungshorizont zeithorizont zeitraum horizonte orizzonte",
    "stay": "stay stays lifetime tenure retained verbleib verbleibdauer lebensdauer bleibt restlaufzeit",
    "months": "month months monat monate monaten mois mes meses mese mesi",
    "years": "year years jahr jahre jahren ans annee annees ano anos anno anni",
    "lost": "loss lost verlust perte perdida perdita",
    "default": "default ausfall defaut impago insolvenza",
    "of_loss": "lgd verlustquote",
    "return": "return interest rendite zins zinsen rendement rendimiento rendimento",
    "of_return": "zinsmarge",
    "of_exposure": "exposure ead forderung forderungshohe kredithohe",
}
# A label fits an amount where it has a word of every class of one of these rows.
CAMPAIGN = {
    "contact_cost": (("contact", "cost"), ("of_contact",)),
    "incentive_cost": (("incentive", "cost"), ("of_incentive",)),
    "accept_rate": (("accepted", "rate"), ("of_accepted",)),
    "value": (("value", "customer"), ("of_value",)),
    "margin": (("margin",),),
    "months": (("horizon", "months"), ("stay", "months")),
}
OFFER = {
    "offer_cost": (("contact", "cost"), ("of_contact",), ("incentive", "cost"), ("of_incentive",)),
    "value": (("value", "customer"), ("value", "response"), ("of_value",)),
    "margin": (("margin",),),
    "months": (("horizon", "months"), ("stay", "months")),
}
CREDIT = {
    "loss_given_default": (("lost", "default"), ("of_loss",)),
    "return_rate": (("return", "rate"), ("of_return",)),
    "exposure": (("of_exposure",),),
}
COMMON = {
    "fixed_cost": (("fixed", "cost"), ("of_fixed",)),
    "capacity": (("capacity",),),
    "budget": (("budget",),),
    "currency": (("currency",),),
    "years": (("horizon", "years"),),
}
OF_FORM = {"campaign": CAMPAIGN, "offer": OFFER, "credit": CREDIT}
PERIODS = frozenset(
    words_of(
        "day days daily week weeks weekly month months monthly quarter quarterly year years yearly annual hour tag tage taglich"
        " woche wochen wochentlich monat monate monatlich monatlicher monatliche quartal jahr jahre jahrlich jahrlicher jahrliche"
        " jour jours semaine mois mensuel mensuelle ans annee annuel annuelle dia semana mes mensual ano anual giorno settimana"
        " mese mensile anno annuo pa"
    )
)
NOT_ONE = frozenset(  # of all together, or of another time
    words_of("total sum gesamt summe insgesamt somme totale suma max maximum min minimum previous last vorjahr")
)
PER = frozenset(words_of("per pro je par por each"))
_CLASS_OF: dict[str, set[str]] = {}
for _name, _words in CLASSES.items():
    for _word in _words.split():
        _CLASS_OF.setdefault(_word, set()).add(_name)


def classes_in(text: str) -> set[str]:
    """The classes of words that a label speaks in."""
    return set().union(*(_CLASS_OF.get(word, set()) for word in words_of(text)))


def settings_for(label: str, unit: str, form: str) -> tuple[str, ...]:
    """The settings that a label with its unit may mean in a form of the amounts.

    A horizon without a unit may be one of months or of years.
    """
    spoken = classes_in(f"{label} {unit}")
    rows = {**OF_FORM.get(form, {}), **COMMON}
    return tuple(
        name for name, alternatives in rows.items() if any(spoken.issuperset(classes) for classes in alternatives)
    )
