"""The amounts that decide the answer: on Start before a story is told, and on the pages of one that is still a draft."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from components import case, look
from components.decision import agreeing, amount_line
from components.decision.amount_line import Keeping
from data.errors import DataError
from data.intake.handed_in import Intake
from metrics.assumption import Assumption
from store.stories import Case
from stories.decision.amounts.agreed import ground_of
from stories.decision.assumption_words import noun_of
from stories.decision.deciding import Confirmed, deciding, examples
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import DecisionStudy
from stories.project import Project


@dataclass(frozen=True)
class Asked:
    """How many amounts decide, how many of them are confirmed, and what was confirmed here."""

    count: int
    done: int
    confirmed: Confirmed

    @property
    def is_draft(self) -> bool:
        """Would the story be told with an example amount?"""
        return self.done < self.count


def ask(intake: Intake, project: Project, kept: Confirmed, keep: Callable[[Confirmed], None]) -> Asked | None:
    """The amounts on which a story that would begin with this project hangs; None where they cannot be reckoned.

    ``kept`` is what was confirmed on this page, and ``keep`` keeps it.
    """
    held = _fitting(kept, intake, project)
    if held.of != kept.of and kept.items:
        keep(held)
    stands = held.into(project)
    try:
        with st.spinner("Reckoning what the amounts move"):
            order = deciding(case.studied(intake, project).of(project))
            # Who says so moves no figure: what is only confirmed is not reckoned anew.
            study = case.studied(intake, _as_offered(project, stands)).of(stands)
    except DataError as error:
        look.refusal(str(error))
        return None
    if not order:
        return Asked(0, 0, held)
    held = replace(held, by=amount_line.head(held.by or project.author))
    if held.by != kept.by:
        keep(held)
    say, dataset, items = say_of(study), case.dataset(intake), settings_of(stands).assumptions.items
    found = agreeing.offers(dataset, project, say)
    keeping = _keeping(held, project, stands, keep)
    agreeing.offer_all({name: found[name] for name in order}, items, keeping)
    _lines(study, order, keeping, found)
    agreeing.say_what_is_not_offered(dataset, project, say)
    return Asked(len(order), sum(not items[name].is_default for name in order), held)


def keep_agreed(project: Project, asked: Asked, begun: Project) -> None:
    """Once a story is told: what was confirmed for it, or came from a sheet after it had begun, is kept for the next one."""
    before = settings_of(begun).assumptions.items
    changed = [name for name, item in settings_of(project).assumptions.items.items() if item != before.get(name)]
    agreeing.remember(project, changed, asked.confirmed.by)


def offer_examples(of: Case) -> None:
    """On a page of a draft: which of its amounts are examples, each with a way to confirm it; nothing where none is."""
    open_still = examples(of.project)
    if not open_still:
        return
    study: DecisionStudy = case.studied(of.intake, of.project).of(of.project)
    say = say_of(study)
    names = [noun_of(name, say) for name in open_still]
    with st.expander(look.plain(say("deciding-examples", names=say.listed(names))), key="still_examples"):
        order = [name for name in deciding(study) if name in open_still]
        by = amount_line.head(of.project.author)
        keeping = Keeping(partial(_check, of.project), partial(_keep_in_story, by), by=by)
        _lines(study, order, keeping, agreeing.offers(case.dataset(of.intake), of.project, say))


def _lines(study: DecisionStudy, order: Sequence[str], keeping: Keeping, found: agreeing.Offers) -> None:
    say, entries = say_of(study), {entry.name: entry for entry in study.dependences}
    items = study.settings.assumptions.items
    for name in order:
        amount_line.show(entries[name], items[name], say, study.project.currency, keeping, found[name])


def _fitting(kept: Confirmed, intake: Intake, project: Project) -> Confirmed:
    """What was confirmed for these files, this kind, form, currency and trade, as long as the same amounts are offered."""
    form = settings_of(project).assumptions
    ground = ground_of(project)  # 40 in euros may be offered as 40 in pounds, and was not confirmed so
    of = json.dumps([intake.files, project.kind, form.FORM, sorted(form.items), ground.currency, ground.trade])
    if kept.of != of:
        return Confirmed(of, by=kept.by)
    return replace(kept, items={name: each for name, each in kept.items.items() if form.items[name] == each[0]})


def _keeping(held: Confirmed, project: Project, stands: Project, keep: Callable[[Confirmed], None]) -> Keeping:
    """Confirmed amounts wait with what else was chosen on Start, until the story is told."""
    offered = settings_of(project).assumptions.items

    def keep_one(item: Assumption) -> None:
        keep(held.having(offered[item.name], item))

    def drop(name: str) -> None:
        keep(held.without(name))

    def keep_all(items: Sequence[Assumption]) -> None:
        several = held
        for item in items:
            several = several.having(offered[item.name], item)
        keep(several)

    return Keeping(partial(_check, stands), keep_one, drop, frozenset(held.items), held.by, keep_all)


def _as_offered(project: Project, stands: Project) -> Project:
    """The amounts as they stand, under the sources that they had."""
    form, offered = settings_of(stands).assumptions, settings_of(project).assumptions.items
    for name, item in form.items.items():
        form = form.with_(name, replace(item, source=offered[name].source))
    return settled(stands, assumptions=form)


def _check(project: Project, item: Assumption) -> None:
    """Refuse an amount with which nothing can be reckoned."""
    changed = _with(project, item)
    _ = settings_of(changed).terms
    settings_of(changed).assumptions.payoff()


def _with(project: Project, item: Assumption) -> Project:
    return settled(project, assumptions=settings_of(project).assumptions.with_(item.name, item))


def _keep_in_story(by: str, item: Assumption) -> None:
    changed = case.change(_with(case.current().project, item))
    agreeing.remember(changed.project, [item.name], by)
