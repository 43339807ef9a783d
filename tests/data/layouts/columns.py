"""Kinds 32 to 38: what one column holds, or one row: two scales, a top class, arms, lines of orders, third codes, several labels."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from tests.data.layouts.truth import READ, TONGUES, Layout, Tongue, Truth, area, csv, plain, said, truth, wanted

TOPS = ("top_class_prob", "max_prob", "Konfidenz", "score_of_predicted", "tp_topclass")
ARMS = ("treatment", "Behandlung", "offre", "oferta", "offer")
ORDERS = ("order_id", "Bestellung_id", "commande_id", "order_no", "ordine_id")
THIRD = ((0, 1, 2), (1, 2, 3), (0, 1, 9), (0, 1, 99), (0, 1, -1))
CLASSES = ("{}", "prob_{}", "P({})", ".pred_{}", "probability({})")


def _right(of: Tongue, drawn: Truth, kept: np.ndarray | slice, *verdicts: str, **more: object) -> dict:
    """The right reading where only some rows count."""
    right = wanted(of, drawn, verdicts, **more)
    right["rows"] = int(len(drawn.score[kept]))
    right["checks"] = {"positives": int(drawn.event[kept].sum()), "auc": area(drawn.score[kept], drawn.event[kept])}
    return right


def two_scales() -> Iterator[Layout]:
    """Shares in one month and per cent in the next are one score; many small numbers among larger ones are one scale already."""
    kind = "32 two scales"
    for seed, of in enumerate(TONGUES, 930):
        drawn = truth(seed, 300)
        second = np.arange(300) % 2 == 1
        mixed = np.where(second, (100 * drawn.score).round(2), drawn.score)
        frame = plain(of, drawn).assign(**{of.score: mixed})
        right = wanted(of, drawn, ("ask",), say=[["two scales"]])
        monthly = frame.assign(**{of.month: np.where(second, "2026-02", "2026-01")})
        yield Layout(f"by month, {of.code}", kind, {"s.csv": csv(monthly)}, right)
        files = {f"2026-0{place + 1}.csv": csv(frame[second == place]) for place in (0, 1)}
        yield Layout(f"by file, {of.code}", kind, files, right)
        small = (100 * drawn.score**4).round(4)
        yield Layout(
            f"many small ones, {of.code}",
            kind,
            {"s.csv": csv(frame.assign(**{of.score: small}))},
            wanted(of, drawn, ("load", "load_warn"), checks={"positives": int(drawn.event.sum())}),
        )


def top_classes() -> Iterator[Layout]:
    """How sure a model was of the label that it predicted, in words or codes; without the label it says nothing."""
    kind = "33 top class"
    for seed, of in enumerate(TONGUES, 940):
        drawn, name = truth(seed, 300), TOPS[seed - 940]
        top = np.maximum(drawn.score, 1 - drawn.score).round(4)
        base = plain(of, drawn).drop(columns=of.score)
        right = wanted(of, drawn, ("ask",), roles={"score": name}, say=[["never below one half"]])
        for form, labels in (("words", said(of, drawn.score >= 0.5)), ("codes", (drawn.score >= 0.5).astype(int))):
            frame = base.assign(prediction=labels, **{name: top})
            yield Layout(f"{name} with {form}, {of.code}", kind, {"s.csv": csv(frame)}, right)
        alone = wanted(of, drawn, ("reject", "ask"), say=[["predicted"]])
        if not name.startswith("score"):
            yield Layout(f"{name} alone, {of.code}", kind, {"s.csv": csv(base.assign(**{name: top}))}, alone)


def distributions() -> Iterator[Layout]:
    """What Weka prints: the probabilities of the classes with a star before that of the predicted one, or that one alone."""
    for seed, of in enumerate(TONGUES, 950):
        drawn = truth(seed, 300)
        actual = np.where(drawn.event == 1, f"2:{of.yes}", f"1:{of.no}")
        predicted = np.where(drawn.score >= 0.5, f"2:{of.yes}", f"1:{of.no}")
        marks = [("*", "") if p < 0.5 else ("", "*") for p in drawn.score]
        pairs = [f"{a}{round(1 - p, 4)},{b}{p}" for (a, b), p in zip(marks, drawn.score, strict=True)]
        tops = [f"*{max(p, round(1 - p, 4))}" for p in drawn.score]
        right = wanted(
            of, drawn, READ, roles={"id": "", "score": "distribution", "outcome": "actual"}, event=f"2:{of.yes}"
        )
        for name, cells in (("quoted", [f'"{each}"' for each in pairs]), ("bare", pairs), ("alone", tops)):
            lines = [
                f"{place},{was},{said_so},{'' if was == said_so else '+'},{cell}"
                for place, (was, said_so, cell) in enumerate(zip(actual, predicted, cells, strict=True), 1)
            ]
            text = "\n".join(["inst#,actual,predicted,error,distribution", *lines, ""])
            yield Layout(f"Weka {name}, {of.code}", "34 Weka", {"w.csv": text.encode()}, right)


def arms() -> Iterator[Layout]:
    """Nothing is an arm too: those to whom it was sent are the control group, also where pandas wrote nothing."""
    for seed, of in enumerate(TONGUES, 960):
        drawn, name = truth(seed, 300), ARMS[seed - 960]
        sent = np.array(["Email", "SMS", "None"])[np.arange(300) % 3]
        frame = plain(of, drawn).assign(**{name: sent})
        right = _right(of, drawn, sent == "None", "load_warn", "ask", roles={"treated": name})
        yield Layout(f"{name} None, {of.code}", "35 arms", {"c.csv": csv(frame)}, right)
        blank = frame.assign(**{name: np.where(sent == "None", "", sent)})
        asked = _right(of, drawn, sent == "None", "ask", roles={"treated": name}, say=[["control group"]])
        yield Layout(f"{name} blank, {of.code}", "35 arms", {"c.csv": csv(blank)}, asked)


def order_lines() -> Iterator[Layout]:
    """An order in several lines counts once; several orders of a customer do not."""
    for seed, of in enumerate(TONGUES, 970):
        drawn, name = truth(seed, 150), ORDERS[seed - 970]
        orders = plain(of, drawn).rename(columns={of.id: name}).drop(columns=of.value)
        lines = orders.loc[orders.index.repeat(3)].assign(product=np.tile(["hat", "shoe", "sock"], 150))
        right = wanted(of, drawn, ("load_warn", "ask"), roles={"id": name}, say=[["counts once"]])
        yield Layout(f"{name} in lines, {of.code}", "36 lines", {"o.csv": csv(lines)}, right)
        priced = wanted(of, drawn, ("ask",), roles={"id": name, "value": of.value}, say=[["counts once"]])
        amounts = lines.assign(**{of.value: np.arange(450) % 37 + 5.5})
        yield Layout(f"{name} with amounts, {of.code}", "36 lines", {"o.csv": csv(amounts)}, priced)
        several = plain(of, drawn).assign(**{of.id: [f"K{100000 + place // 3}" for place in range(150)]})
        asked = wanted(of, drawn, ("ask",), roles={"id": ""}, say=[["which rows count", "several rows"]])
        yield Layout(f"several of a {of.id}, {of.code}", "36 lines", {"o.csv": csv(several)}, asked)


def third_codes() -> Iterator[Layout]:
    """A third code says that it is not known yet where its rows are the newest, or where surveys use it so."""
    for seed, of in enumerate(TONGUES, 980):
        drawn, (no, yes, open_) = truth(seed, 300), THIRD[seed - 980]
        known = np.arange(300) < 240
        codes = np.where(known, np.where(drawn.event == 1, yes, no), open_)
        days = pd.Timestamp("2025-01-01") + pd.to_timedelta(np.arange(300), unit="D")
        frame = plain(of, drawn).assign(**{of.outcome: codes, "scored_on": days.strftime("%Y-%m-%d")})
        right = _right(of, drawn, known, "ask", event=str(yes), say=[["not known"]])
        yield Layout(f"{open_} beside {no} and {yes}, {of.code}", "37 third codes", {"s.csv": csv(frame)}, right)


def several_classes() -> Iterator[Layout]:
    """Several labels that are the event have the sum of their probabilities as their score."""
    for seed, of in enumerate(TONGUES, 990):
        drawn, form = truth(seed, 300), CLASSES[seed - 990]
        part = (0.2 + 0.6 * drawn.noise).round(2)
        first, second = (drawn.score * part).round(6), (drawn.score * (1 - part)).round(6)
        labels = np.where(drawn.event == 0, "active", np.where(drawn.noise < 0.5, "lapsed", "cancelled"))
        chances = dict(
            zip(map(form.format, ("active", "cancelled", "lapsed")), (1 - drawn.score, first, second), strict=True)
        )
        frame = plain(of, drawn).drop(columns=of.score).assign(**{of.outcome: labels}, **chances)
        right = wanted(of, drawn, ("ask",), roles={"score": ""}, event="lapsed / cancelled", say=[["sum of"]])
        right["checks"] = {"positives": int(drawn.event.sum()), "auc": area((first + second).round(9), drawn.event)}
        del right["event"]  # in whichever order
        yield Layout(f"{form}, {of.code}", "38 several classes", {"s.csv": csv(frame)}, right)
