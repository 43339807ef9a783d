"""Files are read in a process of their own with limits of memory and time; whatever happens there ends in a sentence."""

from __future__ import annotations

import atexit
import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from data import limits
from data.errors import DataError
from data.files import memory
from data.place import ROOT
from data.stored import sweep
from data.trace import way_of

TICK = 0.1  # seconds between two looks at the clock and the cancel button
LOOK = 0.5  # seconds between two looks at the memory
MOST_USES = 500
MOST_HELD = 400.0  # MB that a process may still hold after its work to be used again
LONGEST_ANSWER = 256 << 20
_LACKS_MEMORY = (b"memory allocation", b"bad_alloc", b"MemoryError", b"Cannot allocate memory")

log = logging.getLogger("throughline")
_slots = threading.BoundedSemaphore(limits.AT_ONCE)
_served: Counter[str] = Counter()  # readings at once of each visitor, by whatever names them
_idle: list[Worker] = []
_guard = threading.Lock()


class Cancelled(DataError):
    """Whoever wanted the file read has changed their mind."""


class Overdrawn(DataError):
    """Reading took more time or memory than it may, or crashed."""


@dataclass
class Watch:
    """What is being done while files are read, what it took, and the way to stop it.

    Of one ``owner`` one file is read at a time, however many were handed in, so that nobody takes all the places.
    """

    owner: str = ""
    step: str = ""
    share: float | None = None  # of the step, where it is known
    seconds: float = 0.0  # of reading, in all
    mb: float | None = None  # the most memory that a reading took; None where the system does not tell
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Stop the reading; it ends in `Cancelled`."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Has it been stopped?"""
        return self._stop.is_set()

    def add(self, seconds: float, mb: float | None) -> None:
        """Count what one reading took."""
        self.seconds += seconds
        self.mb = max(self.mb or 0.0, mb) if mb is not None else self.mb


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextlib.contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """Look on, and be able to stop, while files are read inside this block."""
    token = _watch.set(watch)
    try:
        yield watch
    finally:
        _watch.reset(token)


def run(module: str, task: str, name: str, arguments: Mapping[str, Any]) -> Any:
    """Have one task done in a process of its own.

    Parameters
    ----------
    module
        The module that the process runs, as `data.intake.worker`.
    task
        One of its ``TASKS``.
    name
        The file's name, for sentences.
    arguments
        Of the task, as JSON knows them; what it leaves unfinished in the ``folder`` among them is swept up.

    Returns
    -------
    Any
        The answer as plain values.

    Raises
    ------
    DataError
        The task's own sentence; or that it was cancelled, took too long, took too much memory, or crashed.
    """
    watch = _watch.get() or Watch()
    _wait_for_a_slot(name, watch)
    try:
        worker = _taken(module)
        try:
            answer = worker.answer(task, name, arguments, watch)
        except BaseException:
            worker.end()
            sweep(arguments.get("folder"), worker.process.pid)
            raise
        _given_back(worker, answer)
    finally:
        _leave(watch)
    watch.add(answer["seconds"], answer["mb"])
    if "refused" in answer:
        raise DataError(answer["refused"])
    if "failed" in answer:
        raise _failure(name, answer)
    return answer["done"]


class Worker:
    """One process that reads, from outside."""

    def __init__(self, module: str) -> None:
        self.module, self.uses, self.looked = module, 0, 0.0
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, str(limits.MOST_MEMORY)],
            cwd=ROOT,
            env={**os.environ, "RUST_BACKTRACE": "0"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.said: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self.complaints: deque[bytes] = deque(maxlen=100)
        self.lacks_memory = False
        self._threads = [threading.Thread(target=each, daemon=True) for each in (self._hear, self._overhear)]
        for thread in self._threads:
            thread.start()

    @property
    def fit(self) -> bool:
        """Can it be given another task?"""
        return self.process.poll() is None

    def answer(self, task: str, name: str, arguments: Mapping[str, Any], watch: Watch) -> dict[str, Any]:
        """The answer to a task; the process is of no use after any error."""
        self.uses, self.looked = self.uses + 1, 0.0
        line = json.dumps({"task": task, "arguments": arguments}) + "\n"
        with contextlib.suppress(OSError):  # it died: what it said last is heard below
            self.process.stdin.write(line.encode("ascii"))
            self.process.stdin.flush()
        started = time.monotonic()
        while True:
            message = self._heard()
            if message is not None and "end" in message:
                watch.add(time.monotonic() - started, None)
                raise self._crash(name)
            if message is not None and "step" not in message:
                return message
            if message is not None:
                watch.step, watch.share = message["step"], message["share"]
            self._check(name, watch, time.monotonic() - started)

    def end(self) -> None:
        """Stop the process, whatever it does."""
        self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join(timeout=1)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):  # what was still to be written has no reader
                pipe.close()

    def _heard(self) -> dict[str, Any] | None:
        with contextlib.suppress(queue.Empty):
            line = self.said.get(timeout=TICK)
            with contextlib.suppress(ValueError):  # an answer that is none is the end as well
                return json.loads(line)
            return {"end": True}
        return None

    def _check(self, name: str, watch: Watch, seconds: float) -> None:
        if watch.cancelled:
            watch.add(seconds, None)
            raise Cancelled(f"Reading {name} was cancelled.")
        if seconds > limits.MOST_SECONDS:
            watch.add(seconds, None)
            raise Overdrawn(
                f"{name} took longer than {limits.MOST_SECONDS} seconds to read and was stopped. Hand in fewer rows or "
                "columns, or the same table as Parquet."
            )
        if seconds > self.looked + LOOK:
            self.looked = seconds
            held = memory.resident(self.process.pid)
            if held is not None and held * 2**20 > limits.MOST_MEMORY:
                watch.add(seconds, held)
                raise _lack_of_memory(name)

    def _crash(self, name: str) -> DataError:
        with contextlib.suppress(subprocess.TimeoutExpired):  # its answers ended, so will it, or else it is ended
            self.process.wait(timeout=1)
        code = self.process.poll()
        self.process.kill()
        for thread in self._threads:
            thread.join(timeout=1)
        complaint = b"".join(self.complaints).decode("utf-8", "replace")
        log.error("The process that read a file ended with %s: %s", code, way_of(complaint) or "without a word")
        if self.lacks_memory:
            return _lack_of_memory(name)
        return Overdrawn(
            f"{name} brought the reader to a stop and is probably damaged; nothing else was affected. Open it in the "
            "program it came from and save it again."
        )

    def _hear(self) -> None:
        while (line := self.process.stdout.readline(LONGEST_ANSWER)).endswith(b"\n"):
            self.said.put(line)
        self.said.put(b"")

    def _overhear(self) -> None:
        for line in iter(lambda: self.process.stderr.readline(4096), b""):
            self.complaints.append(line)
            self.lacks_memory = self.lacks_memory or any(sign in line for sign in _LACKS_MEMORY)


def shut() -> None:
    """End the processes that wait for work."""
    with _guard:
        ended, _idle[:] = _idle[:], []
    for worker in ended:
        worker.end()


def _wait_for_a_slot(name: str, watch: Watch) -> None:
    while not _enter(watch):
        if watch.cancelled:
            raise Cancelled(f"Reading {name} was cancelled.")
        time.sleep(TICK)
    watch.step, watch.share = "Opening the file", None


def _enter(watch: Watch) -> bool:
    """Take a place, if there is one, and the owner has none yet."""
    with _guard:
        if watch.owner and _served[watch.owner]:
            watch.step, watch.share = "Waiting: another file of yours is being read", None
            return False
        if not _slots.acquire(blocking=False):
            watch.step, watch.share = f"Waiting: {limits.AT_ONCE} other files are being read", None
            return False
        _served[watch.owner] += 1
        return True


def _leave(watch: Watch) -> None:
    with _guard:
        _served[watch.owner] -= 1
        if not _served[watch.owner]:
            del _served[watch.owner]
    _slots.release()


def _taken(module: str) -> Worker:
    with _guard:
        _idle[:] = [worker for worker in _idle if worker.fit]
        waiting = next((worker for worker in reversed(_idle) if worker.module == module), None)
        if waiting is not None:
            _idle.remove(waiting)
            return waiting
    return Worker(module)


def _given_back(worker: Worker, answer: Mapping[str, Any]) -> None:
    held = memory.resident(worker.process.pid)
    light = held is None or held < MOST_HELD
    if {"done", "refused"} & set(answer) and worker.uses < MOST_USES and light:
        with _guard:
            _idle.append(worker)
    else:
        worker.end()


def _failure(name: str, answer: Mapping[str, Any]) -> DataError:
    if answer["failed"] == "memory":
        return _lack_of_memory(name)
    log.error("Reading a file failed: %s", way_of(answer["trace"]))
    return DataError(f"{name} could not be read: the reader met something in it that it does not know.")


def _lack_of_memory(name: str) -> DataError:
    return Overdrawn(
        f"{name} needs more than {limits.MOST_MEMORY / 2**30:g} GB of memory to be read and was stopped. Hand in fewer "
        "rows or columns, or the same table as Parquet."
    )


atexit.register(shut)
