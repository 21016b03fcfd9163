import pytest
from bs4 import BeautifulSoup
from django.test import Client

from home.models import SiteSettings
from languages.approval import approve_words
from services.models import ServicePage
from tests.factories import (
    AudienceFactory,
    LifeEventFactory,
    home_page,
    make_information_page,
    make_service,
    translate,
)
from tests.outputs import CODES, main_of, read, text_of

NAMES = {"he": "המועצה שלנו", "ar": "مجلسنا", "en": "Our council"}


@pytest.fixture
def named(db: None) -> SiteSettings:
    settings = SiteSettings.for_site(home_page().get_site())
    for code, name in NAMES.items():
        setattr(settings, f"council_name_{code}", name)
    settings.call_centre_phone = "*6050"
    settings.save()
    return settings


@pytest.mark.parametrize("code", CODES)
def test_the_home_page_bears_the_councils_name(
    code: str, named: SiteSettings, client: Client
) -> None:
    soup = BeautifulSoup(client.get(f"/{code}/").content.decode(), "html.parser")
    assert soup.title is not None
    assert NAMES[code] in soup.title.get_text()
    assert NAMES[code] in soup.header.get_text()
    assert len(soup.find_all("h1")) == 1


def test_the_call_centre_is_a_link_on_every_page(named: SiteSettings, client: Client) -> None:
    for path in ("/he/", "/ar/services/", "/en/search/", "/en/none/"):
        soup = BeautifulSoup(client.get(path).content.decode(), "html.parser")
        assert soup.find("a", href="tel:*6050")


def test_a_demonstration_says_so_in_every_language(named: SiteSettings, client: Client) -> None:
    feet = []
    for is_demonstration in (False, True):
        named.is_demonstration = is_demonstration
        named.save()
        soups = [BeautifulSoup(client.get(f"/{code}/").content, "html.parser") for code in CODES]
        feet.append([soup.footer.get_text() for soup in soups])
    plain, demonstration = feet
    assert all(len(more) > len(less) for less, more in zip(plain, demonstration, strict=True))
    assert len(set(demonstration)) == len(CODES)


def test_the_home_page_searches_first_and_leads_everywhere(
    service: ServicePage, client: Client
) -> None:
    audience, event = AudienceFactory(), LifeEventFactory()
    popular = make_service(service.get_parent(), slug="popular", title="נפוץ", reach=3)
    popular.audiences.add(audience)
    popular.life_events.add(event)
    popular.save_revision().publish()
    main = main_of(client.get("/en/").content.decode())
    form = main.find("form")
    assert form["action"] == "/en/search/"
    assert form.find("input", attrs={"name": "q"})
    links = {link["href"] for link in main.find_all("a")}
    assert links >= {
        "/en/departments/collections/popular/",
        "/en/services/",
        "/en/departments/collections/",
        f"/en/topics/{service.topics.get().topic.slug}/",
        f"/en/audiences/{audience.slug}/",
        f"/en/life-events/{event.slug}/",
    }
    assert "/en/departments/collections/resident-certificate/" not in links


def test_an_information_page_is_linked_at_the_foot_of_every_page(client: Client, db: None) -> None:
    page = make_information_page(show_in_menus=True)
    make_information_page(slug="hidden", title="נסתר")
    translate(page, "ar")
    for code, title in {"he": "על האתר", "ar": "عن الموقع", "en": "על האתר"}.items():
        soup = BeautifulSoup(client.get(f"/{code}/").content.decode(), "html.parser")
        link = soup.footer.find("a", href=f"/{code}/about/")
        assert link is not None
        assert title in link.get_text()
        assert "נסתר" not in soup.footer.get_text()


def test_the_home_pages_words_are_approved_like_any(client: Client, db: None) -> None:
    home = home_page()
    home.title, home.introduction = "במה אפשר לעזור?", "כתבו מה אתם צריכים."
    home.save_revision().publish()
    assert "במה אפשר לעזור?" not in text_of(read(client, home))
    approve_words(home_page())
    translate(home, "ar")
    texts = {"he": "במה אפשר לעזור?", "ar": "كيف يمكننا أن نساعد؟", "en": "במה אפשר לעזור?"}
    for code, title in texts.items():
        assert title in main_of(read(client, home, code)).h1.get_text()
