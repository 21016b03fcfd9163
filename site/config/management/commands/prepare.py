import io
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from tqdm import tqdm


class MigrationProgress(io.StringIO):
    """Stands in for migrate's output and moves a bar by one for each migration it announces."""

    def __init__(self, bar: "tqdm[Any]") -> None:
        super().__init__()
        self.bar = bar

    def write(self, text: str) -> int:
        self.bar.update(text.count(" OK\n"))
        return super().write(text)


class Command(BaseCommand):
    help = "Make a fresh copy ready to try: texts, database, demo council. Safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        phases: list[tuple[str, Callable[[], None]]] = [
            ("Compiling the texts of the interface", self.compile_catalogues),
            ("Setting up the database", self.migrate),
            ("Loading the demo council", self.load_demo),
        ]
        for number, (title, phase) in enumerate(phases, 1):
            self.stdout.write(self.style.MIGRATE_HEADING(f"{number}/{len(phases)} {title}"))
            start = time.monotonic()
            phase()
            self.stdout.write(f"    done in {time.monotonic() - start:.1f} s")
        self.print_addresses()

    def compile_catalogues(self) -> None:
        call_command("compile_catalogues", stdout=self.stdout)

    def migrate(self) -> None:
        plan = io.StringIO()
        call_command("showmigrations", plan=True, stdout=plan)
        pending = plan.getvalue().count("[ ]")
        with tqdm(total=pending, unit=" migrations", disable=not pending) as bar:
            call_command("migrate", interactive=False, stdout=MigrationProgress(bar))

    def load_demo(self) -> None:
        call_command("load_demo", stdout=self.stdout)

    def print_addresses(self) -> None:
        lines = [
            f"Residents' site  {settings.PUBLIC_URL}/",
            f"Editors' site    {settings.PUBLIC_URL}/admin/",
        ]
        accounts = settings.DEMO_ACCOUNTS_FILE
        if accounts and accounts.exists():
            lines += ["", accounts.read_text(encoding="utf-8").strip()]
        self.stdout.write("\n" + "\n".join(lines) + "\n")
