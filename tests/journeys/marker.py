"""A word in what only the call centre may read, to be looked for wherever residents read."""

from languages.approval import approve_words
from services.models import ServicePage
from tests.outputs import MARKER

MARKED_SERVICE = "gis-maps"


def plant_marker() -> None:
    """Write the marker into an operator question of a service in every language; approve it."""
    pages = ServicePage.objects.filter(slug=MARKED_SERVICE).order_by("locale_id")
    source = pages.get(locale__language_code="he")
    for page in [source, *pages.exclude(pk=source.pk)]:
        question = page.operator_questions.all()[0]
        question.question = f"{MARKER} {question.question}"
        question.answer = f"{MARKER} {question.answer}"
        question.save()
        page.save_revision().publish()
        record = approve_words(page, source=source)
        assert MARKER in str(record.staff_words)
