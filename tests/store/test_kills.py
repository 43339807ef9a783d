"""A process that is killed while it saves loses nothing that it was told is kept, and leaves nothing half."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from data.intake.handed_in import Intake
from data.place import ROOT
from store import stories
from store.stories import Case, load, save
from stories.project import Project

NURSERY = """
import os, sys
from dataclasses import replace
from store.stories import load, save
for asked in sys.stdin:  # a child that is born here has everything imported, and a database of its own
    child = os.fork()
    if not child:
        case = load(asked.strip())
        os.write(1, b"born %d\\n" % os.getpid())  # in one piece, or not at all
        while True:
            case = save(replace(case, project=replace(case.project, title=f"Title {case.revision + 1}")))
            os.write(1, b"%d\\n" % case.revision)
    os.waitpid(child, 0)
    os.write(1, b"dead\\n")
"""


@pytest.mark.skipif(os.name != "posix", reason="processes are killed")
@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kills", [8, pytest.param(1_000, marks=pytest.mark.prove)])
def test_what_was_acknowledged_is_there_after_a_kill(kills):
    id = save(Case(Intake(sample="telephone"), Project(title="Title 1"))).id
    seed = random.Random(7)
    unheard = 0
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", NURSERY], cwd=ROOT, **pipes) as nursery:
        for _ in range(kills):
            print(id, file=nursery.stdin, flush=True)
            word, _, child = nursery.stdout.readline().partition(" ")
            assert word == "born"
            time.sleep(seed.uniform(0, 0.05))  # the very thing that is tried: any moment of a save
            os.kill(int(child), signal.SIGKILL)
            heard = [int(line) for line in iter(nursery.stdout.readline, "dead\n")]

            found = load(id)
            assert found.project.title == f"Title {found.revision}"
            assert not heard or found.revision in (
                heard[-1],
                heard[-1] + 1,
            )  # one more may be kept that nobody heard of
            unheard += bool(heard) and found.revision > heard[-1]
        nursery.stdin.close()
    assert [each.revision for each in stories.history(id)] == list(range(load(id).revision, 0, -1))
    print(f"{kills} kills, {load(id).revision} versions, {unheard} kept without having been acknowledged")
