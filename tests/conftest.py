"""What all tests share: a home of their own, and the app without a browser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST = 600  # seconds for one run of a page: on a busy machine a test must not fail for want of time


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of the cases of a test that is marked ``every(n)`` each n-th runs at once, and the others where all is proved."""
    seen: Counter[str] = Counter()
    for item in items:
        if mark := item.get_closest_marker("every"):
            test = item.nodeid.partition("[")[0]
            if seen[test] % mark.args[0]:
                item.add_marker(pytest.mark.prove)
            seen[test] += 1


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keeps what the app saves away from the home of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("THROUGHLINE_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def folder_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for what tests read and look at no further: a database of DuckDB is opened once a folder."""
    return tmp_path_factory.mktemp("read")


@pytest.fixture(scope="session", autouse=True)
def strict_words() -> Iterator[None]:
    """A message that lacks something fails the test that tells it, in whatever language."""
    from stories import say

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(say, "IS_STRICT", True)
        yield


@pytest.fixture(scope="session")
def quick_runs() -> Iterator[None]:
    """Runs of the app without a browser do not look for Streamlit's components in all packages, each time anew."""
    from tests import apptest

    with apptest.quick_runs():
        yield


@pytest.fixture
def visit(quick_runs: None) -> Callable[..., object]:
    """Opens a page of the app as a visitor would, without a browser: ``visit("explore", story="abc")``."""
    from streamlit.testing.v1 import AppTest  # costs a second, which other tests need not pay

    def open_page(name: str = "", **query: str) -> AppTest:
        app = AppTest.from_file(ROOT / "app.py", default_timeout=LONGEST)
        for key, value in query.items():
            app.query_params[key] = value
        if name:
            app.switch_page(f"pages/{name}.py")
        return app.run()

    return open_page
