"""Message catalogues: django.po is the source, django.mo is made from it and not kept in git."""

from collections.abc import Iterator
from pathlib import Path

import polib


def find_catalogues(locale_dir: Path) -> Iterator[Path]:
    """Every catalogue's source, in a fixed order."""
    yield from sorted(locale_dir.glob("*/LC_MESSAGES/*.po"))


def is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".mo")
    return not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns


def compile_catalogue(source: Path) -> Path:
    """Compile one catalogue; whoever reads it meanwhile sees the old one or the new one whole."""
    compiled = source.with_suffix(".mo")
    unfinished = source.with_suffix(".mo.unfinished")
    polib.pofile(str(source), encoding="utf-8").save_as_mofile(str(unfinished))
    unfinished.replace(compiled)
    return compiled


def compile_stale_catalogues(locale_dir: Path) -> list[Path]:
    """Compile the catalogues that changed since they were last compiled, and name them."""
    return [compile_catalogue(source) for source in find_catalogues(locale_dir) if is_stale(source)]
