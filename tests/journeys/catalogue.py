"""What the demo council's files say, for comparison with what residents see."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from services import demo

CODES = ("he", "ar", "en")


@dataclass(frozen=True)
class Service:
    slug: str
    department: str
    is_public: bool
    titles: dict[str, str]

    def path(self, code: str = "he") -> str:
        return f"/{code}/departments/{self.department}/{self.slug}/"


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def read_service(path: Path) -> Service:
    sheet = read(path)
    return Service(path.stem, sheet["department"], sheet["visibility"] == "public", sheet["title"])


SERVICES = [read_service(path) for path in sorted((demo.FOLDER / "services").glob("*.yaml"))]
PUBLIC = [service for service in SERVICES if service.is_public]
FOR_STAFF = [service for service in SERVICES if not service.is_public]
BY_SLUG = {service.slug: service for service in SERVICES}
