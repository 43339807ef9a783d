"""What programs and people do to files out of habit, beyond `tests/data/untidy.py`: each with its right reading."""

from __future__ import annotations

import datetime
import gzip
import io

import xlsxwriter

from tests.data.untidy import ROLES, Row, Untidy, area, customers, table, truth

ROWS = customers(77)
SPAN = [min(row.date for row in ROWS).isoformat(), max(row.date for row in ROWS).isoformat()]
HEADER = "policy_no,lapse_score,lapsed,annual_premium,branch"
DATED = ROLES | {"date": "review_date"}
SOME = {row.id for row in ROWS[5:60:9]}
HABITS: list[Untidy] = []


def habit(name, content, wanted, file="scores.csv"):
    """Add a case of one file, or of several by name."""
    HABITS.append(Untidy(name, content if isinstance(content, dict) else {file: content}, wanted))


def _named(ids):
    return [Row(own, r.score, r.event, r.value, r.group, r.date) for own, r in zip(ids, ROWS, strict=True)]


def _without(*checks, **more):
    return truth(ROWS, checks=dict.fromkeys(checks), **more)


def _ids():
    codes = _named(f"{place // 10 + 1}E{place % 10}" for place in range(len(ROWS)))
    habit("ids such as 1E5 are codes", table(codes), truth(codes))
    habit(
        "ids that a spreadsheet cut to 4.9E+11",
        table(ROWS, id=lambda row: f"{4.9 + int(row.id[1:]) % 70 // 10 / 10:.1f}E+11"),
        {"verdict": "load_warn", "accept": ["ask"], "say": [["last digits are lost"]], "rows": len(ROWS)},
    )
    long = _named(f"4900000000000{int(row.id[1:]):05d}" for row in ROWS)
    habit("ids of 18 digits", table(long), truth(long))
    digits = _named(row.id[1:] for row in ROWS)
    lines = [HEADER, *(f'="{r.id}",{r.score:.4f},{r.event},{r.value:.2f},{r.group}' for r in digits), ""]
    habit('ids kept from Excel as ="00123"', "\n".join(lines).encode(), truth(digits))
    padded = {name: lambda row, name=name: f"{getattr(row, name)}\u00a0" for name in ("id", "score", "event", "value")}
    habit("no-break spaces behind every cell", table(ROWS, **padded), truth(ROWS))
    marked = {name: lambda row, name=name: f"\u200b{getattr(row, name)}" for name in ("id", "score", "event", "value")}
    habit("zero-width spaces before every cell", table(ROWS, **marked), truth(ROWS))
    first, second = (
        ROWS[:60],
        [
            Row(old.id, new.score, new.event, new.value, new.group, new.date)
            for old, new in zip(ROWS[:60], ROWS[60:], strict=True)
        ],
    )
    habit(
        "every id in two months",
        table(first + second, extra="month", month=lambda row: "2025-01" if row in first else "2025-02"),
        {"verdict": "ask", "rows": 60},  # the last month is proposed, and asked
    )
    twice = [*ROWS, *(Row(r.id, r.score, 1 - r.event, r.value, r.group, r.date.replace(day=28)) for r in ROWS[:3])]
    habit(
        "a few ids twice, with another date",
        table(twice, extra="review_date", review_date=lambda row: row.date),
        {"verdict": "ask", "say": [["3 ids"]]},
    )


def _words():
    left = [row for row in ROWS if row.id not in SOME]
    sums = {"lapse_score": sum(r.score for r in left), "annual_premium": sum(r.value for r in left)}
    missing = {"lapse_score": len(SOME), "annual_premium": len(SOME)}
    for word in ("missing", "unbekannt", "#NUM!", "\\N", "k.A."):
        content = table(
            ROWS,
            score=lambda row, word=word: word if row.id in SOME else f"{row.score:.4f}",
            value=lambda row, word=word: word if row.id in SOME else f"{row.value:.2f}",
        )
        wanted = truth(ROWS, verdict="load_warn", checks={"auc": area(left), "sums": sums, "missing": missing})
        habit(f"“{word}” among numbers", content, wanted)
    habit(
        "amounts that are no plain numbers",
        table(ROWS, value=lambda row: f"{row.value:.2f} {'CR' if row.event else 'DR'}"),
        {"verdict": "load_warn", "say": [["named like an amount"]], "rows": len(ROWS)},
    )
    short = {"lapse_score": sum(r.score for r in ROWS), "annual_premium": sum(round(r.value / 1000, 5) for r in ROWS)}
    habit(
        "amounts in thousands",
        table(ROWS, value=lambda row: f"{row.value / 1000:.5f}k"),
        truth(
            ROWS,
            verdict="load_warn",
            say=[["thousands"]],
            checks={"sums": short | {"annual_premium": 1000 * short["annual_premium"]}},
        ),
    )
    habit(
        "one group in several cases",
        table(ROWS, group=lambda row: row.group.upper() if int(row.id[1:]) % 2 else row.group),
        _without("groups", verdict="load_warn", say=[["several ways"]]),
    )


def _outcomes():
    for yes, no in (("Attrited Customer", "Existing Customer"), ("Churn.", "No churn."), ("WAHR", "FALSCH")):
        content = table(ROWS, event=lambda row, yes=yes, no=no: yes if row.event else no)
        # A score of lapsing beside those who responded says the opposite by its name, which is asked about.
        habit(f"outcome: {yes} and {no}", content, truth(ROWS, event=yes, accept=["ask"] if yes == "responded" else []))
    for yes in ("x", "yes", "1"):
        habit(
            f"outcome: {yes} or nothing",
            table(ROWS, event=lambda row, yes=yes: yes if row.event else ""),
            truth(ROWS, verdict="ask", say=[["empty cells"]]),
        )
    habit(
        "outcome: the date, or 9999-12-31",
        table(
            ROWS,
            header=HEADER.replace("lapsed", "churn_date"),
            event=lambda row: row.date.isoformat() if row.event else "9999-12-31",
        ),
        truth(ROWS, verdict="ask", say=[["sentinel"]], roles=ROLES | {"outcome": "churn_date"}),
    )


def _numbers():
    for title, write in {"1.234E-01": lambda text: text, "1,234E-01": lambda text: text.replace(".", ",")}.items():
        content = table(ROWS, delimiter=";", score=lambda row, write=write: write(f"{row.score:.3E}"))
        habit(f"scores as {title}", content, truth(ROWS))
    paid = sum(row.value for row in ROWS if row.id not in SOME)
    habit(
        "accounts that write zero as $ -",
        table(ROWS, value=lambda row: " $ -   " if row.id in SOME else f" $ {row.value:,.2f} "),
        truth(ROWS, accept=["load_warn"], checks={"sums": {"annual_premium": paid}, "missing": {"annual_premium": 0}}),
    )
    for page, sign in (("cp1252", "€"), ("iso8859-15", "€"), ("mac_roman", "€"), ("cp1252", "£"), ("cp850", "£")):
        for write in ("{0}{1:.2f}", "{1:.2f} {0}"):
            content = table(
                ROWS, delimiter=";", value=lambda row, write=write, sign=sign: write.format(sign, row.value)
            )
            name = f"{write.format(sign, 9)} in {page} and no other letter"
            habit(name, content.decode().encode(page), truth(ROWS))
    big = [Row(r.id, r.score, r.event, round(r.value + 1000, 2), r.group, r.date) for r in ROWS]
    bare = [f"{r.id},{r.score:.4f},{r.event},{r.value:,.2f},{r.group}" for r in big]
    habit(
        "thousands commas without quotation marks",
        "\n".join([HEADER, *bare, ""]).encode(),
        {"verdict": "ask", "accept": ["reject"], "say": [["5 names", "single class", "which"]]},
    )


def _dates():
    serial = datetime.date(1899, 12, 30)
    shapes = {
        "01.02.2025 08:15 Uhr": lambda d: f"{d:%d.%m.%Y} 08:15 Uhr",
        "Sat, 01 Feb 2025 00:00:00 GMT": lambda d: f"{d:%a, %d %b %Y} 00:00:00 GMT",
        "Feb 1, 2025 8:15 AM": lambda d: f"{d:%b} {d.day}, {d.year} 8:15 AM",
    }
    for title, shape in shapes.items():
        content = table(ROWS, extra="review_date", review_date=lambda row, shape=shape: shape(row.date))
        habit(f"dates as {title}", content, truth(ROWS, roles=DATED, checks={"dates": SPAN}))
    content = table(ROWS, extra="as of", **{"as of": lambda row: (row.date - serial).days})
    habit("serials below “as of”", content, truth(ROWS, roles=ROLES | {"date": "as of"}, checks={"dates": SPAN}))
    for day in ("9999-12-31", "1900-01-01"):
        content = table(ROWS, extra="review_date", review_date=lambda row, day=day: day if row.id in SOME else row.date)
        habit(f"{day} for no date", content, truth(ROWS, verdict="load_warn", say=[[day]], roles=DATED))
    habit(
        "dates that are no telephone numbers",
        table(
            ROWS,
            extra="review_date",
            review_date=lambda row: f"{row.date:%d/%m/%Y}" if int(row.id[1:]) % 2 else f"{row.date:%m/%d/%Y}",
        ),
        truth(ROWS, verdict="load_warn", say=[["are dates"]]),
    )
    habit("dates, half of them as text", _half_text(), truth(ROWS, verdict="load_warn", roles=DATED), "scores.xlsx")
    HABITS[-1].wanted["say"] = [["swapped"]]
    HABITS[-1].wanted["checks"]["dates"] = SPAN


def _half_text():
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet, style = book.add_worksheet("Data"), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, [*HEADER.split(","), "review_date"])
    for line, row in enumerate(ROWS, start=1):
        sheet.write_row(line, 0, [row.id, row.score, row.event, row.value, row.group])
        if line % 2:
            sheet.write_datetime(line, 5, datetime.datetime.combine(row.date, datetime.time()), style)
        else:
            sheet.write_string(line, 5, f"{row.date:%d/%m/%Y}")
    book.close()
    return content.getvalue()


def _layouts():
    events, values = sum(r.event for r in ROWS), sum(r.value for r in ROWS)
    nameless = table(ROWS) + f",,{events},{values:.2f},\n".encode()
    habit("a total without a name", nameless, truth(ROWS, verdict="load_warn", say=[["total"]]))
    names, *lines = table(ROWS).decode().splitlines()
    drawn = [" | ".join(f"{cell:14}" for cell in line.split(",")) for line in (names, *lines)]
    psql = "\n".join([drawn[0], "----+----+----+----+----", *drawn[1:], "(120 rows)", ""])
    notes = "".join(f"# line {number}: one, two, three\n" for number in range(70))
    habit("seventy lines of comment", notes.encode() + table(ROWS), truth(ROWS))
    habit("as a database shell prints it", psql.encode(), truth(ROWS, verdict="load_warn"), "scores.txt")
    aligned = "".join(f"{r.id:>10} {r.score:11.4f} {r.event:6d} {r.value:14.2f} {r.group:>6}\n" for r in ROWS)
    head = " policy_no lapse_score lapsed annual_premium branch\n"
    habit("aligned to the right by blanks", (head + aligned).encode(), truth(ROWS), "scores.txt")
    sizes = {"Home": "Größe S", "Motor": "Größe M", "Travel": "Größe L"}
    groups = {sizes[group]: count for group, count in truth(ROWS)["checks"]["groups"].items()}
    for page in ("cp850", "mac_roman"):
        content = table(ROWS, group=lambda row: sizes[row.group]).decode().encode(page)
        habit(f"written in {page}", content, truth(ROWS, checks={"groups": groups}))
    habit("packed and called .csv.gz", gzip.compress(table(ROWS)), truth(ROWS), "scores.csv.gz")


def _languages():
    names = {
        "Polish": "nr_klienta prawdopodobieństwo rezygnacja składka oddział",
        "Russian": "номер_договора вероятность расторгнут премия филиал",
        "Turkish": "müşteri_no olasılık iptal yıllık_prim bölge",
        "Japanese": "顧客番号 スコア 解約 年間保険料 支店",
        "Chinese": "客户编号 流失概率 是否流失 年保费 地区",
    }
    labels = {
        "Polish": ("Tak", "Nie"),
        "Russian": ("Да", "Нет"),
        "Turkish": ("Evet", "Hayır"),
        "Japanese": ("はい", "いいえ"),
        "Chinese": ("是", "否"),
    }
    for language, header in names.items():
        columns = header.split()
        yes, no = labels[language]
        sums = {columns[1]: sum(r.score for r in ROWS), columns[3]: sum(r.value for r in ROWS)}
        roles = dict(zip(("id", "score", "outcome", "value", "segment"), columns, strict=True))
        content = table(ROWS, header=",".join(columns), event=lambda row, yes=yes, no=no: yes if row.event else no)
        habit(f"names and labels in {language}", content, truth(ROWS, roles=roles, event=yes, checks={"sums": sums}))
    pairs = (
        ("terminated", "not terminated"),
        ("responded", "did not respond"),
        ("lapsed", "in force"),
        ("1 - Yes", "0 - No"),
        ("Yes (1)", "No (0)"),
    )
    for yes, no in pairs:
        content = table(ROWS, event=lambda row, yes=yes, no=no: yes if row.event else no)
        # A score of lapsing beside those who responded says the opposite by its name, which is asked about.
        habit(f"outcome: {yes} and {no}", content, truth(ROWS, event=yes, accept=["ask"] if yes == "responded" else []))
    for sign in ("HK$ {:,.2f}", "{:,.2f} руб.", "{:,.2f}円", "Rs. {:,.2f}", "{:,.2f} lei", "AED {:,.2f}"):
        content = table(ROWS, delimiter=";", value=lambda row, sign=sign: sign.format(row.value))
        habit(f"amounts as {sign.format(1234.5)}", content, truth(ROWS))
    paid = sum(-r.value if r.id in SOME else r.value for r in ROWS)
    for sign in ("$({:,.2f})", "{:,.2f}- €", "–{:,.2f}"):
        content = table(
            ROWS,
            delimiter=";",
            value=lambda row, sign=sign: (sign if row.id in SOME else "{:,.2f}").format(row.value),
        )
        habit(
            f"negative amounts as {sign.format(500)}",
            content,
            truth(ROWS, accept=["load_warn"], checks={"sums": {"annual_premium": paid}}),
        )
    months = ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca"]
    shapes = {
        "1 lutego 2025": lambda d: f"{d.day} {months[d.month - 1]} {d.year}",
        "2025年2月1日": lambda d: f"{d.year}年{d.month}月{d.day}日",
        "1. 2. 2025": lambda d: f"{d.day}. {d.month}. {d.year}",
        "Sat Feb 01 10:11:12 2025": lambda d: f"{d:%a %b %d} 10:11:12 {d.year}",
    }
    for title, shape in shapes.items():
        content = table(ROWS, extra="review_date", review_date=lambda row, shape=shape: shape(row.date))
        habit(f"dates as {title}", content, truth(ROWS, roles=DATED, checks={"dates": SPAN}))
    left = [row.date for row in ROWS if row.id not in SOME]
    habit(
        "0000-00-00 for no date",
        table(ROWS, extra="review_date", review_date=lambda row: "0000-00-00" if row.id in SOME else row.date),
        truth(ROWS, roles=DATED, checks={"dates": [min(left).isoformat(), max(left).isoformat()]}),
    )


def _asides():
    names, *lines = table(ROWS).decode().splitlines()
    units = "\n".join([names, "-,probability,0/1,EUR,-", *lines, ""])
    habit("units with a dash where there is none", units.encode(), truth(ROWS, verdict="load_warn", say=[["unit"]]))
    note = "\n".join([names, *lines, "Note: preliminary, subject to change, see wiki,,", ""])
    habit("a note that holds delimiters", note.encode(), truth(ROWS, verdict="load_warn", say=[["left out"]]))
    hundreds = truth(ROWS, roles=ROLES | {"score": "pd"}, checks={"sums": {"pd": sum(400 * r.score for r in ROWS)}})
    content = table(ROWS, header=HEADER.replace("lapse_score", "pd"), score=lambda row: f"{400 * row.score:.2f}")
    habit("scores of no known scale, named pd", content, hundreds | {"accept": ["load_warn"]})


def _batches():
    parts = [ROWS[:40], ROWS[40:80], ROWS[80:]]
    period = {"roles": ROLES | {"date": "period"}, "checks": {"dates": ["2025-01-01", "2025-03-01"]}}
    months = {f"batch_{name}25.csv": table(part) for name, part in zip(("jan", "feb", "mar"), parts, strict=True)}
    habit("batches called jan25", months, truth(ROWS, **period))
    scaled = {
        f"scores_2025-0{month}.csv": table(
            part, score=lambda row, month=month: f"{row.score * (1, 1, 100)[month - 1]:.4f}"
        )
        for month, part in enumerate(parts, start=1)
    }
    habit(
        "batches on two scales",
        scaled,
        truth(ROWS, verdict="load_warn", say=[["another scale"]], checks={"auc": None, "sums": None}),
    )


for kind in (_ids, _words, _outcomes, _numbers, _dates, _layouts, _languages, _asides, _batches):
    kind()
