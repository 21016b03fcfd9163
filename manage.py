#!/usr/bin/env python3
"""Django's command line: `manage.py help` lists what there is."""

import os
import sys
from pathlib import Path


def main() -> None:
    # site/ is a source root, not a package: an __init__.py there would hide Python's own `site`.
    sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    try:
        from django.core.management import execute_from_command_line
    except ImportError as error:
        message = "Django is not installed here. Run `make run`, or use .venv/bin/python."
        raise SystemExit(message) from error
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
