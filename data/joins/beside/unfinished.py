"""A case that another column calls open, censored or declined has no outcome yet, whatever the outcome's cell says: it is asked about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal
from data.joins.anew import without_cells
from data.names import NO, YES, words_of
from data.roles.profile import Profile, profiles
from data.roles.senses import RUNNING, open_deals
from data.said import named, said

ID = "unfinished"
BESIDE, AS_IT_SAYS = "beside", "as-it-says"
MOST_LABELS = 10
LEAST = 0.01  # share of the finished rows that either outcome must have: else the column only says the outcome again


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPEN = _words(
    "open ongoing progress pending working awaiting waiting unresolved offen laufend bearbeitung ausstehend cours attente ouvert"
    " ouverte abierto abierta curso pendiente corso aperto aperta sospeso aberto aberta andamento pendente lopend behandeling"
)
# Of these a case that is over can say the same.
OPEN |= frozenset(word for each in RUNNING for word in words_of(each)) - _words(
    "current joined issued grace analysis review demo draft running quote quoted presentation appointment"
)
CLOSED = _words(
    "closed done resolved completed complete finished geschlossen erledigt abgeschlossen beendet ferme fermee clos close termine"
    " resolu cerrado cerrada resuelto terminado finalizado chiuso chiusa risolto concluso fechado resolvido concluido gesloten"
    " afgerond won lost converted settled decided concluded finalised finalized ended reguliert entschieden abgerechnet regle reglee"
    " solde soldee liquidado liquidada liquidato liquidata afgehandeld zakonczona zakonczony zamknieta zamkniety avslutad avsluttet"
)
DECLINED = _words(
    "declined rejected refused denied abgelehnt refuse refusee rechazado rechazada denegado rifiutato rifiutata respinto recusado"
    " recusada afgewezen"
)
APPROVED = _words(
    "approved accepted booked funded granted genehmigt angenommen bewilligt accepte acceptee approuve accorde aprobado aprobada"
    " aceptado concedido approvato accettato concesso aprovado aprovada goedgekeurd"
)
# Names of a flag that says of a case that it is finished, or that it is not.
FINISHED_FLAGS = CLOSED - _words("won lost converted") | APPROVED
# A flag of two words such as observation_complete, outcome_known or label_available.
WATCHED_TO_THE_END = CLOSED - _words("won lost converted settled") | _words(
    "known available final mature matured observed elapsed over vollstandig bekannt verfugbar connu disponible conocido noto"
)
WATCHED = WATCHED_TO_THE_END | _words(
    "observation observations outcome label target followup follow up window period performance horizon case result beobachtung"
    " ergebnis zeitraum resultat observacion resultado osservazione esito periode"
)
_IN_WORDS = _words("name names label text description desc bezeichnung libelle nombre descripcion descrizione")
OPEN_FLAGS = OPEN | DECLINED | _words("censored zensiert censure censuree censurado censurato gecensureerd inprogress")


def leave_unfinished(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Take the outcome from rows of cases that are not finished, or never were at risk.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role; a column with a role other than that of a segment is not read for it.
    answers
        Under ``unfinished`` whether such rows are left beside, or count as their outcome says.

    Returns
    -------
    Table
        With a question; and, unless they count, a finding that counts the rows, whose outcome is empty. Unchanged where no
        column says so, or where it says the outcome in other words.
    """
    outcome = table.column(roles["outcome"])
    if outcome.missing and outcome.distinct == 1:  # an entry is the event
        return table
    taken = {name for role, name in roles.items() if role != "segment"}
    for profile in profiles(table):
        name = profile.column.name
        if name in taken or not 2 <= len(profile.labels) <= MOST_LABELS or _says_it_again(name, outcome.name):
            continue
        texts, may_happen = _unfinished(profile)
        if texts and (rows := _rows(table, profile.column, texts, outcome, may_happen)):
            return _asked(table, profile.column, texts, outcome, rows, answers)
    return table


def _says_it_again(name: str, outcome: str) -> bool:
    """Is a column by its name the outcome in words, as action_taken_name beside action_taken?"""
    return {*words_of(outcome)} < {*words_of(name)} <= {*words_of(outcome), *_IN_WORDS}


def _unfinished(profile: Profile) -> tuple[tuple[str, ...], bool]:
    """The labels of cases that are not finished or were declined; and may one of them have had its event already?"""
    texts = tuple(label.text for label in profile.labels)
    if deals := open_deals(texts):
        return deals, True
    words = {text: frozenset(words_of(re.sub(r"(?i)\bnot converted\b", "lost", text))) for text in texts}
    for unfinished, finished in ((OPEN, CLOSED), (DECLINED, APPROVED)):
        found = tuple(text for text in texts if words[text] & unfinished and not words[text] & CLOSED)
        if found and any(words[text] & finished for text in texts if text not in found):
            return found, unfinished is OPEN
    found = [word for word in words_of(profile.column.name) if word not in ("is", "flag", "was", "has", "ist", "fully")]
    name = "".join(found)
    said_no, said_yes = (tuple(text for text in texts if text.lower() in known) for known in (NO, YES))
    if len(texts) == 2 and said_no and said_yes:
        over = len(found) > 1 and WATCHED.issuperset(found) and not WATCHED_TO_THE_END.isdisjoint(found)
        if name in FINISHED_FLAGS or over:
            return said_no, False
        if name in OPEN_FLAGS:
            return said_yes, False
    return (), False


def _rows(table: Table, column: Column, texts: tuple[str, ...], outcome: Column, may_happen: bool) -> int:
    """How many rows are unfinished; none where the rest has one outcome only, or where these rows have several and may not."""
    cell = as_text(outcome)
    query = (
        f"WITH cells AS (SELECT lower({cell}) AS cell, coalesce({_is_open(column, texts)}, false) AS open, count(*) AS rows "
        f"FROM {table.rows.source} WHERE {cell} IS NOT NULL GROUP BY ALL) "
        "SELECT coalesce(sum(rows) FILTER (open), 0), count(*) FILTER (open), max(rows) FILTER (NOT open), "
        "coalesce(sum(rows) FILTER (NOT open), 0) FROM cells"
    )
    with table.rows.open() as connection:
        rows, kinds, most, rest = connection.execute(query).fetchone()
    told_apart = rest and most <= (1 - LEAST) * rest
    return int(rows) if told_apart and (kinds == 1 or (may_happen and kinds)) else 0


def _is_open(column: Column, texts: tuple[str, ...]) -> str:
    return f"lower({as_text(column)}) IN ({', '.join(literal(text.lower()) for text in texts)})"


def _asked(table: Table, column: Column, texts: tuple[str, ...], outcome: Column, rows: int, answers: Answers) -> Table:
    values = {"name": column.name, "labels": named(texts), "outcome": outcome.name, "count": rows}
    options = (
        Option(BESIDE, said("unfinished-beside"), meaning=said("waiting-beside-meaning", count=rows)),
        Option(
            AS_IT_SAYS, said("unfinished-as-it-says", outcome=outcome.name), meaning=said("so-many-rows", rows=rows)
        ),
    )
    question = Question(ID, "roles", said("unfinished-asked", **values), options, BESIDE)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == AS_IT_SAYS:
        return table
    finding = Finding("note", said("rows-unfinished", **values), column.name, rows)
    table = without_cells(table, outcome.name, _is_open(column, texts), "unfinished")
    return replace(table, findings=(*table.findings, finding))
