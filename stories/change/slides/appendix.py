"""The appendix: what was checked, how it was reckoned, and the amounts with who says so."""

from __future__ import annotations

from metrics.assumption import MADE_UP, Assumption
from stories.change import exhibits as pictures
from stories.change.saying import called
from stories.change.settings import AMOUNTS
from stories.change.slides.result import HEAVY
from stories.change.study import ChangeStudy
from stories.language.names import inert
from stories.say import Say
from stories.setting import GIVEN
from stories.source_line import printed
from stories.story import Draft


def checks(study: ChangeStudy, say: Say) -> Draft:
    """What was looked at before these words were used."""
    names = ["design"]
    if study.split or study.design.grade == "randomised":
        names.append("split")
    if study.design.kind == "arms":
        names.append("looks")
    names.append("clusters")
    values: dict[str, object] = {}
    if trend := study.first.trend:
        names += (
            ["season"]
            + (["placebo"] if "placebo" in say.facts else [])
            + (["slope"] if "slope_low" in say.facts else [])
        )
        values |= {"seasonal": trend.seasonal or "none", "step_of": study.design.step}
    if study.before is not None:
        names.append("before")
        values["parallel"] = study.before.parallel
    if "raw" in say.facts:
        names.append("raw")
    if "same_mix" in say.facts:
        names.append("mix")
        values |= {
            "segment": study.origin.segment.replace("_", " "),
            **printed(say, "same_mix", "same_mix_low", "same_mix_high"),
        }
    if "largest_share" in say.facts and say.facts["largest_share"].value > HEAVY:
        names.append("heavy")
        values |= {"name": study.opened.roles["measure"].replace("_", " ")}
    if study.of_the_worst:
        names.append("worst")
    if len(study.first.contrasts) > 1:
        names.append("several")
    if study.design.kind == "points" and study.first.cells["day"].notna().any():
        names.append("trend")
    if study.money is None and any(getattr(study.settings, name) for name in AMOUNTS):
        names.append("unused")
    if "seen_size" in say.facts:
        names.append("seen")
    names.append("known")
    rows = [(say.text(f"check-{name}"), say.text(f"check-{name}-found", **values)) for name in names]
    methods = _methods(say)
    rows += methods if len(methods) == 1 else []
    exhibit = pictures.table(
        "checks", [say(f"change-checks-{head}") for head in ("what", "found")], rows, study, say, ("left", "left")
    )
    words = say("change-checks-kicker"), say("change-checks-title"), say("change-checks-notes")
    return Draft("checks", "appendix", *words, exhibit)


def _methods(say: Say) -> list[tuple[str, str]]:
    """What was reckoned, and how."""
    of_facts = {"relative": "relative", "groups": "groups", "money": "net"}
    names = ["difference", *(name for name, fact in of_facts.items() if fact in say.facts)]
    return [(say.text(f"method-{name}"), say.text(f"method-{name}-how")) for name in names]


def method(study: ChangeStudy, say: Say) -> Draft | None:
    """How the figures were reckoned; a single line stands among the checks."""
    rows = _methods(say)
    if len(rows) < 2:
        return None
    exhibit = pictures.table(
        "method", [say(f"change-method-{head}") for head in ("what", "how")], rows, study, say, ("left", "left")
    )
    words = say("change-method-kicker"), say("change-method-title"), say("change-method-notes")
    return Draft("method", "appendix", *words, exhibit)


def amounts(study: ChangeStudy, say: Say) -> Draft | None:
    """What somebody gave, with its range and source."""
    settings = study.settings
    rows = [_amount(say(f"change-amount-{name}"), item, say) for name in AMOUNTS if (item := getattr(settings, name))]
    unused = settings.of_none(study.design.treated)
    for item in settings.costs:
        label = say("change-amount-cost-of", name=called(item.name, say, study.opened), used=item not in unused)
        rows.append(_amount(label, item, say))
    if "a_year" in say.facts:
        rows.append((say("change-amount-a-year"), say.facts["a_year"].text, "", ""))
    if not rows or study.money is None:
        return None
    exhibit = pictures.table(
        "amounts",
        [say(f"change-amounts-{head}") for head in ("what", "likely", "range", "source")],
        rows,
        study,
        say,
        ("left", "right", "right", "left"),
    )
    words = say("change-amounts-kicker"), say("change-amounts-title"), say("change-amounts-notes")
    return Draft("amounts", "appendix", *words, exhibit)


def _amount(label: str, item: Assumption, say: Say) -> tuple[str, str, str, str]:
    """An amount under its label, with its range where it has one and who says so."""
    low, likely, high = (say.facts.words.write(each, item.unit) for each in (item.low, item.likely, item.high))
    spread = say.text("pair-range", low=low, high=high) if item.low < item.high else ""
    said = {GIVEN: "given-source", MADE_UP: "sample-source"}.get(item.source)
    return label, likely, spread, say(said) if said else inert(item.source)
