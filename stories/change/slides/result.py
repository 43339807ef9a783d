"""What changed: the levels of the groups, over time, by group, and what else was measured."""

from __future__ import annotations

from stories.change import exhibits as pictures
from stories.change.facts import best_group
from stories.change.saying import spoken
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.source_line import printed
from stories.story import Draft, DraftAside

HEAVY = 0.02  # of all of it, what one row may hold before it is said


def result(study: ChangeStudy, say: Say) -> Draft | None:
    """The levels beside each other, and the difference with its range."""
    if study.design.kind == "series":
        return None  # its levels hang on the trend, which the next picture tells
    exhibit = pictures.levels("result", study.first, "arm", study, say, say.text("change-result-alt"))
    aside = None
    if not study.is_blocked:
        aside = DraftAside(say("change-effect-figure"), say("change-aside"), _counts(study, say), say("grade-chip"))
    words = say("change-result-kicker"), say("change-result-title"), say("change-result-notes")
    return Draft("result", "insight", *words, exhibit, aside)


def _counts(study: ChangeStudy, say: Say) -> tuple[tuple[str, str], ...]:
    timed = study.design.kind not in ("arms",)
    rows = []
    for side, label in (("one", "after" if timed else "one"), ("other", "before" if timed else "other")):
        given = {"rows": say.fact(f"{side}_rows")}
        if study.first.is_rate:
            given["events"] = say.fact(f"{side}_events")
        rows.append((say(f"change-aside-{label}"), say("change-aside-of", **given)))
    return (*rows, (say("change-aside-p"), "{effect_p}"))


def second(study: ChangeStudy, say: Say) -> Draft | None:
    """Another thing that was measured of the same rows."""
    found = study.measure
    if study.outcome is None or found is None or study.is_blocked:
        return None
    place = next(place for place, each in enumerate(found.contrasts) if each.one == study.lead.one)
    own = found.contrasts[place]
    parts = ("one", "other", "low", "high", "size_low", "size_high")
    given = {f"second_{part}": say.fact(f"second_{place}_{part}") for part in parts}
    heavy = "largest_share" in say.facts and say.facts["largest_share"].value > HEAVY
    exhibit = pictures.levels("second", found, "second", study, say, say.text("change-second-alt", **given))
    title = say(
        "change-second-title", clear=own.change.clear, second_way="down" if own.change.value < 0 else "up", **given
    )
    notes = say("change-second-notes", heavy=heavy).rstrip()
    rows = ((say("change-aside-p"), f"{{second_{place}_p}}"),)
    aside = DraftAside(f"{{second_{place}}}", say("change-second-aside", **given), rows, say("grade-chip"))
    return Draft("second", "insight", say("change-second-kicker"), title, notes, exhibit, aside)


def scale(study: ChangeStudy, say: Say) -> Draft | None:
    """The change of the mean, and that of the typical amount, where nothing that was measured is below zero."""
    if study.logs is None or study.is_blocked or study.design.kind == "series":
        return None
    share = next(each for each in study.logs.contrasts if each.one == study.lead.one).change.clear
    scales = {(True, True): "both", (True, False): "amount", (False, True): "share"}.get(
        (study.effect.clear, share), "none"
    )
    rows = [
        (say("change-effect-figure"), say("change-scale-amount-label"), say("change-scale-amount-detail")),
        ("{as_share}", say("change-scale-share-label"), say("change-scale-share-detail")),
    ]
    exhibit = pictures.figures("scale", rows, study, say)
    words = say("change-scale-kicker"), say("change-scale-title", scales=scales), say("change-scale-notes")
    return Draft("scale", "insight", *words, exhibit)


def over_time(study: ChangeStudy, say: Say) -> Draft | None:
    """The series, or both arms by the time in which they came in."""
    exhibit = pictures.over_time(study, say)
    if exhibit is None:
        return None
    trend = study.first.trend
    notes = say("change-time-notes", seasonal=trend.seasonal or "none" if trend else "none").rstrip()
    aside = None
    if study.design.kind == "series":
        rows = ((say("change-time-since"), say("change-time-since-found")),)
        aside = DraftAside(say("change-effect-figure"), say("change-time-aside"), rows, say("grade-chip"))
    return Draft("time", "insight", say("change-time-kicker"), say("change-time-title"), notes, exhibit, aside)


def moved(study: ChangeStudy, say: Say) -> Draft | None:
    """Whom the treatment moves, by the score of the file."""
    found = study.moved
    if found is None:
        return None
    score = say("arm-called", name=spoken(study.opened.roles["score"]))
    known = {"finds": found.finds, "score": score, "unit": say("change-moved-unit"), "arms": say.known["arm"]}
    rows = [(say("change-moved-first"), "{moved_first}"), (say("change-moved-rest"), "{moved_rest}")]
    if "qini" in say.facts:
        rows.append((say("change-moved-normal"), "{qini}"))
    rows = [(say.facts.text(label), value) for label, value in rows]
    aside = DraftAside("{qini_area}", say("change-moved-aside"), tuple(rows), say("grade-chip"))
    title = say("change-moved-title", **known)
    return Draft(
        "moved",
        "insight",
        say("change-moved-kicker"),
        title,
        say("change-moved-notes"),
        pictures.moved(study, say, score),
        aside,
    )


def groups(study: ChangeStudy, say: Say) -> Draft | None:
    """The difference by group, and whether it hangs on the mix of them."""
    found = study.by_group
    if found is None or len(found.frame) < 2 or study.is_blocked:
        return None
    clear = int(found.frame["clear"].sum())
    known = {
        "flips": study.flips,
        "clear_ones": "none" if not clear else "all" if clear == len(found.frame) else "some",
        "segment": study.origin.segment.replace("_", " "),
    }
    if study.flips:
        known |= printed(say, "same_mix", "same_mix_low", "same_mix_high")
    title, notes = say("change-groups-title", **known), say("change-groups-notes", **known)
    aside = None
    if "group_drawn" in say.facts:
        best = best_group(found.frame, study.sense)
        given = {"level": str(found.frame["level"].iloc[best]), "group_change": say.fact(f"group_{best}")}
        aside = DraftAside(
            say("change-groups-best", **given), say("change-groups-drawn", **given), (), say("grade-chip")
        )
    return Draft("groups", "insight", say("change-groups-kicker"), title, notes, pictures.groups(study, say), aside)
