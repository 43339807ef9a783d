"""Files made to harm whoever reads them; `python -m tests.data.adversarial` makes them in full size and reads each."""

from __future__ import annotations

import gzip
import io
import random
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter

from data.errors import DataError
from data.files.child import Watch, watching
from data.intake.source import read_file
from tests.data.footers import claim_rows

MB = 1 << 20
ROWS = "id,score,left\n" + "".join(f"A{place},0.{place % 97:02},{place % 2}\n" for place in range(200))


def zip_bomb(path, size):
    """Zeros under the name of a table: 4 GB in 4 MB."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.csv", "w", force_zip64=True) as file,
    ):
        for _ in range(size // MB):
            file.write(bytes(MB))


def lying_zip_bomb(path, size):
    """The same, but the directory says that it holds a few bytes."""
    zip_bomb(path, size)
    content = bytearray(path.read_bytes())
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(content)


def gzip_bomb(path, size):
    """Many small gzip streams, one behind the other, each a megabyte of text."""
    path.write_bytes(gzip.compress(ROWS.encode()) + gzip.compress(b"A1,0.5,1\n" * (MB // 9)) * (size // MB))


def slow_gzip_bomb(path, size):
    """Just within the ratio, but past the size."""
    noise = bytes(random.Random(1).choices(range(32, 127), k=MB // 90)).replace(b"\n", b"x")
    path.write_bytes(gzip.compress(noise * 90 + b"\n") * (size // MB))


def nested_zip(path, size):
    """A zip in a zip in a zip."""
    content = ROWS.encode()
    for depth in range(5):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("a.zip" if depth else "a.csv", content)
        content = packed.getvalue()
    path.write_bytes(content)


def many_members(path, size):
    """An archive of very many empty files."""
    with zipfile.ZipFile(path, "w") as archive:
        for place in range(size):
            archive.writestr(f"{place}.csv", b"")


def _workbook(path, **parts):
    plain = io.BytesIO()
    book = xlsxwriter.Workbook(plain, {"in_memory": True})
    sheet = book.add_worksheet("Data")
    for place, line in enumerate(ROWS.splitlines()):
        sheet.write_row(place, 0, line.split(","))
    book.close()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = parts.get(member.filename, old.read(member))
            with new.open(member.filename, "w", force_zip64=True) as file:
                for piece in [content] if isinstance(content, bytes) else content:
                    file.write(piece)


SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
OPEN = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSE = b"</sheetData></worksheet>"


def repeated_cells(path, size):
    """A sheet of the same row again and again."""
    row = b"<row>" + b"<c><v>1</v></c>" * 50 + b"</row>"
    _workbook(path, **{SHEET: [OPEN, *[row * (MB // len(row))] * (size // MB), CLOSE]})


def lying_repeated_cells(path, size):
    """The same, but the directory says that the sheet is small."""
    repeated_cells(path, size)
    content = bytearray(path.read_bytes())
    end = content.rindex(b"PK\x05\x06")
    at = content.index(SHEET.encode(), content.index(b"PK\x01\x02")) - 46
    while content[at : at + 4] != b"PK\x01\x02" and at < end:
        at = content.index(SHEET.encode(), at + 60) - 46
    content[at + 24 : at + 28] = (5 * MB).to_bytes(4, "little")
    path.write_bytes(content)


def shared_strings(path, size):
    """One shared string of very many letters."""
    start = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
    _workbook(path, **{STRINGS: [start, *[b"a" * MB] * (size // MB), b"</t></si></sst>"]})


def billion_laughs(path, size):
    """Entities that stand for entities."""
    names = "abcdefghij"
    entities = "".join(
        f'<!ENTITY {name} "{"&" + names[place - 1] + ";" if place else "ha"}'
        + (f"&{names[place - 1]};" * 9 if place else "")
        + '">'
        for place, name in enumerate(names)
    )
    text = f'<?xml version="1.0"?><!DOCTYPE sst [{entities}]><sst><si><t>&j;</t></si></sst>'
    _workbook(path, **{STRINGS: text.encode()})


def far_cells(path, size):
    """Two cells at the two ends of the largest sheet there is."""
    cells = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    _workbook(path, **{SHEET: OPEN + cells + CLOSE})


def deep_xml(path, size):
    """Elements within elements."""
    _workbook(path, **{SHEET: OPEN + b"<c>" * size + b"</c>" * size + CLOSE})


def one_line(path, size):
    """A line without an end."""
    with path.open("wb") as file:
        for _ in range(size // MB):
            file.write(b"abcdefgh," * (MB // 9))


def one_open_quote(path, size):
    """A quotation mark in the second row that is never closed."""
    with path.open("wb") as file:
        file.write(b'id,score,left\nA1,"0.5,1\n')
        for _ in range(size // MB):
            file.write(b"A1,0.5,1\n" * (MB // 9))


def zeros(path, size):
    """Nothing but zero bytes."""
    path.write_bytes(bytes(size))


def zeros_inside(path, size):
    """A table with a stretch of zero bytes, as after a crash of whoever wrote it."""
    path.write_bytes(ROWS.encode() + bytes(size) + ROWS.encode())


def noise(path, size):
    """Random bytes."""
    path.write_bytes(random.Random(2).randbytes(size))


def many_columns(path, size):
    """A table of very many columns."""
    line = ",".join(str(place % 10) for place in range(size))
    path.write_text(",".join(f"c{place}" for place in range(size)) + "\n" + f"{line}\n" * 50)


def long_cell(path, size):
    """A cell of very many letters."""
    path.write_text(ROWS + f'"{"x" * size}",0.5,1\n')


def many_rows(path, size):
    """Rows past the limit."""
    with path.open("wb") as file:
        file.write(b"id,score,left\n")
        for _ in range(size // 10_000):
            file.write(b"A,1,0\n" * 10_000)
        file.write(b"A,1,0\n")


def many_claimed_rows(path, size):
    """A Parquet footer that tells of two billion rows where there are three."""
    claim_rows(path, size, everywhere=True)


def deep_parquet(path, size):
    """Structures within structures."""
    kind = pa.int8()
    for _ in range(size):
        kind = pa.struct([("a", kind)])
    pq.write_table(pa.table({"score": pa.array([1.0]), "deep": pa.array([None], kind)}), path)


def dictionary_bomb(path, size):
    """One long text, and very many rows that refer to it."""
    duckdb.sql(
        f"COPY (SELECT repeat('x', 900000) AS essay, 0.5 AS score FROM range({size})) TO '{path}' "
        "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)"
    ) if size <= 2_000 else _repeated_text(path, size)


def _repeated_text(path, size):
    text = pa.DictionaryArray.from_arrays(pa.array([0] * 100_000, pa.int32()), pa.array(["x" * 900_000]))
    schema = pa.schema([("essay", text.type), ("score", pa.float64())])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for _ in range(size // 100_000):
            writer.write_table(pa.table([text, pa.array([0.5] * 100_000)], schema=schema))


def deep_json(path, size):
    """Brackets within brackets."""
    path.write_bytes(b"[" * size + b"]" * size)


# Each with its name, its size in continuous integration and its full size.
def same_numbers(path, size):
    """Very many columns of one number each, in every row."""
    column = pa.DictionaryArray.from_arrays(pa.array(np.zeros(100_000, dtype="int32")), pa.array([0.5]))
    pq.write_table(pa.table({f"c{place}": column for place in range(size)}), path, compression="zstd")


def long_names(path, size):
    """Two columns that share one very long name."""
    _scored(path, "a" * size, "a" * size)


def names_like_addresses(path, size):
    """Names in which every sign could begin an e-mail address, a telephone number or a bank account."""
    _scored(path, "a@" * (size // 2), "+49 1 AA11 " * (size // 11))


def apostrophes(path, size):
    """Cells of apostrophes, in front of a number and alone."""
    _scored(path, "first", "second", "'" * size + "1", "'" * size)


def _scored(path, first, second, *cells):
    """Scores and outcomes beside two columns of these names."""
    beside = ",".join(cells) or "1,2"
    rows = (f"C{n},0.{n % 97:02},{n % 3 == 0:d},{beside}" for n in range(30 if cells else 300))
    path.write_text("\n".join([f"customer,score,left,{first},{second}", *rows]) + "\n", "utf-8")


HARM = (
    (zip_bomb, "bomb.zip", 64 * MB, 4096 * MB),
    (lying_zip_bomb, "lying.zip", 64 * MB, 512 * MB),
    (gzip_bomb, "bomb.csv.gz", 64 * MB, 4096 * MB),
    (slow_gzip_bomb, "slow.csv.gz", 16 * MB, 4096 * MB),
    (nested_zip, "nested.zip", 5, 5),
    (many_members, "members.zip", 2_000, 200_000),
    (repeated_cells, "bomb.xlsx", 64 * MB, 2000 * MB),
    (lying_repeated_cells, "lying.xlsx", 16 * MB, 2000 * MB),
    (shared_strings, "strings.xlsx", 64 * MB, 2000 * MB),
    (billion_laughs, "laughs.xlsx", 0, 0),
    (far_cells, "far.xlsx", 0, 0),
    (deep_xml, "deep.xlsx", 20_000, 3_000_000),
    (one_line, "line.csv", 4 * MB, 300 * MB),
    (one_open_quote, "quote.csv", 4 * MB, 300 * MB),
    (zeros, "zeros.csv", 1 * MB, 300 * MB),
    (zeros_inside, "hole.csv", 10_000, 50 * MB),
    (noise, "noise.csv", 1 * MB, 100 * MB),
    (many_columns, "wide.csv", 5_001, 100_000),
    (long_cell, "cell.csv", 1_000_001, 100 * MB),
    (many_rows, "rows.csv", 0, 20_000_000),
    (many_claimed_rows, "claims.parquet", 2_000_000_000, 2_000_000_000),
    (deep_parquet, "deep.parquet", 50, 200),
    (dictionary_bomb, "dictionary.parquet", 200, 19_000_000),
    (same_numbers, "same.parquet", 400, 4_000),
    (long_names, "names.csv", 60_000, 60_000),
    (names_like_addresses, "addresses.csv", 60_000, 60_000),
    (apostrophes, "apostrophes.csv", 100_000, 100_000),
    (deep_json, "deep.json", 100_000, 50_000_000),
)


def main() -> None:
    """Make each in full size, read it, and print what it got."""
    wanted = set(sys.argv[1:])
    for make, name, _, size in HARM:
        if wanted and make.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "harm"
            make(path, size)
            watch, started = Watch(), time.monotonic()
            try:
                with watching(watch):
                    said = f"read: {read_file(name, path, Path(folder) / 'work').count:,} rows"
            except DataError as error:
                said = str(error)
            left = sum(entry.stat().st_size for entry in (Path(folder) / "work").rglob("*") if entry.is_file())
            print(
                f"{make.__name__:22} {path.stat().st_size / MB:8.2f} MB on disk {time.monotonic() - started:6.1f} s "
                f"{watch.mb or 0:6.0f} MB, {left / MB:.1f} MB left: {said}",
                flush=True,
            )


if __name__ == "__main__":
    main()
