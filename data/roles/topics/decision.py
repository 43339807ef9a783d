"""Whom to act on: a score and what then happened, and whatever says how much is at stake."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from data.cells import as_month, as_text
from data.contact_list import own_list
from data.dataset import Column, Dataset, Proposal, Suggestion, Table
from data.decision import NO_ANSWERS, Answers, Question
from data.engine import literal
from data.names import names_a
from data.roles.choices.amount import choose_amount, is_leaked
from data.roles.choices.confidence import tops
from data.roles.choices.copies import leave_copies
from data.roles.choices.cost import choose_cost
from data.roles.choices.fitted_scores import of_fitted_rows
from data.roles.choices.groups import are_bands, are_grades
from data.roles.choices.horizon import alike, choose_horizon, of_the_same
from data.roles.choices.marks import choose_mark
from data.roles.choices.outcome import choose_beside, choose_outcome, plainly_better, verdicts
from data.roles.choices.pairs import choose_pair, pairs
from data.roles.choices.unnamed_score import choose_unnamed_score, named_like_an_index
from data.roles.class_scores import by_class, by_label_beside, name_of_sum, parts_among
from data.roles.contacted import present_sql
from data.roles.events import Label, event, outcome_sql, say_how_often
from data.roles.evidence import PLAINLY, Evidence, evidence
from data.roles.flip import flipped_sql
from data.roles.leaks import comes_with_the_event, tells_the_outcome
from data.roles.margins import bounds, is_around_zero, is_hazard, is_margin, may_be_in_order, may_be_margin
from data.roles.model_names import names_a_model
from data.roles.money import amounts_sql
from data.roles.profile import Profile
from data.roles.ratings import LIKE_A_SHARE, PERHAPS, best, rated, scores
from data.roles.rivals import choose_namesake, choose_score

TOPIC = "decision"
ROLES = ("id", "score", "outcome", "value", "cost", "segment", "date", "treated", "model", "present")
NEEDED = ("score", "outcome")
ASKED = {
    "score": "What the model predicted",
    "outcome": "What then happened",
    "value": "What each one is worth",
    "segment": "Groups to compare",
    "id": "Who it is",
    "date": "When",
    "treated": "Who was contacted meanwhile",
    "cost": "What contacting each one costs",
    "present": "Who is contacted today",
    "model": "Which of several models scored the row",
}
KINDS = {"score": "number", "value": "number", "cost": "number", "date": "date"}  # what a column must hold
EVENT = "event"  # the id of the question which label is the event
NO_SEGMENT = "(none)"
ALIKE = 0.005  # by so little differ the areas of two columns of one order
NAMED_BY_LABELS = 1.0  # points of an outcome that its labels alone speak for


def suggest(table: Table, found: tuple[Profile, ...], earlier: Proposal, answers: Answers = NO_ANSWERS) -> Proposal:
    """The best column for each of the roles, a column playing one role only.

    Parameters
    ----------
    table
        A typed table.
    found
        The profiles of its columns.
    earlier
        What topics before this one suggested; they suggest none of its roles.
    answers
        To the questions of an earlier proposal.

    Returns
    -------
    Proposal
        Suggestions, and a question where several scores, or two columns of one name, compete.
    """
    numbers = [profile.column.name for profile in found if profile.column.kind == "number"]
    fitted = {*of_fitted_rows(numbers), *bounds(numbers)}
    found = tuple(profile for profile in found if profile.column.name not in fitted)
    evident = evidence(table)
    own = own_list(table)
    if own:
        found = tuple(profile for profile in found if not own.is_beside(profile.column.name))
    outcome, found, possible, asked = _what_happened(table, found, evident, answers)
    sure = tops(table, possible)
    found = tuple(profile for profile in found if profile.column.name not in sure)
    possible = [name for name in possible if name not in sure]
    taken = _margins_settled(table, found, best(table, found, ROLES, {"outcome": outcome}), evident)
    if outcome and "score" not in taken:
        taken, question = _unnamed(table, found, taken, evident, answers)
        asked.append(question)
    rivals = scores(table, found)
    if outcome and "score" in taken:
        weak = _weak(found, outcome.column, evident)
        rivals = [name for name in rivals if name not in weak or name == taken["score"].column]
        better = plainly_better(taken["score"].column, possible, outcome.column, evident)
        rivals = list(dict.fromkeys([*rivals, taken["score"].column, *better])) if better else rivals
        classes = dict(_classes(table, found, possible, outcome.column))
        foreseen = answers.get(EVENT) or event(tuple(_labels(found, outcome.column))).label if classes else ""
        if (parts := parts_among(classes, foreseen)) and (total := name_of_sum(classes, parts)) in possible:
            classes = {**classes, foreseen: total}
        if foreseen in classes:
            taken = {role: one for role, one in taken.items() if one.column not in classes.values() or role == "score"}
            taken["score"] = Suggestion("score", classes[foreseen], f"the probability of “{foreseen}”")
            rivals = [name for name in rivals if name not in classes.values() or name == classes[foreseen]]
    if outcome and "score" in taken and (mine := of_the_same(_alike(taken["score"], rivals, possible), outcome.column)):
        rivals = mine
        taken["score"] = replace(taken["score"], column=mine[0])
    if outcome and "score" in taken and names_a_model(taken["score"].column):
        playing = {one.column for role, one in taken.items() if role in ("id", "outcome")}
        models = [name for name in possible if names_a_model(name) and name not in playing]
        rivals = list(dict.fromkeys([*rivals, taken["score"].column, *models]))
    if "score" in taken and taken["score"].column in rivals and len(rivals) > 1:
        named = outcome.column if outcome else ""
        taken["score"], question = choose_score(table, taken["score"], rivals, named, answers)
        asked.append(question)
    if outcome and "score" in taken:
        sure, question = choose_mark(table, taken["score"], found, outcome.column, evident, answers)
        asked.append(question)
        taken = {role: one for role, one in taken.items() if role != "score"} | ({"score": sure} if sure else {})
    while "segment" in taken and "score" in taken and _is_no_group(table, found, taken, taken["segment"].column):
        found, taken = _without(table, found, taken, "segment")
    while "date" in taken and outcome and comes_with_the_event(table, taken["date"].column, outcome.column):
        found, taken = _without(table, found, taken, "date")
    while "value" in taken and outcome and is_leaked(table, taken["value"].column, found, outcome.column):
        found, taken = _without(table, found, taken, "value")
    if own:
        taken["treated"] = Suggestion("treated", own.arm, f"the arms of a contact list of ours, {', '.join(own.runs)}")
    playing = {one.column for role, one in taken.items() if role in ("id", "score", "outcome")}
    named = outcome.column if outcome else ""
    worth, question = taken.get("value"), None
    if "score" in taken:  # without one nothing is decided by it
        worth, question = choose_amount(table, worth, found, named, answers, playing)
        asked.append(question)
    if worth != taken.get("value"):
        taken = best(
            table, found, ROLES, {role: taken.get(role) for role in ROLES if role != "cost"} | {"value": worth}
        )
    spent, question = choose_cost(taken.get("cost"), found, answers)
    asked.append(question)
    if spent is None:
        taken.pop("cost", None)
    for role in ("score", "outcome", "value"):
        if role in taken:
            others = {one.column for name, one in taken.items() if name != role}
            taken[role], question = choose_namesake(table, taken[role], answers, others)
            asked.append(question)
    return Proposal(tuple(taken.values()), tuple(question for question in asked if question))


def _what_happened(
    table: Table, found: tuple[Profile, ...], evident: Evidence, answers: Answers
) -> tuple[Suggestion | None, tuple[Profile, ...], list[str], list[Question | None]]:
    """The outcome; the columns but for scores of another outcome and copies of this one, those that could be the score, and questions."""
    possible = list(rated(table, found, "score", least=LIKE_A_SHARE)) or named_like_an_index(found)
    said_so, others = verdicts(table, rated(table, found, "outcome"), possible, evident)
    found = tuple(profile for profile in found if profile.column.name not in said_so)
    first = best(table, found, ("score", "outcome"))
    # Beside a column that a name or its labels call an outcome, two labels alone are none.
    could_be = rated(table, found, "outcome")
    if "outcome" in first and not others:
        counts = _counts(found) if could_be.get(first["outcome"].column, 0.0) <= NAMED_BY_LABELS else ()
        could_be = {name: points for name, points in could_be.items() if points > PERHAPS or name in counts}
    asked: list[Question | None] = []
    several = pairs(possible, could_be, evident)
    if several and (answers.get("outcome") or next(iter(several))) in several:
        named = first["outcome"].column if "outcome" in first else ""
        outcome, question = choose_pair(table, several, evident, named, answers)
        others = {name for each, names in several.items() if each != outcome.column for name in names}
        found = tuple(profile for profile in found if profile.column.name not in others)
        possible = [name for name in possible if name not in others]
    elif others and could_be.get(first["outcome"].column if "outcome" in first else "", 0.0) <= NAMED_BY_LABELS:
        outcome, question = choose_beside(table, others, could_be, possible, evident, answers)
    else:
        outcome, question = choose_outcome(table, first.get("outcome"), could_be, possible, evident, answers)
    asked.append(question)
    if (given := answers.get("outcome", "")) and given != (outcome.column if outcome else ""):
        outcome = (
            Suggestion("outcome", given, "chosen by you") if given in {each.column.name for each in found} else outcome
        )
    if outcome and not question:
        named = rated(table, found, "outcome")
        outcome, question = choose_horizon(table, outcome, found, named, possible, evident, answers)
        asked.append(question)
    if outcome:
        found, question = leave_copies(table, found, outcome.column, evident, answers)
        asked.append(question)
        possible = [name for name in possible if name in {profile.column.name for profile in found}]
    return outcome, found, possible, asked


def _unnamed(
    table: Table, found: tuple[Profile, ...], taken: dict[str, Suggestion], evident: Evidence, answers: Answers
) -> tuple[dict[str, Suggestion], Question | None]:
    """The roles with a score that no name speaks for, if one ranks what happened; what it played before another column may play."""
    held = {one.column for role, one in taken.items() if role in ("id", "outcome", "date")}
    score, question = choose_unnamed_score(table, found, taken["outcome"].column, held, evident, answers)
    if score is None:
        return taken, question
    return best(table, found, ROLES, {"outcome": taken["outcome"], "score": score}), question


def _counts(found: tuple[Profile, ...]) -> set[str]:
    """The columns of numbers that say how often, from none on: of what happened, where a score ranks more than none."""
    return {profile.column.name for profile in found if say_how_often(profile.column, profile.labels)}


def _alike(score: Suggestion, rivals: Sequence[str], possible: Sequence[str]) -> list[str]:
    """The rivals of a score, and what differs from it in a number alone: p30, p60 and p90 are scores as much as each other."""
    return list(dict.fromkeys([*rivals, *alike(score.column, possible)]))


def _weak(found: tuple[Profile, ...], outcome: str, evident: Evidence) -> set[str]:
    """Hazards and margins by name that have little to do with what happened: no rivals of a score."""
    named = (profile.column.name for profile in found if is_hazard(profile) or is_margin(profile))
    return {name for name in named if evident.strength(name, outcome) < PLAINLY}


def _is_no_group(table: Table, found: tuple[Profile, ...], taken: Mapping[str, Suggestion], name: str) -> bool:
    """Stretches of the score, grades that go with it, or what happened under another name."""
    score = taken["score"].column
    if are_bands(table, score, name) or are_grades(table, score, name, (label.text for label in _labels(found, name))):
        return True
    return "outcome" in taken and tells_the_outcome(table, name, taken["outcome"].column)


def _without(
    table: Table, found: tuple[Profile, ...], taken: dict[str, Suggestion], role: str
) -> tuple[tuple[Profile, ...], dict[str, Suggestion]]:
    """The other columns, and the next best of them in that role."""
    rest = tuple(profile for profile in found if profile.column.name != taken[role].column)
    return rest, best(table, rest, ROLES, {each: taken.get(each) for each in ROLES if each != role})


def _margins_settled(
    table: Table, found: tuple[Profile, ...], taken: dict[str, Suggestion], evident: Evidence
) -> dict[str, Suggestion]:
    """A margin is a score only where it ranks what happened, and no money where it ranks that as the score does."""
    outcome = taken["outcome"].column if "outcome" in taken else ""
    amounts = {taken[role].column for role in ("value", "cost") if role in taken}
    for name in (each.column.name for each in tuple(found) if _may_be_put_in_order(each, amounts)):
        strength = evident.strength(name, outcome)
        playing = next((role for role, one in taken.items() if one.column == name), "")
        if playing == "score" and strength < PLAINLY:
            del taken["score"]
        elif (
            playing in ("value", "cost")
            and "score" in taken
            and abs(strength - evident.strength(taken["score"].column, outcome)) < ALIKE
        ):
            others = tuple(profile for profile in found if profile.column.name != name)
            taken = best(table, others, ROLES, {role: taken.get(role) for role in ROLES if role != playing})
            found = others
    return taken


def _may_be_put_in_order(profile: Profile, amounts: Collection[str]) -> bool:
    """May a column be a margin: by its name, or as an amount on both sides of zero that is called a score as well?"""
    name = profile.column.name
    by_both = name in amounts and is_around_zero(profile) and names_a("score", name)
    return by_both or may_be_margin(profile) or may_be_in_order(profile)


def _labels(found: tuple[Profile, ...], column: str) -> tuple[Label, ...]:
    return next(profile.labels for profile in found if profile.column.name == column)


def _classes(table: Table, found: tuple[Profile, ...], possible: Sequence[str], outcome: str) -> Mapping[str, str]:
    """Where each label of the outcome has a column of its own: which."""
    labels = [label.text for label in _labels(found, outcome)]
    return by_label_beside(table, possible, labels) or by_class(possible, labels)


def canonical(dataset: Dataset) -> dict[str, str]:
    """The canonical columns that a dataset's roles make, as SQL by name; see `data.rows.canonical`."""
    roles, column = dataset.roles, dataset.table.column
    columns = {"score": flipped_sql(dataset), "outcome": outcome_sql(column(roles["outcome"]), dataset.event)}
    columns |= amounts_sql(dataset)
    if "segment" in roles:
        columns["segment"] = segment_sql(column(roles["segment"]))
    if "date" in roles:
        columns["period"] = as_month(roles["date"])
    if "treated" in roles:
        columns["arm"] = arm_sql(column(roles["treated"]), dataset.control)
    if "model" in roles:
        columns["model"] = as_text(column(roles["model"]))
    if "present" in roles:
        columns["present"] = present_sql(column(roles["present"]))
    return columns


def segment_sql(column: Column) -> str:
    """A group by its label; a code, which says nothing alone, behind the name of its column, as in "loan_purpose 31"."""
    text = as_text(column)
    are_codes = bool(column.examples) and all(each.strip().isdecimal() for each in column.examples)
    named = f"{literal(f'{column.name} ')} || {text}" if are_codes else text
    return f"coalesce({named}, {literal(NO_SEGMENT)})"


def arm_sql(column: Column, control: str) -> str:
    """A treated column as "control" or "treated"; NULL where it is empty."""
    text = f"lower({as_text(column)})"
    return (
        f"CASE WHEN {text} IS NULL THEN NULL WHEN {text} = lower({literal(control)}) THEN 'control' ELSE 'treated' END"
    )
