"""The body, style and data of a story in a browser: one rendering for the stand-alone file and for the stage."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from pathlib import Path

from babel.dates import format_date

from charts import altair_drawer, theme, typeface
from charts.exhibit import Axis, Exhibit
from charts.marks import heard
from exports import figure_rows, html_table, html_what_if
from stories.deck import Aside, Deck, Slide
from stories.phrase import Phrase

TEMPLATES = Path(__file__).parent / "templates"
SCRIPTS = ("what_if.js", "curve.js", "story.js")
SCRIPTED = ("as-in-story", "close", "full-screen-refused", "what-if", "what-if-moved")  # words that a script shows
CHART_HEIGHT = theme.BODY_BOTTOM - theme.BODY_TOP
ASIDE_FIGURES = (68, 54, 40, 30)  # sizes of the one beside a picture
PHONE_HEIGHT = 300
PHONE_WIDTH = 320  # near a phone's own, so that labels stay readable

_COLOURS = ("INK", "GREY", "BLUE", "ORANGE", "TEAL", "SLATE", "PAPER", "GRID", "RULE", "BAND", "REGION", "QUIET")


def parts(deck: Deck) -> dict[str, object]:
    """What a page needs to show the deck: ``body`` and ``style`` as text, ``data`` for the script; never the notes."""
    return {"body": body(deck), "style": style(), "data": data(deck)}


def script() -> str:
    """The functions that run a deck in a browser; ``startDeck(root, data, options)`` starts it."""
    return "\n".join(template(name) for name in SCRIPTS)


def style() -> str:
    """The rules of the slides, with the colours and the geometry of the theme."""
    colours = [f"--{name.lower()}:{getattr(theme, name)}" for name in (*_COLOURS, "CHIP")]
    colours.append(f"--chip-text:{theme.CHIP_TEXT}")
    lengths = {
        "width": theme.WIDTH,
        "height": theme.HEIGHT,
        "margin": theme.MARGIN,
        "kicker-top": theme.KICKER_TOP,
        "title-top": theme.TITLE_TOP,
        "title-height": theme.TITLE_HEIGHT,
        "title-size": theme.TITLE_SIZE,
        "body-top": theme.BODY_TOP,
        "body-bottom": theme.BODY_BOTTOM,
        "chart-width": theme.CHART_WIDTH,
        "full-width": theme.FULL_WIDTH,
        "aside-left": theme.ASIDE_LEFT,
        "aside-width": theme.ASIDE_WIDTH,
        "footer-rule": theme.FOOTER_RULE,
        "footer-top": theme.FOOTER_TOP,
    }
    rules = [f".deck{{{';'.join(colours)};{';'.join(f'--{name}:{value}px' for name, value in lengths.items())}}}"]
    for name in _COLOURS:  # drawings carry the light theme's colours; these rules follow whatever theme is on
        for attribute in ("fill", "stroke"):
            colour = getattr(theme, name)
            rules.append(f'.picture svg [{attribute}="{colour}" i]{{{attribute}:var(--{name.lower()})}}')
    rules += [f".figure-{size}{{--figure:{size}px}}" for size in sorted({*figure_rows.FIGURES, *ASIDE_FIGURES})]
    rules += [f".words-{label}{{--label:{label}px;--detail:{detail}px}}" for label, detail in figure_rows.WORDS]
    return "\n".join([*rules, template("story.css")])


def data(deck: Deck) -> dict[str, object]:
    """What the script needs beyond the body: its words, and the curves that can be moved, by the number of their slide."""
    return {
        "words": {name: deck.words[name] for name in SCRIPTED},
        "whatIfs": {
            str(number): html_what_if.data(slide.exhibit, slide.what_if)
            for number, slide in enumerate(deck.slides, start=1)
            if slide.what_if
        },
    }


def body(deck: Deck) -> str:
    """The deck as HTML: a cover for readers who scroll, the slides in order, and the controls."""
    count = len(deck.slides)
    slides = "\n".join(_slide(deck, slide, number, count) for number, slide in enumerate(deck.slides, start=1))
    frame = template("story_body.html")
    written = format_date(deck.date, format="long", locale=deck.language.replace("-", "_"))
    fields = {
        "lang": escape(deck.language),
        "title": escape(deck.title),
        "subtitle": escape(deck.subtitle),
        "byline": escape(" · ".join(filter(None, (deck.author, written)))),
        "slides": slides,
        "count": str(count),
        **{f"word-{name}": escape(word) for name, word in deck.words.items()},
    }
    return fill(frame, fields)


def fill(template: str, fields: dict[str, str]) -> str:
    """The template with each ``{{name}}`` replaced once; what is put in is not looked at again."""
    return re.sub(r"\{\{([\w-]+)\}\}", lambda match: fields[match[1]], template)


def template(name: str) -> str:
    """A file of the templates folder as text."""
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _slide(deck: Deck, slide: Slide, number: int, count: int) -> str:
    notice = f'<p class="notice">{escape(deck.notice)}</p>' if deck.notice else ""
    aside = _aside(slide.aside) if slide.aside else ""
    levers = html_what_if.levers(slide.what_if, number) if slide.what_if else ""
    own = escape(deck.words["own-figures"])  # beside the kicker once a slider was moved
    asked = html_what_if.controls(deck.words, number) if slide.what_if else ""
    return f"""<section class="slide {slide.exhibit.kind}{" with-aside" if aside else ""}" id="slide-{number}"
 aria-roledescription="{escape(deck.words["slide"])}" aria-labelledby="title-{number}">
<div class="head"><p class="kicker">{escape(slide.kicker)}<span class="original"> · {own}</span></p>{notice}</div>
<h2 class="title" id="title-{number}">{_phrase(slide.title)}</h2>
<div class="exhibit"><div class="caption-row"><p class="caption">{escape(slide.exhibit.caption)}</p>{asked}</div>
{_exhibit(slide, number)}{levers}</div>
{aside}
<div class="footer"><p class="source">{escape(slide.source)}</p><p class="number">{number} / {count}</p></div>
</section>"""


def _phrase(phrase: Phrase) -> str:
    return "".join(f"<b>{escape(run.text)}</b>" if run.fact else escape(run.text) for run in phrase.runs)


def _aside(aside: Aside) -> str:
    size = _figure_class([aside.figure], theme.ASIDE_WIDTH, ASIDE_FIGURES)
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in aside.rows)
    return (
        f'<div class="aside"><p class="figure {size}">{escape(aside.figure)}</p>'
        f'<p class="sentence">{_phrase(aside.sentence)}</p>'
        + (f"<dl>{rows}</dl>" if rows else "")
        + (f'<p class="chip">{escape(aside.chip)}</p>' if aside.chip else "")
        + "</div>"
    )


def _exhibit(slide: Slide, number: int) -> str:
    exhibit = slide.exhibit
    width = theme.CHART_WIDTH if slide.aside else theme.FULL_WIDTH
    if exhibit.kind == "kpi":
        return _kpi(exhibit, width)
    if exhibit.kind == "table":
        return html_table.table(exhibit, width)
    wide = _svg(exhibit, width, CHART_HEIGHT, f"w{number}")
    height = max(PHONE_HEIGHT, altair_drawer.least_height(exhibit, PHONE_WIDTH))
    narrow = _svg(_for_phone(exhibit), PHONE_WIDTH, height, f"n{number}")
    return (
        f'<div class="picture" role="img" aria-label="{escape(heard(exhibit))}">'
        f'<div class="wide">{wide}</div><div class="narrow">{narrow}</div></div>'
    )


def _for_phone(exhibit: Exhibit) -> Exhibit:
    """The exhibit with half the steps on its flat axis."""
    flat = {"curve": "x", "bars": "y"}.get(exhibit.kind)
    return replace(exhibit, **{flat: _halved(getattr(exhibit, flat))}) if flat else exhibit


def _halved(axis: Axis) -> Axis:
    return replace(axis, step=axis.step * 2) if len(axis.ticks) > 4 else axis


def _svg(exhibit: Exhibit, width: int, height: int, prefix: str) -> str:
    """The drawing with its size left to the page, its own ids, and its parts silent: the picture has one label."""
    drawing = altair_drawer.svg(exhibit, width, height)
    drawing = drawing[drawing.index("<svg") :]
    head, rest = drawing.split(">", 1)
    head = re.sub(r'\s(width|height|xmlns:xlink|version|class)="[^"]*"', "", head)
    rest = re.sub(r'\s(role|tabindex|aria-[a-z]+)="[^"]*"', "", rest)
    rest = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}-\1"', rest)
    rest = re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", rest)
    return f'{head} aria-hidden="true" focusable="false">{rest}'


def _kpi(exhibit: Exhibit, width: float) -> str:
    rows = [tuple(map(str, row)) for row in exhibit.frame[["figure", "label", "detail"]].itertuples(index=False)]
    of = figure_rows.setting(rows, width, CHART_HEIGHT, typeface.bold_width, typeface.lines)
    cells = "".join(
        f'<li><p class="figure">{escape(figure)}</p><div><p class="label">{escape(label)}</p>'
        f'<p class="detail">{escape(detail)}</p></div></li>'
        for figure, label, detail in rows
    )
    return f'<ul class="kpis figure-{of.figure} words-{of.label}">{cells}</ul>'


def _figure_class(figures: list[str], room: float, sizes: tuple[int, ...]) -> str:
    """The largest size at which every figure fits its column, as the name of its rule."""
    fitting = (size for size in sizes if all(typeface.width(figure, size, 700) <= room for figure in figures))
    return f"figure-{next(fitting, sizes[-1])}"
