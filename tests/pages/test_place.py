"""The view and the place within it stand in the address: a reload, a link and another page lead back there."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from tests.pages.reading import alerts, headlines


def pick(app, key: str, name: str):
    app.segmented_control(key=key).set_value(name).run()
    assert not app.exception
    return app


def link_to(app, page: str) -> dict[str, str]:
    """The query parameters of a page's link in the bar."""
    link = next(link for link in app.get("page_link") if link.proto.page == page)
    return dict(parse_qsl(link.proto.query_string))


def go(app, page: str):
    """Follow a link in the bar."""
    app.query_params = link_to(app, page)
    app.switch_page(f"pages/{page}.py").run()
    assert not app.exception
    return app


def test_a_view_and_the_place_within_it_are_told_by_the_address(visit):
    app = visit("explore")
    assert app.query_params == {}

    pick(app, "view_Question", "how-sure")
    assert app.query_params == {"view": "how-sure"}
    pick(app, "at_Way to ask", "sceptic")
    assert app.query_params == {"view": "how-sure", "at": "sceptic"}


def test_another_view_leaves_the_place_within_the_one_before(visit, story_of):
    story = story_of("telephone")
    app = visit("explore", story=story, view="how-sure", at="sceptic")
    pick(app, "view_Question", "analyst")

    assert app.query_params == {"story": story, "view": "analyst"}
    assert app.segmented_control(key="at_Picture").value == "gains"
    pick(app, "view_Question", "profit")
    assert app.query_params == {"story": story}


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "place",
    [
        {"view": "budget"},
        {"view": "how-sure", "at": "sceptic"},
        {"view": "analyst", "at": "two-assumptions"},
        {"across": "score", "up": "return"},
    ],
)
def test_a_reload_and_a_change_of_page_lead_back_to_the_same_view_and_place(visit, place):
    app = visit("explore", **place)
    seen, standing = headlines(app), [box.value for box in (*app.button_group, *app.radio)]
    assert set(place.values()) <= set(standing)

    again = visit("explore", **app.query_params)
    assert headlines(again) == seen
    back = go(go(app, "story"), "explore")
    assert back.query_params == place
    assert headlines(back) == seen
    assert [box.value for box in (*back.button_group, *back.radio)] == standing


def test_the_place_within_two_models_survives_a_change_of_page(visit, story_of):
    app = visit("explore", story=story_of("two_models"))
    pick(pick(app, "view_Question", "two-models"), "at_About the two", "worth")
    place = dict(app.query_params)

    back = go(go(app, "export"), "explore")
    assert back.query_params == place
    assert back.segmented_control(key="at_About the two").value == "worth"


def test_a_button_that_promises_assumptions_leads_to_them_wherever_explore_was_left(visit):
    app = go(visit("explore", view="how-sure", at="sceptic"), "story")
    next(button for button in app.button if button.label == "Try other assumptions").click().run()

    assert not app.exception
    assert app.query_params == {}
    assert app.segmented_control(key="view_Question").value == "profit"


def test_what_is_kept_from_a_view_leaves_the_visitor_there(visit):
    app = visit("explore", view="target")
    next(button for button in app.button if button.label == "Put this question into the story").click().run()

    assert not app.exception
    assert app.query_params == {"view": "target", "story": app.session_state["case"].id}
    assert app.segmented_control(key="view_Question").value == "target"


def test_the_axes_stand_in_the_address_and_leave_it_where_they_are_the_usual_ones(visit):
    app = visit("explore")
    app.radio(key="across_Across").set_value("score").run()
    app.radio(key="up_Up").set_value("cost").run()
    assert app.query_params == {"across": "score", "up": "cost"}

    app.radio(key="across_Across").set_value("share").run()
    assert app.query_params == {"up": "cost"}


def test_going_back_in_the_browser_moves_the_controls_along(visit):
    app = visit("explore")
    first = headlines(app)
    pick(pick(app, "view_Question", "how-sure"), "at_Way to ask", "sceptic")

    app.query_params = {"view": "how-sure"}
    assert app.run().segmented_control(key="at_Way to ask").value == "two-bars"
    app.query_params = {}
    assert app.run().segmented_control(key="view_Question").value == "profit"
    assert headlines(app) == first


@pytest.mark.every(4)
@pytest.mark.parametrize("view", ["two-models", "nobody", "", "__init__", "../../etc", "<script>alert(1)</script>"])
def test_a_view_that_does_not_fit_or_does_not_exist_gives_way_to_the_first(visit, view):
    app = visit("explore", view=view, at=view)

    assert not app.exception
    assert alerts(app) == []
    assert app.segmented_control(key="view_Question").value == "profit"
    assert "<script" not in headlines(app)[0]
    pick(app, "view_Question", "how-sure")
    assert app.segmented_control(key="at_Way to ask").value == "two-bars"


def test_links_to_other_pages_carry_the_story_alone(visit, story_of):
    story = story_of("telephone")
    app = visit("explore", story=story, view="how-sure", at="sceptic")

    assert link_to(app, "story") == {"story": story}
    assert link_to(go(app, "story"), "export") == {"story": story}
