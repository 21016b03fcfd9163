"""One service file: its facts and its words in each language, as unsaved pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid5

from languages.codes import BY_CODE, SOURCE
from languages.models import Row
from services.loading.files import check_model, find, read_file
from services.loading.records import Records
from services.models import (
    Channel,
    Criterion,
    Document,
    Fee,
    LegalBasis,
    OperatorQuestion,
    Question,
    ServicePage,
    ServiceTopic,
    Step,
)

ROWS: dict[str, type[Row]] = {
    "criteria": Criterion,
    "steps": Step,
    "documents": Document,
    "channels": Channel,
    "fees": Fee,
    "legal_basis": LegalBasis,
    "questions": Question,
    "operator_questions": OperatorQuestion,
}
WORDS = ("title", "essence", "audience", "result")
FACTS = ("reach", "complexity", "visibility")
DATES = ("checked_on", "check_again_on", "fees_check_again_on")
# Keys of a row that refer to a record: (records, the model's field).
REFERENCES = {"type": ("document_types", "document_type"), "office": ("offices", "office")}
OWN_KEYS = ("page", "locale", "translation_key")


class ServiceFile:
    """Reads and checks a file at once; raises ``DataError``."""

    def __init__(self, path: Path, records: Records) -> None:
        self.path, self.records = path, records
        self.data = read_file(path, "service")
        self.terms = {
            name: [
                find(records[name], key, name, path, [name, index])
                for index, key in enumerate(self.data.get(name, []))
            ]
            for name in ("topics", "audiences", "life_events")
        }
        self.contact = find(records["contacts"], self.data["contact"], "contact", path, ["contact"])
        self.office = find(records["offices"], self.data["office"], "office", path, ["office"])
        self.check()

    def check(self) -> None:
        for name, index, columns in self.rows(SOURCE.code):
            check_model(ROWS[name](**columns), self.path, [name, index], *OWN_KEYS)

    def build(self, code: str, **columns: Any) -> ServicePage:
        """An unsaved page of a language, with all its rows."""
        page = ServicePage(
            **{name: self.data[name][code] for name in WORDS},
            **{name: self.data[name] for name in FACTS},
            **{name: self.data.get(name) for name in DATES},
            **self.processing_time(code),
            search_words="\n".join(self.data["search_words"][code]),
            contact=self.contact,
            office=self.office,
            **columns,
        )
        for name, index, row in self.rows(code):
            key = uuid5(page.translation_key, f"{name}/{index}")
            own = {"row_key": key, "locale": page.locale, "sort_order": index}
            getattr(page, name).add(ROWS[name](**own, **row))
        page.topics.set(
            ServiceTopic(topic=topic, sort_order=index)
            for index, topic in enumerate(self.terms["topics"])
        )
        page.audiences.set(self.terms["audiences"])
        page.life_events.set(self.terms["life_events"])
        return page

    def processing_time(self, code: str) -> dict[str, Any]:
        time = self.data.get("processing_time", {})
        return {
            "processing_number": time.get("number"),
            "processing_unit": time.get("unit", ""),
            "processing_note": time.get("note", {}).get(code, ""),
        }

    def rows(self, code: str) -> Iterator[tuple[str, int, dict[str, Any]]]:
        """Each row as (relation, position, columns)."""
        for name in ROWS:
            for index, row in enumerate(self.data.get(name, [])):
                yield name, index, self.columns(row, code, [name, index])

    def columns(self, row: dict[str, Any], code: str, place: list[str | int]) -> dict[str, Any]:
        if row.keys() == BY_CODE.keys():
            return {"text": row[code]}
        columns = {}
        for key, value in row.items():
            if key in REFERENCES:
                records, field = REFERENCES[key]
                found = find(self.records[records], value, field, self.path, [*place, key])
                columns[field] = found
            else:
                columns[key] = value[code] if isinstance(value, dict) else value
        return columns

    def later_question(self, page: ServicePage) -> Question:
        """The public question that stands in the source language alone."""
        words = self.data["changed_later"]["question"]
        key = uuid5(page.translation_key, "questions/later")
        order = page.questions.count()
        return Question(row_key=key, locale=page.locale, sort_order=order, **words)
