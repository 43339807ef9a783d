"""Rows that a model was fitted on are no evidence: a column that parts them from the others is asked about, and told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Column, Dataset, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import literal
from data.names import words_of
from data.roles.choices import left_alone
from data.roles.events import NO, YES, labels, likely, outcome_sql
from data.roles.profile import Profile, profiles
from data.roles.ranking import auc
from data.said import Said, is_said, named, said

ID = "part"
ALL = "(all)"
JUDGED = "judged-on"
MOST_PARTS = 6
BETWEEN = " / "  # between the parts that count, in an answer


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FITTED = _words(
    "train training trainings trainset fit fitted fitting learn learning lern lernen develop development dev insample"
    " is trained entwicklung entwicklungs desarrollo sviluppo estimation building build entrainement apprentissage entrenamiento addestramento treino tranen opleiding"
    " ins intime modeling modelling modellierung modellbildung modelado modelizacion modelisation modellazione modelagem analysis"
    " construction construccion costruzione construcao estimacion stima schatzung developpement desenvolvimento ontwikkeling"
    " anlernen trainingsmenge treinamento"
)
APART = _words(
    "test tests testing testset holdout heldout holdback hold out oos oot outofsample outofsampletest validation valid val validate"
    " validierung eval evaluation evaluate prufung pruef pruefung essai prueba pruebas prova verifica teste score scoring"
    " assessment assess contraste validacion validazione convalida validacao validatie evaluacion valutazione avaliacao"
    " calibration kalibrierung calibrage calibracion calibrazione calibracao"
)
TUNED = _words(
    "validation valid val validate validierung verifica validacion validazione convalida validacao validatie"
    " calibration kalibrierung calibrage calibracion calibrazione calibracao"
)  # what a model was chosen on, though not fitted
# Names of a partition whose labels do not say which part is which, as 0 and 1.
NAMES = _words(
    "partition partind split datasplit part subset sample stichprobe muestra echantillon campione amostra steekproef set dataset"
    " selected"
)
BESIDE = _words("is in on set data flag ind indicator global universal")  # beside the name of a part
PARTITIONS = _words("partition partitions partind datasplit split particion partizione particao partitie")
FLAGGED = _words("sample selected stichprobe muestra echantillon campione amostra steekproef")  # "1" is what was drawn
# Letters for a part, read only under such a name; a "T" is a test beside "L" or "D", and training beside "V" or "H".
FITTED_LETTERS, APART_LETTERS, EITHER_LETTERS = _words("l d e b m tr trn"), _words("v h te ts tst ho"), _words("t")
MOST_UNNAMED = 3
# Names of the folds of a cross-validation: each row was foreseen by a model that had not seen it.
FOLDS = _words("fold folds foldid cvfold kfold cv resample falte faltung pli pliegue particion")
CHANCE = 3.0  # standard errors up to which two areas may differ by chance
MUCH = 0.1  # by which the areas of parts that a model was fitted on are above the others'
_FOLD = re.compile(rf"(?:{'|'.join(sorted(FOLDS))})[ _-]?\d+\b")
_COMPOUND = re.compile(
    r"(?<=\w{3})(?:s?stichprobe|s?menge|s?daten(?:satz)?|s?set|sample|data)$"
)  # Entwicklungsstichprobe
_ORDER = re.compile(r"^[\W\d_]+|[\W\d_]+$")  # the place of a part before its name, as in "1_Training"


def part_of(profile: Profile) -> dict[str, str]:
    """What each label of a column says of its rows: "fitted", "tuned" or "apart"; empty where it parts no rows.

    It goes by the labels, whatever the column is called, and by the name where the labels are yes and no.
    """
    texts = [label.text for label in profile.labels]
    if not 2 <= len(texts) <= MOST_PARTS:
        return {}
    words = {text: words_of(_ORDER.sub("", text)) for text in texts}
    shared = frozenset.intersection(*map(frozenset, words.values()))  # as in "churn_train" and "churn_test"
    said_of = {
        text: _said_of(found) or _said_of([word for word in found if word not in shared])
        for text, found in words.items()
    }
    if _parts_rows(said_of):
        return said_of
    if _is_named(profile) and _parts_rows(said_of := _said_by_letters(texts)):
        return said_of
    return _said_by_name(profile.column.name, texts)


def may_part(profile: Profile) -> dict[str, str]:
    """As `part_of`, where a name such as "sample" or "Selected" makes it likely, and yes and no do not prove it."""
    texts = [label.text for label in profile.labels]
    yes, no = ([text for text in texts if text.lower() in words] for words in (YES, NO))
    words = words_of(profile.column.name)
    if len(texts) != 2 or not yes or not no or profile.column.missing or not (words and FLAGGED.issuperset(words)):
        return {}
    return {yes[0]: "fitted", no[0]: "apart"}


def parts_rows(profile: Profile) -> bool:
    """Does a column part the rows of a model, surely or likely, so that it is no group of customers?"""
    return bool(part_of(profile) or may_part(profile))


def names_partition(name: str) -> bool:
    """Does a name say that its column parts rows for a model, whatever its labels are, as DataRobot's "Partition"?"""
    words = [word for word in words_of(name) if word not in ("id", "no", "nr", "number", "name", "data")]
    return len(words) == 1 and words[0] in PARTITIONS


def _parts_rows(said_of: Mapping[str, str]) -> bool:
    """Does each label say something, and not all that the model was fitted on them?"""
    return "fitted" in said_of.values() and all(said_of.values()) and set(said_of.values()) != {"fitted"}


def _is_named(profile: Profile) -> bool:
    words = words_of(profile.column.name)
    return not NAMES.isdisjoint({*words, "".join(words)})


def _said_by_letters(texts: Sequence[str]) -> dict[str, str]:
    letters = {text: text.lower() for text in texts}
    other = "apart" if not FITTED_LETTERS.isdisjoint(letters.values()) else "fitted"
    listed = ((FITTED_LETTERS, "fitted"), (APART_LETTERS, "apart"), (EITHER_LETTERS, other))
    return {text: next((part for known, part in listed if letter in known), "") for text, letter in letters.items()}


def _said_by_name(column: str, texts: Sequence[str]) -> dict[str, str]:
    words = words_of(column)
    joined = "".join(words)
    name = _said_of([joined]) if joined in FITTED | APART else ""
    name = name or _said_of([word for word in words if word not in BESIDE])
    yes = [text for text in texts if text.lower() in YES]
    no = [text for text in texts if text.lower() in NO]
    if not name or len(texts) != 2 or not yes or not no:
        return {}
    other = "apart" if name == "fitted" else "fitted"
    return {yes[0]: name, no[0]: other}


def _said_of(words: Sequence[str]) -> str:
    """The part that a few words name; nothing where one of them speaks of something else."""
    if "".join(words) in FITTED | APART:  # "in sample", "in time"
        words = ["".join(words)]
    found = {_COMPOUND.sub("", word) for word in words} - {"set", "sample", "data", "rows", "of", "the", "time"}
    if found == {"hold"}:  # a contract on hold
        return ""
    if found and found <= FITTED:
        return "fitted"
    if found and found <= TUNED:
        return "tuned"
    return "apart" if found and found <= APART else ""


def choose_part(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Which rows a story is judged on, where a column says on which the model was fitted.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role; a column with a role parts no rows.
    answers
        Under ``part`` the labels that count, joined by " / ", or "(all)".

    Returns
    -------
    Table
        With the question and a decision that `part_sql` reads; unchanged where no column parts the rows.
    """
    open_ones = [
        profile
        for profile in profiles(table)
        if profile.column.name not in roles.values() and not _says_as(table, roles.get("treated", ""), profile)
    ]
    parted = next(((profile, found) for profile in open_ones if (found := part_of(profile))), None)
    playing = {column for role, column in roles.items() if role != "segment"}  # a partition looks like groups
    others = [profile for profile in profiles(table) if profile.column.name not in playing]
    by_fit = _by_fit(table, roles, others) if parted is None else None
    likely_parted = next(((profile, found) for profile in open_ones if (found := may_part(profile))), None)
    if parted is None and by_fit is None and likely_parted is None:
        return table
    profile, found = parted or ((by_fit.profile, by_fit.found) if by_fit else likely_parted)
    name, choices = profile.column.name, _choices(found)
    rows = {label.text: label.rows for label in profile.labels}
    options = [
        Option(key, said("part-judged", parts=named(labels)), meaning=_rows(labels, rows))
        for key, labels in choices.items()
    ]
    fitted = [text for text, part in found.items() if part == "fitted"]
    surely = parted or by_fit
    if not surely:
        choices[BETWEEN.join(fitted)] = fitted
        options.append(
            Option(BETWEEN.join(fitted), said("part-judged", parts=named(fitted)), meaning=_rows(fitted, rows))
        )
    alone = "" if by_fit or "treated" in roles else left_alone.held_back(profile, profiles(table))
    if alone:
        options.append(left_alone.option(alone, rows[alone]))
    options.append(Option(ALL, said("part-all"), meaning=said("so-many-rows", rows=sum(rows.values()))))
    asked = said(
        "part-asked", name=name, fitted=named(fitted), rows=sum(rows[text] for text in fitted), all=sum(rows.values())
    )
    if by_fit:
        asked = said(
            "part-asked-by-fit", name=name, labels=named(fitted), strong=by_fit.strong, weak=by_fit.weak, all="100"
        )
    if not surely:
        asked = said("part-asked-by-name", name=name, labels=named(fitted), rows=sum(rows[text] for text in fitted))
    if alone:
        asked = said("part-or-left-alone-asked", name=name, rows=rows[alone], label=alone)
    of_campaign = alone and left_alone.of_campaign(profiles(table)) and not _as_fitted(table, roles, profile, found)
    likely = left_alone.KEY if of_campaign else next(iter(choices))
    question = Question(ID, "roles", asked, tuple(options), likely)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen in (ALL, left_alone.KEY):
        return table
    choice = said(JUDGED, column=name, parts=named(choices[chosen]), key=chosen)
    return replace(table, decisions=(*table.decisions, Decision("roles", name, choice, said("judged-on-reason"))))


def _says_as(table: Table, treated: str, profile: Profile) -> bool:
    """Does a column of two labels say of each row what the one of who was contacted says?"""
    if not treated or not (part_of(profile) and left_alone.held_back(profile, profiles(table))):
        return False
    arm, part = as_text(table.column(treated)), as_text(profile.column)
    query = f"SELECT count(DISTINCT ({arm}, {part})), count(DISTINCT {arm}) FROM {table.rows.source} WHERE {part} IS NOT NULL"
    with table.rows.open() as connection:
        together, arms = connection.execute(query).fetchone()
    return together == arms == len(profile.labels)


@dataclass(frozen=True)
class _Fit:
    """A column named like a partition, in one of whose parts the score ranks much better: as on rows it was fitted on."""

    profile: Profile
    found: dict[str, str]
    strong: str  # pairs of a hundred, in words
    weak: str


def is_fold(profile: Profile) -> bool:
    """Does a column say in which fold of a cross-validation a row was set apart, by its name or by labels such as Fold1?"""
    words = words_of(profile.column.name)
    named = not FOLDS.isdisjoint({*words, "".join(words), *(re.sub(r"\d+$", "", word) for word in words)})
    return named or (len(profile.labels) > 1 and all(_FOLD.match(label.text.lower()) for label in profile.labels))


def _by_fit(table: Table, roles: Mapping[str, str], open_ones: Sequence[Profile]) -> _Fit | None:
    for profile in open_ones:
        named = _is_named(profile) and len(profile.labels) <= MOST_UNNAMED
        if not (named or is_fold(profile)) or len(profile.labels) < 2 or profile.column.missing:
            continue
        areas = {label.text: _area_in(table, roles, profile.column, label.text) for label in profile.labels}
        if None not in areas.values() and (fitted := _far_above(areas)):
            strong, weak = (max(areas[text].area for text in areas if (text in fitted) is far) for far in (True, False))
            found = {text: "fitted" if text in fitted else "apart" for text in areas}
            return _Fit(profile, found, f"{100 * strong:.0f}", f"{100 * weak:.0f}")
    return None


def _as_fitted(table: Table, roles: Mapping[str, str], profile: Profile, found: Mapping[str, str]) -> bool:
    """Does the score rank so much better in the parts that are said to be fitted that they are?"""
    areas = {label.text: _area_in(table, roles, profile.column, label.text) for label in profile.labels}
    return None not in areas.values() and _far_above(areas) == {text for text in found if found[text] == "fitted"}


@dataclass(frozen=True)
class _Area:
    """How well the score ranks the outcome in one part, whichever way round, and what chance alone may move of it."""

    area: float
    error: float


def _far_above(areas: Mapping[str, _Area]) -> set[str]:
    """The parts in which the score ranks much better than in all others, by more than chance; none where all are alike."""
    ordered = sorted(areas, key=lambda text: areas[text].area)
    gaps = [areas[after].area - areas[before].area for before, after in pairwise(ordered)]
    place = max(range(len(gaps)), key=gaps.__getitem__)
    error = np.hypot(areas[ordered[place]].error, areas[ordered[place + 1]].error)
    return set(ordered[place + 1 :]) if gaps[place] >= max(MUCH, CHANCE * error) else set()


def _area_in(table: Table, roles: Mapping[str, str], column: Column, part: str) -> _Area | None:
    """None where it cannot be said."""
    outcome = table.column(roles["outcome"])
    happened = outcome_sql(outcome, likely(outcome, labels(table, roles["outcome"])))
    query = (
        f"SELECT * FROM (SELECT {as_number(roles['score'])} AS score, {happened} AS outcome FROM {table.rows.source} "
        f"WHERE {as_text(column)} = {literal(part)}) WHERE score IS NOT NULL AND outcome IS NOT NULL"
    )
    if table.column(roles["score"]).kind != "number" or outcome.kind == "date":
        return None
    with table.rows.open() as connection:
        read = connection.execute(query).fetchnumpy()
    happened = np.asarray(read["outcome"])
    if (area := auc(np.asarray(read["score"]), happened)) is None:
        return None
    strong, events, others = max(area, 1 - area), (happened == 1).sum(), (happened == 0).sum()
    return _Area(strong, _standard_error(strong, int(events), int(others)))


def _standard_error(area: float, events: int, others: int) -> float:
    """Of an AUC (Hanley and McNeil 1982)."""
    one, two = area / (2 - area), 2 * area**2 / (1 + area)
    spread = area * (1 - area) + (events - 1) * (one - area**2) + (others - 1) * (two - area**2)
    return float(np.sqrt(max(spread, 0) / (events * others)))


def _choices(found: Mapping[str, str]) -> dict[str, list[str]]:
    """What a story may be judged on, the best first: what was set apart, then what the model was chosen on too."""
    apart = [text for text, part in found.items() if part == "apart"]
    tuned = [text for text, part in found.items() if part == "tuned"]
    listed = [each for each in (apart, tuned, [*apart, *tuned] if apart and tuned else []) if each]
    return {BETWEEN.join(labels): labels for labels in listed}


def _rows(labels: Sequence[str], rows: Mapping[str, int]) -> Said:
    return said("so-many-rows", rows=sum(rows[text] for text in labels))


def judged_on(dataset: Dataset) -> Said | None:
    """The part that the story stands on; None where all rows count."""
    for decision in dataset.table.decisions:
        if decision.step == "roles" and is_said(decision.choice, JUDGED):
            return decision.choice
    return None


def part_sql(dataset: Dataset) -> str:
    """A condition that leaves the rows of that part; empty where all rows count."""
    found = judged_on(dataset)
    if found is None:
        return ""
    column = dataset.table.column(found["column"])
    listed = ", ".join(literal(label.lower()) for label in found["key"].split(BETWEEN))
    return f"lower({as_text(column)}) IN ({listed})"
