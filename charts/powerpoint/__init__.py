"""Native charts for PowerPoint: each opens its own workbook, and takes colours and typeface from the theme."""

from __future__ import annotations

from collections.abc import Mapping

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.parts.chart import ChartPart
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide

from charts.exhibit import Exhibit
from charts.marks import heard
from charts.powerpoint import bars, bridge, curve, dots, lines
from charts.powerpoint.markup import EMU
from charts.powerpoint.points import as_printed
from charts.powerpoint.text import line

DRAW = {"curve": curve.draw, "bridge": bridge.draw, "bars": bars.draw, "lines": lines.draw, "dots": dots.draw}


def add_chart(
    slide: Slide,
    exhibit: Exhibit,
    place: tuple[float, float, float, float],
    language: str,
    words: Mapping[str, str],
) -> GraphicFrame:
    """Draw an exhibit on a slide as a chart; the place is left, top, width and height in slide units.

    ``words`` say what the columns of its workbook are called, each under a key that begins with "sheet-".
    """
    sheet, xml = DRAW[exhibit.kind](as_printed(exhibit), place[2], place[3], language, words)
    package = slide.part.package
    name = package.next_partname(ChartPart.partname_template)
    part = ChartPart.load(name, CONTENT_TYPE.DML_CHART, package, xml)
    part.chart_workbook.update_from_xlsx_blob(sheet.xlsx())
    relation = slide.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    element = slide.shapes._add_chart_graphicFrame(relation, *(round(EMU * length) for length in place))
    element.nvGraphicFramePr.cNvPr.set("name", line(exhibit.caption) or exhibit.id)
    element.nvGraphicFramePr.cNvPr.set("descr", line(heard(exhibit)))
    return slide.shapes._shape_factory(element)
