"""The order of the folders, and what belongs on which shelf."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = ("data", "metrics", "charts", "stories", "exports", "components", "pages")
DRAWING = {"altair", "plotly", "vl_convert", "matplotlib"}
WRITING = {"pptx", "xlsxwriter", "typst"}
SHELVES = {
    "data.sources": ("TITLE", "SUFFIXES", "read"),
    "stories.kinds": ("TITLE", "NEEDS", "build"),
    "exports.formats": ("TITLE", "SUFFIX", "MIME", "write"),
}
MODULES = sorted(path for folder in ORDER for path in (ROOT / folder).rglob("*.py"))
SCRIPTS = sorted(ROOT.glob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    """The first part of every import in a file, wherever it stands."""
    roots = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            roots.add((node.module or "").partition(".")[0])
    return roots


def folder(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_run_from_left_to_right_only(path):
    later = set(ORDER[ORDER.index(folder(path)) + 1 :]) | {"app", "serve", "report", "tests"}

    assert imported(path) & later == set()


@pytest.mark.parametrize("path", [*MODULES, *SCRIPTS], ids=name)
def test_each_kind_of_library_stays_in_its_folders(path):
    place = folder(path)
    roots = imported(path)

    if place not in {"components", "pages", "app.py", "serve.py"}:
        assert "streamlit" not in roots
    if place != "charts":
        assert roots & DRAWING == set()
    if place not in {"charts", "exports"}:
        assert roots & WRITING == set()


@pytest.mark.parametrize("path", sorted((ROOT / "pages").glob("*.py")), ids=name)
def test_no_page_imports_another(path):
    assert "pages" not in imported(path)


@pytest.mark.parametrize(("shelf", "names"), SHELVES.items(), ids=SHELVES)
def test_everything_on_a_shelf_is_complete(shelf, names):
    package = importlib.import_module(shelf)
    modules = [importlib.import_module(f"{shelf}.{module.name}") for module in pkgutil.iter_modules(package.__path__)]
    lacking = {module.__name__: [part for part in names if not hasattr(module, part)] for module in modules}

    assert modules, f"The shelf {shelf} is empty."
    assert {module: parts for module, parts in lacking.items() if parts} == {}


@pytest.mark.parametrize("path", [*MODULES, *SCRIPTS], ids=name)
def test_a_module_holds_one_idea_and_says_which(path):
    text = path.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= 400
    assert path.stem not in {"util", "utils", "helpers", "common", "misc"}
    if path.name != "__init__.py":
        assert ast.get_docstring(ast.parse(text)), "A module opens with one sentence that says what it is for."
