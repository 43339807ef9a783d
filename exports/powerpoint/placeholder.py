"""The markup of an empty place on a master or layout: where it is, what it asks for, and how its words look."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from pptx.oxml.ns import nsdecls

from charts.powerpoint.markup import EMU

FIELD = (
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/>'
    '<a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p>'
)
_PARAGRAPH = 'marL="0" indent="0" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"'
_SPACING = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'


def prompt(words: str) -> str:
    """What an empty place asks for."""
    return f'<a:p><a:r><a:rPr lang="en-US"/><a:t>{escape(words)}</a:t></a:r></a:p>'


def placeholder(number: int, name: str, kind: str, place: tuple, text: str, levels: str = "", anchor: str = "t") -> str:
    """A place for words, a chart or a table; ``kind`` are the attributes by which a slide finds it."""
    left, top, width, height = (round(EMU * value) for value in place)
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}">'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle>{levels}</a:lstStyle>"
        f"{text}</p:txBody></p:sp>"
    )


def level(size: float, color: str, align: str = "l", extra: str = "", face: str = "mn") -> str:
    """How the first level of a place looks: its size in points, its colour and its typeface of the theme."""
    head = f'<a:lvl1pPr {_PARAGRAPH} algn="{align}">{_SPACING}<a:buNone/>'
    return f"{head}{_run(size, color, extra, face)}</a:lvl1pPr>"


def _run(size: float, color: str, extra: str, face: str) -> str:
    faces = "".join(
        f'<a:{script} typeface="+{face}-{short}"/>' for script, short in (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    )
    return (
        f'<a:defRPr sz="{round(100 * size)}" kern="1200" {extra}><a:solidFill>{color}</a:solidFill>{faces}</a:defRPr>'
    )
