"""Bytes become UTF-8 text with one kind of line end, or are refused."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from data.dataset import Finding
from data.errors import DataError
from data.stored import sha256

CHUNK = 1 << 22
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class PlainText:
    """A UTF-8 file with what was found out on the way to it."""

    path: Path
    encoding: str
    findings: tuple[Finding, ...] = ()


def plain_text(name: str, path: Path, folder: Path) -> PlainText:
    """A text file as UTF-8.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where a rewritten copy is kept; a UTF-8 file with one kind of line end is not rewritten.

    Returns
    -------
    PlainText
        The encoding is decided by byte order mark, the NUL pattern of UTF-16, strict UTF-8, then Windows-1252.

    Raises
    ------
    DataError
        When the file is empty or is not text.
    """
    if path.stat().st_size == 0:
        raise DataError(f"{name} is empty: it holds 0 bytes.")
    encoding = _by_mark_or_pattern(path)
    if encoding is None:
        encoding = "utf-8" if _decodes(path, "utf-8") else "windows-1252"
    if encoding == "windows-1252" and not _decodes(path, encoding):
        raise DataError(f"{name} is not a text file in UTF-8, UTF-16 or Windows-1252. Save it again as CSV UTF-8.")
    if encoding in ("utf-8", "utf-8-sig") and not _mixes_line_ends(path):
        return PlainText(path, encoding)
    copy = folder / f"{sha256(path)}.utf8.csv"
    example = _rewrite(name, path, encoding, copy)
    return PlainText(copy, encoding, _said(encoding, example))


def _by_mark_or_pattern(path: Path) -> str | None:
    with path.open("rb") as file:
        head = file.read(4096)
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    nul_even, nul_odd = head[0::2].count(0), head[1::2].count(0)
    if max(nul_even, nul_odd) > len(head) / 5:
        return "utf-16-le" if nul_odd > nul_even else "utf-16-be"
    return None


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _mixes_line_ends(path: Path) -> bool:
    returns = feeds = pairs = 0
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            returns += chunk.count(b"\r")
            feeds += chunk.count(b"\n")
            pairs += chunk.count(b"\r\n") + (tail == b"\r" and chunk[:1] == b"\n") if returns else 0
            tail = chunk[-1:]
    return len({kind for kind, count in (("pair", pairs), ("\r", returns - pairs), ("\n", feeds - pairs)) if count}) > 1


def _rewrite(name: str, path: Path, encoding: str, copy: Path) -> str:
    """Write the UTF-8 copy; the first word with a letter beyond ASCII, for the reader to judge."""
    example = ""
    try:
        with (
            path.open("r", encoding=encoding, newline=None) as source,
            copy.open("w", encoding="utf-8", newline="") as target,
        ):
            while chunk := source.read(CHUNK):
                target.write(chunk)
                found = None if example else re.search(r"\w*[^\x00-\x7f]\w*", chunk)
                example = found.group() if found else example
    except UnicodeDecodeError as error:
        raise DataError(f"{name} looks like {encoding.upper()} text but is damaged at byte {error.start:,}.") from error
    return example


def _said(encoding: str, example: str) -> tuple[Finding, ...]:
    if encoding in ("utf-8", "utf-8-sig"):
        return (Finding("fine", "Lines ended in different ways; all were read."),)
    looked_at = f" Check that names such as “{example}” look right." if example else ""
    title = "Windows-1252 (Western European)" if encoding == "windows-1252" else "UTF-16"
    return (Finding("fine", f"The text was read as {title}.{looked_at}"),)
