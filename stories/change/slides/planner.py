"""The next test: what it wants, how long it takes, when it is stopped, and what is asked for."""

from __future__ import annotations

from stories.change import exhibits as pictures
from stories.change.planning import TestPlan
from stories.change.study import ChangeStudy
from stories.formula import how, of
from stories.say import Say
from stories.story import Draft


def enter(plan: TestPlan, say: Say) -> None:
    """The facts of a plan, once a story."""
    facts = say.facts
    if "plan_rows" in facts:
        return
    unit = "share" if plan.is_rate else "number"
    level = facts.words.as_fine(abs(plan.base.mean), unit)
    facts.add("plan_level", plan.base.mean, unit, how("plan-level"), level.text(plan.base.mean))
    facts.add("plan_base", plan.base.n, "count", how("plan-base"))
    facts.add("plan_part", plan.smallest, "share", how("plan-part", given="no" if plan.is_usual else "yes"))
    facts.add("plan_rows", plan.asked.rows, "count", how("plan-rows"))
    facts.add("plan_both", 2 * plan.asked.rows, "count", 2 * of("plan_rows"))
    facts.add("plan_power", 0.8, "share", how("plan-power"))
    if plan.a_week:
        facts.add(
            "plan_a_week", plan.a_week, "count", how("plan-a-week", given="yes" if plan.settings.a_week else "no")
        )
    if plan.asked.weeks is not None:
        facts.add("plan_weeks", max(1, round(plan.asked.weeks + 0.49)), "count", how("plan-weeks"))
    if plan.waiting:
        facts.add("plan_waiting", plan.waiting[1], "money", how("plan-waiting"))
    for place, size in enumerate(plan.sizes):
        facts.add(f"size_{place}", size.part, "share", how("plan-part", given="yes"))
        facts.add(f"size_{place}_rows", size.rows, "count", how("plan-rows"))
        if size.weeks is not None:
            facts.add(f"size_{place}_weeks", max(1, round(size.weeks + 0.49)), "count", how("plan-weeks"))


def answer(study: ChangeStudy, say: Say) -> Draft:
    """What a test wants, and how long that takes."""
    plan = study.plan
    enter(plan, say)
    rows = [("{plan_rows}", say("plan-rows-label"), say("plan-rows-detail"))]
    if "plan_weeks" in say.facts:
        rows.append(("{plan_weeks}", say("plan-weeks-label"), say("plan-weeks-detail")))
    rows.append(("{plan_part}", say("plan-part-label"), say("plan-part-detail", usual=plan.is_usual)))
    rows.append((say("when"), say("change-when-label"), say("plan-asked", fits=plan.fits)))
    exhibit = pictures.figures("answer", rows, study, say, "plan-answer")
    title = say("plan-answer-title", fits=plan.fits)
    return Draft("answer", "context", say("change-answer-kicker"), title, say("plan-answer-notes"), exhibit)


def nothing(study: ChangeStudy, say: Say) -> Draft:
    """One clear sentence where no test can be planned from the file."""
    rows = [("{customers}", say("plan-none-label"), say("plan-none-detail"))]
    exhibit = pictures.figures("answer", rows, study, say, "plan-none")
    return Draft(
        "answer", "context", say("change-answer-kicker"), say("plan-none-title"), say("plan-none-notes"), exhibit
    )


def sizes(study: ChangeStudy, say: Say) -> Draft:
    """How many a test wants for smaller and larger changes."""
    plan = study.plan
    enter(plan, say)
    heads = ["part", "rows"] + (["weeks"] if "plan_weeks" in say.facts else [])
    rows = []
    for place in range(len(plan.sizes)):
        names = [f"size_{place}", f"size_{place}_rows", *([f"size_{place}_weeks"] if "plan_weeks" in say.facts else [])]
        rows.append([say.facts[name].text for name in names])
    exhibit = pictures.table(
        "sizes",
        [say.text(f"plan-sizes-{head}") for head in heads],
        rows,
        study,
        say,
        ("left", *("right",) * (len(heads) - 1)),
        "plan-sizes",
    )
    words = say("change-result-kicker"), say("plan-sizes-title"), say("plan-sizes-notes")
    return Draft("sizes", "insight", *words, exhibit)


def waiting(study: ChangeStudy, say: Say) -> Draft | None:
    """What waiting for the test costs, where somebody said what one is worth."""
    enter(study.plan, say)
    if "plan_waiting" not in say.facts:
        return None
    rows = [
        ("{plan_waiting}", say("plan-waiting-label"), say("plan-waiting-detail")),
        ("{plan_a_week}", say("plan-a-week-label"), say("plan-a-week-detail")),
    ]
    exhibit = pictures.figures("waiting", rows, study, say, "plan-waiting")
    words = say("change-money-kicker"), say("plan-waiting-title"), say("plan-waiting-notes")
    return Draft("waiting", "impact", *words, exhibit)


def how_we_know(study: ChangeStudy, say: Say, beat: str = "impact") -> Draft:
    """How it will be known: groups by lot, their size, when it is looked at, and the stop rule."""
    enter(study.plan, say)
    parts = ("lot", "size", "look", "stop", "words")
    rows = [(say.text(f"plan-know-{part}"), say.text(f"plan-know-{part}-how")) for part in parts]
    exhibit = pictures.table(
        "know", [say(f"plan-know-{head}") for head in ("what", "how")], rows, study, say, ("left", "left"), "plan-know"
    )
    words = say("plan-know-kicker"), say("plan-know-title"), say("plan-know-notes")
    return Draft("know", beat, *words, exhibit)


def ask(study: ChangeStudy, say: Say) -> Draft:
    """The test that is asked for."""
    plan = study.plan
    enter(plan, say)
    rows = [("{plan_both}", say("plan-both-label"), say("plan-both-detail"))]
    if "plan_weeks" in say.facts:
        rows.append(("{plan_weeks}", say("plan-weeks-label"), say("plan-weeks-detail")))
    rows.append((say("when"), say("change-ask-when-label"), say("change-ask-when-detail")))
    exhibit = pictures.figures("ask", rows, study, say, "plan-ask")
    title = say("plan-ask-title", fits=plan.fits)
    return Draft("ask", "ask", say("change-ask-kicker"), title, say("plan-ask-notes"), exhibit)
