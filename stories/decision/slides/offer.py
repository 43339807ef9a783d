"""Whom to make an offer to: the responses that a capacity finds, and how many of them must be due to the offer."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories.decision import exhibits as pictures
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, DraftAside


def responses(study: DecisionStudy, say: Say) -> Draft | None:
    """How many respond among the best, beside as many drawn at random; None where choosing by the model has no clear gain."""
    curve, decision = study.curve, study.decision
    if study.verdict != "model" or "lift_contacted" not in say.facts:
        return None
    found = curve.at_share(pictures.GRID, curve.events)
    lines = {"score": found, "random": pictures.GRID * curve.events[-1]}
    x = pictures.GRID * curve.rows
    low, high, step = nice_range([0.0, float(curve.events[-1])])
    left, right, across = nice_range([0.0, float(curve.rows)])
    exhibit = Exhibit(
        id="responses",
        kind="lines",
        title="",
        caption=say("offer-responses-caption"),
        frame=_lines({say("offer-responses-line", by=by): y for by, y in lines.items()}, x),
        source=pictures.source(study, say, say("analyst-source")),
        alt=say.text("offer-responses-alt"),
        x=Axis(say("offer-responses-across"), say.facts.words.fmt(across, "count"), left, right, across),
        y=Axis(say("offer-responses-axis"), say.facts.words.fmt(step, "count"), low, high, step),
        references=(Point(decision.contacted, decision.events, say.text("offer-responses-point")),),
    )
    rows = (
        (say("many-acted"), say("acted-of-all")),
        (say("offer-responses-found"), "{contacted_leavers}"),
        (say("offer-responses-drawn"), "{drawn_leavers}"),
        (say("offer-responses-rate"), say("hits")),
        (say("offer-responses-rate-of-all"), say("leavers-figure")),
    )
    aside = DraftAside("{lift_contacted}", say("offer-responses-lift"), rows)
    words = say("offer-responses-kicker"), say("offer-responses-title"), say("offer-responses-notes")
    return Draft("responses", "insight", *words, exhibit, aside)


def due_to_the_offer(study: DecisionStudy, say: Say) -> Draft | None:
    """Profit by the part of the responses that is due to the offer; None where nobody is contacted or a response is worth nothing."""
    if "due_least" not in say.facts:
        return None
    worth, least = say.facts["responses_worth"].value, say.facts["due_least"].value
    cost, curve = least * worth, study.curve
    lines = {"model": pictures.GRID * worth - cost}
    if study.decision.contacted < curve.rows:
        fixed = study.settings.terms.fixed
        lines["everybody"] = pictures.GRID * curve.gain[-1] - curve.spend[-1] - fixed
    low, high, step = nice_range(np.concatenate([*lines.values(), [0.0]]))
    pays = least < 1
    exhibit = Exhibit(
        id="due",
        kind="lines",
        title="",
        caption=say("offer-due-caption"),
        frame=_lines({say("offer-due-line", of=of): y for of, y in lines.items()}, pictures.GRID),
        source=pictures.source(study, say, say("analyst-source")),
        alt=say.text("offer-due-alt", pays=pays),
        x=Axis(say("offer-due-across"), say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis(say("offer-due-axis"), say.facts.words.money_axis(step), low, high, step),
        references=(Point(least, 0.0, say.text("offer-due-point")),) if pays else (),
    )
    words = say("offer-due-kicker"), say("offer-due-title", pays=pays), say("offer-due-notes")
    return Draft("due", "impact", *words, exhibit)


def _lines(series: dict[str, np.ndarray], x: np.ndarray) -> pd.DataFrame:
    """One line a name, the first of which is the one that the title speaks of."""
    first = next(iter(series))
    parts = [pd.DataFrame({"series": name, "x": x, "y": y, "highlight": name == first}) for name, y in series.items()]
    return pd.concat(parts, ignore_index=True)
