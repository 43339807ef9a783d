"""Untidy files of many kinds, drawn from one clean list, each with its right reading."""

from __future__ import annotations

import datetime
import math
import random
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

ROWS = 120
DAY = datetime.date(2025, 1, 31)
ROLES = {"id": "policy_no", "score": "lapse_score", "outcome": "lapsed", "value": "annual_premium", "segment": "branch"}


@dataclass(frozen=True)
class Row:
    """A customer as he truly is."""

    id: str
    score: float
    event: int
    value: float
    group: str
    date: datetime.date


@dataclass(frozen=True)
class Untidy:
    """Files by name, and what a right reading of them comes to, in the words of `tests/data/verdicts.py`."""

    name: str
    files: dict[str, bytes]
    wanted: dict
    answers: dict = field(default_factory=dict)


def customers(seed=1, rows=ROWS):
    """A list of customers whose score knows something about what they do."""
    luck = random.Random(seed)
    found = []
    for place in range(rows):
        score = round(min(max(luck.betavariate(2, 3), 0.0001), 0.9999), 4)
        event = int(luck.random() < score)
        value = round(math.exp(luck.gauss(4.3, 0.8)), 2)
        group = luck.choice(("Home", "Motor", "Travel"))
        date = DAY + datetime.timedelta(days=luck.randrange(150))
        found.append(Row(f"P{10001 + place * 7:06d}", score, event, value, group, date))
    return found


def area(rows, score=lambda row: row.score, event=lambda row: row.event):
    """The AUC of rows: of every pair, how often the event has the higher score; equal scores are half a time."""
    ones = [score(row) for row in rows if event(row) == 1]
    zeros = sorted(score(row) for row in rows if event(row) == 0)
    return sum(bisect_left(zeros, one) + bisect_right(zeros, one) for one in ones) / (2 * len(ones) * len(zeros))


def truth(rows, **more):
    """The right reading of rows, all columns known."""
    groups = {}
    for row in rows:
        groups[row.group] = groups.get(row.group, 0) + 1
    checks = {
        "unique_ids": len({row.id for row in rows}),
        "first_ids": [row.id for row in rows[:3]],
        "positives": sum(row.event for row in rows),
        "groups": groups,
        "sums": {"lapse_score": sum(row.score for row in rows), "annual_premium": sum(row.value for row in rows)},
        "auc": area(rows),
    }
    checks |= more.pop("checks", {})
    return {
        "verdict": "load",
        "rows": len(rows),
        "roles": ROLES,
        "checks": {k: v for k, v in checks.items() if v is not None},
    } | more


def table(rows, header="policy_no,lapse_score,lapsed,annual_premium,branch", delimiter=",", extra="", **cells):
    """Rows as a text file; ``cells`` say how a field is written, and ``extra`` names a column more."""
    write = {
        "id": lambda row: row.id,
        "score": lambda row: f"{row.score:.4f}",
        "event": lambda row: str(row.event),
        "value": lambda row: f"{row.value:.2f}",
        "group": lambda row: row.group,
    } | cells
    more = [name for name in extra.split(",") if name]
    fields = ["id", "score", "event", "value", "group", *more]
    lines = [delimiter.join([*header.split(","), *more])]
    for row in rows:
        texts = [str(write[name](row)) for name in fields]
        lines.append(
            delimiter.join(f'"{text}"' if delimiter in text or '"' in text or "\n" in text else text for text in texts)
        )
    return ("\n".join(lines) + "\n").encode()


CASES: list[Untidy] = []


def case(name, content, wanted, file="scores.csv", answers=None):
    """Add a case of one file."""
    CASES.append(Untidy(name, content if isinstance(content, dict) else {file: content}, wanted, answers or {}))


def _outcomes(rows):
    pairs = {
        "yes and no": ("Yes", "No", "load"),
        "true and false in odd cases": ("TRUE", "false", "load"),
        "Y and N": ("Y", "N", "load"),
        "1.0 and 0.0": ("1.0", "0.0", "load"),
        "ja and nein": ("Ja", "Nein", "load"),
        "si and no": ("Si", "No", "load"),
        "churned and stayed": ("churned", "stayed", "load"),
        "sí and no": ("sí", "no", "load"),
        "won and lost": ("won", "lost", "ask"),
        "1 and 2": ("2", "1", "ask"),
        "good and bad": ("bad", "good", "ask"),
    }
    for title, (yes, no, verdict) in pairs.items():
        event = {"1.0": "1"}.get(yes, yes)
        wanted = truth(rows, verdict=verdict, accept=["ask"] if title == "won and lost" else [])
        if verdict == "load":
            wanted["event"] = event
        else:
            wanted["checks"].pop("positives"), wanted["checks"].pop("auc")
        case(f"outcome: {title}", table(rows, event=lambda row, y=yes, n=no: y if row.event else n), wanted)
    mixed = ("Yes", "yes", "Y", "1"), ("No", "no", "N", "0")
    case(
        "outcome: yes in several spellings",
        table(rows, event=lambda row: mixed[1 - row.event][int(row.id[1:]) % 4]),
        truth(rows, accept=["load_warn", "ask"]),
    )
    late = rows[:100] + [Row(r.id, r.score, -1, r.value, r.group, r.date) for r in rows[100:]]
    known = truth(
        rows,
        verdict="load_warn",
        accept=["ask"],
        say=[["outcome"], ["20"]],
        checks={"positives": sum(r.event for r in rows[:100]), "auc": area(rows[:100])},
    )
    case(
        "outcome: some are not known yet",
        table(late, event=lambda row: {1: "Yes", 0: "No", -1: "unknown"}[row.event]),
        known,
    )
    case("outcome: some are empty", table(late, event=lambda row: {1: "1", 0: "0", -1: ""}[row.event]), known)
    counts = truth(rows, verdict="ask", say=[["which", "event"]], checks={"sums": None})
    case(
        "outcome: how often it happened",
        table(
            rows,
            header="policy_no,lapse_score,claims,annual_premium,branch",
            event=lambda row: row.event * (1 + len(row.group) % 3),
        ),
        counts | {"roles": ROLES | {"outcome": "claims"}},
    )
    case(
        "outcome: the date on which it happened",
        table(
            rows,
            header="policy_no,lapse_score,cancelled,annual_premium,branch",
            event=lambda row: row.date.isoformat() if row.event else "",
        ),
        counts | {"roles": ROLES | {"outcome": "cancelled"}},
    )


def _scores(rows):
    turned = truth(
        rows,
        verdict="load_warn",
        say=[["other way"]],
        checks={
            "auc": area(rows, lambda r: 1 - r.score),
            "sums": {"lapse_score": sum(round(1 - r.score, 4) for r in rows)},
        },
    )
    case("score: inverted", table(rows, score=lambda row: f"{1 - row.score:.4f}"), turned)
    kept = truth(
        rows,
        verdict="load_warn",
        accept=["ask"],
        say=[["other way"]],
        roles=ROLES | {"outcome": "retained"},
        checks={"auc": area(rows), "positives": sum(r.event for r in rows)},  # by default it foresees who was not
    )
    case(
        "score: of churn against retained",
        table(rows, header="policy_no,lapse_score,retained,annual_premium,branch", event=lambda row: 1 - row.event),
        kept,
    )
    decile = {row.id: 10 - min(int(row.score * 10), 9) for row in rows}
    tenths = truth(
        rows,
        verdict="load_warn",
        accept=["ask"],
        say=[["other way"]],
        roles=ROLES | {"score": "decile"},
        checks={"auc": area(rows, lambda r: decile[r.id]), "sums": {"annual_premium": sum(r.value for r in rows)}},
    )
    case(
        "score: decile 1 is best",
        table(rows, header="policy_no,decile,lapsed,annual_premium,branch", score=lambda row: decile[row.id]),
        tenths,
    )
    cent = {"sums": {"lapse_score": sum(100 * r.score for r in rows)}}
    case(
        "score: 0 to 100",
        table(rows, score=lambda row: f"{100 * row.score:.2f}"),
        truth(rows, accept=["load_warn"], checks=cent),
    )
    case(
        "score: 83,5 %",
        table(
            rows,
            delimiter=";",
            score=lambda row: f"{100 * row.score:.2f} %".replace(".", ","),
            value=lambda row: f"{row.value:.2f}".replace(".", ","),
        ),
        truth(rows, accept=["load_warn"], score_scale_ok=[1, 100]),
    )
    logit = {row.id: round(math.log(row.score / (1 - row.score)), 6) for row in rows}
    case(
        "score: logits",
        table(rows, score=lambda row: logit[row.id]),
        truth(rows, accept=["load_warn"], checks={"sums": {"lapse_score": sum(logit.values())}}),
    )
    gone = [row for place, row in enumerate(rows) if place % 3]
    lacking = truth(
        rows,
        verdict="load_warn",
        accept=["load"],
        say=[["no score", "missing"]],
        checks={
            "auc": area(gone),
            "sums": {"lapse_score": sum(r.score for r in gone)},
            "missing": {"lapse_score": ROWS - len(gone)},
        },
    )
    case("score: a third is missing", table(rows, score=lambda row: f"{row.score:.4f}" if row in gone else ""), lacking)
    flagged = truth(rows, verdict="load_warn", say=[["label"]], checks={"auc": None, "sums": None})
    case("score: a label used as score", table(rows, score=lambda row: int(row.score > 0.4)), flagged)
    odd = truth(
        rows,
        verdict="load_warn",
        say=[["infinite", "missing"]],
        checks={
            "auc": area(rows[3:]),
            "sums": {"lapse_score": sum(r.score for r in rows[3:])},
            "missing": {"lapse_score": 3},
        },
    )
    special = dict(zip((row.id for row in rows), ("inf", "NaN", "1e999"), strict=False))
    case("score: inf, NaN and 1e999", table(rows, score=lambda row: special.get(row.id, f"{row.score:.4f}")), odd)
    two = truth(rows, verdict="ask", say=[["scores"]], checks={"auc": None})
    two["roles"] = {k: v for k, v in ROLES.items() if k != "score"}
    noise = random.Random(5)
    case(
        "score: of two models",
        table(
            rows,
            header="policy_no,score_old,lapsed,annual_premium,branch",
            extra="score_new",
            score=lambda row: f"{min(max(row.score + noise.gauss(0, 0.2), 0), 1):.4f}",
            score_new=lambda row: f"{row.score:.4f}",
        ),
        two | {"checks": {k: v for k, v in two["checks"].items() if k != "sums"}},
    )
    counter = truth(rows, roles=ROLES | {"score": "p_1"}, checks={"sums": {"p_1": sum(r.score for r in rows)}})
    case(
        "score: p_0 and p_1",
        table(
            rows,
            header="policy_no,p_0,lapsed,annual_premium,branch",
            extra="p_1",
            score=lambda row: f"{1 - row.score:.4f}",
            p_1=lambda row: f"{row.score:.4f}",
        ),
        counter,
    )
    both = truth(
        rows,
        roles=ROLES | {"score": "predicted_probability"},
        checks={"sums": {"predicted_probability": sum(r.score for r in rows)}},
    )
    case(
        "score: label and probability",
        table(
            rows,
            header="policy_no,predicted_lapse,lapsed,annual_premium,branch",
            extra="predicted_probability",
            score=lambda row: int(row.score > 0.4),
            predicted_probability=lambda row: f"{row.score:.4f}",
        ),
        both,
    )
    steps = truth(
        rows,
        checks={
            "auc": area(rows, lambda r: round(r.score, 1)),
            "sums": {"lapse_score": sum(round(r.score, 1) for r in rows)},
        },
    )
    case("score: heavy ties", table(rows, score=lambda row: f"{row.score:.1f}"), steps)
    perfect = truth(rows, verdict="load_warn", say=[["leak"]], checks={"auc": None, "sums": None})
    case("score: knows the outcome", table(rows, score=lambda row: f"{0.3 * row.score + 0.6 * row.event:.4f}"), perfect)
    case(
        "leak: a column equal to the outcome",
        table(rows, extra="closed_flag", closed_flag=lambda row: "y" if row.event else "n"),
        truth(rows, verdict="load_warn", say=[["leak"]]),
    )
    case(
        "score: constant",
        table(rows, score=lambda row: "0.5"),
        {"verdict": "reject", "say": [["every score", "constant", "same"]]},
    )
    case(
        "score: letters only",
        table(rows, score=lambda row: "ABC"[int(row.score * 3)]),
        {"verdict": "reject", "say": [["score"]]},
    )
    case(
        "no rows with both",
        table(rows, event=lambda row: ""),
        {"verdict": "reject", "say": [["outcome", "empty", "lapsed"]]},
    )


def _numbers(rows):
    big = [Row(r.id, r.score, r.event, round(r.value * 40, 2), r.group, r.date) for r in rows]

    def money(shape):
        return lambda row: shape(row.value)

    def european(value):
        return f"{value:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")

    shapes = {
        "1.234,50": lambda v: european(v),
        "1 234,50": lambda v: f"{v:,.2f}".replace(",", "\u00a0").replace(".", ","),
        "1'234.50": lambda v: f"{v:,.2f}".replace(",", "'"),
        "1 234,50 €": lambda v: f"{v:,.2f} €".replace(",", "\u202f").replace(".", ","),
        "$1,234.50": lambda v: f"${v:,.2f}",
        "EUR 1,234.50": lambda v: f"EUR {v:,.2f}",
        "1,234.50-": lambda v: f"{v:,.2f}" if v > 1500 else f"{v:,.2f}-",
        "a Unicode minus": lambda v: f"{v:.2f}" if v > 1500 else f"−{v:.2f}",
        "brackets": lambda v: f"{v:.2f}" if v > 1500 else f"({v:.2f})",
    }
    for title, shape in shapes.items():
        signed = title in ("1,234.50-", "a Unicode minus", "brackets")
        total = sum(r.value if not signed or r.value > 1500 else -r.value for r in big)
        wanted = truth(
            big,
            accept=["load_warn"] if signed else [],
            checks={"sums": {"annual_premium": total, "lapse_score": sum(r.score for r in big)}},
        )
        case(f"numbers: {title}", table(big, delimiter=";", value=money(shape)), wanted)
    whole = [Row(r.id, r.score, r.event, 1000 + int(r.value * 40) % 9000, r.group, r.date) for r in rows]
    open_ones = truth(
        whole,
        verdict="ask",
        say=[["1.234", "thousands", "decimal"]],
        checks={"sums": {"lapse_score": sum(r.score for r in rows)}},
    )
    case(
        "numbers: every cell like 1.234",
        table(whole, delimiter=";", value=lambda row: f"{row.value:,}".replace(",", ".")),
        open_ones,
    )
    case("numbers: every cell like 1,234", table(whole, value=lambda row: f"{row.value:,}"), open_ones)
    case(
        "numbers: every cell like 1.234 beside decimal commas",
        table(
            whole,
            delimiter=";",
            score=lambda row: f"{row.score:.4f}".replace(".", ","),
            value=lambda row: f"{row.value:,}".replace(",", "."),
        ),
        truth(whole, verdict="ask", accept=["load", "load_warn"]),
    )
    mixed = truth(big, verdict="load_warn", accept=["ask"], say=[["decimal"]])
    case(
        "numbers: point and comma in one column",
        table(
            big, delimiter=";", value=lambda row: european(row.value) if int(row.id[1:]) % 2 else f"{row.value:,.2f}"
        ),
        mixed,
    )
    coins = truth(
        rows,
        verdict="load_warn",
        accept=["ask"],
        say=[["currenc"]],
        checks={"sums": {"lapse_score": sum(r.score for r in rows)}},
    )
    case(
        "numbers: two currencies in one column",
        table(rows, value=lambda row: f"{'$€'[int(row.id[1:]) % 2]}{row.value:.2f}"),
        coins,
    )
    case(
        "numbers: a column of currencies",
        table(rows, extra="currency", currency=lambda row: ("USD", "EUR")[int(row.id[1:]) % 2]),
        truth(
            rows,
            verdict="load_warn",
            accept=["ask"],
            say=[["currenc"]],
            checks={"sums": {"lapse_score": sum(r.score for r in rows)}},
        ),
    )
    words = dict(zip((row.id for row in rows[10:]), ("NA", "-", "#N/A", "?", "", "n/a", "null"), strict=False))
    left = [row for row in rows if row.id not in words]
    case(
        "numbers: words for missing",
        table(rows, value=lambda row: words.get(row.id, f"{row.value:.2f}")),
        truth(
            rows,
            accept=["load_warn"],
            checks={"sums": {"annual_premium": sum(r.value for r in left)}, "missing": {"annual_premium": 7}},
        ),
    )
    coded = {row.id for row in rows[::15]}
    left = [row for row in rows if row.id not in coded]
    case(
        "numbers: -999 for missing",
        table(rows, value=lambda row: "-999" if row.id in coded else f"{row.value:.2f}"),
        truth(
            rows,
            verdict="load_warn",
            say=[["-999", "sentinel"]],
            checks={"sums": {"annual_premium": sum(r.value for r in left)}, "missing": {"annual_premium": len(coded)}},
        ),
    )
    case(
        "numbers: 99 among grades",
        table(rows, extra="grade", grade=lambda row: 99 if row.id in coded else 1 + int(row.id[1:]) % 5),
        truth(rows, verdict="load_warn", say=[["99"]]),
    )


def _dates(rows):
    span = [min(row.date for row in rows).isoformat(), max(row.date for row in rows).isoformat()]
    months = ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")
    french = (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    )
    spanish = (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    )

    def epoch(day):
        return (day - datetime.date(1970, 1, 1)).days * 86_400

    shapes = {
        "31/01/2025": lambda d: f"{d:%d/%m/%Y}",
        "01/31/2025": lambda d: f"{d:%m/%d/%Y}",
        "31.01.25": lambda d: f"{d:%d.%m.%y}",
        "1/31/25": lambda d: f"{d.month}/{d.day}/{d:%y}",
        "20250131": lambda d: f"{d:%Y%m%d}",
        "serials": lambda d: str((d - datetime.date(1899, 12, 30)).days),
        "epoch seconds": lambda d: str(epoch(d)),
        "epoch milliseconds": lambda d: str(epoch(d) * 1000),
        "31 Jan 2025": lambda d: f"{d:%d %b %Y}",
        "Jan 31, 2025": lambda d: f"{d:%b %d, %Y}",
        "31-Jan-25": lambda d: f"{d:%d-%b-%y}",
        "31. Jan 2025 in German": lambda d: f"{d.day}. {months[d.month - 1]} {d.year}",
        "31 janvier 2025": lambda d: f"{d.day} {french[d.month - 1]} {d.year}",
        "31 de enero de 2025": lambda d: f"{d.day} de {spanish[d.month - 1]} de {d.year}",
        "ISO with a clock": lambda d: f"{d.isoformat()}T08:15:00Z",
        "31/01/2025 08:15": lambda d: f"{d:%d/%m/%Y} 08:15",
        "1/31/2025 8:15:00 AM": lambda d: f"{d.month}/{d.day}/{d.year} 8:15:00 AM",
    }
    for title, shape in shapes.items():
        wanted = truth(rows, roles=ROLES | {"date": "review_date"}, checks={"dates": span})
        case(f"dates: {title}", table(rows, extra="review_date", review_date=lambda row, s=shape: s(row.date)), wanted)
    firsts = [min(row.date for row in rows).replace(day=1), max(row.date for row in rows).replace(day=1)]
    quarters = [day.replace(month=(day.month - 1) // 3 * 3 + 1).isoformat() for day in firsts]
    first_days = [day.isoformat() for day in firsts]
    monthly = {
        "2025Q1": (lambda d: f"{d.year}Q{(d.month - 1) // 3 + 1}", quarters),
        "Q1 2025": (lambda d: f"Q{(d.month - 1) // 3 + 1} {d.year}", quarters),
        "Jan 2025": (lambda d: f"{d:%b %Y}", first_days),
        "2025-01": (lambda d: f"{d:%Y-%m}", first_days),
        "01/2025": (lambda d: f"{d:%m/%Y}", first_days),
        "202501": (lambda d: f"{d:%Y%m}", first_days),
    }
    for title, (shape, ends) in monthly.items():
        wanted = truth(rows, roles=ROLES | {"date": "month"}, checks={"dates": ends})
        case(f"dates: {title}", table(rows, extra="month", month=lambda row, s=shape: s(row.date)), wanted)
    few = [
        Row(r.id, r.score, r.event, r.value, r.group, datetime.date(2025, 1 + n % 12, 1 + n * 7 % 12))
        for n, r in enumerate(rows)
    ]
    wanted = truth(few, verdict="ask", roles=ROLES | {"date": "review_date"}, say=[["day", "month"]])
    case("dates: 03-04-25", table(few, extra="review_date", review_date=lambda row: f"{row.date:%d-%m-%y}"), wanted)
    old = sorted(rows, key=lambda row: row.date)
    fresh = [Row(r.id, r.score, r.event if n < 80 else 0, r.value, r.group, r.date) for n, r in enumerate(old)]
    case(
        "labels too fresh: nothing has happened lately",
        table(fresh, extra="scored_date", scored_date=lambda row: row.date),
        truth(fresh, verdict="load_warn", say=[["fresh"]]),
    )


def _whole_files(rows):
    same = truth(rows, verdict="ask", say=[["called", "columns"]], checks={"sums": None})
    case(
        "columns: one name twice",
        table(
            rows,
            header="policy_no,lapse_score,lapsed,annual_premium,branch",
            extra="annual_premium",
            annual_premium=lambda row: f"{row.value * 2:.2f}",
        ),
        same,
    )
    split = truth(
        rows,
        verdict="load_warn",
        say=[["120"], ["20"], ["10"]],
        join={"matched": 100, "left_only": 20, "right_only": 10},
    )

    def halves(left, right, key=lambda text: text, name="policy_no"):
        predictions = "policy_no,lapse_score,branch\n" + "".join(f"{r.id},{r.score:.4f},{r.group}\n" for r in left)
        outcomes = f"{name},lapsed,annual_premium\n" + "".join(f"{key(r.id)},{r.event},{r.value:.2f}\n" for r in right)
        return {"predictions.csv": predictions.encode(), "outcomes.csv": outcomes.encode()}

    strangers = customers(9, 10)
    strangers = [Row(f"Q{n:06d}", r.score, r.event, r.value, r.group, r.date) for n, r in enumerate(strangers)]
    base = truth(rows[:100], verdict="load_warn", say=[["100"], ["20"], ["10"]], join=split["join"])
    case("join: rows on one side only", halves(rows, rows[99::-1] + strangers), base)
    digits = [Row(f"{7 * n + 1001:06d}", r.score, r.event, r.value, r.group, r.date) for n, r in enumerate(rows)]
    for title, key in {
        "lost zeros": lambda t: t.lstrip("0"),
        "123.0": lambda t: f"{int(t)}.0",
        "spaces": lambda t: f" {t} ",
    }.items():
        wanted = truth(
            digits,
            verdict="ask" if title != "spaces" else "load",
            accept=["ask", "load_warn", "load"] if title == "spaces" else [],
            say=[["written", "zeros"]] if title != "spaces" else [],
            join={"matched": 120, "left_only": 0, "right_only": 0},
        )
        case(f"join: keys with {title}", halves(digits, digits, key), wanted)
    case(
        "join: keys in another case",
        halves(rows, rows, str.lower),
        truth(rows, verdict="ask", say=[["case"]], join={"matched": 120, "left_only": 0, "right_only": 0}),
    )
    case(
        "join: nothing in common",
        halves(rows, rows, lambda t: f"X-{t}-Y"),
        {"verdict": "reject", "say": [["in common", "partner"]]},
    )
    twice = rows + [Row(r.id, r.score, 1 - r.event, r.value, r.group, r.date) for r in rows[:5]]
    case(
        "join: one to several",
        halves(rows, twice),
        {"verdict": "ask", "say": [["several rows"]], "rows": 120, "roles": ROLES},
    )
    third = halves(rows, rows)
    third["outcomes.csv"] = ("policy_no,lapsed\n" + "".join(f"{r.id},{r.event}\n" for r in rows)).encode()
    third["customers.csv"] = (
        "policy_no,annual_premium,region\n" + "".join(f"{r.id},{r.value:.2f},{'NS'[len(r.group) % 2]}\n" for r in rows)
    ).encode()
    case("join: three files", third, truth(rows))
    lines = third["customers.csv"].decode().splitlines(keepends=True)
    known = rows[:100]
    worth = {"lapse_score": sum(r.score for r in rows), "annual_premium": sum(r.value for r in known)}
    lacking = truth(
        rows,
        verdict="load_warn",
        say=[["20 rows"], ["no partner", "unmatched"]],
        checks={"groups": None, "missing": {"annual_premium": 20}, "sums": worth},
        join={"matched": 120, "left_only": 0, "right_only": 0},
    )
    lacking["roles"] = {role: name for role, name in ROLES.items() if role != "segment"}
    few = {**third, "customers.csv": "".join(lines[:101]).encode()}
    case("join: attributes of some customers only", few, lacking)
    case("join: attributes first, of some customers only", dict(reversed(few.items())), lacking)
    whole = table([Row(r.id, r.score, r.event, r.value, r.group, r.date) for r in rows]).decode().splitlines()
    scored = "".join(",".join(line.split(",")[:3]) + "\n" for line in whole).encode()
    case(
        "join: everything needed in one file, attributes of some in another",
        {"scores.csv": scored, "customers.csv": few["customers.csv"]},
        lacking | {"join": {"matched": 100, "left_only": 20, "right_only": 0}},
    )
    batches = {f"scores_2025-{month:02d}.csv": table(rows[40 * (month - 1) : 40 * month]) for month in (1, 2, 3)}
    case(
        "stack: three months",
        batches,
        truth(
            rows, accept=["load_warn"], roles=ROLES | {"date": "period"}, checks={"dates": ["2025-01-01", "2025-03-01"]}
        ),
    )
    turned = dict(batches)
    turned["scores_2025-03.csv"] = table(
        rows[80:],
        header="policy_no,lapse_score,lapsed,annual_premium,branch",
        extra="note",
        note=lambda row: "x y z"[::2][len(row.group) % 2],
    )
    case("stack: a column more in one month", turned, truth(rows, verdict="load_warn", say=[["note"]]))
    known = {
        "e-mail": lambda r: f"{r.id.lower()}@example.com",
        "phone": lambda r: f"+49 170 {r.id[1:]}7",
        "birth date": lambda r: (
            f"19{50 + len(r.id) + int(r.id[-1]) % 40:02d}-0{1 + int(r.id[-1]) % 9}-1{int(r.id[-2]) % 9}"
        ),
    }
    for title, cell in known.items():
        column = {"e-mail": "contact", "phone": "contact_2", "birth date": "birth_date"}[title]
        case(
            f"personal: {title}",
            table(rows, extra=column, **{column: cell}),
            truth(rows, verdict="load_warn", say=[["personal"]]),
        )
    even = sorted(rows, key=lambda r: r.event)
    ones = sum(r.event for r in rows)
    balanced = even[: min(ones, ROWS - ones)] + even[ROWS - min(ones, ROWS - ones) :]
    case("a balanced file", table(balanced), truth(balanced, verdict="load_warn", say=[["balanced"]]))
    case(
        "hostile names",
        table(
            rows,
            header="policy_no,lapse_score,lapsed,annual_premium,branch",
            group=lambda row: {"Home": "=1+1", "Motor": "<b>x</b>", "Travel": "\u202eabc"}[row.group],
        ),
        truth(
            rows,
            checks={
                "groups": {
                    {"Home": "=1+1", "Motor": "<b>x</b>", "Travel": "\u202eabc"}[g]: n
                    for g, n in truth(rows)["checks"]["groups"].items()
                }
            },
        ),
    )
    case(
        "ids of digits with zeros",
        table(rows, id=lambda row: row.id[1:]),
        truth(rows, checks={"first_ids": [r.id[1:] for r in rows[:3]]}),
    )
    left_alone = [row for row in rows if not int(row.id[1:]) % 2]  # whose story it is
    armed = truth(
        rows,
        roles=ROLES | {"treated": "contacted"},
        verdict="load_warn",
        say=[["contacted"]],
        checks={
            "treated": len(rows) - len(left_alone),
            "positives": sum(row.event for row in left_alone),
            "auc": area(left_alone),
        },
    ) | {"rows": len(left_alone)}
    case(
        "a treated group",
        table(rows, extra="contacted", contacted=lambda row: ("no", "yes")[int(row.id[1:]) % 2]),
        armed,
    )


def _all():
    rows = customers()
    for kind in (_outcomes, _scores, _numbers, _dates, _whole_files):
        kind(rows)


_all()
