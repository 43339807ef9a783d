"""Runs the tests of a folder on mutants of its code, in a copy of the project, and says which mutants nobody notices.

python -m tests.mutants.noticing 100 1
python -m tests.mutants.noticing 100 1 --from 46 --to 60

The tests that import a module run first, the one of its own name before the others; all of the folder only if those pass. Mutants of
equivalent.txt, which change nothing that anybody could see, are not run and count neither way.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.mutants.making import Mutant, mutants

ROOT = Path(__file__).parents[2]
OF = {"metrics": "tests/metrics", "data/ledgers": "tests/data/ledgers"}  # code, and the folder of its tests
LEFT = (".git", ".venv", ".cache", "__pycache__", "node_modules")
WANTED = 0.95  # of those that are run, at least
SECONDS = 1200  # a fault by which the tests never end is noticed too
EQUIVALENT = Path(__file__).with_name("equivalent.txt")  # survivors that were looked at and change nothing


def sources() -> list[Path]:
    """The modules that are mutated."""
    return [path for folder in OF for path in (ROOT / folder).rglob("*.py") if path.name != "__init__.py"]


def survivors(drawn: list[Mutant]) -> Iterator[Mutant]:
    """Those of these mutants that no test of their folder notices."""
    with _copied() as copy:
        for place, mutant in enumerate(drawn, start=1):
            print(f"{place} of {len(drawn)}: {name_of(mutant)}", file=sys.stderr, flush=True)
            if not _is_noticed(mutant, copy):
                yield mutant


def known() -> set[str]:
    """Mutants that were looked at and change nothing, as `written` gives them."""
    return {line.strip() for line in EQUIVALENT.read_text("utf-8").splitlines() if line.strip() and line[0] != "#"}


def written(mutant: Mutant) -> str:
    """A mutant as equivalent.txt has it: its name, and the line that it changes, whose number may move."""
    return f"{name_of(mutant)} @ {mutant.path.read_text('utf-8').splitlines()[mutant.line - 1].strip()}"


def name_of(mutant: Mutant) -> str:
    """A mutant by its place in the project and its fault."""
    return f"{mutant.path.relative_to(ROOT).as_posix()}: {' '.join(mutant.fault.split())}"


@contextmanager
def _copied() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT), symlinks=True)
        if (ROOT.parent / "shared").exists():
            (Path(folder) / "shared").symlink_to(ROOT.parent / "shared")
        yield copy


def _is_noticed(mutant: Mutant, copy: Path) -> bool:
    """Does a test fail? First those that import the module, then all of the folder."""
    target = copy / mutant.path.relative_to(ROOT)
    was = target.read_text("utf-8")
    target.write_text(mutant.source, "utf-8")
    try:
        near, folder = _tests_of(mutant.path, copy)
        return (bool(near) and _fails(near, copy)) or _fails([folder], copy)
    finally:
        target.write_text(was, "utf-8")


def _tests_of(path: Path, copy: Path) -> tuple[list[str], str]:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    package, _, last = module.rpartition(".")
    imports = re.compile(
        rf"^from {re.escape(module)} import|^from {re.escape(package)} import .*\b{last}\b", re.MULTILINE
    )
    folder = next(tests for code, tests in OF.items() if path.is_relative_to(ROOT / code))
    files = sorted((copy / folder).rglob("test_*.py"))
    near = [file for file in files if imports.search(file.read_text("utf-8"))]
    named = [file for file in near if last in file.name]  # the one of its own name first
    return [str(file) for file in (*named, *(file for file in near if file not in named))], str(copy / folder)


def _fails(tests: list[str], copy: Path) -> bool:
    """Whether pytest fails on these, in a child that begins with the libraries loaded."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        with open(os.devnull, "w") as nothing, contextlib.redirect_stdout(nothing), contextlib.redirect_stderr(nothing):
            os.chdir(copy)
            sys.path[:] = [str(copy), *(path for path in sys.path if path not in ("", str(ROOT)))]
            sys.dont_write_bytecode = True
            for name in [name for name in sys.modules if name.split(".")[0] in ("tests", "data", "metrics")]:
                del sys.modules[name]
            import pytest
            from hypothesis import Phase, settings

            # A failure is enough: the smallest example of it, which takes minutes to find, is of no use here.
            settings.register_profile("noticing", phases=[Phase.explicit, Phase.generate])
            settings.load_profile("noticing")
            os._exit(int(pytest.main([*tests, "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"])))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


if __name__ == "__main__":
    import duckdb  # noqa: F401
    import hypothesis  # noqa: F401
    import pandas  # noqa: F401
    import pytest  # noqa: F401

    asked = argparse.ArgumentParser(prog="python -m tests.mutants.noticing")
    asked.add_argument("count", nargs="?", type=int, default=100)
    asked.add_argument("seed", nargs="?", type=int, default=1)
    asked.add_argument("--from", dest="first", type=int, default=1)
    asked.add_argument("--to", dest="last", type=int)
    of = asked.parse_args()
    began, equivalent = time.monotonic(), known()
    drawn = mutants(sources(), of.count, of.seed)[of.first - 1 : of.last]
    run = [mutant for mutant in drawn if written(mutant) not in equivalent]
    found = 0
    for survivor in survivors(run):
        found += 1
        print(f"NOT NOTICED  {written(survivor)}  (line {survivor.line})", flush=True)
    print(
        f"{len(run) - found} of {len(run)} noticed, in {time.monotonic() - began:.0f} s; "
        f"{len(drawn) - len(run)} more change nothing (tests/mutants/equivalent.txt)."
    )
    sys.exit(len(run) - found < WANTED * len(run))
