import socket
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from pytest_django import Settings

from config.management.commands.serve import HOST, check_port_is_free


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_taken_port_is_named_with_a_way_out(taken_port: int) -> None:
    with pytest.raises(CommandError, match=rf"Port {taken_port} .* make run PORT={taken_port + 1}"):
        check_port_is_free(taken_port)


def test_free_port_is_accepted() -> None:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port = listener.getsockname()[1]
    check_port_is_free(port)


def test_residents_are_not_served_this_way(settings: Settings) -> None:
    settings.DEBUG = False
    with pytest.raises(CommandError, match=r"docs/install\.md"):
        call_command("serve")
