"""What a change really did: arms or times before and after, and what was measured; a score is optional."""

from __future__ import annotations

from collections.abc import Mapping

from data.contact_list import own_list
from data.dataset import Dataset, Proposal, Suggestion, Table
from data.decision import NO_ANSWERS, Answers, Option, Question
from data.names import names_a
from data.roles.choices.left_alone import held_back
from data.roles.measured.measures import before_of, measures
from data.roles.measured.offered import arms_by_name, came_of_it, counts, is_counted
from data.roles.measured.phases import rate_phase
from data.roles.personal import personal_columns
from data.roles.profile import Profile
from data.roles.ratings import LIKE_A_SHARE, rated
from data.said import said

TOPIC = "change"
ROLES = ("measure", "phase", "before")
NEEDED = ("outcome", "treated")
ASKED = {
    "measure": "What was measured in numbers",
    "phase": "Before or after the change",
    "before": "The same measure of an earlier time",
}
KINDS = {"measure": "number", "before": "number"}
FEW_IDS = 10  # different names, below which a column names groups and nobody
GROUPS = "who_got_what"  # the id of the question which column says who was in which group
NOBODY = "(nobody)"
MEASURED = "measured"  # the id of the question what came of it


def lacking(taken: Mapping[str, str]) -> tuple[str, ...]:
    """What is wanted before it can be told: something that was measured, and arms, or times before and after."""
    measured = () if taken.get("outcome") or taken.get("measure") else ("outcome",)
    return (*measured, *(() if taken.get("treated") or taken.get("phase") else ("treated",)))


def suggest(table: Table, found: tuple[Profile, ...], earlier: Proposal, answers: Answers = NO_ANSWERS) -> Proposal:
    """Times before and after, and what was measured beside the outcome, in files that have arms or such times.

    Parameters
    ----------
    table, found
        A typed table, and the profiles of its columns.
    earlier
        What the decision suggested.
    answers
        To the questions of an earlier proposal.

    Returns
    -------
    Proposal
        Where neither score nor outcome was found, one question which of several columns of numbers was aimed at.
    """
    taken = earlier.by_role
    if own := own_list(table):
        found = tuple(profile for profile in found if not own.is_beside(profile.column.name))
    held = {one.column for one in taken.values()}
    if "treated" not in taken and "score" not in taken and "model" in taken:
        return _of_models(taken["model"], earlier)
    phase = _phase(found, held - {taken[role].column for role in ("segment",) if role in taken})
    arm, asked = (
        (None, None) if {"treated", "score"} & taken.keys() else _arm(table, found, taken, bool(phase), answers)
    )
    if "treated" not in taken and phase is None and arm is None:
        return Proposal((), (asked,) if asked else ())
    made = [each for each in (phase, arm) if each]
    if "id" not in taken and "score" not in taken and (key := _repeated_id(table, found, held)):
        made.append(Suggestion("id", key, "a name like an id, with several rows of one"))
    held |= {one.column for one in made}
    withdrawn = _withdrawn(found, taken, arm)
    stays = {role: one for role, one in taken.items() if role not in withdrawn}
    counted = taken["outcome"].column if "outcome" in withdrawn else ""
    measured, question = _measured(table, found, held, stays, counted, answers)
    return Proposal((*made, *measured), tuple(each for each in (asked, question) if each), withdrawn)


def _arm(
    table: Table, found: tuple[Profile, ...], taken: Mapping[str, Suggestion], is_timed: bool, answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """Who was held back; else a column that is named like what is tried in several ways, which is asked."""
    held = {one.column for one in taken.values()}
    segments = {taken["segment"].column} if "segment" in taken else set()
    if kept := _held_back(found, held):
        return kept, None
    named = (
        []
        if is_timed or rated(table, found, "score", LIKE_A_SHARE)
        else arms_by_name(found, held - segments, table.count)
    )
    if not named:
        return None, None
    names = [profile.column.name for profile in named]
    options = [Option(name, said("measured-option", name=name)) for name in names]
    question = Question(
        GROUPS,
        "roles",
        said("who-got-what-asked", names=tuple(names)),
        (*options, Option(NOBODY, said("who-got-what-none"))),
        names[0],
    )
    chosen = question.chosen(answers)
    if chosen == NOBODY:
        return None, question
    return Suggestion(
        "treated", chosen, "a few labels and a name like something that is tried in several ways"
    ), question


def _withdrawn(found: tuple[Profile, ...], taken: Mapping[str, Suggestion], arm: Suggestion | None) -> tuple[str, ...]:
    """Groups that are the arms; and the outcome, where without a score it is a count or an amount: its mean is what changed."""
    counted = {each.column.name for each in found if is_counted(each)} if "score" not in taken else set()
    falls = {"segment": {arm.column} if arm else set(), "outcome": counted}
    return tuple(role for role, names in falls.items() if role in taken and taken[role].column in names)


def _measured(
    table: Table,
    found: tuple[Profile, ...],
    held: set[str],
    taken: Mapping[str, Suggestion],
    counted: str,
    answers: Answers,
) -> tuple[list[Suggestion], Question | None]:
    """What came of it in numbers, with the same of an earlier time; where nothing is named as the outcome, one of yes and no as well.

    ``counted`` is the column that was taken for the outcome and counts: then it is what came of it.
    """
    free = held - {taken[role].column for role in ("value",) if role in taken}
    numbers = [counted] if counted else measures(table, found, free, beside_outcome="outcome" in taken)
    personal = personal_columns(table)
    is_open = not counted and not {"score", "outcome"} & taken.keys()
    flags = came_of_it(found, held, personal) if is_open else []
    if is_open and not numbers and not flags:
        numbers = counts(found, held, personal)
    flags = flags if not numbers or len(flags) == 1 else []  # of many they are properties rather than results
    question = None
    if not {"score", "outcome"} & taken.keys() and len(numbers) + len(flags) > 1:
        question = _asked([*numbers, *flags])
        if (chosen := question.chosen(answers)) in flags:
            numbers, flags = [], [chosen]
        else:
            numbers, flags = [chosen, *numbers], []
    if flags and not numbers:
        return [Suggestion("outcome", flags[0], "yes and no, and nothing else that came of it")], question
    if not numbers:
        return [], question
    made = [Suggestion("measure", numbers[0], "numbers and a name like something that came of it")]
    if before := before_of(numbers[0], found, held):
        made.append(Suggestion("before", before, f"a name like “{numbers[0]}” of an earlier time"))
    return made, question


def _of_models(model: Suggestion, earlier: Proposal) -> Proposal:
    """Two models in use side by side: which of them a row was served by is its arm."""
    reason = f"{model.reason}, side by side and without a score"
    return Proposal((Suggestion("treated", model.column, reason),)) if "outcome" in earlier.by_role else Proposal()


def _held_back(found: tuple[Profile, ...], held: set[str]) -> Suggestion | None:
    """The column that says who was kept from a campaign, under a name that may also part the rows of a model: without a score there is none."""
    for profile in found:
        if profile.column.name not in held and (label := held_back(profile, found)):
            return Suggestion("treated", profile.column.name, f"“{label}” reads like those who were left alone")
    return None


def _repeated_id(table: Table, found: tuple[Profile, ...], held: set[str]) -> str:
    """The column that names whom several rows are about; empty where none does."""
    for profile in found:
        column = profile.column
        if column.name not in held and names_a("id", column.name) and FEW_IDS <= column.distinct < table.count:
            return column.name
    return ""


def _phase(found: tuple[Profile, ...], held: set[str]) -> Suggestion | None:
    for profile in found:
        points, reason = rate_phase(profile)
        if points and profile.column.name not in held:
            return Suggestion("phase", profile.column.name, reason)
    return None


def _asked(numbers: list[str]) -> Question:
    options = tuple(Option(name, said("measured-option", name=name)) for name in numbers)
    return Question(MEASURED, "roles", said("measured-asked", names=tuple(numbers)), options, numbers[0])


def canonical(dataset: Dataset) -> dict[str, str]:
    """None of its own: its rows stand in `data.rows.arms`."""
    return {}
