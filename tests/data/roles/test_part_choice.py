"""Rows that a model was fitted on are no evidence: they are found by their labels, asked about, and left beside."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from data.roles.choices.part_words import part_of
from data.roles.events import Label
from data.roles.profile import profiles
from data.roles.proposal import propose
from data.rows.canonical import canonical

ROLES = {"score": "score", "outcome": "left"}


def column(read, name, labels):
    table = read(f"{name},score\n" + "".join(f"{label},0.{place}\n" for place, label in enumerate(labels * 3, 1)))
    return next(profile for profile in profiles(table) if profile.column.name == name)


@pytest.mark.every(36)
@pytest.mark.parametrize(
    ("name", "labels", "said"),
    [
        ("Partition", ("1_Training", "2_Testing"), {"1_Training": "fitted", "2_Testing": "apart"}),
        (
            "anything",
            ("train", "validation", "holdout"),
            {"train": "fitted", "validation": "tuned", "holdout": "apart"},
        ),
        ("is_test", ("0", "1"), {"0": "fitted", "1": "apart"}),
        ("in_training_set", ("yes", "no"), {"yes": "fitted", "no": "apart"}),
        ("dataset", ("INS", "OOS", "OOT"), {"INS": "fitted", "OOS": "apart", "OOT": "apart"}),
        ("muestra", ("construcción", "contraste"), {"construcción": "fitted", "contraste": "apart"}),
        ("Muestra", ("Desarrollo", "Validación"), {"Desarrollo": "fitted", "Validación": "tuned"}),
        ("role", ("analysis", "assessment"), {"analysis": "fitted", "assessment": "apart"}),
        ("usage", ("modeling", "holdout"), {"modeling": "fitted", "holdout": "apart"}),
        (
            "Art",
            ("Entwicklungsstichprobe", "Teststichprobe"),
            {"Entwicklungsstichprobe": "fitted", "Teststichprobe": "apart"},
        ),
        ("base", ("modélisation", "essai"), {"modélisation": "fitted", "essai": "apart"}),
        ("campione", ("stima", "convalida"), {"stima": "fitted", "convalida": "tuned"}),
        ("x", ("In-sample", "Out-of-sample"), {"In-sample": "fitted", "Out-of-sample": "apart"}),
        ("set", ("L", "T"), {"L": "fitted", "T": "apart"}),
        ("set", ("T", "V"), {"T": "fitted", "V": "apart"}),
        ("period", ("churn_train", "churn_test"), {"churn_train": "fitted", "churn_test": "apart"}),
        ("grade", ("L", "T"), {}),  # letters are parts only under the name of a partition
        ("flow", ("in", "out"), {}),
        ("course", ("training", "workshop"), {}),  # a word of training among others is no partition
        ("fold", ("Fold1", "Fold2"), {}),  # all of them were set apart once
        ("blood_test", ("positive", "negative"), {}),
        ("on_hold", ("0", "1"), {}),
        ("role", ("in", "out"), {}),
        ("used_in_training", ("True", "False"), {"True": "fitted", "False": "apart"}),
        ("not_used_in_training", ("True", "False"), {"True": "apart", "False": "fitted"}),
        ("seen_by_model", ("yes", "no"), {"yes": "fitted", "no": "apart"}),
        ("unseen_by_model", ("yes", "no"), {"yes": "apart", "no": "fitted"}),
        ("im_Training_verwendet", ("ja", "nein"), {"ja": "fitted", "nein": "apart"}),
        ("utilisé pour l'entraînement", ("oui", "non"), {"oui": "fitted", "non": "apart"}),
        ("usato per addestramento", ("sì", "no"), {"sì": "fitted", "no": "apart"}),
        ("gebruikt_voor_training", ("ja", "nee"), {"ja": "fitted", "nee": "apart"}),
        ("zbiór", ("uczący", "testowy"), {"uczący": "fitted", "testowy": "apart"}),
        ("delmängd", ("träning", "test"), {"träning": "fitted", "test": "apart"}),
        ("выборка", ("обучающая", "тестовая"), {"обучающая": "fitted", "тестовая": "apart"}),
        ("kind", ("fit", "out-of-sample"), {"fit": "fitted", "out-of-sample": "apart"}),
        ("ds", ("A_train", "B_test"), {"A_train": "fitted", "B_test": "apart"}),
        ("data_part", ("TRN", "TST", "VAL"), {"TRN": "fitted", "TST": "apart", "VAL": "tuned"}),
        ("coupon_used", ("yes", "no"), {}),
        ("seen", ("yes", "no"), {}),  # a page, or a row: the score must tell
        ("first_model", ("yes", "no"), {}),
        ("use", ("Hold-out sample", "Train"), {"Hold-out sample": "apart", "Train": "fitted"}),
    ],
)
def test_labels_say_which_rows_a_model_was_fitted_on(read, name, labels, said):
    assert part_of(column(read, name, labels)) == said


def rows(parts):
    lines = [f"{part},0.{place + 1:02},{'Yes' if place % 3 else 'No'}" for place, part in enumerate(parts)]
    return "part,score,left\n" + "\n".join(lines) + "\n"


def counted(dataset):
    with dataset.table.rows.open() as connection:
        return canonical(dataset, connection).aggregate("count(*)").fetchall()[0][0]


def test_only_rows_that_were_set_apart_count_until_somebody_says_otherwise(read):
    table = read(rows(["train"] * 6 + ["test"] * 4))
    dataset, whole = assemble(table, ROLES), assemble(table, ROLES, answers={"part": "(all)"})

    assert [question.id for question in open_questions(dataset.table.questions, {})] == ["part"]
    assert (counted(dataset), dataset.counts["fitted on"], dataset.counts["usable"]) == (4, 6, 4)
    assert (counted(whole), whole.counts.get("fitted on")) == (10, None)


def test_rows_that_a_model_was_chosen_on_can_be_judged_too(read):
    table = read(rows(["train"] * 5 + ["validation"] * 4 + ["test"] * 3))

    assert counted(assemble(table, ROLES)) == 3
    assert counted(assemble(table, ROLES, answers={"part": "validation"})) == 4
    assert counted(assemble(table, ROLES, answers={"part": "test / validation"})) == 7
    assert Label("test", 3) in next(p.labels for p in profiles(table) if p.column.name == "part")


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "labels"), [("_PartInd_", ("1", "2")), ("split", ("0", "1")), ("data_split", ("A", "B"))]
)
def test_a_partition_by_name_is_known_by_where_the_score_ranks_too_well(read, name, labels):
    draw = np.random.default_rng(5)
    part, chance = np.arange(400) % 2, draw.beta(2, 5, 400)
    left = (draw.random(400) < chance).astype(int)
    score = np.where(part == 0, 0.8 * left + 0.1 + 0.05 * draw.random(400), chance).round(4)
    lines = [f"{one:.4f},{event},{labels[of]}" for one, event, of in zip(score, left, part, strict=True)]
    dataset = assemble(read(f"score,left,{name}\n" + "\n".join(lines) + "\n"), {**ROLES, "segment": name})

    assert [(each.id, each.default) for each in dataset.table.questions] == [("part", labels[1])]
    assert dataset.counts["usable"] == 200


def test_parts_in_which_the_score_ranks_alike_are_no_partition(read):
    draw = np.random.default_rng(6)
    chance = draw.beta(2, 5, 400).round(4)
    lines = [f"{one},{int(draw.random() < one)},{place % 2}" for place, one in enumerate(chance)]
    dataset = assemble(read("score,left,subset\n" + "\n".join(lines) + "\n"), ROLES)

    assert dataset.table.questions == ()


@pytest.mark.parametrize("name", ["Sample", "Selected"])
def test_a_flag_named_like_a_sample_is_asked_about_with_both_readings(read, name):
    draw = np.random.default_rng(6)
    chance = draw.beta(2, 5, 400).round(4)
    lines = [f"{one},{int(draw.random() < one)},{int(place % 4 > 0)}" for place, one in enumerate(chance)]
    table = read(f"score,left,{name}\n" + "\n".join(lines) + "\n")
    dataset = assemble(table, ROLES)

    assert [[option.key for option in each.options] for each in dataset.table.questions] == [["0", "1", "(all)"]]
    assert dataset.counts["usable"] == 100
    assert assemble(table, ROLES, answers={"part": "1"}).counts["usable"] == 300
    assert name not in [one.column for one in propose(table).suggestions]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "labels", "apart"),
    [
        ("_PartInd_", "012", "2"),
        ("Partition", "12", "2"),
        ("_Partition_", "123", "2 / 3"),
        ("filter_$", ("Selected", "Not Selected"), "Not Selected"),
    ],
)
def test_a_partition_in_numbers_is_asked_about_though_the_score_ranks_alike(read, name, labels, apart):
    draw = np.random.default_rng(6)
    chance = draw.beta(2, 5, 600).round(4)
    lines = [f"{one},{int(draw.random() < one)},{labels[place % len(labels)]}" for place, one in enumerate(chance)]
    dataset = assemble(read(f"score,left,{name}\n" + "\n".join(lines) + "\n"), ROLES)

    assert [(each.id, each.default) for each in dataset.table.questions] == [("part", apart)]


def test_where_the_score_ranks_too_well_in_what_a_name_calls_set_apart_the_score_is_believed(read):
    draw = np.random.default_rng(5)
    part, chance = np.arange(400) % 2, draw.beta(2, 5, 400)
    left = (draw.random(400) < chance).astype(int)
    score = np.where(part == 1, 0.8 * left + 0.1 + 0.05 * draw.random(400), chance).round(4)
    lines = [f"{one:.4f},{event},{of}" for one, event, of in zip(score, left, part, strict=True)]
    dataset = assemble(read("score,left,calibration\n" + "\n".join(lines) + "\n"), ROLES)

    assert [(each.id, each.default) for each in dataset.table.questions] == [("part", "0")]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "label", "said"), [("split", "train", True), ("in_training", "1", True), ("transport", "train", False)]
)
def test_a_file_of_training_rows_alone_says_so(read, name, label, said):
    dataset = assemble(read(rows([label] * 10).replace("part,", f"{name},")), ROLES)

    assert ("only-fitted-rows" in [getattr(each.text, "key", "") for each in dataset.findings]) is said
    assert dataset.counts["usable"] == 10


FOLDED = np.random.default_rng(8).beta(2, 5, 900).round(4)
HAPPENED = (np.random.default_rng(9).random(900) < FOLDED).astype(int)


def folded(read, name, folds, score, labels=str):
    lines = [f"{one:.4f},{event},{labels(fold)}" for one, event, fold in zip(score, HAPPENED, folds, strict=True)]
    table = read(f"score,left,{name}\n" + "\n".join(lines) + "\n")
    return assemble(table, {role: one.column for role, one in propose(table).by_role.items()})


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("name", "labels"),
    [(name, str) for name in ("fold", "cv_fold", "kfold", "fold_id", "Falte")]
    + [(name, lambda fold: f"Fold{fold}") for name in ("fold", "id", "rsmp")],
)
def test_folds_in_which_the_score_ranks_alike_are_all_evidence_and_no_groups(read, name, labels):
    dataset = folded(read, name, np.arange(900) % 6, FOLDED, labels)

    assert dataset.table.questions == ()
    assert set(dataset.roles) == {"score", "outcome"}
    assert dataset.counts["usable"] == 900


def test_a_fold_that_was_held_out_is_known_by_where_the_score_ranks_less_well(read):
    folds = np.arange(900) % 5
    known = np.where(folds == 0, FOLDED, 0.8 * HAPPENED + 0.1 * FOLDED)
    dataset = folded(read, "fold", folds, known)

    assert [(each.id, each.default) for each in dataset.table.questions] == [("part", "0")]
    assert dataset.counts["usable"] == 180


def test_a_fold_of_rows_that_a_model_was_fitted_on_is_left_beside(read):
    folds = np.arange(900) % 6
    known = np.where(folds == 0, 0.8 * HAPPENED + 0.1 * FOLDED, FOLDED)
    dataset = folded(read, "fold", folds, known)

    assert dataset.counts["usable"] == 750
