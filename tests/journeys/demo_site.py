"""The demo council on a server of its own, set up and served as an installation is."""

import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg

ROOT = Path(__file__).resolve().parents[2]
GUNICORN = ["gunicorn", "-c", str(ROOT / "site/config/gunicorn.conf.py")]
# One process that never ends by itself; threads, because browsers open connections in advance.
SERVER = [*GUNICORN, "--threads=4", "--max-requests=0", "--no-control-socket"]
HOST = "127.0.0.1"
PLANT_MARKER = "from tests.journeys.marker import plant_marker; plant_marker()"


@dataclass(frozen=True)
class DemoSite:
    """Where the site answers, its folder, and the demo accounts' passwords by name."""

    address: str
    folder: Path
    accounts: dict[str, str]


@contextmanager
def demo_site(folder: Path) -> Iterator[DemoSite]:
    """Load the demo council into a database of its own and serve it with production settings."""
    with own_database(folder) as database:
        environment = {"DATA_DIR": str(folder), "DATABASE_URL": database}
        prepare(environment)
        with served(folder, database) as address:
            yield DemoSite(address, folder, read_accounts(folder))


@contextmanager
def own_database(folder: Path) -> Iterator[str]:
    """The address of a new database, of the kind that DATABASE_URL names."""
    given = os.environ.get("DATABASE_URL", "")
    if not given.startswith("postgres"):
        yield f"sqlite:///{folder / 'db.sqlite3'}"
        return
    name = f"journeys_{os.getpid()}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield urlsplit(given)._replace(path=f"/{name}").geturl()
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def prepare(environment: dict[str, str]) -> None:
    """What ``make demo`` does, a marker where nobody may read it, and the static files."""
    development = {**environment, "DJANGO_SETTINGS_MODULE": "config.settings.dev"}
    manage(development, "prepare")
    manage(development, "shell", "--no-imports", "--command", PLANT_MARKER)
    manage({**environment, **production()}, "collectstatic", "--no-input")


def production() -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": HOST,
        "PUBLIC_URL": f"http://{HOST}",
        "WEB_CONCURRENCY": "1",
    }


def manage(environment: dict[str, str], *arguments: str) -> None:
    command = [sys.executable, str(ROOT / "manage.py"), *arguments]
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{' '.join(arguments)} failed:\n{done.stderr[-3000:]}"


def read_accounts(folder: Path) -> dict[str, str]:
    lines = (folder / "demo-accounts.txt").read_text(encoding="utf-8").splitlines()
    return {name: password for name, password, *_role in map(str.split, lines)}


@contextmanager
def served(folder: Path, database: str) -> Iterator[str]:
    """The address at which the data in a folder is served, on a port that was free."""
    environment = {**os.environ, **production(), "DATA_DIR": str(folder), "DATABASE_URL": database}
    log = folder / "server.log"
    with socket.socket() as listener, log.open("a", encoding="utf-8") as output:
        listener.bind((HOST, 0))
        listener.listen()
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        process = subprocess.Popen(
            [sys.executable, "-m", *SERVER],
            env={**environment, "BIND": f"fd://{listener.fileno()}"},
            pass_fds=[listener.fileno()],
            stdout=output,
            stderr=output,
        )
    try:
        wait_for(address, log)
        yield address
    finally:
        process.terminate()
        process.wait()


def wait_for(address: str, log: Path) -> None:
    """The socket listens already, so the first request waits until the server has started."""
    try:
        urlopen(f"{address}/robots.txt", timeout=60).close()  # noqa: S310
    except OSError as error:
        said = log.read_text(encoding="utf-8")[-3000:]
        raise AssertionError(f"The server did not start:\n{said}") from error
