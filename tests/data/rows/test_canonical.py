import hashlib
import random
from dataclasses import replace

from data.intake.assemble import assemble
from data.rows.canonical import canonical

ALL = {
    "id": "id",
    "score": "score",
    "outcome": "left",
    "value": "amount",
    "cost": "call_cost",
    "segment": "area",
    "date": "day",
    "treated": "arm",
    "model": "model",
}
LINES = [
    "A,0.9,Yes,10.5,1,north,2025-01-31,called,m1",
    "B,inf,No,20,1,,2025-02-01,Control,m1",
    "C,0.3,,,2,south,2025-02-02,control,m2",
    "D,0.2,No,5,2,north,2025-03-01,control,m2",
    "E,0.1,yes,5,2,north,2025-03-01,control,m2",
]
TEXT = "id,score,left,amount,call_cost,area,day,arm,model\n" + "\n".join(LINES) + "\n"


def rows(dataset, columns):
    with dataset.table.rows.open() as connection:
        return canonical(dataset, connection).select(*columns).fetchall()


def test_each_role_becomes_a_column_of_its_own_type(read):
    dataset = assemble(read(TEXT), ALL)
    with dataset.table.rows.open() as connection:
        relation = canonical(dataset, connection)
        types = dict(zip(relation.columns, map(str, relation.types), strict=True))

    assert types == {
        "score": "DOUBLE",
        "outcome": "BIGINT",
        "value": "DOUBLE",
        "cost": "DOUBLE",
        "segment": "VARCHAR",
        "period": "VARCHAR",
        "arm": "VARCHAR",
        "model": "VARCHAR",
        "fold": "INTEGER",
    }


def test_roles_that_nobody_plays_are_no_columns(read):
    dataset = assemble(read(TEXT), {"score": "score", "outcome": "left"})
    with dataset.table.rows.open() as connection:
        assert canonical(dataset, connection).columns == ["score", "outcome", "fold"]


def test_all_rows_are_there_and_what_is_unknown_is_null(read):
    dataset = assemble(read(TEXT), ALL)

    assert rows(dataset, ["score", "outcome", "value", "segment", "period", "arm"]) == [
        (0.9, 1, 10.5, "north", "2025-01", "treated"),
        (None, 0, 20, "(none)", "2025-02", "control"),
        (0.3, None, None, "south", "2025-02", "control"),
        (0.2, 0, 5, "north", "2025-03", "control"),
        (0.1, 1, 5, "north", "2025-03", "control"),
    ]


def folds(read, lines, roles):
    dataset = assemble(read("id,score,left\n" + "\n".join(lines) + "\n"), roles)
    return {(score, outcome): fold for score, outcome, fold in rows(dataset, ["score", "outcome", "fold"])}


def test_folds_do_not_depend_on_the_order_of_the_file(read):
    lines = [f"K{place},{place / 1000},{place % 2}" for place in range(1_000)]
    shuffled = random.Random(1).sample(lines, len(lines))

    for roles in ({"score": "score", "outcome": "left"}, {"id": "id", "score": "score", "outcome": "left"}):
        assert folds(read, lines, roles) == folds(read, shuffled, roles)


def test_folds_are_twenty_and_about_equal(read):
    lines = [f"K{place},{place / 4000},{place % 2}" for place in range(4_000)]
    for roles in ({"score": "score", "outcome": "left"}, {"id": "id", "score": "score", "outcome": "left"}):
        found = list(folds(read, lines, roles).values())
        sizes = [found.count(fold) for fold in range(20)]

        assert sum(sizes) == 4_000
        assert min(sizes) > 140
        assert max(sizes) < 260


def test_rows_of_one_id_share_their_fold(read):
    table = read("id,score,left\n" + "".join(f"K{place % 5},{place / 50},{place % 2}\n" for place in range(50)))
    dataset = assemble(table, {"id": "id", "score": "score", "outcome": "left"})

    assert len({fold for (fold,) in rows(dataset, ["fold"])}) <= 5


KEYED = {"id": "id", "score": "score", "outcome": "left"}


def test_folds_are_those_that_every_engine_deals(read):
    names = ["K1", "Käufer", "客户", "a b", "Z77"]
    lines = [f"{name},0.{place + 1},{place % 2}" for place, name in enumerate(names)]
    dataset = assemble(read("id,score,left\n" + "\n".join(lines) + "\n"), KEYED)
    bounds = [f"{-(-part * 2**32 // 20):08x}" for part in range(1, 20)]
    passed = [sum(hashlib.md5(name.encode()).hexdigest() >= bound for bound in bounds) for name in names]

    assert [fold for (fold,) in rows(dataset, ["fold"])] == passed


def test_the_dealing_of_earlier_versions_can_be_repeated(read):
    lines = [f"K{place},0.{place:03},{place % 2}" for place in range(1, 200)]
    dataset = assemble(read("id,score,left\n" + "\n".join(lines) + "\n"), KEYED)
    before, now = (rows(replace(dataset, dealing=dealing), ["fold"]) for dealing in (1, 2))

    assert before != now
    assert {fold for (fold,) in before} <= set(range(20))
