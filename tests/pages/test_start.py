"""The start page with files in hand: questions first, then what the columns mean."""

from dataclasses import replace

import numpy as np
import pytest

from components import reading, upload_form
from data.intake.handed_in import Intake
from data.stored import keep_bytes
from metrics.assumption import DEFAULT
from store import agreed, stories
from store.files import files
from stories.decision.settings import settings_of
from tests.amount_books import book
from tests.conftest import ROOT
from tests.pages.reading import can_tell, html, tell, until_read

THREE = "id,score,lapsed\n" + "".join(
    f"K{n:03d},{n / 41:.4f},{('lapsed', 'renewed', 'moved')[n % 3]}\n" for n in range(40)
)


@pytest.fixture
def start():
    """The start page as it looks once these texts have been handed in."""
    from streamlit.testing.v1 import AppTest

    def hand_in(**texts):
        handed = tuple(
            (f"{name}.csv", keep_bytes(text.encode(), files()).name)
            if isinstance(text, str)
            else (f"{name}.xlsx", keep_bytes(text, files()).name)
            for name, text in texts.items()
        )
        app = AppTest.from_file(ROOT / "app.py", default_timeout=600)
        app.switch_page("pages/start.py")
        app.session_state[upload_form.HANDED_IN] = Intake(files=handed)
        return until_read(app.run())

    return hand_in


def test_an_open_event_is_asked_before_the_story_is_told(start):
    app = start(lapses=THREE)

    assert not app.exception
    assert app.multiselect[0].key == "ask_event"
    assert "Tell the story" in [button.label for button in app.button]


def test_an_answer_changes_what_was_noticed(start):
    app = start(lapses=THREE)
    app.multiselect[0].set_value(["moved"]).run()

    assert not app.exception
    assert any("The event is “moved”" in element.proto.body for element in app.get("html"))


def test_the_next_file_of_a_layout_is_read_with_one_click(start, own_home):
    first = start(lapses=THREE)
    first.multiselect[0].set_value(["moved"]).run()
    tell(first)
    again = start(next=THREE.replace("K0", "L0"))
    next(button for button in again.button if button.label == "Read it in the same way").click().run()

    assert again.multiselect[0].value == ["moved"]


TOTALLED = "account,risk,cancelled,monthly fee\n" + "".join(
    f"K{n:03d},{n / 41:.4f},{('yes', 'no')[(n * 7) % 3 > 0]},{20 + n}\n" for n in range(40)
)


def press(app, label):
    return next(button for button in app.button if button.label == label).click().run()


def labels(app):
    return [button.label for button in app.button]


def test_a_changed_layout_says_what_changed_and_keeps_the_rest(start):
    tell(start(may=TOTALLED))
    app = start(june=TOTALLED.replace("monthly fee", "monthly amount").replace("K0", "L0"))

    assert any("“monthly amount” is new and taken for it" in element.proto.body for element in app.get("html"))
    press(app, "Read it in the same way")
    roles = {box.key.partition("~")[0]: box.value for box in app.selectbox}
    assert not app.exception
    assert roles["role_value"] == "monthly amount"
    assert "Read it afresh" in labels(app)


def test_what_is_taken_over_can_be_given_up_again(start):
    tell(start(may=TOTALLED))
    app = press(start(june=TOTALLED.replace("K0", "L0")), "Read it in the same way")
    press(app, "Read it afresh")

    assert not app.exception
    assert "Read it in the same way" in labels(app)


def test_the_earlier_story_lends_its_assumptions_only_where_that_is_wanted(start, own_home):
    told = tell(start(may=TOTALLED))
    first = told.session_state["case"]
    stories.save(replace(first, project=replace(first.project, title="Lapses", currency="CHF")))
    for wanted, currency in ((True, "CHF"), (False, "USD")):
        app = start(june=TOTALLED.replace("K0", f"L{int(wanted)}"))
        box = next(box for box in app.checkbox if "Use the story" in box.label)
        assert not box.value
        (box.check() if wanted else box.uncheck()).run()
        press(app, "Read it in the same way")
        tell(app)
        assert app.session_state["case"].project.currency == currency


def test_answers_at_the_door_can_be_given_once_the_story_is_told(start):
    app = tell(start(may=TOTALLED))
    app.switch_page("pages/start.py").run()
    box = next(box for box in app.selectbox if box.key.startswith("door:sample"))
    box.set_value("sample").run()
    press(app, "Use these answers")

    assert not app.exception
    assert app.session_state["case"].intake.answers["door:sample"] == "sample"
    # The answer of a draft may hold no amount, and then says nothing that a sample could not.
    assert "In this sample, " in html(app.switch_page("pages/explore.py").run())


def test_columns_that_were_not_found_stay_folded_and_can_be_named_all_the_same(start):
    app = start(may=TOTALLED)
    folded = {box.key.partition("~")[0] for fold in app.expander for box in fold.selectbox}
    shown = {box.key.partition("~")[0] for box in app.selectbox} - folded

    assert {"role_score", "role_outcome", "role_value", "role_id"} <= shown
    assert {"role_date", "role_treated", "role_cost", "role_challenger"} <= folded
    next(box for box in app.selectbox if box.key.startswith("role_cost")).set_value("monthly fee").run()
    assert not app.exception
    assert "role_cost" in {box.key.partition("~")[0] for fold in app.expander for box in fold.selectbox}, (
        "it must not jump"
    )
    tell(app)
    assert app.session_state["case"].intake.roles["cost"] == "monthly fee"


def test_what_is_wrong_with_a_file_stands_above_its_columns(start):
    app = start(ones="id,score,left\n" + "".join(f"K{n:02d},{n / 41:.4f},1\n" for n in range(40)))
    page = list(app.main)
    kinds = [
        "refusal" if 'role="alert"' in getattr(element.proto, "body", "") else element.type for element in _flat(page)
    ]

    assert kinds.index("refusal") < kinds.index("selectbox")


def _flat(blocks):
    for block in blocks:
        if hasattr(block, "children"):
            yield from _flat(block.children.values())
        else:
            yield block


def test_what_is_said_while_the_file_is_read_anew_is_kept(start, monkeypatch):
    odd = TOTALLED.splitlines()
    app = start(may="\n".join([*odd[:5], f"{odd[5]},more", *odd[6:12], f"{odd[12]},more", *odd[13:]]) + "\n")
    assert "38 rows, 4 columns" in html(app)
    with monkeypatch.context() as slow:
        slow.setattr(reading, "ready", lambda _intake: False)
        next(box for box in app.checkbox if box.label.startswith("Put all back")).check().run()
    until_read(app.run())

    assert "40 rows, 4 columns" in html(app)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        ("default_next_month", "credit_default"),
        ("sla_missed", "profit_curve"),
        ("cancelled", "retention"),
        ("responded", "targeting"),
    ],
)
def test_the_story_that_is_proposed_speaks_of_what_happened(start, outcome, kind):
    app = start(may=TOTALLED.replace("cancelled", outcome))

    assert next(box for box in app.selectbox if box.key.startswith("kind")).value == kind


def test_one_sentence_says_how_the_file_was_understood_and_each_part_leads_to_its_change(start):
    app = start(lapses=THREE)
    bodies = [element.proto.body for element in app.get("html")]
    sentence = next(body for body in bodies if 'class="understood"' in body)

    assert "Each row is one" in sentence
    for place in ("columns", "kind", "names"):
        assert f'href="#change-{place}"' in sentence
        assert any(f'id="change-{place}"' in body for body in bodies)
    assert sum('class="sheet first_rows"' in body for body in bodies) == 1


def test_a_score_that_ranks_the_other_way_must_be_answered_before_a_story_is_told(start):
    lines = [f"K{n:03d},{(n % 10) / 10 + 0.01},{int(n % 10 < 4)}" for n in range(200)]
    app = start(turned="\n".join(["id,score,churned", *lines, ""]))

    assert (app.radio[0].key, app.radio[0].value) == ("ask_direction", None)
    assert not can_tell(app)
    app.radio[0].set_value("score").run()
    assert not app.exception
    assert can_tell(app)


def test_the_button_stands_with_its_reason_where_no_story_can_be_told_yet(start):
    app = start(nothing="id,name\n" + "".join(f"K{n},x{n}\n" for n in range(30)))

    assert not can_tell(app)
    assert any("Wanted first: score and outcome." in element.proto.body for element in app.get("html"))


def test_why_a_story_is_proposed_is_said_and_another_one_asks_whether_the_event_is_as_it_speaks_of_it(start):
    app = start(may=TOTALLED.replace("cancelled", "responded"))
    assert "is good when it happens" in html(app)
    assert not [box for box in app.radio if box.key.startswith("doubt")]

    next(box for box in app.selectbox if box.key.startswith("kind")).select("retention").run()

    asked = next(box for box in app.radio if box.key.startswith("doubt"))
    assert "sounds good" in asked.label
    assert asked.value is None
    assert "Told as “Retention”, while its question above has no answer" in html(app)
    asked.set_value("no").run()
    assert "choose the profit curve" in html(app)
    assert "Told as “Retention”, although you said" in html(app)
    asked.set_value("yes").run()
    assert "Told as “Retention”, for the event is as it speaks of it" in html(app)


def test_beside_the_button_stands_as_what_the_story_is_told(start):
    assert "Told as “Retention”. " in html(start(may=TOTALLED))
    assert "Told as “Targeting”. " in html(start(may=TOTALLED.replace("cancelled", "responded")))


MONTHS = [(f"K{n:02}", month, n) for month in ("2026-01", "2026-02") for n in range(30)]


def test_two_columns_that_are_the_key_together_are_shown_and_one_may_be_taken_away(start):
    app = start(
        scores="client,month,score\n" + "".join(f"{who},{month},0.{n + 10}\n" for who, month, n in MONTHS),
        happened="client,month,left\n"
        + "".join(f"{who},{month},{'yes' if n > 20 else 'no'}\n" for who, month, n in MONTHS),
    )
    picked = {box.key: box.value for box in app.selectbox if box.key.startswith("key_")}

    assert not app.exception
    assert picked == {"key_first": "client", "key_second": "client", "key_first_2": "month", "key_second_2": "month"}
    assert "grain:month" in [radio.key.removeprefix("ask_") for radio in app.radio]
    next(box for box in app.selectbox if box.key == "key_first_2").set_value("").run()
    assert not app.exception
    assert "many:happened.csv" in [radio.key.removeprefix("ask_") for radio in app.radio]


def test_files_without_a_key_are_told_only_once_their_order_is_confirmed(start):
    outcomes = "".join(f"{'yes' if (7 * n) % 40 < 20 else 'no'}\n" for n in range(40))
    app = start(
        scores="score,plan\n" + "".join(f"0.{n + 10},{'AB'[n % 2]}\n" for n in range(40)), happened=f"left\n{outcomes}"
    )

    assert not app.exception
    assert not can_tell(app)
    next(radio for radio in app.radio if radio.key.startswith("ask_order")).set_value("same").run()
    assert not app.exception
    assert can_tell(app)


def test_amounts_of_a_sheet_beside_the_rows_are_used_only_where_that_is_ticked(start):
    for wanted, cost, source in ((False, 40, DEFAULT), (True, 55, "sheet Costs, cell B1")):
        app = start(book=book([["Contact cost", 55], ["Churn rate", 0.2]], name="Costs"))
        assert "The sheet “Costs” names amounts" in html(app)
        assert "Not taken: “Churn rate”" in html(app)
        box = next(box for box in app.checkbox if box.label == "Use these amounts")
        assert not box.value
        if wanted:
            box.check().run()
        told = tell(app)

        assert not told.exception
        item = settings_of(told.session_state["case"].project).assumptions.contact_cost
        assert (item.likely, item.source) == (cost, source)
        assert [each.item for each in agreed.kept()] == ([item] if wanted else []), "agreed for the next story too"


def test_a_workbook_without_amounts_is_offered_none(start):
    assert "names amounts" not in html(start(book=book([["Notes"], ["asked", "May"]])))


def two_pairs():
    draw = np.random.default_rng(23)
    churn, more = draw.beta(1, 2, 200).round(4), draw.beta(1, 2, 200).round(4)
    left, bought = draw.random(200) < churn, draw.random(200) < more
    cells = zip(churn, more, left.astype(int), bought.astype(int), strict=True)
    lines = (f"K{n:03d},{','.join(map(str, row))}" for n, row in enumerate(cells))
    return "\n".join(["id,churn_score,upsell_score,churned,upsold", *lines, ""])


def test_an_answer_about_which_pair_of_score_and_outcome_is_meant_changes_both_columns(start):
    app = start(both=two_pairs())
    roles = {box.key.split("~")[0]: box.value for box in app.selectbox}
    assert (roles["role_score"], roles["role_outcome"]) == ("churn_score", "churned")

    next(box for box in app.radio if box.key == "ask_outcome").set_value("upsold").run()
    roles = {box.key.split("~")[0]: box.value for box in app.selectbox}
    assert not app.exception
    assert (roles["role_score"], roles["role_outcome"]) == ("upsell_score", "upsold")
    assert "upsell_score" in html(app)
