"""What every test relies on: compiled texts, and journeys after all that share a database."""

from pathlib import Path

import pytest

from config.catalogues import compile_stale_catalogues

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, not in each of xdist's processes
        compile_stale_catalogues(ROOT / "locale")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that commits empties the tables afterwards, also of what migrations put there."""
    items.sort(key=commits)


def commits(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    marker = item.get_closest_marker("django_db")
    return bool(fixtures & {"live_server", "transactional_db"}) or bool(
        marker and (marker.kwargs.get("transaction") or marker.args[:1] == (True,))
    )
