"""What a server bears: ``python -m tests.load [visits]``; minutes long, and for a quiet machine."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.browser.running import started
from tests.load.crowd import crowd
from tests.load.measuring import held, median, quantile
from tests.load.visitor import Visitor


def visits(address: str, process: int, many: int) -> None:
    """One visitor after another, each gone before the next."""
    for number in range(many + 1):
        if number % max(1, many // 8) == 0:
            now = held(process)
            print(f"{number:6,} visits: {now.descriptors:4} descriptors, {now.memory:6.0f} MB", flush=True)
        with Visitor(address) as visitor:
            visitor.open("story")


def sessions(address: str, process: int, many: int) -> None:
    """All at once."""
    before = held(process).memory
    waited = crowd(address, many, rounds=3)
    more = (held(process).memory - before) / many
    print(f"{many} sessions: {waited.errors} errors, {more:.1f} MB more a session")
    for what, seconds in waited.seconds.items():
        p50, p95 = median(seconds), quantile(seconds, 0.95)
        print(
            f"    {what:8} {len(seconds):5,} runs  p50 {p50:6.2f} s  p95 {p95:6.2f} s  worst {max(seconds):6.2f} s",
            flush=True,
        )


with tempfile.TemporaryDirectory() as home, started(Path(home)) as (address, process):
    for many in (10, 30, 60):
        sessions(address, process, many)
    visits(address, process, int(sys.argv[1]) if sys.argv[1:] else 2000)
