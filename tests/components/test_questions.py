"""Questions on screen: asked before anything else, answered by a click, hostile words inert."""

import pytest
from streamlit.testing.v1 import AppTest


def asking():
    import streamlit as st

    from components import questions
    from data.decision import LeftOut, Option, Question
    from data.said import said

    hostile = "<b>x</b> **y** [z](w)"
    event = Question(
        "event",
        "roles",
        said("rival-asked", model=hostile),
        (Option("1", said("named", name="1"), meaning=said("area", area="0.7")), Option("2", hostile)),
        "1",
    )
    turns = (Option("no", said("score-stays")), Option("score", said("score-turns", score="s", event="e")))
    flip = Question("flip", "roles", said("turn-asked", score="s", event="e"), turns, "no")
    st.session_state["given"] = {
        **questions.ask((event, flip, event), {}),
        **questions.offer((event, flip), {}),
        **questions.ask_at_the_door({"score": "s", "value": "amount"}, {}),
        **questions.put_back((LeftOut(7, hostile, said("total-by-label"), "line7"),), {}),
    }


@pytest.fixture
def app():
    return AppTest.from_function(asking, default_timeout=600).run()


def test_each_ambiguity_is_asked_once_with_its_default_marked(app):
    assert not app.exception
    assert [radio.value for radio in app.radio] == ["1", "no"]
    assert app.radio[0].options[0].endswith("\\(taken unless you say otherwise\\)")
    assert app.session_state["given"]["event"] == "1"


def test_an_offer_left_alone_is_no_answer(app):
    assert "flip" not in app.session_state["given"]
    app.radio[1].set_value("score").run()
    assert app.session_state["given"]["flip"] == "score"


def test_a_line_can_be_put_back(app):
    assert "keep:line7" not in app.session_state["given"]
    app.checkbox[0].check().run()
    assert app.session_state["given"]["keep:line7"] == "yes"


def test_a_balanced_file_asks_for_the_true_rate(app):
    box = next(each for each in app.selectbox if each.key == "door:sample")
    box.set_value("balanced").run()
    assert app.text_input[0].key == "door:base_rate"


def test_words_from_a_file_are_no_markup(app):
    assert "\\<b\\>" in app.radio[0].label
    assert "\\*\\*y" in app.checkbox[0].label


def asking_of_several():
    import streamlit as st

    from components import questions
    from data.decision import Option, Question
    from data.said import said

    keys = {"A": 1, "B": 2, "C": 3}
    options = tuple(Option(key, said("named", name=key), meaning=said("so-many-rows", rows=keys[key])) for key in keys)
    question = Question("event", "roles", said("waiting-asked-of-several", name="s"), options, "A|C", several=True)
    st.session_state["given"] = questions.ask((question,), {})


def test_several_answers_are_chosen_together_and_none_is_no_answer():
    app = AppTest.from_function(asking_of_several, default_timeout=600).run()

    assert not app.exception
    assert app.multiselect[0].value == ["A", "C"]
    assert app.session_state["given"] == {"event": "A|C"}
    app.multiselect[0].set_value(["C"]).run()
    assert app.session_state["given"] == {"event": "C"}
    app.multiselect[0].set_value([]).run()
    assert app.session_state["given"] == {}
