"""The pollutions of the Pollock benchmark (Vitagliano et al., PVLDB 16(8), 2023), applied to tables of our own.

One clean table becomes one file for each way in which a file can be damaged: rows that lost or gained a delimiter, a
stray quotation mark, another delimiter in one row or in all, titles, several header rows, a second table, no header.
A loaded file is scored as published: success, and precision, recall and F1 of header, records and cells; at most 10.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.types.shape import kind

Rows = list[list[str]]
END = "\r\n"
# How often the survey of 3,712 open-data files found each kind; the rest share the weight of their family.
WEIGHTS = {
    "source": 1,
    "no_payload": 15,
    "no_trailing_newline": 184,
    "double_trailing_newline": 5,
    "no_header": 470,
    "header_multirow_2": 47,
    "header_multirow_3": 47,
    "preamble": 282,
    "multitable_same": 62.67,
    "multitable_more": 62.67,
    "multitable_less": 62.67,
    "header_only": 3,
    "one_data_row": 4,
    "record_delimiter_cr": 7,
    "record_delimiter_lf": 1691,
    "field_delimiter_tab": 4,
    "field_delimiter_semicolon": 834,
    "field_delimiter_space": 4,
    "field_delimiter_comma_space": 101,
    "quotation_apostrophe": 11,
    "escape_backslash": 1,
    "escape_none": 7,
}
FAMILIES = {"less_sep": 0.3678, "more_sep": 0.3678, "extra_quote": 0.0093, "row_delimiter": 0.0093}


@dataclass(frozen=True)
class Polluted:
    """A damaged file, and the table that it holds; the first row of the table is the header."""

    name: str
    content: bytes
    clean: Rows

    @property
    def weight(self) -> float:
        """Its share in the weighted score, before all are made to sum to one."""
        return WEIGHTS.get(self.name) or FAMILIES[self.name.split("-")[0]]


def shop(rows: int = 83) -> Rows:
    """Orders of a shop: dates, times, counts, codes, money, names, texts with commas and quotes, links, nothing."""
    random_ = random.Random(7)
    kinds = [
        "Rain Jacket",
        "Wool Socks",
        "Trail Shoes",
        "Camp Lamp",
        'Table, Round 48"',
        "Tippet, 20-35 lb.",
        "Men's Vest",
        "Kids' Bike, 24\"",
        'Boots, 10" Lined',
        "Fly Rod 8 Wt.",
        "Ladies'  Hat",
        "Shirt, Long-Sleeve",
    ]
    texts = [
        "Made for cold, wet days and long, quiet evenings.",
        "It won't let you down, wherever you go.",
        "Light enough to carry all day; warm enough to keep.",
        "A classic that lasts year after year.",
        "With pockets, loops and a hood: ready for spring, summer or fall.",
        'Our 9" blade stays sharp.',
        "Soft inside, tough outside, 100% cotton.",
        "Designed in-house. Tested by guides, loved by kids.",
    ]
    table = [["DATE", "TIME", "Qty", "ARTICLE", "Price", "ProductName", "Description", "Link", "Remarks"]]
    for number in range(rows):
        code = f"{random_.choice(['MG', 'RI', 'CC', 'YY', 'BH'])}-{random_.randint(1000, 9999)}"
        table.append(
            [
                f"{number % 28 + 1:02}/{number % 12 + 1:02}/2018",
                f"{number // 4 % 24:02}:{number % 4 * 15:02}",
                str(random_.randint(0, 30)),
                code,
                f"${random_.uniform(1, 95):.2f}",
                random_.choice(kinds),
                random_.choice(texts),
                f"https://www.example.com/item/{code.replace('-', '_')}.html",
                "",
            ]
        )
    return table


def scores(rows: int = 60) -> Rows:
    """What a model predicted: ids, a score, an outcome, an amount, a place and a remark."""
    random_ = random.Random(11)
    remarks = ["called twice, no answer", "moved", 'asked for an "offer", then left', "pays late; reminds us", ""]
    table = [["customer_id", "score", "churned", "monthly_charge", "city", "remark"]]
    for number in range(rows):
        table.append(
            [
                f"C{10_000 + 7 * number}",
                f"{random_.random():.4f}",
                str(int(random_.random() < 0.3)),
                f"{random_.uniform(10, 300):.2f}",
                random_.choice(["Graz", "Lyon", "New York", "Porto"]),
                random_.choice(remarks),
            ]
        )
    return table


SOURCES = {"shop": (shop, (6, 7)), "scores": (scores, (5,))}


def polluted(source: str) -> Iterator[Polluted]:
    """Every damaged version of a table."""
    make, quoted = SOURCES[source]
    rows = make()
    raws = [[_written(cell, place in quoted) for place, cell in enumerate(row)] for row in rows]
    yield from _whole_files(rows, raws)
    yield from _dialects(rows, raws)
    for number, row in enumerate(raws):
        for place in range(len(row)):
            name = f"row{number}-col{place}"
            more = [*row[:place], "", *row[place:]]
            yield Polluted(f"more_sep-{name}", _text(_with(raws, number, more)), rows)
            if place:
                glued = [*row[: place - 1], row[place - 1] + row[place], *row[place + 1 :]]
                yield Polluted(f"less_sep-{name}", _text(_with(raws, number, glued)), rows)
            stray = _with(rows, number, [*rows[number][:place], '"' + rows[number][place], *rows[number][place + 1 :]])
            raw = f'""{row[place][1:]}' if row[place].startswith('"') else f'"{row[place]}'
            yield Polluted(
                f"extra_quote-{name}", _text(_with(raws, number, [*row[:place], raw, *row[place + 1 :]])), stray
            )
        yield Polluted(f"row_delimiter-row{number}", _text(_with(raws, number, [" ".join(row)])), rows)


def _whole_files(rows: Rows, raws: Rows) -> Iterator[Polluted]:
    width = len(rows[0])
    plain = _text(raws)
    yield Polluted("source", plain, rows)
    yield Polluted("no_payload", b"", [])
    yield Polluted("no_trailing_newline", plain.removesuffix(END.encode()), rows)
    yield Polluted("double_trailing_newline", plain + END.encode(), rows)
    yield Polluted("no_header", _text(raws[1:]), rows[1:])
    for count in (2, 3):
        joined = [" ".join([name] * count) for name in rows[0]]
        yield Polluted(f"header_multirow_{count}", _text([raws[0]] * (count - 1) + raws), [joined, *rows[1:]])
    title = [["PREAMBLE", *[""] * (width - 1)], [""] * width]
    yield Polluted("preamble", _text(title + raws), rows)
    yield Polluted("multitable_same", _text(raws + raws[:-1]), rows)
    yield Polluted("multitable_less", _text(raws + [row[:-1] for row in raws[:-1]]), rows)
    more = [[*row, "col1" if number == 0 else raws[number][-1]] for number, row in enumerate(raws[:-1])]
    yield Polluted("multitable_more", _text(raws + more), rows)
    yield Polluted("header_only", _text(raws[:1]), rows[:1])
    yield Polluted("one_data_row", _text(raws[:2]), rows[:2])


def _dialects(rows: Rows, raws: Rows) -> Iterator[Polluted]:
    yield Polluted("record_delimiter_lf", _text(raws, end="\n"), rows)
    yield Polluted("record_delimiter_cr", _text(raws, end="\r"), rows)
    for name, mark in (("semicolon", ";"), ("tab", "\t"), ("comma_space", ", "), ("space", " ")):
        yield Polluted(f"field_delimiter_{name}", _text(raws, mark), rows)
    yield Polluted("quotation_apostrophe", _text([[_requoted(raw) for raw in row] for row in raws]), rows)
    for name, mark in (("backslash", "\\"), ("none", "")):
        changed = [[_re_escaped(raw, mark) for raw in row] for row in raws]
        yield Polluted(f"escape_{name}", _text(changed), rows)


def _written(cell: str, always: bool) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if always or "," in cell or '"' in cell else cell


def _requoted(raw: str) -> str:
    return f"'{raw[1:-1].replace(chr(34) * 2, chr(34))}'" if raw.startswith('"') else raw


def _re_escaped(raw: str, mark: str) -> str:
    return f'"{raw[1:-1].replace(chr(34) * 2, mark + chr(34))}"' if raw.startswith('"') else raw


def _with(rows: Rows, number: int, row: Sequence[str]) -> Rows:
    return [*rows[:number], list(row), *rows[number + 1 :]]


def _text(raws: Rows, mark: str = ",", end: str = END) -> bytes:
    return "".join(mark.join(row) + end for row in raws).encode()


def score(clean: Rows, loaded: Rows | None) -> float:
    """Success and nine measures, each from 0 to 1; a file that could not be loaded is None.

    Notes
    -----
    The measures are divided as the benchmark's own code divides them.
    """
    if loaded is None:
        return 0.0
    if not clean:
        return 10.0
    header = _measures(map(_normal, clean[0]), map(_normal, loaded[0]) if loaded else [])
    records = _measures(*(["".join(map(_normal, row)) for row in table[1:]] for table in (clean, loaded)))
    cells = _measures(*([cell for row in table for cell in row] for table in (clean, loaded)))
    return 1 + sum(header) + sum(records) + sum(cells)


def _measures(wanted: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    wanted, found = Counter(wanted), Counter(found)
    if not wanted:
        return 1.0, 1.0, 1.0
    common = (wanted & found).total()
    if not common:
        return 0.0, 0.0, 0.0
    first, second = common / wanted.total(), common / found.total()
    return first, second, 2 * first * second / (first + second)


def _normal(cell: str) -> str:
    if kind(cell) in ("whole", "number"):
        try:
            return str(float(cell))
        except ValueError:
            return cell
    return cell.lower()
