"""An empty presentation with its own 16:9 master: places for the words, typeface and colours from the theme."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

from pptx import Presentation as open_presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation

from charts import theme
from charts.powerpoint import markup
from charts.powerpoint.markup import EMU
from exports.powerpoint.brand import theme_xml

COVER, FINDING = 0, 1  # the layouts, in their order
SUBTITLE, KICKER, CAPTION, FOOTER, NUMBER = 1, 13, 14, 11, 12  # idx of placeholders
TITLE_POINTS = 26
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_TITLE = (theme.MARGIN, theme.TITLE_TOP + 5, theme.FULL_WIDTH, theme.TITLE_HEIGHT - 4)
_FOOTER = (theme.MARGIN, theme.FOOTER_TOP, theme.FULL_WIDTH - 80, 34)
_NUMBER = (theme.WIDTH - theme.MARGIN - 64, theme.FOOTER_TOP, 64, 20)
_BODY = (theme.MARGIN, theme.BODY_TOP, theme.FULL_WIDTH, theme.BODY_BOTTOM - theme.BODY_TOP)


def new_presentation(words: Mapping[str, str]) -> Presentation:
    """A presentation without slides, with a cover and a layout for findings; ``words`` name these and their empty places."""
    presentation = open_presentation()
    presentation.slide_width, presentation.slide_height = theme.WIDTH * EMU, theme.HEIGHT * EMU
    size = presentation.part._element.sldSz
    del size.attrib["type"]  # of 4:3
    presentation.part._element.set("firstSlideNum", "0")  # the cover does not count, as in the other formats
    _drop(presentation.part, RELATIONSHIP_TYPE.PRINTER_SETTINGS)
    master = presentation.slide_master
    for layout in list(presentation.slide_layouts):
        if layout.name not in ("Title Slide", "Title Only"):
            presentation.slide_layouts.remove(layout)
    master.part.part_related_by(RELATIONSHIP_TYPE.THEME)._blob = theme_xml()
    _fill(master._element, "", _master_shapes(words))
    _style(master._element)
    cover, finding = presentation.slide_layouts
    _fill(cover._element, words["cover"], _cover_shapes(words))
    cover._element.set("showMasterSp", "0")
    _fill(finding._element, words["finding"], _finding_shapes(words))
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
    number = _level(10, markup.GREY, align="r")
    return [
        _placeholder(2, "Title", 'type="title"', _TITLE, _prompt(words["title"])),
        _placeholder(3, "Text", 'type="body" idx="1"', _BODY, _prompt(words["text"])),
        _placeholder(
            4,
            "Source",
            'type="ftr" sz="quarter" idx="3"',
            _FOOTER,
            _prompt(words["source"]),
            _level(10, markup.GREY),
        ),
        _placeholder(5, "Page number", 'type="sldNum" sz="quarter" idx="4"', _NUMBER, _FIELD, number),
        rule(6, "Footer rule", (theme.MARGIN, theme.FOOTER_RULE, theme.FULL_WIDTH), markup.GRID, 1),
    ]


def _finding_shapes(words: Mapping[str, str]) -> list[str]:
    kicker = (theme.MARGIN, theme.KICKER_TOP, 768, 20)
    caption = (theme.MARGIN, theme.CAPTION_TOP, theme.FULL_WIDTH, 22)
    return [
        _placeholder(2, "Title", 'type="title"', _TITLE, _prompt(words["title"])),
        _placeholder(
            3,
            "Kicker",
            f'type="body" sz="quarter" idx="{KICKER}"',
            kicker,
            _prompt(words["kicker"]),
            _level(12, markup.GREY, extra='cap="all" spc="60" b="1"'),
        ),
        _placeholder(
            4,
            "Caption",
            f'type="body" sz="quarter" idx="{CAPTION}"',
            caption,
            _prompt(words["caption"]),
            _level(12, markup.GREY),
        ),
        _placeholder(5, "Source", f'type="ftr" sz="quarter" idx="{FOOTER}"', _FOOTER, _prompt(words["source"])),
        _placeholder(6, "Page number", f'type="sldNum" sz="quarter" idx="{NUMBER}"', _NUMBER, _FIELD),
    ]


def _cover_shapes(words: Mapping[str, str]) -> list[str]:
    title, subtitle = (theme.MARGIN, 200, 1000, 150), (theme.MARGIN, 388, 1000, 110)
    large = _level(40, markup.INK, extra='b="1"')
    return [
        _placeholder(2, "Title", 'type="ctrTitle"', title, _prompt(words["title"]), large, anchor="b"),
        _placeholder(
            3,
            "Subtitle",
            f'type="subTitle" idx="{SUBTITLE}"',
            subtitle,
            _prompt(words["subtitle"]),
            _level(20, markup.GREY),
        ),
        _placeholder(
            4,
            "Author and date",
            f'type="ftr" sz="quarter" idx="{FOOTER}"',
            _FOOTER,
            _prompt(words["author-and-date"]),
            _level(12, markup.GREY),
        ),
        rule(5, "Rule", (theme.MARGIN, 368, 72), markup.BLUE, 3),
    ]


def rule(number: int, name: str, place: tuple[float, float, float], color: str, width: float) -> str:
    """A level line from left and top over a length, marked as decoration."""
    left, top, length = (round(EMU * value) for value in place)
    return (
        f'<p:cxnSp {nsdecls("p", "a")}><p:nvCxnSpPr><p:cNvPr id="{number}" name="{name}">{DECORATIVE}</p:cNvPr>'
        f'<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{length}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="{round(12700 * width)}"><a:solidFill>{color}</a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )


_FIELD = (
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/>'
    '<a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p>'
)


def _prompt(words: str) -> str:
    """What an empty place asks for."""
    return f'<a:p><a:r><a:rPr lang="en-US"/><a:t>{escape(words)}</a:t></a:r></a:p>'


def _placeholder(
    number: int, name: str, kind: str, place: tuple, text: str, levels: str = "", anchor: str = "t"
) -> str:
    left, top, width, height = (round(EMU * value) for value in place)
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}">'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle>{levels}</a:lstStyle>"
        f"{text}</p:txBody></p:sp>"
    )


def _level(size: float, color: str, align: str = "l", extra: str = "", face: str = "mn") -> str:
    return f'<a:lvl1pPr {_PARAGRAPH} algn="{align}">{_SPACING}<a:buNone/>{_run(size, color, extra, face)}</a:lvl1pPr>'


_PARAGRAPH = 'marL="0" indent="0" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"'
_SPACING = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'


def _run(size: float, color: str, extra: str, face: str) -> str:
    faces = "".join(
        f'<a:{script} typeface="+{face}-{short}"/>' for script, short in (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    )
    return (
        f'<a:defRPr sz="{round(100 * size)}" kern="1200" {extra}><a:solidFill>{color}</a:solidFill>{faces}</a:defRPr>'
    )


def _style(master) -> None:
    """The text styles that every slide inherits."""
    title = _level(TITLE_POINTS, markup.INK, extra='b="1"', face="mj")
    body = "".join(
        _level(size, markup.INK).replace("lvl1pPr", f"lvl{level}pPr")
        for level, size in enumerate((18, 16, 14, 14, 14), start=1)
    )
    old = master.find("{*}txStyles")
    master.replace(
        old,
        parse_xml(
            f"<p:txStyles {nsdecls('p', 'a')}><p:titleStyle>{title}</p:titleStyle>"
            f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{_level(14, markup.INK)}</p:otherStyle></p:txStyles>"
        ),
    )
