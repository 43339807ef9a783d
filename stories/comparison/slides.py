"""The slides of a comparison of two models, from context over insight and impact to the ask."""

from __future__ import annotations

from dataclasses import replace

from charts.exhibit import Exhibit
from data.roles.model_names import by_version
from stories.claims import BACK_TESTED
from stories.comparison import exhibits as own
from stories.comparison.exhibits import spoken
from stories.comparison.facts import called
from stories.comparison.figures import Comparison, limit_of
from stories.decision.exhibits import figures
from stories.decision.study import DecisionStudy
from stories.names import Names
from stories.say import Say
from stories.story import Draft, DraftAside

NO_DIFFERENCE = ("alike", "neither")  # verdicts beside which no amount is told
EARN, BRING, COST = (BACK_TESTED.say(verb) for verb in ("earn", "bring", "cost"))


def answer(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Which model is worth more, by how much, how sure that is, and what is asked for."""
    names, first, second = study.project.names, *spoken(found)
    titles = {
        "second": f"Choosing by {second} {EARN} {{ahead}} more than choosing by {first}",
        "first": f"Choosing by {second} {EARN} {{ahead}} less than choosing by {first}",
        "unclear": f"Between {first} and {second} no clear difference: {{change_low}} to {{change_high}}",
        "alike": f"{first} and {second} choose the same {names.many}, so neither is worth more",
        "neither": _neither(study, names),
    }
    rows = [
        _gain(found, first, second),
        ("{both}", f"{names.many} scored by both models", f"{{both_left}} of them {names.left}"),
        ("{differing}", f"{names.many} would be treated differently", "{differing_share} of those scored by both"),
        ("{decide_by}", "decision wanted", _asked(found, first, second)),
    ]
    if found.verdict in NO_DIFFERENCE:
        rows = rows[1:]
    if found.verdict == "neither":
        rows.pop(1)  # that nobody is treated differently is said already
    notes = (
        f"This page is the whole story in one view: what {second} {BACK_TESTED.say('be')} worth in place of {first}, on {names.many} "
        f"that both models scored and whose outcome is known. {first} is taken for the model in use, because {found.known_by}. "
        f"It is a back-test: {names.nobody} was {names.contacted} on the strength of either model."
    )
    alt = f"{second} in place of {first}: {_difference(found)}, on {{both}} {names.many} scored by both."
    return Draft("answer", "context", "In short", titles[found.verdict], notes, _kpi("answer", rows, study, say, alt))


def compared(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """What is compared, and on which rows."""
    names, first, second = study.project.names, *spoken(found)
    rest = "; {beside} could not be compared" if found.left_out else ""
    title = f"Both models scored the same {{both}} {names.many}, of whom {{both_left}} {names.left}{rest}"
    rows = [
        ("{both}", f"{names.many} scored by both", f"{{both_left}} of them {names.left}"),
        ("{first_contacted}", f"would be {names.contacted} by {first}", "{first_share}, its best share"),
        ("{second_contacted}", f"would be {names.contacted} by {second}", "{second_share}, its best share"),
    ]
    if found.left_out:
        place = max(range(len(found.left_out)), key=lambda place: list(found.left_out.values())[place])
        said = f"{{beside_{place}}}: {_reason(list(found.left_out)[place], first, second)}"
        rows.append(
            ("{beside}", "left out of the comparison", said if len(found.left_out) == 1 else f"{said}, and others")
        )
    notes = (
        f"Both models are judged on the very same {names.many}, so that what the two have in common cancels out and only those they treat "
        f"differently count. {names.many.capitalize()} that one of them has not scored, or whose outcome is not known, are left out and counted. Each model "
        f"may stop where it is best for it; both have the same costs and the same limits."
    )
    alt = f"{{both}} {names.many} scored by both models: {first} would have {{first_contacted}} of them {names.contacted}, {second} {{second_contacted}}."
    return Draft("compared", "context", "Context", title, notes, _kpi("compared", rows, study, say, alt))


def curves(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Both curves in one picture."""
    names, first, second = study.project.names, *spoken(found)
    title = f"At no share of {names.many} {names.contacted} is one of the two models clearly ahead"
    if found.turns:
        (_, above), *_ = found.turns
        better, lesser = (second, first) if above == "second" else (first, second)
        title = f"Above {{turn_0}} of {names.many} {names.contacted} {better} {BRING} more, below it {lesser}"
    elif found.stretches:
        place = max(range(len(found.stretches)), key=lambda k: found.stretches[k][1] - found.stretches[k][0])
        ahead = second if found.stretches[place][2] == "second" else first
        title = f"From {{stretch_{place}_low}} to {{stretch_{place}_high}} of {names.many} {names.contacted}, {ahead} {BRING} clearly more"
    notes = (
        f"Read both curves from left to right: {names.many} are {names.contacted} from each model's riskiest downwards, and the height is the profit of one "
        f"{names.campaign}. At both ends the curves meet: to {names.contact} {names.nobody} or {names.everybody} needs no model. Where they cross within their ranges, the crossing is chance "
        "and is not marked."
    )
    rows = (
        (f"Best with {first}", "{seen_first}"),
        (f"Best with {second}", "{seen_second}"),
        (f"{names.many.capitalize()} {names.contacted}", "{first_share} or {second_share}"),
    )
    figure, label, detail = _gain(found, first, second)
    sentence = f"{label}, {detail}, on {names.many} the rules had not seen"
    aside = None if found.verdict in NO_DIFFERENCE else DraftAside(figure, sentence, rows, BACK_TESTED.chip)
    return Draft("curves", "insight", "Insight", title, notes, own.curves(study, found, say), aside)


def differing(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Who is treated differently."""
    if found.verdict in NO_DIFFERENCE:
        return None
    names, first, second = study.project.names, *spoken(found)
    rows = {group: found.changes.loc[f"only {group}", "rows"] for group in ("first", "second")}
    shown = [group for group, count in rows.items() if count >= own.NEEDED]
    if len(shown) == 2:
        title = f"{names.contacted.capitalize()} by {second} alone, {{only_second_hits}} of {{hundred}} {names.left}; by {first} alone, {{only_first_hits}}"
    elif shown:
        model = second if shown == ["second"] else first
        title = f"{{only_{shown[0]}_rows}} {names.many} are {names.contacted} by {model} alone; {{only_{shown[0]}_hits}} of {{hundred}} {names.left}"
    else:
        title = f"The two models choose nearly the same {names.many}"
    notes = (
        f"Only {names.many} that the two models treat differently can make a difference in money: {{differing}} of {{both}}. The better model is the one whose own "
        f"choices more often really {names.left}, weighed by what each of them is worth. Those whom both would have {names.contacted}, and those whom neither would, "
        "bring the same either way."
    )
    return Draft("differing", "insight", "Insight", title, notes, own.differing(study, found, say))


def money(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """The difference with its range, beside what others would print."""
    if found.verdict in NO_DIFFERENCE:
        return None
    names, first, second = study.project.names, *spoken(found)
    titles = {
        "second": f"Changing to {second} {BRING} {{ahead}}, from {{ahead_low}} to {{ahead_high}}",
        "first": f"Changing to {second} {COST} {{ahead}}, from {{ahead_low}} to {{ahead_high}}",
        "unclear": f"What changing to {second} {BRING} is not clear: {{change_low}} to {{change_high}}",
    }
    notes = (
        f"The upper line is the honest answer: each model's rule is chosen on four fifths of the {names.many} and judged on the last fifth, dealt anew twenty times. "
        f"The lower line picks and judges each rule on the same {names.many}, as most reports do; the two differ by {{change_hindsight}}. "
        f"Because both are judged on the same {names.many}, the range of the difference is much narrower than that of either profit."
    )
    figure, label, detail = _gain(found, first, second)
    aside = DraftAside(
        figure,
        f"{label}, {detail}",
        (
            (f"Profit with {first}", "{first_profit}"),
            (f"Profit with {second}", "{second_profit}"),
            ("As others would print it", "{seen_gain}"),
        ),
        BACK_TESTED.chip,
    )
    return Draft("money", "impact", "Impact", titles[found.verdict], notes, own.money(study, found, say), aside)


def segments(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Where each of the two is better."""
    frame = found.segments
    if frame is None or len(frame) < 2 or found.verdict in NO_DIFFERENCE:
        return None
    names, first, second = study.project.names, *spoken(found)
    clear = {model: frame[frame["verdict"] == model] for model in ("first", "second")}
    if len(clear["first"]) and len(clear["second"]):
        title = f"{second} is clearly ahead in {{groups_second}} of {{groups}} groups, {first} in {{groups_first}}"
    elif any(map(len, clear.values())):
        model = "second" if len(clear["second"]) else "first"
        ahead, behind = (second, first) if model == "second" else (first, second)
        title = f"{ahead} is clearly ahead in {{groups_{model}}} of {{groups}} groups, {behind} in none"
    else:
        title = f"In no single group of {names.many} is one of the two models clearly ahead"
    notes = (
        f"Each group is judged by the same two rules, chosen for all {names.many} together, and by the paired difference of its own {names.many}. Of many groups "
        "some look better by chance alone; a group is called clear only after allowing for how many are looked at. Groups too small to be "
        "shown without pointing at a person are held back."
    )
    return Draft("segments", "impact", "Impact", title, notes, own.parts(study, found, say, "group"))


def versions(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Is it time to go back to an earlier version?"""
    frame = found.versions
    if frame is None:
        return None
    first = spoken(found)[0]
    better = frame[frame["verdict"] == "second"]
    title = f"No other version {BRING} clearly more than {first}"
    if len(better):
        place = int(better["gain"].idxmax())
        version = called(frame["version"][place], (found.first, *frame["version"]))
        title = f"{_going(frame['version'][place], found)} to {version} {BRING} {{version_{place}_size}} more than staying with {first}"
    elif (frame["verdict"] == "first").all():
        title = f"Every other version {BRING} clearly less than {first}"
    notes = (
        "Each line compares one other version with the one in use, on the customers that both scored and each with its own best rule. To the right of the middle "
        f"line, going to that version {BRING} money; to the left, it {COST} money. Ranges that touch the middle line settle nothing. "
        "Which ones are called clear allows for how many versions are looked at."
    ).replace("customers", study.project.names.many)
    return Draft("versions", "impact", "Impact", title, notes, own.parts(study, found, say, "version"))


def _going(version: str, found: Comparison) -> str:
    """Back to what came before the model in use, or on to what came after it."""
    order = by_version((found.first, version))
    return "Going back" if order[0] == version else "Changing"


def ask(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Change to the newcomer, keep what is in use, or test longer."""
    names, project, first, second = study.project.names, study.project, *spoken(found)
    longer = found.rows_wanted is not None
    titles = {
        "second": f"Approve the change to {second} by {{decide_by}}, with a check on the next {names.many}",
        "first": f"Keep {first}, and decide by {{decide_by}} not to change to {second}",
        "unclear": f"Keep {first} for now and test {second} longer; decide by {{decide_by}}"
        if longer
        else f"Choose between {first} and {second} for other reasons than money, by {{decide_by}}",
        "alike": f"Keep {first}; decide by {{decide_by}} whether two models are needed",
        "neither": "Use neither model as it is; decide by {decide_by} whether to seek a cheaper way",
    }
    rows = [_gain(found, first, second)] if found.verdict not in NO_DIFFERENCE else []
    if found.verdict == "second":
        rows.append(
            ("{rows_wanted}", f"more {names.many}, scored by both", f"go back if {second} is not ahead on them")
        )
    elif found.verdict == "unclear" and longer:
        rows.append(
            ("{rows_wanted}", f"{names.many} in all would show it", "against {both} now, if the gain is as it looks")
        )
    elif found.verdict in ("first", *NO_DIFFERENCE):
        rows.append(("{both}", f"{names.many} were scored by both", "the same costs and limits for both"))
    else:
        rows.append(("{both}", f"{names.many} show no difference", "a longer test would hardly settle it"))
    rows.append(("{decide_by}", "decision wanted", f"from {project.decider}"))
    reasons = {
        "second": f"Until the check is passed, both models go on scoring, and {first} can be taken back. ",
        "first": f"{second} need not be put to use; what it costs to keep it up can be spared. ",
        "unclear": "Nothing is lost by waiting: on these data neither model is clearly worth more. ",
        "alike": f"Both would have the same {names.many} {names.contacted}, whatever else they say. ",
        "neither": f"By neither model is there anybody for whom {names.an_action} pays at these amounts and limits. ",
    }
    notes = (
        f"What is asked for: a decision by {{decide_by}} from {project.decider}. {reasons[found.verdict]}The amount is a back-test on {names.many} whose outcome is "
        f"known, at the assumptions in the appendix; what a change really brings is seen only when {names.many} are {names.contacted} by it. "
        "What the change itself costs, in work and upkeep, is not in these figures."
    )
    alt = f"Decision wanted by {{decide_by}} from {project.decider}: {_asked(found, first, second)}; {_difference(found)}."
    return Draft("ask", "ask", "The decision", titles[found.verdict], notes, _kpi("ask", rows, study, say, alt))


def _difference(found: Comparison) -> str:
    if found.verdict in NO_DIFFERENCE:
        return "there is no difference in money"
    return "the difference is {change}, between {change_low} and {change_high}"


def _neither(study: DecisionStudy, names: Names) -> str:
    """Why neither model would have anybody contacted."""
    if limit_of(study) == 0:
        return f"As the limits are set, {names.nobody} is {names.contacted} by either model"
    return f"Neither model pays: at these costs no {names.action} {BACK_TESTED.say('bring')} what it costs"


def _gain(found: Comparison, first: str, second: str) -> tuple[str, str, str]:
    """The difference as a large figure: of the better model where one is clear, else of the change."""
    if found.verdict == "unclear":
        return "{change}", f"with {second} instead of {first}", "between {change_low} and {change_high}"
    better, lesser = (second, first) if found.verdict == "second" else (first, second)
    return "{ahead}", f"more with {better} than with {lesser}", "between {ahead_low} and {ahead_high}"


def _asked(found: Comparison, first: str, second: str) -> str:
    return {
        "second": f"change to {second}",
        "first": f"keep {first}",
        "unclear": "test longer" if found.rows_wanted else "other reasons decide",
        "alike": f"keep {first}",
        "neither": "use neither as it is",
    }[found.verdict]


def _reason(reason: str, first: str, second: str) -> str:
    """Why rows are left out, in the models' own names."""
    told = {
        "no score of the first model": f"not scored by {first}",
        "no score of the second model": f"not scored by {second}",
        "only first": f"scored by {first} alone",
        "only second": f"scored by {second} alone",
        "repeated": "there more than once",
        "outcomes differ": "two outcomes that differ",
        "no outcome": "outcome not known",
        "no value": "value not known",
    }
    return told[reason]


def reason_of(reason: str, found: Comparison) -> str:
    """The same for the appendix."""
    return _reason(reason, *spoken(found))


def _kpi(id: str, rows: list[tuple[str, str, str]], study: DecisionStudy, say: Say, alt: str) -> Exhibit:
    caption = {
        "answer": f"One {study.project.names.campaign} on the {study.project.names.many} that both models scored",
        "compared": "What is compared, and on which rows",
        "ask": "What is asked for",
    }[id]
    return replace(figures(id, caption, rows, study, say, alt), source=own.source(study, say))
