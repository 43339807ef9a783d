"""The process in which files are read: takes tasks from its input, tells its steps, answers, and waits for the next."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from data import engine, progress
from data.dataset import Table
from data.errors import DataError
from data.files import memory, wire
from data.intake import source
from data.roles.evidence import evidence_here

MOST_WRITTEN = 4 << 30  # bytes of one file
FOR_DUCKDB = 0.6  # of the memory; past it DuckDB goes on by way of the disk, where it can
NICE = 5  # whoever looks at a page goes first


def read(name: str, path: str, folder: str, answers: dict[str, str]) -> object:
    """Read a file."""
    return source.read_here(name, Path(path), Path(folder), answers)


def sheets(name: str, path: str) -> object:
    """Look into a workbook."""
    return source.sheets_here(name, Path(path))


def evidence(table: dict[str, Any]) -> object:
    """Look at what ranks what in a table."""
    return evidence_here(wire.built(Table, table))


TASKS: dict[str, Callable[..., object]] = {"read": read, "sheets": sheets, "evidence": evidence}


def main() -> None:
    """Answer until the input ends, which it does when whoever started this is gone."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints does not get among the answers
    faulthandler.enable()
    most = int(sys.argv[1])
    memory.confine(most, MOST_WRITTEN)
    engine.MEMORY = f"{int(most * FOR_DUCKDB) >> 20}MiB"
    with contextlib.suppress(AttributeError, OSError):  # Windows
        os.nice(NICE)
    progress.listen(lambda step, share: _send(answers, {"step": step, "share": share}))
    tasks: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_take, args=(tasks,), daemon=True).start()
    while True:
        _send(answers, _answer(**tasks.get()))


def _take(tasks: queue.SimpleQueue[dict[str, Any]]) -> None:
    for line in sys.stdin.buffer:
        tasks.put(json.loads(line))
    os._exit(0)


def _answer(task: str, arguments: dict[str, Any]) -> dict[str, Any]:
    memory.forget_peak()
    started = time.perf_counter()
    try:
        said: dict[str, Any] = {"done": wire.plain(TASKS[task](**arguments))}
    except Exception as error:  # whatever it is, it must end in a sentence and not in silence
        said = _what_went_wrong(error)
    return {**said, "seconds": time.perf_counter() - started, "mb": memory.peak()}


def _what_went_wrong(error: Exception) -> dict[str, Any]:
    if _is_lack_of_memory(error):
        return {"failed": "memory"}
    if isinstance(error, DataError):
        return {"refused": str(error)}
    return {"failed": "error", "trace": traceback.format_exc()}


def _is_lack_of_memory(error: BaseException | None) -> bool:
    """DuckDB has its own error for it, and a reader may have made a sentence of either."""
    while error is not None:
        if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryException":
            return True
        error = error.__cause__ or error.__context__
    return False


def _send(answers: BinaryIO, message: dict[str, Any]) -> None:
    line = memoryview(json.dumps(message).encode("ascii") + b"\n")
    while line:
        line = line[answers.write(line) :]


if __name__ == "__main__":
    main()
