import io
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from languages.analysis import analyse
from languages.codes import BY_CODE, Language


def analysed_line(line: str, language: Language) -> str:
    """What stands on the line, its exact forms and its stems, parted by tabs."""
    tokens = analyse(line, language)
    stems = dict.fromkeys(stem for token in tokens for stem in token.stems)
    exact = " ".join(token.exact for token in tokens)
    return "\t".join((" ".join(line.split()), exact, " ".join(stems)))


class Command(BaseCommand):
    help = (
        "Analyse words as search does: reads words, one a line, and prints each with its exact "
        "form and its stems, separated by tabs (stems by spaces)."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("language", help=f"language of the words: {', '.join(BY_CODE)}")

    def handle(self, *args: Any, **options: Any) -> None:
        language = BY_CODE.get(options["language"])
        if language is None:
            known = ", ".join(BY_CODE)
            raise CommandError(f"No language {options['language']!r}: choose one of {known}.")
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        for line in sys.stdin:
            self.stdout.write(analysed_line(line, language))
