"""A native table: columns by measured widths, rules instead of boxes, as large as the page allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide
from pptx.table import _Cell

from charts import theme
from charts.exhibit import Exhibit
from charts.powerpoint import arial, markup
from charts.powerpoint.markup import EMU
from charts.powerpoint.text import line
from exports.column_widths import column_widths
from exports.powerpoint import words
from exports.powerpoint.words import Words

ROOM = theme.BODY_BOTTOM - theme.BODY_TOP - 4
PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's "No Style, No Grid"
GUTTER = 24  # units between two columns
HEAD_SIZE = 12


@dataclass(frozen=True)
class Setting:
    """Size in points and units above and below a cell's words."""

    size: int
    padding: float


USUAL = Setting(16, 12)
SETTINGS = (  # short tables fill the page
    *(Setting(27, 34), Setting(24, 34), Setting(24, 26), Setting(22, 30), Setting(22, 22)),
    *(Setting(20, 34), Setting(20, 26), Setting(20, 18), Setting(18, 30), Setting(18, 22), Setting(18, 16)),
    *(Setting(17, 28), Setting(17, 20), Setting(17, 14), Setting(16, 26), Setting(16, 18), USUAL),
    *(Setting(14, 11), Setting(14, 8), Setting(13, 7), Setting(12, 6), Setting(12, 4)),
)


def pages(exhibit: Exhibit, width: float) -> list[Exhibit]:
    """The table in parts that each fit on a slide; most often one."""
    texts = _texts(exhibit)
    setting = _setting(texts, width)
    heights = _heights(texts, _widths(texts, width, setting), setting)
    starts, taken = [0], heights[0]
    for row, height in enumerate(heights[1:]):
        if taken + height > ROOM and row > starts[-1]:
            starts.append(row)
            taken = heights[0]
        taken += height
    ends = [*starts[1:], len(exhibit.frame)]
    return [replace(exhibit, frame=exhibit.frame.iloc[start:end]) for start, end in zip(starts, ends, strict=True)]


def draw(slide: Slide, exhibit: Exhibit, width: float, language: str) -> GraphicFrame:
    """Set the table under the caption."""
    texts = _texts(exhibit)
    setting = _setting(texts, width)
    widths = _widths(texts, width, setting)
    heights = _heights(texts, widths, setting)
    place = (theme.MARGIN, theme.BODY_TOP + 4, sum(widths), sum(heights))
    frame = slide.shapes.add_table(len(texts), len(widths), *(round(EMU * length) for length in place))
    frame.name = line(exhibit.caption) or exhibit.id
    frame._element.nvGraphicFramePr.cNvPr.set("descr", line(exhibit.alt))
    table = frame.table
    table._tbl.tblPr.find("{*}tableStyleId").text = PLAIN
    table.first_row, table.first_col, table.horz_banding = True, True, False
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = round(EMU * wide)
    for k, (row, height) in enumerate(zip(table.rows, heights, strict=True)):
        row.height = round(EMU * height)
        for j, cell in enumerate(row.cells):
            text = Words(texts[k][j], *_look(k, j, setting), markup.INK if k else markup.GREY)
            _write(cell, text, exhibit.align[j], setting, language)
            _space(cell, j, len(widths))
            _underline(cell, *((markup.INK, 1) if k == 0 else (markup.GRID, 0.75)))
    return frame


def _texts(exhibit: Exhibit) -> list[list[str]]:
    """The head and all cells as they print; an empty one prints nothing."""
    cells = exhibit.frame.astype(object).where(exhibit.frame.notna(), "")
    return [[line(str(value)) for value in row] for row in (exhibit.frame.columns, *cells.itertuples(index=False))]


def _setting(texts: list[list[str]], width: float) -> Setting:
    usual = _lines(texts, width, USUAL)

    def fits(setting: Setting) -> bool:
        if setting.size > USUAL.size and _lines(texts, width, setting) > usual:
            return False  # larger letters fill the page of a short table, but break no more lines
        return sum(_heights(texts, _widths(texts, width, setting), setting)) <= ROOM

    return next((setting for setting in SETTINGS if fits(setting)), SETTINGS[-1])


def _lines(texts: list[list[str]], width: float, setting: Setting) -> int:
    """Lines that all rows take together."""
    widths = _widths(texts, width, setting)
    return sum(_row_lines(row, k, widths, setting) for k, row in enumerate(texts))


def _row_lines(row: list[str], k: int, widths: Sequence[float], setting: Setting) -> int:
    return max(
        len(arial.wrap(text, (wide - GUTTER) * words.SAFE, *_look(k, j, setting)))
        for j, (text, wide) in enumerate(zip(row, widths, strict=True))
    )


def _widths(texts: list[list[str]], width: float, setting: Setting) -> list[float]:
    wanted = [
        max(_width(text, _look(k, j, setting)) for k, text in enumerate(column)) + GUTTER
        for j, column in enumerate(zip(*texts, strict=True))
    ]
    return column_widths(wanted, width)


def _look(row: int, column: int, setting: Setting) -> tuple[int, bool]:
    """Size in points of a cell's words, and whether they are bold, as names are."""
    return (HEAD_SIZE, True) if row == 0 else (setting.size, column == 0)


def _width(text: str, look: tuple[int, bool]) -> float:
    return arial.width(text, *look) / words.SAFE + 1


def _heights(texts: list[list[str]], widths: Sequence[float], setting: Setting) -> list[float]:
    heights = []
    for k, row in enumerate(texts):
        lines = _row_lines(row, k, widths, setting)
        heights.append(arial.height(lines, _look(k, 0, setting)[0]) + 2 * setting.padding)
    return heights


def _write(cell: _Cell, text: Words, align: str, setting: Setting, language: str) -> None:
    words.write(cell.text_frame, [[text]], language)
    cell.text_frame.paragraphs[0].alignment = words.ALIGN[align]
    cell.vertical_anchor = MSO_ANCHOR.TOP
    cell.margin_top = cell.margin_bottom = round(EMU * (setting.padding - 0.5))


def _space(cell: _Cell, column: int, count: int) -> None:
    """The outer columns stand on the edges of the page, with the whole distance on their inner side."""
    half = round(EMU * GUTTER / 2)
    cell.margin_left = 0 if column == 0 else half
    cell.margin_right = 0 if column == count - 1 else half


def _underline(cell: _Cell, color: str, width: float) -> None:
    look = cell._tc.get_or_add_tcPr()
    look.insert(
        0,
        parse_xml(
            f'<a:lnB {nsdecls("a")} w="{round(12700 * width)}" cap="flat" cmpd="sng" algn="ctr">'
            f'<a:solidFill>{color}</a:solidFill><a:prstDash val="solid"/></a:lnB>'
        ),
    )
