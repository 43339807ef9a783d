"""The plan of the house: the order of layers, of rooms and of topics, and what belongs on which shelf."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAYERS = ("data", "metrics", "charts", "stories", "exports", "store", "components", "pages")
ROOMS = (  # of data/; the nouns at its root come before all
    "types",
    "text",
    "workbooks",
    "files",
    "roles",
    "joins",
    "ledgers",
    "rows",
    "quality",
    "samples",
    "sources",
    "intake",
)
# A topic takes from the shared files of its layer, from itself, and from the topics that it is said here to stand on.
STANDS_ON = {
    path.parent.name: tuple(
        filter(None, [re.search(r'^STANDS_ON = "(\w*)"', path.read_text("utf-8"), re.MULTILINE)[1]])
    )
    for path in sorted((ROOT / "stories").glob("*/topic.py"))
}
SHARED = ("language",)  # rooms of what topics share

DRAWING = {"altair", "plotly", "vl_convert", "matplotlib"}
WRITING = {"pptx", "xlsxwriter", "typst"}
SHELVES = {
    "data.sources": ("TITLE", "SUFFIXES", "read"),
    "data.roles.topics": ("TOPIC", "ROLES", "NEEDED", "ASKED", "KINDS", "suggest", "canonical"),
    "stories.kinds": ("TITLE", "TOPIC", "NEEDS", "NAMES", "build"),
    "stories.inserts": ("PLACE", "fits", "slide"),
    "exports.formats": ("TITLE", "SUFFIX", "MIME", "write"),
} | {
    f"components.{path.parent.name}.views": ("TITLE", "QUESTION", "ORDER", "fits", "show")
    for path in sorted((ROOT / "components").glob("*/views"))
}
MOST_FILES = 26  # of a folder: more is a hall, and wants rooms
LONGEST = 400  # lines of a module
MODULES = sorted(path for layer in LAYERS for path in (ROOT / layer).rglob("*.py"))
SCRIPTS = sorted(ROOT.glob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


KNOWN = {dotted(path) for path in MODULES}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imported(path: Path) -> frozenset[str]:
    """Every module that a file imports, wherever the line stands: inside a function, or for the sake of types alone."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)} imports by dots; name the module from the root."
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found.add(whole if whole in KNOWN else node.module or "")
    return frozenset(found)


def layer(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


def room(module: str) -> str:
    """The folder of a layer in which a module lies; empty for the layer's root."""
    parts = module.split(".")
    return parts[1] if len(parts) > 2 or (len(parts) == 2 and (ROOT / parts[0] / parts[1]).is_dir()) else ""


def roots(path: Path) -> set[str]:
    return {module.partition(".")[0] for module in imported(path)}


def of_layer(path: Path) -> Iterator[str]:
    """The modules of its own layer that a file imports."""
    yield from (module for module in imported(path) if module.partition(".")[0] == layer(path))


# One test looks at all files, and names those that are against the rule: a test a file would take as long as a reading.


def against(rule: Callable[[Path], Collection[str]], paths: Iterable[Path]) -> dict[str, set[str]]:
    """The files that break a rule, and by what."""
    return {name(path): set(broken) for path in paths if (broken := rule(path))}


def test_imports_run_from_left_to_right_only():
    def later(path: Path) -> set[str]:
        right = set(LAYERS[LAYERS.index(layer(path)) + 1 :]) | {"app", "guard", "logs", "serve", "report", "tests"}
        return roots(path) & right

    assert against(later, MODULES) == {}


def test_each_kind_of_library_stays_in_its_folders():
    def astray(path: Path) -> set[str]:
        place = layer(path)
        on_screen = place in {"components", "pages", "app.py", "guard.py", "logs.py", "serve.py"}
        forbidden = set() if on_screen else {"streamlit"}
        forbidden |= set() if place == "charts" else DRAWING
        forbidden |= set() if place in {"charts", "exports"} else WRITING
        return roots(path) & forbidden

    assert against(astray, [*MODULES, *SCRIPTS]) == {}


def test_no_page_imports_another():
    assert against(lambda path: roots(path) & {"pages"}, (ROOT / "pages").glob("*.py")) == {}


def test_rooms_of_data_follow_one_another():
    order = ("", *ROOMS)

    def later(path: Path) -> set[str]:
        own = order.index(room(dotted(path)))
        return {module for module in of_layer(path) if order.index(room(module)) > own}

    assert against(later, [path for path in MODULES if layer(path) == "data"]) == {}


def test_a_topic_takes_from_shared_files_itself_and_what_it_stands_on():
    def taken(path: Path) -> set[str]:
        own = room(dotted(path))
        others = {room(module) for module in of_layer(path)} - {own, "", *SHARED}
        if own in STANDS_ON:
            return others - set(STANDS_ON[own])
        # What topics share knows none of them; a page's parts may show any.
        return set() if own or layer(path) == "components" else others & set(STANDS_ON)

    assert against(taken, [path for path in MODULES if layer(path) in ("metrics", "stories", "components")]) == {}


@pytest.mark.parametrize("place", ["metrics", "stories", "components"])
def test_every_topic_has_its_folder_in_every_layer(place):
    assert [topic for topic in STANDS_ON if not (ROOT / place / topic).is_dir()] == []


@pytest.mark.parametrize("place", LAYERS)
def test_no_module_comes_back_to_itself(place):
    inner: Mapping[str, set[str]] = {
        dotted(path): {module for module in of_layer(path) if module in KNOWN} - {dotted(path)}
        for path in MODULES
        if layer(path) == place
    }
    waiting = dict(inner)
    while free := [module for module, needs in waiting.items() if not needs & set(waiting)]:
        for module in free:
            del waiting[module]

    assert sorted(waiting) == []  # what is left goes round in a circle, or leads into one


@pytest.mark.parametrize(("shelf", "names"), SHELVES.items(), ids=SHELVES)
def test_everything_on_a_shelf_is_complete(shelf, names):
    package = importlib.import_module(shelf)
    modules = [importlib.import_module(f"{shelf}.{module.name}") for module in pkgutil.iter_modules(package.__path__)]
    lacking = {module.__name__: [part for part in names if not hasattr(module, part)] for module in modules}

    assert modules, f"The shelf {shelf} is empty."
    assert {module: parts for module, parts in lacking.items() if parts} == {}


def test_kinds_of_a_decision_say_with_which_amounts_they_begin():
    package = importlib.import_module("stories.kinds")
    kinds = [
        importlib.import_module(f"stories.kinds.{module.name}") for module in pkgutil.iter_modules(package.__path__)
    ]
    decisions = [kind for kind in kinds if "decision" in (kind.TOPIC, *STANDS_ON[kind.TOPIC])]

    assert decisions
    assert [kind.__name__ for kind in decisions if not (hasattr(kind, "FORMS") and hasattr(kind, "assumptions"))] == []


def test_a_module_holds_one_idea_and_says_which():
    def faults(path: Path) -> list[str]:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        speaks = (path.name == "__init__.py" and layer(path) != "data") or ast.get_docstring(tree(path))
        found = {
            f"has {lines} lines; wanted at most {LONGEST}": lines > LONGEST,
            "is called after no idea": path.stem in {"util", "utils", "helpers", "common", "misc"},
            "does not open with one sentence that says what it is for": not speaks,
        }
        return [fault for fault, is_so in found.items() if is_so]

    assert against(faults, [*MODULES, *SCRIPTS]) == {}


def test_no_folder_is_a_hall():
    files = {name(folder): len(list(folder.glob("*.py"))) for folder in {path.parent for path in MODULES}}

    assert {folder: count for folder, count in files.items() if count > MOST_FILES} == {}
