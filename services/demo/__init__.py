"""The demo council's files; README.md beside this file tells their keys."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
