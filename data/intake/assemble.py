"""A table and the roles of its columns become a dataset, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.contact_list import HOLD_BACK, own_list
from data.dataset import Dataset, Joined, Table
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.errors import DataError
from data.intake import changes
from data.joins.beside.already import leave_already
from data.joins.beside.censored import leave_censored
from data.joins.beside.leavers import leave_offers_to_leavers
from data.joins.beside.looked_at import leave_not_looked_at
from data.joins.beside.marked import leave_marked
from data.joins.beside.unfinished import leave_unfinished
from data.joins.blank_arms import ID as BLANK_ARM
from data.joins.grain import settle_grain, without_cell_ids
from data.joins.repeats import settle
from data.joins.scales import bring_to_one_scale
from data.joins.shapes.gains_tables import refuse_gains_table
from data.joins.weights import ask_weights
from data.names import words_of
from data.quality.findings import Checked, check
from data.roles import control as control_group
from data.roles import money
from data.roles.choices.confidence import ID as CONFIDENCE
from data.roles.choices.confidence import choose_confidence
from data.roles.choices.currency import tell_currency
from data.roles.choices.cut import ask_cut
from data.roles.choices.event import FIRST, choose_event, listed, shown_labels
from data.roles.choices.event import ID as EVENT
from data.roles.choices.fitted_scores import tell_fitted
from data.roles.choices.left_alone import NOBODY as NO_CONTROL
from data.roles.choices.left_alone import offer_left_alone, with_arm
from data.roles.choices.model import choose_model
from data.roles.choices.part import choose_part
from data.roles.choices.sureness import SURE, Sureness, refuse_sureness, sureness, with_sureness
from data.roles.choices.unit import choose_unit
from data.roles.choices.uplift import note_uplift
from data.roles.choices.waiting import leave_waiting
from data.roles.contacted import check_present
from data.roles.events import Label, labels, without_event
from data.roles.flip import ID as FLIP
from data.roles.flip import MUST, PLAINLY, flip_question, is_named_against, turned
from data.roles.proposal import kinds, needed
from data.roles.proposal import roles as known_roles
from data.said import said

CONTROL = "control"
_WANTED = {"number": "numbers", "date": "dates"}


def assemble(
    table: Table,
    roles: Mapping[str, str],
    event: str | None = None,
    control: str | None = None,
    joined: Joined | None = None,
    answers: Answers = NO_ANSWERS,
) -> Dataset:
    """Check roles against the table and all its rows.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role; score and outcome are needed.
    event
        The outcome's label that counts as 1; without it the likely one.
    control
        The treated column's label for customers left alone; without it the one that reads like it.
    joined
        The counts of a join, where the table came from two files.
    answers
        To the questions that the table asked before.

    Returns
    -------
    Dataset
        With counts by reason and the findings of reading and checking together. What only the file's owner knows is
        asked in ``dataset.table.questions``; until it is answered the marked default holds.

    Raises
    ------
    DataError
        When the table is a gains table, a role or column is unknown, a column has the wrong kind, or no figure could be right: no usable rows,
        one class, a constant score.
    """
    refuse_gains_table(table, roles)
    _check_roles(roles, answers)
    roles = {role: roles[role] for role in known_roles() if roles.get(role)}
    for role, column in roles.items():
        _check_kind(table, role, column)
    if "present" in roles:
        check_present(table, roles["present"])
    if changes.is_change(roles, answers):
        return _of_a_change(table, roles, event, control, joined, answers)
    if roles.get("challenger") == roles["score"]:
        raise DataError(f"The column “{roles['score']}” is named as both scores; two models want two columns.")
    table, roles = _with_one_currency(table, roles, answers)
    table = tell_currency(choose_unit(table, roles, answers), roles)
    roles = without_cell_ids(table, roles)
    table = leave_marked(table, roles, answers)
    table = settle(settle_grain(table, roles, answers), roles, answers)
    table, roles = leave_not_looked_at(leave_unfinished(table, roles, answers), roles, answers)
    told = answers if event is None else {EVENT: event, **answers}
    table = leave_waiting(table, roles["outcome"], told, roles["score"])
    table, event = _event(table, roles, event, answers)
    table = leave_censored(leave_already(table, roles, event, answers), roles, event, answers)
    table = ask_cut(table, roles, event, answers)
    table = bring_to_one_scale(table, roles, event, answers)
    table = choose_confidence(table, roles, event, answers)
    table = tell_fitted(note_uplift(table, roles["score"], event), roles["score"])
    table = choose_part(choose_model(table, roles, answers), roles, answers)
    arms = with_arm(table.questions, roles, answers)
    table, roles = leave_offers_to_leavers(table, arms, event, control, answers)
    table, roles, control = _control(table, roles, control, answers)
    return _checked(Dataset(table, roles, event, control, {}, (), joined=joined), answers)


def _of_a_change(
    table: Table,
    roles: dict[str, str],
    event: str | None,
    control: str | None,
    joined: Joined | None,
    answers: Answers,
) -> Dataset:
    """Without a score: what was measured, by arm and time."""
    table, roles = _with_one_currency(table, roles, answers)
    table, roles = changes.prepared(table, roles, answers)
    table, event = changes.event_of(table, roles, event, answers)
    if "treated" in roles:
        if not control_group.control(labels(table, roles["treated"]), roles["treated"]) and control is None:
            table, control = changes.compared_with(table, roles["treated"], answers)
        else:
            table, roles, control = _control(table, roles, control, answers)
    if not changes.is_change(roles, answers):
        raise DataError(
            f"{table.name}: nobody was left alone, and nothing says what was before and what after; wanted a group to compare with, "
            "or the day on which the change began."
        )
    return changes.assembled(table, roles, event, control or "", joined, answers)


def _checked(dataset: Dataset, answers: Answers) -> Dataset:
    """Look at the rows; where the score was said to rank the other way, turn it or the event, and look again."""
    with dataset.table.rows.open() as connection:
        checked = check(dataset, connection)
        others = without_event(labels(dataset.table, dataset.roles["outcome"]), dataset.event)
        others = [text for text in others if text not in dataset.table.column(dataset.roles["outcome"]).waiting]
        other = others[0] if len(others) == 1 else ""
        columns = dataset.roles["score"], dataset.roles["outcome"]
        against = is_named_against(*columns, dataset.event, other)
        sure = (
            None
            if against or any(each.id == CONFIDENCE for each in dataset.table.questions)
            else sureness(dataset.table, *columns, dataset.event)
        )
        if checked.area < 0.5 or against or sure:
            question = flip_question(*columns, dataset.event, other, checked.area, checked.by_chance, answers)
            if sure:
                question = _sure_or_not(dataset, question, sure, checked, answers)
            table = replace(dataset.table, questions=(*dataset.table.questions, question))
            choice = question.chosen(answers)
            if choice == "score":
                table = replace(table, decisions=(*table.decisions, turned(dataset.roles["score"], *checked.span)))
            dataset = replace(dataset, table=table, event=other if choice == "event" else dataset.event)
            checked = check(dataset, connection) if choice not in ("no", SURE) else checked
    dataset = ask_weights(dataset, answers)
    findings = (*dataset.table.findings, *checked.findings)
    return replace(dataset, counts=checked.counts, findings=findings, period=checked.period)


def _sure_or_not(dataset: Dataset, question: Question, found: Sureness, checked: Checked, answers: Answers) -> Question:
    """The question which way a score ranks where it may be how sure the model was; an offer where it plainly ranks the event first."""
    offered = checked.area > 0.5 + PLAINLY * checked.by_chance
    score, event = dataset.roles["score"], dataset.event
    id = FLIP if offered or FLIP in answers else MUST
    question = with_sureness(replace(question, id=id), found, score, event, offered)
    if SURE in question.picked(answers):
        raise refuse_sureness(dataset.table.name, score, event)
    return question


def _check_roles(roles: Mapping[str, str], answers: Answers) -> None:
    odd = [role for role in roles if role not in known_roles()]
    if odd:
        raise DataError(f"There is no role “{odd[0]}”; the roles are {', '.join(known_roles())}.")
    if changes.is_change(roles, answers):
        return
    missing = [role for role in needed(roles) if not roles.get(role)]
    parted = roles.get("treated") or roles.get("phase")
    if missing and parted and not roles.get("score") and not roles.get("outcome"):
        raise DataError(
            f"“{parted}” says what is compared, but no column is named as what came of it; wanted an outcome, or a number that was "
            "measured."
        )
    if missing[:1] == ["score"]:
        raise DataError(
            "No column is named as the score (numbers that grow with the chance of the event), and none says who got what; a story "
            "needs a score and an outcome, or, to tell what a change did, the groups that are compared, or the day on which it began."
        )
    if missing:
        raise DataError(
            f"No column is named as the {missing[0]} (what then happened); a story needs a score and an outcome, or, to tell what a "
            "change did, what was measured with the groups that are compared, or with the day on which it began."
        )


def _check_kind(table: Table, role: str, name: str) -> None:
    names = [column.name for column in table.columns]
    if name not in names:
        raise DataError(f"{table.name} has no column “{name}” for the {role}; it has {', '.join(names)}.")
    column, wanted = table.column(name), kinds().get(role)
    if column.missing == table.count:
        raise DataError(f"{table.name}: every cell of “{name}” is empty, so it cannot be the {role}.")
    if wanted and column.kind != wanted:
        shown = ", ".join(f"“{text[:40]}”" for text in column.examples)
        raise DataError(f"{table.name}: the {role} “{name}” must hold {_WANTED[wanted]}, but holds {shown}.")


def _with_one_currency(table: Table, roles: dict[str, str], answers: Answers) -> tuple[Table, dict[str, str]]:
    """Amounts in several currencies are no value until one of them is chosen."""
    value = roles.get("value", "")
    currencies = money.mixed_currencies(table, value) if value else ()
    if not currencies:
        return table, roles
    question = money.currency_question(value, currencies)
    chosen = question.chosen(answers)
    finding = money.currency_finding(value, currencies, chosen)
    table = replace(table, questions=(*table.questions, question), findings=(*table.findings, finding))
    if chosen == "none":
        return table, {role: column for role, column in roles.items() if role != "value"}
    return replace(table, decisions=(*table.decisions, money.only(table, value, chosen))), roles


def _event(table: Table, roles: Mapping[str, str], wanted: str | None, answers: Answers) -> tuple[Table, str]:
    outcome = roles["outcome"]
    if wanted is not None and answers.get(EVENT) is None:
        answers = {**answers, EVENT: wanted}
    chosen, question = choose_event(table, outcome, roles["score"], answers)
    if wanted is not None and question and question.several and question.picked(answers):
        return table, chosen
    if wanted is not None and (question is None or question.chosen(answers) != wanted):
        return table, _known(table, outcome, labels(table, outcome), wanted, "event")
    if question is None or wanted is not None:
        return table, chosen
    return replace(table, questions=(*table.questions, question)), chosen


def _control(
    table: Table, roles: dict[str, str], wanted: str | None, answers: Answers
) -> tuple[Table, dict[str, str], str]:
    column = roles.get("treated", "")
    if not column:
        return offer_left_alone(table, roles, answers)
    found = labels(table, column)
    if wanted is not None:
        return table, roles, _known(table, column, found, wanted, "control group")
    if (own := own_list(table)) and column == own.arm:
        decision = Decision(
            "roles", column, said("left-alone", label=HOLD_BACK), said("own-list-reason", runs=own.runs)
        )
        return replace(table, decisions=(*table.decisions, decision)), roles, HOLD_BACK
    likely, by_labels_alone = control_group.control(found, column), control_group.denied(found, column)
    named = not control_group.ARMS.isdisjoint(words_of(column)) or control_group.names_control(column)
    by_labels_alone = (
        by_labels_alone or control_group.is_plainly_control(likely) or control_group.nothing_sent(found, column)
    )
    named = named or any(each.id == f"{BLANK_ARM}{column}" for each in table.questions)  # it was asked already
    if likely and (named or not by_labels_alone) and control_group.is_known_at_once(likely):
        decision = Decision("roles", column, said("left-alone", label=likely), said("left-alone-reason"))
        return replace(table, decisions=(*table.decisions, decision)), roles, likely
    options = [
        Option(label.text, said("left-alone", label=label.text), meaning=said("so-many-rows", rows=label.rows))
        for label in found[:12]
    ]
    options.append(Option(NO_CONTROL, said("nobody-left-alone"), meaning=said("so-many-rows", rows=table.count)))
    text = said("control-asked", name=column, labels=shown_labels(found), more=len(found) > FIRST)
    question = Question(CONTROL, "roles", text, tuple(options), likely or NO_CONTROL)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen == NO_CONTROL:
        return table, {role: name for role, name in roles.items() if role != "treated"}, ""
    return table, roles, chosen


def _known(table: Table, column: str, found: tuple[Label, ...], wanted: str, what: str) -> str:
    label = next((label.text for label in found if label.text.lower() == wanted.strip().lower()), None)
    if label is None:
        raise DataError(f"{table.name}: “{column}” has no value “{wanted}” for the {what}; it has {listed(found)}.")
    return label
