"""Files cut into text cells, for tests of the reader below the types."""

from __future__ import annotations

from pathlib import Path

from data.decision import NO_ANSWERS, Answers
from data.engine import connect, parquet
from data.sources.csv_file import cells
from data.text.table import TextTable


def cut(content: bytes | str, folder: Path, answers: Answers = NO_ANSWERS) -> tuple[list[list[str]], TextTable]:
    """The rows of a file as text, and all that was found on the way."""
    path = folder / "file.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    text = cells("file.csv", path, folder, answers)
    with connect(text.path.parent) as connection:
        found = connection.execute(f"SELECT * FROM {parquet(text.path)}").fetchall()
    return [[cell or "" for cell in row] for row in found], text
