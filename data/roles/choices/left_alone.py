"""A "holdout" is what a model was not fitted on, or who was not contacted: where a name leaves it open, both are offered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from data.dataset import Finding, Table
from data.decision import Answers, Option, Question
from data.names import words_of
from data.roles.choices.part_words import beside_folds
from data.roles.control import is_perhaps_control, nothing_sent
from data.roles.events import NO, YES, Label
from data.roles.profile import Profile, profiles
from data.roles.rivals import areas
from data.said import named, said
from data.sent import is_of_an_offer

ID = "left_alone"
BY_RULE = "by_rule"  # the question whether those count who were contacted by their score
LEAVERS = "leavers"  # the question whether what was sent to leavers alone is a test
NOBODY = "(nobody)"
MOST_ARMS = 6
KEY = "(left alone)"  # the answer about a part of the rows that it is a control group
_HELD = frozenset({"holdout", "holdouts", "heldout", "holdback", "heldback", "holdoutgroup", "holdoutgruppe"})
_TESTED = frozenset({"test", "tests", "tested", "testing"})
_BESIDE = frozenset({"is", "ist", "in", "flag", "ind", "indicator", "global", "universal", "group", "gruppe", "y", "n"})
# Names that say that somebody was contacted, and words beside them by which it is a plan.
_CONTACTED = frozenset(
    [
        "called",
        "contacted",
        "offered",
        "mailed",
        "emailed",
        "sent",
        "treated",
        "approached",
        "phoned",
        "kontaktiert",
        "kontaktierte",
        "angerufen",
        "angesprochen",
        "beworben",
        "angeschrieben",
        "behandelt",
        "contacte",
        "contactee",
        "appele",
        "appelee",
        "sollicite",
        "sollicitee",
        "traite",
        "traitee",
        "envoye",
        "envoyee",
        "contactado",
        "contactada",
        "llamado",
        "llamada",
        "tratado",
        "tratada",
        "enviado",
        "enviada",
        "contattato",
        "contattata",
        "chiamato",
        "chiamata",
        "trattato",
        "inviato",
        "gecontacteerd",
        "benaderd",
        "gebeld",
        "aangeschreven",
        "verzonden",
        "behandeld",
        "versendet",
        "verschickt",
        "gesendet",
    ]
)
_PLANNED = frozenset(
    [
        "to",
        "be",
        "should",
        "will",
        "recommended",
        "recommend",
        "planned",
        "next",
        "predicted",
        "soll",
        "geplant",
        "empfohlen",
        "today",
        "current",
    ]
)
WHOLLY = (
    0.995  # of pairs of a row contacted and one that was not: the score ranks them alike, so that contact went by it
)
# Stems of words by which other columns, or what happened, speak of a campaign.
_CAMPAIGN = (
    "respon", "antwort", "reagi", "conver", "konver", "purchas", "bought", "buyer", "kauf", "gekauft", "achat", "achet", "compr",
    "acquist", "gekocht", "redeem", "einlos", "click", "klick", "visit", "besuch", "campaign", "kampagne", "campagne", "campana",
    "campanha", "mailing", "newsletter", "offer", "angebot", "offre", "oferta", "offerta", "coupon", "voucher", "gutschein",
    "promo", "propensity", "affinit", "accepted", "angenommen", "subscribed", "optin", "upsell", "crosssell",
)  # fmt: skip


def held_back(profile: Profile, others: Sequence[Profile]) -> str:
    """The label of those who were left alone, if a column that parts the rows of a model may be of a campaign; else empty.

    A holdout is both: rows kept from the model, and customers kept from the mailing. A "test" is what a campaign calls those
    whom it contacts, so its no is left alone; it is one only where the other columns speak of a campaign.
    """
    words = [word for word in words_of(profile.column.name) if word not in _BESIDE]
    yes, no = ([label.text for label in profile.labels if label.text.lower() in known] for known in (YES, NO))
    if len(profile.labels) != 2 or not yes or not no:
        return ""
    if "".join(words) in _HELD:
        return yes[0]
    return no[0] if len(words) == 1 and words[0] in _TESTED and of_campaign(others) else ""


def of_campaign(columns: Sequence[Profile]) -> bool:
    """Do names of columns speak of a campaign and its responses?"""
    return any(word.startswith(_CAMPAIGN) for each in columns for word in words_of(each.column.name))


def option(label: str, rows: int) -> Option:
    """The answer that the rows with a label were left alone."""
    return Option(KEY, said("part-left-alone", label=label), meaning=said("so-many-rows", rows=rows))


def with_arm(questions: Sequence[Question], roles: Mapping[str, str], answers: Answers) -> dict[str, str]:
    """The roles, with the column of a part as that of who was contacted where it was said to be one."""
    told = [each.text["name"] for each in questions if each.id == "part" and each.chosen(answers) == KEY]
    return {**roles, "treated": told[0]} if told else dict(roles)


def offer_left_alone(table: Table, roles: Mapping[str, str], answers: Answers) -> tuple[Table, dict[str, str], str]:
    """Offer that a label such as "no contact" is a control group, in a column whose name does not speak of a campaign, or is of an offer.

    Returns
    -------
    tuple[Table, dict[str, str], str]
        With the question, where there is such a label; where it was chosen, also the column as that of who was contacted, and the label.
    """
    playing = {name for role, name in roles.items() if role != "segment"}
    playing |= {each.text["name"] for each in table.questions if each.id == LEAVERS}  # they were offered already
    for profile in profiles(table):
        if profile.column.name not in playing and (left := _by_rule(table, roles["score"], profile)):
            return _asked_by_rule(table, roles, profile, left, answers)
    for profile in profiles(table):
        alike = _left_alone(profile)
        if profile.column.name in playing or len(alike) != 1 or not 2 <= len(profile.labels) <= MOST_ARMS:
            continue
        name, label = profile.column.name, alike[0]
        options = (
            Option(NOBODY, said("nobody-left-alone"), meaning=said("so-many-rows", rows=table.count)),
            Option(label.text, said("left-alone", label=label.text), meaning=said("so-many-rows", rows=label.rows)),
        )
        shown = named(each.text for each in profile.labels)
        question = Question(ID, "roles", said("control-asked", name=name, labels=shown, more=False), options, NOBODY)
        table = replace(table, questions=(*table.questions, question))
        if question.chosen(answers) == NOBODY:
            return table, dict(roles), ""
        others = {role: column for role, column in roles.items() if column != name}
        return table, {**others, "treated": name}, label.text
    return table, dict(roles), ""


def _by_rule(table: Table, score: str, profile: Profile) -> Label | None:
    """The label of those who were not contacted, where the score tells who was without an exception worth the name."""
    words = {*words_of(profile.column.name)}
    yes, no = ([label for label in profile.labels if label.text.lower() in known] for known in (YES, NO))
    if len(profile.labels) != 2 or not yes or not no or words.isdisjoint(_CONTACTED) or words & _PLANNED:
        return None
    if table.column(score).kind != "number":
        return None
    area = areas(table, [score], profile.column.name, yes[0].text)[score]
    return no[0] if area is not None and max(area, 1 - area) >= WHOLLY else None


def _asked_by_rule(
    table: Table, roles: Mapping[str, str], profile: Profile, left: Label, answers: Answers
) -> tuple[Table, dict[str, str], str]:
    """Whether those count who were contacted by their score: of the others alone no story of high scores can be told."""
    name, contacted = profile.column.name, sum(each.rows for each in profile.labels) - left.rows
    options = (
        Option(NOBODY, said("by-rule-counts"), meaning=said("so-many-rows", rows=table.count)),
        Option(left.text, said("left-alone", label=left.text), meaning=said("so-many-rows", rows=left.rows)),
    )
    text = said("by-rule-asked", name=name, score=roles["score"], count=contacted)
    question = Question(BY_RULE, "roles", text, options, NOBODY)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) != NOBODY:
        return table, {**{role: column for role, column in roles.items() if column != name}, "treated": name}, left.text
    told = Finding("note", said("contact-by-rule", name=name, score=roles["score"], count=contacted), name, contacted)
    return replace(table, findings=(*table.findings, told)), dict(roles), ""


def _left_alone(profile: Profile) -> list[Label]:
    """The labels that may be of those who were left alone; in a column of an offer also those without it."""
    if beside_folds(profile):
        return []
    of_offer = is_of_an_offer(profile.column.name, (label.text for label in profile.labels))
    without = nothing_sent(profile.labels, profile.column.name) if of_offer else ""
    return [each for each in profile.labels if is_perhaps_control(each.text) or each.text == without]
