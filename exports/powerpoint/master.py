"""An empty presentation with its own 16:9 master: places for the words, typeface and colours from the theme."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from pptx import Presentation as open_presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation

from charts import theme
from charts.powerpoint import markup
from charts.powerpoint.markup import EMU
from exports.powerpoint import layouts
from exports.powerpoint.brand import theme_xml
from exports.powerpoint.placeholder import FIELD, level, placeholder, prompt

TITLE_POINTS = 26
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_BODY = (theme.MARGIN, theme.BODY_TOP, theme.FULL_WIDTH, theme.BODY_BOTTOM - theme.BODY_TOP)


def new_presentation(words: Mapping[str, str]) -> Presentation:
    """A presentation without slides, with a cover and layouts for findings; ``words`` name these and their empty places."""
    presentation = open_presentation()
    presentation.slide_width, presentation.slide_height = theme.WIDTH * EMU, theme.HEIGHT * EMU
    size = presentation.part._element.sldSz
    del size.attrib["type"]  # of 4:3
    presentation.part._element.set("firstSlideNum", "0")  # the cover does not count, as in the other formats
    _drop(presentation.part, RELATIONSHIP_TYPE.PRINTER_SETTINGS)
    master = presentation.slide_master
    for layout in list(presentation.slide_layouts)[len(layouts.NAMES) :]:
        presentation.slide_layouts.remove(layout)
    master.part.part_related_by(RELATIONSHIP_TYPE.THEME)._blob = theme_xml()
    _fill(master._element, "", _master_shapes(words))
    _style(master._element)
    for number, layout in enumerate(presentation.slide_layouts):
        is_cover = number == layouts.COVER
        places = _cover_shapes(words) if is_cover else layouts.shapes(number, words)
        _fill(layout._element, words[layouts.NAMES[number]], places)
        layout._element.set("type", layouts.KINDS[number])
    presentation.slide_layouts[layouts.COVER]._element.set("showMasterSp", "0")
    return presentation


def _drop(part, kind: str) -> None:
    for name in [name for name, relation in part.rels.items() if relation.reltype == kind]:
        part.rels.pop(name)


def _fill(element, name: str, shapes: list[str]) -> None:
    """Put the shapes in place of all others of a master or layout."""
    tree = element.cSld.spTree
    for old in list(tree)[2:]:
        tree.remove(old)
    if name:
        element.cSld.set("name", name)
    for shape in shapes:
        tree.append(parse_xml(shape))


def _master_shapes(words: Mapping[str, str]) -> list[str]:
    number = level(10, markup.GREY, align="r")
    return [
        placeholder(2, words["title"], 'type="title"', layouts.TITLE_PLACE, prompt(words["title"])),
        placeholder(3, words["text"], 'type="body" idx="1"', _BODY, prompt(words["text"])),
        placeholder(
            4,
            words["source"],
            'type="ftr" sz="quarter" idx="3"',
            layouts.FOOTER_PLACE,
            prompt(words["source"]),
            level(10, markup.GREY),
        ),
        placeholder(5, words["page-number"], 'type="sldNum" sz="quarter" idx="4"', layouts.NUMBER_PLACE, FIELD, number),
        rule(6, words["line"], (theme.MARGIN, theme.FOOTER_RULE, theme.FULL_WIDTH), markup.GRID, 1),
    ]


def _cover_shapes(words: Mapping[str, str]) -> list[str]:
    title, subtitle = (theme.MARGIN, 200, 1000, 150), (theme.MARGIN, 388, 1000, 110)
    large = level(40, markup.INK, extra='b="1"')
    return [
        placeholder(2, words["title"], 'type="ctrTitle"', title, prompt(words["title"]), large, anchor="b"),
        placeholder(
            3,
            words["subtitle"],
            f'type="subTitle" idx="{layouts.SUBTITLE}"',
            subtitle,
            prompt(words["subtitle"]),
            level(20, markup.GREY),
        ),
        placeholder(
            4,
            words["author-and-date"],
            f'type="ftr" sz="quarter" idx="{layouts.FOOTER}"',
            layouts.FOOTER_PLACE,
            prompt(words["author-and-date"]),
            level(12, markup.GREY),
        ),
        rule(5, words["line"], (theme.MARGIN, 368, 72), markup.BLUE, 3),
    ]


def rule(number: int, name: str, place: tuple[float, float, float], color: str, width: float) -> str:
    """A level line from left and top over a length, marked as decoration."""
    left, top, length = (round(EMU * value) for value in place)
    return (
        f'<p:cxnSp {nsdecls("p", "a")}><p:nvCxnSpPr><p:cNvPr id="{number}" name={quoteattr(name)}>{DECORATIVE}</p:cNvPr>'
        f'<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{length}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="{round(12700 * width)}"><a:solidFill>{color}</a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )


def _style(master) -> None:
    """The text styles that every slide inherits."""
    title = level(TITLE_POINTS, markup.INK, extra='b="1"', face="mj")
    body = "".join(
        level(size, markup.INK).replace("lvl1pPr", f"lvl{depth}pPr")
        for depth, size in enumerate((18, 16, 14, 14, 14), start=1)
    )
    old = master.find("{*}txStyles")
    master.replace(
        old,
        parse_xml(
            f"<p:txStyles {nsdecls('p', 'a')}><p:titleStyle>{title}</p:titleStyle>"
            f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{level(14, markup.INK)}</p:otherStyle></p:txStyles>"
        ),
    )
