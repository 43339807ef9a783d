"""A column of weights beside the scores: whether it weighs the rows of a sample, which no figure here takes into account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_number
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.joins.grain import COUNTS
from data.names import words_of
from data.roles.events import outcome_sql
from data.said import said

ID = "weights"
SAMPLE, NONE = "sample", "no"
LIGHT = 20.0  # the mean up to which a bare “weight” is likelier one of rows than that of a body or a parcel


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WEIGHTS = _words(
    "weight weights wt wgt weighting gewicht gewichte gewichtung poids ponderation peso ponderacion ponderazione"
)
OF_ROWS = _words(
    "sample sampling survey case row design population stichprobe stichproben erhebung sondage echantillon muestra muestral"
    " encuesta campione campionario"
)
WHOLE = _words("samplingweight sampleweight surveyweight hochrechnungsfaktor hochrechnung stichprobengewicht")


def ask_weights(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Ask about a column of weights that no role and no count has taken.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role, the outcome among them.
    event
        The outcome's label that counts as 1.
    answers
        Under ``weights`` whether it weighs the rows.

    Returns
    -------
    Table
        With the question, whose options say what the event rate is with and without the weights; and with a finding where it
        weighs them. The rows stay as they are: figures are those of the rows, as of any sample.
    """
    if any(question.id == COUNTS for question in table.questions):
        return table  # what counts is asked about already
    open_ones = (each for each in table.columns if each.name not in roles.values())
    column = next((each for each in open_ones if _may_weigh(each)), None)
    if column is None:
        return table
    weight, happened = as_number(column.name), outcome_sql(table.column(roles["outcome"]), event)
    with table.rows.open() as connection:
        low, mean, plain, weighed = connection.execute(
            "SELECT min(weight), avg(weight), 100 * avg(happened), 100 * sum(weight * happened) / sum(weight) "
            f"FROM (SELECT {weight} AS weight, {happened} AS happened FROM {table.rows.source}) WHERE happened IS NOT NULL"
        ).fetchone()
    if low is None or low < 0 or weighed is None:
        return table
    rates = {"weighed": f"{weighed:.1f}", "plain": f"{plain:.1f}"}
    options = (
        Option(SAMPLE, said("weights-of-rows"), meaning=said("weights-rates", **rates)),
        Option(NONE, said("weights-of-none"), meaning=said("weights-rate", plain=rates["plain"])),
    )
    default = SAMPLE if _is_of_rows(column) or mean <= LIGHT else NONE
    question = Question(ID, "roles", said("weights-asked", name=column.name), options, default)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == NONE:
        return table
    told = Finding("note", said("weights-beside", name=column.name, **rates), column.name)
    return replace(table, findings=(*table.findings, told))


def _may_weigh(column: Column) -> bool:
    bare = len(words := words_of(column.name)) == 1 and words[0] in WEIGHTS
    return column.kind == "number" and not column.missing and column.distinct > 1 and (bare or _is_of_rows(column))


def _is_of_rows(column: Column) -> bool:
    words = words_of(column.name)
    return "".join(words) in WHOLE or not (WEIGHTS.isdisjoint(words) or OF_ROWS.isdisjoint(words))
