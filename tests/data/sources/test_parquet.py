import datetime
import struct

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from data.engine import connect, literal
from data.errors import DataError
from data.intake.source import read_here
from stories.file_words import worded
from tests.data.footers import claim_rows


@pytest.fixture
def written(tmp_path):
    def as_parquet(query, name="file.parquet"):
        path = tmp_path / name
        with connect(tmp_path) as connection:
            connection.execute(f"COPY ({query}) TO {literal(str(path))} (FORMAT parquet)")
        return path

    return as_parquet


@pytest.fixture
def read(tmp_path):
    def from_path(path, answers=None):
        (tmp_path / "work").mkdir(exist_ok=True)
        return read_here("file.parquet", path, tmp_path / "work", answers or {})

    return from_path


def kinds(table):
    return [column.kind for column in table.columns]


def test_only_a_table_of_our_own_is_kept(written, read, tmp_path):
    path = written("SELECT 'A' AS id, 0.5 AS score, true AS left_us, DATE '2025-01-02' AS day")

    table = read(path)

    assert table.rows.folder == tmp_path / "work"
    assert [entry.name for entry in (tmp_path / "work").iterdir()] == [table.rows.key]
    assert kinds(table) == ["text", "number", "text", "date"]
    assert worded(table.decisions[0].reason).startswith("written by DuckDB")


def test_the_table_has_the_types_that_are_promised(written, read):
    query = (
        "SELECT 1::TINYINT AS a, 1.5::DECIMAL(9, 2) AS b, 'x' AS c, now() AS d, now()::TIMESTAMP_NS AS e, uuid() AS f, "
        "true AS g, 0.1::FLOAT AS h, TIME '01:02' AS i, 7::HUGEINT AS j"
    )
    table = read(written(query))

    types = [kind for _, kind, *_ in duckdb.sql(f"DESCRIBE FROM {table.rows.source}").fetchall()]
    assert types == [
        "DOUBLE", "DOUBLE", "VARCHAR", "TIMESTAMP", "TIMESTAMP", "VARCHAR", "VARCHAR", "DOUBLE", "VARCHAR", "DOUBLE"
    ]  # fmt: skip


def test_missing_numbers_are_counted_nan_and_infinity_too(written, read):
    path = written("SELECT unnest([1.5, NULL, 'nan'::DOUBLE, 'inf'::DOUBLE]) AS score, 1 AS one")

    assert read(path).column("score").missing == 3


def test_lists_structures_and_bytes_are_left_out_and_named(written, read):
    table = read(
        written("SELECT 1 AS score, [1, 2] AS vector, {'a': 1} AS nested, '\\xFF'::BLOB AS raw, map {'a': 1} AS m")
    )

    assert [column.name for column in table.columns] == ["score"]
    assert [finding.column for finding in table.findings] == ["vector", "nested", "raw", "m"]


def test_a_file_of_lists_only_is_refused(written, read):
    with pytest.raises(DataError, match="no column of numbers, texts or dates"):
        read(written("SELECT [1, 2] AS vector"))


def test_numbers_too_long_to_be_exact_stay_as_they_are(written, read, cells):
    table = read(written("SELECT 9007199254740993 AS big, -5 AS small"))

    assert cells(table, "big") == ["9007199254740993"]
    assert kinds(table) == ["text", "number"]


def test_numbers_that_name_things_are_text_as_in_a_text_file(written, read, cells):
    table = read(written("SELECT unnest([7, 8, 9]) AS customer_id, 0.5 AS score"))

    assert cells(table, "customer_id") == ["7", "8", "9"]


def test_numbers_and_dates_written_as_text_are_read_as_in_a_text_file(written, read, cells):
    path = written(
        "SELECT unnest(['$1,234.50', '7', NULL]) AS fee, unnest(['13/02/2025', 'NA', '01/02/2025']) AS day, "
        "unnest(['007', '008', '009']) AS code"
    )
    table = read(path)

    assert cells(table, "fee") == [1234.5, 7, None]
    assert cells(table, "day") == [datetime.date(2025, 2, 13), None, datetime.date(2025, 2, 1)]
    assert cells(table, "code") == ["007", "008", "009"]
    assert any("text in the file" in worded(finding.text) for finding in table.findings)


def test_a_text_column_that_reads_in_two_ways_is_asked_about(written, read, cells):
    path = written("SELECT unnest(['03/04/2025', '05/06/2025']) AS day, 0.5 AS score")

    table = read(path)
    question = next(each for each in table.questions if "day" in each.id)
    other = next(option.key for option in question.options if option.key != question.default)

    assert cells(read(path, {question.id: other}), "day") != cells(table, "day")


def test_a_name_with_a_pattern_in_it_is_read(written, read, tmp_path):
    path = written("SELECT 1 AS score, 2 AS other")
    odd = path.rename(tmp_path / "scores[1]*.parquet")

    assert read(odd).count == 1
    assert len(list((tmp_path / "work").iterdir())) == 1


def test_a_frame_written_by_pandas_keeps_its_kinds(read, tmp_path):
    path = tmp_path / "frame.parquet"
    pd.DataFrame(
        {"id": ["a", "b"], "flag": [True, False], "day": [datetime.date(2025, 1, 1)] * 2, "n": [1, 2]}
    ).to_parquet(path)

    assert kinds(read(path)) == ["flag", "flag", "date", "number"]


def test_a_frame_written_by_polars_keeps_its_kinds(read, tmp_path):
    path = tmp_path / "frame.parquet"
    frame = pl.DataFrame({"plan": ["a", "b", "c"], "when": [datetime.datetime(2025, 1, 1, 3)] * 3, "n": [1, None, 3]})
    frame.with_columns(pl.col("plan").cast(pl.Categorical).alias("group")).write_parquet(path)

    assert kinds(read(path)) == ["text", "date", "number", "text"]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_moments_with_a_time_zone_stand_as_its_clocks_show_them(read, tmp_path, cells, unit):
    path = tmp_path / "moments.parquet"
    moment = datetime.datetime(2025, 1, 1, 3, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    pq.write_table(pa.table({"when": pa.array([moment], pa.timestamp(unit, "Europe/Helsinki")), "n": [1]}), path)

    assert cells(read(path), "when") == [datetime.datetime(2025, 1, 1, 3)]


def test_a_file_without_rows_is_refused(written, read):
    with pytest.raises(DataError, match="no rows"):
        read(written("SELECT 1 AS score WHERE false"))


def test_a_file_that_was_cut_short_is_refused(written, read):
    path = written("SELECT unnest(range(1000)) AS score")
    path.write_bytes(path.read_bytes()[:-100])

    with pytest.raises(DataError, match="cut short"):
        read(path)


def test_an_encrypted_file_is_refused(written, read):
    path = written("SELECT 1 AS score")
    path.write_bytes(path.read_bytes()[:-4] + b"PARE")

    with pytest.raises(DataError, match="encrypted"):
        read(path)


def test_a_footer_longer_than_the_file_is_refused(written, read):
    path = written("SELECT 1 AS score")
    path.write_bytes(path.read_bytes()[:-8] + struct.pack("<I", 2**31) + b"PAR1")

    with pytest.raises(DataError, match="footer is longer"):
        read(path)


def test_a_damaged_footer_is_refused(written, read):
    path = written("SELECT 1 AS score")
    content = bytearray(path.read_bytes())
    content[-60:-20] = b"\xff" * 40
    path.write_bytes(content)

    with pytest.raises(DataError, match="damaged Parquet"):
        read(path)


def test_damaged_pages_are_refused(written, read):
    path = written("SELECT hash(unnest(range(10000))) AS score, 1 AS one")
    content = bytearray(path.read_bytes())
    content[4:60] = b"\xff" * 56
    path.write_bytes(content)

    with pytest.raises(DataError, match="damaged Parquet"):
        read(path)


@pytest.mark.parametrize(
    ("claimed", "cause"), [(2_000_000_000, "2,000,000,000 rows"), (19_000_000, "contradicts itself")]
)
def test_a_footer_that_claims_very_many_rows_is_refused_before_any_page_is_read(tmp_path, read, claimed, cause):
    path = tmp_path / "claims.parquet"
    claim_rows(path, claimed, everywhere=claimed > 1_000_000_000)

    with pytest.raises(DataError, match=cause):
        read(path)


def test_more_columns_than_are_read_are_refused(tmp_path, read):
    path = tmp_path / "wide.parquet"
    pq.write_table(pa.table({f"c{place}": pa.array([1], pa.int8()) for place in range(5_001)}), path)

    with pytest.raises(DataError, match="5,001 columns"):
        read(path)


def test_a_cell_past_the_limit_is_refused(written, read):
    with pytest.raises(DataError, match="“essay” has 1,000,001 characters"):
        read(written("SELECT 1 AS score, repeat('é', 1000001) AS essay"))


def test_pages_that_unpack_to_very_much_are_refused(tmp_path, read):
    path = tmp_path / "bomb.parquet"
    pq.write_table(pa.table({"essay": ["abcdefgh" * 100_000] * 16}), path, compression="zstd", use_dictionary=False)

    with pytest.raises(DataError, match="not opened"):
        read(path)


def test_two_columns_of_one_name_are_told_apart_and_said(read, tmp_path):
    nested = pa.array([{"amount": 1}, {"amount": 2}])
    table = pa.Table.from_arrays(
        [nested, pa.array([1.5, 2.5]), pa.array([3.5, 4.5])], names=["more", "amount", "Amount"]
    )
    pq.write_table(table, tmp_path / "twice.parquet")

    found = read(tmp_path / "twice.parquet")

    assert [column.name for column in found.columns] == ["amount", "Amount (2)"]
    assert any("one name" in worded(finding.text) for finding in found.findings)


@pytest.mark.every(2)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "+05:30", "UTC"])
def test_days_are_those_on_the_clock_of_the_columns_own_zone(tmp_path, read, cells, zone):
    path = tmp_path / "zoned.parquet"
    days = pd.date_range("2025-03-29", periods=3, freq="D").tz_localize(zone)
    pd.DataFrame({"opened": days, "score": [0.1, 0.2, 0.3]}).to_parquet(path)

    table = read(path)

    assert [moment.date() for moment in cells(table, "opened")] == [datetime.date(2025, 3, day) for day in (29, 30, 31)]
    assert any(f"the zone {zone}" in worded(finding.text) for finding in table.findings)


def test_a_zone_is_also_found_in_the_notes_of_pandas_alone(tmp_path, read, cells):
    path = tmp_path / "zoned.parquet"
    note = '{"columns": [{"name": "opened", "field_name": "opened", "metadata": {"timezone": "Asia/Tokyo"}}]}'
    query = "SELECT make_timestamptz(2025, 3, 28, 15, 0, 0, 'UTC') AS opened, 0.5 AS score"
    with connect(tmp_path) as connection:
        connection.execute(
            f"COPY ({query}) TO {literal(str(path))} (FORMAT parquet, KV_METADATA {{pandas: {literal(note)}}})"
        )

    assert cells(read(path), "opened") == [datetime.datetime(2025, 3, 29)]


def test_moments_in_a_zone_that_nobody_knows_stand_in_utc_and_that_is_said(tmp_path, read, cells):
    path = tmp_path / "zoned.parquet"
    moments = pa.array([datetime.datetime(2025, 1, 31, 23)], pa.timestamp("us", tz="Nowhere/Atlantis"))
    pq.write_table(pa.table({"opened": moments, "score": [0.5]}), path)

    table = read(path)

    assert cells(table, "opened") == [datetime.datetime(2025, 1, 31, 23)]
    assert any("the zone UTC" in worded(finding.text) for finding in table.findings)


@pytest.mark.parametrize("kind", ["DATE", "TIMESTAMP"])
def test_dates_that_no_calendar_has_count_as_missing_and_that_is_said(written, read, cells, kind):
    days = f"[{kind} '2025-01-31', {kind} '12000-01-01', {kind} '0044-03-15 (BC)', {kind} 'infinity', NULL]"
    table = read(written(f"SELECT unnest({days}) AS opened, 0.5 AS score"))

    assert [str(day)[:10] for day in cells(table, "opened")] == ["2025-01-31", "None", "None", "None", "None"]
    (said,) = [worded(finding.text) for finding in table.findings if "calendar" in finding.text.key]
    assert said == "3 dates in “opened” lie outside of the calendar; they count as missing."


def test_marks_of_direction_in_a_name_are_shown_and_not_obeyed(written, read):
    table = read(written('SELECT 0.5 AS "\u202eerocs", 1 AS left_us'))

    assert [column.name for column in table.columns] == ["[U+202E]erocs", "left_us"]
    assert any("direction of writing" in worded(finding.text) for finding in table.findings)


def test_whole_numbers_that_are_days_are_dates(written, read, cells):
    table = read(written("SELECT unnest([20250131, 20250201, NULL]) AS opened_date, 0.5 AS score"))

    assert cells(table, "opened_date") == [datetime.date(2025, 1, 31), datetime.date(2025, 2, 1), None]
    assert any("eight digits" in worded(finding.text) for finding in table.findings)


def test_whole_numbers_like_days_are_numbers_in_a_column_of_amounts_and_text_in_one_of_ids(written, read):
    table = read(written("SELECT unnest(range(20250101, 20250131)) AS premium, premium AS policy_no, 0.5 AS score"))

    assert kinds(table) == ["number", "text", "number"]


def test_days_as_fractions_beside_missing_ones_are_dates(tmp_path, read, cells):
    path = tmp_path / "days.parquet"
    pd.DataFrame({"opened_date": [20250131, None, 20250201], "score": [0.1, 0.2, 0.3]}).to_parquet(path)

    assert cells(read(path), "opened_date") == [datetime.date(2025, 1, 31), None, datetime.date(2025, 2, 1)]


def test_one_number_that_is_no_day_leaves_all_of_them_numbers(written, read):
    assert kinds(read(written("SELECT unnest([20250131, 20251399]) AS opened_date, 0.5 AS score")))[0] == "number"


def test_ids_that_are_stored_as_bytes_are_read(written, read, cells):
    table = read(written("SELECT unnest(['P001'::BLOB, encode('Größe'), NULL]) AS policy_no, 0.5 AS score"))

    assert cells(table, "policy_no") == ["P001", "Größe", None]


def test_ids_of_bytes_that_are_no_text_stand_as_their_codes(written, read, cells):
    table = read(written("SELECT unnest(['\\xFF\\x01'::BLOB, '\\xFF\\x02'::BLOB]) AS customer_id, 0.5 AS score"))

    assert cells(table, "customer_id") == ["FF01", "FF02"]
    assert any("no text" in worded(finding.text) for finding in table.findings)


@pytest.mark.parametrize(
    "value", ["[1 - p, p]::DOUBLE[]", "[1 - p, p]::FLOAT[2]", "{'type': 1, 'values': [1 - p, p]::DOUBLE[]}"]
)
def test_a_vector_of_chances_is_a_column_for_each_class(written, read, value):
    query = f"SELECT 'C' || i AS id, i % 2 AS label, {value} AS probability FROM (SELECT i, i / 50 AS p FROM range(50) t(i))"

    table = read(written(query))

    assert [column.name for column in table.columns] == ["id", "label", "probability 0", "probability 1"]
    assert duckdb.sql(f'SELECT round(sum("probability 1"), 3) FROM {table.rows.source}').fetchall() == [(24.5,)]
    assert any("holds a list of numbers" in worded(finding.text) for finding in table.findings)


def test_lists_of_unlike_length_are_left_out(written, read):
    table = read(written("SELECT i AS id, 0.5 AS score, range(i % 3)::DOUBLE[] AS visits FROM range(30) t(i)"))

    assert [column.name for column in table.columns] == ["id", "score"]
    assert any("lists, structures or bytes" in worded(finding.text) for finding in table.findings)
