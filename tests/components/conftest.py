"""What the tests of components share: the app without a browser."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def always_quick(quick_runs: None) -> None:
    """Some components are shown here by a script of their own."""
