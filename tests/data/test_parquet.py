import datetime

import pandas as pd
import pytest

from data.engine import connect, literal
from data.errors import DataError
from data.source import read_file


@pytest.fixture
def written(tmp_path):
    def as_parquet(query, name="file.parquet"):
        path = tmp_path / name
        with connect(tmp_path) as connection:
            connection.execute(f"COPY ({query}) TO {literal(str(path))} (FORMAT parquet)")
        return path

    return as_parquet


def test_a_parquet_file_is_read_where_it_lies(written, tmp_path):
    path = written("SELECT 'A' AS id, 0.5 AS score, true AS left_us, DATE '2025-01-02' AS day")

    table = read_file("scores.parquet", path, tmp_path / "work")

    assert table.path == path
    assert [column.kind for column in table.columns] == ["text", "number", "text", "date"]


def test_missing_numbers_are_counted_nan_and_infinity_too(written, tmp_path):
    path = written("SELECT unnest([1.5, NULL, 'nan'::DOUBLE, 'inf'::DOUBLE]) AS score, 1 AS one")

    assert read_file("f", path, tmp_path).column("score").missing == 3


def test_lists_are_left_out_and_named(written, tmp_path):
    table = read_file("f", written("SELECT 1 AS score, [1, 2] AS vector"), tmp_path)

    assert [column.name for column in table.columns] == ["score"]
    assert table.findings[0].column == "vector"


def test_a_parquet_file_without_rows_is_refused(written, tmp_path):
    with pytest.raises(DataError, match="no rows"):
        read_file("f.parquet", written("SELECT 1 AS score WHERE false"), tmp_path)


def test_a_name_with_a_pattern_in_it_is_read_from_a_copy(written, tmp_path):
    path = written("SELECT 1 AS score, 2 AS other")
    odd = path.rename(tmp_path / "scores[1]*.parquet")

    assert read_file("f", odd, tmp_path).rows == 1


def test_a_frame_written_by_pandas_keeps_its_kinds(tmp_path):
    path = tmp_path / "frame.parquet"
    pd.DataFrame(
        {"id": ["a", "b"], "flag": [True, False], "day": [datetime.date(2025, 1, 1)] * 2, "n": [1, 2]}
    ).to_parquet(path)

    assert [column.kind for column in read_file("f", path, tmp_path).columns] == ["flag", "flag", "date", "number"]
