"""What then happened: chosen by what a score ranks, where a name alone would say otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import is_foreseen
from data.roles.choices.horizon import alike
from data.roles.days import says_how_late
from data.roles.events import are_counts, labels, likely, outcome_sql
from data.roles.evidence import BY_CHANCE, BY_FAR, MIDDLING, PLAINLY, RANKS, SOME, TOO_WELL, Evidence
from data.roles.goodness import goodness
from data.roles.rivals import cells
from data.said import named, said

ID = "outcome"
NONE = "(none)"
BY_LABELS = 1.0  # points from which at least the labels speak for an outcome
COUNTED = 1.5  # points from which a name speaks for an outcome in numbers
NAMED = 2.0  # points from which a name speaks for an outcome
MOST_OFTEN = 10  # different numbers, of how often it happened
BETTER = 0.05  # by so much more is ranked plainly better
AS_WELL = 0.02  # by so little less is ranked as well
Strengths = Mapping[str, float]  # by outcome
PARTED = 0.99995  # an area from which a score parts an outcome without an exception
SOMEWHAT = 0.55  # an area from which a score may have to do with an outcome
NOTHING = 0.5  # the area of a score that has nothing to do with an outcome
WORTH = 16.0  # points of a score that ranks an outcome perfectly rather than by chance: more than any name


def choose_outcome(
    table: Table,
    first: Suggestion | None,
    rated: Mapping[str, float],
    scores: Sequence[str],
    found: Evidence,
    answers: Answers,
) -> tuple[Suggestion | None, Question | None]:
    """The outcome that its name and the scores speak for.

    Parameters
    ----------
    table
        A typed table.
    first
        The outcome as it was suggested by name and labels, if any.
    rated
        The points of each column that could be an outcome, by name and labels.
    scores
        Columns that could be the score.
    found
        How well each of them ranks each outcome.
    answers
        Under ``outcome`` the chosen column.

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        A question where a column is ranked by far better than the one whose name speaks for it; its default is the former.
        A column for which neither its name nor its labels speak is asked about, and may be none.
    """
    strength, surely = _ranked(rated, scores, found)
    if not rated or not scores:
        return first, None

    def points(name: str) -> float:
        return rated[name] + WORTH * (surely[name] - NOTHING)

    counts = _counts_ranked_better(table, first, rated, strength, surely)
    if counts:
        return _unnamed(table, counts, rated, strength, answers, found.taken_as(scores, counts))
    if first is None or (BY_LABELS < rated.get(first.column, NAMED) < COUNTED and len(_plain(strength)) > 1):
        plain = _plain(strength)
        best = _told_by_labels(table, max(plain, key=points), strength, rated) if plain else ""
        taken = found.taken_as(scores, best)
        return _unnamed(table, best, rated, strength, answers, taken) if plain else (None, None)
    if rivals := _of_equal_names(first.column, rated, strength):
        return _between_names(table, first, rivals, (strength, surely), answers)
    weak = surely[first.column]
    plain = [name for name in rated if surely[name] >= BY_CHANCE and by_far(strength[name], weak)]
    if weak >= BY_CHANCE and max(rated, key=points) == first.column:
        return first, None
    if not (best := max(plain, key=points, default="")):
        return first, None
    likely = first.column if weak > NOTHING and points(first.column) > points(best) else best
    ordered = sorted(
        (name for name in rated if name in (best, first.column) or _competes(name, rated, strength)),
        key=lambda name: (name != likely, name != best, -strength[name]),
    )[:4]
    options = _options(table, ordered, strength)
    text = said(
        "outcome-asked",
        named=first.column,
        ranked=best,
        weak=f"{100 * strength[first.column]:.0f}",
        strong=f"{100 * strength[best]:.0f}",
        all="100",
    )
    question = Question(ID, "roles", text, options, likely)
    chosen = question.chosen(answers)
    return (first if chosen == first.column else _by_rank(chosen, strength[chosen])), question


def verdicts(
    table: Table, rated: Mapping[str, float], scores: Sequence[str], found: Evidence
) -> tuple[list[str], list[str]]:
    """Columns that a score parts without one exception, as the label that a model predicted, and others that it ranks less well.

    Both are empty unless there is one of either. A name that speaks for an outcome speaks against a verdict, unless it says that
    it was foreseen; a column that no score ranks better than chance may make it is no outcome.
    """
    cut = [name for name in rated if any(found.strength(score, name) >= PARTED for score in scores if score != name)]
    cut = [name for name in cut if rated[name] <= BY_LABELS or is_foreseen(name)]
    others = [name for name in rated if name not in cut and table.column(name).distinct == 2 and not is_foreseen(name)]
    strength, surely = _ranked(others, scores, found)
    others = [name for name in others if surely[name] > NOTHING and strength[name] >= SOMEWHAT]
    return (cut, others) if cut and others else ([], [])


def choose_beside(
    table: Table,
    names: Sequence[str],
    rated: Mapping[str, float],
    scores: Sequence[str],
    found: Evidence,
    answers: Answers,
) -> tuple[Suggestion | None, Question | None]:
    """Of columns beside a verdict the one that their names and the scores speak for; asked, for no name may speak for it."""
    strength, _ = _ranked(names, scores, found)
    best = max(names, key=lambda name: rated[name] + WORTH * (strength[name] - NOTHING))
    return _unnamed(table, best, {**rated, best: 0.0}, strength, answers, found.taken_as(scores, best))


def _plain(strength: Strengths) -> list[str]:
    """The outcomes with which a score plainly has to do."""
    return [name for name in strength if strength[name] >= PLAINLY]


def _of_equal_names(first: str, rated: Mapping[str, float], strength: Mapping[str, float]) -> list[str]:
    """The columns whose names speak for an outcome as much as the first one's, and that a score ranks too."""
    equal = [name for name in rated if rated[name] >= max(rated[first], NAMED) and strength[name] >= PLAINLY]
    return equal if len(equal) > 1 and first in equal and not alike(first, equal)[1:] else []


def _between_names(
    table: Table, first: Suggestion, names: Sequence[str], ranked: tuple[Strengths, Strengths], answers: Answers
) -> tuple[Suggestion, Question | None]:
    strength, surely = ranked
    ordered = sorted(_different(table, first.column, names), key=lambda name: -surely[name])[:4]
    if len(ordered) < 2:
        return first, None
    text = said("outcome-asked-of-names", names=named(ordered))
    question = Question(ID, "roles", text, _options(table, ordered, strength), ordered[0])
    chosen = question.chosen(answers)
    return (first if chosen == first.column else _by_rank(chosen, strength[chosen])), question


def _different(table: Table, first: str, names: Sequence[str]) -> list[str]:
    """Those that say something else than the first in some row, and the first."""
    kept = [first]
    with table.rows.open() as connection:
        for name in names:
            one, other = (
                outcome_sql(table.column(each), likely(table.column(each), labels(table, each)))
                for each in (first, name)
            )
            query = f"SELECT count(*) FILTER (({one}) IS DISTINCT FROM ({other})) FROM {table.rows.source}"
            if name != first and connection.execute(query).fetchone()[0]:
                kept.append(name)
    return kept


def _opposed(table: Table, first: str, name: str) -> bool:
    """Does a column say of every row the opposite of another, as on_time of days_late?"""
    one, other = (
        outcome_sql(table.column(each), likely(table.column(each), labels(table, each))) for each in (first, name)
    )
    query = f"SELECT bool_and(({one}) <> ({other})), count({one}) = count({other}) FROM {table.rows.source}"
    with table.rows.open() as connection:
        return all(connection.execute(query).fetchone())


def _counts_ranked_better(
    table: Table, first: Suggestion | None, rated: Mapping[str, float], strength: Strengths, surely: Strengths
) -> str:
    """How often it happened, from none up to nine times, where the scores rank that plainly better than what labels alone speak for."""
    if first is None or rated.get(first.column, NAMED) > BY_LABELS:
        return ""
    held = strength[first.column]
    better = [
        name
        for name in strength
        if are_counts(labels(table, name))
        and table.column(name).distinct <= MOST_OFTEN
        and surely[name] >= PLAINLY
        and strength[name] >= held + BETTER
    ]
    return max(better, key=strength.__getitem__, default="")


def _told_by_labels(table: Table, best: str, strength: Strengths, rated: Mapping[str, float]) -> str:
    """In place of a number of days the column that says yes or no, as late beside delay_days, where it is ranked as well."""
    if table.column(best).kind != "number" or table.column(best).distinct <= 2 or not says_how_late(best):
        return best
    as_well = [
        name
        for name in strength
        if rated[name] >= BY_LABELS and table.column(name).distinct == 2 and strength[name] > strength[best] - AS_WELL
    ]
    return max(as_well, key=strength.__getitem__, default=best)


def _unnamed(
    table: Table, best: str, rated: Mapping[str, float], strength: Strengths, answers: Answers, taken: tuple[str, int]
) -> tuple[Suggestion | None, Question | None]:
    """No name speaks for an outcome: the one that the scores rank; asked where they rank several, or no label speaks for it."""
    near = [name for name in strength if name == best or strength[name] >= max(PLAINLY, strength[best] - BY_FAR)]
    by_rank_alone = rated[best] < BY_LABELS
    if len(near) < 2 and not by_rank_alone:
        return _by_rank(best, strength[best]), None
    ordered = sorted(near, key=lambda name: (name != best, -strength[name]))
    days = [name for name in ordered if name != best and says_how_late(name)]
    same = {*days} - {*_different(table, best, days)} | {name for name in days if _opposed(table, best, name)}
    ordered = [name for name in ordered if name not in same][:4]
    if len(ordered) < 2 and same and not by_rank_alone:  # the others say the same
        return _by_rank(best, strength[best]), None
    if (
        len(rated) == len(ordered) == 1 and strength[best] >= MIDDLING and _says_good_or_bad(table, best)
    ):  # there is no other
        return _by_rank(best, strength[best]), None
    key = "outcome-asked-unnamed" if len(ordered) > 1 else "outcome-asked-of-one"
    label, looks = taken
    several = {"label": label, "looks": looks, "of_several": looks > 1}
    text = said(key, ranked=best, strong=f"{100 * strength[best]:.0f}", all="100", **several)
    options = _options(table, ordered, strength)
    if by_rank_alone:
        options = (*options, Option(NONE, said("outcome-not-there"), meaning=said("outcome-not-there-meaning")))
    question = Question(ID, "roles", text, options, best)
    chosen = question.chosen(answers)
    return (None if chosen == NONE else _by_rank(chosen, strength[chosen])), question


def _says_good_or_bad(table: Table, name: str) -> bool:
    """Do two labels say that something good or bad happened, as malignant and benign?"""
    texts = [label.text for label in labels(table, name)]
    return len(texts) == 2 and any(goodness(name, text) for text in texts)


def _options(table: Table, names: Sequence[str], strength: Mapping[str, float]) -> tuple[Option, ...]:
    ranked = {name: said("pairs-ranked", pairs=f"{100 * strength[name]:.0f}", all="100") for name in names}
    return tuple(Option(name, said("named", name=name), cells(table, name), ranked[name]) for name in names)


def _competes(name: str, rated: Mapping[str, float], strength: Mapping[str, float]) -> bool:
    return rated[name] >= NAMED or strength[name] >= PLAINLY


def _ranked(outcomes: Iterable[str], scores: Sequence[str], found: Evidence) -> tuple[Strengths, Strengths]:
    """How well the best score ranks each, and less what chance may make of it; what ranks too well is the outcome itself."""
    strength, surely = {}, {}
    for name in outcomes:
        known = [score for score in scores if score != name and found.strength(score, name) < TOO_WELL]
        strength[name] = max((found.strength(score, name) for score in known), default=0.5)
        surely[name] = max((found.surely(score, name) for score in known), default=0.5)
    return strength, surely


def _by_rank(name: str, strength: float) -> Suggestion:
    return Suggestion(ID, name, f"the scores rank it ({100 * strength:.0f} of 100 pairs rightly)")


def plainly_better(first: str, scores: Sequence[str], outcome: str, found: Evidence) -> list[str]:
    """The scores that rank an outcome by far better than the one whose name speaks for it."""
    held = found.strength(first, outcome)
    return [
        name
        for name in scores
        if by_far(found.strength(name, outcome), held) and found.strength(name, outcome) < TOO_WELL
    ]


def by_far(strong: float, weak: float) -> bool:
    """Does one rank by far better than another: plainly where the other hardly does better than chance?"""
    if weak < BY_CHANCE:
        return strong >= max(RANKS, weak + SOME)
    return weak < MIDDLING and strong >= max(PLAINLY, weak + BY_FAR)
