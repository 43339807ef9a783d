"""A change told in German: whole, in words of the language, and no stronger than its evidence."""

from __future__ import annotations

import re
import tempfile
from functools import cache, partial
from pathlib import Path

import pytest

from metrics.assumption import MADE_UP
from stories.binding import loose_numbers
from stories.change.saying import say_of
from stories.change.telling import names_from_data
from stories.claims import objections
from tests.snapshots.cases import CASES
from tests.stories.change.files import LOT, arms, series, title, written
from tests.stories.change.files import told as told_of
from tests.stories.change.test_arms import THREE
from tests.stories.change.test_mending import WORST, calls
from tests.stories.change.test_whom import AMOUNTS, RATES, bought
from tests.stories.studies import texts
from tests.stories.test_german import ENGLISH

MOST_WORDS = 16
FALL = {"offer": (5_000, 400), "control": (5_000, 500)}
FEW = {"offer": (500, 40), "control": (500, 50)}
NONE_BETTER = {arm: THREE[arm] for arm in ("control", "letter", "mail")}
MANY_HARMFUL = {
    "control": (20_000, 2_000),
    "call": (20_000, 1_600),
    **{f"letter of kind {place}": (20_000, 2_400) for place in "abc"},
}
SIX = {
    "control": (6_000, 600),
    **{arm: (1_000, left) for arm, left in zip("ABCDEF", (80, 90, 95, 95, 100, 110), strict=True)},
}
ARMS_PRICED = {"value": "100", "cost.call": "1.5", "cost.letter": "0.1", "cost.mail": "0.01"}
A_DAY = {"value": "200", "cost": "1", "coverage": "40%", "window": "30"}
GERMAN = {"language": "de", "currency": "EUR"}
OF_SAMPLES = [case for case in CASES if case.startswith("change")]


def timed(folder):
    """Before and after, without anybody to compare with."""
    rows = [
        (place, "before" if place < 6_000 else "after", int(place % 6_000 < (600 if place < 6_000 else 480)))
        for place in range(12_000)
    ]
    return written(folder, ("customer_id", "period", "churned"), rows)


def beside(folder):
    """Before and after, in two groups: 10 % to 6 % beside 10 % to 10 %."""
    cells = {("before", "north"): 100, ("after", "north"): 60, ("before", "control"): 100, ("after", "control"): 100}
    rows = [
        (f"{phase}-{arm}-{place}", phase, arm, int(place < churned))
        for (phase, arm), churned in cells.items()
        for place in range(1_000)
    ]
    return written(folder, ("customer_id", "period", "group", "churned"), rows)


def mixed(folder):
    """Plain 25 % against 16 %; within each segment the other way."""
    sizes = {
        ("easy", "control"): (2_000, 200),
        ("hard", "control"): (500, 200),
        ("easy", "offer"): (500, 25),
        ("hard", "offer"): (2_000, 600),
    }
    rows = [
        (f"{kind}-{arm}-{place}", arm, kind, int(place < churned))
        for (kind, arm), (size, churned) in sizes.items()
        for place in range(size)
    ]
    return written(folder, ("customer_id", "group", "segment", "churned"), rows)


def spent(folder):
    """Amounts of which several are of one customer."""
    rows = [
        (f"C{place // 4}", "treatment" if place // 4 % 2 else "control", 10 + (7 * place) % 13) for place in range(800)
    ]
    return written(folder, ("customer_id", "group", "order_value"), rows)


def lost(folder):
    """Drawn by lot, it is said, but outcomes are lost in one arm alone."""
    rows = [
        (f"{arm}-{place}", arm, "" if arm == "offer" and place < 60 else int(place < 200))
        for arm in ("control", "offer")
        for place in range(1_000)
    ]
    return written(folder, ("customer_id", "group", "churned"), rows)


def scored(folder):
    """Two offers with a score: a call pays for high scores, a letter for low ones."""
    return bought(folder, RATES)


def risky(folder):
    """10 of 100 fewer leave with a high risk, none fewer with a low one."""
    return bought(folder, {"control": (30, 10), "call": (20, 10)}, name="churn_risk", head="churned")


def flat(folder):
    """One offer pays as much for high scores as for low ones."""
    return bought(folder, {"control": (10, 10), "call": (20, 20)})


def of_arms(counts):
    return partial(arms, counts=counts)


def of_months(*rates):
    return partial(series, rates=rates)


FALLING = of_months(*[100 - place % 2 for place in range(14)], *[80 - place % 2 for place in range(10)])
FADING = of_months(*[100] * 12, 70, 80, 90, 100, 110, 120, 125, 130)
SLOW = of_months(*[100 + place % 2 for place in range(24)], *[100 - 3 * place for place in range(12)])
SEVERAL = of_arms({"control": (1_000, 140), "A": (1_000, 110), "B": (1_000, 140), "C": (1_000, 141)})
OF_SCORES = {"score": "uplift_score", "treated": "group", "outcome": "bought"}
ROLES = {
    "best of six": {"treated": "group"},
    "two offers": OF_SCORES,
    "nobody in particular": OF_SCORES,
    "by risk": {"score": "churn_risk", "treated": "group", "outcome": "churned"},
}
# name: the file, what was answered, the kind of story, settings, and how the first title begins
FILES = {
    "reduced": (
        of_arms(FALL),
        LOT,
        "",
        {},
        "„offer“ senkte die Abwanderungsquote von 10,0 % auf 8,0 % (0,9 bis 3,1 Punkte)",
    ),
    "unclear": (
        of_arms(FEW),
        LOT,
        "",
        {},
        "Keine klare Wirkung von „offer“ auf die Abwanderungsquote: zwischen −5,6 und 1,6 Punkten",
    ),
    "several": (SEVERAL, LOT, "", {}, "Keine klare Wirkung von „A“ (beste von mehreren) auf die Abwanderungsquote: "),
    "compared": (
        of_arms(FALL),
        {},
        "",
        {},
        "Bei „offer“ war die Abwanderungsquote 2,0 Punkte niedriger als bei „control“; andere Ursachen möglich",
    ),
    "not by lot": (
        of_arms(FEW),
        {"door:arms": "otherwise"},
        "",
        {},
        "Die Abwanderungsquote unterscheidet sich zwischen „offer“ und „control“ nicht klar",
    ),
    "blocked": (
        of_arms({"offer": (10_500, 840), "control": (9_500, 950)}),
        LOT,
        "",
        {},
        "Die Gruppen haben nicht die geplanten Größen",
    ),
    "lost": (lost, LOT, "", {}, "Bei „offer“ war die Abwanderungsquote "),
    "flips": (
        mixed,
        {"door:arms": "otherwise"},
        "",
        {},
        "Bei „offer“ war die Abwanderungsquote 9,0 Punkte höher, bei gleicher Mischung aber 7,5 Punkte niedriger",
    ),
    "looked at often": (of_arms(FALL), {**LOT, "door:looks": "often"}, "", {}, ""),
    "points": (
        timed,
        {},
        "",
        {},
        "Die Abwanderungsquote war vorher 10,0 % und nachher 8,0 %; der Grund ist nicht bekannt",
    ),
    "worst": (
        timed,
        {"door:chosen": "worst"},
        "",
        {},
        "Die Abwanderungsquote war vorher 10,0 % und nachher 8,0 %; im Tief Ausgewählte erholen sich von selbst",
    ),
    "beside": (beside, {}, "", {}, "Die Abwanderungsquote sank um 4,0 Punkte stärker als bei „control“ (0,5 bis 7,5)"),
    "trend": (
        FALLING,
        {"door:go_live": "2025-03-01"},
        "",
        {},
        "Ab der Änderung lag die Abwanderungsquote 2,0 Punkte unter dem früheren Trend (",
    ),
    "gone": (
        FADING,
        {"door:go_live": "2025-01-01"},
        "",
        {},
        "Die Abwanderungsquote sprang bei der Änderung um 2,8 Punkte nach unten; seither im Mittel nichts Klares",
    ),
    "later": (
        SLOW,
        {"door:go_live": "2026-01-01"},
        "",
        {},
        "Bei der Änderung sprang die Abwanderungsquote nicht; seither im Mittel 1,7 Punkte unter dem früheren Trend",
    ),
    "clusters": (spent, LOT, "", {}, "Keine klare Wirkung von „treatment“ auf die mittlere Höhe von „order value“: "),
    "priced": (of_arms(FALL), LOT, "", {"value": "200", "cost": "1", "a_year": "100000"}, "„offer“ senkte "),
    "dear": (of_arms(FALL), LOT, "", {"value": "200", "cost": "9"}, "„offer“ senkte "),
    "harmful": (of_arms(THREE), LOT, "", {}, "„call“ senkte "),
    "none better": (of_arms(NONE_BETTER), LOT, "", {}, ""),
    "many harmful": (of_arms(MANY_HARMFUL), LOT, "", {}, "„call“ senkte "),
    "best of six": (of_arms(SIX), LOT, "", {}, ""),
    "arms compared": (of_arms(THREE), {}, "", {"value": "100", "cost": "1"}, ""),
    "arms priced": (of_arms(THREE), LOT, "", ARMS_PRICED, ""),
    "a cost lacks": (of_arms(THREE), LOT, "", {"value": "100", "cost.call": "1.5"}, "„call“ senkte "),
    "a day": (of_arms(FALL), LOT, "", {**A_DAY, "recurs": "again"}, "„offer“ senkte "),
    "once": (of_arms(FALL), LOT, "", {**A_DAY, "recurs": "once", "a_year": "100000"}, "„offer“ senkte "),
    "two offers": (scored, LOT, "experiment", AMOUNTS, ""),
    "by risk": (risky, LOT, "experiment", {"value": "100", "cost": "2"}, ""),
    "nobody in particular": (flat, LOT, "experiment", {"value": "100", "cost": "2"}, ""),
    "mending": (calls, WORST, "", {}, ""),
    "no test": (
        of_arms({"offer": (300, 0), "control": (300, 0)}),
        LOT,
        "next_test",
        {},
        "Aus dieser Datei lässt sich kein Test planen",
    ),
    "a test of months": (FALLING, {"door:go_live": "2025-03-01"}, "next_test", {"value": "200"}, ""),
}


@cache
def folder():
    return tempfile.TemporaryDirectory()


@cache
def told(case):
    """The figures and the deck of a case, in German."""
    if case in OF_SAMPLES:
        sample = CASES[case]
        study, _, deck = partial(sample.func, *sample.args, **sample.keywords, **GERMAN)()
        return study, deck
    make, answers, kind, settings, _ = FILES[case]
    place = Path(tempfile.mkdtemp(dir=folder().name))
    return told_of(make(place), place, answers, kind, {**GERMAN, **settings}, ROLES.get(case))


def names_of(case):
    """The words of a case that come from the data."""
    study = told(case)[0]
    return names_from_data(study, say_of(study))


def said(case):
    """Every text of the slides with its place, without the words that come from the data."""
    deck = told(case)[1]
    names = sorted((name for name in names_of(case) if name), key=len, reverse=True)
    for slide in deck.slides:
        for where, text in texts(slide):
            for name in names:
                text = text.replace(name, "")
            yield f"{slide.id} {where}", text


@pytest.mark.parametrize("case", FILES)
def test_the_first_title_is_a_german_sentence(case):
    assert title(told(case)[1], "answer").replace("\u00a0", " ").startswith(FILES[case][-1])


@pytest.mark.parametrize(
    ("case", "slide", "begins"),
    [
        ("harmful", "arms", "„call“ schneidet am besten ab (2,0 Punkte weniger); „mail“ schadet und „letter“ zeigt "),
        ("none better", "arms", "Keine von 2 zeigt eine klare Verbesserung; „mail“ schadet"),
        ("many harmful", "arms", "„call“ schneidet am besten ab (2,0 Punkte weniger); 3 weitere schaden"),
        (
            "arms compared",
            "arms",
            "Am niedrigsten ist die Abwanderungsquote bei „call“ (8,0 %); andere Ursachen möglich",
        ),
        ("arms compared", "arms-worth", "Wären die Unterschiede die Wirkung, brächte „call“ am meisten: "),
        ("two offers", "arms-worth", "„call“ bringt nach Kosten am meisten: 3,50 Tsd. € je 1.000 Angesprochene; "),
        ("two offers", "offers", "Angebote nach „uplift score“ zu wählen bringt "),
        ("by risk", "whom", "Die gefährdetsten "),
        (
            "nobody in particular",
            "whom",
            "Ansprechen lohnt sich; eine Auswahl nach „uplift score“ bringt nichts Klares ",
        ),
        ("a day", "topline", "Bekämen es alle, wären es "),
        ("once", "money", "Was gemessen wurde, ist bei dieser Kampagne insgesamt "),
    ],
)
def test_several_arms_and_what_they_are_worth_have_german_titles(case, slide, begins):
    assert title(told(case)[1], slide).replace("\u00a0", " ").startswith(begins)


@pytest.mark.parametrize("case", [*FILES, *OF_SAMPLES])
def test_every_sentence_is_german(case):
    assert [(where, found[0], text) for where, text in said(case) if (found := ENGLISH.search(text))] == []


@pytest.mark.parametrize("case", [*FILES, *OF_SAMPLES])
def test_no_figure_is_loose_and_no_place_is_empty(case):
    deck = told(case)[1]
    shown = [text for slide in deck.slides for _, text in texts(slide)]
    spoken = [text for slide in deck.slides for text in (str(slide.title), slide.notes, slide.exhibit.alt)]

    assert [text for text in shown if re.search(r"[{}]|\bnan\b", text)] == []
    assert [text for text in spoken if loose_numbers(text, deck.facts, names_of(case))] == []


@pytest.mark.parametrize("case", [*FILES, *OF_SAMPLES])
def test_no_title_is_longer_than_a_glance(case):
    titles = [str(slide.title) for slide in told(case)[1].slides]

    assert [each for each in titles if len(each.split(" ")) > MOST_WORDS] == []  # an amount and its unit are one word


@pytest.mark.parametrize("case", [*FILES, *OF_SAMPLES])
def test_nothing_is_said_that_the_evidence_does_not_support(case):
    study, _ = told(case)

    assert [(where, found) for where, text in said(case) if (found := objections(text, "de", study.support))] == []


@pytest.mark.parametrize("support", ["compared", "controlled", "trend", "points", "unclear", "blocked"])
def test_no_design_but_a_clear_test_by_lot_may_say_senkte(support):
    assert objections("Das Angebot senkte die Quote um ein Fünftel", "de", support)
    assert not objections("Das Angebot senkte die Quote um ein Fünftel", "de", "randomised")


def test_rows_of_one_customer_are_counted_as_rows():
    _, deck = told("clusters")
    checks = next(slide.exhibit.frame for slide in deck.slides if slide.id == "checks")

    assert title(deck, "design").startswith("400 Zeilen bei „treatment“ und 400 bei „control“")
    assert checks.iloc[3].tolist() == [
        "Mehrere Zeilen je Kunde",
        "200 Kunden in 800 Zeilen; die Spanne berücksichtigt, dass Zeilen eines Falls zusammenhängen",
    ]


def test_levels_beside_a_control_are_those_before_and_after():
    deck = told("beside")[1]

    assert (
        deck.slides[0]
        .exhibit.alt.replace("\u00a0", " ")
        .startswith("Abwanderungsquote bei „north“: vorher 10,0 %, nachher 6,0 %; über „control“ hinaus −4,0 Punkte")
    )


def test_a_rate_with_a_name_of_ones_own_is_not_called_churn(tmp_path):
    rows = [(place, "treatment" if place % 2 else "control", int(place % 5 == 0)) for place in range(400)]
    path = written(tmp_path, ("customer_id", "group", "complaint"), rows)
    _, deck = told_of(path, tmp_path, settings={**GERMAN, "event": "the complaint rate"})

    assert title(deck, "answer").startswith("Keine klare Wirkung von „treatment“ auf die Quote von „complaint“: ")


@pytest.mark.parametrize(("weeks", "words"), [("40000", "In 1 Woche zeigt"), ("4000", "In 7 Wochen zeigt")])
def test_one_week_is_one_week(tmp_path, weeks, words):
    path = arms(tmp_path, {"offer": (500, 40), "control": (500, 50)})
    _, deck = told_of(path, tmp_path, kind="next_test", settings={**GERMAN, "a_week": weeks})

    assert title(deck, "answer").startswith(words)


def test_an_amount_given_with_the_deck_says_so_in_german():
    amounts = next(slide.exhibit.frame for slide in told("priced")[1].slides if slide.id == "amounts")

    assert set(amounts["Quelle"]) == {"Mit dieser Präsentation genannt", ""}


def test_an_amount_of_a_sample_says_so_in_german(tmp_path):
    settings = {**GERMAN, "value": f"200@{MADE_UP}", "cost": f"1@{MADE_UP}"}
    deck = told_of(arms(tmp_path, FALL), tmp_path, settings=settings)[1]
    amounts = next(slide.exhibit.frame for slide in deck.slides if slide.id == "amounts")

    assert set(amounts["Quelle"]) == {"Mit dem Beispiel erfunden"}
