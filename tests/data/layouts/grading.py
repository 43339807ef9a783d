"""All layouts, and whether one was read right, asked about, or silently wrong."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from data.intake.check import check
from data.intake.handed_in import Intake
from stories.file_words import worded
from tests.data.layouts import (
    arms,
    beside,
    books,
    classes,
    columns,
    evidence,
    files,
    meaning,
    misleading,
    needless,
    order_sums,
    otherwise,
    outcomes,
    pairs,
    people,
    repeated,
    row_counters,
    scores,
    shapes,
    tables,
    unfamiliar,
    verdicts,
)
from tests.data.layouts.truth import Layout

MAKERS = (
    evidence.training,
    evidence.names,
    evidence.classes,
    evidence.grain,
    repeated.further_grain,
    evidence.candidates,
    evidence.open_ones,
    meaning.missing_words,
    meaning.joins,
    pairs.further_joins,
    meaning.ids,
    meaning.wrapped,
    meaning.no_groups,
    meaning.no_amounts,
    meaning.directions,
    meaning.risks,
    meaning.kinds_of_leaving,
    meaning.points,
    otherwise.lists,
    otherwise.numbered,
    otherwise.otherwise_named,
    otherwise.weighed,
    otherwise.shortly_weighed,
    scores.held_out,
    scores.of_parts,
    scores.put_in_order,
    scores.in_bands,
    scores.set_by_hand,
    scores.two_stories,
    scores.in_a_currency,
    scores.of_rows_and_keys,
    outcomes.already,
    outcomes.rare,
    outcomes.several,
    outcomes.in_days,
    files.models,
    files.histories,
    files.beside_a_score,
    books.parts_on_sheets,
    books.months_on_sheets,
    books.side_by_side,
    columns.two_scales,
    columns.top_classes,
    columns.distributions,
    columns.arms,
    columns.order_lines,
    columns.third_codes,
    columns.several_classes,
    misleading.tiers,
    misleading.so_far,
    misleading.looked_at,
    misleading.late_orders,
    misleading.flattened,
    misleading.margins,
    misleading.keys_by_signs,
    misleading.further_tongues,
    misleading.settings,
    misleading.codes,
    misleading.months_after,
    arms.arms_in_words,
    arms.offers_of_a_product,
    arms.by_rule,
    verdicts.weak_outcomes,
    verdicts.looked_into,
    verdicts.sure_beside,
    verdicts.sure_in_per_cent,
    unfamiliar.sums,
    unfamiliar.bookings,
    unfamiliar.regions,
    unfamiliar.third_labels,
    unfamiliar.horizons,
    unfamiliar.cells_counted,
    unfamiliar.signed_labels,
    unfamiliar.of_two_files,
    unfamiliar.further_grades,
    classes.numbered_classes,
    classes.columns_named_as_labels,
    classes.in_time,
    classes.sure_alone,
    classes.one_of_several,
    tables.grades,
    tables.settings_with_ids,
    tables.wholes,
    tables.lists_on_sheets,
    tables.side_by_side_in_text,
    tables.without_ids,
    tables.cells_with_names,
    tables.institutions,
    tables.order_amounts,
    people.features_that_count,
    people.people_are_no_arms,
    people.folds_and_a_holdout,
    people.people_are_no_outcomes,
    people.small_counts,
    people.few_counts,
    people.ends_in_words,
    people.dates_of_the_event,
    beside.followed,
    beside.by_the_horizon,
    beside.written_with_a_plus,
    beside.no_survival,
    beside.of_kaplan_meier,
    beside.several_open,
    beside.to_leavers,
    beside.after_they_left,
    beside.of_a_test,
    beside.set_aside,
    order_sums.priced_lines,
    order_sums.with_totals,
    order_sums.several_orders,
    order_sums.trips,
    order_sums.events_of_orders,
    row_counters.counters,
    row_counters.foreseen_ends,
    shapes.unnamed_scores,
    shapes.cells_of_chances,
    shapes.short_headers,
    shapes.long_tables,
    shapes.gains_tables,
    needless.weaker_rivals,
    needless.bounds,
    needless.named_after_the_event,
    needless.single_candidates,
    needless.below_nothing,
    needless.further_amounts,
    needless.models_side_by_side,
)
PASSED = "pass"
WORST = ("silently wrong", "crash")


def layouts() -> Iterator[Layout]:
    """Every layout of every maker."""
    for make in MAKERS:
        yield from make()


def read(layout: Layout) -> dict[str, Any]:
    """What `report.py check` finds in the files of a layout."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, content in layout.files.items():
            (path := Path(folder) / name).write_bytes(content)
            paths.append((name, str(path)))
        return check(Intake(files=tuple(paths)), Path(_kept().name), worded)


@cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    """One folder for the tables of all layouts: a database of DuckDB is opened once a folder."""
    return tempfile.TemporaryDirectory()


def grade(wanted: Mapping[str, Any], got: Mapping[str, Any]) -> tuple[str, list[str]]:
    """One of pass, vague, asked for nothing, refused, said and wrong, silently wrong, crash; and what is off."""
    text = " | ".join(_texts([got["messages"], got["questions"]])).lower()
    if "while it was looked at" in text:
        return "crash", got["messages"][:1]
    heard = all(any(word.lower() in text for word in words) for words in wanted.get("say", ()))
    accepted = (wanted["verdict"], *wanted["accept"])
    if got["verdict"] not in ("load", "load_warn"):
        if got["verdict"] not in accepted:
            return ("asked for nothing" if got["verdict"] == "ask" else "refused"), got["messages"][:2]
        off = _figures(wanted, got) if got["verdict"] == "ask" else []
        return (PASSED, []) if heard and not off else ("vague", off or [f"not named: {wanted['say']}"])
    off = _figures(wanted, got)
    if got["verdict"] not in accepted:
        off.append(f"{got['verdict']}, not {accepted}")
    if off:
        return ("said and wrong" if got["verdict"] == "load_warn" and heard and "say" in wanted else WORST[0]), off
    return (PASSED, []) if heard else ("vague", [f"not named: {wanted['say']}"])


def _figures(wanted: Mapping[str, Any], got: Mapping[str, Any]) -> list[str]:
    roles, checks = got["roles"] or {}, wanted.get("checks", {})
    off = [
        f"{role}: {roles.get(role)}, not {name}" for role, name in wanted["roles"].items() if roles.get(role) != name
    ]
    asked = [question["id"] for question in got["questions"] if not question["answered"]]
    off += [f"asked: {asked}, not {wanted['only']}" for _ in range(wanted.get("only", asked) != asked)]
    off += [f"{role}: {name}" for role, name in wanted.get("avoid", {}).items() if roles.get(role) == name]
    off += [f"{key}: {got[key]}, not {wanted[key]}" for key in ("rows", "event", "join") if _differs(key, wanted, got)]
    for key, right in checks.items():
        found = got.get(key)
        same = abs(found - right) < 1e-6 if key == "auc" and found is not None else found == right
        off += [] if same else [f"{key}: {found}, not {right}"]
    return off


def _differs(key: str, wanted: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    return key in wanted and got[key] != wanted[key]


def _texts(of: Any) -> Iterator[str]:
    if isinstance(of, str):
        yield of
    elif isinstance(of, Mapping):
        yield from _texts(list(of.values()))
    elif isinstance(of, list | tuple):
        for each in of:
            yield from _texts(each)


def by_kind(graded: Iterator[tuple[Layout, str]]) -> dict[str, Counter[str]]:
    """How many of each kind came to what."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for layout, result in graded:
        found[layout.kind][result] += 1
    return dict(found)
