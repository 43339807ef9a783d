"""What a story calls those in a file, and what is done about them, where the names of its columns make it clear."""

from __future__ import annotations

from dataclasses import dataclass, replace

from data.dataset import Dataset
from data.names import names_leaving, words_of
from stories.language.names import Names
from stories.project import Project


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEAVING = _words(
    "churn churned churner attrition left leaver exited quit resigned terminated termination unsubscribed cancelled"
    " canceled cancellation lapse lapsed gekundigt kundigung austritt ausgetreten abgewandert abwanderung resilie"
    " demission parti baja abandono disdetta"
)
CANCELLING = _words("cancel cancelled canceled cancellation cancelada storniert storno stornierung annule")
LATE = _words("sla breach breached overdue late delayed missed")
CUSTOMERS = _words(
    "customer customers customerid client clients clientnum cliente kunde kundennummer kundennr user userid account"
    " accountid household shopper"
)
NEUTRAL = (Names(), Names(trade="cases"))  # names that nobody chose, and that speak of no trade


@dataclass(frozen=True)
class Trade:
    """Names for files whose columns speak of one of ``nouns``, and whose outcome is one of ``events``."""

    nouns: frozenset[str]
    events: frozenset[str]
    names: Names


@dataclass(frozen=True)
class Proposal:
    """Names for a file, and why."""

    names: Names
    reason: str


def _trade(key: str, nouns: str, events: frozenset[str]) -> Trade:
    return Trade(_words(nouns), events, Names(trade=key))


TRADES = (
    _trade(
        "staff", "employee employees staff personalnummer mitarbeiter mitarbeiternummer empleado dipendente", LEAVING
    ),
    _trade(
        "bookings", "booking bookings reservation reservations buchung buchungsnummer reserva prenotazione", CANCELLING
    ),
    _trade("tickets", "ticket tickets incident incidents ticketnummer", LATE),
    _trade("patients", "patient patients patientid", _words("show noshow nonattendance")),
    _trade("readmissions", "patient patients patientid", _words("readmitted readmission")),
    _trade("policies", "policy policies policyholder police polizza poliza versicherungsnummer", LEAVING),
    _trade("members", "member members membership mitglied mitgliedsnummer socio", LEAVING),
    _trade("subscribers", "subscriber subscribers abonnent abonnentennummer", LEAVING),
    _trade("students", "student students matrikelnummer", _words("dropout dropped drop") | LEAVING),
)


def proposed(dataset: Dataset) -> Proposal | None:
    """Names for a dataset; None where its columns speak of no trade, of several, or of customers."""
    id_column, outcome = dataset.roles.get("id", ""), dataset.roles.get("outcome", "")
    happened = set(words_of(outcome))
    fitting = [trade for trade in TRADES if trade.events & happened]
    # Who they are is said best by their id, then by what happened to them, and only then by any column.
    others = [column.name for column in dataset.table.columns]
    for columns in ([id_column], [outcome], others):
        told = {trade: column for trade in fitting for column in columns if trade.nouns & set(words_of(column))}
        if len(told) == 1:
            ((trade, column),) = told.items()
            also = "" if column == outcome else f", and of their “{outcome}”"
            return Proposal(trade.names, f"“{column}” speaks of {trade.names.many}{also}")
        if told or (columns == [id_column] and CUSTOMERS & set(words_of(id_column))):
            return None
    return None


def named(project: Project, dataset: Dataset) -> Project:
    """The project with the names that its file proposes, where nobody chose others."""
    found = proposed(dataset) if project.names in NEUTRAL else None
    return replace(project, names=found.names) if found else project


def tells_leaving(text: str) -> bool:
    """Does the name of an outcome, or its label, say that customers leave, so that its rate is churn?"""
    return not LEAVING.isdisjoint(words_of(text)) or names_leaving(text)


def of_a_trade(names: Names) -> bool:
    """Are these the names of one of the trades, as they were proposed?"""
    return any(names == trade.names for trade in TRADES)
