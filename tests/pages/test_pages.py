"""Each page with real content and without a browser: what it says, and what it refuses."""

from __future__ import annotations

import json
import time

import pytest

from data.intake.handed_in import Intake
from data.stored import keep_bytes
from store import stories
from store.files import files
from store.stories import Case
from stories.decision.settings import settings_of
from stories.project import Project
from tests.customers import HOSTILE, HOSTILE_FILE, HOSTILE_HEADERS, apart, csv, customers, hostile, parquet
from tests.pages.reading import alerts, headlines, html, tell, words


@pytest.fixture
def start(visit):
    """The Start page, on which files were dropped: ``start(("a.csv", content), ...)``."""

    def drop(*files):
        app = visit("start")
        for file in files:
            app.file_uploader(key="files").upload(*file)
        app.run()
        deadline = time.monotonic() + 60
        while "Cancel" in [button.label for button in app.button] and time.monotonic() < deadline:
            app.run()  # files are read beside the page, which looks again by itself only in a browser
        assert not app.exception
        return app

    return drop


def plain(box) -> str:
    """The key of a widget without the turn that it is in."""
    return box.key.partition("~")[0]


def select(app, key: str):
    return next(box for box in app.selectbox if plain(box) == key)


def chosen(app) -> dict[str, str]:
    return {
        plain(box).removeprefix("role_"): box.value
        for box in app.selectbox
        if box.key.startswith("role_") and box.value
    }


def press(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


@pytest.mark.parametrize("swapped", [False, True])
def test_predictions_and_outcomes_dropped_in_any_order_get_their_roles_with_reasons(start, swapped):
    files = [(name, csv(frame), "text/csv") for name, frame in zip(("p.csv", "o.csv"), apart(customers()), strict=True)]
    app = start(*(files[::-1] if swapped else files))

    assert alerts(app) == []
    assert chosen(app) == {
        "id": "Client No.", "score": "P(leave) %", "outcome": "Left us?", "segment": "Tariff", "value": "monthly fee",
    }  # fmt: skip
    assert [select(app, f"key_{side}").value for side in ("first", "second")] == ["Client No.", "account"]
    assert "numbers from 0.0012 to 0.9876" in html(app)
    assert "and a name like an outcome" in html(app)
    assert "900 of 900 rows have a score and an outcome." in html(app)


def test_the_bar_names_the_file_that_is_looked_at_and_not_the_sample(start):
    app = start(("all.csv", csv(customers()), "text/csv"))
    bar = next(markup for markup in html(app).split("\n") if 'class="status"' in markup)

    assert words(bar) == "all.csv · not yet told"
    tell(app)
    bar = next(markup for markup in html(app).split("\n") if 'class="status"' in markup)
    assert words(bar) == "Retention · draft: example amounts · all.csv · saved"


def test_the_event_is_shown_with_its_share(start):
    app = start(("all.parquet", parquet(customers()), "application/octet-stream"))
    event = next(box for box in app.selectbox if box.key.startswith("event_Left us?"))

    assert event.value == "Yes"
    assert event.options[event.index].startswith("Yes (")
    assert event.options[event.index].endswith("% of rows)")


def test_names_are_proposed_with_a_reason_and_can_be_refused(start):
    frame = customers().rename(columns={"Client No.": "booking_id", "Left us?": "cancelled"})
    app = start(("all.csv", csv(frame)))

    assert select(app, "names").options == ["Bookings, to confirm", "Customers, to call"]
    assert "“booking_id” speaks of bookings" in html(app)
    select(app, "names").set_value(1).run()
    tell(app)
    assert any("customers" in headline for headline in headlines(app))


def test_a_proposed_name_is_told(start):
    frame = customers().rename(columns={"Client No.": "booking_id", "Left us?": "cancelled"})
    app = start(("all.csv", csv(frame)))
    tell(app)

    assert any("of bookings" in headline for headline in headlines(app))


def test_a_role_can_be_changed_before_the_story_is_told(start):
    app = start(("all.csv", csv(customers()), "text/csv"))
    select(app, "role_segment").set_value("").run()
    tell(app)

    assert not app.exception
    assert "by Tariff" not in html(app)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([customers()[:0]], "0.csv"),
        ([customers().assign(**{"Left us?": "Yes"})], "0.csv"),
        (
            [apart(customers())[0], apart(customers())[1].assign(account=[f"nobody {row}" for row in range(900)])],
            "1.csv",
        ),
    ],
    ids=["a header only", "one class", "no key"],
)
def test_a_refused_file_gets_one_sentence_and_the_app_goes_on(start, files, said):
    app = start(*((f"{number}.csv", csv(frame), "text/csv") for number, frame in enumerate(files)))

    assert len(alerts(app)) == 1
    assert said in alerts(app)[0]
    assert "Traceback" not in html(app)
    assert [button.disabled for button in app.button if button.label == "Tell the story"] == [True]
    press(app, "Synthetic telephone customers")
    assert not app.exception
    assert headlines(app)[0].startswith("Calling the riskiest")


def test_names_from_a_file_are_shown_letter_for_letter(start):
    app = start((HOSTILE_FILE, csv(hostile()), "text/csv"))

    assert HOSTILE_FILE in words(html(app))
    assert set(chosen(app).values()) == set(HOSTILE_HEADERS.values())
    for box in app.selectbox:
        assert all("\\" not in option for option in box.options), "options are plain text: an escape would be seen"
    tell(app)
    assert not app.exception
    assert HOSTILE_HEADERS["Tariff"] in words(html(app))
    assert HOSTILE_FILE in words(html(app))
    assert "<script" not in html(app)


def test_a_hostile_name_in_a_refusal_is_shown_letter_for_letter(start):
    app = start((HOSTILE_FILE, csv(hostile()[:0]), "text/csv"))

    assert HOSTILE_FILE in alerts(app)[0]


def test_the_words_of_a_story_can_be_changed(visit):
    app = visit("start")
    app.text_input[0].set_value("Spring *1*")
    next(box for box in app.selectbox if box.label == "Currency").set_value("EUR")
    press(app, "Keep")

    assert alerts(app) == []
    assert "Spring *1* · Synthetic telephone customers · saved" in words(html(app))
    app.switch_page("pages/story.py").run()
    assert "€" in headlines(app)[0]


def test_a_word_that_cannot_be_meant_is_refused_in_a_sentence(visit):
    app = visit("start")
    next(text for text in app.text_input if text.label.startswith("Today's rule")).set_value("*half*")
    press(app, "Keep")

    assert len(alerts(app)) == 1
    assert alerts(app)[0].startswith("“Today's rule” was '*half*'; wanted")
    assert "sample, not changed" in html(app)


def test_the_language_of_the_sentences_is_asked_only_where_there_is_a_choice(visit, monkeypatch):
    for module in ("components.settings_form", "stories.settings"):
        monkeypatch.setattr(f"{module}.languages", lambda: ("en",))
    assert "Words" not in [box.label for box in visit("start").selectbox]

    for module in ("components.settings_form", "stories.settings"):
        monkeypatch.setattr(f"{module}.languages", lambda: ("de", "en"))
    app = visit("start")
    words = next(box for box in app.selectbox if box.label == "Words")
    assert (words.value, words.options) == ("en", ["Deutsch", "English"])
    words.set_value("de")
    press(app, "Keep")

    assert alerts(app) == []
    assert app.session_state["case"].project.language == "de"


@pytest.mark.every(2)
@pytest.mark.parametrize("asked", ["abc", "x" * 22, "../../etc/passwd"])
def test_an_address_without_its_story_says_so_once_and_shows_the_sample(visit, asked):
    app = visit("story", story=asked)

    assert alerts(app) == ["The story of this address is not here any more. This is the sample instead."]
    assert headlines(app)[0].startswith("Calling the riskiest")
    assert alerts(app.run()) == []


def test_a_story_whose_file_is_gone_says_so_on_every_page(visit, own_home):
    lost = stories.save(Case(Intake(files=(("gone.csv", "0" * 64 + ".upload"),)), Project()))

    for page in ("start", "story", "explore", "export", "present"):
        app = visit(page, story=lost.id)
        assert not app.exception, page
        assert any("gone.csv" in alert for alert in alerts(app)), page


def test_the_first_visit_says_what_this_is_and_the_way_on(visit, own_home):
    app = visit("story")

    assert "Throughline tells what a model" in html(app)
    assert {"Your own files", "A tour of this one"} <= {button.label for button in app.button}


def test_a_saved_story_is_found_by_its_address(visit, own_home):
    kept = keep_bytes(csv(customers()), files())
    case = stories.save(Case(Intake(files=(("spring.csv", kept.name),)), Project(title="Spring")))

    assert "Spring · spring.csv · saved" in words(html(visit("story", story=case.id)))


def test_moving_a_slider_changes_the_headline_and_using_it_changes_the_story(visit):
    app = visit("explore")
    before = headlines(app)[0]
    app.slider(key="assume_contact_cost").set_value(80.0).run()

    moved = headlines(app)[0]
    assert moved != before
    assert "changed, not in the story" in html(app)
    press(app, "Use this in the story")
    assert headlines(app)[0] == moved
    assert "· saved" in html(app)
    app.switch_page("pages/story.py").run()
    assert "Set by hand" in html(app)


def test_reset_brings_back_the_assumptions_of_the_story(visit):
    app = visit("explore")
    before = headlines(app)[0]
    app.slider(key="assume_contact_cost").set_value(80.0).run()
    press(app, "Reset")

    assert headlines(app)[0] == before
    assert app.slider(key="assume_contact_cost").value == 40


def test_a_slider_that_comes_back_brings_back_the_range_and_the_source_of_the_story(visit):
    app = visit("explore")

    def held():
        return settings_of(app.session_state["explored"][1]).assumptions.contact_cost

    own = held()
    app.slider(key="assume_contact_cost").set_value(5.0).run()
    tried = held()

    assert (tried.low, tried.likely, tried.high) == (3.75, 5, 7.5)
    assert tried.source == "Set by hand; range in proportion to the default"
    app.slider(key="assume_contact_cost").set_value(150.0).run()
    app.slider(key="assume_contact_cost").set_value(40.0).run()
    assert held() == own
    assert next(button for button in app.button if button.label == "Use this in the story").disabled


def test_a_limit_that_allows_nobody_is_said(visit):
    app = visit("explore")
    app.slider(key="assume_capacity").set_value(0).run()

    assert not app.exception
    assert headlines(app)[0] == "As the limits are set, nobody is called."


def test_what_was_moved_on_stage_is_used_only_when_asked(visit):
    app = visit("story")
    before = headlines(app)[0]
    app.session_state["moved_on_stage"] = ("", {"contact_cost": 90.0})
    app.run()

    assert "Sliders were moved while presenting." in html(app)
    assert headlines(app)[0] == before
    press(app, "Forget them")
    assert "Sliders were moved while presenting." not in html(app)
    assert headlines(app)[0] == before

    app.session_state["moved_on_stage"] = ("", {"contact_cost": 90.0})
    press(app.run(), "Use them in the story")
    assert headlines(app)[0] != before
    assert "Moved on stage" in html(app)


def test_a_rule_that_could_be_a_share_is_asked_about(visit):
    app = visit("start")

    def write(rule):
        next(text for text in app.text_input if text.label.startswith("Today's rule")).set_value(rule)
        press(app, "Keep")

    write("50")
    assert len(alerts(app)) == 1
    assert (
        "Is it a score or a share? Say >=50 for all from that score on, or 50% for the riskiest 50%" in alerts(app)[0]
    )
    write(">=50")
    assert settings_of(app.session_state["case"].project).present.threshold == 50


def test_todays_rule_can_be_taken_back(visit):
    app = visit("start")

    def write(rule):
        next(text for text in app.text_input if text.label.startswith("Today's rule")).set_value(rule)
        press(app, "Keep")

    write("30%")
    assert settings_of(app.session_state["case"].project).present.share == 0.3
    write("")
    assert settings_of(app.session_state["case"].project).present is None


def test_an_export_that_fails_is_said_in_one_sentence_and_the_others_go_on(visit, monkeypatch):
    from exports.formats import pdf

    monkeypatch.setattr(pdf, "write", lambda deck: 1 / 0)
    app = press(visit("export"), "Make PDF")

    assert not app.exception
    assert [status.label for status in app.status] == [
        "PDF could not be made; the reason is in the server's log. Try another format."
    ]
    assert "Make PowerPoint" in [button.label for button in app.button]


def test_labels_of_groups_are_drawn_letter_for_letter(start):
    app = start((HOSTILE_FILE, csv(hostile()), "text/csv"))
    tell(app)
    drawn = "".join(
        drawing
        for element in app.get("bidi_component")
        for drawing in json.loads(element.proto.json).get("drawings", {}).values()
    )

    assert [label for label in HOSTILE if label not in words(drawn)] == []
    assert "<script" not in drawn
