"""How sure a gain is, on slides: two ranges and what narrows them, every assumption, and when the answer would change."""

from __future__ import annotations

import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.certainty_figures import anew_facts, certainty_facts, turning_facts
from stories.decision.depth_figures import bars_of, swings_of, turns_of
from stories.decision.study import GAINFUL, DecisionStudy
from stories.say import Mark, Say
from stories.story import Draft, DraftAside

ESTIMATED = ("all", "gain", "known", "more")  # ranges in which the data have a part
STEPS = 4  # of the axis, so that long amounts find room beside each other


def how_sure(study: DecisionStudy, say: Say) -> Draft | None:
    """The range because of the data, that because of what is assumed, both together, and what would narrow them."""
    if study.verdict not in GAINFUL:
        return None
    certainty_facts(study, say)
    found = bars_of(study)
    known = noun_of(found.most_doubtful, say) if found.most_doubtful else ""
    return Draft(
        "certainty",
        "impact",
        say("certainty-kicker"),
        say("certainty-title", open=noun_of(found.next_to_know, say)),
        say("certainty-notes", known=known),
        _ranges(study, say, known),
        _aside(study, say),
    )


def _ranges(study: DecisionStudy, say: Say, known: str) -> Exhibit:
    found = bars_of(study)
    ranges = {"all": found.together, "gain": found.data, "assumed": found.assumptions}
    if found.most_doubtful:
        ranges["known"] = found.if_known[found.most_doubtful]
    ranges["more"] = found.if_four_times
    frame = pd.DataFrame(
        {
            "label": [say(f"certainty-label-{name}", known=known) for name in ranges],
            "value": [min(max(found.gain, low), high) for low, high in ranges.values()],
            "low": [low for low, _ in ranges.values()],
            "high": [high for _, high in ranges.values()],
            "highlight": [name == "all" for name in ranges],
            "text": [_range(say, name) for name in ranges],
        }
    )
    return _lines(study, say, "certainty", frame, side="down" if found.middle < found.gain else "up")


def _range(say: Say, name: str) -> str:
    """Its ends; those of what is assumed are no estimates from rows, and so never rough."""
    rough = say.known["rough"] and name in ESTIMATED
    return say.text("certainty-range", rough=rough, low=say.fact(f"{name}_low"), high=say.fact(f"{name}_high"))


def _aside(study: DecisionStudy, say: Say) -> DraftAside:
    # Of responses nobody knows which are due to the offer: that there is any gain has no chance that a file could tell.
    rows = [] if study.project.names.event_is == "good" else [(say("certainty-chance"), "{chance}")]
    if study.fit.repeats and "hindsight" in say.facts:
        rows = [(say("certainty-overstated"), "{hindsight}"), *rows]
    if study.settings.repeat != "once":
        rows.append((say.text("certainty-gain-in-time"), "{gain_year}"))
    return DraftAside("{gain}", say("certainty-guess"), tuple(rows), say("chip"))


def every_assumption(study: DecisionStudy, say: Say) -> Draft | None:
    """The gain over the whole range of every assumption, the widest first, and how far each may go."""
    if study.verdict not in GAINFUL:
        return None
    # Between the ends the gain may be higher, where another baseline becomes the best one; at the likely amount it is known.
    reached = {swing.name: sorted((swing.kept_low, study.fit.gain, swing.kept_high)) for swing in swings_of(study)}
    order = sorted(reached, key=lambda name: reached[name][0] - reached[name][-1])
    ends = [(reached[name][0], reached[name][-1]) for name in order]
    frame = pd.DataFrame(
        {
            "label": [_told(say, name) for name in order],
            "value": study.fit.gain,
            "low": [low for low, _ in ends],
            "high": [high for _, high in ends],
            "highlight": [place == 0 for place in range(len(order))],
            "text": [_ends_at(study, say, name) for name in order],
        }
    )
    return Draft(
        "depends",
        "appendix",
        say("depends-kicker"),
        _in_time(study, say),
        say("depends-notes"),
        _lines(study, say, "depends", frame, widest=noun_of(order[0], say)),
    )


def _told(say: Say, name: str) -> str:
    """An assumption with its plausible range, as a label."""
    low, high = say.fact(f"{name}_low"), say.fact(f"{name}_high")
    exact = say.facts[f"{name}_low"].text == say.facts[f"{name}_high"].text
    return say.text("depends-label", label=label_of(name, say), low=low, high=high, exact=exact)


def _in_time(study: DecisionStudy, say: Say) -> str:
    """What the next campaign, or all of them within the horizon, could bring."""
    undone = [entry for entry in study.dependences if min(entry.gain_at_low, entry.gain_at_high) <= 0]
    years = study.settings.years
    horizon = "year" if years == 1 else "years" if years > 1 else "part"
    return say(
        "depends-title",
        horizon="once" if study.settings.repeat == "once" else horizon,
        undone=bool(undone),
        undoing=noun_of(undone[0].name, say) if undone else "",
    )


def _pays(study: DecisionStudy, say: Say, name: str) -> str:
    """Between which amounts the decision still gains, in few words."""
    return _holds(say, _ends(say, name)) if study.fit.gain > 0 else say("gain-never-holds")


def _ends_at(study: DecisionStudy, say: Say, name: str) -> str:
    """The amounts at which the gain ends, in very few words; where there are two, one alone would promise what the other denies."""
    return _holds(say, _ends(say, name)) if study.fit.gain > 0 else say("gain-never-holds-short")


def _ends(say: Say, name: str) -> dict[str, Mark]:
    """The amounts between which there is a gain, as far as there are any."""
    sides = {"low": f"{name}_from", "high": f"{name}_to"}
    return {end: say.fact(fact) for end, fact in sides.items() if fact in say.facts}


def _holds(say: Say, ends: dict[str, Mark]) -> str:
    return say.text("gain-holds", ends="-".join(ends) or "none", **ends)


def chosen_anew(study: DecisionStudy, say: Say) -> Draft | None:
    """The gain at both ends of every assumption, with the same customers and with others chosen anew."""
    if study.verdict not in GAINFUL:
        return None
    anew_facts(study, say)
    rows = [
        (
            label_of(swing.name, say),
            say.facts[f"gain_at_{swing.name}_low"].text,
            say.facts[f"anew_at_{swing.name}_low"].text,
            say.facts[f"gain_at_{swing.name}_high"].text,
            say.facts[f"anew_at_{swing.name}_high"].text,
            _pays(study, say, swing.name),
        )
        for swing in swings_of(study)
    ]
    loses = any(
        min(swing.anew_low - swing.kept_low, swing.anew_high - swing.kept_high) < 0 for swing in swings_of(study)
    )
    adds = say.facts["best_anew"].value > 0
    regains = study.verdict in ("model", "unclear")  # then something is gained as it is, and others add to it
    if regains:
        adds = say.facts["regained"].value > say.facts.words.quantum
    columns = ("assumption", "low", "low-anew", "high", "high-anew", "holds")
    exhibit = pictures.text_table(
        "anew",
        say("anew-caption"),
        [say(f"anew-column-{column}") for column in columns],
        rows,
        ("left", "right", "right", "right", "right", "left"),
        pictures.source(study, say, say("anew-lines") if loses else ""),
        say("anew-alt"),
    )
    title = say("anew-title", adds=adds, regains=regains)
    return Draft("anew", "appendix", say("anew-kicker"), title, say("anew-notes"), exhibit)


def when_it_pays(study: DecisionStudy, say: Say) -> Draft | None:
    """Where nobody or everybody is best: from which amounts on choosing by the model would add something."""
    if study.verdict in GAINFUL:
        return None
    turning = turning_facts(study, say)
    rows = [
        (
            label_of(name, say),
            say.facts[f"{name}_likely"].text,
            _plausible(study, say, name),
            _turns_at(say, name, sides),
        )
        for name, sides in turning.items()
    ]
    near = _within_range(study, turning)
    nearest = "within" if near else "beyond" if any(turning.values()) else "nowhere"
    exhibit = pictures.text_table(
        "depends",
        say("turns-caption"),
        [say(f"turns-column-{column}") for column in ("assumption", "likely", "range", "at")],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        say("turns-alt"),
    )
    title = say("turns-title", nearest=nearest, near=noun_of(near, say) if near else "")
    return Draft("depends", "impact", say("turns-kicker"), title, say("turns-notes"), exhibit)


def _plausible(study: DecisionStudy, say: Say, name: str) -> str:
    """The range of an assumption; one that was given exactly has none, and what nobody said neither."""
    item = study.gain.items[name]
    if item.low == item.high:
        return "" if item.is_default else say("assumptions-exactly")
    low, high = (say.fact(f"{name}_{end}") for end in ("low", "high"))
    return say.text("assumptions-from-to", low=low, high=high)


def _turns_at(say: Say, name: str, sides: tuple[str, ...]) -> str:
    amounts = {side: say.fact(f"{name}_{side}") for side in sides}
    return say.text("turns-at", sides="-".join(sides) or "none", **amounts)


def _within_range(study: DecisionStudy, turning: dict[str, tuple[str, ...]]) -> str:
    """An assumption that changes the answer before it leaves its plausible range, or none."""
    for turn in turns_of(study):
        item = turn.assumption
        below, above = turn.below, turn.above
        if turning[turn.name] and (
            (below is not None and below >= item.low) or (above is not None and above <= item.high)
        ):
            return turn.name
    return ""


def _lines(study: DecisionStudy, say: Say, id: str, frame: pd.DataFrame, **values: str) -> Exhibit:
    """Ranges of a gain, one below the other, beside the line at which there is none."""
    low, high, step = nice_range([*frame["low"], *frame["high"]], STEPS)
    return Exhibit(
        id=id,
        kind="dots",
        title="",
        caption=say(f"{id}-caption"),
        frame=frame,
        source=pictures.source(study, say, say.text(f"{id}-lines", **values)),
        alt=say.text(f"{id}-alt", **values),
        y=Axis(say("certainty-axis"), say.facts.words.money_axis(step), low, high, step),
        base=Point(0.0, 0.0, say("certainty-base")),
    )
