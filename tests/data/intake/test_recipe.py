from data.intake.handed_in import Intake, open_dataset, read_tables
from data.intake.recipe import Recipe, apply, match, nearest, recipe_of

ROWS = "".join(f"K{n:03d},{n / 41:.4f},{1 + n % 2},0{1 + n % 9}/0{1 + n % 8}/2025\n" for n in range(40))
HEADER = "id,score,left,day"
ANSWERS = {"event": "2", "dates:day": "month first"}


def intake_of(tmp_path, name, text, **more):
    (tmp_path / name).write_text(text)
    return Intake(files=((name, str(tmp_path / name)),), **more)


def known(tmp_path):
    intake = intake_of(tmp_path, "january.csv", f"{HEADER}\n{ROWS}", answers=ANSWERS)
    return recipe_of(intake, open_dataset(intake, tmp_path))


def test_the_same_layout_is_read_with_the_same_decisions(tmp_path):
    recipe = known(tmp_path)
    february = intake_of(tmp_path, "february.csv", f"{HEADER}\n{ROWS}".replace("K0", "L0"))
    found = nearest([recipe], read_tables(february, tmp_path).table)

    assert found.is_same
    dataset = open_dataset(apply(found, february), tmp_path)
    assert (dataset.event, dict(dataset.roles)) == ("2", dict(recipe.roles))
    assert dataset.table.questions[0].chosen(apply(found, february).answers) == "month first"


def test_a_layout_that_changed_says_what(tmp_path):
    march = intake_of(tmp_path, "march.csv", f"id,score,left,city\n{ROWS}".replace("/2025", " x"))
    found = match(known(tmp_path), read_tables(march, tmp_path).table)

    assert found.changes == ("“day” is no longer there (it was the date).", "“city” is new.")
    assert not found.usable


def test_columns_in_another_order_are_no_change(tmp_path):
    recipe = known(tmp_path)
    turned = Recipe(recipe.columns[::-1], recipe.roles)
    table = read_tables(intake_of(tmp_path, "january.csv", f"{HEADER}\n{ROWS}"), tmp_path).table

    assert match(turned, table).is_same


def test_a_recipe_survives_its_json(tmp_path):
    recipe = known(tmp_path)

    assert Recipe.from_json(recipe.to_json()) == recipe


def test_a_strange_layout_recalls_nothing(tmp_path):
    other = intake_of(tmp_path, "other.csv", "a,b\n1,2\n3,4\n")

    assert nearest([known(tmp_path)], read_tables(other, tmp_path).table) is None


def test_a_renamed_column_is_taken_for_what_it_was(tmp_path):
    april = intake_of(tmp_path, "april.csv", f"id,score,left,day of review\n{ROWS}")
    found = match(known(tmp_path), read_tables(april, tmp_path).table)

    assert found.changes == ("“day” (the date) is no longer there; “day of review” is new and taken for it.",)
    assert found.usable
    intake = apply(found, april)
    assert intake.roles["date"] == "day of review"
    assert intake.answers["dates:day of review"] == "month first"


def test_a_column_that_is_gone_takes_its_role_along_and_no_other(tmp_path):
    march = intake_of(tmp_path, "march.csv", f"id,score,left,city\n{ROWS}".replace("/2025", " x"))
    found = match(known(tmp_path), read_tables(march, tmp_path).table)
    roles = apply(found, march).roles

    assert found.gone == ("date",)
    assert "date" not in roles
    assert roles["score"] == "score"


def test_labels_that_changed_are_told_and_an_event_that_is_gone_is_asked_for_again(tmp_path):
    words = {"1": "stayed on", "2": "moved"}
    text = f"{HEADER}\n" + "".join(
        f"K{n:03d},{n / 41:.4f},{words[str(1 + n % 2)]},0{1 + n % 9}/13/2025\n" for n in range(40)
    )
    intake = intake_of(tmp_path, "may.csv", text, answers={"event": "moved"})
    recipe = recipe_of(intake, open_dataset(intake, tmp_path))
    june = intake_of(tmp_path, "june.csv", text.replace("moved", "went"))
    found = match(recipe, read_tables(june, tmp_path).table)

    assert found.event_gone
    assert found.changes == (
        "“left” has values that it had not: “went”.",
        "“left” no longer has “moved”.",
        "“moved” was the event, so what the event is must be said anew.",
    )
    assert "event" not in apply(found, june).answers
    assert apply(found, june).event == ""


def test_a_recipe_of_an_earlier_version_has_no_labels_and_no_story(tmp_path):
    plain = known(tmp_path).to_json()
    del plain["labels"], plain["story"]

    assert Recipe.from_json(plain).story == ""
    assert match(
        Recipe.from_json(plain), open_dataset(intake_of(tmp_path, "j.csv", f"{HEADER}\n{ROWS}"), tmp_path).table
    ).is_same


def test_a_recipe_of_an_earlier_version_knows_one_pair_of_keys(tmp_path):
    plain = {**known(tmp_path).to_json(), "keys": ["id", "account"]}
    recipe = Recipe.from_json(plain)

    assert recipe.keys == (("id", "account"),)
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_the_last_month_of_the_next_file_counts_where_the_last_was_chosen(tmp_path):
    def panel(*months):
        rows = "".join(f"K{n:02},0.{n + 10},{n % 2},{month}\n" for month in months for n in range(20))
        return f"customer,score,left,month\n{rows}"

    chosen = {"grain:month": "latest"}
    first = intake_of(tmp_path, "march.csv", panel("2025-02", "2025-03"), answers=chosen)
    second = intake_of(tmp_path, "april.csv", panel("2025-03", "2025-04"))
    recipe = recipe_of(first, open_dataset(first, tmp_path))
    found = apply(match(recipe, read_tables(second, tmp_path).table), second)

    assert open_dataset(found, tmp_path).period == ("2025-04-01", "2025-04-01")
