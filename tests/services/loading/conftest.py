from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command

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
