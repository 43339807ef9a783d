"""What the result depends on, and the appendix: method, assumptions with their sources, data and their quality."""

from __future__ import annotations

from stories import value_exhibits as pictures
from stories.assumption_words import label_of, noun_of
from stories.claims import PROJECTED
from stories.facts import FactTable
from stories.story import Draft
from stories.study import Study

MOST_FINDINGS = 4


def names_from_data(study: Study) -> tuple[str, ...]:
    """Words that come from the user's data and may hold digits without being figures of the story."""
    segments = () if study.segments is None else tuple(study.segments["level"])
    sources = tuple(item.source for item in study.project.assumptions.items.values())
    own = (study.project.title, study.project.decider, *vars(study.project.names).values())
    return (
        study.subject.name,
        pictures.period_of(study),
        study.subject.segment,
        *own,
        *study.subject.findings,
        *segments,
        *sources,
    )


def depends(study: Study, facts: FactTable) -> Draft:
    """The gain at both ends of every assumption, and where it would be gone."""
    times = study.project.repeat
    often = "One more campaign" if times == "once" else "Each year it"
    undone = [entry for entry in study.dependences if min(entry.gain_at_low, entry.gain_at_high) <= 0]
    if study.verdict in ("nobody", "everybody"):
        title = "These are the assumptions behind the answer; better amounts may change it"
    elif study.verdict == "unclear":
        title = (
            f"{often} {PROJECTED.say('bring')} between {{gain_low_year}} and {{gain_high_year}}, so nothing is settled"
        )
    elif study.verdict == "worse":
        title = f"{often} {PROJECTED.say('bring')} between {{gain_low_year}} and {{gain_high_year}}, a loss at the likely amounts"
    elif undone:
        title = f"{often} {PROJECTED.say('bring')} {{gain_year}} more, unless {noun_of(undone[0].name, study.project)} turns out badly"
    else:
        title = (
            f"{often} {PROJECTED.say('bring')} {{gain_year}} more; no single assumption within its range undoes that"
        )
    rows = [
        (
            label_of(entry.name, study.project),
            facts[f"{entry.name}_likely"].text,
            f"{facts[f'{entry.name}_low'].text} to {facts[f'{entry.name}_high'].text}",
            facts[f"gain_at_{entry.name}_low"].text,
            facts[f"gain_at_{entry.name}_high"].text,
            _holds(study, facts, entry.name),
        )
        for entry in study.dependences
    ]
    notes = (
        f"Each line moves one assumption from its cautious to its hopeful end while the {study.project.names.many} {study.project.names.contacted} stay the same, and shows what is then gained over "
        "the best decision without a model. The last column says how far the assumption may move before nothing is gained. "
        f"The range because of the data alone is {{gain_low_year}} to {{gain_high_year}}; ranges of several assumptions may add up."
    )
    exhibit = pictures.text_table(
        "depends",
        f"Gain of one campaign over {pictures.baseline_words(study, study.baseline.name)} when an assumption changes",
        ["Assumption", "Likely", "Plausible range", "Gain at its low", "Gain at its high", "Pays as long as it is"],
        rows,
        ("left", "right", "right", "right", "right", "left"),
        pictures.source(study, facts),
        facts.text(
            "Table of all assumptions; because of the data alone the gain of {gain} lies between {gain_low} and {gain_high}."
        ),
    )
    return Draft("depends", "impact", "Impact", title, notes, exhibit)


def method(study: Study, facts: FactTable) -> Draft:
    """How the figures were made, for those who check them."""
    names = study.project.names
    judged = (
        f"Each fifth of the {names.many} is judged by a threshold chosen on the other four fifths, dealt anew twenty times (seeded)"
        if study.fit.repeats
        else "The threshold was set by hand, so it is judged on all rows"
    )
    rows = [
        (
            "Profit",
            f"Sum over the {names.many} {names.contacted} of what each brings less what leaves the house, counted row by row; equal scores stay together",
        ),
        (
            "Gain",
            f"{judged}; less the profit of {pictures.baseline_words(study, study.baseline.name)}, the best decision without the model",
        ),
        (
            "Its range",
            f"{facts['certainty'].text} interval from the paired difference per row; it takes no account of the assumptions, which have their own page",
        ),
        (
            "Band of the curve",
            f"Simultaneous band of {facts['certainty'].text}: bootstrap of the ledger's cells, largest deviation in standard errors (max-t)",
        ),
        (
            "As good",
            f"Between {facts['good_low'].text} and {facts['good_high'].text} {names.contacted}, profit is within one per cent of the best",
        ),
        (
            "What others would print",
            f"{facts['apparent_profit'].text}, the profit at a threshold on the very rows it was picked on: {facts['hindsight'].text} of hindsight",
        ),
    ]
    if "ranking" in facts:
        rows.append(("Ranking (AUC)", f"{facts['ranking'].text}, where a coin would reach one half"))
    if "threshold" in facts:
        rows.append(
            (
                "Threshold",
                f"Contact from a score of {facts['threshold'].text} on: {facts['contacted'].text} {names.many}",
            )
        )
    notes = (
        "For those who recompute the figures. All amounts come from one ledger of sums by score, made in one pass over the rows; nothing is sampled and nothing is averaged before it is multiplied. "
        "The back-test says what would have happened; only a campaign with a control group can show what did. After Neslin and others, Provost and Fawcett, and Smith and Winkler."
    )
    title = "Every amount is counted row by row and judged on rows it was not tuned on"
    if not study.fit.repeats:
        title = "Every amount is counted row by row, by a rule that was set by hand"
    exhibit = pictures.text_table(
        "method",
        "How every figure was made",
        ["Figure", "How"],
        rows,
        ("left", "left"),
        pictures.source(study, facts),
        "Table that says how profit, gain, range, band and ranking were computed, for those who check.",
    )
    return Draft("method", "appendix", "Appendix: method", title, notes, exhibit)


def assumptions(study: Study, facts: FactTable) -> Draft:
    """Every assumption with its range and source."""
    items = study.project.assumptions.items
    rows = [
        (
            label_of(name, study.project),
            facts[f"{name}_likely"].text,
            f"{facts[f'{name}_low'].text} to {facts[f'{name}_high'].text}",
            item.source,
        )
        for name, item in items.items()
    ]
    open_ones = any(item.is_default for item in items.values())
    title = (
        "Some assumptions are still defaults that nobody has confirmed"
        if open_ones
        else "Every assumption has a range and a source"
    )
    notes = (
        "These amounts do not come from the file but from people. An assumption marked as a default has not been confirmed by anybody and is the first thing to replace: "
        "the page before the decision shows how much each of them matters. Whoever knows better can change them on the Explore page, and every sentence and picture follows."
    )
    exhibit = pictures.text_table(
        "assumptions",
        "What is assumed, and who says so",
        ["Assumption", "Likely", "Plausible range", "Source"],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, facts),
        "Table of the assumptions with likely amount, plausible range and source; defaults are marked as such.",
    )
    return Draft("assumptions", "appendix", "Appendix: assumptions", title, notes, exhibit)


def quality(study: Study, facts: FactTable) -> Draft:
    """Which rows the figures rest on, and what was noticed in the file."""
    names, subject = study.project.names, study.subject
    rows = [
        ("File", subject.name),
        (
            "Used",
            f"{facts['customers'].text} {names.many} with a score and a known outcome, {facts['leavers'].text} of whom {names.left}",
        ),
    ]
    if period := pictures.period_of(study):
        rows.append(("Period", period))
    for reason, count in (subject.counts or {}).items():
        if reason != "usable" and count:
            name = f"left_out_{reason.replace(' ', '_')}"
            rows.append((f"Left out: {reason}", f"{facts.add(name, count, 'count', f'rows left out: {reason}')} rows"))
    rows += [("Noticed", sentence) for sentence in subject.findings[:MOST_FINDINGS]]
    if len(subject.findings) > MOST_FINDINGS:
        rows.append(("Noticed", "More notes stand in the quality report on the Start page"))
    title = f"The figures rest on {{customers}} {names.many} whose outcome is known"
    notes = (
        f"Which rows were used and which were left out, and what was noticed when the file was read. Rows without a score or without a known outcome are never read as "
        f"{names.many} who stayed; they are counted here. Whether the file stands for all {names.many} and for the time to come is for those who know the business to say."
    )
    exhibit = pictures.text_table(
        "quality",
        "What was read, and what was noticed",
        ["What", "Found"],
        rows,
        ("left", "left"),
        pictures.source(study, facts),
        "Table of the data behind the story: file, rows used, rows left out by reason, and notes of the quality report.",
    )
    return Draft("quality", "appendix", "Appendix: data", title, notes, exhibit)


def _holds(study: Study, facts: FactTable, name: str) -> str:
    if study.fit.gain <= 0:
        return "no gain as it is"
    low, high = facts.get(f"{name}_from"), facts.get(f"{name}_to")
    if low and high:
        return f"from {low.text} to {high.text}"
    if low:
        return f"at least {low.text}"
    return f"at most {high.text}" if high else "anything plausible"


PAGES = (method, assumptions, quality)
