import pytest
from bs4 import BeautifulSoup
from django.test import Client

from services.models import ServicePage
from tests.factories import home_page, make_information_page, unsaved_service
from tests.outputs import CODES, address_of, main_of, read, text_of

pytestmark = pytest.mark.django_db
DIRECTIONS = {"he": "rtl", "ar": "rtl", "en": "ltr"}


@pytest.mark.parametrize(
    ("accepted", "code"),
    [
        (None, "he"),
        ("fr", "he"),
        ("he-IL", "he"),
        ("iw", "he"),
        ("ar", "ar"),
        ("ar-IL,he;q=0.5", "ar"),
        ("en-GB", "en"),
        ("fr;q=0.9,en;q=0.8", "en"),
        ("*;q=nonsense", "he"),
    ],
)
def test_the_first_address_leads_to_the_visitors_language(
    accepted: str | None, code: str, client: Client
) -> None:
    headers = {"accept-language": accepted} if accepted else {}
    response = client.get("/", headers=headers)
    assert response.status_code == 302
    assert response["Location"] == f"/{code}/"
    assert "Accept-Language" in response["Vary"]
    assert not response.cookies


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_its_language_and_direction(
    code: str, service: ServicePage, client: Client
) -> None:
    soup = BeautifulSoup(read(client, service, code), "html.parser")
    for element in (soup.html, soup.main):
        assert element is not None
        assert (element["lang"], element["dir"]) == (code, DIRECTIONS[code])


@pytest.mark.parametrize("code", CODES)
def test_the_language_menu_leads_to_the_same_page(
    code: str, service: ServicePage, client: Client
) -> None:
    soup = BeautifulSoup(read(client, service, code), "html.parser")
    menu = soup.select_one(".language-menu")
    assert menu is not None
    links = {link["hreflang"]: link for link in menu.find_all("a")}
    assert {key: link["href"] for key, link in links.items()} == {
        other: address_of(service, other) for other in CODES
    }
    assert [key for key, link in links.items() if link.get("aria-current")] == [code]
    alternates = {link["hreflang"]: link["href"] for link in soup.find_all("link", rel="alternate")}
    expected = {other: f"http://testserver{address_of(service, other)}" for other in CODES}
    assert alternates == {**expected, "x-default": expected["he"]}


def test_the_language_menu_keeps_a_query(service: ServicePage, client: Client) -> None:
    soup = BeautifulSoup(client.get("/he/search/?q=אישור").content, "html.parser")
    arabic = soup.select_one('.language-menu a[hreflang="ar"]')
    assert arabic is not None
    assert client.get(str(arabic["href"])).context["query"] == "אישור"


@pytest.mark.parametrize("code", ["ar", "en"])
def test_a_page_without_translation_shows_hebrew_that_is_marked(code: str, client: Client) -> None:
    page = make_information_page()
    soup = BeautifulSoup(read(client, page, code), "html.parser")
    assert soup.html is not None
    assert soup.html["lang"] == code
    main = main_of(str(soup))
    assert (main["lang"], main["dir"]) == ("he", "rtl")
    assert "טקסט ארוך." in main.get_text()
    assert soup.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    notice = main.select_one(".notice")
    assert notice is not None
    assert notice["lang"] == code


@pytest.mark.parametrize("code", CODES)
def test_an_unknown_address_is_answered_in_its_language(code: str, client: Client) -> None:
    response = client.get(f"/{code}/no/such/page/")
    assert response.status_code == 404
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.html is not None
    assert (soup.html["lang"], soup.html["dir"]) == (code, DIRECTIONS[code])
    form = soup.select_one("main form")
    assert form is not None
    assert form["action"] == f"/{code}/search/"


@pytest.mark.parametrize(
    ("path", "accepted", "code"),
    [("/no/such/page/", "ar", "ar"), ("/no-such-page", "fr", "he"), ("/services/x/", "en", "en")],
)
def test_an_address_without_language_ends_in_help(
    path: str, accepted: str, code: str, client: Client
) -> None:
    response = client.get(path, headers={"accept-language": accepted}, follow=True)
    assert response.status_code == 404
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.html is not None
    assert soup.html["lang"] == code
    assert soup.select_one("main form") is not None


def test_a_page_is_found_without_its_last_slash(service: ServicePage, client: Client) -> None:
    response = client.get(address_of(service).rstrip("/"), follow=True)
    assert response.status_code == 200
    assert response.redirect_chain == [(address_of(service), 301)]


def test_a_slug_of_another_place_is_not_enough(service: ServicePage, client: Client) -> None:
    for path in (f"/he/{service.slug}/", f"/he/departments/{service.slug}/", "/he/home/"):
        assert client.get(path).status_code == 404


def test_places_of_other_languages_are_not_addresses(client: Client) -> None:
    assert client.get("/ar/home-ar/").status_code == 404


def test_a_draft_is_at_no_address(service: ServicePage, client: Client) -> None:
    draft = unsaved_service(slug="draft", live=False)
    service.get_parent().add_child(instance=draft)
    draft.save_revision()
    assert {client.get(address_of(draft, code)).status_code for code in CODES} == {404}


def test_an_empty_site_has_a_home_page_in_every_language(client: Client) -> None:
    for code in CODES:
        assert text_of(read(client, home_page(), code))


@pytest.mark.parametrize("code", CODES)
def test_a_visitor_is_given_no_cookie(code: str, service: ServicePage, client: Client) -> None:
    paths = [address_of(service, code), f"/{code}/", f"/{code}/services/", f"/{code}/none/"]
    for path in [*paths, f"/{code}/search/?q=x", "/sitemap.xml", "/robots.txt"]:
        response = client.get(path)
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")
