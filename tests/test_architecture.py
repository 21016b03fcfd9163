"""The shape of the code: which way imports point, and how long things may grow."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Higher first. A module imports only from strictly lower levels, or from its own app.
LEVELS = {
    "config": 5,
    "home": 4,
    "search": 4,
    "review": 4,
    "services": 3,
    "contacts": 2,
    "languages": 1,
}
FOLDERS = {app: ROOT / ("site/config" if app == "config" else app) for app in LEVELS}

LONGEST_MODEL_FILE = 250
LONGEST_FILE = 150
LONGEST_FUNCTION = 25


def find_sources() -> Iterator[tuple[str, Path]]:
    """Every source file with the app it belongs to; migrations are history and not judged."""
    for app, folder in FOLDERS.items():
        for path in sorted(folder.rglob("*.py")):
            if "migrations" not in path.relative_to(folder).parts:
                yield app, path


SOURCES = list(find_sources())
each_source = pytest.mark.parametrize(
    ("app", "path"), SOURCES, ids=[str(path.relative_to(ROOT)) for _, path in SOURCES]
)


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_apps(node: ast.AST) -> set[str]:
    """Those of our own apps that an import statement names; a relative import names none."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and not node.level:
        names = [node.module or ""]
    else:
        names = []
    return {name.partition(".")[0] for name in names} & set(LEVELS)


@each_source
def test_imports_point_downwards(app: str, path: Path) -> None:
    wrong = [
        f"line {node.lineno}: {app} may not import {other}"
        for node in ast.walk(parse(path))
        for other in imported_apps(node)
        if other != app and LEVELS[other] >= LEVELS[app]
    ]
    assert not wrong


@each_source
def test_our_own_apps_are_imported_at_the_top(app: str, path: Path) -> None:
    functions = [
        node
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    wrong = {
        f"line {node.lineno} in {function.name}()"
        for function in functions
        for node in ast.walk(function)
        if imported_apps(node) or (isinstance(node, ast.ImportFrom) and node.level)
    }
    # An app's start-up is where Django asks for the registration of signals and checks.
    assert not {line for line in wrong if not line.endswith(" in ready()")}


@each_source
def test_files_stay_short(app: str, path: Path) -> None:
    parts = path.relative_to(FOLDERS[app]).parts
    limit = LONGEST_MODEL_FILE if parts[0] in {"models", "models.py"} else LONGEST_FILE
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


@each_source
def test_functions_stay_short(app: str, path: Path) -> None:
    too_long = [
        f"{node.name}() at line {node.lineno} has {length} lines"
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := lines_of_code(node)) > LONGEST_FUNCTION
    ]
    assert not too_long


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From `def` to the last line, without the docstring."""
    first = function.body[0]
    docstring = 0
    if ast.get_docstring(function) is not None:
        docstring = (first.end_lineno or first.lineno) - first.lineno + 1
    return (function.end_lineno or function.lineno) - function.lineno + 1 - docstring


@pytest.mark.parametrize("folder", ["site", "locale"])
def test_folders_named_like_python_modules_are_no_packages(folder: str) -> None:
    assert not (ROOT / folder / "__init__.py").exists()


def test_every_app_has_its_folder() -> None:
    assert [app for app, folder in FOLDERS.items() if not (folder / "__init__.py").exists()] == []


def test_nothing_is_named_for_no_noun() -> None:
    vague = {"base", "common", "core", "helpers", "misc", "util", "utils"}
    allowed = {ROOT / "site/config/settings/base.py"}
    assert [path for _, path in SOURCES if path.stem in vague and path not in allowed] == []
