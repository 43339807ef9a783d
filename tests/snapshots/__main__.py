"""Writes the snapshots anew: ``python -m tests.snapshots``, after a change that is meant to change words or figures."""

from __future__ import annotations

import sys

from tests.snapshots.cases import CASES, told
from tests.snapshots.kept import path_of
from tests.snapshots.written import written

for case in CASES:
    if all(word in case for word in sys.argv[1:]):
        path_of(case).write_text(written(*told(case)), "utf-8")
