"""Load the demo council: records, departments, services, information pages, accounts."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, no_translations
from django.db import transaction
from tqdm import tqdm
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.loading import load_home, load_information
from review.accounts import make_demo_accounts, write_accounts
from services import demo
from services.loading.council import load_departments, load_services
from services.loading.files import DataError
from services.loading.pages import Loader, Report
from services.loading.records import load_records


class Command(BaseCommand):
    help = (
        "Load the demo council, or another council's files of the same form. Loading again "
        "changes nothing: what is there is kept, and pages that an editor changed are named."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--folder",
            type=Path,
            default=demo.FOLDER,
            help="a folder with council.yaml, records/, services/ and pages/",
        )

    @no_translations
    def handle(self, *args: Any, folder: Path, verbosity: int, **options: Any) -> None:
        with tqdm(desc="demo council", unit="", disable=verbosity == 0, leave=False) as bar:
            try:
                report = load(folder, lambda _name: bar.update())
            except DataError as error:
                raise CommandError(f"Nothing was loaded. {error}") from error
        self.tell(report)
        if settings.DEMO_ACCOUNTS_FILE:
            write_accounts(make_demo_accounts(), settings.DEMO_ACCOUNTS_FILE)

    def tell(self, report: Report) -> None:
        self.stdout.write(
            f"Demo council: {len(report.added)} pages added, {len(report.unchanged)} unchanged, "
            f"{len(report.kept)} kept as editors left them"
        )
        for slug in report.kept:
            self.stdout.write(f"  changed since it was loaded, kept: {slug}")


@transaction.atomic
def load(folder: Path, done: Any) -> Report:
    """Load a folder as a whole or not at all; raises ``DataError``."""
    # One rebuild instead of an update for each of thousands of rows.
    with disable_reference_index_auto_update():
        report = load_pages(folder, done)
    if report.added:
        call_command("rebuild_references_index", verbosity=0)
        call_command("update_index", verbosity=0)
    return report


def load_pages(folder: Path, done: Any) -> Report:
    loader = Loader(load_records(folder / "records", done), done)
    home = load_home(loader, folder)
    departments = load_departments(loader, home, folder)
    load_services(loader, departments, folder)
    load_information(loader, home, folder)
    return loader.report
