"""Clocks, and the most memory that a process took, each measurement in a process of its own."""

from __future__ import annotations

import gc
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

try:
    import resource
except ImportError:  # Windows
    resource = None


def alone(work: Callable[..., Any], *arguments: Any) -> Any:
    """The result of some work done in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(work, *arguments).result()


def once(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds of one call, over all threads, and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def median(work: Callable[[], Any], seconds: float = 1.0, least: int = 3, most: int = 2000) -> float:
    """The median of as many calls as fit into some seconds; CPU time, or wall time where a call is below its clock."""
    gc.disable()
    laps = []
    began = time.perf_counter()
    while len(laps) < least or (time.perf_counter() - began < seconds and len(laps) < most):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        lap = time.process_time() - cpu
        laps.append(lap if lap > 1e-3 else time.perf_counter() - wall)
    gc.enable()
    return statistics.median(laps)


def peak() -> float | None:
    """The most MB that this process and the largest of its children held; None where the system does not tell."""
    own = _status(Path("/proc/self/status"))
    if own is not None:
        return own["VmHWM"] + max((child["VmHWM"] for child in _children()), default=0.0)
    if resource is None:
        return None
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / unit


def _children() -> list[dict[str, float]]:
    me = multiprocessing.current_process().pid
    found = [_status(path) for path in Path("/proc").glob("[0-9]*/status")]
    return [status for status in found if status and status.get("PPid") == me / 1024 and "VmHWM" in status]


def _status(path: Path) -> dict[str, float] | None:
    """The numbers of a process as Linux tells them, those of memory in MB."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # another system, or the process has ended
        return None
    cut = [line.split() for line in lines]
    return {words[0].rstrip(":"): int(words[1]) / 1024 for words in cut if len(words) > 1 and words[1].isdigit()}
