"""Of a hundred small faults in the arithmetic the tests of its folder notice at least 95, and the others were looked at."""

import subprocess
import sys

import pytest

from tests.mutants.making import mutants
from tests.mutants.noticing import ROOT, known, sources

COUNT, SEED, MOST = 100, 1, 5


def test_mutants_are_the_same_every_time_and_each_is_another_program():
    drawn = mutants(sources(), COUNT, SEED)

    assert drawn == mutants(sources(), COUNT, SEED)
    assert len({(mutant.path, mutant.source) for mutant in drawn}) == COUNT
    assert all(compile(mutant.source, str(mutant.path), "exec") for mutant in drawn)


@pytest.mark.prove
def test_faults_in_the_arithmetic_are_noticed():
    command = [sys.executable, "-m", "tests.mutants.noticing", str(COUNT), str(SEED)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    *found, total = done.stdout.splitlines()

    assert [line for line in found if line.startswith("NOT NOTICED")] == []
    assert len(found) <= MOST, total
    assert known()
