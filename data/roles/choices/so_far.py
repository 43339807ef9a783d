"""Money since the beginning, as total charges: it grows with time, and is told apart from what each one pays in a month or a year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.cells import as_number
from data.dataset import Table
from data.names import names_a, words_of
from data.roles.evidence import ROWS
from data.roles.profile import Profile
from data.roles.worth import says_else


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# By these alone an amount has been added up since the beginning.
_SO_FAR = _words(
    "lifetime cumulative cumulated cumul cumule cumulee cumules kumuliert kumulierte kumulierter kumulativ acumulado acumulada"
    " acumulados cumulato cumulata cumulativo cumulativa cumulatief gecumuleerd skumulowany ltd alltime sofar bisher bisherig bisherige"
    " bisheriger cum cumulatively accumulated accrued running ytd itd ptd todate aufgelaufen aufgelaufene aufgelaufener kumul"
    " narastajaco narastajacy narastajaca skumulowana skumulowane dotychczas dotychczasowy dotychczasowa dotychczasowe"
    " acumulat acumulando progressivo progressiva historico historica storico storica"
)
_LIFETIME = _words("lifetime life ltd")  # a lifetime value is to come
_PHRASES = tuple(map(_words, ("to date", "so far", "all time", "life time", "since start", "since begin", "since join", "since joining",
    "since signup", "since inception", "since beginning", "seit beginn", "seit start", "seit vertragsbeginn", "depuis debut",
    "depuis origine", "desde inicio", "dall inizio", "ever paid", "ever spent", "sinds start", "sinds begin", "a ce jour", "jusqu ici", "jusqu present", "hasta fecha", "hasta ahora",
    "ad oggi", "fino oggi", "finora", "bis heute", "bis jetzt", "bis dato", "tot nu", "do dzis", "do teraz", "od poczatku")))  # fmt: skip
_NO_SUM = _words("clv ltv cltv kundenwert expected predicted forecast remaining")
_WORTH = _words("value wert valeur valor valore waarde")
# All charges, payments and the like together are those since the beginning; an amount or a price in all may be of one bill.
_OF_MANY = _words(
    "charges payments paid spent spend spending purchases fees revenue revenues billed billings expenditure expenditures"
    " zahlungen einzahlungen umsatz umsatze ausgaben gebuhren paiements depenses achats versements pagos gastos compras cobros"
    " facturacion pagamenti spese acquisti fatturato ricavi betalingen uitgaven omzet wplaty platnosci wydatki zakupy przychod przychody"
)
_ALL_OF_THEM = _words("gesamtumsatz totalcharges totalrevenue totalspend totalspent totalpaid totalpayments")
# By these it may have been, or is the sum of one bill.
_TOTAL = _words(
    "total totals totale totaux totales totali totaal gesamt gesamte gesamter gesamtumsatz gesamtbetrag gesamterlos umsatzgesamt"
    " celkem celkova suma lacznie overall"
)
# Of one of these it is the sum.
_OF_ONE = _words(
    "claim claims claimed schaden schadenfall sinistre siniestro sinistro order bestellung commande pedido ordine invoice bill rechnung"
    " facture factura fattura basket cart booking buchung transaction loan credit kredit pret prestamo prestito ticket fare"
)
_REGULAR = _words(
    "monthly month mrr arr yearly annual annually year weekly quarterly recurring monat monatlich monatliche monatlicher monatsbeitrag"
    " monatsumsatz monatsgebuhr grundgebuhr jahr jahrlich jahrliche jahrlicher jahresbeitrag jahresumsatz jahrespramie mensuel mensuelle"
    " mois annuel annuelle an mensual mes anual mensile mese annuo annuale anno maand maandelijks maandbedrag jaar jaarlijks mensal"
    " mensalidade anuidade arspremie miesieczna miesiecznie mesicni"
)
_TIMES = _words(
    "tenure months monate mois meses mesi maanden years jahre annees anos anni jaren seniority anciennete antiguedad anzianita"
    " laufzeit vertragsdauer kundendauer dauer duree durata duracion looptijd age lifetime since active"
)
_PERSONS = _words("income salary wage einkommen gehalt revenus salaire salario stipendio earnings rate")
GROWS = 0.6  # rank correlation with a time from which an amount grows with it
TIMES_OVER = 2.0  # so many regular amounts a total of them is, of whoever is in the middle


def is_so_far(table: Table, name: str, found: Sequence[Profile]) -> bool:
    """Has an amount been added up since the beginning: by its name, or a total that grows with a time or is many regular amounts?

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at, at most 20,000.
    name
        Its column of an amount.
    found
        The profiles of its columns.
    """
    words = set(words_of(name))
    if words & _NO_SUM:
        return False
    if any(phrase <= words for phrase in _PHRASES) and not (words & _LIFETIME and words & _WORTH):
        return True
    if words & _REGULAR:
        return False
    if words & _SO_FAR and not (words & _LIFETIME and words & _WORTH):
        return True
    if words & _OF_ONE or not words & (_TOTAL | _ALL_OF_THEM):
        return False
    if words & _OF_MANY or words & _ALL_OF_THEM:
        return True
    return grows_with_time(table, name, found)


def says_so_far(name: str) -> bool:
    """Is it by a word that can mean nothing else, as lifetime or cumulative, rather than by a total of charges, which one bill has too?"""
    words = set(words_of(name))
    return bool(words & _SO_FAR) or any(phrase <= words for phrase in _PHRASES)


def grows_with_time(table: Table, name: str, found: Sequence[Profile]) -> bool:
    """Does an amount grow with a column of times, or is it many of what is paid regularly?"""
    times = [each.column.name for each in found if _is_a_time(each)]
    regular = [each for each in regulars(found) if each != name]
    read = _numbers(table, (name, *times, *regular))
    grows = any(_together(read[name], read[time]) >= GROWS for time in times)
    return grows or any(_times_over(read[name], read[each]) >= TIMES_OVER for each in regular)


def regulars(found: Sequence[Profile]) -> list[str]:
    """The columns of what each one pays in a month or a year, by their names."""
    return [
        each.column.name
        for each in found
        if each.column.kind == "number"
        and (each.low or 0) >= 0
        and (each.high or 0) > 1
        and names_a("value", each.column.name)
        and not _REGULAR.isdisjoint(words := words_of(each.column.name))
        and _PERSONS.isdisjoint(words)
        and _TOTAL.isdisjoint(words)
        and not says_else(each.column.name)
    ]


def _is_a_time(profile: Profile) -> bool:
    words = set(words_of(profile.column.name))
    numbers = profile.column.kind == "number" and profile.low is not None and profile.column.distinct > 2
    return numbers and bool(words & _TIMES) and words != {"age"} and not names_a("value", profile.column.name)


def _numbers(table: Table, names: Sequence[str]) -> dict[str, np.ndarray]:
    columns = ", ".join(f"CAST({as_number(name)} AS DOUBLE) AS n{place}" for place, name in enumerate(names))
    query = f"SELECT {columns} FROM {table.rows.numbered} WHERE file_row_number % {-(-table.count // ROWS)} = 0"
    with table.rows.open() as connection:
        read = connection.execute(query).fetchnumpy()
    return {name: np.ma.filled(np.ma.asarray(read[f"n{place}"]), np.nan) for place, name in enumerate(names)}


def _together(one: np.ndarray, other: np.ndarray) -> float:
    """The correlation of ranks of two columns, where both are known."""
    both = ~(np.isnan(one) | np.isnan(other))
    ranks = [each[both].argsort().argsort() for each in (one, other)]
    return float(np.corrcoef(*ranks)[0, 1]) if both.sum() > 2 else 0.0


def _times_over(total: np.ndarray, regular: np.ndarray) -> float:
    known = ~np.isnan(total) & (regular > 0)
    return float(np.median(total[known] / regular[known])) if known.any() else 0.0
