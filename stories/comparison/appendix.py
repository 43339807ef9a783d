"""The appendix of a comparison of two models: the analyst's figures, what is assumed, how it was done, and who was left out."""

from __future__ import annotations

from stories.comparison import exhibits as own
from stories.comparison.facts import add_dependences
from stories.comparison.figures import Comparison
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

EVIDENCE = 0.05  # below this chance a measure is said to differ
PROFITS = ("{first_profit}", "{second_profit}", "{change}")
HOW = ("in-use", "difference", "range", "limits", "parts", "judged")  # what the page on the method tells, in order


def analyst(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Ranking and accuracy of both models, and whether they agree with the money."""
    rows = [
        (
            say("pair-measures-right"),
            *_amounts("right", say),
            say.text("pair-measures-alone"),
            say.facts["right_p"].text,
        ),
        (say("pair-measures-profit"), *map(say.facts.text, PROFITS), _range("change", say), ""),
    ]
    if "auc_gain" in say.facts:
        measured = (*_amounts("auc", say), _range("auc", say), say.facts["auc_p"].text)
        rows.insert(0, (say("pair-measures-ranking"), *measured))
    exhibit = pictures.text_table(
        "analyst",
        say("pair-measures-caption"),
        [
            say("pair-measures-measure"),
            say.known["first"],
            say.known["second"],
            say("pair-measures-difference"),
            say("pair-measures-range"),
            say("pair-measures-chance"),
        ],
        rows,
        ("left", "right", "right", "right", "right", "right"),
        own.source(study, say),
        say("pair-measures-alt"),
    )
    title = say("pair-measures-title", measures=_agreement(found))
    return Draft("analyst", "appendix", say("pair-measures-kicker"), title, say("pair-measures-notes"), exhibit)


def depends(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """The difference at both ends of every assumption."""
    gains = add_dependences(say.facts, study, found)
    if not gains:
        return None
    ordered = sorted(gains, key=lambda name: -abs(gains[name][1] - gains[name][0]))
    turned = [
        name for name in ordered if min(gains[name]) * found.fair.gain <= 0 or max(gains[name]) * found.fair.gain <= 0
    ]
    rows = [
        (
            label_of(name, say),
            _range(name, say),
            *(say.facts[f"{way}_at_{name}_{end}"].text for end in ("low", "high") for way in ("change", "anew")),
        )
        for name in ordered
    ]
    exhibit = pictures.text_table(
        "comparison_depends",
        say("pair-depends-caption"),
        [say(f"pair-depends-{column}") for column in ("assumption", "range", "low", "low-anew", "high", "high-anew")],
        rows,
        ("left", "right", "right", "right", "right", "right"),
        own.source(study, say),
        say("pair-depends-alt"),
    )
    title = say("pair-depends-title", turned=bool(turned), assumption=noun_of(turned[0], say) if turned else "")
    return Draft("depends", "appendix", say("pair-depends-kicker"), title, say("pair-depends-notes"), exhibit)


def method(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """How the comparison was made, and which rows it rests on."""
    rows = [(say(f"pair-method-{what}"), say.text(f"pair-method-{what}-how")) for what in HOW]
    rows += [
        (
            say("pair-method-left-out", reason=own.reason_key(reason)),
            say.text("pair-method-left-out-how", count=say.fact(f"beside_{place}")),
        )
        for place, reason in enumerate(found.left_out)
    ]
    exhibit = pictures.text_table(
        "comparison_method",
        say("pair-method-caption"),
        [say("pair-method-what"), say("pair-method-how")],
        rows,
        ("left", "left"),
        own.source(study, say),
        say("pair-method-alt"),
    )
    title, notes = say("pair-method-title"), say("pair-method-notes")
    return Draft("method", "appendix", say("pair-method-kicker"), title, notes, exhibit)


def _amounts(measure: str, say: Say) -> tuple[str, ...]:
    """A measure of both models, and the difference."""
    return tuple(say.facts[f"{measure}_{name}"].text for name in ("first", "second", "gain"))


def _range(name: str, say: Say) -> str:
    return say.text("pair-range", low=say.fact(f"{name}_low"), high=say.fact(f"{name}_high"))


def _agreement(found: Comparison) -> str:
    """Whether the measures and the money point to the same model."""
    if found.disagrees and found.verdict in ("first", "second") and found.accuracy.p < EVIDENCE:
        return "disagree"
    return "apart" if found.disagrees or found.ranking.gain * found.fair.gain < 0 else "agree"
