import re
import time

import pytest

from data import limits
from data.errors import DataError
from data.files.child import Watch, watching
from data.intake.source import read_file
from data.limits import refuse_bytes, refuse_cell, refuse_lines, refuse_spread, refuse_table, refuse_unpacking
from tests.data.adversarial import HARM, MB

SAID = {
    "zip_bomb": "would unpack to 64 MB or more, .* it is not opened",
    "lying_zip_bomb": "could not be unpacked",
    "gzip_bomb": "would unpack to 11 MB or more",
    "slow_gzip_bomb": "one column only|only a header",
    "nested_zip": "holds another archive",
    "many_members": "holds an empty file",
    "repeated_cells": "it is not opened",
    "lying_repeated_cells": "damaged",
    "shared_strings": "it is not opened",
    "billion_laughs": "damaged",
    "far_cells": "GB of memory",
    "deep_xml": "damaged",
    "one_line": "columns; at most 5,000",
    "one_open_quote": "",  # the row with the quotation mark is mended or set aside, and said
    "zeros": "zero bytes",
    "zeros_inside": "",
    "noise": "control signs",
    "many_columns": "5,001 columns",
    "long_cell": "1,000,001 characters",
    "many_rows": "",
    "many_claimed_rows": "2,000,000,000 rows",
    "deep_parquet": "",  # the column is left out, and said
    "dictionary_bomb": "MB of text",
    "same_numbers": "MB of text",
    "long_names": "",  # the names are cut, and said
    "names_like_addresses": "",
    "apostrophes": "",
    "deep_json": "JSON",
}


@pytest.mark.every(9)
@pytest.mark.parametrize(
    ("make", "name", "size", "full"),
    [pytest.param(*harm, id=harm[0].__name__) for harm in HARM],
)
def test_a_file_made_to_harm_ends_in_one_sentence_soon(tmp_path, make, name, size, full):
    path = tmp_path / "harm"
    make(path, size)
    started = time.monotonic()
    said = ""
    with watching(Watch()) as watch:
        try:
            read_file(name, path, tmp_path / "work")
        except DataError as error:
            said = str(error)

    assert time.monotonic() - started < 20
    assert (watch.mb or 0) < 1_500
    if wanted := SAID[make.__name__]:
        assert re.search(wanted, said)
        assert name in said
    assert "\n" not in said
    assert sum(entry.stat().st_size for entry in (tmp_path / "work").rglob("*") if entry.is_file()) < 20 * MB


def test_the_limits_are_shown_in_the_words_of_what_is_enforced():
    assert "500 MB" in limits.SHOWN
    assert "2 GB unpacked" in limits.SHOWN
    assert "20 million rows" in limits.SHOWN
    assert "5,000 columns" in limits.SHOWN
    assert "1 million characters" in limits.SHOWN
    assert limits.MOST_CELL == 1_000_000


@pytest.mark.parametrize(
    ("check", "within", "past", "words"),
    [
        (refuse_bytes, (500 * MB,), (500 * MB + 1,), "files up to 500 MB are read"),
        (refuse_bytes, (1,), (0,), "holds 0 bytes"),
        (refuse_table, (20_000_000, 5_000), (20_000_001, 5_000), "20,000,001 rows; at most 20,000,000"),
        (refuse_table, (1, 5_000), (1, 5_001), "5,001 columns; at most 5,000"),
        (refuse_table, (1, 1), (0, 1), "no rows"),
        (refuse_cell, ("essay", 1_000_000), ("essay", 1_000_001), "“essay” has 1,000,001 characters"),
        (refuse_unpacking, (2048 * MB, 2048 * MB), (2049 * MB, 2048 * MB), "2,049 MB"),
        (refuse_unpacking, (100 * MB, MB), (101 * MB, MB), "101 times its size"),
        (refuse_unpacking, (10 * MB, 1), (11 * MB, 1), "it is not opened"),
        (refuse_spread, (64 * MB, 1), (65 * MB, 1), "65 MB of text"),
        (refuse_spread, (1000 * MB, MB), (1001 * MB, MB), "1,001 MB of text"),
        (refuse_unpacking, (0, 0), (11 * MB, 0), "it is not opened"),
    ],
)
def test_up_to_the_limit_is_read_and_past_it_is_refused_with_both_figures(check, within, past, words):
    check("a.csv", *within)
    with pytest.raises(DataError, match=words) as refused:
        check("a.csv", *past)

    assert str(refused.value).startswith("a.csv")


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_long_lines_are_refused_and_many_lines_are_not(tmp_path, end):
    path = tmp_path / "lines"
    path.write_bytes((b"x" * (31 * MB) + end) * 2)
    refuse_lines("a.csv", path)
    path.write_bytes(b"a" + end + b"x" * (33 * MB))

    with pytest.raises(DataError, match="a line of more than 32 MB"):
        refuse_lines("a.csv", path)
