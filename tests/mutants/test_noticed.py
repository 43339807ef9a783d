"""Faults put into the arithmetic on purpose are drawn alike every time; `noticing` says which of them no test notices."""

import subprocess
import sys

import pytest

from tests.mutants.making import mutants
from tests.mutants.noticing import ROOT, known, sources

COUNT, SEED = 100, 1


def test_mutants_are_the_same_every_time_and_each_is_another_program():
    drawn = mutants(sources(), COUNT, SEED)

    assert drawn == mutants(sources(), COUNT, SEED)
    assert len({(mutant.path, mutant.source) for mutant in drawn}) == COUNT
    assert all(compile(mutant.source, str(mutant.path), "exec") for mutant in drawn)


def test_another_line_of_code_draws_no_other_mutants_of_those_that_stay(tmp_path):
    code = [f"x{number} = a{number} + {number}" for number in range(100)]
    drawn = []
    for lines in (code, ["y = b - 7", *code]):
        (tmp_path / "sums.py").write_text("\n".join(lines))
        drawn.append({mutant.fault for mutant in mutants([tmp_path / "sums.py"], 20, SEED)})

    assert len(drawn[0]) == len(drawn[1]) == 20
    assert len(drawn[0] & drawn[1]) >= 18  # the new line has two places


def test_what_is_said_to_change_nothing_is_said_of_code_that_is_there():
    gone = []
    for entry in known():
        path, line = entry.partition(": ")[0], entry.rpartition(" @ ")[2]
        if line not in [text.strip() for text in (ROOT / path).read_text("utf-8").splitlines()]:
            gone.append(entry)

    assert gone == []


@pytest.mark.prove
def test_of_a_hundred_faults_at_least_ninety_five_in_a_hundred_are_noticed():
    # Those of equivalent.txt count neither way: no test could notice them.
    told = subprocess.run(
        [sys.executable, "-m", "tests.mutants.noticing", str(COUNT), str(SEED)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert told.returncode == 0, told.stdout
    assert " noticed, in " in told.stdout, told.stderr
