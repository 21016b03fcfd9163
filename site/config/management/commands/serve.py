import os
import socket
import sys
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from honcho.manager import Manager

HOST = "127.0.0.1"


def check_port_is_free(port: int) -> None:
    """Raise CommandError, saying what to do, where something else listens on the port."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} cannot be used: {error.strerror}. "
                f"Choose another: make run PORT={port + 1}"
            ) from error


class Command(BaseCommand):
    help = "Try the site: prepare it, then run server, worker and timer until Ctrl-C."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("For trying the site only; docs/install.md says how to serve it.")
        check_port_is_free(settings.PORT)
        call_command("prepare", stdout=self.stdout)
        connections.close_all()
        self.stdout.write("Ctrl-C stops the site.\n")
        sys.exit(self.run_processes())

    def run_processes(self) -> int:
        """Run the three processes until one ends or we are told to stop; the exit code."""
        manager = Manager()
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        for name, command in {
            "server": f"runserver {HOST}:{settings.PORT}",
            # Quiet, so that the addresses and accounts stay in sight.
            "worker": "db_worker --no-reload --verbosity 0",
            "timer": "run_due --every 60",
        }.items():
            manage = f'exec "{sys.executable}" "{settings.ROOT / "manage.py"}"'
            manager.add_process(name, f"{manage} {command}", env=environment)
        manager.loop()
        return 0 if manager.returncode == 130 else manager.returncode
