"""What a file is by its first bytes, where nothing here reads it."""

from __future__ import annotations

import re

from data.errors import DataError

ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OLE = b"\xd0\xcf\x11\xe0"
GZIP = b"\x1f\x8b"
_UNPACK = "; unpack it first"
_STARTS = (
    (b"%PDF", "a PDF"),
    (b"BZh", f"compressed with bzip2{_UNPACK}"),
    (b"\xfd7zXZ", f"compressed with xz{_UNPACK}"),
    (b"\x28\xb5\x2f\xfd", f"compressed with zstd{_UNPACK}"),
    (b"\x04\x22\x4d\x18", f"compressed with lz4{_UNPACK}"),
    (b"7z\xbc\xaf", f"a 7-Zip archive{_UNPACK}"),
    (b"Rar!", f"a RAR archive{_UNPACK}"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "an SQLite database; save the table as CSV"),
    (b"ARROW1", "an Arrow or Feather file; save it as Parquet"),
    (b"ORC", "an ORC file; save it as Parquet"),
    (b"Obj\x01", "an Avro file; save it as Parquet"),
    (b"\x89HDF", "an HDF5 file; save the table as Parquet"),
    (b"\x93NUMPY", "a NumPy file; save the table as Parquet"),
    (b"$FL2", "an SPSS file; save the table as CSV"),
    (b"<stata_dta>", "a Stata file; save the table as CSV"),
    (b"RDX", "an R file; save the table as CSV"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_PICKLE = re.compile(rb"\x80[\x02-\x05]")
_MARKUP = (
    (re.compile(rb"<(?:!doctype html|html|head|body|table|meta)\b"), "a web page (HTML); open it in Excel and save it"),
    (re.compile(rb"<\?xml|<workbook\b"), "XML; open it in Excel and save it"),
    (re.compile(rb'\{\s*["}]|\[\s*\{|\[\s*\['), "JSON; save the table as CSV"),
)


def refuse(name: str, head: bytes) -> None:
    """Refuse what nothing here reads.

    Parameters
    ----------
    name
        The file's name as shown to people.
    head
        Its first 512 bytes, or all of them.

    Raises
    ------
    DataError
        With what it is.
    """
    found = next((title for start, title in _STARTS if head.startswith(start)), "")
    if _PICKLE.match(head):
        found = "a Python pickle, which is never opened because it could run a program"
    if head[257:262] == b"ustar":
        found = f"a tar archive{_UNPACK}"
    if not head.strip(b"\x00"):
        found = "filled with zero bytes and holds no text; it may have been cut off while it was copied"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    found = found or next((title for start, title in _MARKUP if start.match(text)), "")
    if found:
        raise DataError(f"{name} is {found}. CSV, Excel and Parquet files are read.")
