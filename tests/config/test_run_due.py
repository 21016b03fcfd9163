import logging
import signal
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command, get_commands
from django.core.management.base import CommandError

from config.management.commands import run_due

Ran = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> Ran:
    """The jobs that were run, in order; a job named `broken` fails."""
    ran: Ran = []

    def run(name: str, stdout: object, **options: Any) -> None:
        ran.append((name, options))
        if name == "broken":
            raise RuntimeError("out of paper")

    monkeypatch.setattr(run_due, "call_command", run)
    return ran


@pytest.fixture
def signals_restored() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def test_every_job_exists() -> None:
    assert set(run_due.JOBS) <= set(get_commands())


def test_every_job_runs_with_its_options(ran: Ran) -> None:
    call_command("run_due")
    assert ran == list(run_due.JOBS.items())


def test_one_failing_job_does_not_stop_the_others(
    ran: Ran, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(run_due, "JOBS", {"first": {}, "broken": {}, "last": {}})
    with caplog.at_level(logging.ERROR), pytest.raises(CommandError, match="broken") as failure:
        call_command("run_due")
    assert failure.value.returncode == 1
    assert [name for name, _ in ran] == ["first", "broken", "last"]
    assert "out of paper" in caplog.text


@pytest.mark.usefixtures("signals_restored")
def test_rounds_repeat_until_told_to_stop(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_due, "JOBS", {"broken": {}, "last": {}})
    refreshed: list[bool] = []
    monkeypatch.setattr(run_due, "close_old_connections", lambda: refreshed.append(True))
    pauses: list[float] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            pauses.append(timeout or 0)
            if len(pauses) == 3:
                signal.raise_signal(signal.SIGTERM)
            return self.is_set()

    monkeypatch.setattr(run_due.threading, "Event", Stop)
    call_command("run_due", every=60)
    assert [name for name, _ in ran] == ["broken", "last"] * 3
    assert pauses == [60, 60, 60]
    assert len(refreshed) == 3


@pytest.mark.django_db
def test_real_jobs_run_on_an_empty_site(monkeypatch: pytest.MonkeyPatch) -> None:
    # Pruning needs the database's task queue, which tests replace by running tasks at once.
    jobs = {
        name: options for name, options in run_due.JOBS.items() if name != "prune_db_task_results"
    }
    assert run_due.run_jobs(jobs) == []
