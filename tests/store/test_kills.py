"""A process that is killed while it saves loses nothing that it was told is kept, and leaves nothing half."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time

import pytest

from data.intake.handed_in import Intake
from data.place import ROOT
from store import stories
from store.stories import Case, load, save
from stories.project import Project

SAVER = """
import sys
from dataclasses import replace
from store.stories import load, save
case = load(sys.argv[1])
print("ready", flush=True)
while True:
    case = save(replace(case, project=replace(case.project, title=f"Title {case.revision + 1}")))
    print(case.revision, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="processes are killed")
@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("kills", [5, pytest.param(1_000, marks=pytest.mark.prove)])
def test_what_was_acknowledged_is_there_after_a_kill(kills):
    id = save(Case(Intake(sample="telephone"), Project(title="Title 1"))).id
    seed = random.Random(7)
    unheard = 0
    for _ in range(kills):
        saver = subprocess.Popen([sys.executable, "-c", SAVER, id], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert saver.stdout.readline() == "ready\n"
        time.sleep(seed.uniform(0, 0.05))  # the very thing that is tried: any moment of a save
        saver.kill()
        heard = [int(line) for line in saver.stdout.read().split("\n")[:-1]]
        saver.wait()

        found = load(id)
        assert found.project.title == f"Title {found.revision}"
        assert not heard or found.revision in (heard[-1], heard[-1] + 1)  # one more may be kept that nobody heard of
        unheard += bool(heard) and found.revision > heard[-1]
    assert [each.revision for each in stories.history(id)] == list(range(load(id).revision, 0, -1))
    print(f"{kills} kills, {load(id).revision} versions, {unheard} kept without having been acknowledged")
