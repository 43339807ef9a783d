"""Makes Streamlit's runs without a browser cheap: what each of them would find out anew is found out once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pytest


@contextmanager
def quick_runs() -> Iterator[None]:
    """Each run takes the packages as they were found by the first one, and waits for its script without asking."""
    from streamlit.components.v2 import manifest_scanner  # Streamlit costs a second, which other tests need not pay
    from streamlit.testing.v1 import local_script_runner

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        patch.setattr(local_script_runner, "require_widgets_deltas", _until_it_stops)
        yield


def _until_it_stops(runner: object, timeout: float = 3) -> None:
    """As Streamlit's own, which looks a thousand times a second through all events whether the script has ended."""
    runner._script_thread.join(timeout)
    if runner.script_stopped():
        return
    runner.request_stop()
    runner.join()
    raise RuntimeError(f"AppTest script run timed out after {timeout}(s)")
