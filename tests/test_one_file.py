"""One file more and nothing edited: the examples of CONTRIBUTING.md are laid into a copy of the project, and used."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.customers import csv, customers

ROOT = Path(__file__).parents[1]
COPIED = (
    "data",
    "metrics",
    "charts",
    "stories",
    "exports",
    "components",
    "pages",
    "static",
    "app.py",
    "report.py",
    "serve.py",
    "guard.py",
    "logs.py",
    "store",
)
EXAMPLE = re.compile(r"^```(?:python|ftl)\n# (\S+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = dict(EXAMPLE.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
SURVEY = {
    "stories/kinds/survey_kind.py": EXAMPLES["stories/kinds/glance.py"].replace(
        'TOPIC = "decision"', 'TOPIC = "survey"'
    )
}
KINDS = ("glance", "survey_kind")
MENUS = """
import json, sys
from streamlit.testing.v1 import AppTest

def page(name, **query):
    app = AppTest.from_file("app.py", default_timeout=6000)
    for key, value in query.items():
        app.query_params[key] = value
    app.switch_page(f"pages/{name}.py")
    app.run()
    assert not app.exception, app.exception
    return app

explore = page("explore", view="plain")
start = page("start")
print(json.dumps({
    "views": [option for control in explore.get("button_group") for option in control.options],
    "headline": [title.value for title in explore.title] + [html.proto.body for html in explore.get("html")],
    "kinds": [option for box in start.selectbox for option in box.options],
    "formats": [button.label for button in page("export").button],
}))
"""


# Several commands in one process: what takes long is to import the project.
COMMANDS = """
import json, sys
import report

for arguments in json.loads(sys.argv[1]):
    if code := report.main(arguments):
        sys.exit(code)
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> Path:
    """A copy of the project with one file more on every shelf."""
    folder = tmp_path_factory.mktemp("house")
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    for name, text in {**EXAMPLES, **SURVEY}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def run(house: Path, *arguments: str) -> str:
    """Run Python in the copy; its output, or its error as the failure."""
    environment = {"PATH": "/usr/bin:/bin", "THROUGHLINE_HOME": str(house / "home")}
    done = subprocess.run([sys.executable, *arguments], cwd=house, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def banged(house) -> Path:
    """A file that only the new source can read."""
    path = house / "book.bang"
    path.write_bytes(b"!bang\n" + csv(customers(300), "!"))
    return path


@pytest.fixture(scope="module")
def checked(house, banged) -> dict[str, object]:
    """What the command line finds in that file; it then tells it by each new kind, in each new format and language."""
    build, built = ["build", str(banged), "--accept-defaults"], []
    for kind in KINDS:
        built.append([*build, "--story", kind, "--format", "txt,html", "--out", str(house / kind)])
    built.append([*build, "--story", "glance", "--set", "language=eo", "--format", "html", "--out", str(house / "eo")])
    commands = json.dumps([["check", str(banged), "--json"], *built])
    return json.JSONDecoder().raw_decode(run(house, "-c", COMMANDS, commands))[0]


def test_every_recipe_has_an_example_of_a_few_lines():
    shelves = {name.rpartition("/")[0] for name in EXAMPLES}

    assert {
        "exports/formats",
        "stories/kinds",
        "stories/inserts",
        "components/decision/views",
        "data/sources",
    } <= shelves
    assert {"stories/texts/eo", "stories/survey"} <= shelves
    assert max(len(text.splitlines()) for text in EXAMPLES.values()) <= 26


def test_a_source_is_found_by_the_reader(checked):
    assert checked["rows"] == 300


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_a_format_an_insert_and_a_topic_are_found_by_the_command_line_and_told(house, checked, kind):
    out = house / kind
    titles = one(out, "*.txt").read_text("utf-8").splitlines()
    page = one(out, "*.html").read_text("utf-8")

    assert titles[0].startswith("With example amounts, calling the riskiest")
    assert any(title.endswith("so much can nobody change") for title in titles)
    assert "Whom to call, in one minute" in page


def one(folder, pattern):
    """The one file of a kind that was written."""
    (path,) = folder.glob(pattern)
    return path


def test_a_language_is_found_and_told(house, checked):
    assert "Unu kampanjo inter la klientoj" in one(house / "eo", "*.html").read_text("utf-8")


def test_all_of_them_stand_on_the_menus(house):
    script = house / "menus.py"
    script.write_text(MENUS, "utf-8")
    found = json.loads(run(house, str(script)).splitlines()[-1])

    assert "Plainly" in found["views"]
    assert any("At a glance: the answer and the ask" in option for option in found["kinds"])
    assert any("Plain text" in label for label in found["formats"])
