"""The work without a screen: its files, its exit codes, and what it says when something is wrong."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from pptx import Presentation

import report
from stories.binding import loose_numbers
from stories.facts import Fact
from stories.story import shelf, short_title
from tests.amount_books import book
from tests.conftest import ROOT
from tests.customers import apart, csv, customers

DATED = ("--set", "date=2026-05-01")
FACTS = ""  # no format at all: facts.json alone


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """Another current directory, with one file of everything, and the same apart."""
    monkeypatch.chdir(tmp_path)
    predictions, outcomes = apart(customers())
    for name, frame in {"all.csv": customers(), "predictions.csv": predictions, "outcomes.csv": outcomes}.items():
        Path(name).write_bytes(csv(frame))
    Path("strangers.csv").write_bytes(csv(outcomes.assign(account=[f"nobody {row}" for row in range(900)])))
    Path("empty.csv").write_bytes(csv(customers()[:0]))
    Path("one class.csv").write_bytes(csv(customers().assign(**{"Left us?": "Yes"})))
    return tmp_path


def facts(folder: Path) -> dict[str, dict[str, object]]:
    return json.loads((folder / "facts.json").read_text("utf-8"))


def test_it_runs_as_a_program_from_any_directory(folder):
    command = [
        sys.executable,
        ROOT / "report.py",
        "build",
        "predictions.csv",
        "outcomes.csv",
        "--out",
        "deep/er",
        *DATED,
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")

    assert (done.returncode, done.stderr) == (0, "")
    written = [Path(line) for line in done.stdout.splitlines()]
    assert [path.name for path in written] == [
        "draft-example-amounts-retention.pptx",
        "draft-example-amounts-retention.pdf",
        "draft-example-amounts-retention.html",
        "facts.json",
    ]
    assert all((folder / path).stat().st_size > 1000 for path in written)


@pytest.mark.prove
def test_the_same_call_writes_the_same_bytes(folder):
    for out in ("first", "second"):
        assert report.main(["build", "all.csv", "--out", out, *DATED]) == 0

    digests = [
        {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in Path(out).iterdir()}
        for out in ("first", "second")
    ]
    assert len(digests[0]) == 4
    assert digests[0] == digests[1]


def test_every_figure_on_a_slide_is_a_fact_with_its_value_unit_formula_and_origin(folder):
    assert report.main(["build", "all.csv", "--format", "pptx", "--out", "out", *DATED]) == 0

    known = facts(folder / "out")
    assert all(set(fact) == {"name", "value", "unit", "text", "formula", "origin"} for fact in known.values())
    assert all(
        fact["name"] == name and fact["unit"] and fact["text"] and fact["formula"] for name, fact in known.items()
    )
    assert all("all.csv" in fact["origin"] for fact in known.values())
    slides = list(Presentation("out/draft-example-amounts-retention.pptx").slides)[1:]  # the first is the cover
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    table = {name: Fact(**fact) for name, fact in known.items()}
    assert len(titles) > 8
    assert [loose for title in titles for loose in loose_numbers(title, table)] == []
    assert all(known[f"months_{end}"]["text"] in titles[0] for end in ("from", "to"))
    said = "\n".join(shape.text_frame.text for shape in slides[0].shapes if shape.has_text_frame)
    assert known["contacted_share"]["text"] in said


def test_settings_reach_the_story(folder):
    settings = (
        "contact_cost=35..45..55@call centre",
        "accept_rate=20%..25%..40%@pilot",
        "currency=EUR",
        "locale=de_DE",
        "contacts=visits",
    )
    call = [
        "build",
        "all.csv",
        "--format",
        "html",
        "--out",
        "out",
        *(part for setting in settings for part in ("--set", setting)),
    ]
    assert report.main([*call, "--title", "Frühling <1>"]) == 0

    page = Path("out/draft-example-amounts-frühling-1.html").read_text("utf-8")
    assert "Frühling &lt;1&gt;" in page
    assert "visits" in page
    assert "call centre" in page
    assert any("€" in str(fact["text"]) for fact in facts(folder / "out").values())


@pytest.mark.parametrize("call", [("--set", "base_rate=14%"), ("--answer", "door:base_rate=14 %")])
def test_a_true_rate_weighs_the_rows_and_is_told(folder, call):
    balanced = ("--answer", "door:sample=balanced")
    assert report.main(["build", "all.csv", "--format", FACTS, "--out", "out", *balanced, *call, *DATED]) == 0

    told = facts(folder / "out")
    assert told["base_rate"]["value"] == pytest.approx(0.14)
    assert told["rows_in_file"]["value"] == 900
    assert "weighted to a true rate of 14 %" in told["gain"]["origin"]


def test_a_balanced_file_without_its_true_rate_names_no_amount_as_its_answer(folder):
    call = ["build", "all.csv", "--format", "pptx", "--out", "out", "--answer", "door:sample=balanced", *DATED]
    assert report.main(call) == 0

    titles = [
        slide.shapes.title.text
        for slide in Presentation(folder / "out" / "draft-example-amounts-retention.pptx").slides
    ]
    assert any("not known yet" in title for title in titles)
    assert not any(title.startswith("Approve") for title in titles)


def test_an_amount_per_year_is_not_multiplied_by_twelve(folder):
    for unit in ("month", "year"):
        call = ["--out", unit, "--answer", f"door:value={unit}", *DATED]
        assert report.main(["build", "all.csv", "--format", FACTS, *call]) == 0

    assert facts(folder / "month")["stake"]["value"] == pytest.approx(12 * facts(folder / "year")["stake"]["value"])


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("door:sample=whole", "wanted one of: all, sample, balanced, unsure"),
        ("door:colour=red", "Nothing is asked under 'door:colour'"),
        ("door:base_rate=140%", "wanted a share above 0 and below 1"),
    ],
)
def test_an_answer_at_the_door_that_cannot_be_meant_is_refused(folder, capsys, answer, said):
    assert report.main(["build", "all.csv", "--answer", answer]) == 2
    assert said in capsys.readouterr().err


def test_roles_the_event_and_the_key_may_be_set_by_hand(folder, capsys):
    assert report.main(["check", "all.csv", "--role", "value=", "--role", "segment=Tariff", "--event", "No"]) == 0
    assert "event    Left us? = No" in capsys.readouterr().out

    assert report.main(["check", "predictions.csv", "outcomes.csv", "--join", "Client No.=account"]) == 0
    assert "900 matched" in capsys.readouterr().out


def test_two_columns_may_be_the_key_together(folder, capsys):
    months = ("2026-01", "2026-02")
    for name, column, cells in (("scores.csv", "score", "0.{}"), ("happened.csv", "left", "{}")):
        rows = [
            f"K{n:02},{month},{cells.format((n + place) % 2)}{n:02}"
            for n in range(30)
            for place, month in enumerate(months)
        ]
        text = "\n".join(rows if column == "score" else [row[:-2] for row in rows])
        Path(name).write_text(f"client,month,{column}\n{text}\n")

    assert report.main(["check", "scores.csv", "happened.csv", "--join", "client", "--join", "month=month"]) == 0
    assert "joined by client = client and month = month: 60 matched, 0 only in" in capsys.readouterr().out


def test_a_check_of_files_in_no_known_order_prints_the_question_before_it_refuses(folder, capsys):
    assert report.main(["check", "predictions.csv", "strangers.csv"]) == 1
    assert "--answer order=same" in capsys.readouterr().out


def test_a_check_tells_roles_with_reasons_the_event_and_what_was_noticed(folder, capsys):
    assert report.main(["check", "all.csv"]) == 0

    said = capsys.readouterr()
    assert said.err == ""
    assert "all.csv: 900 rows, 5 columns" in said.out
    assert "score    P(leave) %: numbers from" in said.out
    assert "event    Left us? = Yes" in said.out
    assert "usable: 900 rows" in said.out
    assert "[fine]" in said.out


def test_a_sample_needs_no_file(folder, capsys):
    assert report.main(["check", "--sample", "telephone"]) == 0
    assert "synthetic" in capsys.readouterr().out


@pytest.mark.every(12)
@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["empty.csv"], "empty.csv"),
        (["one class.csv"], "one class.csv"),
        (["nowhere.csv"], "nowhere.csv is not a file that can be opened"),
        (["all.csv", "--role", "score=nope"], "has no column “nope”"),
        (["all.csv", "--event", "perhaps"], "has no value “perhaps”"),
        (["predictions.csv", "outcomes.csv", "--join", "nope"], "has no column “nope”"),
        (["predictions.csv", "strangers.csv"], "strangers.csv"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_file_that_is_refused_gives_one_line_and_the_code_1(folder, capsys, command, call, said):
    assert report.main([command, *call]) == 1

    error = capsys.readouterr().err
    assert error.startswith("report: ")
    assert said in error
    assert error.count("\n") == 1
    assert not Path("report").exists()


@pytest.mark.every(6)
@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["build"], "There is no file; wanted one with everything"),
        (["build", "all.csv", "--sample", "telephone"], "both files and --sample"),
        (["build", "--sample", "moon"], "no sample 'moon'; there are: campaign, telephone"),
        (["build", "all.csv", "--format", "docx"], "no format 'docx'; there are: html, pdf, pptx"),
        (["build", "all.csv", "--story", "romance"], "no story 'romance'; there are: "),
        (["build", "all.csv", "--set", "colour=blue"], "no setting 'colour'; there are: "),
        (["build", "all.csv", "--set", "title"], "'title' has no value; wanted name=value"),
        (["build", "all.csv", "--set", "contact_cost=cheap"], "contact_cost was 'cheap'; wanted a number"),
        (["build", "all.csv", "--set", "capacity=nan"], "capacity was 'nan'"),
        (["build", "all.csv", "--role", "prediction=x"], "'prediction=x' is not known; wanted role=column"),
        (["build", "all.csv", "--format", "html", "--out", "all.csv"], "all.csv: "),
    ],
)
def test_a_wrong_call_gives_one_line_with_what_there_is_and_the_code_2(folder, capsys, call, said):
    assert report.main(call) == 2

    error = capsys.readouterr().err
    assert error.startswith("report: ")
    for name in said.split("; there are: ")[-1].split(", "):
        assert name in error
    assert said.split("; there are: ")[0] in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("call", [[], ["bake"], ["build", "all.csv", "--colour", "blue"]])
def test_an_unknown_command_or_option_ends_with_the_code_2(folder, capsys, call):
    with pytest.raises(SystemExit) as ended:
        report.main(call)

    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("call", [["--help"], ["check", "--help"], ["build", "--help"]])
def test_help_can_be_read(capsys, call):
    with pytest.raises(SystemExit) as ended:
        report.main(call)

    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert "%%" not in said
    assert "usage: report.py" in said


def test_nothing_is_left_behind_beside_the_files_asked_for(folder):
    before = set(folder.rglob("*"))
    assert report.main(["build", "all.csv", "--format", "html", "--out", "out"]) == 0

    assert {path.relative_to(folder).as_posix() for path in set(folder.rglob("*")) - before} == {
        "out",
        "out/draft-example-amounts-retention.html",
        "out/facts.json",
    }


@pytest.mark.prove
def test_the_list_can_be_written_beside_a_comparison(tmp_path):
    arguments = ["build", "--sample", "two_models", "--story", "model_comparison", "--format", FACTS, "--list"]

    assert report.main([*arguments, "--out", str(tmp_path)]) == 0
    assert (tmp_path / "contact-list.csv").read_text("utf-8-sig").startswith("Rank,")


def test_a_message_of_the_companys_that_claims_too_much_is_refused_by_name(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    (tmp_path / "texts" / "en").mkdir(parents=True)
    (tmp_path / "texts" / "en" / "house.ftl").write_text("answer-caption = The model saved a fortune\n", "utf-8")

    assert report.main(["build", "--sample", "telephone", "--format", FACTS, "--out", str(tmp_path / "out")]) == 0
    assert "“answer-caption” in house.ftl is not used" in capsys.readouterr().err


@pytest.fixture
def of_outcome(folder):
    """The file with everything under another name of its outcome."""

    def write(outcome: str) -> str:
        name = f"{outcome}.csv"
        Path(name).write_bytes(csv(customers().rename(columns={"Left us?": outcome})))
        return name

    return write


def test_the_kind_that_is_told_follows_the_words_of_the_outcome_and_says_so(of_outcome, capsys):
    roles = ("--accept-defaults", "--role")
    kinds = ("subscribed", "targeting"), ("y", "profit_curve"), ("defaulted", "credit_default")
    for outcome, kind in kinds:
        call = [of_outcome(outcome), *roles, f"outcome={outcome}", "--format", "pptx", "--out", outcome]
        assert report.main(["build", *call]) == 0
        title = short_title(shelf()[kind]).lower().replace(" ", "-")
        assert [path.stem for path in Path(outcome).glob("*.pptx")] == [f"draft-example-amounts-{title}-{outcome}"]
        assert f"report: {kind}: Proposed because" in capsys.readouterr().err


def test_check_says_which_story_is_proposed_and_why(of_outcome, capsys):
    assert report.main(["check", of_outcome("bought"), "--role", "outcome=bought"]) == 0

    assert "story    targeting: Proposed because “bought” = “Yes” is good when it happens." in capsys.readouterr().out


def test_a_kind_that_speaks_the_other_way_is_told_with_a_warning(of_outcome, capsys):
    call = [
        of_outcome("bought"),
        "--role",
        "outcome=bought",
        "--story",
        "retention",
        "--format",
        FACTS,
        "--accept-defaults",
    ]

    assert report.main(["build", *call, "--out", "out"]) == 0
    assert "“bought” = “Yes” sounds good. Is it bad? If not" in capsys.readouterr().err


def accounts_by_row() -> None:
    frame = customers().rename(columns={"monthly fee": "cost of loss"})
    Path("accounts.csv").write_bytes(csv(frame.assign(fee=40.0, points=100 * frame["P(leave) %"])))


def test_money_is_reckoned_from_the_columns_of_the_file(folder):
    accounts_by_row()
    settings = [
        part for text in ('loss="cost of loss"*10<=700', "miss=-1*loss", "false_alarm=-fee") for part in ("--set", text)
    ]
    call = ["build", "accounts.csv", "--accept-defaults", "--story", "profit_curve", *settings, *DATED]

    assert report.main([*call, "--format", FACTS, "--out", "out", "--list"]) == 0

    known, frame = facts(folder / "out"), customers()
    lost = (10 * frame["monthly fee"]).clip(upper=700)
    paid = 40.0 * (frame["Left us?"] == "No").sum()
    assert known["everybody_profit"]["value"] == pytest.approx(lost[frame["Left us?"] == "Yes"].sum() - paid)
    assert known["miss_sum"]["formula"].endswith('of "cost of loss"*10<=700, row by row')


def test_the_list_holds_the_amounts_that_its_ranking_is_reckoned_from(folder):
    accounts_by_row()
    settings = [part for text in ("hit=fee*3<=100", 'false_alarm=-"cost of loss"') for part in ("--set", text)]
    call = ["build", "accounts.csv", "--accept-defaults", "--format", FACTS, *settings, *DATED, "--out", "out"]

    assert report.main([*call, "--list"]) == 0

    listed, frame = pd.read_csv("out/contact-list.csv"), customers().set_index("Client No.")
    own = frame.loc[listed.iloc[:, 1]]
    assert (listed["fee*3<=100"] == 100).all()
    assert listed["cost of loss"].tolist() == pytest.approx(own["monthly fee"].tolist())


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["hit=cost of loss"], "stands in quotation marks"),
        (["hit=0,5*fee"], "'0,5' could be a decimal or a thousand"),
        (["hit=lost"], "The setting hit names 'lost', which accounts.csv does not have"),
        (["return_rate=10%"], "needs the form of credit"),
    ],
)
def test_a_payoff_that_the_file_cannot_bear_gives_one_line(folder, capsys, settings, said):
    accounts_by_row()
    given = [part for text in settings for part in ("--set", text)]

    assert report.main(["build", "accounts.csv", "--accept-defaults", *given]) == 2

    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_share_given_as_a_score_of_a_hundred_is_asked_about(folder, capsys):
    accounts_by_row()
    call = ["build", "accounts.csv", "--accept-defaults", "--role", "score=points", "--format", FACTS, *DATED]

    assert report.main([*call, "--set", "present=0.5"]) == 2
    assert "Say present=>=0.5 for all from that score on, or present=50%" in capsys.readouterr().err
    assert report.main([*call, "--set", "present=>=0.5", "--out", "out"]) == 0


def test_amounts_of_a_sheet_are_listed_and_taken_where_that_is_asked_for(folder, capsys):
    Path("book.xlsx").write_bytes(book([["Contact cost", 55], ["Accept rate", "20 %"], ["Churn rate", 0.2]]))
    assert report.main(["check", "book.xlsx"]) == 0
    listed = capsys.readouterr().out
    assert "Contact cost: 55 (Assumptions!B1) → contact_cost: " in listed
    assert "--amounts-from Assumptions" in listed

    build = ["build", "book.xlsx", "--accept-defaults", "--format", FACTS, *DATED]
    assert report.main([*build, "--out", "own", "--amounts-from", "Assumptions", "--set", "accept_rate=10%"]) == 0
    assert "“Churn rate”" in capsys.readouterr().err
    own = facts(folder / "own")
    assert own["contact_cost_likely"]["value"] == 55
    assert own["contact_cost_high"]["value"] == 55
    assert "sheet Assumptions, cell B1" in own["contact_cost_likely"]["formula"]
    # What is set goes before; given exactly, it has no range.
    assert (own["accept_rate_likely"]["value"], own["accept_rate_high"]["value"]) == (0.1, 0.1)

    assert report.main([*build, "--out", "de", "--amounts-from", "Assumptions", "--set", "language=de"]) == 0
    assert "Blatt Assumptions, Zelle B1" in facts(folder / "de")["contact_cost_likely"]["formula"]
    assert report.main([*build, "--out", "usual"]) == 0
    assert facts(folder / "usual")["contact_cost_likely"]["value"] == 40


def test_a_sheet_that_is_not_there_or_fits_nothing_is_refused(folder, capsys):
    Path("book.xlsx").write_bytes(book([["Churn rate", 0.2]]))
    build = ["build", "book.xlsx", "--accept-defaults", "--out", "out"]

    assert report.main([*build, "--amounts-from", "Costs"]) == report.REFUSED
    assert "has no sheet “Costs” that names amounts; sheets that name some: “Assumptions”" in capsys.readouterr().err
    assert report.main([*build, "--amounts-from", "Assumptions"]) == report.REFUSED
    assert "names no amount that fits this story" in capsys.readouterr().err
    assert not Path("out").exists()


def test_the_same_costs_give_the_same_money_whichever_way_the_score_is_written(folder):
    frame = customers()
    bad = frame["P(leave) %"] / 100
    written = {
        "bad": ({"bad": bad}, ("--role", "score=bad")),
        "good": ({"good": 1 - bad}, ("--role", "score=good", "--answer", "direction=score")),  # turned
        "both": ({"P(No)": 1 - bad, "P(Yes)": bad}, ()),  # one column a class
    }
    costs = [part for text in ("miss=-5", "false_alarm=-1", "hit=0", "rightly_left=0") for part in ("--set", text)]
    money = []
    for name, (columns, call) in written.items():
        file = frame[["Client No.", "Left us?"]].assign(**columns)
        Path(f"{name}.csv").write_bytes(csv(file))
        call = ["build", f"{name}.csv", *call, "--role", "outcome=Left us?", "--accept-defaults", "--out", name, *costs]
        assert report.main([*call, "--story", "profit_curve", "--format", FACTS, *DATED]) == 0
        known = facts(folder / name)
        money.append([known[key]["value"] for key in ("best_profit", "gain", "contacted", "everybody_profit")])

    assert money[0][2] > 0
    assert money[1] == pytest.approx(money[0])
    assert money[2] == pytest.approx(money[0])


def test_currency_and_numbers_of_a_file_are_taken_as_start_proposes_them_and_said(folder, capsys):
    (folder / "eu.csv").write_text(customers().to_csv(index=False, sep=";", decimal=","), "utf-8")
    build = ["build", "eu.csv", "--accept-defaults", "--format", "html"]

    assert report.main([*build, "--out", "eu"]) == 0
    said = capsys.readouterr().err
    assert (
        "currency EUR: semicolons stand between its cells, and commas before decimals; --set currency=… takes" in said
    )
    assert "€" in facts(folder / "eu")["stake"]["text"]
    assert report.main([*build, "--out", "us", "--set", "currency=USD", "--set", "locale=en_US"]) == 0
    assert "$" in facts(folder / "us")["stake"]["text"]
