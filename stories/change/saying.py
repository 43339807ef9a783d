"""The words of a story about a change, with every figure that it may print."""

from __future__ import annotations

from data.names import NO, YES
from stories.change.facts import change_facts
from stories.change.mending import lacking
from stories.change.opening import Opened
from stories.change.sizing import told
from stories.change.study import EVIDENCE, ChangeStudy
from stories.language.lexicon import dative
from stories.language.names import CUSTOMERS, inert
from stories.language.trades import tells_leaving
from stories.say import ENGLISH, Say, decider_of

ADVICE = {"act": "act", "do not": "stop", "not known": "find"}


def say_of(study: ChangeStudy) -> Say:
    """The words of a study."""
    project, design = study.project, study.design
    evidence = EVIDENCE.get(design.grade, "tested")
    say = Say(change_facts(study), project.names, project.language, evidence=evidence, known={})
    usual = {
        "decider": decider_of(project),
        "rate": rate_of(study.opened, say),
        "design": design.kind,
        "grade": design.grade,
    }
    if design.kind == "none":
        return Say(say.facts, project.names, project.language, evidence="projected", known=usual)
    known = usual | {
        "verdict": study.verdict,
        "is_said": design.is_said,
        "measured": "rate" if study.first.is_rate else "mean",
        "sense": study.sense,
        "way": "down" if study.effect.value < 0 else "up",
        "advice": advice_of(study),
        "by": _method(study),
        "looked": "often" if study.looks > 1 else "once",
        "split": study.split.verdict if study.split else "unsaid",
        "flips": study.flips,
        "worst": study.of_the_worst,
        "worst_lacks": lacking(study),
        "doubted": study.doubt,
        "afterwards": _afterwards(study),
        "since_way": "down" if study.first.trend and study.first.trend.average.value < 0 else "up",
        "best_of": len(study.first.contrasts) > 1,
        "planned": bool(study.settings.planned),
        "own_list": study.opened.is_own_list,
        "left_in": told(study.sizing.days_left if study.sizing else None)[0],
        "recurs": study.settings.recurs or "open",
        "clustered": study.opened.clusters is not None,
        "step": say("change-step", step=study.over_time.step if study.over_time else design.step or "week"),
        "arm": called(study.lead.one, say, study.opened),
        "control": called(study.lead.other, say, study.opened),
    }
    if study.opened.clusters is not None:  # what is counted are their rows
        rows = say("row-many")
        known |= {
            "whom": say("named-many"),
            "single": say("named-one"),
            "one": say("row-one"),
            "many": rows,
            "many_dat": dative(rows, project.language),
        }
    harmful = study.arms.harmful if study.arms and design.grade == "randomised" else ()
    others = [called(arm.label, say, study.opened) for arm in harmful if arm.label != study.lead.one]
    known |= {"harmful": say.listed(others), "harms": bool(others), "harm_number": len(others)}
    if "score" in study.opened.roles:
        known["by_score_of"] = say("arm-called", name=spoken(study.opened.roles["score"]))
    if study.measure:
        known["second"] = say("mean-of-column", name=spoken(study.opened.roles["measure"]))
    return Say(say.facts, project.names, project.language, evidence=evidence, known=known)


def _afterwards(study: ChangeStudy) -> str:
    """How the average since the change stands to the step at it: "same", "gone", "turned", or clear only "later"."""
    trend = study.first.trend
    if trend is None:
        return "same"
    step, since = trend.level, trend.average
    if step.clear and since.clear:
        return "same" if (step.value > 0) is (since.value > 0) else "turned"
    return "gone" if step.clear else "later" if since.clear else "same"


def _method(study: ChangeStudy) -> str:
    """How the range was reckoned, as messages choose by it."""
    if study.looks > 1 and study.design.kind == "arms":
        return "sequential"
    return "clusters" if study.between_clusters else study.lead.by


def advice_of(study: ChangeStudy) -> str:
    """What is asked for, as messages choose by it."""
    found = study.recommendation
    if study.moved and study.moved.is_narrow and found.reason in ("better", "costs more", "pays?"):
        return "narrow"
    if found.reason == "costs more":
        return "dear"
    if found.advice in ADVICE:
        return ADVICE[found.advice]
    if study.design.grade != "randomised":
        return "test"
    if found.reason == "pays?":
        return "open"
    return "longer" if found.reason == "unclear" else "decide"


def rate_of(opened: Opened, say: Say) -> str:
    """What was measured, as a noun with its article: churn, the “visit” rate, mean “spend”."""
    if opened.measured == "measure":
        return say("mean-of-column", name=spoken(opened.roles["measure"]))
    left = tells_leaving(opened.roles["outcome"]) or tells_leaving(opened.event)
    has_own = say.language == ENGLISH and "event" in say.names.own  # elsewhere the word is the trade's
    if has_own or (say.names.trade == CUSTOMERS and opened.sense == "bad" and left):
        return say("rate-of-trade")
    name = spoken(opened.roles["outcome"])
    if opened.plain_event:
        return say("rate-of-column", name=name)
    return say("rate-of-label", name=name, label=inert(opened.event))


def called(name: str, say: Say, opened: Opened) -> str:
    """An arm by its label, behind the name of its column where it says no more than yes or no; or a time."""
    if name in ("before", "after") and "treated" not in opened.roles:
        return say(f"{name}-called")
    if name.lower() in YES | NO:
        return say("arm-of-column", column=spoken(opened.roles["treated"]), name=inert(name))
    return say("arm-called", name=inert(name))


def spoken(column: str) -> str:
    """The name of a column as words."""
    return inert(column.replace("_", " "))
