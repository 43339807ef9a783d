"""How well each column of a table plays each role, by its name and its values, with the reason in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from data.dataset import Suggestion, Table
from data.names import (
    ACTION_TAKEN,
    ASIDE,
    COARSE,
    CONTACT,
    EARLIER,
    FORESEEN,
    OF_A_ROW,
    WORDS,
    is_foreseen,
    is_propensity,
    names_a,
    names_a_kind_of_leaving,
    unlike,
    words_of,
)
from data.protected import PROTECTED, is_protected
from data.roles.choices.confidence import is_sure_in_per_cent
from data.roles.choices.groups import are_identifiers, tells_of_the_model
from data.roles.choices.part_words import is_fold, names_partition, parts_rows
from data.roles.choices.uplift import is_uplift
from data.roles.class_scores import is_of_a_model, told_by_columns
from data.roles.contacted import rate_present
from data.roles.control import rate_treated
from data.roles.days import likely_bucket, says_after_how_long, says_how_late
from data.roles.events import (
    LISTED,
    ended,
    say_how_often,
    says_how_it_ended,
    says_no,
    says_yes_or_no,
    tells_why,
    waiting,
)
from data.roles.evidence import is_of_three
from data.roles.looked import says_who_was_looked_at
from data.roles.margins import (
    ALGORITHMS,
    STRONG,
    is_hazard,
    is_margin,
    is_opinion,
    is_saved_prediction,
    may_be_in_order,
    may_be_margin,
    tells_of_the_fit,
)
from data.roles.measured.phases import before_label
from data.roles.money import AMOUNTS
from data.roles.numbers_of_rows import are_numbers_of_rows, are_round, counts_rows, is_of_every_row
from data.roles.personal import personal_columns
from data.roles.profile import Profile, foresees_another
from data.roles.rivals import most_ranked
from data.roles.senses import by_words, say_which_happened
from data.roles.worth import is_perhaps_money, names_money, product_of, says_else
from data.said import is_said
from data.set_aside import set_aside

PERHAPS = 0.5  # points of two labels that say nothing of an outcome: it may be one where a score ranks it
LABELS_ONLY = 1  # points of a column that could be an outcome by its labels, not by its name
ORDERED = "bands-ordered"  # the choice that the labels of a column count by their order
IN_DAYS = 1.2  # points of a column of days that may be an outcome, or was known before it
NAMED_CLASSES = 3  # points of three labels or more after which columns of chances are named
MOST_ENDS = 6  # labels that may say how it ended
NUMBERS_ROWS = 1.5  # points of a number of the row: an id where nobody has one
SAID_SO = 10  # points of a column that was made to say what happened
NAMED_PAIR = 4  # points of two labels under a name like an outcome
LIKE_A_SCORE = 3  # points from which several columns are rivals for the score
LIKE_A_SHARE = 0.9  # points from which a column of numbers may be a score whatever its name
TOP_CLASS = {"top", "class"}  # the label that a model found likelier
MOST_MODELS = 6  # in rows of their own, up to which an id may be repeated for each
RANKS = {"rank", "ranks", "ranking", "rang", "rangfolge", "rango", "classement", "posicion", "posizione", "classifica"}
SHORT_NAMES = {  # of outcomes, which say little by themselves
    "class",
    "klasse",
    "classe",
    "clase",
    "bad",
    "good",
    "gb",
    "risk",
    "risiko",
    "credit",
    "kredit",
    "y",
    "dv",
    "flag",
}
NOTHING: Mapping[str, Suggestion | None] = MappingProxyType({})
Rated = tuple[float, str]  # points, reason


def best(
    table: Table, found: tuple[Profile, ...], wanted: tuple[str, ...], given: Mapping[str, Suggestion | None] = NOTHING
) -> dict[str, Suggestion]:
    """The best rated column of each wanted role, in turn, but for those that are given; a column plays one role only."""
    personal = personal_columns(table)
    taken: dict[str, Suggestion] = {role: one for role, one in given.items() if one}
    for role, rate in _RATINGS.items():
        if role not in wanted or role in given:
            continue
        used = {suggestion.column for suggestion in taken.values()}
        open_ones = [
            profile
            for profile in found
            if profile.column.name not in used and (profile.column.name not in personal or role in ("id", "outcome"))
        ]
        rated = {profile.column.name: rate(profile, table) for profile in open_ones}
        name = max(rated, key=lambda column: rated[column][0], default="")  # the first of equals
        if role == "outcome" and name and rated[name][0] <= LABELS_ONLY:
            equal = [column for column, (points, _) in rated.items() if points == LABELS_ONLY]
            name = most_ranked(table, taken["score"].column, equal) if "score" in taken and equal else ""
        if name and rated[name][0] > 0:
            taken[role] = Suggestion(role, name, rated[name][1])
    return taken


def rated(table: Table, found: tuple[Profile, ...], role: str, least: float = 0.0) -> dict[str, float]:
    """The points of each column that could play a role, from more than ``least``."""
    points = {profile.column.name: _RATINGS[role](profile, table)[0] for profile in found}
    return {name: each for name, each in points.items() if each > least}


def scores(table: Table, found: tuple[Profile, ...]) -> list[str]:
    """The columns that could each be the score."""
    return [profile.column.name for profile in found if _score(profile, table)[0] >= LIKE_A_SCORE]


def _score(profile: Profile, table: Table) -> Rated:
    column, words = profile.column, set(words_of(profile.column.name))
    if column.kind != "number" or profile.low is None or profile.high is None or tells_of_the_fit(column.name):
        return 0, ""
    strongly = not STRONG.isdisjoint(words)
    plainly = all(names_a("score", word) for word in words) and bool(words)  # the name says so, and says nothing else
    few = column.distinct <= 2 and table.count > 10 and not strongly
    if few and not plainly:
        return 0, ""
    span = f"numbers from {profile.low:,.4g} to {profile.high:,.4g}"
    share = profile.low >= 0 and profile.high <= 1
    per_cent = profile.low >= 0 and profile.high <= 100
    if any(one.subject == column.name and is_said(one.choice, ORDERED) for one in table.decisions):
        return 2, "bands in their order"
    if profile.whole and ((words & COARSE and per_cent) or _numbers_rows_in_order(profile, table)):
        return 2, f"{span} and a name like a rank"
    named = names_a("score", column.name) or bool(words & {"p", "prob"}) or any(map(_ends_in_score, words))
    named = named or is_saved_prediction(column.name)
    if is_margin(profile):
        return LIKE_A_SCORE, f"{span}, on both sides of zero, and a name like what a classifier gives"
    if few or is_opinion(profile):
        return 0.5, f"{span}; only its name speaks of a score"
    if is_propensity(column.name) and share:
        return 4, f"{span} and a name like a propensity"
    if named and (share or (per_cent and not profile.whole) or strongly):
        return 4 if share else 3, f"{span} and a name like a score"
    if is_sure_in_per_cent(profile):
        return 2, f"{span} and a name like how sure a model was"
    if share and not profile.whole and column.distinct > 20:
        algorithm = not words.isdisjoint(ALGORITHMS)
        return (LIKE_A_SCORE if algorithm else 1), f"{span}, as probabilities have"
    if is_uplift(column.name) and not profile.whole and column.distinct > 2:
        return LIKE_A_SCORE, f"{span} and a name like an uplift"
    if is_hazard(profile):
        return LIKE_A_SCORE, f"{span} and a name like a hazard"
    if may_be_margin(profile):
        return 1, f"{span}, on both sides of zero, as the margin of a classifier has"
    if may_be_in_order(profile):
        return 1, f"{span} and a name like the points of a scorecard"
    if plainly and column.distinct > 2:
        return 0.5, f"{span}; only its name speaks of a score"
    return 0, ""


def _ends_in_score(word: str) -> bool:
    """A compound such as Kaufscore."""
    return word.endswith(("score", "scores"))


def _numbers_rows_in_order(profile: Profile, table: Table) -> bool:
    """A rank of every row, from 0 or 1 to about as many as there are."""
    ranked = not RANKS.isdisjoint(words_of(profile.column.name))
    return (
        ranked
        and profile.low in (0, 1)
        and profile.high >= profile.column.distinct - 1
        and profile.high <= 2 * table.count
    )


def _outcome(profile: Profile, table: Table) -> Rated:
    column = profile.column
    if any(one.subject == column.name and is_said(one.choice, LISTED) for one in table.decisions):
        return SAID_SO, "it says who is on the list of those to whom it happened"
    if _is_in_days(profile):
        return IN_DAYS, "numbers of days, and a name that says how late it was, or after how long it happened"
    if not unlike(column.name, EARLIER) or parts_rows(profile) or is_fold(profile):
        return 0, ""
    named = names_a("outcome", column.name) or set(words_of(column.name)) >= ACTION_TAKEN
    named = named or words_of(column.name) == ("true",)  # beside "pred", as notebooks write them
    if tells_why(column) and (named or names_a_kind_of_leaving(column.name)):
        return 1.6, "a name like an outcome; it says why it happened, where it did"
    if not profile.labels and named:
        return _counts_or_dates(profile, table)
    if _filled_for_some(profile, table) and not named:
        return PERHAPS, "it is filled for some rows only, as where something happened to some"
    if not profile.labels:
        return 0, ""
    if names_a("score", column.name) and column.kind == "number" and not profile.whole:
        return 0, ""
    listed = " and ".join(label.text for label in profile.labels[:3])
    foreseen = is_foreseen(column.name)  # what the model said is not what happened
    if foreseen and (is_of_a_model(column.name) or foresees_another(profile, table)):
        return 0, ""
    if named and is_protected(column.name, (label.text for label in profile.labels), column.distinct):
        return (PERHAPS, f"labels {listed}, of who people are") if len(profile.labels) == 2 else (0, "")
    if named and len(profile.labels) - len(waiting(profile.labels)) == 2:
        return NAMED_PAIR + says_yes_or_no(
            profile.labels
        ) - 3.5 * foreseen, f"two labels, {listed}, and a name like an outcome"
    if not foreseen and (told := told_by_columns(profile, table)):
        return NAMED_CLASSES, f"columns of chances are named after its labels, as {told}"
    if named and not foreseen:
        return 2, f"a name like an outcome; its labels are {listed}"
    if foreseen or named or not unlike(column.name, PROTECTED):
        return 0, ""
    tells = says_yes_or_no(profile.labels) or ended(profile.labels) or says_how_it_ended(profile.labels)
    two = len(profile.labels) == 2 and not (column.kind == "number" and not profile.whole)
    tells = tells or say_which_happened(label.text for label in profile.labels)
    few = 2 < len(profile.labels) <= MOST_ENDS and column.kind == "text"
    if not tells and few and by_words(label.text for label in profile.labels):
        return PERHAPS, f"labels {listed}, of which some say that it did not happen"
    if two and says_who_was_looked_at(column.name):
        return PERHAPS, f"two labels, {listed}, of who was looked at"
    if tells or (two and not SHORT_NAMES.isdisjoint(words_of(column.name))):
        return LABELS_ONLY, f"two labels, {listed}"
    if say_how_often(column, profile.labels):
        return PERHAPS, "it says how often something happened"
    if is_of_three(profile) and not tells_of_the_model(column.name, [label.text for label in profile.labels]):
        return PERHAPS, f"three labels, {listed}"
    return (PERHAPS, f"two labels, {listed}") if two else (0, "")


def _is_in_days(profile: Profile) -> bool:
    name = profile.column.name
    in_numbers = profile.column.kind == "number" and profile.low is not None
    in_buckets = bool(likely_bucket(name, (label.text for label in profile.labels)))
    if not (in_numbers or in_buckets) or profile.column.distinct < 3:
        return False
    if not unlike(name, EARLIER - {"past", "before"}) or is_foreseen(name):
        return False
    return says_how_late(name) or (
        says_after_how_long(name) and names_a("outcome", name) and profile.column.missing > 0
    )


def _filled_for_some(profile: Profile, table: Table) -> bool:
    """A date, or one label, beside empty cells; but for what was done to those with a high score."""
    column = profile.column
    one = column.kind == "date" or (len(profile.labels) == 1 and not says_no(profile.labels[0].text))
    done = CONTACT | PROTECTED | FORESEEN | set(WORDS["treated"].split())
    return one and 0 < column.missing < table.count and unlike(column.name, done)


def _counts_or_dates(profile: Profile, table: Table) -> Rated:
    """A name like an outcome on a column that says how often, or when."""
    column = profile.column
    if not unlike(column.name, {"actual", "target"}):
        return 0, ""
    if column.kind == "date" and 0 < column.missing < table.count:
        return 1.6, "a name like an outcome; it says when it happened, where it did"
    if column.kind == "number" and profile.whole and profile.low == 0 and not names_a("value", column.name):
        return 1.5, "a name like an outcome; it says how often it happened"
    return 0, ""


def _id(profile: Profile, table: Table) -> Rated:
    column = profile.column
    whole = column.kind == "number" and profile.whole
    unique = column.distinct >= 0.9 * table.count and not column.missing
    if names_a("id", column.name):
        least = min(0.5 * table.count, 0.9 * table.count / _models(table))
        if not (column.kind == "text" or whole) or column.distinct < least:
            return 0, ""
        reason = "a different text in almost every row and a name like an id" if unique else "a name like an id"
        return (NUMBERS_ROWS if counts_rows(column.name) else 3 + unique), reason
    if unique and column.kind == "text":
        return 1 + OF_A_ROW.issuperset(words_of(column.name)), "a different text in almost every row"
    if not whole or not is_of_every_row(column, table):
        return 0, ""
    if OF_A_ROW.issuperset(words_of(column.name)) and not are_round(profile):
        return 2, "a different number in every row and a name that can be an id's"
    if are_numbers_of_rows(profile, table):
        return 0.5, "a different number in every row, as numbers that name things have"
    return 0, ""


def _models(table: Table) -> int:
    """How many models may have scored the same customers, each in rows of its own."""
    few = [column for column in table.columns if column.kind != "number" and column.distinct <= MOST_MODELS]
    return max((column.distinct for column in few if names_a("model", column.name)), default=1)


def _model(profile: Profile, table: Table) -> Rated:
    named = names_a("model", profile.column.name) and profile.column.kind in ("text", "flag")
    if named and not parts_rows(profile) and 2 <= profile.column.distinct <= 20:
        return 1, f"{profile.column.distinct} different models"
    return 0, ""


def _date(profile: Profile, table: Table) -> Rated:
    if profile.column.kind != "date":
        return 0, ""
    rare = profile.column.missing > table.count / 2 or names_a("outcome", profile.column.name)
    return 1 + names_a("date", profile.column.name) - 0.5 * rare, "dates"


def _cost(profile: Profile, table: Table) -> Rated:
    words = set(words_of(profile.column.name))
    nothing = profile.low == profile.high == 0  # of a column that nobody filled
    if profile.column.kind != "number" or nothing or not words & set(WORDS["cost"].split()):
        return 0, ""
    if words & CONTACT or len(words) == 1:
        return 1, "numbers and a name like the cost of contacting one"
    return 0, ""


def _value(profile: Profile, table: Table) -> Rated:
    column = profile.column
    if column.kind != "number" or column.distinct <= 2 or profile.low is None or profile.low == profile.high:
        return 0, ""
    if profile.low >= 0 and profile.high <= 1:  # a share, or a part of a year
        return 0, ""
    span = f"amounts from {profile.low:,.6g} to {profile.high:,.6g}"
    if is_margin(profile) or (priced := product_of(table, column.name)) == "price":
        return 0, ""
    if priced:
        return (5 if priced == "product" else 0.25), f"{span}, a price times a quantity or such a price"
    if names_money(column.name) and not (is_perhaps_money(column.name) and says_else(column.name)):
        points = 3 - (not unlike(column.name, ASIDE - {"last"})) - names_a("cost", column.name)
        points -= 0.5 * is_perhaps_money(column.name)
        points = min(points, 0.25) if says_else(column.name) else points
        return points, f"{span} and a name like money"
    in_money = any(d.subject == column.name and is_said(d.choice, AMOUNTS) for d in table.decisions)
    return (0.5, f"{span} with a currency sign") if in_money else (0, "")


def _segment(profile: Profile, table: Table) -> Rated:
    column = profile.column
    if parts_rows(profile) or before_label(profile.labels):
        return 0, ""
    if column.kind not in ("text", "flag") or not 2 <= column.distinct <= 50 or column.distinct > table.count / 2:
        return 0, ""
    if is_fold(profile) or names_partition(column.name) or says_who_was_looked_at(column.name):
        return 0, ""
    texts = [label.text for label in profile.labels]
    if set_aside(column.name, texts):
        return 0, ""
    if is_protected(column.name, texts, column.distinct):  # must not decide by itself
        return 0, ""
    if (
        is_foreseen(column.name)
        or set(words_of(column.name)) >= TOP_CLASS
        or tells_of_the_model(column.name, texts or column.examples)
    ):
        return 0, ""
    if are_identifiers(column.name, texts or column.examples):
        return 0, ""
    points = 1 + 2 * names_a("segment", column.name) + (column.kind == "text")
    return points, f"{column.distinct} groups of rows"


_RATINGS = {
    "score": _score,
    "outcome": _outcome,
    "id": _id,
    "present": lambda profile, table: rate_present(profile),
    "treated": lambda profile, table: rate_treated(profile),
    "model": _model,
    "date": _date,
    "cost": _cost,
    "value": _value,
    "segment": _segment,
}
