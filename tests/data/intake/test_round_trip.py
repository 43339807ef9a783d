import csv
import io
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.data.cut_files import cut
from tests.data.text.test_structure import NAMES, ROWS

LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\ufeff")


def _looks_encoded_once(text):
    """False of what reads as letters that were encoded twice, which are mended, and said, wherever they stand."""
    try:
        return not text.encode("cp1252").decode("utf-8") or text.isascii()
    except UnicodeError:
        return True


WORDS = (
    st.text(st.one_of(LETTERS, st.sampled_from(" ,;|'\"\t.:-")), min_size=1, max_size=12)
    .map(str.strip)
    .filter(_looks_encoded_once)
)
PLAIN = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüßéèçñ"), min_size=1, max_size=10)
FEW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def tables(draw, texts):
    """Ids, scores and amounts that look their part, and texts that may hold anything."""
    count = draw(st.integers(8, 30))
    seed = random.Random(draw(st.integers(0, 1_000)))
    notes = draw(st.lists(texts, min_size=count, max_size=count))
    return [
        [f"P{1000 + place}", f"{seed.random():.4f}", f"{seed.uniform(1, 900):.2f}", note]
        for place, note in enumerate(notes)
    ]


def written(rows, mark, quoting=csv.QUOTE_MINIMAL, end="\n"):
    text = io.StringIO()
    pen = csv.writer(text, delimiter=mark, quoting=quoting, lineterminator=end)
    pen.writerow(["id", "score", "amount", "note"])
    pen.writerows(rows)
    return text.getvalue()


def read(content, answers=None):
    with tempfile.TemporaryDirectory() as folder:
        rows, text = cut(content, Path(folder), answers or {})
        return rows, text


@FEW
@given(tables(WORDS), st.sampled_from(",;\t|"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_any_table_comes_back_through_any_dialect(rows, mark, quoting):
    found, text = read(written(rows, mark, quoting))

    assert text.columns == ("id", "score", "amount", "note")
    assert found == rows


@FEW
@given(
    tables(PLAIN),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_any_table_comes_back_through_any_encoding(rows, encoding, end):
    found, text = read(written(rows, ";", end=end).encode(encoding), {"encoding": "windows-1252"})

    assert text.columns == ("id", "score", "amount", "note")
    assert found == rows


def figures(rows, columns):
    at = {name: columns.index(name) for name in ("id", "score", "premium", "branch")}
    return (
        sorted(row[at["id"]] for row in rows),
        round(sum(float(row[at["score"]]) for row in rows), 6),
        round(sum(float(row[at["premium"]]) for row in rows), 6),
        sorted(row[at["branch"]] for row in rows),
    )


def shuffled():
    rows = [*ROWS]
    random.Random(5).shuffle(rows)
    return NAMES + "".join(rows)


def permuted():
    lines = [line.rstrip("\n").split(",") for line in [NAMES, *ROWS]]
    return "".join(",".join(line[place] for place in (3, 1, 4, 0, 2)) + "\n" for line in lines)


def with_a_total():
    premium = sum(float(line.split(",")[3]) for line in ROWS)
    return NAMES + "".join(ROWS) + f"TOTAL,,,{premium:.2f},\n"


@pytest.mark.every(6)
@pytest.mark.parametrize(
    "content",
    [
        shuffled(),
        permuted(),
        with_a_total(),
        (NAMES + "".join(ROWS)).replace(",", ";"),
        (NAMES + "".join(ROWS)).replace(",", "\t"),
        "Lapse scores\n\n" + NAMES + "".join(ROWS),
        NAMES + "".join(ROWS[:7]) + NAMES + "".join(ROWS[7:]),
        "\n".join(f'"{line.rstrip()}"' for line in [NAMES, *ROWS]) + "\n",
        NAMES + "".join(line.replace("\n", ",,\n") for line in ROWS),
    ],
    ids=["shuffled", "permuted", "total", "semicolon", "tab", "title", "header twice", "lines quoted", "commas behind"],
)
def test_what_does_not_change_the_table_does_not_change_its_figures(content):
    plain, text = read(NAMES + "".join(ROWS))
    other, again = read(content)

    assert figures(other, again.columns) == figures(plain, text.columns)
