"""Three hundred files made to harm: each of `tests.data.adversarial`, damaged ones of every format, odd names, cells and columns."""

from __future__ import annotations

import gzip
import io
import random
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import xlsxwriter

from tests.data.adversarial import HARM
from tests.data.intake.test_fuzz_reader import SEEDS, mutated

File = tuple[str, bytes]
ROWS = 300
NAMES = (
    "../../etc/passwd.csv",
    "..\\..\\autoexec.csv",
    "\u202egpj.csv",
    "a" * 240 + ".csv",
    "con.csv",
    "<img src=x onerror=alert(1)>.csv",
    "=cmd|' /C calc'!A0.csv",
    "two\nlines.csv",
    "tab\there.csv",
    "nul\u2028sep.csv",
    "e\u0301galité.csv",
    "🏴‍☠️.csv",
    ".csv",
    "no ending",
    "table.csv.exe",
    "table.pdf",
    "table.docx",
    "%s%n%x.csv",
    "{0.__class__}.csv",
    "$(reboot).csv",
)
CELLS = (
    "'" * 20_000,
    '"' * 20_001,
    "1" * 20_000,
    "1." * 10_000,
    "-" * 20_000,
    "(" * 20_000,
    "a@" * 10_000,
    "@a." * 10_000,
    "0.5 " * 5_000,
    "1,2;" * 5_000,
    "\u202e0.5",
    "=1+1",
    "<script>alert(1)</script>",
    "1e999",
    "NaN",
    "-inf",
    "0x1p-1074",
    "٠٫٥",
    "2025-13-45",
    "9999999999-01-01",
    "00000000000000000000000000000001",
    "\ufeff0.5",
    "0.5\u00a0%",
    "\\" * 20_000,
    "{" * 20_000,
    "[" * 20_000,
    "0" * 20_000 + "1",
    "%" * 20_000,
    "€" * 20_000,
    "12:34:" * 5_000,
)


def table(header: str = "customer,score,left", cell: str = "") -> str:
    """Customers with a score and an outcome, one cell of which may be anything."""
    rows = [f"C{n},{n * 37 % 101 / 101:.3f},{n % 3 // 2}" for n in range(ROWS)]
    if cell:
        quoted = cell.replace('"', '""')
        rows[7] = f'C7,"{quoted}",1'
    return "\n".join([header, *rows]) + "\n"


def workbook() -> bytes:
    """The same as an Excel workbook."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for place, line in enumerate(table().splitlines()):
            sheet.write_row(place, 0, line.split(","))
    return content.getvalue()


def parquet() -> bytes:
    """The same as a Parquet file."""
    content = pa.BufferOutputStream()
    pq.write_table(pa_csv.read_csv(io.BytesIO(table().encode())), content)
    return content.getvalue().to_pybytes()


def packed() -> bytes:
    """The same in a zip archive."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("scores.csv", table())
    return content.getvalue()


def damaged(content: bytes, seed: random.Random) -> bytes:
    """Cut, with other bytes in some places, or with a piece of it twice."""
    for _ in range(seed.randint(1, 4)):
        at = seed.randrange(len(content) or 1)
        match seed.randrange(4):
            case 0:
                content = content[:at]
            case 1:
                content = content[:at] + seed.randbytes(seed.randint(1, 9)) + content[at + 1 :]
            case 2:
                content = content[:at] + content[at : at + 300] + content[at:]
            case _:
                content = content[:at] + bytes(8) + content[at + 8 :]
    return content


def columns() -> Iterator[File]:
    """Too many, too long, alike, empty or dangerous names of columns."""
    scores = ",".join(f"score_{n}" for n in range(400))
    cells = "\n".join(
        ",".join([f"C{n}", str(n % 2), *(f"0.{(n * k) % 97:02}" for k in range(1, 401))]) for n in range(80)
    )
    yield "scores.csv", f"customer,left,{scores}\n{cells}\n".encode()
    for header in (
        "a,a,a",
        ",,",
        "score,score ,SCORE",
        "<b>id</b>,=1+1,left",
        "customer,\u202escore,left",
        "x" * 30_000 + ",score,left",
        "a@" * 15_000 + ",score,left",
        "customer,score,left\x00right",
        "0,1,2",
        "customer,score,{$gain}",
    ):
        yield "columns.csv", table(header).encode("utf-8", "surrogatepass")


def files() -> list[File]:
    """All of them, the same each time."""
    seed, made = random.Random(2026), []
    with tempfile.TemporaryDirectory() as folder:
        for make, name, size, _ in HARM:
            path = Path(folder) / "harm"
            make(path, size)
            made.append((name, path.read_bytes()))
    made += [(name, table().encode()) for name in NAMES]
    made += [("cells.csv", table(cell=cell).encode()) for cell in CELLS]
    made += columns()
    whole = {"scores.xlsx": workbook(), "scores.parquet": parquet(), "scores.zip": packed()}
    whole["scores.csv.gz"] = gzip.compress(table().encode())
    for number in range(120):
        name = list(whole)[number % len(whole)]
        made.append((name, damaged(whole[name], seed)))
    while len(made) < 300:
        made.append(("file.csv", mutated(seed.choice(SEEDS), seed)))
    return made
