"""How much of a file is read: shown before anything is handed in, and said in one sentence past it."""

from __future__ import annotations

from pathlib import Path

from data.errors import DataError
from data.shown import DIRECTIONS

MOST_BYTES = 500 << 20
MOST_ROWS = 20_000_000
MOST_COLUMNS = 5_000
MOST_UNPACKED = 2 << 30
MOST_RATIO = 100
MOST_SPREAD = 1_000  # how many times its own size the cells of a file may come to: words that repeat take little room
SPREAD_SMALL = 64 << 20  # bytes of cells that are no burden, however little room they take in the file
SMALL = 10 << 20  # what unpacks to less is no bomb, however well it was packed
MOST_CELL = 1_000_000  # characters
MOST_NAME = 200  # characters of a column's name; of a longer one the beginning is used
MOST_LINE = 32 << 20  # bytes of a text file without an end of line
BLOCK = 1 << 20
MOST_MEMORY = 4 << 30  # of the process that reads
MOST_SECONDS = 120
AT_ONCE = 2  # files read side by side

SHOWN = (
    f"Up to {MOST_BYTES >> 20} MB a file ({MOST_UNPACKED >> 30} GB unpacked), {MOST_ROWS // 10**6} million rows, "
    f"{MOST_COLUMNS:,} columns, 1 million characters a cell. Reading takes {MOST_SECONDS // 60} minutes at most."
)


def cut_name(name: str) -> str:
    """The name that a column bears here: of a very long one the beginning, for it is looked at and spoken many times.

    Marks of direction stand by their numbers, as in names of files: a name must not read as another.
    """
    name = name.translate(DIRECTIONS)
    return name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1]}…"


def refuse_bytes(name: str, size: int) -> None:
    """Refuse an empty file and one past the limit.

    Raises
    ------
    DataError
        With the size found and the size wanted.
    """
    if size == 0:
        raise DataError(f"{name} is empty: it holds 0 bytes.")
    if size > MOST_BYTES:
        raise DataError(f"{name} has {size / 2**20:,.0f} MB; files up to {MOST_BYTES >> 20} MB are read.")


def refuse_table(name: str, rows: int, columns: int) -> None:
    """Refuse a table without rows and one past the limits.

    Raises
    ------
    DataError
        With the rows or columns found and the most that are read.
    """
    if rows == 0:
        raise DataError(f"{name} has no rows: there is only a header.")
    if rows > MOST_ROWS:
        raise DataError(f"{name} has {rows:,} rows; at most {MOST_ROWS:,} are read.")
    if columns > MOST_COLUMNS:
        raise DataError(f"{name} has {columns:,} columns; at most {MOST_COLUMNS:,} are read.")


def refuse_cell(name: str, column: str, characters: int) -> None:
    """Refuse a cell past the limit.

    Raises
    ------
    DataError
        With the column and the characters found.
    """
    if characters > MOST_CELL:
        raise DataError(
            f"{name}: a cell of “{column}” has {characters:,} characters; cells up to {MOST_CELL:,} are read. "
            "A quotation mark may be missing above it."
        )


def refuse_lines(name: str, path: Path) -> None:
    """Refuse a text file with a line that no reader should be asked to hold.

    Raises
    ------
    DataError
        When there is no end of line for 32 MB.
    """
    length = 0  # since the last end of line
    with path.open("rb") as file:
        while block := file.read(BLOCK):  # far smaller than the limit: within one there is no such line
            last = max(block.rfind(b"\n"), block.rfind(b"\r"))
            length = length + len(block) if last < 0 else len(block) - last
            if length > MOST_LINE:
                raise DataError(
                    f"{name} has a line of more than {MOST_LINE >> 20} MB, which no row is. Its ends of lines may have "
                    "been lost, or a quotation mark is missing."
                )


def refuse_spread(name: str, letters: int, size: int) -> None:
    """Refuse a file whose words stand in it once and in its table so often that reading it would never end.

    Raises
    ------
    DataError
        With the bytes of all its cells and the size of the file.
    """
    if letters > SPREAD_SMALL and letters > MOST_SPREAD * max(size, 1):
        raise DataError(
            f"{name} has {size:,} bytes, and its cells come to {letters / 2**20:,.0f} MB of text; it is not read. Cells up to "
            f"{MOST_SPREAD:,} times the size of the file are."
        )


def refuse_unpacking(name: str, unpacked: int, packed: int) -> None:
    """Refuse an archive that unpacks to more than is read, by what it says of itself or by what came out so far.

    Raises
    ------
    DataError
        With the size it would have and how many times its own size that is.
    """
    if unpacked > MOST_UNPACKED or (unpacked > SMALL and unpacked > MOST_RATIO * max(packed, 1)):
        raise DataError(
            f"{name} would unpack to {unpacked / 2**20:,.0f} MB or more, {unpacked / max(packed, 1):,.0f} times its "
            f"size; it is not opened. Up to {MOST_UNPACKED >> 30} GB and {MOST_RATIO} times the size are unpacked."
        )
