import pytest
from bs4 import BeautifulSoup
from django.test import Client

from services.models import Audience, LifeEvent, ServicePage, Topic
from tests.factories import AudienceFactory, LifeEventFactory, TopicFactory, make_service, translate
from tests.outputs import CODES, main_of, text_of


def names(client: Client, path: str) -> list[str]:
    """Titles of the services that a list shows."""
    response = client.get(path)
    assert response.status_code == 200
    main = main_of(response.content.decode())
    return [link.get_text(strip=True) for link in main.select(".service-list a, h2 a, h3 a")]


@pytest.fixture
def listed(service: ServicePage) -> ServicePage:
    """Another service, of other terms."""
    page = make_service(
        service.get_parent(), slug="other", title="דבר אחר", topic=TopicFactory(slug="else")
    )
    page.audiences.add(AudienceFactory(slug="parents"))
    page.life_events.add(LifeEventFactory(slug="birth"))
    page.channels.first().delete()
    page.save_revision().publish()
    translate(page, "ar", {"דבר אחר": "شيء آخر"})
    return ServicePage.objects.get(pk=page.pk)


@pytest.mark.parametrize(
    "path",
    ["topics/else/", "audiences/parents/", "life-events/birth/", "services/?audience=parents"],
)
def test_a_list_names_the_services_of_its_term(
    path: str, listed: ServicePage, client: Client
) -> None:
    for code, title in {"he": "דבר אחר", "ar": "شيء آخر", "en": "דבר אחר"}.items():
        html = client.get(f"/{code}/{path}").content.decode()
        assert title in text_of(html)
        assert "אישור תושב" not in text_of(html)
        assert "شهادة سكن" not in text_of(html)
        assert "Resident certificate" not in text_of(html)


def test_the_index_names_every_service_in_order(listed: ServicePage, client: Client) -> None:
    assert names(client, "/he/services/") == ["אישור תושב", "דבר אחר"]
    assert names(client, "/ar/services/") == ["شهادة سكن", "شيء آخر"]
    assert names(client, "/en/services/") == ["Resident certificate", "דבר אחר"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("topic=else", ["דבר אחר"]),
        ("audience=parents&topic=else", ["דבר אחר"]),
        ("channel=online", ["אישור תושב"]),
        ("channel=mailbox", ["אישור תושב", "דבר אחר"]),
        ("channel=fax&topic=nothing&audience=", ["אישור תושב", "דבר אחר"]),
        ("channel=in_person", []),
        ("page=7", ["אישור תושב", "דבר אחר"]),
        ("page=-1", ["אישור תושב", "דבר אחר"]),
        ("page=x", ["אישור תושב", "דבר אחר"]),
        ("topic=%FF", ["אישור תושב", "דבר אחר"]),
        ("topic=%00", ["אישור תושב", "דבר אחר"]),
    ],
)
def test_filters_narrow_the_index_and_unknown_ones_do_nothing(
    query: str, shown: list[str], listed: ServicePage, client: Client
) -> None:
    assert names(client, f"/he/services/?{query}") == shown


def test_a_service_with_two_channels_of_a_kind_is_named_once(
    service: ServicePage, client: Client
) -> None:
    row = service.channels.first()
    row.pk, row.row_key = None, "00000000-0000-4000-8000-000000000001"
    service.channels.add(row)
    service.save_revision().publish()
    assert names(client, "/he/services/?channel=online") == ["אישור תושב"]


def test_the_filters_show_what_was_chosen(listed: ServicePage, client: Client) -> None:
    soup = BeautifulSoup(client.get("/he/services/?topic=else").content.decode(), "html.parser")
    chosen = soup.select_one('select[name="topic"] option[selected]')
    assert chosen is not None
    assert chosen["value"] == "else"


def test_an_audience_page_says_for_whom_each_service_is(
    service: ServicePage, client: Client
) -> None:
    service.audiences.add(AudienceFactory(slug="seniors"))
    service.save_revision().publish()
    texts = {
        "he": ("תושבי המועצה", "גרתם כאן שנה."),
        "ar": ("سكان المجلس", "سكنتم هنا سنة."),
        "en": ("Residents of the council", "You have lived here for a year."),
    }
    for code, parts in texts.items():
        text = text_of(client.get(f"/{code}/audiences/seniors/").content.decode())
        for part in parts:
            assert part in text


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("path", ["topics", "audiences", "life-events"])
def test_an_unknown_term_is_not_found(code: str, path: str, client: Client, db: None) -> None:
    response = client.get(f"/{code}/{path}/nothing/")
    assert response.status_code == 404


@pytest.mark.parametrize(
    ("path", "factory"),
    [("topics", TopicFactory), ("audiences", AudienceFactory), ("life-events", LifeEventFactory)],
)
def test_a_term_without_services_leads_on(
    path: str, factory: type, client: Client, db: None
) -> None:
    term: Topic | Audience | LifeEvent = factory(name_en="Animals")
    main = main_of(client.get(f"/en/{path}/{term.slug}/").content.decode())
    assert "Animals" in main.get_text()
    assert main.find("a", href="/en/services/")
