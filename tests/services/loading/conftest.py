from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import transaction
from pytest_django import DjangoDbBlocker

from tests.services.loading.council import write_council

Load = Callable[[], None]


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """The folder of a small council."""
    return write_council(tmp_path)


@pytest.fixture
def load(council: Path, db: None) -> Load:
    """Load the small council, as ``manage.py load_demo`` does."""
    return lambda: call_command("load_demo", folder=council, verbosity=0)


@pytest.fixture(scope="module")
def loaded_once(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    folder = write_council(tmp_path_factory.mktemp("council"))
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load_demo", folder=folder, verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def loaded(loaded_once: None, load: Load) -> None:
    """The small council, as it is after it was loaded once."""
