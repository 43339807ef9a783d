"""The appendix: how figures were made, what is assumed and who says so; its pages in order."""

from __future__ import annotations

from collections.abc import Collection

from metrics.assumption import Assumption
from metrics.payoff import Campaign
from stories.decision import exhibits as pictures
from stories.decision.amounts.text import written
from stories.decision.asking.paying_back import amounts_facts, amounts_of
from stories.decision.assumption_words import label_of, read_as, source_of
from stories.decision.certainty_figures import items_of
from stories.decision.study import DecisionStudy
from stories.decision.unpriced import lacking
from stories.formula import how
from stories.language.names import inert
from stories.restrictions import currency_is_open
from stories.say import Say
from stories.source_line import period_of
from stories.story import Draft


def names_from_data(study: DecisionStudy, say: Say) -> tuple[str, ...]:
    """Words that come from the user's data and may hold digits without being figures of the story."""
    segments = () if study.segments is None else tuple(study.segments["level"])
    reading = study.settings.assumptions.reading or {}
    amounts = [text for own in reading.values() for text in (own.name, own.column, read_as(own, say), written(own))]
    items = [*items_of(study.project).values(), *amounts_of(study).values()]
    sources = tuple(source_of(item, say) for item in items)
    limits = study.settings.capacity_source, study.settings.budget_source
    own = (study.project.title, study.project.decider, *study.project.names.words.values())
    return (
        study.origin.name,
        period_of(study, say),
        study.origin.segment,
        *own,
        *segments,
        *sources,
        *limits,
        *amounts,
        *filter(None, [_rival(study)]),
        *lacking(study.ledgers.main, study.ledgers.dataset),
        *(name for _, name in _columns(study)),
    )


def method(study: DecisionStudy, say: Say) -> Draft:
    """How the figures were made, for those who check them."""
    optional = {
        "good": "good_low",
        "alike": "alike_low",
        "others": "hindsight",
        "control": "held_back",
        "ranking": "ranking",
        "threshold": "threshold",
    }
    rows = [
        (say(f"method-{figure}"), say.text(f"method-{figure}-how"))
        for figure in ("profit", "gain", "range", "band", "good", "alike", "others", "control", "ranking", "threshold")
        if figure not in optional or optional[figure] in say.facts
    ]
    exhibit = pictures.text_table(
        "method",
        say("method-caption"),
        [say("method-figure"), say("method-how")],
        rows,
        ("left", "left"),
        pictures.source(study, say),
        say("method-alt"),
    )
    return Draft("method", "appendix", say("method-kicker"), say("method-title"), say("method-notes"), exhibit)


def assumptions(study: DecisionStudy, say: Say) -> Draft:
    """Every assumption with its range and source."""
    items = items_of(study.project)
    rows = [
        (
            label_of(name, say),
            say.facts[f"{name}_likely"].text,
            _range(name, item, say),
            source_of(item, say),
        )
        for name, item in items.items()
    ]
    for own in (study.settings.assumptions.reading or {}).values():
        rows.append((say("amount-read", name=inert(own.name)), read_as(own, say), "", say("amount-source")))
    if rival := _rival(study):
        rows.append((say("assumptions-rival"), rival, "", say("assumptions-rival-source")))
    rows += [
        (say("assumptions-column", role=role), say("named", name=name), "", say("amount-source"))
        for role, name in _columns(study)
    ]
    if currency_is_open(study):
        sign = say.facts.words.sign_of_money
        rows.append((say("assumptions-currency"), sign, "", say("assumptions-currency-open")))
    form = study.settings.assumptions
    if isinstance(form, Campaign) and form.incentive_cost.high > 0:
        rows.append(tuple(say(f"assumptions-taken-{column}") for column in ("what", "likely", "range", "source")))
    rows += _of_plan(study, say)
    rows += _limits(study, say)
    if study.ledgers.raised:
        say.facts.add("raised", study.ledgers.raised, "count", how("raised"))
        rows.append(tuple(say.text(f"assumptions-raised-{column}") for column in ("what", "likely", "rows", "source")))
    if "due_least" in say.facts:
        rows.append(tuple(say(f"offer-assumed-{column}") for column in ("what", "likely", "range", "source")))
    exhibit = pictures.text_table(
        "assumptions",
        say("assumptions-caption"),
        [say(f"assumptions-{column}") for column in ("what", "likely", "range", "source")],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        say("assumptions-alt"),
    )
    return Draft(
        "assumptions",
        "appendix",
        say("assumptions-kicker"),
        say("assumptions-title", open=_open(study, [*items.values(), *amounts_of(study).values()])),
        say("assumptions-notes"),
        exhibit,
    )


def _rival(study: DecisionStudy) -> str:
    """Another score of the file, by which somebody may choose today: the story measures against doing without any model."""
    dataset = study.ledgers.dataset
    return inert(dataset.roles.get("challenger", "")) if dataset is not None else ""


def _columns(study: DecisionStudy) -> list[tuple[str, str]]:
    """The columns of the file that are taken as what each one is worth, or costs, where they count."""
    dataset, form = study.ledgers.dataset, study.settings.assumptions
    if dataset is None or form.reading:  # those that somebody named have rows of their own
        return []
    return [(role, inert(dataset.roles[role])) for role in form.roles_read if role in dataset.roles]


def _of_plan(study: DecisionStudy, say: Say) -> list[tuple[str, str, str, str]]:
    """What model and campaign cost beside the contacts, and how what comes later is discounted, where that counts."""
    amounts_facts(study, say)
    rows = [
        (label_of(name, say), say.facts[f"{name}_likely"].text, _range(name, item, say), source_of(item, say))
        for name, item in amounts_of(study).items()
    ]
    if "plan_months" in say.facts:
        given = study.settings.horizon is not None
        source = say("assumptions-limit-source") if given else say("assumptions-horizon-source")
        rows.append((say("assumptions-horizon"), say.facts["plan_months"].text, say("assumptions-exactly"), source))
    return rows


def _limits(study: DecisionStudy, say: Say) -> list[tuple[str, str, str, str]]:
    """How many can be contacted and what may be spent, where somebody set it."""
    rows = []
    for limit, unit in (("capacity", "count"), ("budget", "money")):
        if (amount := getattr(study.settings, limit)) is None:
            continue
        told = say.facts.add(f"{limit}_set", amount, unit, how("limit"))
        source = getattr(study.settings, f"{limit}_source") or say("assumptions-limit-source")
        rows.append((say("assumptions-limit-what", limit=limit), told, say("assumptions-exactly"), source))
    return rows


def _range(name: str, item: Assumption, say: Say) -> str:
    """From where to where an amount may range; one that somebody gave exactly has no range, and what nobody said neither."""
    if _is_exact(item):
        return "" if item.is_default else say("assumptions-exactly")
    return say.text("assumptions-from-to", low=say.fact(f"{name}_low"), high=say.fact(f"{name}_high"))


def _open(study: DecisionStudy, items: Collection[Assumption]) -> str:
    """Is any amount still a default, or the currency not said; is any exact?"""
    if study.unconfirmed or any(item.is_default and not _is_exact(item) for item in items):
        return "yes"
    if currency_is_open(study):
        return "currency"
    return "exact" if any(map(_is_exact, items)) else "no"


def _is_exact(item: Assumption) -> bool:
    return item.low == item.high


PAGES = (method, assumptions)
