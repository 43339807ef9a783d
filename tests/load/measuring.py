"""What a server process holds, and how long its visitors wait."""

from __future__ import annotations

import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Held:
    """Descriptors, and memory in MB."""

    descriptors: int
    memory: float


def held(process: int) -> Held:
    """What a process holds; Linux only."""
    status = Path(f"/proc/{process}/status").read_text()
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return Held(len(os.listdir(f"/proc/{process}/fd")), int(resident.split()[1]) / 1024)


def quantile(seconds: Sequence[float], share: float) -> float:
    """The seconds within which a share of all runs had ended."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def median(seconds: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(seconds)
