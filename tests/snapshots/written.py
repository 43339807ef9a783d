"""A story as lines of text: every fact, every text of the deck with the sums of its pictures, and what Explore says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pandas as pd

from charts.exhibit import Exhibit
from stories.change.study import ChangeStudy
from stories.comparison.study import ComparisonStudy
from stories.decision import budget as budget_slides
from stories.decision import curve_views, exploring
from stories.decision.restricted import within
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.slides import analyst as analyst_slides
from stories.decision.slides import certainty as certainty_slides
from stories.decision.slides import depth as depth_slides
from stories.decision.slides import sceptic
from stories.decision.slides import segments as segment_slides
from stories.decision.slides import target as target_slides
from stories.decision.study import DecisionStudy
from stories.deck import Deck, Slide
from stories.facts import FactTable
from stories.say import Say
from stories.story import Story, slide_of


def written(study: DecisionStudy, story: Story, deck: Deck) -> str:
    """The whole story, a line a fact and a line a text, and what Explore says of it."""
    return told_lines(study, story, deck) + "".join(f"{line}\n" for line in explored(study))


def told_lines(study: DecisionStudy, story: Story, deck: Deck) -> str:
    """The story alone."""
    head = [f"{deck.title} | {deck.subtitle} | {deck.author} | {deck.date} | {deck.language} | {deck.notice}"]
    names = [f"names: {' | '.join(sorted(set(story.names)))}"]
    slides = [line for slide in deck.slides for line in _slide(slide)]
    templates = [f"{draft.id} title: {draft.title}" for draft in story.drafts]
    parts = (head, names, ["", "## facts"], _facts(story.facts), ["", "## slides"], slides)
    return "".join(f"{line}\n" for part in (*parts, ["", "## templates"], templates) for line in part)


def _facts(facts: FactTable) -> list[str]:
    return [
        f"{fact.name} = {_number(fact.value)} {fact.unit} “{fact.text}” {fact.formula} ({fact.origin})"
        for fact in facts.values()
    ]


def _number(value: float | str) -> str:
    if isinstance(value, str):
        return value
    return "0" if abs(value) < 1e-9 else f"{value:.7g}"


def _slide(slide: Slide) -> Iterator[str]:
    yield f"# {slide.id} · {slide.beat} · {slide.kicker}"
    yield f"title: {slide.title}"
    yield f"notes: {slide.notes}"
    if slide.aside:
        yield f"aside: {slide.aside.figure} | {slide.aside.sentence} | {slide.aside.chip}"
        yield from (f"aside row: {label} | {value}" for label, value in slide.aside.rows)
    yield from _exhibit(slide.exhibit)
    if slide.what_if:
        yield f"what if: {slide.what_if.form} | {slide.what_if.best_label} | {_number(slide.what_if.tolerance)}"
        yield from (
            f"lever: {lever.name} | {lever.label} | {lever.fmt.text(lever.likely)}" for lever in slide.what_if.levers
        )


def _exhibit(exhibit: Exhibit) -> Iterator[str]:
    yield f"{exhibit.kind} {exhibit.id}: {exhibit.title} | {exhibit.caption}"
    yield f"source: {exhibit.source}"
    yield f"alt: {exhibit.alt}"
    for name, axis in (("x", exhibit.x), ("y", exhibit.y)):
        if axis:
            yield f"{name}: {axis.title} | {axis.fmt.text(axis.low)} to {axis.fmt.text(axis.high)} by {axis.fmt.text(axis.step)}"
    for point in (exhibit.best, exhibit.base, *exhibit.references):
        if point:
            yield f"point: {point.label} at {point.x:.5g}, {point.y:.5g}"
    if exhibit.mark:
        yield f"mark: {exhibit.mark.label} | {exhibit.mark.detail} | {exhibit.mark.before} at {exhibit.mark.x:.5g}"
    if exhibit.region:
        yield f"region: {exhibit.region.label}"
    yield from _frame(exhibit.frame)


def _frame(frame: pd.DataFrame) -> Iterator[str]:
    for name in frame.columns:
        column = frame[name]
        if pd.api.types.is_bool_dtype(column) or not pd.api.types.is_numeric_dtype(column):
            yield f"column {name}: {' | '.join(map(str, column))}"
        elif len(column):
            yield f"column {name}: from {column.iloc[0]:.5g} to {column.iloc[-1]:.5g}, in all {_number(float(f'{column.abs().sum():.5g}'))}"


def explored(study: DecisionStudy) -> list[str]:
    """What the Explore page says of a study, view by view; of a change its views tell the slides."""
    if isinstance(study, ChangeStudy):
        return []
    study = study.decision if isinstance(study, ComparisonStudy) else study
    lines, first = ["", "## explore"], say_of(study)
    say = again(first)
    lines += [exploring.headline(study, say), exploring.how_sure(study, say)]
    lines += [exploring.still_worth_it(name, study.project, say) for name in study.settings.assumptions.items]
    for across in curve_views.ACROSS:
        lines += _exhibit(curve_views.curve_view(study, say, across))
    for up in list(curve_views.UP)[1:]:
        lines += _exhibit(curve_views.curve_view(study, say, "share", up))
    whole, budget = study, float(study.curve.spend[-1]) / 3
    if budget > 0:
        lines += [budget_slides.headline(whole, say, budget), budget_slides.worth_of_more(whole, say, budget)]
    lines += [budget_slides.tie_words(whole, say), analyst_slides.returns(study, again(first))]
    wanted = replace(study, project=settled(study.project, target=study.fit.profit * 1.25 + 1000))
    names = [name for name, item in study.settings.assumptions.items.items() if item.low < item.high]
    makers = [
        (study, certainty_slides.how_sure),
        (study, certainty_slides.every_assumption),
        (study, certainty_slides.when_it_pays),
        (study, certainty_slides.chosen_anew),
        (study, lambda study, say: sceptic.in_mood(study, say, -0.35)),
        (study, segment_slides.money_by_segment),
        (study, depth_slides.one_more_point),
        (study, depth_slides.calibrated_up_front),
        (wanted, target_slides.target),
        (study, analyst_slides.gains),
        (study, analyst_slides.measures),
        *((study, lambda study, say, name=name: analyst_slides.wrong_cost(study, say, name)) for name in names[:1]),
        *(
            (study, lambda study, say, pair=pair: analyst_slides.two_at_once(study, say, pair))
            for pair in list(pairwise(names))[:1]
        ),
    ]
    for of, make in makers:
        table = again(first) if of is study else say_of(of)
        draft = make(of, table)
        if draft is not None:
            slide = slide_of(draft, table.facts)
            lines += [*_slide(slide), within(of, str(slide.title))]
    lines += [f"{label}: {text}" for label, text in sceptic.amounts(study, again(first), -0.35)]
    lines.append(target_slides.waiting(study, again(first)))
    return lines


def again(say: Say) -> Say:
    """The same words before any view has entered its facts."""
    return replace(say, facts=replace(say.facts, facts=dict(say.facts.facts)))
