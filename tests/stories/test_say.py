"""Messages become templates: facts stand as marks, words follow the trade, and what is missing is said."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from stories import say as speaking
from stories.facts import FactTable
from stories.language.messages import MessageError, Messages, cut
from stories.language.names import Names
from stories.say import Say
from stories.words import Words

TEXTS = """\
# A comment = no message.
plain = All is well
gain = { CAP($contacting) } { $many } { earned } { $gain }
kept = { $kept } { $kept ->
    [one] { $one }
   *[other] { $many }
  } { $has_loss ->
    [yes] and { $loss } lost
   *[no] and nothing lost
  }
earned = { $evidence ->
    [projected] could earn
   *[tested] would have earned
  }
within = { $scope ->
    [sample] In this sample, { LOW($sentence) }
   *[whole] { $sentence }
  }
chosen = { $winner ->
    [first] { $name } stays
   *[second] { $name } takes over
  }
lost = { $nothing } at all
loud = { SHOUT($many) }
customers =
    .one = customer
    .many = customers
"""


@pytest.fixture
def say():
    """The words of a small story."""

    def of(**facts: float) -> Say:
        table = FactTable(Words(), "a file")
        for name, value in facts.items():
            table.add(name, value, "count", "counted")
        return Say(table, Names(), texts=Messages("en", cut(TEXTS, "texts.ftl")))

    return of


def test_a_fact_in_a_sentence_is_its_mark_and_is_filled_in_later(say):
    of = say(gain=1200)

    assert of("gain") == "Calling customers would have earned {gain}"
    assert of.text("gain") == "Calling customers would have earned 1,200"


@pytest.mark.parametrize(("kept", "noun"), [(0, "customers"), (1, "customer"), (2, "customers"), (1000, "customers")])
def test_a_noun_agrees_with_the_number_that_is_printed(say, kept, noun):
    assert say(kept=kept).text("kept") == f"{kept:,} {noun} and nothing lost"


def test_a_message_can_ask_whether_there_is_a_fact(say):
    assert say(kept=2, loss=3)("kept") == "{kept} customers and {loss} lost"


def test_verbs_follow_the_evidence(say):
    assert replace(say(gain=1), evidence="projected")("gain") == "Calling customers could earn {gain}"


def test_a_sentence_goes_on_after_an_opening(say):
    assert say()("within", sentence="All is well") == "All is well"
    inner = say()
    sample = Say(inner.facts, inner.names, scope="sample", texts=inner.texts)
    assert sample("within", sentence="Calling {gain}") == "In this sample, calling {gain}"
    assert sample("within", sentence="ROC curves") == "In this sample, ROC curves"


def test_one_message_serves_several_facts(say):
    of = say(gain=7)

    assert of("chosen", winner="first", name=of.fact("gain")) == "{gain} stays"


def test_names_from_files_stay_as_they_are(say):
    assert say()("chosen", winner="second", name="{ $many } *x*") == "{ $many } *x* takes over"


@pytest.mark.parametrize(
    ("message", "words"),
    [("nowhere", "no message “nowhere”"), ("lost", "nothing"), ("loud", "SHOUT"), ("gain", "gain")],
)
def test_what_a_message_lacks_is_named(say, message, words):
    with pytest.raises(MessageError, match=words):
        say()(message)


def test_another_language_that_lacks_a_message_tells_it_in_english(say, monkeypatch, caplog):
    monkeypatch.setattr(speaking, "IS_STRICT", False)
    inner = say()
    german = Say(
        inner.facts,
        inner.names,
        language="de",
        texts=Messages("de", cut("plain = Alles gut\ncustomers =\n    .one = Kunde\n", "de.ftl")),
    )

    assert german("plain") == "Alles gut"
    assert german("answer-kicker") == "In short"
    assert "answer-kicker" in caplog.text


def test_a_name_stands_once():
    with pytest.raises(MessageError, match="“plain” stands twice"):
        cut("plain = A\nplain = B\n", "texts.ftl")


def test_parts_are_listed_as_the_language_does(say):
    assert say().listed(["a", "b", "c"]) == "a, b, and c"
    assert say().listed(["a"]) == "a"


def test_a_text_of_the_file_that_looks_like_a_number_counts_as_many(say):
    of = say()
    of.facts.add("level", "②", "text", "a test")

    assert of.fact("level").format(None) == "{level}"


def test_many_threads_tell_from_the_same_messages():
    chains = {f"m{n}": f"m{n} = {'end' if n % 10 == 9 else f'{{ m{n + 1} }}'}\n" for n in range(400)}
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(5):
            texts = Messages("en", chains)
            with ThreadPoolExecutor(8) as pool:
                told = list(pool.map(lambda n: texts.format(f"m{n // 8 * 10}", {}), range(320)))  # noqa: B023
            assert set(told) == {"end"}
    finally:
        sys.setswitchinterval(usual)
