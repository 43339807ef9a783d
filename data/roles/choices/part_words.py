"""What names and labels say of the part of the rows that a column tells: fitted on, tuned on, or set apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from data.names import words_of
from data.roles.events import NO, YES
from data.roles.profile import Profile

MOST_PARTS = 6


def _words(text: str) -> frozenset[str]:
    return frozenset(words_of(text))


FITTED = _words(
    "train training trainings trainset fit fitted fitting learn learning lern lernen develop development dev insample"
    " is trained entwicklung entwicklungs desarrollo sviluppo estimation building build entrainement apprentissage entrenamiento addestramento treino tranen opleiding"
    " ins intime modeling modelling modellierung modellbildung modelado modelizacion modelisation modellazione modelagem analysis"
    " construction construccion costruzione construcao estimacion stima schatzung developpement desenvolvimento ontwikkeling"
    " anlernen trainingsmenge treinamento trn trng trainset traindata traningsdata"
    " ucząca uczący uczące treningowa treningowy treningowe trening treningu träning tränings træning trénovací trénink"
    " обучение обучающая обучающий обучения antrenare harjoitus"
)
APART = _words(
    "test tests testing testset holdout heldout holdback hold out oos oot outofsample outofsampletest validation valid val validate"
    " validierung eval evaluation evaluate prufung pruef pruefung essai prueba pruebas prova verifica teste score scoring"
    " assessment assess contraste validacion validazione convalida validacao validatie evaluacion valutazione avaliacao"
    " calibration kalibrierung calibrage calibracion calibrazione calibracao tst hld"
    " testowa testowy testowe walidacyjna walidacyjny walidacyjne walidacja testovací validační testaus testare"
    " тест тестовая тестовый валидация валидационная контрольная vld validering valideringsdata testdata"
)
TUNED = _words(
    "validation valid val validate validierung verifica validacion validazione convalida validacao validatie"
    " calibration kalibrierung calibrage calibracion calibrazione calibracao walidacyjna walidacyjny walidacyjne walidacja"
    " validační валидация валидационная vld validering valideringsdata"
)  # what a model was chosen on, though not fitted
# Names of a partition whose labels do not say which part is which, as 0 and 1.
NAMES = _words(
    "partition partind split datasplit part subset sample stichprobe muestra echantillon campione amostra steekproef set dataset"
    " selected zbiór próba delmängd delmængde"
)
BESIDE = _words(
    "is in on set data flag ind indicator global universal was were used use by to for of the row rows model been im zum"
    " verwendet genutzt benutzt für fuer bei der die das utilisé utilisée utilise pour dans l d de du la le en usado usada"
    " para el utilizado utilizada usato usata per nel na em gebruikt voor użyty użyte w do zbiór"
)  # beside the name of a part
SEEN = _words("seen used known learned learnt gesehen genutzt verwendet bekannt vu utilisé visto usado usato gezien")
NEGATED = _words(
    "not non excluded exclude without unseen never nicht ausgeschlossen kein sans sin senza sem niet zonder nie"
)
# Names that leave open whether they tell of a model: by them a part is known where the score ranks it too well.
PERHAPS = NAMES | SEEN | _words("unseen auswahl selection seleccion selezione role rolle usage insample kind base")
PARTITIONS = _words("partition partitions partind datasplit split particion partizione particao partitie")
NUMBERED = (("0", "1"), ("1", "2"), ("0", "1", "2"), ("1", "2", "3"))  # parts of a partition; SAS and SPSS fit on "1"
FLAGGED = _words(
    "sample selected stichprobe muestra echantillon campione amostra steekproef filter auswahl selection seleccion selezione"
)  # "1" is what was drawn
# Letters for a part, read only under such a name; a "T" is a test beside "L" or "D", and training beside "V" or "H".
FITTED_LETTERS, APART_LETTERS, EITHER_LETTERS = _words("l d e b m tr trn"), _words("v h te ts tst ho"), _words("t")
# Names of the folds of a cross-validation: each row was foreseen by a model that had not seen it.
FOLDS = _words("fold folds foldid cvfold kfold cv resample falte faltung pli pliegue particion")
_FOLD = re.compile(rf"(?:{'|'.join(sorted(FOLDS))})[ _-]?\d+\b")
_NUMBER = re.compile(r"-?\d{1,2}(?:\.0+)?")
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
    lettered = all(len(found) > 1 and len(found[0]) == 1 for found in words.values())  # "A_train" and "B_test"
    words = {text: found[1:] if lettered else found for text, found in words.items()}
    said_of = {
        text: _said_of(found) or _said_of([word for word in found if word not in shared])
        for text, found in words.items()
    }
    held = {text: part or ("apart" if words[text] == ("hold",) else "") for text, part in said_of.items()}
    if _parts_rows(held):  # "Hold" is set apart beside "Build"; alone it is a contract on hold
        return held
    if _is_named(profile) and _parts_rows(said_of := _said_by_letters(texts)):
        return said_of
    return _said_by_name(profile.column.name, texts)


def may_part(profile: Profile) -> dict[str, str]:
    """As `part_of`, where a name such as "sample" or "_PartInd_" makes it likely, and neither numbers nor yes and no prove it."""
    texts = sorted(label.text for label in profile.labels)
    if profile.column.missing:
        return {}
    if names_partition(profile.column.name) and tuple(texts) in NUMBERED:
        return {
            text: "fitted" if text == "1" else "tuned" if (text, texts[-1]) == ("0", "2") else "apart" for text in texts
        }
    words = words_of(profile.column.name)
    yes, no = _yes_and_no(texts)
    if not yes or not (words and FLAGGED.issuperset(words)):
        return {}
    return {yes: "fitted", no: "apart"}


def only_fitted(profile: Profile) -> str:
    """The one label of a column, where it says that a model was fitted on every row; empty where it does not."""
    if len(profile.labels) != 1 or profile.column.missing:
        return ""
    text, words = profile.labels[0].text, words_of(profile.column.name)
    if text.lower() in YES | NO:
        return text if _flagged(words) == ("fitted" if text.lower() in YES else "apart") else ""
    named = not (PERHAPS | FITTED | APART | PARTITIONS).isdisjoint({*words, "".join(words)})
    return text if named and _said_of(words_of(_ORDER.sub("", text))) == "fitted" else ""


def parts_rows(profile: Profile) -> bool:
    """Does a column part the rows of a model, surely or likely, so that it is no group of customers?"""
    return bool(part_of(profile) or may_part(profile) or beside_folds(profile))


def names_partition(name: str) -> bool:
    """Does a name say that its column parts rows for a model, whatever its labels are, as DataRobot's "Partition"?"""
    words = [word for word in words_of(name) if word not in ("id", "no", "nr", "number", "name", "data")]
    return "".join(words) in PARTITIONS


def _parts_rows(said_of: Mapping[str, str]) -> bool:
    """Does each label say something, and not all that the model was fitted on them?"""
    return "fitted" in said_of.values() and all(said_of.values()) and set(said_of.values()) != {"fitted"}


def _is_named(profile: Profile) -> bool:
    words = words_of(profile.column.name)
    return not NAMES.isdisjoint({*words, "".join(words)})


def is_perhaps_named(profile: Profile) -> bool:
    """Does a name leave open that its column parts the rows of a model, as "split", "seen" or "Auswahl"?"""
    words = set(words_of(profile.column.name))
    return _is_named(profile) or (bool(words) and words <= PERHAPS | BESIDE and not words <= BESIDE)


def _said_by_letters(texts: Sequence[str]) -> dict[str, str]:
    letters = {text: text.lower() for text in texts}
    other = "apart" if not FITTED_LETTERS.isdisjoint(letters.values()) else "fitted"
    listed = ((FITTED_LETTERS, "fitted"), (APART_LETTERS, "apart"), (EITHER_LETTERS, other))
    return {text: next((part for known, part in listed if letter in known), "") for text, letter in letters.items()}


def _said_by_name(column: str, texts: Sequence[str]) -> dict[str, str]:
    name, (yes, no) = _flagged(words_of(column)), _yes_and_no(texts)
    if not name or not yes:
        return {}
    return {yes: name, no: "apart" if name == "fitted" else "fitted"}


def _flagged(words: Sequence[str]) -> str:
    """What "yes" says under a name: "fitted" of in_train, used_in_training, seen_by_model; "apart" of their denials, of is_test."""
    joined = "".join(words)
    name = _said_of([joined]) if joined in FITTED | APART else ""
    rest = [word for word in words if word not in BESIDE | NEGATED]
    of_model = "model" in words and rest in ([], *([word] for word in SEEN)) and not (SEEN | NEGATED).isdisjoint(words)
    name = name or ("fitted" if of_model else _said_of(rest))
    if not name or NEGATED.isdisjoint(words):
        return name
    return "apart" if name == "fitted" else "fitted"


def _yes_and_no(texts: Sequence[str]) -> tuple[str, str]:
    """Of two labels the one that says yes and the one that denies it, as "Selected" and "Not Selected"; else nothing."""
    if len(texts) != 2:
        return "", ""
    yes, no = ([text for text in texts if text.lower() in words] for words in (YES, NO))
    if yes and no:
        return yes[0], no[0]
    words = {text: words_of(text) for text in texts}
    for one, other in (texts, texts[::-1]):
        rest = tuple(word for word in words[other] if word not in NEGATED)
        if rest == words[one] and rest != words[other]:
            return one, other
    return "", ""


def _said_of(words: Sequence[str]) -> str:
    """The part that a few words name; nothing where one of them speaks of something else."""
    if "".join(words) in FITTED | APART:  # "in sample", "in time"
        words = ["".join(words)]
    known = FITTED | APART
    found = {word if word in known else _COMPOUND.sub("", word) for word in words} - {
        "set",
        "sample",
        "data",
        "rows",
        "of",
        "the",
        "time",
        "model",
        "modell",
        "modele",
        "modelo",
        "modello",
    }
    if found == {"hold"}:  # a contract on hold
        return ""
    if found and found <= FITTED:
        return "fitted"
    if found and found <= TUNED:
        return "tuned"
    return "apart" if found and found <= APART else ""


def is_fold(profile: Profile) -> bool:
    """Does a column say in which fold of a cross-validation a row was set apart, by its name or by labels such as Fold1?"""
    words = words_of(profile.column.name)
    named = not FOLDS.isdisjoint({*words, "".join(words), *(re.sub(r"\d+$", "", word) for word in words)})
    return named or (len(profile.labels) > 1 and all(_FOLD.match(label.text.lower()) for label in profile.labels))


def beside_folds(profile: Profile) -> str:
    """The one label of rows set apart beside numbered folds, as "Holdout" beside 0.0 to 4.0; empty where there is none."""
    texts = [label.text for label in profile.labels]
    apart = [text for text in texts if not _NUMBER.fullmatch(text)]
    named = names_partition(profile.column.name) or _is_named(profile) or is_fold(profile)
    one = named and len(apart) == 1 and len(texts) > 2 and _said_of(words_of(apart[0])) in ("apart", "tuned")
    return apart[0] if one else ""
