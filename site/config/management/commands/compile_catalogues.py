from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from config.catalogues import compile_stale_catalogues


class Command(BaseCommand):
    help = "Compile the message catalogues that changed. Needs no gettext."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        for locale_dir in settings.LOCALE_PATHS:
            for compiled in compile_stale_catalogues(locale_dir):
                self.stdout.write(f"compiled {compiled.relative_to(locale_dir)}")
