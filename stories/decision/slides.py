"""The slides of a story about whom to act on: each from a study and its facts."""

from __future__ import annotations

from stories.claims import BACK_TESTED, PROJECTED
from stories.decision import exhibits as pictures
from stories.decision.study import DecisionStudy
from stories.decision.target import waiting
from stories.decision.what_if import what_if_of
from stories.names import Names
from stories.say import Say
from stories.story import Draft, DraftAside

GAINFUL = ("model", "unclear", "worse")  # verdicts under which a gain has a range


def answer(study: DecisionStudy, say: Say) -> Draft:
    """The answer, its amount, its range and the ask, on one slide."""
    rows = [(say("leavers-figure"), say("leavers-label"), say("leavers-detail"))]
    if study.verdict in GAINFUL:
        rows = [
            ("{gain}", say("gain-label"), say("gain-detail")),
            ("{contacted}", say("contacted-label"), say("contacted-detail")),
            (say("hits"), say("hits-label"), say("hits-detail")),
            ("{spend}", say("spend-label"), say("spend-detail")),
        ]
    elif "stake" in say.facts:
        rows.append(("{stake}", say("stake-label"), say("stake-detail")))
    exhibit = pictures.figures("answer", say("answer-caption"), rows, study, say, say("answer-alt"))
    return Draft("answer", "context", say("answer-kicker"), say("answer-title"), say("answer-notes"), exhibit)


def at_risk(study: DecisionStudy, say: Say) -> Draft:
    """What is at stake: how many leave, and what goes with them."""
    names = study.project.names
    lost = f"; all {names.who} {names.left} were worth {{stake}} together" if "stake" in say.facts else ""
    title = f"Of {{hundred}} {names.many}, {{leavers_per_hundred}} {names.left}{lost}"
    notes = (
        f"This is what is at stake before anybody does anything: {{leavers}} of {{customers}} {pictures.many(say, 'customers', names)} {names.left} in the time that the file covers. "
        f"The amount counts what each of them was worth under the assumptions listed in the appendix; it is not what a {names.campaign} can win back, "
        f"for most of those {names.contacted} leave all the same."
    )
    if study.segments is None or len(study.segments) < 2:
        rows = [("{leavers}", f"{pictures.many(say, 'leavers', names)} {names.left}", "of {customers}")]
        if lost:
            rows.append(("{stake}", "is what they were worth", "at the assumptions in the appendix"))
        alt = f"{{leavers}} of {{customers}} {pictures.many(say, 'customers', names)} {names.left} in the time that the file covers, {{leavers_per_hundred}} of {{hundred}}."
        exhibit = pictures.figures(
            "stake", f"{names.many.capitalize()} and those {names.who} {names.left}", rows, study, say, alt
        )
        return Draft("at_risk", "context", "Context", title, notes, exhibit)
    figure, sentence = (
        (
            "{stake}",
            f"is what the {{leavers}} {pictures.many(say, 'leavers', names)} {names.who} {names.left} were worth",
        )
        if lost
        else ("{leavers}", f"{pictures.many(say, 'leavers', names)} {names.left}")
    )
    aside = DraftAside(
        figure,
        sentence,
        (
            (names.many.capitalize(), "{customers}"),
            (f"{names.who.capitalize()} {names.left}", "{leavers}"),
            ("Share", "{base_rate}"),
        ),
    )
    return Draft("at_risk", "context", "Context", title, notes, pictures.segment_exhibit(study, say), aside)


def who(study: DecisionStudy, say: Say) -> Draft:
    """Whom the model finds."""
    names = study.project.names
    title = (
        f"Of {{hundred}} {names.many} in the riskiest fifth, {{fifth_1}} {names.left}; in the safest fifth, {{fifth_5}}"
    )
    notes = (
        f"The model ranks every {names.one} by risk. Cut into five equal groups, the share who really {names.left} falls from group to group, "
        f"so that effort can go where it is needed. The ranking was compared with what then happened to {{customers}} {pictures.many(say, 'customers', names)}; "
        "how well it ranks in the analyst's own measure stands in the appendix."
    )
    aside = None
    if study.decision.contacted:
        aside = DraftAside(
            "{reach}",
            f"of all {names.who} {names.left} are among the {{contacted}} riskiest {pictures.many(say, 'contacted', names)}",
            (
                (f"{names.many.capitalize()} {names.contacted}", "{contacted} of {customers}"),
                (f"About to {names.leave}", "{contacted_leavers}"),
                (
                    f"Of {{hundred}} {names.contacted}".replace("{hundred}", say.facts["hundred"].text),
                    "{hits_per_hundred}",
                ),
            ),
        )
    return Draft("who", "insight", "Insight", title, notes, pictures.risk_exhibit(study, say), aside)


def where(study: DecisionStudy, say: Say) -> Draft:
    """Where the best decision lies."""
    names, verdict = study.project.names, study.verdict
    against = pictures.baseline_words(study, study.baseline.name)
    titles = {
        "model": f"{_ing(names)} the riskiest {{contacted_share}} of {names.many} {BACK_TESTED.say('earn')} {{profit}}; {names.contacting} {names.everybody}, {{everybody_profit}}",
        "unclear": f"The best {{contacted_share}} of {names.many} {BACK_TESTED.say('bring')} {{profit}}; the range includes no gain",
        "worse": f"This {{contacted_share}} of {names.many} {BACK_TESTED.say('bring')} {{profit}}; {against}, {{{study.baseline.name}_profit}}",
        "nobody": f"Wherever one stops, the {names.contacts} {BACK_TESTED.say('cost')} more than they bring",
        "everybody": f"No smaller share {BACK_TESTED.say('earn')} more than {names.contacting} {names.everybody}: {{everybody_profit}}",
    }
    if study.decision.bound_by:
        titles["nobody"] = (
            f"The curve shows what {names.contacting} {BACK_TESTED.say('bring')}; the limits as set allow none of it"
        )
        titles["everybody"] = (
            f"{_ing(names)} {names.everybody} {BACK_TESTED.say('earn')} {{everybody_profit}}; the curve shows other ways"
        )
    judged = f"The profit given is judged on {names.many} that the rule was not tuned on, so it may lie a little below the curve."
    if not study.fit.repeats:
        judged = f"The rule was set by hand and is judged on all {names.many}; if it was picked by looking at this curve, the profit flatters it."
        if "most" in say.facts:
            judged += f" It contacts more than the limit of {{most}} {names.many}, which the best rule would keep to."
    notes = (
        f"Read the curve from left to right: {names.many} are {names.contacted} from the riskiest downwards, and the height is the profit of one {names.campaign}. "
        f"The shaded band is the range that holds for the whole curve at once. {judged} Move the sliders to see other assumptions."
    )
    aside = None
    if study.decision.contacted:
        aside = DraftAside(
            "{gain}",
            f"{_compared(study)} {against}, between {{gain_low}} and {{gain_high}}"
            + (f" on {names.many} the rule had not seen" if study.fit.repeats else ""),
            _facts_of_calls(study, say),
            BACK_TESTED.chip,
        )
    return Draft(
        "where",
        "insight",
        "Insight",
        titles[verdict],
        notes,
        pictures.curve_exhibit(study, say),
        aside,
        what_if_of(study, say),
    )


def churn(study: DecisionStudy, say: Say) -> Draft:
    """What the campaign would have done to the rate of those who leave."""
    names = study.project.names
    title = f"If {{accept_rate_likely}} of those about to {names.leave} stay, {names.event} {BACK_TESTED.say('fall')} from {{base_rate}} to {{churn_after}}"
    if say.facts["base_rate"].text == say.facts["churn_after"].text:
        title = f"{names.contacts.capitalize()} to so few {BACK_TESTED.say('keep')} {{kept}} {pictures.many(say, 'kept', names)}, too few to move {names.event} from {{base_rate}}"
    notes = (
        f"Of the {{contacted}} {pictures.many(say, 'contacted', names)} {names.contacted}, {{contacted_leavers}} were about to {names.leave}. If {{accept_rate_likely}} of them stay when "
        f"{names.contacted}, {{kept}} remain who would have gone. How many really stay is an assumption until a {names.campaign} with a control group has shown it; "
        "the line shows the range between its cautious and its hopeful end."
    )
    aside = DraftAside(
        "{kept}",
        f"{pictures.many(say, 'kept', names)} {BACK_TESTED.say('stay')} {names.who} {names.left}, between {{kept_low}} and {{kept_high}}",
        (
            (f"{names.many.capitalize()} {names.contacted}", "{contacted}"),
            (f"About to {names.leave}", "{contacted_leavers}"),
            (f"Stay when {names.contacted}", "{accept_rate_likely}"),
        ),
        BACK_TESTED.chip,
    )
    return Draft("churn", "impact", "Impact", title, notes, pictures.churn_exhibit(study, say), aside)


def ask(study: DecisionStudy, say: Say) -> Draft:
    """The decision that is wanted, with its amount, its date and its stop rule."""
    names, project = study.project.names, study.project
    against = pictures.baseline_words(study, study.baseline.name)
    cost = " for {spend}" if "spend" in say.facts else ""
    titles = {
        "model": f"Approve {{contacted}} {pictures.contacts(say, names)}{cost} by {{decide_by}}, with a control group and a stop rule",
        "unclear": f"Approve a test with a control group by {{decide_by}}, not a full {names.campaign}",
        "worse": f"Do not {names.contact} this way: {against} {BACK_TESTED.say('bring')} more; decide by {{decide_by}}",
        "nobody": f"Do not start the {names.contacts}; decide by {{decide_by}} whether to seek a cheaper way",
        "everybody": f"Approve {names.contacting} {names.everybody}{cost} by {{decide_by}}, with a control group",
    }
    if study.decision.bound_by:
        titles["nobody"] = (
            f"Decide by {{decide_by}} whether to change the limit that leaves {names.nobody} {names.contacted}"
        )
    approve = study.verdict in ("model", "everybody")
    has_stop = approve and "stop_points" in say.facts and say.facts["stop_points"].value > 0
    if not has_stop:
        titles["model"] = titles["model"].replace(" and a stop rule", "")
    whom = (
        f"{names.many} with a score of {{threshold}} or more"
        if "threshold" in say.facts
        else "the highest scores first, ties drawn by lot"
    )
    rows = [("{decide_by}", "decision wanted", f"from {project.decider}")]
    if study.verdict == "everybody":
        rows = [
            ("{contacted}", f"{pictures.contacts(say, names)} to approve", names.everybody),
            ("{spend}", f"for {names.contacts} and accepted offers", ""),
            *rows,
        ]
    elif approve:
        spend = (f"for {names.contacts} and accepted offers", f"{PROJECTED.say('bring')} {{gain}} more than {against}")
        rows = [("{contacted}", f"{pictures.contacts(say, names)} to approve", whom), ("{spend}", *spend), *rows]
    elif study.decision.contacted:
        spend = ("would be their cost", "gain between {gain_low} and {gain_high}")
        rows = [
            ("{contacted}", f"{pictures.contacts(say, names)} in a full {names.campaign}, not to approve yet", whom),
            ("{spend}", *spend),
            *rows,
        ]
    if has_stop:
        rows.append(
            (
                "{stop_points} points",
                f"less {names.event} than in the control group, or stop",
                _held_back(say, names),
            )
        )
    alt = f"Decision wanted by {{decide_by}}: {{contacted}} {pictures.contacts(say, names)}{cost}, with a control group{' and a stop rule' if has_stop else ''}."
    if not approve:
        alt = f"Decision wanted by {{decide_by}} from {project.decider}: no full {names.campaign} on this evidence."
    notes = _ask_notes(study, say, approve)
    return Draft(
        "ask",
        "ask",
        "The decision",
        titles[study.verdict],
        notes,
        pictures.figures("ask", "What is asked for", rows, study, say, alt),
    )


def _held_back(say: Say, names: Names) -> str:
    """How many must be held back for the stop rule to be seen, if any number is enough."""
    if "held_back" in say.facts:
        are = "is" if say.facts["held_back"].text == "1" else "are"
        return f"{{held_back}} {pictures.many(say, 'held_back', names)} {are} held back at random"
    if "test_size" in say.facts:
        return f"too little to see with these {names.contacts}: it takes {{test_size}}, half held back"
    return f"some {names.many} are held back at random"


def _ask_notes(study: DecisionStudy, say: Say, approve: bool) -> str:
    names, decider = study.project.names, study.project.decider
    enough, stop = "", ""
    if "stop_points" in say.facts and say.facts["stop_points"].value > 0:
        stop = (
            f" The stop rule is the point at which the {names.contacts} no longer pay: if {names.event} among those {names.contacted} "
            "does not fall below that of the control group by this much, stop and look again."
        )
    if "held_back" in say.facts:
        enough = f", {{held_back}} of those to be {names.contacted}, which is enough for the stop rule to be seen"
    elif "test_size" in say.facts:
        enough = f", although even half of them is too few for the stop rule to be seen in one {names.campaign}: add up several until {{test_size}} are in the test"
    asked = f"What is asked for: a decision by {{decide_by}} from {decider}. "
    if approve:
        return (
            asked
            + (
                f"Hold some {names.many} back at random{enough}, so that the effect can be measured and the next "
                f"report can say what the {names.contacts} really changed.{stop} {waiting(study, say)}"
            ).rstrip()
        )
    return asked + (
        f"These data do not support a full {names.campaign}. What would change that is better evidence or other costs: a small test in which half of the {names.many} "
        f"are drawn at random and left alone shows what the {names.contacts} change, and the Explore page shows from which assumptions on they pay."
    )


def _facts_of_calls(study: DecisionStudy, say: Say) -> tuple[tuple[str, str], ...]:
    names = study.project.names
    rows = [
        (f"{names.many.capitalize()} {names.contacted}", "{contacted} of {customers}"),
        (f"About to {names.leave}", "{hits_per_hundred} of {hundred}"),
    ]
    if "contact_cost_likely" in say.facts:
        rows.append((f"Each {names.action} costs", "{contact_cost_likely}"))
    if "accept_rate_likely" in say.facts:
        rows.append((f"Stay when {names.contacted}", "{accept_rate_likely}"))
    return tuple(rows)


def _compared(study: DecisionStudy) -> str:
    """What joins an amount to its baseline: nobody says of a loss that it is more."""
    return "more than" if study.fit.gain >= 0 else "compared with"


def _ing(names: Names) -> str:
    return names.contacting.capitalize()
