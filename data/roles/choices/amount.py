"""What each one is worth: asked where a column of money says something else, such as a salary, a cost of a decision, or what came after."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from data.cells import as_number
from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import words_of
from data.roles.choices.results import CELLS, by_cell, counted, results
from data.roles.choices.so_far import grows_with_time, is_so_far, regulars, says_so_far
from data.roles.events import event, outcome_sql
from data.roles.goodness_words import OWED
from data.roles.leaks import FEW, tells_the_outcome
from data.roles.profile import Profile
from data.roles.rivals import cells
from data.roles.worth import is_cost_of_a_fault, is_perhaps_money, names_money, product_of, says_else
from data.said import Said, said

ID = "value"
TOTAL = "so_far"  # its id where it is an offer: a total that may be of one bill
NONE = "(none)"
MOST_REGULAR = 2  # amounts of a month or a year that are offered beside a sum of them
MOST_CLASSES = 10  # different numbers up to which they are classes rather than amounts
INCOME = frozenset(
    [
        "income",
        "incomes",
        "einkommen",
        "revenu",
        "revenus",
        "ingreso",
        "ingresos",
        "reddito",
        "renda",
        "inkomen",
        "earnings",
        "wage",
        "wages",
        "lohn",
    ]
)
SALARY = frozenset(
    [
        "salary",
        "salaries",
        "pay",
        "gehalt",
        "monatsgehalt",
        "jahresgehalt",
        "salaire",
        "salario",
        "salarios",
        "stipendio",
        "salaris",
        "payroll",
        "loonkosten",
        "lohnkosten",
        "personalkosten",
        "personeelskosten",
    ]
)
# What stands on an account: it is no worth by its name, and may be owed.
BALANCE = frozenset(
    [
        "balance",
        "balances",
        "bal",
        "saldo",
        "saldi",
        "kontostand",
        "guthaben",
        "solde",
        "soldes",
        "forderung",
        "forderungen",
        "creance",
        "creances",
        "vordering",
        "vorderingen",
        "deuda",
        "deudas",
    ]
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A credit by its own names, and words that make an amount of one.
_CREDIT = _words(
    "loan loans credit credits lending mortgage kredit kredite darlehen pret prets prestamo prestamos credito mutuo prestito"
    " emprestimo lening krediet hypothek"
)
_OF_CREDIT = _words(
    "amount amt amnt sum value volume size betrag summe hohe hoehe montant importe monto importo valor bedrag funded disbursed"
    " granted drawn total balance bal"
)
_EXPOSURES = _words(
    "exposure ead principal outstanding restschuld kreditsumme kreditbetrag darlehenssumme darlehensbetrag kredithohe"
    " kredithoehe encours capital loanamount creditamount loanamnt obligo inanspruchnahme"
)
_ILL = _words("bad gb badflag delinq dpd dlq")  # of a credit, where there is one
_NOT_OWED = _words(
    "rate rates interest zins ratio score limit term months month duration purpose grade count number history age type id"
    " percent pct pd lgd util utilization utilisation lines open inquiries income"
)


_TURNOVER = _words("revenue revenues turnover sales umsatz affaires facturacion fatturato faturamento omzet ingresos")
_A_YEAR = _words("annual yearly company year jahr annuel annuels anual anuales annuo annuale jaarlijkse chiffre")
_OF_A_YEAR = _words("jahresumsatz firmenumsatz jaaromzet annualrevenue")
_COMPANY = _words(
    "lead leads prospect prospects company companies firm firma firmen unternehmen interessent interessenten entreprise"
    " societe empresa azienda bedrijf industry branche employees mitarbeiter effectif empleados dipendenti"
)


_FRAUD = _words("fraud fraudulent isfraud betrug betrugsfall fraude frode fraudulento oszustwo")
_CLAIMED = _words(
    "claim claims claimed transaction schaden schadenhohe schadenssumme schadensumme schadenbetrag sinistre siniestro sinistro"
    " transaktion transaktionsbetrag reclamado declared gemeldet"
)
_OF_CLAIM = _words(
    "amount amt total sum value betrag summe hohe montant importe monto importo valor bedrag schadenhohe schadenssumme schadensumme"
    " schadenbetrag transaktionsbetrag claimed size volume"
)


def is_credit(name: str) -> bool:
    """Does a column name say how much was lent, as loan_amnt, AMT_CREDIT, exposure or Kreditbetrag?"""
    words = set(words_of(name))
    if words & _NOT_OWED:
        return False
    return bool(words & _EXPOSURES) or (bool(words & _CREDIT) and (words <= _CREDIT or bool(words & _OF_CREDIT)))


def _lent(
    first: Suggestion | None, found: Sequence[Profile], outcome: str, taken: Collection[str]
) -> Suggestion | None:
    """The column of what was lent, in place of an income; and where the outcome is a debt that is not paid, of any amount."""
    of_debt = not (OWED | _CREDIT | _ILL).isdisjoint(words_of(outcome))
    if first and is_credit(first.column):
        return first
    if first and not of_debt and not set(words_of(first.column)) & (INCOME | SALARY) and not says_else(first.column):
        return first
    credits = [
        each for each in found if _is_amount(each) and is_credit(each.column.name) and each.column.name not in taken
    ]
    if not credits:
        return first
    most = max(credits, key=lambda each: bool(_EXPOSURES.intersection(words_of(each.column.name))))
    span = f"amounts from {most.low:,.6g} to {most.high:,.6g}"
    return Suggestion(ID, most.column.name, f"{span} and a name like what was lent")


def _claimed(
    first: Suggestion | None, found: Sequence[Profile], outcome: str, taken: Collection[str]
) -> Suggestion | None:
    """Where the outcome is a fraud, the largest of the amounts that are claimed or paid over, in place of a premium."""
    if _FRAUD.isdisjoint(words_of(outcome)) or (first and not _CLAIMED.isdisjoint(words_of(first.column))):
        return first
    claims = [
        each
        for each in found
        if _is_amount(each)
        and each.column.name not in taken
        and not _CLAIMED.isdisjoint(words := words_of(each.column.name))
        and not _OF_CLAIM.isdisjoint(words)
        and not says_else(each.column.name)
    ]
    if not claims:
        return first
    most = max(claims, key=lambda each: each.high or 0)
    return Suggestion(
        ID, most.column.name, f"amounts from {most.low:,.6g} to {most.high:,.6g} and a name like what is claimed"
    )


def _is_amount(profile: Profile) -> bool:
    numbers = profile.column.kind == "number" and profile.column.distinct > MOST_CLASSES
    return numbers and (profile.low or 0) >= 0 and (profile.high or 0) > 1


def choose_amount(
    table: Table,
    first: Suggestion | None,
    found: Sequence[Profile],
    outcome: str,
    answers: Answers,
    taken: Collection[str] = (),
) -> tuple[Suggestion | None, Question | None]:
    """The column of what each row is worth, and the question behind it.

    Parameters
    ----------
    table
        A typed table.
    first
        The amount as it was suggested by name, if any.
    found
        The profiles of the columns.
    outcome
        The suggested outcome, or empty.
    answers
        Under ``value``, or ``so_far`` where it is but an offer, the chosen column, or "(none)".
    taken
        Columns that play other roles.

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        Asked where columns say what each result of a decision costs, where the amount is an income, a salary or a balance, where
        it has been added up since the beginning, and where it is known only after the event: above zero just where it happened.
    """
    first = _lent(first, found, outcome, taken)
    if named := by_cell([each.column for each in found]):
        return _by_result(table, first, named, outcome, answers)
    first = _claimed(first, found, outcome, taken)
    if first is None:
        return None, None
    if product_of(table, first.column):
        return _priced(table, first, found, answers)
    words, what = set(words_of(first.column)), says_else(first.column)
    if what == "late" and not (OWED | _CREDIT | _ILL).isdisjoint(words_of(outcome)):
        what = ""  # it is what is at stake
    if what != "ranked" and (words & SALARY or words & INCOME - _ambiguous(words)):
        return _asked(table, first, [first.column], said("income-asked", name=first.column), NONE, answers)
    if words & BALANCE:
        below = _below_zero(table, first.column)
        text = said("balance-asked", name=first.column, below=below, some=below > 0)
        likely = first.column if _is_worth(first.column, outcome) else NONE
        return _asked(table, first, [first.column], text, likely, answers)
    if what or _is_of_a_company(first.column, found):
        text = said("amount-else-asked", name=first.column, what=what or "company")
        likely = first.column if is_cost_of_a_fault(first.column) else NONE
        return _asked(table, first, [first.column], text, likely, answers)
    if is_so_far(table, first.column, found):
        beside = [name for name in regulars(found) if name not in (first.column, *taken)][:MOST_REGULAR]
        if not beside and not says_so_far(first.column) and not grows_with_time(table, first.column, found):
            return _of_one_or_all(table, first, answers)
        text = said("amount-so-far-asked", name=first.column, some=bool(beside), regular=beside[0] if beside else "")
        return _asked(table, first, [*beside, first.column], text, (*beside, NONE)[0], answers)
    if after := _only_where(table, first.column, found, outcome):
        text = said("spent-after-asked", name=first.column, outcome=outcome, event=after)
        return _asked(table, first, [first.column], text, NONE, answers)
    if is_perhaps_money(first.column):
        text = said("amount-perhaps-asked", name=first.column)
        return _asked(table, first, [first.column], text, first.column, answers)
    return first, None


def _priced(
    table: Table, first: Suggestion, found: Sequence[Profile], answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """A price times a quantity: asked where the price may be that of all of them together."""
    bare = [each.column.name for each in found if product_of(table, each.column.name) == "bare"]
    if product_of(table, first.column) != "product" or not bare:
        return first, None
    text = said("amount-priced-asked", name=bare[0], product=first.column)
    return _asked(table, first, [first.column, *bare], text, first.column, answers)


def _of_one_or_all(table: Table, first: Suggestion, answers: Answers) -> tuple[Suggestion | None, Question]:
    """A total of which nothing in the file says whether it is of one bill or of all so far: left out, and offered."""
    text = said("amount-total-offered", name=first.column)
    chosen, question = _asked(table, first, [first.column], text, NONE, {ID: answers.get(TOTAL, answers.get(ID, ""))})
    return chosen, replace(question, id=TOTAL)


def _is_worth(name: str, outcome: str) -> bool:
    """Does a name say what each one is worth? An income does not; of a debt, the balance is what is lost."""
    words = set(words_of(name))
    if words & BALANCE:
        return not (OWED | _CREDIT | _ILL).isdisjoint(words_of(outcome))
    return not words & (SALARY | INCOME)


def _ambiguous(words: set[str]) -> set[str]:
    """Words that mean a turnover as well as an income, where they stand alone: the French "revenu" of a customer."""
    return {"revenu", "revenus"} if len(words) == 1 else set()


def _by_result(
    table: Table, first: Suggestion | None, named: Mapping[str, str], outcome: str, answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """One of the columns about results, or all of them, each where its result comes: by default that, where they suffice.

    A column of worth beside them stays the default, but none that would be asked about by itself.
    """
    own = [first.column] if first and first.column not in named.values() else []
    names = [*own, *named.values()]
    likely = own[0] if own else named.get("miss", NONE)
    text = said("costs-by-row-asked", names=tuple(said("named", name=name) for name in named.values()))
    chosen, question = _asked(table, first, names, text, likely, answers, {name: cell for cell, name in named.items()})
    if not (found := results(table)):
        return chosen, question
    meaning = said("amounts-by-cells-meaning", parts=counted(found))
    option = Option(CELLS, said("amounts-by-cells"), meaning=meaning)
    default = likely if own and _is_worth(own[0], outcome) else CELLS
    question = replace(question, options=(option, *question.options), default=default)
    if question.chosen(answers) != CELLS:
        return _suggested(first, question.chosen(answers)), question
    return _suggested(first, likely), question


def _asked(
    table: Table,
    first: Suggestion | None,
    names: Sequence[str],
    text: Said,
    likely: str,
    answers: Answers,
    cell: Mapping[str, str] = {},
) -> tuple[Suggestion | None, Question]:
    options = [
        Option(
            name,
            said("amount-is-worth", name=name, cell=cell.get(name, "none")),
            cells(table, name),
            said("amount-adds-up", total=_total(table, name)),
        )
        for name in names
    ]
    options.append(Option(NONE, said("amount-none"), meaning=said("amount-none-meaning")))
    question = Question(ID, "roles", text, tuple(options), likely)
    return _suggested(first, question.chosen(answers)), question


def _suggested(first: Suggestion | None, chosen: str) -> Suggestion | None:
    if chosen == NONE:
        return None
    return first if first and first.column == chosen else Suggestion(ID, chosen, "what the question about amounts says")


def _below_zero(table: Table, name: str) -> int:
    with table.rows.open() as connection:
        query = f"SELECT count(*) FROM {table.rows.source} WHERE {as_number(name)} < 0"
        return connection.execute(query).fetchone()[0]


def _total(table: Table, name: str) -> str:
    with table.rows.open() as connection:
        total = connection.execute(f"SELECT sum({as_number(name)}) FROM {table.rows.source}").fetchone()[0]
    return f"{total or 0:,.2f}"


def is_leaked(table: Table, name: str, found: Sequence[Profile], outcome: str) -> bool:
    """Does an amount tell what happened, other than by being there just where it did, which is asked about?"""
    likely = _likely(found, outcome)
    if likely and _only_where(table, name, found, outcome) == likely:
        return False
    return bool(likely) and tells_the_outcome(table, name, outcome)


def _likely(found: Sequence[Profile], outcome: str) -> str:
    """The label that is likely the event, where the outcome has two."""
    labels = next((each.labels for each in found if each.column.name == outcome and len(each.labels) == 2), ())
    return event(labels).label if labels else ""


def _only_where(table: Table, name: str, found: Sequence[Profile], outcome: str) -> str:
    """The label of the outcome beside which alone an amount is ever above zero, so that it came after; else empty."""
    likely = _likely(found, outcome)
    if not likely or not names_money(name):
        return ""
    other = next(
        label.text for each in found if each.column.name == outcome for label in each.labels if label.text != likely
    )
    with table.rows.open() as connection:
        apart, together, others, events = connection.execute(
            f"SELECT count(*) FILTER (v > 0 AND o = 0), count(*) FILTER (v > 0 AND o = 1), count(*) FILTER (o = 0),"
            f" count(*) FILTER (o = 1) "
            f"FROM (SELECT {as_number(name)} AS v, {outcome_sql(table.column(outcome), likely)} AS o FROM {table.rows.source})"
        ).fetchone()
    if together and others and not apart:
        return likely
    return other if apart > others / 2 and events >= FEW and not together else ""


def _is_of_a_company(name: str, found: Sequence[Profile]) -> bool:
    """Is an amount what a company sells in a year, where rows are leads or companies that are to be won?"""
    words = set(words_of(name))
    turnover = bool(words & _TURNOVER and words & _A_YEAR) or bool(words & _OF_A_YEAR)
    return turnover and any(set(words_of(each.column.name)) & _COMPANY for each in found)
