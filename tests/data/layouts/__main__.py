"""Grades every layout: ``python -m tests.data.layouts [words of its kind or name]``; says what is off, and counts by kind."""

from __future__ import annotations

import sys

from tests.data.layouts.grading import PASSED, by_kind, grade, layouts, read

results = []
for layout in layouts():
    if not sys.argv[1:] or any(word in f"{layout.kind} {layout.name}" for word in sys.argv[1:]):
        result, off = grade(layout.wanted, read(layout))
        results.append((layout, result))
        if result != PASSED:
            print(f"{layout.kind:26} {layout.name:34} {result:16} {'; '.join(off)[:160]}", flush=True)
for kind, counts in by_kind(iter(results)).items():
    print(f"{kind:26} {counts[PASSED]:3} of {counts.total():3}  {dict(counts)}")
print(f"{sum(result == PASSED for _, result in results)} of {len(results)} read right or asked about")
