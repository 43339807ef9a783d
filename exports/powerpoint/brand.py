"""The theme of a presentation: colours and typeface as PowerPoint names them, so that one change recolours all."""

from __future__ import annotations

from charts import theme

COLORS = {
    "dk1": theme.INK,
    "lt1": theme.PAPER,
    "dk2": theme.GREY,
    "lt2": theme.GRID,
    "accent1": theme.BLUE,
    "accent2": theme.ORANGE,
    "accent3": theme.TEAL,
    "accent4": theme.SLATE,
    "accent5": theme.GREY,
    "accent6": theme.CHIP_TEXT,
    "hlink": theme.BLUE,
    "folHlink": theme.SLATE,
}


def theme_xml() -> bytes:
    """The theme part: flat fills, plain lines, no effects."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{color[1:]}"/></a:{name}>' for name, color in COLORS.items())
    face = f'<a:latin typeface="{theme.OFFICE_FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{fill}<a:prstDash val="solid"/></a:ln>'
        for width in (6350, 12700, 19050)
    )
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    name = 'name="Throughline"'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" {name}><a:themeElements>'
        f"<a:clrScheme {name}>{colors}</a:clrScheme>"
        f"<a:fontScheme {name}><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f"<a:fmtScheme {name}><a:fillStyleLst>{3 * fill}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{3 * effect}</a:effectStyleLst><a:bgFillStyleLst>{3 * fill}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()
