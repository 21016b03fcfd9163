"""What is installed is exactly what was asked for, from whichever index."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED = {
    "base.txt": PROJECT["dependencies"],
    "dev.txt": [*PROJECT["dependencies"], *EXTRAS["test"], *EXTRAS["lint"]],
}
PIN = re.compile(r"^([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)", re.MULTILINE)

each_file = pytest.mark.parametrize("name", ASKED)


def read(name: str) -> str:
    return (ROOT / "requirements" / name).read_text(encoding="utf-8")


def pins(text: str) -> set[tuple[str, str]]:
    return {(name.lower().replace("_", "-"), version) for name, version in PIN.findall(text)}


@each_file
def test_every_wish_is_pinned_as_asked(name: str) -> None:
    assert pins("\n".join(ASKED[name])) <= pins(read(name))
    assert len(pins("\n".join(ASKED[name]))) == len(ASKED[name])


@each_file
def test_every_requirement_is_a_pin_with_hashes(name: str) -> None:
    logical_lines = re.sub(r"\\\n", "", re.sub(r"^ *#.*\n", "", read(name), flags=re.MULTILINE))
    for line in logical_lines.strip().splitlines():
        assert PIN.match(line), line
        assert "--hash=sha256:" in line


@each_file
def test_no_index_is_named(name: str) -> None:
    assert "://" not in read(name)
    assert not re.search(r"^-", read(name), re.MULTILINE)


def test_the_site_runs_on_the_versions_that_are_tested() -> None:
    assert pins(read("base.txt")) <= pins(read("dev.txt"))
