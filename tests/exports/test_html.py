from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from html.parser import HTMLParser

import pandas as pd
import pytest

from charts import theme
from exports import html_story, html_table
from exports.formats import html
from stories.phrase import Phrase
from tests.decks import sample_deck, table

HOSTILE = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)> & {{body}} $0'


class Page(HTMLParser):
    """What a browser would see: elements with their attributes, and the text of each."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.open: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        words: list[str] = []
        self.elements.append((tag, dict(attributes), words))
        if tag not in {"meta", "input", "path", "br", "img"}:
            self.open.append(words)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes), []))

    def handle_endtag(self, tag):
        if tag not in {"meta", "input", "path", "br", "img"}:
            self.open.pop()

    def handle_data(self, data):
        for words in self.open:
            words.append(data)

    def named(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [(attributes, "".join(words)) for name, attributes, words in self.elements if name == tag]


@pytest.fixture(scope="module")
def content() -> str:
    return html.write(sample_deck()).decode()


@pytest.fixture(scope="module")
def page(content) -> Page:
    return Page(content)


@pytest.fixture(scope="module")
def hostile() -> Page:
    deck = sample_deck()
    slides = []
    for slide in deck.slides:
        frame = slide.exhibit.frame.copy()
        for column in frame.columns:
            if column in ("label", "detail", "Assumption"):
                frame[column] = [f"{HOSTILE} {k}" for k in range(len(frame))]
        exhibit = dataclasses.replace(slide.exhibit, frame=frame, caption=HOSTILE, source=HOSTILE, alt=HOSTILE)
        title = Phrase.plain(f"{HOSTILE} {slide.id}")
        slides.append(dataclasses.replace(slide, title=title, kicker=HOSTILE, exhibit=exhibit))
    names = dict.fromkeys(("title", "subtitle", "author", "notice"), HOSTILE)
    return Page(html.write(dataclasses.replace(deck, slides=tuple(slides), **names)).decode())


def policy(page: Page) -> dict[str, str]:
    (content,) = [a["content"] for a, _ in page.named("meta") if a.get("http-equiv") == "Content-Security-Policy"]
    return dict(part.strip().split(" ", 1) for part in content.split(";"))


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_allows_only_the_one_script_and_style_of_the_file(page):
    ((_, style),) = page.named("style")
    (script,) = [text for attributes, text in page.named("script") if attributes.get("type") != "application/json"]

    allowed = policy(page)

    assert allowed["default-src"] == "'none'"
    assert allowed["script-src"] == digest(script)
    assert allowed["style-src"] == digest(style)


def test_nothing_in_the_file_points_to_an_address(content, page):
    targets = [a[name] for _, a, _ in page.elements for name in ("src", "href", "xlink:href", "action") if a.get(name)]

    assert targets == []
    assert set(re.findall(r"https?://[^\s\"'<>)]+", content)) == {"http://www.w3.org/2000/svg"}
    assert {target[:23] for target in re.findall(r"url\(([^#)][^)]*)", content)} == {"data:font/woff2;base64,"}


def test_the_fonts_travel_in_the_file(content):
    faces = re.findall(r"font-weight:(\d+);.*?base64,([A-Za-z0-9+/=]+)\)", content)

    assert [weight for weight, _ in faces] == ["400", "600", "700"]
    assert all(base64.b64decode(font).startswith(b"wOF2") for _, font in faces)


def test_every_slide_has_its_title_as_a_heading(page):
    titles = [str(slide.title) for slide in sample_deck().slides]

    assert [text for attributes, text in page.named("h2") if attributes.get("class") == "title"] == titles
    assert [text for _, text in page.named("h1")] == [sample_deck().title]


def test_every_slide_shows_its_source_and_its_number(page):
    slides = sample_deck().slides
    texts = [(a.get("class"), text) for a, text in page.named("p")]

    assert [text for name, text in texts if name == "source"] == [slide.source for slide in slides]
    assert [text for name, text in texts if name == "number"] == [f"{k} / 5" for k in range(1, 6)]
    assert [text for name, text in texts if name == "notice"] == ["Synthetic sample data"] * 5


def test_every_picture_is_described_once(page):
    drawn = [slide.exhibit.alt for slide in sample_deck().slides if slide.exhibit.kind in ("curve", "bridge", "bars")]

    assert [a["aria-label"] for _, a, _ in page.elements if a.get("role") == "img"] == drawn
    assert all(attributes.get("aria-hidden") == "true" for attributes, _ in page.named("svg"))


def test_a_table_names_its_columns_and_its_rows(page):
    scopes = [attributes["scope"] for attributes, _ in page.named("th")]

    assert scopes == ["col"] * 4 + ["row"] * 3
    assert "Pilot in May" in [text for _, text in page.named("td")]


def test_facts_in_a_sentence_stand_out(page):
    assert "$97k" in [text for _, text in page.named("b")]


def test_the_notes_stay_with_the_presenter(content):
    assert sample_deck().slides[0].notes[:40] not in content


def test_names_from_a_file_stay_words(hostile, page):
    assert [tag for tag, _, _ in hostile.elements if tag == "img"] == []
    assert len(hostile.named("script")) == len(page.named("script")) == 2
    assert not [name for _, attributes, _ in hostile.elements for name in attributes if name.startswith("on")]
    assert hostile.named("h2")[0][1].startswith(HOSTILE)


def test_names_in_the_data_cannot_end_their_script(hostile):
    (text,) = [text for attributes, text in hostile.named("script") if attributes.get("type") == "application/json"]

    assert "<" not in text
    assert json.loads(text)["whatIfs"]["3"]["story"]["alt"] == HOSTILE


def test_a_drawing_leaves_its_size_and_style_to_the_page(content, page):
    sizes = [attributes["viewbox"] for attributes, _ in page.named("svg") if attributes.get("focusable")]

    assert sizes[:2] == [f"0 0 {theme.FULL_WIDTH} 430", "0 0 320 300"]
    assert 'style="' not in content


def test_the_parts_of_two_drawings_never_share_a_name(page):
    names = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]

    assert len(names) == len(set(names))


def test_the_same_deck_gives_the_same_bytes(content):
    assert html.write(sample_deck()).decode() == content


def test_a_file_of_nine_slides_stays_small_enough_to_send():
    deck = sample_deck()
    deck = dataclasses.replace(deck, slides=(deck.slides * 2)[:9])

    assert len(html.write(deck)) < 400_000


def test_large_figures_shrink_until_they_fit_their_column():
    deck = sample_deck()
    frame = pd.DataFrame({"figure": ["−$1,106.5k"] * 4, "label": ["a"] * 4, "detail": ["b"] * 4})
    first = deck.slides[0]
    wide = dataclasses.replace(first, exhibit=dataclasses.replace(first.exhibit, frame=frame))

    assert 'class="kpis figure-84 words-27"' in html_story.body(deck)
    assert 'class="kpis figure-72 words-24"' in html_story.body(dataclasses.replace(deck, slides=(wide,)))


def test_a_table_is_set_closer_the_more_lines_it_has():
    def density(rows: int, words: str) -> str:
        exhibit = dataclasses.replace(
            table(), frame=pd.DataFrame({"a": ["b"] * rows, "c": [words] * rows}), align=("left", "left")
        )
        return re.search(r'table class="(\w+)"', html_table.table(exhibit, theme.FULL_WIDTH))[1]

    assert [density(rows, "short") for rows in (3, 6, 9, 12)] == ["large", "loose", "even", "dense"]
    assert density(8, "a sentence that runs over the line " * 5) == "dense"


def test_a_reference_keeps_its_name_when_its_figure_moves():
    deck = sample_deck()
    (what_if,) = html_story.data(deck)["whatIfs"].values()

    assert [point["pattern"] for point in what_if["story"]["references"]] == ["Call everybody: {money}"]


def test_every_word_beside_the_slides_comes_with_the_deck():
    deck = sample_deck()
    words = {name: f"⟨{word} & co⟩" for name, word in deck.words.items()}
    body = html_story.body(dataclasses.replace(deck, words=words))
    page, bar = Page(body), Page(body[body.index('<nav class="controls"') : body.index("</nav>")])
    keys = Page(body[body.index("<dialog") : body.index("</dialog>")])

    beside = [text for tag in ("button", "h2", "dt", "kbd") for of in (bar, keys) for _, text in of.named(tag)]
    beside += [a[name] for _, a, _ in bar.elements for name in ("title", "aria-label") if a.get(name)]
    beside += [text for a, text in page.named("p") if a.get("class") == "badge"]
    beside += [text for a, text in page.named("button") if a.get("class") in ("reset", "ask")]
    beside += [text for a, text in page.named("span") if a.get("class") == "original"]
    beside += [a["aria-roledescription"] for a, _ in page.named("section")]

    assert len(beside) > 40
    assert [text for text in beside if re.search(r"[^\W\d]{2}", re.sub("⟨.*?⟩", "", text))] == []


def test_a_script_shows_no_words_of_its_own():
    deck = sample_deck()
    sentences = re.findall(
        r"""["`]([^"`\n]*[^\W\d]{2} [^\W\d]{2}[^"`\n]*)["`]""", re.sub(r"//.*", "", html_story.script())
    )

    assert [text for text in sentences if re.match("[A-Z]", text) and not text.startswith("A number to print")] == []
    assert html_story.data(deck)["words"].items() <= deck.words.items()


def test_what_is_filled_in_is_not_looked_at_again():
    assert html_story.fill("{{a}} {{b}}", {"a": "{{b}}", "b": r"\1"}) == r"{{b}} \1"
