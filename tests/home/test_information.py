from django.test import Client

from home.models import InformationPage
from tests.factories import DepartmentFactory, make_information_page, translate
from tests.outputs import CODES, main_of, read, text_of


def test_a_page_is_read_with_its_headings_and_links(client: Client, db: None) -> None:
    body = '<h2>כותרת</h2><p>ראו <a href="https://law.example/">חוק</a></p><ul><li>אחת</li></ul>'
    main = main_of(read(client, make_information_page(body=body)))
    assert main.h1.get_text() == "על האתר"
    assert main.h2.get_text() == "כותרת"
    assert main.find("a", href="https://law.example/").get_text() == "חוק"
    assert main.find("li", string="אחת")


def test_a_page_names_the_department_that_looks_after_it(client: Client, db: None) -> None:
    department = DepartmentFactory(name_he="דוברות", name_ar="الإعلام", name_en="Spokesperson")
    page = make_information_page(department=department)
    for code, name in {"he": "דוברות", "ar": "الإعلام", "en": "Spokesperson"}.items():
        assert name in text_of(read(client, page, code))


def test_a_page_below_another_is_read_too(client: Client, db: None) -> None:
    page = make_information_page()
    below = make_information_page(page, title="מתחת", slug="below")
    assert "מתחת" in text_of(read(client, below))
    assert {client.get(f"/{code}/about/below/").status_code for code in CODES} == {200}


def test_a_translated_page_leaves_no_hebrew(client: Client, db: None) -> None:
    page = make_information_page()
    translate(page, "en")
    text = text_of(read(client, page, "en"))
    for part in ("About this site", "Why it was built.", "A long text."):
        assert part in text
    record = InformationPage.objects.get(locale__language_code="en")
    assert record.title == "About this site"
