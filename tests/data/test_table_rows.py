"""The rows of a table are reached through one object; that they lie in a file is known to nobody else."""

import ast
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import duckdb
import narwhals as nw
import pytest

from data.dataset import Table
from data.engine import connect, write_parquet
from data.intake.handed_in import Intake, read_tables
from data.table_rows import Rows, open_all

ROOT = Path(__file__).parents[2]
FOLDERS = ("data", "metrics", "charts", "stories", "exports", "components", "pages")
MODULES = sorted([*(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")), *ROOT.glob("*.py")])
HOME = ROOT / "data/table_rows.py"
HAVE_A_PATH = {
    "os": "the module",
    "plain": "a text file in UTF-8",
    "text": "cells on their way to a table",
    "slow": "cells that were cut line by line",
    "inside": "a file in a container",
    "made": "a list of whom to contact",
    "font": "a typeface of the machine",
}
ONLY_ASK = ("data/roles", "data/joins", "data/quality", "data/intake", "data/ledgers")
ONLY_ASK += ("metrics", "charts", "stories", "pages", "report.py", "app.py", "serve.py")
OPENERS = {"connect", "parquet", "numbered_parquet"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def owner(node: ast.expr) -> str:
    """What an attribute is read from: the last name before it, whatever stands around."""
    match node:
        case ast.Name(id=found) | ast.Attribute(attr=found):
            return found
        case ast.Call(func=inner) | ast.Subscript(value=inner) | ast.NamedExpr(target=inner):
            return owner(inner)
    return ast.unparse(node)


def with_paths(code: str) -> set[str]:
    """All things whose path is read."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Attribute(value=of, attr="path"):
                found.add(owner(of))
            case ast.Call(args=[of, ast.Constant(value="path"), *_]) if owner(node.func) == "getattr":
                found.add(owner(of))
            case ast.Call(args=[ast.Constant(value=str(read)), *_]) if owner(node.func) == "attrgetter":
                found |= {read} if "path" in read.split(".") else set()
    return found


def openers(code: str) -> set[str]:
    """Those functions of the engine by which a file is opened that a module takes."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.ImportFrom(module="data.engine", names=names):
                found |= {alias.name for alias in names} & (OPENERS | {"*"})
            case ast.Attribute(value=of, attr=read) if owner(of) == "engine":
                found |= {read} & OPENERS
    return found


def test_nobody_asks_a_table_for_its_file():
    found = {name(path): with_paths(path.read_text("utf-8")) - set(HAVE_A_PATH) for path in MODULES if path != HOME}

    assert {module: asked for module, asked in found.items() if asked} == {}


def test_who_only_asks_of_a_table_opens_no_file():
    asking = [path for path in MODULES if name(path).startswith(ONLY_ASK)]
    found = {name(path): openers(path.read_text("utf-8")) for path in asking}

    assert {module: taken for module, taken in found.items() if taken} == {}


@pytest.mark.parametrize(
    "code",
    [
        "connect(table.path.parent)",
        "connect(Path(dataset.table.path).parent)",
        "f'SELECT 1 FROM {parquet(left.path)}'",
        "mark = repr((several[0].path.name, key))",
        "read_file(name, path, folder).path",
        "rows = table.rows; rows.path",
        "case.dataset(intake).table.rows.path",
        "(found := read()).path",
        "getattr(table, 'path')",
        "map(attrgetter('rows.path'), tables)",
    ],
)
def test_the_file_of_a_table_is_seen_however_it_is_asked_for(code):
    assert with_paths(code) - set(HAVE_A_PATH)


@pytest.mark.parametrize(
    "code", ["from data.engine import literal, parquet", "from data import engine\nengine.connect(folder)"]
)
def test_a_file_is_seen_to_be_opened_however_the_engine_is_imported(code):
    assert openers(code)


def test_a_table_has_no_path_beside_its_rows():
    assert "path" not in {field.name for field in fields(Table)}


@pytest.fixture
def laid(tmp_path):
    """Write a query's rows into a folder of their own."""

    def rows(query="SELECT unnest([30, 10, 20]) AS amount", folder="it's here", file="a.parquet"):
        place = tmp_path / folder
        place.mkdir(exist_ok=True)
        with connect(place) as connection:
            return Rows(place / file, write_parquet(connection, query, place / file))

    return rows


def test_a_frame_has_all_rows_in_the_order_of_the_file(laid):
    rows = laid()

    assert rows.frame().fetchall() == [(30,), (10,), (20,)]
    assert rows.count == 3


def test_a_frame_is_lazy_and_understood_by_narwhals(laid):
    frame = nw.from_native(laid().frame())

    assert isinstance(frame, nw.LazyFrame)
    assert frame.filter(nw.col("amount") > 10).select(nw.col("amount").sum()).collect().item() == 50


def test_what_one_connection_keeps_aside_no_other_sees(laid):
    rows = laid()
    one, other = rows.open(), rows.open()
    one.execute(f"CREATE TEMP TABLE mine AS FROM {rows.source}")

    assert one.execute("SELECT count(*) FROM mine").fetchone() == (3,)
    with pytest.raises(duckdb.CatalogException):
        other.execute("FROM mine")


def test_frames_are_read_in_several_threads_at_once(laid):
    frames = [laid().frame() for _ in range(8)]
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(lambda frame: len(frame.fetchall()), frames))

    assert read == [3] * 8


def test_a_frame_reads_no_other_folder(laid):
    frame, other = laid().frame(), laid(folder="other")

    with pytest.raises(duckdb.PermissionException):
        frame.query("r", f"SELECT * FROM {other.source}")


def test_rows_are_numbered_from_zero(laid):
    rows = laid()

    with rows.open() as connection:
        found = connection.execute(f"SELECT file_row_number, amount FROM {rows.numbered}").fetchall()

    assert found == [(0, 30), (1, 10), (2, 20)]


def test_other_folders_are_shut_for_reading_and_writing(laid):
    rows, other = laid(), laid(folder="other")

    with rows.open() as connection:
        with pytest.raises(duckdb.PermissionException):
            connection.execute(f"SELECT * FROM {other.source}")
        with pytest.raises(duckdb.PermissionException):
            write_parquet(connection, f"SELECT * FROM {rows.source}", other.folder / "copy.parquet")


def test_a_folder_beside_can_be_written_into_and_takes_what_memory_does_not_hold(laid):
    rows, other = laid(), laid(folder="other")

    with rows.open(other.folder) as connection:
        count = write_parquet(connection, f"SELECT * FROM {rows.source}", other.folder / "copy.parquet")
        spill = connection.execute("SELECT current_setting('temp_directory')").fetchone()[0]

    assert count == 3
    assert spill == str(other.folder.resolve() / ".spill")


def test_the_rows_of_several_tables_meet_in_one_query(laid):
    one, other, third = laid(), laid(folder="other"), laid(folder="third")

    with open_all([one, other]) as connection:
        query = f"SELECT count(*) FROM {one.source} JOIN {other.source} USING (amount)"
        assert connection.execute(query).fetchone() == (3,)
        with pytest.raises(duckdb.PermissionException):
            connection.execute(f"SELECT * FROM {third.source}")


def test_rows_that_were_swept_away_do_not_exist(laid):
    rows = laid()
    assert rows.are_whole

    rows.path.unlink()

    assert not rows.are_whole


def test_a_key_is_the_same_in_every_folder(laid):
    assert laid().key == laid(folder="other").key != laid(file="b.parquet").key


def test_what_an_earlier_release_made_of_tables_bears_the_name_that_is_looked_for(tmp_path):
    content = {
        "scores.csv": "id,score\n" + "".join(f"C{place},0.{place}\n" for place in range(1, 10)) + "C1,0.1\n",
        "outcomes.csv": "id,left\n" + "".join(f"C{place},{'yes' if place % 3 else 'no'}\n" for place in range(1, 10)),
    }
    for file, text in content.items():
        (tmp_path / file).write_bytes(text.encode())

    joined = read_tables(Intake(files=tuple((file, file) for file in content), keys=(("id", "id"),)), tmp_path).table

    assert joined.rows.key == "b3024a1aeaa56ddcc6dcc1e7b17d7dbea3fe87e6734bc4d9b8fec1a1ea379daf.joined.parquet"
