import io
import logging
import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

logger = logging.getLogger(__name__)

# Every job is safe to run at any time and any number of times.
JOBS: dict[str, dict[str, Any]] = {
    "publish_scheduled": {},
    "clearsessions": {},
    "axes_reset_logs": {"age": 30},
    "prune_db_task_results": {"min_age_days": 14},
}


def run_jobs(jobs: dict[str, dict[str, Any]]) -> list[str]:
    """Run every job, whatever becomes of the others, and name those that failed."""
    failed = []
    for name, options in jobs.items():
        try:
            call_command(name, stdout=io.StringIO(), **options)
        except Exception:
            logger.exception("The timed job %s failed", name)
            failed.append(name)
    return failed


class Command(BaseCommand):
    help = "Do what is due: publish and expire pages, clear out old sessions, logs and tasks."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--every",
            type=int,
            metavar="SECONDS",
            help="go on until told to stop (SIGTERM), pausing so long between rounds",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["every"]:
            self.repeat(options["every"])
        elif failed := run_jobs(JOBS):
            raise CommandError(f"Failed: {', '.join(failed)}. The log says why.")

    def repeat(self, seconds: int) -> None:
        """Round after round; a round under way when told to stop is finished first."""
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        while not stop.is_set():
            close_old_connections()  # the database may have restarted since the last round
            run_jobs(JOBS)
            stop.wait(seconds)
