"""What a page says, without a browser."""

from __future__ import annotations

import re
import time
from html import unescape

from streamlit.testing.v1 import AppTest


def html(app: AppTest) -> str:
    """All that was set as HTML on the page."""
    return "\n".join(element.proto.body for element in app.get("html"))


def until_read(app: AppTest) -> AppTest:
    """The Start page once its files are read, which happens beside it, or refused."""
    while not app.exception and "<progress" in html(app):
        time.sleep(0.2)
        app.run()
    return app


def words(markup: str) -> str:
    """The letters that a reader sees of some markup."""
    return unescape(re.sub(r"<[^>]*>", "", markup))


def headlines(app: AppTest) -> list[str]:
    """The headlines of the page, from the top."""
    return [words(found) for found in re.findall(r'<h[12] class="headline">(.*?)</h[12]>', html(app))]


def alerts(app: AppTest) -> list[str]:
    """Every sentence that says that something was not done."""
    return [words(found) for found in re.findall(r'role="alert">(.*?)</p>', html(app))]


def kickers(app: AppTest) -> list[str]:
    """The small lines above the headlines, from the top."""
    return [words(found) for found in re.findall(r'<p class="kicker">(.*?)</p>', html(app))]


TELLING = (
    "Tell it with example amounts",
    "Tell the story",
)  # what a story is told by: the first of these that can be pressed


def can_tell(app: AppTest) -> bool:
    """Can the story of the file on Start be told, be it with example amounts?"""
    return any(button.label in TELLING and not button.disabled for button in app.button)


def tell(app: AppTest) -> AppTest:
    """Tell the story of the file on Start with the amounts as they stand there."""
    pressed = [button for label in TELLING for button in app.button if button.label == label and not button.disabled]
    return pressed[0].click().run()
