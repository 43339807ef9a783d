"""The process that reads files, with tasks that go wrong in every way; started by `test_child`."""

import ctypes
import os
import sys
import time

from data import progress
from data.errors import DataError
from data.intake import worker


def crash():
    ctypes.string_at(0)


def leave():
    os._exit(7)


def hang():
    progress.tell("Hanging", 0.25)
    time.sleep(60)


def swell():
    held = []
    while True:
        held.append(bytearray(32 << 20))


def swell_natively():
    sys.stderr.write("memory allocation of 4294967296 bytes failed\n")
    sys.stderr.flush()
    os.abort()


def refuse():
    raise DataError("this.csv is not to my liking.")


def stumble():
    raise ZeroDivisionError("division by zero")


def chatter(text):
    print("a library says hello")
    progress.tell("Talking", 0.5)
    return [text, os.getpid()]


def leave_behind(folder):
    os.mkdir(f"{folder}/.spill")
    for name in (f".spill/duckdb_temp_{os.getpid()}_0_storage.tmp", f"table.parquet.{os.getpid()}.1"):
        with open(f"{folder}/{name}", "w"):
            pass
    time.sleep(60)


worker.TASKS.update(
    {
        task.__name__: task
        for task in (crash, leave, hang, swell, swell_natively, refuse, stumble, chatter, leave_behind)
    }
)
if __name__ == "__main__":
    worker.main()
