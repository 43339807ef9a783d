"""The first slides: the change in one view, and who is compared with whom."""

from __future__ import annotations

from stories.change import exhibits as pictures
from stories.change.saying import called
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft


def answer(study: ChangeStudy, say: Say) -> Draft:
    """What changed, how sure that is, and what is asked for."""
    rows = []
    if not study.is_blocked:
        rows = [
            (say(f"change-{part}-figure"), say(f"change-{part}-label"), say(f"change-{part}-detail"))
            for part in ("effect", "levels")
        ]
    rows.append((say("change-rows-figure"), say("change-rows-label"), say("change-rows-detail")))
    rows.append((say("when"), say("change-when-label"), say("change-asked")))
    exhibit = pictures.figures("answer", rows, study, say)
    return Draft(
        "answer",
        "context",
        say("change-answer-kicker"),
        say("change-answer-title"),
        say("change-answer-notes"),
        exhibit,
    )


def design(study: ChangeStudy, say: Say) -> Draft:
    """Who is compared with whom, and how they came about."""
    rows = []
    contrasts = study.first.contrasts
    sides = [(each.one, f"arm_{place}_one", "after") for place, each in enumerate(contrasts)]
    if study.design.kind == "did":
        sides = [
            (
                study.design.control if side.startswith("beside") else each.one,
                f"arm_{place}_{side}",
                "after" if side.endswith("one") else "before",
            )
            for place, each in enumerate(contrasts)
            for side in pictures.FOUR
        ]
    else:
        sides.append((contrasts[0].other, "arm_0_other", "before"))
    for name, fact, phase in sides:
        text = called(name, say, study.opened)
        if study.design.kind == "did":
            text = say("change-of-phase", name=text, phase=phase)
        rows.append((text, *(say.facts[part].text for part in (f"{fact}_rows", fact)), _range(fact, say)))
    exhibit = pictures.table(
        "design",
        [say.text(f"change-design-{head}") for head in ("group", "count", "level", "range")],
        rows,
        study,
        say,
        ("left", "right", "right", "right"),
    )
    return Draft(
        "design",
        "context",
        say("change-design-kicker"),
        say("change-design-title"),
        say("change-design-notes"),
        exhibit,
    )


def _range(fact: str, say: Say) -> str:
    return say.text("pair-range", low=say.fact(f"{fact}_low"), high=say.fact(f"{fact}_high"))
