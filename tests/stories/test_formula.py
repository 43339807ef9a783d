"""The formula of a fact reads as it is reckoned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.formula import DOES, Joined, Number, of
from tests.snapshots.cases import CASES, told

FACTS = {"a": 7.0, "b": 2.0, "c": 5.0}
PARTS = st.recursive(
    st.sampled_from([of("a"), of("b"), of("c"), Number(100.0)]),
    lambda inner: st.builds(Joined, st.sampled_from(list(DOES)), inner, inner),
    max_leaves=6,
)


def test_brackets_stand_only_where_they_are_needed():
    assert ((of("a") - of("b")) / of("c")).text("en") == "(a - b) / c"
    assert (100 * of("a") / of("b")).text("en") == "100 * a / b"
    assert (of("a") - (of("b") - of("c"))).text("en") == "a - (b - c)"
    assert (of("a") - of("b") * 4).text("en") == "a - b * 4"


@given(PARTS)
def test_what_is_read_is_what_is_reckoned(formula):
    wanted = formula.value(FACTS)

    assert wanted is None or eval(formula.text("en"), {}, FACTS) == pytest.approx(wanted)


@pytest.mark.every(18)
@pytest.mark.parametrize("case", [case for case in CASES if case.startswith(("decision", "comparison", "balanced"))])
def test_facts_that_are_reckoned_from_others_are_what_their_formula_says(case):
    facts = told(case)[1].facts
    values = {name: fact.value for name, fact in facts.items()}
    reckoned = {name: fact.tree.value(values) for name, fact in facts.items() if fact.tree is not None}

    found = {name: value for name, value in reckoned.items() if value is not None}
    assert found
    assert {name: values[name] for name in found} == pytest.approx(found, rel=1e-9, abs=1e-6)
