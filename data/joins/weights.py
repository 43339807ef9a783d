"""A column of weights beside the scores: whether it weighs the rows of a sample, so that the event rate by weight is the true one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from data.cells import as_number
from data.dataset import Column, Dataset, Finding
from data.decision import Answers, Decision, Option, Question
from data.joins.grain import COUNTS
from data.names import words_of
from data.roles.choices.model import only_sql
from data.roles.choices.part import part_sql
from data.roles.events import outcome_sql
from data.roles.topics.decision import arm_sql
from data.said import is_said, said

ID = "weights"
SAMPLE, NONE = "sample", "no"
RATE = "weighed-rate"  # the choice that the event rate by weight is the true one
DIGITS = 5  # of that share
SAME = 0.0005  # by so little more or less the rate is the same
ALIKE = 0.05  # so much of their mean may weights of one outcome vary to be alike
LIGHT = 20.0  # the mean up to which a bare “weight” is likelier one of rows than that of a body or a parcel


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WEIGHTS = _words(
    "weight weights wt wgt weighting gewicht gewichte gewichtung poids ponderation peso ponderacion ponderazione"
)
OF_ROWS = _words(
    "samp smp smpl sample sampling survey case row design population stichprobe stichproben erhebung sondage echantillon muestra muestral"
    " encuesta campione campionario steekproef enquete redressement"
)
WHOLE = _words(
    "samplingweight sampleweight surveyweight hochrechnungsfaktor hochrechnung stichprobengewicht gewichtungsfaktor"
    " pweight pweights pwt pwgt aweight fweight iweight wi expansionfactor factorexpansion factordeexpansion factorponderacion"
    " weightfactor weightingfactor inflationfactor designweight facteurextrapolation coefextrapolation coefficientextrapolation"
    " coefponderation facteurponderation fattoreespansione fattorediespansione coefficienteriporto weegfactor wegingsfactor ophoogfactor"
    " facteurdextrapolation facteurdeponderation coefficientdextrapolation factordeponderacion"
)


def ask_weights(dataset: Dataset, answers: Answers) -> Dataset:
    """Ask about a column of weights that no role and no count has taken.

    Parameters
    ----------
    dataset
        A table with roles and event.
    answers
        Under ``weights`` whether it weighs the rows.

    Returns
    -------
    Dataset
        With the question, whose options say what the event rate is with and without the weights, of the rows that a story is
        told of; and where it weighs them with a finding, and a decision that `weighed_rate` reads. The rows stay as they are.
    """
    if any(question.id == COUNTS for question in dataset.table.questions):
        return dataset  # what counts is asked about already
    open_ones = (each for each in dataset.table.columns if each.name not in dataset.roles.values())
    column = next((each for each in open_ones if may_weigh(each)), None)
    found = column and _weighed(dataset, column)
    if not found:
        return dataset
    rates = {"weighed": f"{100 * found.rate:.1f}", "plain": f"{100 * found.plain:.1f}"}
    options = (
        Option(SAMPLE, said("weights-of-rows"), meaning=said("weights-rates", **rates)),
        Option(NONE, said("weights-of-none"), meaning=said("weights-rate", plain=rates["plain"])),
    )
    default = SAMPLE if _is_of_rows(column) or found.mean <= LIGHT else NONE
    question = Question(ID, "roles", said("weights-asked", name=column.name), options, default)
    table = replace(dataset.table, questions=(*dataset.table.questions, question))
    if question.chosen(answers) == NONE:
        return replace(dataset, table=table)
    told = said("weights-taken", name=column.name, **rates, varied=found.spread > ALIKE)
    if abs(found.rate - found.plain) < SAME:
        told = said("weights-change-nothing", name=column.name, plain=rates["plain"])
    else:
        choice = said(RATE, name=column.name, rate=f"{found.rate:.{DIGITS}f}", percent=rates["weighed"])
        table = replace(table, decisions=(*table.decisions, Decision("roles", column.name, choice, said("by-weights"))))
    return replace(dataset, table=replace(table, findings=(*table.findings, Finding("note", told, column.name))))


def weighed_rate(decisions: Iterable[Decision]) -> tuple[float, str] | None:
    """The share of events by the weights of rows, and the column that holds them; None where no rows are weighed."""
    choice = next((one.choice for one in decisions if is_said(one.choice, RATE)), None)
    return (float(choice["rate"]), choice["name"]) if choice else None


@dataclass(frozen=True)
class _Weighed:
    """The event rate with and without the weights, their mean, and how much they vary among rows of one outcome."""

    rate: float
    plain: float
    mean: float
    spread: float  # standard deviation as a share of the mean, in the outcome where it is larger


def _weighed(dataset: Dataset, column: Column) -> _Weighed | None:
    """None where no row has a weight above zero, or one is below zero, or by weight all rows or none have the event."""
    roles, table = dataset.roles, dataset.table
    kept = [condition for condition in (only_sql(dataset), part_sql(dataset)) if condition]
    kept.append(f"({as_number(roles['score'])}) IS NOT NULL")
    if "treated" in roles:
        kept.append(f"{arm_sql(table.column(roles['treated']), dataset.control)} = 'control'")
    happened = outcome_sql(table.column(roles["outcome"]), dataset.event)
    rows = (
        f"SELECT {as_number(column.name)} AS weight, {happened} AS happened FROM {table.rows.source} "
        f"WHERE {' AND '.join(f'({each})' for each in kept)}"
    )
    query = (
        "SELECT happened, min(weight), sum(weight), count(*), stddev_pop(weight) / avg(weight) "
        f"FROM ({rows}) WHERE happened IS NOT NULL GROUP BY happened ORDER BY happened"
    )
    with table.rows.open() as connection:
        found = connection.execute(query).fetchall()
    if len(found) < 2 or any(low is None or low < 0 or not total for _, low, total, _, _ in found):
        return None
    (_, _, others, other_rows, one), (_, _, events, event_rows, other) = found
    rows = other_rows + event_rows
    return _Weighed(events / (events + others), event_rows / rows, (events + others) / rows, max(one, other))


def may_weigh(column: Column) -> bool:
    """Could a column say for how many a row stands, by its name and because every row has a number?"""
    bare = len(words := words_of(column.name)) == 1 and words[0] in WEIGHTS
    return column.kind == "number" and not column.missing and column.distinct > 1 and (bare or _is_of_rows(column))


def _is_of_rows(column: Column) -> bool:
    words = words_of(column.name)
    return "".join(words) in WHOLE or not (WEIGHTS.isdisjoint(words) or OF_ROWS.isdisjoint(words))
