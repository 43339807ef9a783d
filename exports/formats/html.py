"""A story as one HTML file that opens anywhere: no server, no request, no notes."""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from pathlib import Path

from exports import html_story
from exports.format import author_of
from stories.deck import Deck

TITLE = "HTML"
SUFFIX = ".html"
MIME = "text/html"

FONTS = Path(__file__).parents[1] / "fonts" / "web"
WEIGHTS = (400, 600, 700)
START = 'startDeck(document, JSON.parse(document.getElementById("story").textContent), {});'


def write(deck: Deck) -> bytes:
    """The deck as a page that holds its drawings, fonts and script, under a policy that lets nothing else in."""
    parts = html_story.parts(deck)
    style = f"{_faces()}\n{parts['style']}"
    script = f'(() => {{\n"use strict";\n{html_story.script()}\n{START}\n}})();'
    fields = {
        "lang": escape(deck.language),
        "title": escape(deck.title),
        "author": escape(author_of(deck)),
        "policy": _policy(script, style),
        "style": style,
        "body": str(parts["body"]),
        "data": json.dumps(parts["data"], ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
        "script": script,
    }
    return html_story.fill(html_story.template("story.html"), fields).encode()


def _policy(script: str, style: str) -> str:
    return (
        f"default-src 'none'; script-src {_digest(script)}; style-src {_digest(style)}; "
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _faces() -> str:
    return "\n".join(
        f"@font-face{{font-family:Inter;font-weight:{weight};font-display:block;"
        f"src:url(data:font/woff2;base64,{base64.b64encode((FONTS / f'Inter-{weight}.woff2').read_bytes()).decode()}) "
        'format("woff2")}'
        for weight in WEIGHTS
    )
