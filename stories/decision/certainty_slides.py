"""How sure a gain is, on slides: two ranges and what narrows them, every assumption, and when the answer would change."""

from __future__ import annotations

import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories.claims import BACK_TESTED, PROJECTED
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.certainty import (
    anew_facts,
    certainty_facts,
    ends_at,
    pays,
    told,
    turning_facts,
    what_is_open,
)
from stories.decision.depth import bars_of, swings_of, turns_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, DraftAside

STEPS = 4  # of the axis, so that long amounts find room beside each other
GAINFUL = ("model", "unclear", "worse")  # verdicts under which a gain has a range


def how_sure(study: DecisionStudy, say: Say) -> Draft | None:
    """The range because of the data, that because of what is assumed, both together, and what would narrow them."""
    if study.verdict not in GAINFUL:
        return None
    certainty_facts(study, say)
    names, against = study.project.names, pictures.baseline_words(study, study.baseline.name)
    subject = "difference" if study.fit.gain < 0 else "gain"
    title = (
        f"The {subject} {BACK_TESTED.say('be')} {{all_low}} to {{all_high}}; {what_is_open(study, say)} matters most"
    )
    name = bars_of(study).most_doubtful
    known = f"If {noun_of(name, say)} were known for sure" if name else ""
    notes = (
        f"A gain can turn out otherwise for two reasons. The file holds only so many {names.many}: with others the gain {BACK_TESTED.say('be')} between {{gain_low}} and {{gain_high}}. "
        "And some amounts are not in the file but were assumed, each between its low and its high: that alone makes {assumed_low} to {assumed_high}. "
        f"Four times the {names.many} would halve the first range and leave the second as it is; "
        + (
            f"{known[0].lower()}{known[1:]}, the range of both would be {{known_low}} to {{known_high}}. "
            if known
            else ""
        )
        + "In {chance} of the draws there is a gain."
    )
    return Draft(
        "certainty", "impact", "How sure", title, notes, _ranges(study, say, known), _aside(study, say, against)
    )


def _ranges(study: DecisionStudy, say: Say, known: str) -> Exhibit:
    names, found = study.project.names, bars_of(study)
    rows = [
        ("Data and assumptions together", found.together, "all"),
        ("Because of the data", found.data, "gain"),
        ("Because of what is assumed", found.assumptions, "assumed"),
    ]
    if known:
        rows.append((known, found.if_known[found.most_doubtful], "known"))
    rows.append((f"With four times the {names.many}", found.if_four_times, "more"))
    frame = pd.DataFrame(
        {
            "label": [label for label, _, _ in rows],
            "value": [min(max(found.gain, low), high) for _, (low, high), _ in rows],
            "low": [low for _, (low, _), _ in rows],
            "high": [high for _, (_, high), _ in rows],
            "highlight": [name == "all" for _, _, name in rows],
            "text": [say.facts.text(f"{{{name}_low}} to {{{name}_high}}") for _, _, name in rows],
        }
    )
    return _lines(
        study,
        say,
        "certainty",
        f"Range of what one {study.project.names.campaign} brings more than {pictures.baseline_words(study, study.baseline.name)}",
        frame,
        f"Lines: ranges that hold {say.facts['certainty'].text} of the time.",
        "Because of data and assumptions together the gain lies between {all_low} and {all_high}; because of the data alone between {gain_low} and {gain_high}.",
    )


def _aside(study: DecisionStudy, say: Say, against: str) -> DraftAside:
    compared = "more than" if study.fit.gain >= 0 else "compared with"
    rows = [("How likely there is any gain", "{chance}")]
    if study.fit.repeats:
        rows = [
            ("What others would print as profit", "{apparent_profit}"),
            (f"On {study.project.names.many} not seen before", "{profit}"),
            ("Overstated by", "{hindsight}"),
            *rows,
        ]
    if study.settings.repeat != "once":
        span = "a year" if study.settings.years == 1 else say.facts.text("{years} years")
        rows.append((f"The gain in {span}", "{gain_year}"))
    return DraftAside("{gain}", f"{compared} {against}, the best guess", tuple(rows), BACK_TESTED.chip)


def every_assumption(study: DecisionStudy, say: Say) -> Draft | None:
    """The gain over the whole range of every assumption, the widest first, and how far each may go."""
    if study.verdict not in GAINFUL:
        return None
    project = study.project
    # Between the ends the gain may be higher, where another baseline becomes the best one; at the likely amount it is known.
    reached = {swing.name: sorted((swing.kept_low, study.fit.gain, swing.kept_high)) for swing in swings_of(study)}
    order = sorted(reached, key=lambda name: reached[name][0] - reached[name][-1])
    ends = [(reached[name][0], reached[name][-1]) for name in order]
    frame = pd.DataFrame(
        {
            "label": [told(name, project, say) for name in order],
            "value": study.fit.gain,
            "low": [low for low, _ in ends],
            "high": [high for _, high in ends],
            "highlight": [place == 0 for place in range(len(order))],
            "text": [ends_at(study, say, name) for name in order],
        }
    )
    exhibit = _lines(
        study,
        say,
        "depends",
        f"Gain over {pictures.baseline_words(study, study.baseline.name)} from the low to the high end of each assumption, and how far there is any",
        frame,
        "Lines: one assumption at a time, the others as likely.",
        f"The gain of {{gain}} swings most with {noun_of(order[0], say)}; because of the data alone it lies between {{gain_low}} and {{gain_high}}.",
    )
    notes = (
        f"Each line moves one assumption from its cautious to its hopeful end while the {project.names.many} {project.names.contacted} stay the same, and shows what is then gained over "
        "the best decision without a model. The words on the right say how far the assumption may move before nothing is gained. "
        f"The range because of the data alone is {{gain_low}} to {{gain_high}}; ranges of several assumptions may add up."
    )
    return Draft("depends", "appendix", "Appendix: every assumption", _in_time(study, say), notes, exhibit)


def _in_time(study: DecisionStudy, say: Say) -> str:
    """What the next campaign, or all of them within the horizon, could bring."""
    often = f"In {{years}} years it {PROJECTED.say('bring')}"
    if study.settings.repeat == "once":
        often = f"One more {study.project.names.campaign} {PROJECTED.say('bring')}"
    elif study.settings.years == 1:
        often = f"Each year it {PROJECTED.say('bring')}"
    undone = [entry for entry in study.dependences if min(entry.gain_at_low, entry.gain_at_high) <= 0]
    if study.verdict == "unclear":
        return f"{often} between {{gain_low_year}} and {{gain_high_year}}, so nothing is settled"
    if study.verdict == "worse":
        return f"{often} {{gain_low_year}} to {{gain_high_year}}, a loss at the likely amounts"
    if undone:
        more = "" if study.settings.years != 1 else " more"  # the title has room for so many words
        return f"{often} {{gain_year}}{more}, unless {noun_of(undone[0].name, say)} disappoints"
    return f"{often} {{gain_year}} more; no single assumption within its range undoes that"


def chosen_anew(study: DecisionStudy, say: Say) -> Draft | None:
    """The gain at both ends of every assumption, with the same customers and with others chosen anew."""
    if study.verdict not in GAINFUL:
        return None
    anew_facts(study, say)
    names = study.project.names
    rows = [
        (
            label_of(swing.name, say),
            say.facts[f"gain_at_{swing.name}_low"].text,
            say.facts[f"anew_at_{swing.name}_low"].text,
            say.facts[f"gain_at_{swing.name}_high"].text,
            say.facts[f"anew_at_{swing.name}_high"].text,
            pays(study, say, swing.name),
        )
        for swing in swings_of(study)
    ]
    title = f"Choosing anew {BACK_TESTED.say('bring')} at most {{regained}} more when an amount turns out otherwise"
    if study.verdict != "model":
        title = (
            f"With others chosen anew, the model {BACK_TESTED.say('bring')} at most {{best_anew}} more at these amounts"
        )
        if say.facts["best_anew"].value <= 0:
            title = f"Even with others chosen anew, the model {BACK_TESTED.say('bring')} nothing more at these amounts"
    elif say.facts["regained"].value <= say.facts.words.quantum:
        title = f"Choosing anew {BACK_TESTED.say('bring')} no more, however a single amount turns out"
    notes = (
        f"When an amount turns out otherwise, one may keep to the {names.many} chosen, or choose anew at the amount then known. The columns compare the two at both ends "
        f"of every assumption; both are gains over the best decision without a model at that amount, and what is chosen anew is judged on {names.many} it was not chosen on."
    )
    exhibit = pictures.text_table(
        "anew",
        f"Gain of one {names.campaign} with the same {names.many}, and with others chosen anew",
        ["Assumption", "At its low", "Low, anew", "At its high", "High, anew", "There is a gain"],
        rows,
        ("left", "right", "right", "right", "right", "left"),
        pictures.source(study, say),
        "Table of the gain at the low and high end of every assumption, with the same choice and another one, and how far there is a gain.",
    )
    return Draft("anew", "appendix", "Appendix: chosen anew", title, notes, exhibit)


def when_it_pays(study: DecisionStudy, say: Say) -> Draft | None:
    """Where nobody or everybody is best: from which amounts on choosing by the model would add something."""
    if study.verdict in GAINFUL:
        return None
    said, project = turning_facts(study, say), study.project
    names = project.names
    rows = [
        (
            label_of(name, say),
            say.facts[f"{name}_likely"].text,
            f"{say.facts[f'{name}_low'].text} to {say.facts[f'{name}_high'].text}",
            words or "at no amount, taken by itself",
        )
        for name, words in said.items()
    ]
    title = "No single amount, however it turns out, would make the model worth using"
    if study.decision.bound_by:
        title = "These are the assumptions behind the answer; the limits as set decide it"
    elif near := _within_range(study, said):
        title = f"Within what is plausible the answer changes with {noun_of(near, say)}"
    elif any(said.values()):
        title = "No amount within its plausible range changes the answer; amounts beyond it may"
    notes = (
        f"At the likely amounts choosing by the model adds nothing. Each line moves one assumption alone and says from which amount on some share of {names.many} "
        f"{BACK_TESTED.say('bring')} more than the best decision without the model. The share is picked on the same {names.many}, so that these are the nearest "
        "amounts at which the answer could change, not amounts at which it surely does."
    )
    exhibit = pictures.text_table(
        "depends",
        "At which amounts choosing by the model would begin to add something",
        ["Assumption", "Likely", "Plausible range", "The model would begin to add something at"],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        "Table of the amounts of every assumption from which on choosing by the model would begin to add something.",
    )
    return Draft("depends", "impact", "Impact", title, notes, exhibit)


def _within_range(study: DecisionStudy, said: dict[str, str]) -> str:
    """An assumption that changes the answer before it leaves its plausible range, or none."""
    for turn in turns_of(study):
        item = turn.assumption
        below, above = turn.below, turn.above
        if said[turn.name] and (
            (below is not None and below >= item.low) or (above is not None and above <= item.high)
        ):
            return turn.name
    return ""


def _lines(study: DecisionStudy, say: Say, id: str, caption: str, frame: pd.DataFrame, more: str, alt: str) -> Exhibit:
    """Ranges of a gain, one below the other, beside the line at which there is none."""
    low, high, step = nice_range([*frame["low"], *frame["high"]], STEPS)
    return Exhibit(
        id=id,
        kind="dots",
        title="",
        caption=caption,
        frame=frame,
        source=pictures.source(study, say, more),
        alt=say.facts.text(alt),
        y=Axis("Gain", say.facts.words.money_axis(step), low, high, step),
        base=Point(0.0, 0.0, "No gain"),
    )
