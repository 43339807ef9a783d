from data.intake.handed_in import Intake, open_dataset, read_tables
from data.intake.recipe import Recipe, apply, match, nearest, recipe_of

ROWS = "".join(f"K{n:03d},{n / 41:.4f},{1 + n % 2},0{1 + n % 9}/0{1 + n % 8}/2025\n" for n in range(40))
HEADER = "id,score,left,day"
ANSWERS = {"event": "2", "dates:day": "month first"}


def intake_of(folder_of_all, name, text, **more):
    (folder_of_all / name).write_text(text)
    return Intake(files=((name, str(folder_of_all / name)),), **more)


def known(folder_of_all):
    intake = intake_of(folder_of_all, "january.csv", f"{HEADER}\n{ROWS}", answers=ANSWERS)
    return recipe_of(intake, open_dataset(intake, folder_of_all))


def test_the_same_layout_is_read_with_the_same_decisions(folder_of_all):
    recipe = known(folder_of_all)
    february = intake_of(folder_of_all, "february.csv", f"{HEADER}\n{ROWS}".replace("K0", "L0"))
    found = nearest([recipe], read_tables(february, folder_of_all).table)

    assert found.is_same
    dataset = open_dataset(apply(found, february), folder_of_all)
    assert (dataset.event, dict(dataset.roles)) == ("2", dict(recipe.roles))
    assert dataset.table.questions[0].chosen(apply(found, february).answers) == "month first"


def test_a_layout_that_changed_says_what(folder_of_all):
    march = intake_of(folder_of_all, "march.csv", f"id,score,left,city\n{ROWS}".replace("/2025", " x"))
    found = match(known(folder_of_all), read_tables(march, folder_of_all).table)

    assert found.changes == ("“day” is no longer there (it was the date).", "“city” is new.")
    assert not found.usable


def test_columns_in_another_order_are_no_change(folder_of_all):
    recipe = known(folder_of_all)
    turned = Recipe(recipe.columns[::-1], recipe.roles)
    table = read_tables(intake_of(folder_of_all, "january.csv", f"{HEADER}\n{ROWS}"), folder_of_all).table

    assert match(turned, table).is_same


def test_a_recipe_survives_its_json(folder_of_all):
    recipe = known(folder_of_all)

    assert Recipe.from_json(recipe.to_json()) == recipe


def test_a_strange_layout_recalls_nothing(folder_of_all):
    other = intake_of(folder_of_all, "other.csv", "a,b\n1,2\n3,4\n")

    assert nearest([known(folder_of_all)], read_tables(other, folder_of_all).table) is None


def test_a_renamed_column_is_taken_for_what_it_was(folder_of_all):
    april = intake_of(folder_of_all, "april.csv", f"id,score,left,day of review\n{ROWS}")
    found = match(known(folder_of_all), read_tables(april, folder_of_all).table)

    assert found.changes == ("“day” (the date) is no longer there; “day of review” is new and taken for it.",)
    assert found.usable
    intake = apply(found, april)
    assert intake.roles["date"] == "day of review"
    assert intake.answers["dates:day of review"] == "month first"


def test_a_column_that_is_gone_takes_its_role_along_and_no_other(folder_of_all):
    march = intake_of(folder_of_all, "march.csv", f"id,score,left,city\n{ROWS}".replace("/2025", " x"))
    found = match(known(folder_of_all), read_tables(march, folder_of_all).table)
    roles = apply(found, march).roles

    assert found.gone == ("date",)
    assert "date" not in roles
    assert roles["score"] == "score"


def test_labels_that_changed_are_told_and_an_event_that_is_gone_is_asked_for_again(folder_of_all):
    words = {"1": "stayed on", "2": "moved"}
    text = f"{HEADER}\n" + "".join(
        f"K{n:03d},{n / 41:.4f},{words[str(1 + n % 2)]},0{1 + n % 9}/13/2025\n" for n in range(40)
    )
    intake = intake_of(folder_of_all, "may.csv", text, answers={"event": "moved"})
    recipe = recipe_of(intake, open_dataset(intake, folder_of_all))
    june = intake_of(folder_of_all, "june.csv", text.replace("moved", "went"))
    found = match(recipe, read_tables(june, folder_of_all).table)

    assert found.event_gone
    assert found.changes == (
        "“left” has values that it had not: “went”.",
        "“left” no longer has “moved”.",
        "“moved” was the event, so what the event is must be said anew.",
    )
    assert "event" not in apply(found, june).answers
    assert apply(found, june).event == ""


def test_a_recipe_of_an_earlier_version_has_no_labels_and_no_story(folder_of_all):
    plain = known(folder_of_all).to_json()
    del plain["labels"], plain["story"]

    assert Recipe.from_json(plain).story == ""
    assert match(
        Recipe.from_json(plain),
        open_dataset(intake_of(folder_of_all, "j.csv", f"{HEADER}\n{ROWS}"), folder_of_all).table,
    ).is_same


def test_a_recipe_of_an_earlier_version_knows_one_pair_of_keys(folder_of_all):
    plain = {**known(folder_of_all).to_json(), "keys": ["id", "account"]}
    recipe = Recipe.from_json(plain)

    assert recipe.keys == (("id", "account"),)
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_the_last_month_of_the_next_file_counts_where_the_last_was_chosen(folder_of_all):
    def panel(*months):
        rows = "".join(f"K{n:02},0.{n + 10},{n % 2},{month}\n" for month in months for n in range(20))
        return f"customer,score,left,month\n{rows}"

    chosen = {"grain:month": "latest"}
    first = intake_of(folder_of_all, "march.csv", panel("2025-02", "2025-03"), answers=chosen)
    second = intake_of(folder_of_all, "april.csv", panel("2025-03", "2025-04"))
    recipe = recipe_of(first, open_dataset(first, folder_of_all))
    found = apply(match(recipe, read_tables(second, folder_of_all).table), second)

    assert open_dataset(found, folder_of_all).period == ("2025-04-01", "2025-04-01")
