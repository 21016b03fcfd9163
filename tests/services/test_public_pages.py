"""What search engines are told of: public pages, in the languages that have their words."""

from django.test import Client

from languages.models import ApprovedWords
from services.models import ServicePage
from services.public_pages import public_pages
from tests.factories import make_information_page
from tests.outputs import CODES, address_of


def sitemap(client: Client) -> str:
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/xml")
    return response.content.decode()


def test_a_translated_page_is_told_with_its_alternates(
    service: ServicePage, client: Client
) -> None:
    xml = sitemap(client)
    for code in CODES:
        address = f"http://testserver{address_of(service, code)}"
        assert f"<loc>{address}</loc>" in xml
        assert f'hreflang="{code}" href="{address}"' in xml


def test_a_language_without_words_is_not_told(service: ServicePage, client: Client) -> None:
    page = make_information_page()
    xml = sitemap(client)
    assert f"{address_of(page)}</loc>" in xml
    assert address_of(page, "ar") not in xml


def test_a_page_without_approved_hebrew_is_not_told(service: ServicePage, client: Client) -> None:
    ApprovedWords.objects.filter(
        translation_key=service.translation_key, locale__language_code="he"
    ).delete()
    for code in CODES:
        assert address_of(service, code) not in sitemap(client)


def test_translations_are_not_pages_of_their_own(service: ServicePage) -> None:
    found = public_pages().filter(translation_key=service.translation_key)
    assert [page.locale.language_code for page in found] == ["he"]
