"""Faults put into the arithmetic on purpose are drawn alike every time; `noticing` says which of them no test notices."""

from tests.mutants.making import mutants
from tests.mutants.noticing import sources

COUNT, SEED = 100, 1


def test_mutants_are_the_same_every_time_and_each_is_another_program():
    drawn = mutants(sources(), COUNT, SEED)

    assert drawn == mutants(sources(), COUNT, SEED)
    assert len({(mutant.path, mutant.source) for mutant in drawn}) == COUNT
    assert all(compile(mutant.source, str(mutant.path), "exec") for mutant in drawn)
