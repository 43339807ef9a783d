"""The appendix of a comparison of two models: the analyst's figures, what is assumed, how it was done, and who was left out."""

from __future__ import annotations

from stories.claims import BACK_TESTED
from stories.comparison import exhibits as own
from stories.comparison.exhibits import spoken
from stories.comparison.facts import add_dependences
from stories.comparison.figures import Comparison
from stories.comparison.slides import reason_of
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

EVIDENCE = 0.05  # below this chance a measure is said to differ


def analyst(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Ranking and accuracy of both models, and whether they agree with the money."""
    first, second = spoken(found)
    rows = []
    if "auc_gain" in say.facts:
        cells = ("{auc_first}", "{auc_second}", "{auc_gain}", "{auc_low} to {auc_high}", "{auc_p}")
        rows.append(("Ranking (AUC, DeLong)", *map(say.facts.text, cells)))
    cells = (
        "{right_first}",
        "{right_second}",
        "{right_gain}",
        "{right_only_first} against {right_only_second}",
        "{right_p}",
    )
    rows.append(("Right decisions (accuracy, McNemar)", *map(say.facts.text, cells)))
    cells = ("{first_profit}", "{second_profit}", "{change}", "{change_low} to {change_high}")
    rows.append(("Profit, cross-fitted", *map(say.facts.text, cells), ""))
    disagree = found.disagrees and found.verdict in ("first", "second") and found.accuracy.p < EVIDENCE
    title = "Ranking, accuracy and money do not contradict each other"
    if disagree:
        right, worth = (first, second) if found.accuracy.gain < 0 else (second, first)
        title = f"Accuracy and money disagree: {right} is right more often, {worth} {BACK_TESTED.say('earn')} more"
    elif found.disagrees or found.ranking.gain * found.fair.gain < 0:
        title = "The measures point to different models, and not all of them are clear"
    notes = (
        "For those who compare models by their usual measures. The area under the ROC curve says how well a model ranks, with the standard error of DeLong that sharing rows "
        "leaves; accuracy is counted at the rule that earns most with each model, tested on the rows on which one alone is right. Where accuracy and money disagree, "
        "follow the money: accuracy counts every mistake alike, and mistakes do not cost alike."
    ).replace("earns most", "is best in money")
    exhibit = pictures.text_table(
        "analyst",
        "The usual measures of both models, on the rows that both scored",
        ["Measure", first, second, "Difference", "Range, or who alone is right", "Chance (p)"],
        rows,
        ("left", "right", "right", "right", "right", "right"),
        own.source(study, say),
        f"Table of ranking, accuracy and profit of {first} and {second}, with their differences and ranges.",
    )
    return Draft("analyst", "appendix", "Appendix: the usual measures", title, notes, exhibit)


def depends(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """The difference at both ends of every assumption."""
    gains = add_dependences(say.facts, study, found)
    if not gains:
        return None
    first, second = spoken(found)
    ordered = sorted(gains, key=lambda name: -abs(gains[name][1] - gains[name][0]))
    turned = [
        name for name in ordered if min(gains[name]) * found.fair.gain <= 0 or max(gains[name]) * found.fair.gain <= 0
    ]
    title = "No single assumption within its range turns the comparison round"
    if turned:
        title = f"Which model is ahead depends on {noun_of(turned[0], say)}"
    rows = [
        (
            label_of(name, say),
            say.facts[f"{name}_likely"].text,
            say.facts.text(f"{{{name}_low}} to {{{name}_high}}"),
            say.facts[f"change_at_{name}_low"].text,
            say.facts[f"change_at_{name}_high"].text,
        )
        for name in ordered
    ]
    notes = (
        f"Each line moves one assumption from its cautious to its hopeful end; both models then choose their rule anew, and the profit with {second} less that with "
        f"{first} is counted as on the page about money. Where both ends have the sign of the likely amount, the choice of the model does not hang on that assumption."
    )
    exhibit = pictures.text_table(
        "comparison_depends",
        f"Profit with {second} less profit with {first} when an assumption changes",
        ["Assumption", "Likely", "Plausible range", "Difference at its low", "Difference at its high"],
        rows,
        ("left", "right", "right", "right", "right"),
        own.source(study, say),
        f"Table of the difference between {second} and {first} at the low and the high end of every assumption.",
    )
    return Draft("depends", "appendix", "Appendix: what it depends on", title, notes, exhibit)


def method(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """How the comparison was made, and which rows it rests on."""
    names, first, second = study.project.names, *spoken(found)
    rows = [
        ("In use", f"{first}: {found.known_by}"),
        (
            "Difference",
            "Each fifth of the rows judged by rules chosen on the other four fifths, dealt anew twenty times (seeded)",
        ),
        (
            "Its range",
            f"{say.facts['certainty'].text} interval of the paired difference per row, in closed form from a two-way ledger",
        ),
        ("Limits", "The same largest share for both, where a capacity or budget is set"),
        ("Groups and versions", "Paired differences, adjusted for how many are looked at (Benjamini and Hochberg)"),
        ("Judged", f"{say.facts['both'].text} {names.many} that both models scored"),
    ]
    rows += [
        (f"Left out: {reason_of(reason, found)}", f"{say.facts[f'beside_{place}'].text} rows")
        for place, reason in enumerate(found.left_out)
    ]
    notes = (
        "For those who recompute the figures. One pass over the rows sums them by the scores of both models; all money comes from these sums. Rows that both models treat "
        "alike cancel, which is why the difference is surer than either profit. The back-test says what would have happened; after Dietterich, DeLong and others, and McNemar."
    )
    exhibit = pictures.text_table(
        "comparison_method",
        "How the two were compared",
        ["What", "How"],
        rows,
        ("left", "left"),
        own.source(study, say),
        f"Table that says how {first} and {second} were compared, on which rows, and which rows were left out.",
    )
    title = f"Both models are judged on the same {names.many}, by rules not tuned on them"
    return Draft("method", "appendix", "Appendix: method", title, notes, exhibit)
