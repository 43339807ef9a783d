"""A story in another language than that of its code: German, complete for every retention story."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

import report
from data.intake.door import restrictions
from stories.binding import loose_numbers
from stories.claims import objections
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from stories.language.lexicon import dative, words_in
from stories.language.messages import messages
from stories.language.names import Names, trades
from stories.story import tell
from stories.words import Words
from tests.snapshots.written import explored
from tests.stories.decision.test_restricted import ANSWERS, balanced_rows
from tests.stories.studies import BASE, CASES, SUBJECT, ledgers, texts

# Words that no German sentence has: one of them says that something was left in English.
ENGLISH = re.compile(
    r"\b(the|and|would|have|has|of|from|with|between|more|than|less|each|every|are|is|it|by|to|at|on|or|not|nobody|everybody|"
    r"range|because|rows|share|gain|source|customers?|calls?|churn|appendix|months?|known|row|left|no|yes|one|two)\b"
)
LONGEST = 24  # words of a title


def german(project):
    return replace(project, language="de", locale="de_DE", currency="EUR")


@cache
def told(case):
    if case in ANSWERS:
        project, sums = BASE, ledgers()
        subject = replace(SUBJECT, restrictions=restrictions(ANSWERS[case]))
    elif case in DRAWN:
        project = settled(BASE, base_rate=0.14) if case == "weighted" else BASE
        frame = balanced_rows()
        sums = open_ledgers(lambda: frame, segment=True)
        subject = SUBJECT if case == "weighted" else replace(SUBJECT, is_whole=False)
    else:
        project, useful, segments, _ = CASES[case]
        sums, subject = ledgers(useful, segments), SUBJECT if segments else replace(SUBJECT, segment="")
    figures = study(sums, german(project), subject)
    return figures, *tell(figures)


DRAWN = ("weighted", "perhaps balanced")
ALL = [*CASES, *ANSWERS, *DRAWN]


def everything(case):
    """Every text of a story's slides, with its place, and the story."""
    _, story, deck = told(case)
    return [(f"{slide.id} {where}", text) for slide in deck.slides for where, text in texts(slide)], story


@pytest.mark.every(3)
@pytest.mark.parametrize("case", ALL)
def test_every_sentence_is_german(case):
    said, story = everything(case)
    names = sorted((name for name in story.names if name), key=len, reverse=True)
    foreign = []
    for where, text in said:
        for name in names:
            text = text.replace(name, "")
        if found := ENGLISH.search(text):
            foreign.append((where, found[0], text))

    assert foreign == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", ALL)
def test_no_figure_is_loose_and_no_place_is_empty(case):
    said, story = everything(case)

    assert [(where, text) for where, text in said if re.search(r"[{}$]", text)] == []
    assert [
        (where, loose, text) for where, text in said if (loose := loose_numbers(text, story.facts, story.names))
    ] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", ALL)
def test_nothing_is_claimed_that_was_not_measured(case):
    assert [(where, found) for where, text in everything(case)[0] if (found := objections(text, "de"))] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", ALL)
def test_titles_fit_on_two_lines(case):
    deck = told(case)[2]
    titles = [str(slide.title) for slide in deck.slides]
    long = [title for title in titles if len(title.split(" ")) > LONGEST]  # an amount and its unit are one word

    assert long == []
    assert deck.language == "de-DE"
    assert all(slide.title and slide.kicker and slide.notes for slide in deck.slides)


@pytest.mark.every(3)
@pytest.mark.parametrize("case", ALL)
def test_what_explore_says_is_german(case):
    figures, story, _ = told(case)
    names = sorted((name for name in story.names if name), key=len, reverse=True)
    lines = "\n".join(explored(figures))
    said = re.sub(
        r"^(column \w*:? ?.*from .* to .*|x: .*|y: .*|.*: .* at -?[\d.]+.*|## .*)$", "", lines, flags=re.MULTILINE
    )
    said = re.sub(r"^(column|title|notes|source|alt|aside|region|aside row) ?\w*", "", said, flags=re.MULTILINE)
    for name in names:
        said = said.replace(name, "")
    foreign = [line for line in said.splitlines() if not line.startswith("#") and ENGLISH.search(line)]

    assert foreign == []
    assert objections(said, "de") == []
    assert not re.search(r"[{$]", said)


@pytest.mark.every(4)
@pytest.mark.parametrize("trade", trades())
def test_every_trade_is_told_in_german(trade):
    figures = study(ledgers(), german(replace(BASE, names=Names(trade=trade))), SUBJECT)
    _, deck = tell(figures)
    words = messages("de").attributes(trade, {})
    said = [text for slide in deck.slides for _, text in texts(slide)]

    assert any(words["contacts"] in str(slide.title) for slide in deck.slides)
    assert [found for text in said if (found := objections(text, "de"))] == []
    assert [text for text in said if re.search(r"[{}$]", text)] == []


def test_words_of_ones_own_are_put_into_the_cases_that_sentences_want():
    own = words_in("de", Names(one="Mieter", many="Mieter"), messages("de"))

    assert (own["one"], own["many"], own["many_dat"], own["contacts"]) == ("Mieter", "Mieter", "Mietern", "Anrufe")
    assert [dative(many, "de") for many in ("Kunden", "Abos", "Verträge")] == ["Kunden", "Abos", "Verträgen"]
    assert dative("clients", "nl") == "clients"


def test_months_days_and_currencies_are_words_of_the_language():
    words = Words("de_DE", "EUR", language="de")

    assert [words.write(months, "months") for months in (1, 5.6, 12)] == [
        "1\u00a0Monat",
        "5,6\u00a0Monate",
        "12\u00a0Monate",
    ]
    assert words.write(BASE.decide_by, "date") == "13. Dezember"
    assert words.unit_of_money == "Euro"
    assert Words("de_DE", "EUR").write(BASE.decide_by, "date") == "13 December"


def test_the_command_line_writes_a_german_deck(tmp_path):
    out = str(tmp_path / "out")
    call = ["build", "--sample", "telephone", "--set", "language=de", "--set", "locale=de_DE", "--set", "currency=EUR"]

    assert report.main([*call, "--format", "html", "--out", out]) == 0
    page = (tmp_path / "out" / "retention.html").read_text("utf-8")
    assert '<html lang="de-DE"' in page
    assert "Synthetische Beispieldaten" in page
    assert "Rückrechnung: was gewesen wäre" in page
