"""What each one is worth: asked where a column of money says something else, such as a salary, a cost of a decision, or what came after."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from data.cells import as_number
from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import WORDS, words_of
from data.roles.events import event, outcome_sql
from data.roles.goodness_words import OWED
from data.roles.profile import Profile
from data.roles.rivals import cells
from data.said import Said, said

ID = "value"
NONE = "(none)"
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
    ]
)
_MONEY = frozenset(
    [
        "cost",
        "costs",
        "loss",
        "profit",
        "benefit",
        "payoff",
        "gain",
        "value",
        "kosten",
        "verlust",
        "gewinn",
        "nutzen",
        "cout",
        "costo",
        "coste",
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
    " kredithoehe encours capital saldo loanamount creditamount loanamnt obligo inanspruchnahme"
)
_ILL = _words("bad gb badflag delinq dpd dlq")  # of a credit, where there is one
_NOT_OWED = _words(
    "rate rates interest zins ratio score limit term months month duration purpose grade count number history age type id"
    " percent pct pd lgd util utilization utilisation lines open inquiries income"
)
_CELLS = {
    "miss": ({"fn"}, {"false", "negative"}, {"false", "neg"}, {"miss"}, {"missed"}),
    "false-alarm": ({"fp"}, {"false", "positive"}, {"false", "pos"}, {"false", "alarm"}),
    "hit": ({"tp"}, {"true", "positive"}, {"true", "pos"}, {"hit"}),
    "rest": ({"tn"}, {"true", "negative"}, {"true", "neg"}, {"correct", "rejection"}),
}


def cell_of(name: str) -> str:
    """Which of the four results of a decision a column of money is about: miss, false-alarm, hit, rest; or empty."""
    words = set(words_of(name))
    if not words & _MONEY and not words <= {"fn", "fp", "tp", "tn"}:
        return ""
    return next((cell for cell, marks in _CELLS.items() if any(mark <= words for mark in marks)), "")


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
    if first and not of_debt and not set(words_of(first.column)) & (INCOME | SALARY):
        return first
    credits = [
        each for each in found if _is_amount(each) and is_credit(each.column.name) and each.column.name not in taken
    ]
    if not credits:
        return first
    most = max(credits, key=lambda each: bool(_EXPOSURES.intersection(words_of(each.column.name))))
    span = f"amounts from {most.low:,.6g} to {most.high:,.6g}"
    return Suggestion(ID, most.column.name, f"{span} and a name like what was lent")


def _is_amount(profile: Profile) -> bool:
    return profile.column.kind == "number" and profile.column.distinct > MOST_CLASSES and (profile.low or 0) >= 0


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
        Under ``value`` the chosen column, or "(none)".
    taken
        Columns that play other roles.

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        Asked where columns say what each result of a decision costs, where the amount is an income or a salary, and
        where it is known only after the event: above zero just where it happened.
    """
    by_cell = {cell_of(each.column.name): each.column.name for each in found if each.column.kind == "number"}
    by_cell.pop("", None)
    first = _lent(first, found, outcome, taken)
    if by_cell:
        return _by_result(table, first, by_cell, answers)
    if first is None:
        return None, None
    words = set(words_of(first.column))
    if words & SALARY or words & INCOME - _ambiguous(words):
        likely = first.column if words & SALARY else NONE
        return _asked(table, first, [first.column], said("income-asked", name=first.column), likely, answers)
    if after := _only_with_the_event(table, first.column, found, outcome):
        text = said("spent-after-asked", name=first.column, outcome=outcome, event=after)
        return _asked(table, first, [first.column], text, NONE, answers)
    return first, None


def _ambiguous(words: set[str]) -> set[str]:
    """Words that mean a turnover as well as an income, where they stand alone: the French "revenu" of a customer."""
    return {"revenu", "revenus"} if len(words) == 1 else set()


def _by_result(
    table: Table, first: Suggestion | None, by_cell: Mapping[str, str], answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    own = [first.column] if first and first.column not in by_cell.values() else []
    names = [*own, *(by_cell[cell] for cell in _CELLS if cell in by_cell)]
    likely = own[0] if own else by_cell.get("miss", NONE)
    text = said("costs-by-row-asked", names=tuple(said("named", name=name) for name in by_cell.values()))
    chosen, question = _asked(
        table, first, names, text, likely, answers, {name: cell for cell, name in by_cell.items()}
    )
    return chosen, question


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
    chosen = question.chosen(answers)
    if chosen == NONE:
        return None, question
    if first and first.column == chosen:
        return first, question
    return Suggestion(ID, chosen, "what the question about amounts says"), question


def _total(table: Table, name: str) -> str:
    with table.rows.open() as connection:
        total = connection.execute(f"SELECT sum({as_number(name)}) FROM {table.rows.source}").fetchone()[0]
    return f"{total or 0:,.2f}"


def _only_with_the_event(table: Table, name: str, found: Sequence[Profile], outcome: str) -> str:
    """The event without which an amount is always zero, so that it came after; else empty."""
    if not set(words_of(name)) & set(WORDS["value"].split()):
        return ""
    flags = {each.column.name: each for each in found if len(each.labels) == 2}
    if outcome not in flags:
        return ""
    likely = event(flags[outcome].labels).label
    with table.rows.open() as connection:
        apart, together, others = connection.execute(
            f"SELECT count(*) FILTER (v > 0 AND o = 0), count(*) FILTER (v > 0 AND o = 1), count(*) FILTER (o = 0) "
            f"FROM (SELECT {as_number(name)} AS v, {outcome_sql(table.column(outcome), likely)} AS o FROM {table.rows.source})"
        ).fetchone()
    return likely if together and others and not apart else ""
