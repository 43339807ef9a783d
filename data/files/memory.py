"""How much memory a process may take and takes, as far as the system tells."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]


def confine(most_bytes: int, most_written: int) -> None:
    """Have the system refuse this process more memory and longer files than that, and any dump of its memory.

    Where the system knows no such limits, whoever started the process has to watch it with `resident`.
    """
    if resource is None:
        return
    limits = ((resource.RLIMIT_DATA, most_bytes), (resource.RLIMIT_FSIZE, most_written), (resource.RLIMIT_CORE, 0))
    for limit, most in limits:
        with contextlib.suppress(ValueError, OSError):  # a stricter limit holds already
            resource.setrlimit(limit, (most, most))


def forget_peak() -> None:
    """Begin to measure `peak` anew."""
    with contextlib.suppress(OSError):  # elsewhere than on Linux, and in some containers
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float | None:
    """The most MB of memory that this process held at once; None where the system does not tell."""
    return _status("self", "VmHWM")


def resident(pid: int) -> float | None:
    """The MB of memory that a process holds; None where the system does not tell or the process is gone."""
    if sys.platform == "linux":
        return _status(str(pid), "VmRSS")
    if os.name == "posix":
        told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return int(told.stdout) / 1024 if told.stdout.strip().isdigit() else None
    return _working_set(pid)


def _status(process: str, field: str) -> float | None:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) / 1024
    return None


def _working_set(pid: int) -> float | None:
    """By the Windows API; the structure is PROCESS_MEMORY_COUNTERS."""
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = [("size", wintypes.DWORD), ("faults", wintypes.DWORD)] + [
            (name, ctypes.c_size_t) for name in ("peak", "held", "a", "b", "c", "d", "pagefile", "peak_pagefile")
        ]

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.OpenProcess.restype = wintypes.HANDLE
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    counters = Counters(size=ctypes.sizeof(Counters))
    known = kernel.K32GetProcessMemoryInfo(wintypes.HANDLE(handle), ctypes.byref(counters), counters.size)
    kernel.CloseHandle(wintypes.HANDLE(handle))
    return counters.pagefile / 2**20 if known else None
