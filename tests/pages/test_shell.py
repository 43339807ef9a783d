"""What stands around every page, without a browser."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components import look
from components.shell import VERBS
from tests.conftest import ROOT

HOSTILE = '</p><script>alert(1)</script><img src=x onerror="alert(1)"> **bold** [a](b) $x$ =1+1'


def html(app: AppTest) -> str:
    """All that was set as HTML on the page."""
    return "\n".join(element.proto.body for element in app.get("html"))


PLAIN = [verb for verb in VERBS if verb != "Present"]  # the headline of the stage is drawn by its script


@pytest.mark.every(2)
@pytest.mark.parametrize("verb", PLAIN)
def test_each_page_has_one_headline_and_no_error(visit, verb):
    app = visit(verb.lower())

    assert not app.exception
    assert html(app).count("<h1") == 1
    assert f'aria-current="page">{verb}<' in html(app)


def test_the_stage_opens_without_an_error(visit):
    app = visit("present")

    assert not app.exception
    assert 'aria-current="page">Present<' in html(app)


@pytest.mark.every(2)
@pytest.mark.parametrize("verb", PLAIN)
def test_each_page_can_be_run_alone(verb):
    app = AppTest.from_file(ROOT / "pages" / f"{verb.lower()}.py", default_timeout=600).run()

    assert not app.exception
    assert html(app).count("<h1") == 1


def test_the_app_opens_on_the_story(visit):
    assert 'aria-current="page">Story<' in html(visit())


def set_hostile_words():
    """Every helper of the look with the same hostile words."""
    from components import look
    from tests.pages.test_shell import HOSTILE

    for set_words in (look.kicker, look.headline, look.section, look.paragraph, look.caption, look.chip, look.note):
        set_words(HOSTILE)
    look.figure(HOSTILE, HOSTILE)
    look.value(HOSTILE, HOSTILE)
    look.note(HOSTILE, HOSTILE)


def test_words_from_a_file_are_shown_letter_for_letter():
    app = AppTest.from_function(set_hostile_words).run()

    assert not app.exception
    assert "<script" not in html(app)
    assert "<img" not in html(app)
    assert html(app).count("&lt;script&gt;") == 13


def test_the_style_sheet_is_all_style():
    assert "</style" not in look.STYLE.read_text(encoding="utf-8")
