"""The whole way: from the bare address, or from files of one's own, to a deck in the hand."""

from __future__ import annotations

import re

import pikepdf
import pytest
from playwright.sync_api import Dialog, Locator, Page, expect
from pptx import Presentation

from components.shell import VERBS
from tests.browser import steps, wire
from tests.customers import HOSTILE, HOSTILE_FILE, HOSTILE_HEADERS, csv, customers, hostile

CURVE = ".st-key-curve .js-line"


def test_a_newcomer_sees_a_finished_story_and_changes_it(server: str, page: Page, idle):
    page.goto(server)
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")
    expect(page.get_by_test_id("stPageLink-NavLink")).to_have_text(
        ["Stories", *(verb for verb in VERBS if verb != "Story")]
    )
    title = steps.headline(page)

    steps.open_words(page)
    words = page.get_by_label("Title").first
    for wrong, said in (
        ("Let us earn 99 million", "The number “99” is not a figure"),
        ("The model reduced churn", "“reduced” says"),
    ):
        words.fill(wrong)
        page.get_by_role("button", name="Keep").first.click()
        expect(page.get_by_role("alert")).to_contain_text(said)
        assert steps.headline(page) == title
    words.fill(title.replace("Calling", "Simply calling"))
    page.get_by_role("button", name="Keep").first.click()
    expect(page.locator("h1")).to_have_text(title.replace("Calling", "Simply calling"))
    expect(page).to_have_url(re.compile(r"story=[\w-]{20,}"))

    steps.go(page, "Explore")
    drawn = page.locator(CURVE).first.get_attribute("d")
    steps.move(page, "contact_cost", 8)
    idle(page)
    assert page.locator(CURVE).first.get_attribute("d") != drawn
    steps.use_in_story(page)
    steps.go(page, "Story")
    expect(page.locator("h1")).to_contain_text("Simply calling the riskiest")
    assert re.findall(r"\d+%|\$\d+k", steps.headline(page)) != re.findall(r"\d+%|\$\d+k", title), "the figures follow"

    idle(page)
    steps.open_words(page)
    page.get_by_role("button", name="Back to the original words").first.click()
    expect(page.locator("h1")).to_contain_text(re.compile("^Calling the riskiest"))


def test_the_curve_can_be_clicked_to_stop_elsewhere_and_back(server: str, page: Page, idle):
    page.goto(f"{server}/explore")
    expect(page.locator(CURVE).first).to_be_visible()
    idle(page)
    best = steps.headline(page)
    area = page.locator(".st-key-curve .nsewdrag").first
    box = area.bounding_box()

    def click_curve() -> None:
        area.hover(position={"x": box["width"] * 0.7, "y": box["height"] * 0.45})
        area.click(position={"x": box["width"] * 0.7, "y": box["height"] * 0.45})

    click_curve()
    expect(page.locator("h1")).to_contain_text("the best share would have brought")
    assert re.search(r"riskiest (6[89]|7[0-3])%", steps.headline(page))
    page.get_by_role("button", name="Back to the best share").click()
    expect(page.locator("h1")).to_have_text(best)

    steps.move(page, "contact_cost", 10)
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("h1")).to_have_text(best)
    expect(steps.slider(page, "contact_cost")).to_have_value("40")
    expect(page.locator(".status")).to_contain_text("sample, not changed")


@pytest.mark.prove
def test_what_is_moved_on_stage_is_used_in_the_story_only_when_asked(server: str, page: Page, idle):
    page.goto(f"{server}/story")
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")
    title = steps.headline(page)
    page.get_by_role("button", name="Present it").click()
    place = page.locator(".place")
    expect(place).to_have_text(re.compile("^1 / "))

    for key, number in (
        ("ArrowRight", 2),
        ("PageDown", 3),
        ("ArrowLeft", 2),
        ("PageDown", 3),
        ("PageDown", 4),
        ("PageUp", 3),
        ("ArrowRight", 4),
    ):
        page.keyboard.press(key)
        expect(place).to_have_text(re.compile(f"^{number} / "))
    slide = page.locator(".slide.on")
    slide.locator(".ask").click()
    slide.locator("input[type=range]").first.press("ArrowRight")
    expect(slide.locator(".badge")).to_be_visible()
    page.get_by_role("button", name="Reset").click()
    expect(slide.locator(".badge")).to_be_hidden()
    for _ in range(3):
        slide.locator("input[type=range]").first.press("ArrowRight")
    wire.wait(page)  # the slider has to reach the server, and nothing on stage shows that it has
    page.keyboard.press("Escape")

    expect(page.get_by_text("Sliders were moved while presenting.")).to_be_visible()
    assert steps.headline(page) == title
    page.get_by_role("button", name="Use them in the story").click()
    expect(page.locator(".status")).to_contain_text("· saved")
    expect(page.get_by_text("Moved on stage; range as in the default", exact=True)).to_be_visible()


def test_every_format_holds_the_titles_of_the_story(server: str, page: Page, idle):
    page.goto(f"{server}/story")
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")
    idle(page)
    told = steps.titles(page)
    page.get_by_role("button", name="Export", exact=True).click()
    expect(page.locator("h1")).to_have_text(f"A cover and {len(told)} slides, in the format of your choice")

    name, content = steps.make(page, "PowerPoint")
    assert name.endswith(".pptx")
    slides = list(Presentation(content).slides)[1:]  # the first is the cover
    assert [slide.shapes.title.text_frame.text for slide in slides] == told

    name, content = steps.make(page, "PDF")
    with pikepdf.open(content) as document:
        assert name.endswith(".pdf")
        assert len(document.pages) == len(told) + 1  # and the cover

    name, content = steps.make(page, "HTML")
    written = content.getvalue().decode()
    assert name.endswith(".html")
    assert all(figure in written for figure in re.findall(r"\$[\d.]+[kM]", told[0]))


def test_from_two_files_in_the_wrong_order_to_a_deck_takes_five_clicks(server: str, page: Page, idle):
    clicks = []

    def click(target: Locator) -> None:
        clicks.append(target)
        target.click()

    dialogs = []

    def refuse(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    frame = hostile()
    key, outcome = HOSTILE_HEADERS["Client No."], HOSTILE_HEADERS["Left us?"]
    outcomes = frame[[key, outcome]].rename(columns={key: "=account|*"}).sample(frac=1, random_state=1)
    page.goto(f"{server}/start")
    with page.expect_file_chooser() as chooser:
        click(page.get_by_test_id("stFileUploaderDropzone").get_by_text("Upload", exact=True).last)
    payload = [
        {"name": name, "mimeType": "text/csv", "buffer": csv(part)}
        for name, part in (("_outcomes_ $1$.csv", outcomes), (HOSTILE_FILE, frame.drop(columns=outcome)))
    ]
    chooser.value.set_files(payload)
    expect(steps.telling(page)).to_be_enabled()
    idle(page)
    read = page.locator(".stMain").inner_text()
    for name in (HOSTILE_FILE, "_outcomes_ $1$.csv", "a different text in almost every row", "900 in all"):
        assert name in read
    chosen = [
        box.input_value() for box in page.locator("[class*=st-key-role_] input, [class*=st-key-key_] input").all()
    ]
    assert {HOSTILE_HEADERS[header] for header in HOSTILE_HEADERS} | {"=account|*"} <= set(chosen)

    click(steps.telling(page))
    expect(page.get_by_text("In short")).to_be_visible()
    idle(page)
    told = page.locator(".stMain").inner_text() + " ".join(page.locator("svg text").all_text_contents())
    for name in (*HOSTILE, HOSTILE_FILE, HOSTILE_HEADERS["Tariff"]):
        assert name in told

    click(page.get_by_role("button", name="Export", exact=True))
    _, content = steps.make(page, "PowerPoint", click)
    assert len(clicks) == 5
    page.remove_listener("dialog", refuse)
    assert dialogs == []

    deck = Presentation(content)
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    categories = {str(label) for chart in charts for plot in chart.plots for label in plot.categories}
    assert set(HOSTILE) <= categories
    steps.go(page, "Explore")
    expect(page.get_by_text("Where does the money lie?")).to_be_visible()
    assert HOSTILE_FILE in page.locator(".status").inner_text()


@pytest.mark.prove
def test_a_refused_file_is_said_in_one_sentence_and_the_next_one_is_read(server: str, page: Page):
    page.goto(f"{server}/start")
    steps.drop(page, ("*empty* $1$.csv", csv(customers()[:0])))
    expect(page.get_by_role("alert")).to_contain_text("*empty* $1$.csv")
    expect(page.get_by_role("alert")).to_have_count(1)
    assert "Traceback" not in page.locator("body").inner_text()

    page.get_by_role("button", name="Remove *empty*").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    steps.drop(page, ("all.csv", csv(customers())))
    expect(steps.telling(page)).to_be_enabled()
    assert re.fullmatch(r"Yes \(\d+% of rows\)", page.get_by_label("The event that the model foresees").input_value())
