import duckdb
import pytest

from data.engine import connect, literal, parquet, quoted, write_parquet


def test_files_outside_the_folders_cannot_be_read(tmp_path):
    inside, outside = tmp_path / "inside", tmp_path / "outside.csv"
    inside.mkdir()
    outside.write_text("a\n1\n")

    with connect(inside) as connection, pytest.raises(duckdb.PermissionException):
        connection.execute(f"SELECT * FROM read_csv({literal(str(outside))})")


def test_files_outside_the_folders_cannot_be_written(tmp_path):
    inside = tmp_path / "inside"
    inside.mkdir()

    with connect(inside) as connection, pytest.raises(duckdb.PermissionException):
        write_parquet(connection, "SELECT 1", tmp_path / "outside.parquet")


def test_settings_are_locked(tmp_path):
    with connect(tmp_path) as connection, pytest.raises(duckdb.InvalidInputException):
        connection.execute("SET memory_limit = '100GB'")


def test_a_file_that_was_written_anew_under_its_name_is_read_anew(tmp_path):
    path = tmp_path / "rows.parquet"
    counts = []
    for rows in (1, 2, 3):
        with connect(tmp_path) as connection:
            write_parquet(connection, f"SELECT * FROM range({rows})", path)
        with connect(tmp_path) as connection:
            counts.append(connection.execute(f"SELECT count(*), max(range) FROM {parquet(path)}").fetchone())

    assert counts == [(1, 0), (2, 1), (3, 2)]


def test_a_connection_that_was_closed_leaves_others_to_the_same_folder_open(tmp_path):
    one, other = connect(tmp_path), connect(tmp_path)
    one.close()

    assert other.execute("SELECT 1").fetchone() == (1,)


def test_python_variables_are_out_of_reach(tmp_path):
    import pandas as pd

    secret = pd.DataFrame({"a": [1]})

    with connect(tmp_path) as connection, pytest.raises(duckdb.CatalogException):
        connection.execute("SELECT * FROM secret")
    assert len(secret) == 1


def test_work_larger_than_memory_spills_into_the_last_folder(tmp_path):
    with connect(tmp_path) as connection:
        place = connection.execute("SELECT current_setting('temp_directory')").fetchone()[0]

    assert place == str(tmp_path.resolve() / ".spill")


def test_quotes_in_names_and_texts_are_doubled():
    assert quoted('a"b') == '"a""b"'
    assert literal("it's") == "'it''s'"
