"""What counts as the event where the outcome does not say it by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from data.cells import as_number
from data.dataset import Table
from data.decision import AMONG, Answers, Option, Question
from data.errors import DataError
from data.names import ACTION_TAKEN, UNKNOWN, names_a_kind_of_leaving, words_of
from data.roles.class_scores import by_class, chances, named_after
from data.roles.days import (
    LIMITS,
    SPANS,
    is_of_debts,
    likely_bucket,
    says_after_how_long,
    says_censored,
    says_either_end,
    says_how_late,
)
from data.roles.events import (
    AT_MOST,
    EITHER,
    EMPTY,
    ENTRY,
    FILLED,
    MORE_THAN,
    SHOWN,
    Label,
    event,
    labels,
    outcome_sql,
    parts_of,
    says_no,
    says_yes_or_no,
    shares_a_stem,
    tells_why,
    waiting,
)
from data.roles.goodness import reading
from data.roles.rivals import SOME_ORDER, areas
from data.roles.senses import bad_grade, by_words
from data.said import Said, named, said

ID = "event"
MOST_CHOICES = 12
MOST_LABELS = 30
FIRST = 5  # labels that are named before the rest is only hinted at
_ANOMALY = frozenset(
    [
        "anomaly",
        "anomalies",
        "anomalie",
        "anomalies",
        "anomalia",
        "anomalias",
        "outlier",
        "outliers",
        "iforest",
        "isolation",
        "novelty",
        "lof",
        "ausreisser",
    ]
)
POINTS = 100  # a score that goes beyond is neither a share nor a percentage
ALONE = 0.05  # from so large a share of empty cells beside one label they likely say that it did not happen


def choose_event(table: Table, outcome: str, score: str, answers: Answers) -> tuple[str, Question | None]:
    """The event of an outcome, and the question behind it where the labels leave it open.

    Parameters
    ----------
    table
        A typed table.
    outcome, score
        Columns of it.
    answers
        Under ``event`` the chosen event.

    Returns
    -------
    tuple[str, Question or None]
        No question where two labels say yes and no: a score named after one of them, as a renewal score beside "Renewed"
        and "Lapsed", foresees that one if it ranks it first. Else every choice with its event rate; the default is the word
        that sounds like the event, else what the score plainly ranks first, else the rarest.

    Raises
    ------
    DataError
        When the outcome has so many different values that it has no classes.
    """
    column = table.column(outcome)
    found = labels(table, outcome)
    if column.kind == "number":  # codes that were said to be unknown
        found = tuple(label for label in found if label.text not in column.waiting)
    lone = len(found) == 1 and column.kind != "date"
    if lone and not says_no(found[0].text) and column.missing:
        return _entry_or_nothing(table, outcome, score, found[0], answers)
    if lone:
        return found[0].text if not says_no(found[0].text) else _other_than(found[0].text), None
    if _are_anomalies(outcome, score, found):
        options = tuple(_option(table, outcome, score, choice) for choice in ("-1", "1"))
        question = Question(ID, "roles", _asked(table, outcome, found), options, "-1")
        return question.chosen(answers), question
    if says_censored(outcome) and len(found) == 2:
        default = _end_of_watching(table, outcome, score, found)
        options = tuple(_option(table, outcome, score, label.text) for label in found)
        text = said("event-asked-of-ends", name=outcome)
        question = Question(ID, "roles", text, options, default)
        return question.chosen(answers), question
    if others := _beside_censored(found):
        return others, None
    if says_yes_or_no(found) and not (foreseen := _foreseen(score, found)):
        return event(found).label, None
    if says_yes_or_no(found) and _ranked_first(table, outcome, score, found) == foreseen:
        return foreseen, None
    if ID not in answers and (named_so := _named_by(table, outcome, score, found)):
        return named_so, None
    if column.kind == "date":
        choices, default = [FILLED, EMPTY], FILLED
    elif tells_why(column):
        choices, default = (
            [ENTRY, *(label.text for label in found[:FIRST])],
            _entry_or_kind(table, outcome, score, found),
        )
    elif column.kind == "number" and says_after_how_long(outcome):
        choices = [ENTRY] * bool(column.missing) + [f"{AT_MOST}{edge}" for edge in _edges(table, outcome, SPANS)]
        default = choices[0]
    elif column.kind == "number" and says_how_late(outcome) and column.distinct > 2:
        edges = _edges(table, outcome, LIMITS)
        choices, default = [f"{MORE_THAN}{edge}" for edge in edges], f"{MORE_THAN}{edges[0]}"
        default = f"{MORE_THAN}{LIMITS[-1]}" if is_of_debts(outcome) and LIMITS[-1] in edges else default
    elif len(found) > 2 and _own_columns(table, score, found):
        return _of_several(table, outcome, score, found, answers)
    elif column.kind == "number" and _are_counts(table, outcome, found):
        choices, default = [f"{MORE_THAN}{edge}" for edge in (0, 1, 2)], f"{MORE_THAN}0"
    elif len(found) > MOST_LABELS:
        raise DataError(
            f"{table.name}: the outcome “{outcome}” has {_count(found)} different values ({listed(found)}), more than "
            "two classes. A column is wanted that says of each row whether the event happened."
        )
    else:
        silent = {*table.column(outcome).waiting, *(label.text for label in found if label.text.lower() in UNKNOWN)}
        choices = [label.text for label in found if label.text not in silent][:MOST_CHOICES]
        default = event(found).label
        default = default if default in choices else choices[-1]
        default = _graded_bad(table, score, choices) or _ranked_first(table, outcome, score, found) or default
        told = [label for label in found if label.text not in waiting(found)]
        if column.kind == "number" and {label.text for label in found} == {"0", "1", "2"}:
            choices, default = [f"{MORE_THAN}0", *choices], _more_or_one(table, outcome, score, default)
        elif len(told) > 2:
            return _of_several(table, outcome, score, found, answers)
    options = tuple(_option(table, outcome, score, choice) for choice in choices)
    question = Question(ID, "roles", _asked(table, outcome, found), options, default)
    return question.chosen(answers), question


def _of_several(
    table: Table, outcome: str, score: str, found: Sequence[Label], answers: Answers
) -> tuple[str, Question]:
    """Which of three or more labels say that it happened, one or several of them; by default those whose words do."""
    own = _own_columns(table, score, found)
    options = tuple(_option(table, outcome, own.get(label.text, score), label.text) for label in found[:MOST_LABELS])
    keys = [option.key for option in options]
    silent = table.column(outcome).waiting  # as was answered
    likely = [part for part in parts_of(event(tuple(found)).label) if part in keys and part not in silent]
    mine = next((text for text, name in own.items() if name == score), "") or named_after(score, keys)
    if bucket := likely_bucket(outcome, keys):
        likely = [bucket]
    elif mine and not by_words(keys):
        likely = [mine]
    elif set(words_of(outcome)) >= ACTION_TAKEN or not by_words(label.text for label in found):
        likely = _best_ranked(table, outcome, score, found) or likely
    else:
        likely = _as_foreseen(table, outcome, score, found, likely)
    default = AMONG.join(key for key in keys if key in likely) or keys[-1]
    codes = all(label.text.isdecimal() for label in found)
    text = said(
        "event-asked-of-several", name=outcome, labels=shown_labels(found), more=len(found) > FIRST, codes=codes
    )
    question = Question(ID, "roles", text, options, default, several=True)
    return EITHER.join(option.key for option in question.taken(answers)), question


def _beside_censored(found: tuple[Label, ...]) -> str:
    """The label beside one that says that the watching ended first, of two; else empty."""
    others = [label.text for label in found if not says_censored(label.text)]
    return others[0] if len(found) == 2 and len(others) == 1 else ""


def _end_of_watching(table: Table, outcome: str, score: str, found: tuple[Label, ...]) -> str:
    """The label of those whose watching did not end first: the no of censored; of R's cens, where one is the event too, what is ranked."""
    usual = event(found).label
    other = next((label.text for label in found if label.text != usual), usual)
    ranked = _ranked_first(table, outcome, score, found) if says_either_end(outcome) else ""
    return ranked or other


def _own_columns(table: Table, score: str, found: Sequence[Label]) -> Mapping[str, str]:
    """The column of chances of each label, where each has one and the score is one of them."""
    own = by_class(chances(table), [label.text for label in found])
    return own if score in own.values() else {}


def _as_foreseen(table: Table, outcome: str, score: str, found: Sequence[Label], likely: list[str]) -> list[str]:
    """In place of labels that sound like the event the one that the score foresees: that puts them plainly last, and is not named after them."""
    if not likely or not score or table.column(score).kind != "number":
        return likely
    named = [label.text for label in found if _speaks_of(score, label.text)]
    area = areas(table, [score], outcome, EITHER.join(likely))[score]
    if set(named) & set(likely) or area is None or area > 1 - SOME_ORDER:
        return likely
    return _best_ranked(table, outcome, score, found) or likely


def _speaks_of(score: str, label: str) -> bool:
    """Does the name of a score say what a label says: by a word, or as something as good or bad?"""
    says = reading(words_of(score))
    return shares_a_stem(score, label) or (bool(says) and says == reading(words_of(label)))


def _best_ranked(table: Table, outcome: str, score: str, found: Sequence[Label]) -> list[str]:
    """The label that the score plainly puts before all others; none where it does not."""
    if not score or table.column(score).kind != "number":
        return []
    silent = waiting(tuple(found))
    ranked = {label.text: areas(table, [score], outcome, label.text)[score] or 0 for label in found[:MOST_CHOICES]}
    best = max((text for text in ranked if text not in silent), key=ranked.__getitem__)
    return [best] if ranked[best] >= SOME_ORDER else []


def _entry_or_kind(table: Table, outcome: str, score: str, found: Sequence[Label]) -> str:
    """Any entry; but of two kinds of leaving the one that the score plainly tells from the other, where it does not tell who left."""
    if not names_a_kind_of_leaving(outcome) or not score or table.column(score).kind != "number":
        return ENTRY
    area = areas(table, [score], outcome, ENTRY)[score]
    plainly = area is not None and not 1 - SOME_ORDER < area < SOME_ORDER
    return ENTRY if plainly else _ranked_first(table, outcome, score, found) or ENTRY


def _are_anomalies(outcome: str, score: str, found: Sequence[Label]) -> bool:
    """Detectors of anomalies call an odd row -1, and the others 1."""
    named = {*words_of(outcome), *words_of(score)} & _ANOMALY
    return bool(named) and {label.text for label in found} == {"-1", "1"}


def _entry_or_nothing(table: Table, outcome: str, score: str, label: Label, answers: Answers) -> tuple[str, Question]:
    """One label beside empty cells: do these say that it did not happen, or that nobody knows?"""
    empty = table.column(outcome).missing
    options = (
        replace(_option(table, outcome, score, ENTRY), label=said("empty-is-no")),
        replace(_option(table, outcome, score, label.text), label=said("empty-is-unknown")),
    )
    text = said("empty-asked", name=outcome, label=label.text, rows=label.rows, empty=empty)
    likely = ENTRY if empty >= ALONE * table.count else label.text
    question = Question(ID, "roles", text, options, likely)
    return question.chosen(answers), question


def _other_than(text: str) -> str:
    return "1" if text.strip() == "0" else "Yes"


def listed(found: Sequence[Label]) -> str:
    """The first labels, in quotation marks."""
    shown = ", ".join(f"“{label.text[:40]}”" for label in found[:5])
    return f"{shown}, …" if len(found) > 5 else shown


def _count(found: Sequence[Label]) -> str:
    return f"{SHOWN} or more" if len(found) == SHOWN else str(len(found))


def _asked(table: Table, outcome: str, found: Sequence[Label]) -> Said:
    if (column := table.column(outcome)).kind == "date":
        return said("event-asked-of-dates", name=outcome, rows=table.count - column.missing, empty=column.missing)
    if column.kind == "number" and says_after_how_long(outcome):
        return said("event-asked-of-spans", name=outcome, rows=table.count - column.missing, empty=column.missing)
    if column.kind == "number" and says_how_late(outcome):
        return said("event-asked-of-days", name=outcome)
    if tells_why(column):
        return said("event-asked-of-reasons", name=outcome, rows=table.count - column.missing, empty=column.missing)
    values = {"count": len(found), "most": len(found) == SHOWN}
    return said("event-asked", name=outcome, labels=shown_labels(found), more=len(found) > FIRST, **values)


def shown_labels(found: Sequence[Label]) -> tuple[Said, ...]:
    """The first labels, as a question names them."""
    return named(label.text[:40] for label in found[:FIRST])


def _are_counts(table: Table, outcome: str, found: Sequence[Label]) -> bool:
    """Whole numbers from 0 upwards, more of them than classes usually are, or running on without a gap."""
    value = as_number(outcome)
    query = f"SELECT min({value}), max({value}), bool_and({value} = floor({value})) FROM {table.rows.source}"
    with table.rows.open() as connection:
        low, high, whole = connection.execute(query).fetchone()
    return bool(whole) and low == 0 and high > 2 and len(found) > 2


def _edges(table: Table, outcome: str, limits: Sequence[int]) -> list[int]:
    """Those of some numbers of days that part the rows; of longer spans than the data's the last remains."""
    with table.rows.open() as connection:
        query = f"SELECT min({as_number(outcome)}), max({as_number(outcome)}) FROM {table.rows.source}"
        low, high = connection.execute(query).fetchone()
    return [limit for limit in limits if low <= limit < high] or [limits[0]]


def _ranked_first(table: Table, outcome: str, score: str, found: Sequence[Label]) -> str:
    """Of two labels that say neither yes nor no, the one that the score plainly puts first."""
    found = [label for label in found if label.text not in waiting(tuple(found))]
    if len(found) != 2 or not score or table.column(score).kind != "number":
        return ""
    area = areas(table, [score], outcome, found[0].text)[score]
    if area is None or 1 - SOME_ORDER < area < SOME_ORDER:
        return ""
    return found[0].text if area > 0.5 else found[1].text


def _graded_bad(table: Table, score: str, choices: Sequence[str]) -> str:
    """Of two grades of credit the bad one, where the score is points of a scorecard: many of them stand for the good one."""
    bad = bad_grade(choices, [column.name for column in table.columns])
    if not bad or not score or table.column(score).kind != "number":
        return ""
    with table.rows.open() as connection:
        most = connection.execute(f"SELECT max({as_number(score)}) FROM {table.rows.source}").fetchone()[0]
    return bad if (most or 0) > POINTS else ""


def _more_or_one(table: Table, outcome: str, score: str, one: str) -> str:
    """Of three whole numbers, classes or how often: whether more than none is ranked better than the one that is likely the event."""
    more = f"{MORE_THAN}0"
    if not score or table.column(score).kind != "number":
        return one
    strength = {choice: areas(table, [score], outcome, choice)[score] or 0.5 for choice in (one, more)}
    return max((one, more), key=lambda choice: abs(strength[choice] - 0.5))


def _foreseen(score: str, found: Sequence[Label]) -> str:
    """The label, other than the one that sounds like the event, after which the score is named; empty where there is none."""
    named = [
        label.text for label in found if label.text not in waiting(tuple(found)) and shares_a_stem(score, label.text)
    ]
    usual = event(tuple(found)).label
    return named[0] if len(named) == 1 and len(found) == 2 and named[0] != usual else ""


def _named_by(table: Table, outcome: str, score: str, found: Sequence[Label]) -> str:
    """The one of two labels after which a score is named and that it plainly ranks first, as spam beside ham by spam_prob; else empty."""
    told = [label.text for label in found if label.text not in waiting(tuple(found))]
    if len(told) != 2 or table.column(outcome).kind not in ("text", "flag"):
        return ""
    words = set(words_of(score))
    named_so = [text for text in told if words_of(text) and words.issuperset(words_of(text)) and not text.isdecimal()]
    named_so = named_so or [text for text in told if shares_a_stem(score, text)]
    first = _ranked_first(table, outcome, score, found) if len(named_so) == 1 else ""
    return first if first in named_so else ""


def _option(table: Table, outcome: str, score: str, choice: str) -> Option:
    known = outcome_sql(table.column(outcome), choice)
    query = f"SELECT sum(o), count(o) FROM (SELECT {known} AS o FROM {table.rows.source})"
    with table.rows.open() as connection:
        events, rows = connection.execute(query).fetchone()
    meaning = ""
    if rows:
        rate = f"{100 * (events or 0) / rows:.1f}"
        meaning = said("event-rate", rate=rate, events=int(events or 0), rows=rows)
        if score and table.column(score).kind == "number":
            area = areas(table, [score], outcome, choice)[score]
            ranked = said("pairs-ranked", pairs=f"{100 * (area or 0):.0f}", all="100")
            meaning = said("event-rate-ranked", rate=meaning, ranked=ranked) if area is not None else meaning
    return Option(choice, label_of(choice), meaning=meaning)


def label_of(choice: str) -> Said:
    """An event in words: a label of the file, a date that is there, or a count above a number."""
    if choice == ENTRY:
        return said("has-an-entry")
    if choice in (FILLED, EMPTY):
        return said("has-a-date" if choice == FILLED else "has-no-date")
    if choice.startswith(MORE_THAN):
        return said("more-than", number=choice.removeprefix(MORE_THAN))
    if choice.startswith(AT_MOST):
        return said("at-most", number=choice.removeprefix(AT_MOST))
    return said("named", name=choice)
