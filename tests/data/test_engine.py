import duckdb
import pytest

from data.engine import connect, literal, quoted, write_parquet


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
