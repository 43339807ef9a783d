"""Parquet files whose footer tells of rows that are not there."""

import struct

import pyarrow as pa
import pyarrow.parquet as pq


def claim_rows(path, rows, everywhere):
    """Write three rows and have the footer tell of more; their number is a zigzag varint after known neighbours."""
    pq.write_table(pa.table({"score": pa.array([0.25, 0.5, 0.75])}), path)
    content = path.read_bytes()
    length = struct.unpack("<I", content[-8:-4])[0]
    start = len(content) - 8 - length
    foot = content[start:-8]
    few, many = zigzag(3), zigzag(rows)
    mark = b"\x16" + few  # field of type i64
    foot = foot.replace(mark, b"\x16" + many) if everywhere else foot.replace(mark, b"\x16" + many, 1)
    path.write_bytes(content[:start] + foot + struct.pack("<I", len(foot)) + b"PAR1")


def zigzag(number):
    number, found = number * 2, bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])
