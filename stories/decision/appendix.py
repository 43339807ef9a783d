"""The appendix: how figures were made, what is assumed and who says so; its pages in order."""

from __future__ import annotations

from metrics.payoff import CreditDecline
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of
from stories.decision.certainty import items_of
from stories.decision.study import DecisionStudy
from stories.quality_slides import quality, reading, reading_on, texts
from stories.say import Say
from stories.story import Draft


def names_from_data(study: DecisionStudy) -> tuple[str, ...]:
    """Words that come from the user's data and may hold digits without being figures of the story."""
    segments = () if study.segments is None else tuple(study.segments["level"])
    sources = tuple(item.source for item in items_of(study.project).values())
    own = (study.project.title, study.project.decider, *study.project.names.words.values())
    return (
        study.origin.name,
        pictures.period_of(study),
        study.origin.segment,
        *own,
        *texts(study),
        *segments,
        *sources,
    )


def method(study: DecisionStudy, say: Say) -> Draft:
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
            f"{say.facts['certainty'].text} interval from the paired difference per row; with the assumptions drawn between low and high (triangular, independent) where both are told together",
        ),
        (
            "Band of the curve",
            f"Simultaneous band of {say.facts['certainty'].text}: bootstrap of the ledger's cells, largest deviation in standard errors (max-t)",
        ),
        (
            "What others would print",
            f"{say.facts['apparent_profit'].text}, the profit at a threshold on the very rows it was picked on: {say.facts['hindsight'].text} of hindsight",
        ),
    ]
    if "good_low" in say.facts:
        rows.insert(
            4,
            (
                "As good",
                f"Anything from {say.facts['good_low'].text} to {say.facts['good_high'].text} {names.contacted} {BACK_TESTED.say('earn')} {say.facts['profit'].text} or more, but for one per cent: what the best one found is worth without its hindsight",
            ),
        )
    if "held_back" in say.facts:
        rows.append(
            (
                "Control group",
                f"{say.facts['held_back'].text} held back: a fall by the stop rule then shows in four of five trials, two shares compared by the normal law (Fleiss and others)",
            )
        )
    if "ranking" in say.facts:
        rows.append(("Ranking (AUC)", f"{say.facts['ranking'].text}, where a coin would reach one half"))
    if "threshold" in say.facts:
        rows.append(
            (
                "Threshold",
                f"{names.contact.capitalize()} from a score of {say.facts['threshold'].text} on: {say.facts['contacted'].text} {pictures.many(say, 'contacted', names)}",
            )
        )
    notes = (
        "For those who recompute the figures. All amounts come from one ledger of sums by score, made in one pass over the rows; nothing is sampled and nothing is averaged before it is multiplied. "
        f"The back-test says what would have happened; only a {names.campaign} with a control group can show what did. After Neslin and others, Provost and Fawcett, and Smith and Winkler."
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
        pictures.source(study, say),
        "Table that says how profit, gain, range, band and ranking were computed, for those who check.",
    )
    return Draft("method", "appendix", "Appendix: method", title, notes, exhibit)


def assumptions(study: DecisionStudy, say: Say) -> Draft:
    """Every assumption with its range and source."""
    items = items_of(study.project)
    rows = [
        (
            label_of(name, say),
            say.facts[f"{name}_likely"].text,
            f"{say.facts[f'{name}_low'].text} to {say.facts[f'{name}_high'].text}",
            item.source,
        )
        for name, item in items.items()
    ]
    if study.ledgers.raised:
        count = say.facts.add("raised", study.ledgers.raised, "count", "rows whose value is below zero")
        many = study.project.names.one if study.ledgers.raised == 1 else study.project.names.many
        rows.append(("A value below zero", "counts as zero", f"{count} {many}", _why_zero(study)))
    open_ones = any(item.is_default for item in items.values())
    title = (
        "Some assumptions are still defaults that nobody has confirmed"
        if open_ones
        else "Every assumption has a range and a source"
    )
    notes = (
        "These amounts do not come from the file but from people. An assumption marked as a default has not been confirmed by anybody and is the first thing to replace: "
        "the page on every assumption shows how much each of them matters. Whoever knows better can change them on the Explore page, and every sentence and picture follows."
    )
    exhibit = pictures.text_table(
        "assumptions",
        "What is assumed, and who says so",
        ["Assumption", "Likely", "Plausible range", "Source"],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        "Table of the assumptions with likely amount, plausible range and source; defaults are marked as such.",
    )
    return Draft("assumptions", "appendix", "Appendix: assumptions", title, notes, exhibit)


PAGES = (method, assumptions, quality, reading, reading_on)


def _why_zero(study: DecisionStudy) -> str:
    """Who says that values below zero count as zero."""
    is_owed = isinstance(study.settings.assumptions, CreditDecline)
    return "A credit balance is no exposure" if is_owed else "Chosen with the amounts"
