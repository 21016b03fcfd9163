"""What is written for the call centre appears in no public output."""

from django.test import Client

from languages.approval import approve_words
from languages.codes import BY_CODE
from languages.models import ApprovedWords
from languages.reading import read_staff_words, read_words
from services.models import ServicePage
from services.sheet import build_sheet
from tests.factories import translate
from tests.outputs import CODES, MARKER, UNSEEN, places_that_show


def mark(service: ServicePage) -> None:
    """Write the marker into an operator's question and approve it in every language."""
    row = service.operator_questions.get()
    row.question, row.answer = MARKER, f"{MARKER} 2"
    service.operator_questions.add(row)
    service.save_revision().publish()
    approve_words(ServicePage.objects.get(pk=service.pk))
    for code in ("ar", "en"):
        translate(service, code, {MARKER: MARKER, f"{MARKER} 2": f"{MARKER} 2"})


def test_operator_questions_appear_in_no_public_output(
    service: ServicePage, client: Client
) -> None:
    mark(service)
    records = ApprovedWords.objects.filter(translation_key=service.translation_key)
    assert [MARKER in record.staff_words.values() for record in records] == [True] * len(CODES)
    assert places_that_show(client, service, UNSEEN) == []


def test_operator_questions_are_not_in_the_sheet(service: ServicePage) -> None:
    mark(service)
    for code in CODES:
        words = read_words(service.translation_key, BY_CODE[code])
        assert words is not None
        sheet = build_sheet(ServicePage.objects.get(pk=service.pk), words)
        assert "Zarquonia" not in repr(sheet)
        assert "Zarquonia" not in repr(words)


def test_operators_read_them_in_their_language_else_in_hebrew(service: ServicePage) -> None:
    row = service.operator_questions.get()
    read = {code: read_staff_words(service.translation_key, BY_CODE[code]).staff for code in CODES}
    assert read["ar"][f"{row.row_key}.question"] == "ماذا نفحص؟"
    ApprovedWords.objects.filter(locale__language_code="ar").delete()
    again = read_staff_words(service.translation_key, BY_CODE["ar"]).staff
    assert again == read["he"]
