"""Many sessions at once, each turning over the same story at the pace of a reader."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from tests.load.visitor import Visitor

PAUSE = 2.0  # seconds that a reader looks at what came, on average


@dataclass
class Waited:
    """The seconds of every run, by what was asked for, and what went wrong."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    errors: int = 0

    def add(self, what: str, seconds: float) -> None:
        """One run more."""
        self.seconds.setdefault(what, []).append(seconds)


def crowd(address: str, many: int, rounds: int, story: str = "") -> Waited:
    """Let so many visitors read the story, explore, move sliders and present, all at once."""
    waited = Waited()
    with ThreadPoolExecutor(many) as threads:
        list(threads.map(lambda number: _one(address, number, rounds, story, waited), range(many)))
    return waited


def _one(address: str, number: int, rounds: int, story: str, waited: Waited) -> None:
    pace = random.Random(number)
    query = f"story={story}" if story else ""
    with Visitor(address) as visitor:
        for _ in range(rounds):
            for page in ("story", "explore"):
                waited.add(page, visitor.open(page, query))
                time.sleep(pace.expovariate(1 / PAUSE))
            label = pace.choice(sorted(visitor.sliders))
            for _ in range(3):
                waited.add("slider", visitor.move(label, pace.randint(1, 9) / 10))
                time.sleep(pace.expovariate(1 / PAUSE))
            waited.add("present", visitor.open("present", query))
            time.sleep(pace.expovariate(1 / PAUSE))
        waited.errors += visitor.errors
