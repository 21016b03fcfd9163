"""What every test relies on: compiled texts, and journeys after all that share a database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from pytest_django import DjangoDbBlocker
from wagtail.users.models import UserProfile
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from config.catalogues import compile_stale_catalogues
from services.models import ServicePage
from tests.editor import sign_in
from tests.factories import UserFactory, make_service, translate_everywhere

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, not in each of xdist's processes
        compile_stale_catalogues(ROOT / "locale")


class JourneysTogether(LoadScopeScheduling):
    """Has one process run all journeys, so that the demo council is loaded once.

    ``--dist loadgroup`` is for this, but groups nothing with pytest 9.2 (pytest-xdist #1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        return "journeys" if nodeid.startswith("tests/journeys/") else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> JourneysTogether:
    return JourneysTogether(config, log)


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


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """The cache, unlike the database, does not forget what a test did."""
    cache.clear()


@pytest.fixture(scope="module")
def sample(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The sample service in three languages, made once for a module and undone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        translate_everywhere(make_service())
        yield
        transaction.set_rollback(True)


@pytest.fixture
def service(sample: None, db: None) -> ServicePage:
    """The sample service: live, approved and translated."""
    return ServicePage.objects.get(locale__language_code="he")


@pytest.fixture
def editor(db: None) -> Client:
    """A browser in which a superuser, who reads English, is signed in to the admin."""
    user = UserFactory(is_superuser=True, is_staff=True)
    UserProfile.objects.create(user=user, preferred_language="en")
    return sign_in(Client(), user)
