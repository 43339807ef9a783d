"""The slides of a story about whom to act on: each from a study and its facts."""

from __future__ import annotations

from stories.decision import exhibits as pictures
from stories.decision.amounts import adding_up
from stories.decision.asking.asked import is_short, trial_facts, wanted
from stories.decision.condition import condition, settles
from stories.decision.conditional import MOST_WORDS, ROOM, with_examples, words_in
from stories.decision.study import GAINFUL, DecisionStudy
from stories.decision.what_if import what_if_of
from stories.say import Say
from stories.story import Draft, DraftAside

ROOM_FOR_CONDITION = ("enough", "some", "little", "least", "none")


def answer(study: DecisionStudy, say: Say) -> Draft:
    """The answer, its amount, its range and the ask, on one slide."""
    rows = [(say("leavers-figure"), say("leavers-label"), say("leavers-detail"))]
    if study.verdict in GAINFUL:
        rows = [
            ("{gain}", say("gain-label"), say("gain-detail")),
            ("{contacted}", say("contacted-label"), say("contacted-detail")),
            (say("hits"), say("hits-label"), say("hits-detail")),
            _spend_or_ask(study, say),
        ]
    elif "stake" in say.facts:
        rows.append(("{stake}", say("stake-label"), say("stake-detail")))
    title = _first_title(study, say)
    exhibit = pictures.figures("answer", say("answer-caption"), rows, study, say, say("answer-alt"))
    notes = f"{say('answer-notes')} {adding_up.sentence(study, say)}".rstrip()
    return Draft("answer", "context", say("answer-kicker"), title, notes, exhibit)


def _spend_or_ask(study: DecisionStudy, say: Say) -> tuple[str, str, str]:
    """What it would cost, and what is asked for; where nothing is spent, as where somebody is declined, when that is wanted."""
    asked = say("spend-detail", **_asked(study, say))
    return (
        ("{spend}", say("spend-label"), asked)
        if "spend" in say.facts
        else (say("when"), say("ask-decide-label"), asked)
    )


def _asked(study: DecisionStudy, say: Say) -> dict[str, object]:
    """For messages: what the last page asks for."""
    want = wanted(study, say)
    known = {"asked": want, "short": is_short(study), **settles(study, say)}
    return known | (trial_facts(study, say) if want == "test" else {"fits": ""})


def _first_title(study: DecisionStudy, say: Say) -> str:
    """The answer with the condition on which it turns, in as many words as there is room for; else without any."""
    turning = condition(study, say)
    if turning["turns"] != "no":
        titles = [say("answer-title", room=room, **turning) for room in ROOM_FOR_CONDITION]
        fitting = [title for title in titles if words_in(title, say) <= MOST_WORDS]
        if fitting:
            return fitting[0]
    titles = [say("answer-title", turns="no", short=short) for short in (False, True)]
    if study.unconfirmed:
        titles = [with_examples(title, say) for title in titles]
    return next((title for title in titles if words_in(title, say) <= MOST_WORDS), titles[-1])


def at_risk(study: DecisionStudy, say: Say) -> Draft:
    """What is at stake: how many leave, and what goes with them."""
    words = say("at-risk-kicker"), _at_stake(say), say("at-risk-notes")
    if study.segments is None or len(study.segments) < 2:
        rows = [("{leavers}", say("at-risk-leavers-label"), say("at-risk-leavers-detail"))]
        rows.append(("{stake}", say("at-risk-stake-label"), say("stake-detail")))
        exhibit = pictures.figures("stake", say("at-risk-caption"), rows, study, say, say("at-risk-alt"))
        return Draft("at_risk", "context", *words, exhibit)
    figure, sentence = "{leavers}", say("at-risk-leavers-label")
    if "stake" in say.facts:
        figure, sentence = "{stake}", say("at-risk-stake-sentence")
    rows = (
        (say("at-risk-many"), "{customers}"),
        (say("at-risk-leavers"), "{leavers}"),
        (say("at-risk-share"), "{base_rate}"),
    )
    aside = DraftAside(figure, sentence, rows)
    return Draft("at_risk", "context", *words, pictures.segment_exhibit(study, say), aside)


def _at_stake(say: Say) -> str:
    """What is at stake; of a draft the worth alone is an example, for how many leave was counted."""
    titles = [say("at-risk-title", room=room) for room in ROOM]
    return next((title for title in titles if words_in(title, say) <= MOST_WORDS), titles[-1])


def who(study: DecisionStudy, say: Say) -> Draft:
    """Whom the model finds."""
    aside = None
    if study.decision.contacted:
        rows = (
            (say("many-acted"), say("acted-of-all")),
            (say("about-to-leave"), "{contacted_leavers}"),
            (say.text("who-hits"), "{hits_per_hundred}"),
        )
        aside = DraftAside("{reach}", say("who-reach"), rows)
    words = say("who-kicker"), say("who-title"), say("who-notes")
    return Draft("who", "insight", *words, pictures.risk_exhibit(study, say), aside)


def where(study: DecisionStudy, say: Say) -> Draft:
    """Where the best decision lies."""
    aside = None
    if study.decision.contacted:
        aside = DraftAside("{gain}", say("where-gain"), _facts_of_calls(say), say("chip"))
    title = say("where-title", without_model=say.fact(f"{study.baseline.name}_profit"))
    picture = pictures.curve_exhibit(study, say)
    levers = what_if_of(study, say)
    return Draft("where", "insight", say("where-kicker"), title, say("where-notes"), picture, aside, levers)


def churn(study: DecisionStudy, say: Say) -> Draft:
    """What the campaign would have done to the rate of those who leave."""
    moves = "yes" if say.facts["base_rate"].text != say.facts["churn_after"].text else "no"
    if moves == "yes" and pictures.is_little(say):
        moves = "little"
    rows = (
        (say("many-acted"), "{contacted}"),
        (say("about-to-leave"), "{contacted_leavers}"),
        (say("label-accept-rate"), "{accept_rate_likely}"),
    )
    aside = DraftAside("{kept}", say("churn-kept"), rows, say("chip"))
    words = say("churn-kicker"), say("churn-title", moves=moves), say("churn-notes")
    return Draft("churn", "impact", *words, pictures.churn_exhibit(study, say), aside)


def _facts_of_calls(say: Say) -> tuple[tuple[str, str], ...]:
    rows = [(say("many-acted"), say("acted-of-all")), (say("about-to-leave"), say("hits"))]
    if "contact_cost_likely" in say.facts:
        rows.append((say("where-cost"), "{contact_cost_likely}"))
    if "offers_taken" in say.facts:  # whoever stays anyway takes the offer too: with the line above it makes the cost
        rows.append((say.text("where-offers"), "{offers_taken}"))
        rows.append((say("where-for-nothing"), "{offers_for_nothing}"))
    if "accept_rate_likely" in say.facts:
        rows.append((say("label-accept-rate"), "{accept_rate_likely}"))
    rows += [
        (say(f"label-{name.replace('_', '-')}"), f"{{{name}_likely}}")
        for name in ("response_value", "offer_cost")
        if f"{name}_likely" in say.facts
    ]
    return tuple(rows)
