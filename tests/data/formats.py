"""Workbooks in formats that no library at hand can write: OpenDocument, Excel's binary one and a protected one,
as little as is needed."""

import datetime
import io
import struct
import zipfile
from html import escape

_ODS = "urn:oasis:names:tc:opendocument:xmlns:"


def ods(rows, hidden=False):
    """An OpenDocument workbook with one sheet, Data."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<office:document-content xmlns:office="{_ODS}office:1.0" xmlns:table="{_ODS}table:1.0" '
        f'xmlns:text="{_ODS}text:1.0" xmlns:style="{_ODS}style:1.0"><office:automatic-styles>'
        '<style:style style:name="s" style:family="table"><style:table-properties '
        f'table:display="{str(not hidden).lower()}"/></style:style></office:automatic-styles><office:body>'
        f'<office:spreadsheet><table:table table:name="Data" table:style-name="s">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'<manifest:manifest xmlns:manifest="{_ODS}manifest:1.0"/>'
    return _zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def _ods_cell(cell):
    text = f"<text:p>{escape(str(cell))}</text:p>"
    if isinstance(cell, bool):
        kind = f'office:value-type="boolean" office:boolean-value="{str(cell).lower()}"'
    elif isinstance(cell, datetime.date):
        kind = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
    elif isinstance(cell, (int, float)):
        kind = f'office:value-type="float" office:value="{cell}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}>{text}</table:table-cell>"


def xlsb(rows):
    """A binary workbook with one sheet, Data; records and their numbers are those of MS-XLSB."""
    sheet = _record(0x81) + _record(0x94, struct.pack("<4I", 0, len(rows) - 1, 0, len(rows[0]) - 1)) + _record(0x91)
    for place, row in enumerate(rows):
        sheet += _record(0x00, struct.pack("<I", place) + bytes(21))
        sheet += b"".join(_xlsb_cell(column, cell) for column, cell in enumerate(row))
    styles = _record(0x116) + _record(0x269, struct.pack("<I", 2))
    styles += b"".join(_record(0x2F, struct.pack("<HH", 0, number) + bytes(12)) for number in (0, 14))
    book = _record(0x83) + _record(0x99, bytes(8) + _wide("")) + _record(0x8F)
    book += _record(0x9C, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Data")) + _record(0x90) + _record(0x84)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
    )
    return _zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations,
            "xl/styles.bin": styles + _record(0x26A) + _record(0x117),
            "xl/worksheets/sheet1.bin": sheet + _record(0x92) + _record(0x82),
        }
    )


def encrypted():
    """What Excel leaves of a workbook that was saved with a password: a compound file around one encrypted package."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    header = struct.pack("<8s16xHHHHH6xIIIIIIIII", bytes.fromhex("d0cf11e0a1b11ae1"), 62, 3, 0xFFFE, 9, 6,
                         0, 1, 1, 0, 4096, end, 0, end, 0)  # fmt: skip
    header += struct.pack("<109I", 0, *[free] * 108)
    sectors = struct.pack("<128I", table, end, *[free] * 126)
    entries = b""
    for name, kind, child in (("Root Entry", 5, 1), ("EncryptedPackage", 2, free), ("", 0, free), ("", 0, free)):
        letters = name.encode("utf-16-le")
        entries += struct.pack(
            "<64sHBBIII36xIQ", letters, len(letters) + 2 if name else 0, kind, 1, free, free, child, end, 0
        )
    return header + sectors + entries


def _xlsb_cell(column, cell):
    dated = isinstance(cell, datetime.date)
    start = struct.pack("<II", column, int(dated))
    if isinstance(cell, bool):
        return _record(0x04, start + bytes([cell]))
    if dated:
        cell = (cell - datetime.date(1899, 12, 30)).days
    if isinstance(cell, (int, float)):
        return _record(0x05, start + struct.pack("<d", cell))
    return _record(0x06, start + _wide(cell))


def _wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(number, content=b""):
    start = bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])
    size, length = len(content), bytearray()
    while True:
        length.append(size & 0x7F | (0x80 if size > 0x7F else 0))
        size >>= 7
        if not size:
            return start + bytes(length) + content


def _zipped(parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()
