from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import axe_playwright_python
import numpy as np
import pytest
from playwright.sync_api import Page, expect

from charts.fmt import Fmt
from exports import html_story, html_what_if
from exports.formats import html
from metrics.assumption import Assumption
from metrics.band import EXTRA, FEW
from metrics.payoff import Campaign
from stories.decision.exhibits import curve_exhibit
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from stories.decision.what_if import what_if_of as what_if_of_story
from stories.story import tell
from tests.browser.wire import until
from tests.decks import MONEY, PRICE, SHARE, sample_deck
from tests.stories.studies import BASE, SUBJECT
from tests.stories.studies import customers as few_customers

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
LAPTOP, SMALL, PHONE = (1280, 720), (960, 540), (390, 844)
CURVE = 3  # the slide that can be moved

Open = Callable[..., Page]

# What overlaps something else on the slide, or leaves the window.
COLLISIONS = """() => {
    const names = [".kicker", ".notice", ".title", ".caption", ".badge", ".reset", ".ask", ".picture", ".levers",
        ".aside", ".kpis", ".table-frame", ".source", ".controls"];
    const seen = names.flatMap(name => [...document.querySelectorAll(`.slide.on ${name}, .stage > ${name}`)])
        .filter(one => one.checkVisibility({ visibilityProperty: true }))
        .map(one => ({ name: one.className, box: one.getBoundingClientRect() }));
    const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    const off = box => Math.min(box.left, box.top, innerWidth - box.right, innerHeight - box.bottom) < -1;
    return [
        ...seen.flatMap((one, k) => seen.slice(k + 1).filter(two => meet(one.box, two.box))
            .map(two => `${one.name} covers ${two.name}`)),
        ...seen.filter(one => off(one.box)).map(one => `${one.name} is off the window`),
    ];
}"""
# The smallest letters that can be seen, in pixels of the window.
SMALLEST = """() => Math.min(...[...document.querySelectorAll(".slide *")]
    .filter(one => one.checkVisibility({ visibilityProperty: true }))
    .filter(one => [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .map(one => parseFloat(getComputedStyle(one).fontSize) * (one instanceof SVGElement ? one.getScreenCTM().a : 1)))"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("story") / "story.html"
    path.write_bytes(html.write(sample_deck()))
    return path


@pytest.fixture
def story(window: Page, file: Path) -> Iterator[Open]:
    """Opens the file at a window size and a slide, and fails on any error or request."""
    faults: list[str] = []
    heard = {
        "console": lambda message: faults.append(f"{message.type}: {message.text}"),
        "pageerror": lambda error: faults.append(str(error)),
        "request": lambda request: faults.extend(foreign(request.url)),
    }
    for event, handler in heard.items():
        window.on(event, handler)

    def open_story(size: tuple[int, int] = LAPTOP, slide: int = 1) -> Page:
        window.set_viewport_size({"width": size[0], "height": size[1]})
        window.goto(f"{file.as_uri()}#s={slide}")
        window.evaluate("document.fonts.ready")
        return window

    yield open_story
    for event, handler in heard.items():
        window.remove_listener(event, handler)
    window.goto("about:blank")  # an address that differs behind the # alone would not open the file anew
    window.mouse.move(0, 0)
    assert faults == []


def foreign(url: str) -> list[str]:
    return [] if url.startswith(("file:", "data:")) else [url]


def shown(page: Page) -> str:
    return page.locator(".place").inner_text()


def tried(page: Page, *keys: str) -> list[str]:
    """Where the deck stands after each key."""
    places = []
    for key in keys:
        page.keyboard.press(key)
        places.append(shown(page))
    return places


def ask(page: Page) -> None:
    page.locator(".slide.on .ask").click()


# ---- moving through the slides


@pytest.mark.every(2)
@pytest.mark.parametrize("forward", ["ArrowRight", "ArrowDown", "PageDown", "Space"])
def test_a_key_shows_the_next_slide(story, forward):
    assert tried(story(), forward, forward) == ["2 / 5", "3 / 5"]


@pytest.mark.every(3)
@pytest.mark.parametrize("back", ["ArrowLeft", "ArrowUp", "PageUp", "Shift+Space"])
def test_a_key_shows_the_slide_before(story, back):
    assert tried(story(slide=3), back, back, back) == ["2 / 5", "1 / 5", "1 / 5"]


def test_home_and_end_show_the_first_and_last_slide(story):
    assert tried(story(), "End", "PageDown", "Home") == ["5 / 5", "5 / 5", "1 / 5"]


def test_keys_with_a_modifier_are_left_to_the_browser(story):
    assert tried(story(), "Control+ArrowRight", "Alt+ArrowRight") == ["1 / 5", "1 / 5"]


def test_only_the_slide_on_show_can_be_reached(story):
    page = story(slide=2)

    assert page.locator(".slide").evaluate_all("all => all.map(one => one.inert)") == [True, False, True, True, True]
    expect(page.locator("#slide-2 .title")).to_be_visible()
    expect(page.locator("#slide-1 .title")).to_be_hidden()


def test_a_file_opened_again_resumes_at_its_slide(story):
    page = story()
    page.keyboard.press("End")
    page.reload()

    assert shown(page) == "5 / 5"


def test_buttons_work_and_leave_the_arrows_to_the_slides(story):
    page = story()
    page.get_by_role("button", name="Next slide").click()
    page.get_by_role("button", name="Next slide").click()
    page.get_by_role("button", name="Previous slide").click()

    assert [shown(page), *tried(page, "ArrowRight")] == ["2 / 5", "3 / 5"]


def test_a_black_screen_goes_with_the_next_key(story):
    page = story()
    page.keyboard.press("b")
    expect(page.locator(".black")).to_be_visible()

    assert tried(page, "PageDown", "PageDown") == ["1 / 5", "2 / 5"]
    expect(page.locator(".black")).to_be_hidden()


def test_the_keys_are_listed_on_demand(story):
    page = story()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_text("Notes in a window")).to_be_hidden()


def test_full_screen_is_entered_and_left_by_the_same_key(story):
    page = story()
    page.keyboard.press("f")
    until(page, "!!document.fullscreenElement")
    page.keyboard.press("f")
    until(page, "!document.fullscreenElement")


# ---- what if


def test_an_untouched_picture_is_the_storys_own(story):
    page = story(slide=CURVE)
    exhibit = sample_deck().slides[CURVE - 1].exhibit
    drawn = page.locator("#slide-3 .drawn")

    assert drawn.locator(".answer").text_content() == exhibit.best.label
    assert exhibit.references[0].label in drawn.inner_html()
    assert exhibit.region.label in drawn.inner_html()
    expect(page.locator("#slide-3 .badge")).to_be_hidden()


def test_the_answer_stays_where_the_story_put_it_while_that_is_as_good(story):
    page = story(slide=CURVE)
    told = sample_deck().slides[CURVE - 1].exhibit.best
    point = page.locator("#slide-3 .drawn circle.best")
    across = float(point.get_attribute("cx"))
    ask(page)
    page.keyboard.press("ArrowRight")

    expect(page.locator("#slide-3 .drawn .answer")).to_contain_text(f"{told.x:.0%}")
    assert abs(float(point.get_attribute("cx")) - across) < 5, "only the margins may move it"
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    expect(page.locator("#slide-3 .drawn .answer")).not_to_contain_text(f"{told.x:.0%}")


def test_a_moved_slider_is_marked_and_can_be_undone(story):
    page = story(slide=CURVE)
    before = page.locator("#slide-3 .drawn").inner_html()
    told = [page.locator(f"#slide-3 {part}").inner_text() for part in (".title", ".aside")]
    ask(page)
    page.keyboard.press("ArrowRight")

    expect(page.locator("#slide-3 .badge")).to_have_text("What-if: not the story’s figures")
    assert page.locator("#slide-3 output").first.inner_text() == "$41"
    # Old and new figures never mix: title and column beside are those of the moved curve.
    assert page.locator("#slide-3 .title").inner_text() == page.locator("#slide-3 .drawn .answer").text_content()
    assert page.locator("#slide-3 .aside dd").all_inner_texts() == ["3,010 of 7,000", "$41"]
    expect(page.locator("#slide-3 .original")).to_be_hidden()
    assert "as good" not in page.locator("#slide-3 .drawn").inner_html()
    assert page.locator("#slide-3 .picture").get_attribute("aria-label").startswith("What-if")

    page.get_by_role("button", name="Reset").click()
    ask(page)
    expect(page.locator("#slide-3 .badge")).to_be_hidden()
    assert [page.locator(f"#slide-3 {part}").inner_text() for part in (".title", ".aside")] == told
    until(page, "before => document.querySelector('#slide-3 .drawn').innerHTML === before", before)


# How far the name of the story's own curve is from it, in pixels.
GHOST_NAME = """() => {
    const drawn = document.querySelector(".slide.on .drawn"), ghost = drawn.querySelector(".ghost");
    const name = [...drawn.querySelectorAll("text")].find(text => text.textContent === "As in the story").getBBox();
    const points = Array.from({ length: 200 }, (_, k) => ghost.getPointAtLength(k / 199 * ghost.getTotalLength()));
    const off = (low, high, at) => Math.max(low - at, at - high, 0);
    const from = point => Math.hypot(off(name.x, name.x + name.width, point.x), off(name.y, name.y + name.height, point.y));
    return Math.min(...points.map(from));
}"""


@pytest.mark.every(2)
@pytest.mark.parametrize("slider", [0, 1])
def test_the_name_of_the_storys_own_curve_stands_beside_it(story, slider):
    page = story(slide=CURVE)
    ask(page)
    page.locator(".slide.on input").nth(slider).focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")

    until(page, "document.querySelector('.slide.on .drawn .ghost')")
    assert page.evaluate(GHOST_NAME) <= 20


def test_a_clicker_turns_the_page_while_a_slider_has_the_focus(story):
    page = story(slide=CURVE)
    ask(page)

    assert tried(page, "ArrowRight", "Home", "PageDown") == ["3 / 5", "3 / 5", "4 / 5"]


def test_what_was_moved_is_still_there_on_return(story):
    page = story(slide=CURVE)
    ask(page)

    assert tried(page, "ArrowRight", "PageDown", "PageUp")[-1] == "3 / 5"
    expect(page.locator("#slide-3 .badge")).to_be_visible()


def test_a_curve_that_outgrows_its_axis_gets_a_wider_one(story):
    page = story(slide=CURVE)
    ask(page)
    page.keyboard.press("End")
    lowest = page.locator("#slide-3 .drawn .end").first.text_content()
    foot = page.evaluate("document.querySelector('#slide-3 .drawn .line').getBoundingClientRect().bottom")
    picture = page.locator("#slide-3 .picture").bounding_box()

    assert lowest == "−$500k"
    assert foot < picture["y"] + picture["height"] - 36


# ---- the script's numbers are Python's


def calling(function: str) -> str:
    return f"given => {{ {html_story.script()}; return {function}; }}"


def customers(seed: int) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(seed)
    left = (chance.random(1_000) < np.linspace(0.8, 0.05, 1_000)).astype(float)
    return {"value": chance.lognormal(5, 1, 1_000), "left": left}


def sums(each: np.ndarray) -> list[float]:
    return [float(each[: 10 * k].sum()) for k in range(101)]


def what_if_of(rows: dict[str, np.ndarray], form: str, multiplier: float) -> dict[str, object]:
    value, left, one = rows["value"], rows["left"], np.ones(1_000)
    firsts = {"vy": sums(value * left), "p": sums(left), "n": sums(one)}
    seconds = {"v2y": sums(value**2 * left), **firsts}
    steady = {name: of[10] / FEW for name, of in seconds.items()}  # the tenth share is that of a hundred rows
    reach = {"below": [2.5] * 101, "above": [2.5] * 101}
    rule = {"form": form, "valueMultiplier": multiplier, "rows": 1_000, **reach, "few": FEW, "extra": EXTRA}
    return {**rule, "firsts": firsts, "seconds": seconds, "steady": steady}


CAMPAIGN = {"accept_rate": 0.3, "clv": 480, "contact_cost": 40, "incentive_cost": 15, "margin": 0.4}
OFFER = {"response_value": 90, "offer_cost": 12, "margin": 0.3}
CASES = {
    "a fixed value of a customer": ("campaign", 0.0, CAMPAIGN),
    "each customer's own value": ("campaign", 12.0, CAMPAIGN),
    "an offer": ("offer", 0.0, OFFER),
    "an offer on each customer's own value": ("offer", 12.0, OFFER),
    "the four cells": ("cells", 0.0, {"hit": 120.0, "false_alarm": -35.0, "miss": -20.0, "rightly_left": 3.0}),
}


@pytest.mark.every(4)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_browser_draws_the_curve_that_the_rows_give(story, case):
    form, multiplier, levers = case
    rows = customers(seed=7)
    left, value = rows["left"], rows["value"]
    if form == "cells":
        payoff = np.where(left == 1, levers["hit"] - levers["miss"], levers["false_alarm"] - levers["rightly_left"])
    elif form == "offer":
        payoff = left * (levers["margin"] * multiplier * value if multiplier else levers["response_value"])
        payoff = payoff - levers["offer_cost"]
    else:
        worth = levers["margin"] * multiplier * value if multiplier else levers["clv"]
        accept, offer, call = levers["accept_rate"], levers["incentive_cost"], levers["contact_cost"]
        payoff = left * (accept * worth + offer * (1 - accept)) - offer - call
    contacted = [np.where(np.arange(1_000) < 10 * k, payoff, 0.0) for k in range(101)]
    profit = np.array([each.sum() for each in contacted])
    steady = (payoff[:FEW] ** 2).mean()
    squares = np.array([max((each**2).sum(), min(10 * k, FEW) * steady) for k, each in enumerate(contacted)])
    error = np.sqrt(squares + EXTRA * steady - profit**2 / 1_000)
    error[0] = 0.0

    drawn = story().evaluate(calling("whatIfCurve(given[0], given[1])"), [what_if_of(rows, form, multiplier), levers])

    np.testing.assert_allclose(drawn["y"], profit, rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(drawn["low"], profit - 2.5 * error, rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(drawn["high"], profit + 2.5 * error, rtol=1e-9, atol=1e-6)
    assert drawn["best"] == int(profit.argmax())


def test_months_and_a_fixed_cost_move_the_curve_and_what_stands_beside_it_as_in_the_story(story):
    form = replace(Campaign.from_value_column(), value_months=3.0)
    fixed = Assumption("fixed_cost", "price", 0, 500, 1_000, "Agency")
    rows = open_ledgers(lambda: few_customers(1_000).assign(value=120.0), True)
    project = settled(BASE, assumptions=form, fixed_cost=fixed)
    found = study(rows, project, SUBJECT)
    given = html_what_if.data(curve_exhibit(found, say_of(found)), what_if_of_story(found, say_of(found)))
    moved = {lever["name"]: lever["likely"] for lever in given["levers"]} | {"months": 17.0, "fixed_cost": 900.0}
    picture = story().evaluate(calling("whatIfPicture(given[0], given[1], true)"), [given, moved])

    later = form.with_("months", form.months.at(17.0))
    curve = study(rows, settled(project, assumptions=later, fixed_cost=fixed.at(900.0)), SUBJECT).curve
    heights = curve.at_share(np.linspace(0, 1, 101)) - 900
    np.testing.assert_allclose(picture["y"], heights, rtol=1e-9, atol=1e-6)
    share = picture["best"]["x"]
    gain = np.interp(share, np.linspace(0, 1, 101), heights) - max(0.0, heights[-1])
    assert picture["beside"]["figure"] == say_of(found).facts.words.fmt(found.decision.profit, "money").text(gain)
    assert picture["beside"]["rows"][0][1] == f"{round(1_000 * share):,} of 1,000"


@pytest.mark.every(2)
@pytest.mark.parametrize("count", [30, 60, 250, 1_000])
def test_the_range_does_not_jump_when_a_slider_is_touched_however_small_the_file(story, count):
    found = study(open_ledgers(lambda: few_customers(count), True), BASE, SUBJECT)
    say = say_of(found)
    exhibit, what_if = curve_exhibit(found, say), what_if_of_story(found, say)
    given = html_what_if.data(exhibit, what_if)

    levers = {lever.name: lever.likely for lever in what_if.levers}
    drawn = story().evaluate(calling("whatIfCurve(given[0], given[1])"), [given, levers])

    width = (exhibit.frame["high"] - exhibit.frame["low"]).max()
    for end in ("low", "high"):
        assert np.abs(np.array(drawn[end]) - exhibit.frame[end]).max() < 0.02 * width


def test_the_browser_prints_numbers_as_the_story_does(story):
    chance = np.random.default_rng(3)
    numbers = [0.0, -0.0, 0.5, 1.5, 2.5, -2.5, 499.999, -499.5, 500.0, 1500.0, 0.125, 0.005, 0.015]
    numbers += [1e-7, -1e-9, 1e15, 1e21, 1234567.891]
    numbers += [float(value) for value in chance.normal(0, 1, 100) * 10.0 ** chance.integers(-4, 9, 100)]
    euro = Fmt(digits=2, suffix=" €", decimal=",", group=".")
    millions, tenths = (
        Fmt(digits=1, scale=1e6, prefix="$", suffix="m", zero="nothing"),
        Fmt(digits=1, scale=0.01, suffix="%"),
    )
    forms = [MONEY, PRICE, SHARE, euro, millions, tenths]
    wanted = [[fmt.text(value) for value in numbers] for fmt in forms]

    printed = story().evaluate(
        calling("given[0].map(fmt => given[1].map(value => formatNumber(fmt, value)))"),
        [[fmt.browser for fmt in forms], numbers],
    )

    assert printed == wanted


# ---- for everybody


def luminance(colour: str) -> float:
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_lines_stand_out_from_their_ground(story, theme):
    names = ("ink", "grey", "blue", "orange", "teal", "slate", "paper", "region", "chip", "chip-text")
    colours = story().evaluate(
        """([theme, names]) => {
            const deck = document.querySelector(".deck");
            deck.dataset.theme = theme;
            const style = getComputedStyle(deck);
            return Object.fromEntries(names.map(name => [name, style.getPropertyValue(`--${name}`).trim()]));
        }""",
        [theme, names],
    )

    assert [name for name in names[:6] if contrast(colours[name], colours["paper"]) < 4.5] == []
    assert contrast(colours["grey"], colours["region"]) > 4.5
    assert contrast(colours["chip-text"], colours["chip"]) > 4.5


LOOKS = {"dark on a phone": ("dark", PHONE), "light on a laptop": ("light", LAPTOP)}  # the others take long and prove
MORE_LOOKS = {"dark on a laptop": ("dark", LAPTOP), "light on a phone": ("light", PHONE)}


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("theme", "size"),
    [
        *(pytest.param(*look, id=name) for name, look in LOOKS.items()),
        *(pytest.param(*look, id=name, marks=pytest.mark.prove) for name, look in MORE_LOOKS.items()),
    ],
)
def test_no_slide_has_a_serious_fault_of_access(story, size, theme):
    page = story(size)
    page.evaluate("theme => { document.querySelector('.deck').dataset.theme = theme; }", theme)
    page.evaluate(f"{AXE.read_text(encoding='utf-8')};0")
    found = []
    for _ in sample_deck().slides:
        if page.locator(".slide.on .ask").is_visible():
            ask(page)
            page.locator(".slide.on input").first.press("ArrowUp")
        report = page.evaluate("axe.run(document)")
        found += [(fault["id"], fault["impact"], fault["nodes"][0]["html"]) for fault in report["violations"]]
        page.keyboard.press("PageDown")

    assert [fault for fault in found if fault[1] in ("serious", "critical")] == []


def test_the_focus_goes_from_the_picture_to_its_sliders_and_then_to_the_controls(story):
    page = story(slide=CURVE)
    names = []
    ask(page)
    page.locator("#slide-3 .ask").focus()
    for _ in range(8):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.dataset.name ?? document.activeElement.className"))

    assert names == ["contact_cost", "accept_rate", "clv", "incentive_cost", "full", "keys", "previous", "next"]


@pytest.mark.every(2)
@pytest.mark.parametrize("size", [LAPTOP, SMALL, PHONE], ids=["laptop", "small", "phone"])
def test_what_can_be_pressed_is_large_enough(story, size):
    page = story(size, slide=CURVE)
    page.locator("#slide-3 .ask").click()
    page.keyboard.press("ArrowRight")
    targets = page.locator("button, input")
    boxes = [box for box in (targets.nth(k).bounding_box() for k in range(targets.count())) if box]

    assert len(boxes) >= 6
    assert min(min(box["width"], box["height"]) for box in boxes) >= 43.9


@pytest.mark.every(2)
@pytest.mark.parametrize("size", [LAPTOP, SMALL, (1440, 900), (1920, 1080)], ids=str)
def test_nothing_on_a_slide_covers_anything_else(story, size):
    page = story(size, slide=CURVE)
    ask(page)
    page.keyboard.press("ArrowRight")
    page.mouse.move(0, 0)
    for number in range(1, 6):
        page.evaluate("number => { location.hash = `#s=${number}`; }", number)
        until(page, "number => document.querySelector('.slide.on').id === `slide-${number}`", number)
        assert page.evaluate(COLLISIONS) == [], number


def test_on_a_phone_the_slides_are_one_page_of_readable_text(story):
    page = story(PHONE)
    assert page.evaluate(SMALLEST) >= 14
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    assert all(page.locator(".slide").nth(k).is_visible() for k in range(5))


@pytest.mark.every(2)
@pytest.mark.parametrize("scripts", [True, False])
def test_names_that_nobody_can_break_do_not_make_a_phone_scroll_sideways(browser, tmp_path, scripts):
    long = "predictions_and_outcomes_of_all_customers_of_the_group_2026_final_version.csv"
    frame = few_customers().replace(
        {"segment": {"monthly": "https://example.org/tariffs/very/long/path/without/any/break"}}
    )
    names = BASE.names.with_(many="Versicherungsnehmerinnen" * 2)
    project = replace(BASE, title="Kundenbindungskampagnenentscheidungsvorlage" * 2, names=names)
    figures = study(
        open_ledgers(lambda: frame, segment=True),
        project,
        replace(SUBJECT, name=long, segment="category_of_contract" * 3),
    )
    path = tmp_path / "long.html"
    path.write_bytes(html.write(tell(figures)[1]))
    context = browser.new_context(
        java_script_enabled=scripts, viewport={"width": PHONE[0], "height": PHONE[1]}, is_mobile=True, offline=True
    )
    page = context.new_page()
    page.goto(path.as_uri())

    # A page that is too wide for a phone is shown smaller by it: its window is then wider than it is said to be.
    box = page.locator(".deck").bounding_box()
    assert box["width"] <= PHONE[0]
    assert page.locator("html").evaluate("e => e.scrollWidth") <= PHONE[0]
    context.close()


def test_a_reader_without_scripts_gets_every_slide(browser, file):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto(file.as_uri())

    assert all(page.locator(".slide .title").nth(k).is_visible() for k in range(5))
    expect(page.locator("#slide-3 .wide svg")).to_be_visible()
    expect(page.get_by_role("button", name="What if")).to_be_hidden()
    context.close()


def test_printing_gives_one_page_for_each_slide(story, tmp_path):
    import pikepdf

    page = story(slide=2)
    page.pdf(path=tmp_path / "story.pdf", prefer_css_page_size=True)

    with pikepdf.open(tmp_path / "story.pdf") as printed:
        assert [tuple(map(float, sheet.mediabox[2:])) for sheet in printed.pages] == [(960.0, 540.0)] * 5
