"""Files as analysts send them: read right, or refused with the cause."""

import json

import numpy as np
import pytest

from data.assemble import assemble
from data.canonical import canonical
from data.engine import connect
from data.errors import DataError
from data.join import join, suggest_keys
from data.ranking import auc
from data.roles import suggest
from tests.data.conftest import SHARED

READ = ("m01", "m02", "m04", "m05", "m06", "m07", "m10", "m15", "m19")
REFUSED = {
    "m03": "title",
    "m08": "line 22 has 4 cells",
    "m13": "single class only",
    "m14": "more than two classes",
    "m16": "240 formulas",
    "m17": "password",
    "m18": "damaged",
    "m20": "no rows",
}


@pytest.fixture
def case():
    if not (SHARED / "messy/expected.json").exists():
        pytest.skip("the messy files are not at hand")
    cases = {case["id"]: case for case in json.loads((SHARED / "messy/expected.json").read_text())["cases"]}
    return cases.__getitem__


def suggested(table):
    return {suggestion.role: suggestion.column for suggestion in suggest(table)}


def check(dataset, wanted, cells):
    with connect(dataset.table.path.parent) as connection:
        found = canonical(dataset, connection).fetchnumpy()
    checks = wanted["checks"]
    ids = cells(dataset.table, dataset.roles["id"])
    assert (dataset.table.rows, len(set(ids)), sorted(ids)[:3]) == (
        wanted["rows"],
        checks["unique_ids"],
        sorted(checks["first_ids"]),
    )
    assert found["outcome"].sum() == checks["positives"]
    assert auc(np.asarray(found["score"]), np.asarray(found["outcome"])) == pytest.approx(checks["auc"], abs=1e-6)
    for column, total in checks["sums"].items():
        role = "score" if column == wanted["roles"]["score"] else "value"
        assert np.sum(found[role]) == pytest.approx(total, rel=1e-6)
    if "groups" in checks:
        names, sizes = np.unique(np.asarray(found["segment"]).astype(str), return_counts=True)
        assert dict(zip(names, sizes, strict=True)) == checks["groups"]
    if "dates" in checks:
        assert list(dataset.period) == checks["dates"]


@pytest.mark.parametrize("key", READ)
def test_files_of_ordinary_kinds_are_read_right(key, case, shared, cells):
    wanted = case(key)
    table = shared(f"messy/{wanted['files'][0]}")

    assert suggested(table) == wanted["roles"]
    dataset = assemble(table, suggested(table))
    assert dataset.event == wanted.get("event", "1")
    check(dataset, wanted, cells)


def test_two_files_are_joined(case, shared, cells, tmp_path):
    wanted = case("m11")
    left, right = (shared(f"messy/{name}") for name in wanted["files"])
    left_key, right_key, _ = suggest_keys(left, right)
    table, joined = join(left, right, left_key, right_key, tmp_path)

    assert (joined.matched, joined.left_only, joined.right_only) == (118, 22, 10)
    check(assemble(table, suggested(table), joined=joined), wanted, cells)


def test_repeated_ids_are_counted_apart(shared):
    table = shared("messy/09_duplicate_ids.csv")
    dataset = assemble(table, suggested(table))

    assert [finding.count for finding in dataset.findings if finding.column == "policy_no"] == [4, 2]


def test_dates_that_could_be_either_are_named(shared):
    assert any("day from month" in finding.text for finding in shared("messy/12_ambiguous_dates.csv").findings)


@pytest.mark.parametrize("key", REFUSED)
def test_the_rest_is_refused_in_one_sentence(key, case, shared):
    def opened(name):
        table = shared(name)
        return assemble(table, suggested(table))

    name = f"messy/{case(key)['files'][0]}"
    with pytest.raises(DataError, match=REFUSED[key]) as refused:
        opened(name)

    assert "\n" not in str(refused.value)
