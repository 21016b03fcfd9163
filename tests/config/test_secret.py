import stat
from pathlib import Path

from config.secret import read_or_make_secret


def test_key_is_made_once_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret-key"
    assert read_or_make_secret(path) == read_or_make_secret(path)


def test_key_is_long_and_differs_between_installations(tmp_path: Path) -> None:
    one, other = read_or_make_secret(tmp_path / "one"), read_or_make_secret(tmp_path / "other")
    assert one != other
    assert len(one) >= 64


def test_key_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    read_or_make_secret(tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
