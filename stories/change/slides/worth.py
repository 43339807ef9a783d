"""What the change is worth: the bridge to money, or, where nobody said what one is worth, how many it is."""

from __future__ import annotations

from stories.change import exhibits as pictures
from stories.change.money import Money, topline_of
from stories.change.study import ChangeStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft, DraftAside


def money(study: ChangeStudy, say: Say) -> Draft | None:
    """From the difference to money."""
    found = study.money
    if found is None:
        return None
    if "spent" not in found.entries:
        return _brought(study, say, found)
    net = found.entries["net"][0]
    known = {"net_clear": found.is_clear, "net_up": net > 0}
    title = say("change-money-title", **known)
    if study.design.grade != "randomised":
        title = say("change-money-title-compared")
    rows = [(say("change-money-reached"), "{one_rows}")]
    aside = DraftAside("{net}", say("change-money-aside"), tuple(rows), say("grade-chip"))
    words = say("change-money-kicker"), title, say("change-money-notes")
    return Draft("money", "impact", *words, pictures.bridge(study, say), aside)


def _brought(study: ChangeStudy, say: Say, found: Money) -> Draft:
    """Money that was measured, where nobody said what it cost: before any cost, and what each one brings."""
    by_value = study.settings.value is not None or study.settings.margin is not None
    name = {"by_value": by_value, "name": study.opened.roles.get("measure", "").replace("_", " ")}
    gross = found.entries["gross"][0]
    say.facts.add("gross_size", abs(gross), "money", how("size-of", name="gross"))
    rows = [("{gross}", say("change-brought-label", **name), say("change-brought-detail"))]
    if gross > 0:
        say.facts.add("gross_each", gross / study.lead.levels[0].n, "price", how("gross-each"))
        rows.append(("{gross_each}", say("change-brought-each-label"), say("change-brought-each-detail", **name)))
    rows.append(tuple(say(f"change-brought-cost-{part}") for part in ("figure", "label", "detail")))
    title = say("change-brought-title", net_clear=found.is_clear, net_up=gross > 0, **name)
    if study.design.grade != "randomised":
        title = say("change-brought-title-compared", **name)
    exhibit = pictures.figures("money", rows, study, say, "change-brought")
    return Draft("money", "impact", say("change-money-kicker"), title, say("change-brought-notes"), exhibit)


def year(study: ChangeStudy, say: Say) -> Draft | None:
    """From those reached here to as many as it will reach in a year, where somebody said how many."""
    found = study.money
    if found is None or "year" not in found.entries or study.design.grade != "randomised":
        return None
    _, low, high, _ = found.entries["year"]
    rows = ((say("change-year-reached"), "{a_year}"),)
    aside = DraftAside("{year}", say("change-year-aside"), rows, say("grade-chip"))
    title = say("change-year-title", year_clear=low > 0 or high < 0)
    words = say("change-money-kicker"), title, say("change-year-notes")
    return Draft("year", "impact", *words, pictures.year_bridge(study, say), aside)


def topline(study: ChangeStudy, say: Say) -> Draft | None:
    """What it would bring a day were all to have it, where somebody said how many took part and how long each was counted."""
    found, settings = study.money, study.settings
    if found is None or study.design.grade != "randomised" or not (settings.coverage and settings.window):
        return None
    if settings.recurs == "once":
        return None
    rows_of_all = float(study.opened.ledger.arms["rows"].sum())
    allocation = settings.allocation or study.lead.levels[0].n / rows_of_all
    again = settings.recurs == "again"
    entries = topline_of(found.entries["net"], settings.coverage, allocation, settings.window, again)
    for name, (value, low, high, formula) in entries.items():
        fmt = say.facts.words.together([value, low, high], "money")
        for end, amount in (("", value), ("_low", low), ("_high", high)):
            say.facts.add(f"{name}{end}", amount, "money", formula, fmt.text(amount))
    say.facts.add("coverage", settings.coverage, "share", how("as-given"))
    key = "as-given" if settings.allocation else "allocation-of-file"
    say.facts.add("allocation", allocation, "share", how(key))
    say.facts.add("window", settings.window, "count", how("as-given"))
    known = {
        "clear": found.is_clear,
        "again": again,
        "given": settings.allocation is not None,
        "priced": study.is_priced,
    }
    parts = ["day", *(["year"] if again else []), "part", "window"]
    rows = [
        tuple(say(f"change-topline-{part}-{word}", **known) for word in ("figure", "label", "detail")) for part in parts
    ]
    exhibit = pictures.figures("topline", rows, study, say)
    words = say("change-money-kicker"), say("change-topline-title", **known), say("change-topline-notes", **known)
    return Draft("topline", "impact", *words, exhibit)


def kept(study: ChangeStudy, say: Say) -> Draft | None:
    """How many the difference is among those reached, where there is no money to tell."""
    if study.money is not None or study.is_blocked or study.design.grade != "randomised" or not study.first.is_rate:
        return None
    change, reached = study.effect, study.lead.levels[0].n
    sign = 1.0 if study.sense == "good" or (study.sense == "open" and change.value > 0) else -1.0
    ends = sorted(sign * end * reached for end in (change.low, change.high))
    value = sign * change.value * reached
    up = value > 0
    if study.verdict != "unclear" and not up:
        value, ends = -value, sorted(-end for end in ends)
    for name, amount in (("kept", value), ("kept_low", ends[0]), ("kept_high", ends[1])):
        say.facts.add(name, round(amount), "count", how("kept-by-change"))
    rows = [
        ("{kept}", say("change-kept-label"), say("change-kept-detail")),
        (say("change-kept-money-figure"), say("change-kept-money-label"), say("change-kept-money-detail")),
    ]
    exhibit = pictures.figures("kept", rows, study, say)
    words = say("change-money-kicker"), say("change-kept-title", kept_up=up), say("change-kept-notes")
    return Draft("kept", "impact", *words, exhibit)
