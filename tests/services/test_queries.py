"""A page costs the same number of queries, however long it is and however many there are."""

from collections.abc import Iterator

import pytest
from django.test import Client
from wagtail.models import Page

from languages.approval import approve_words
from services.models import ServicePage, Step
from tests.factories import (
    AudienceFactory,
    DocumentTypeFactory,
    LifeEventFactory,
    OfficeFactory,
    make_service,
    translate,
)
from tests.outputs import CODES, address_of, count_queries, main_of

MOST = 25
RENDERINGS = {
    "ar": {f"צעד {number}": f"خطوة {number}" for number in range(30)},
    "en": {f"צעד {number}": f"Step {number}" for number in range(30)},
}


def lengthen(service: ServicePage) -> None:
    """Give every list of a service many rows."""
    for number in range(30):
        service.steps.add(Step(heading=f"צעד {number}", locale=service.locale))
    for relation in ("documents", "channels", "fees", "questions", "criteria", "legal_basis"):
        row = getattr(service, relation).first()
        for number in range(9):
            twin = type(row).objects.get(pk=row.pk)
            twin.pk, twin.row_key = None, f"00000000-0000-4000-8000-{number:012}"
            if relation == "documents":
                twin.document_type = DocumentTypeFactory()
            if relation == "channels":
                twin.kind, twin.office = "in_person", OfficeFactory()
            getattr(service, relation).add(twin)
    service.save_revision().publish()


@pytest.fixture
def lists(service: ServicePage) -> list[str]:
    """The lists that name the service, without their language."""
    service.audiences.add(AudienceFactory(slug="seniors"))
    service.life_events.add(LifeEventFactory(slug="birth"))
    service.reach = 3
    service.save_revision().publish()
    topic = service.topics.get().topic.slug
    return [
        "",
        "services/",
        f"services/?topic={topic}&audience=seniors&channel=online",
        f"topics/{topic}/",
        "audiences/seniors/",
        "life-events/birth/",
        "departments/",
        "departments/collections/",
        "search/?q=אישור",
    ]


def more_services(service: ServicePage) -> Iterator[ServicePage]:
    parent = Page.objects.get(pk=service.get_parent().pk).specific
    topic = service.topics.get().topic
    for number in range(2):
        page = make_service(parent, slug=f"s-{number}", reach=3, topic=topic)
        page.audiences.set(service.audiences.all())
        page.life_events.set(service.life_events.all())
        page.save_revision().publish()
        yield page


def test_a_long_service_costs_no_more_than_a_short_one(
    service: ServicePage, client: Client
) -> None:
    short = {code: count_queries(client, address_of(service, code)) for code in CODES}
    lengthen(service)
    for code, renderings in RENDERINGS.items():
        translate(service, code, renderings)
    approve_words(ServicePage.objects.get(pk=service.pk))
    for code in CODES:
        main = main_of(client.get(address_of(service, code)).content.decode())
        assert len(main.select(".steps > li")) == 32
        assert count_queries(client, address_of(service, code)) == short[code] <= MOST


def test_a_page_costs_the_same_in_every_language(service: ServicePage, client: Client) -> None:
    assert len({count_queries(client, address_of(service, code)) for code in CODES}) == 1


def test_related_services_cost_no_more(service: ServicePage, client: Client) -> None:
    costs = []
    for page in more_services(service):
        service.related_services.create(service=page)
        costs.append(count_queries(client, address_of(service, "ar")))
    assert len(set(costs)) == 1
    assert costs[0] <= MOST


@pytest.mark.parametrize("code", CODES)
def test_lists_cost_the_same_however_many_services_there_are(
    code: str, lists: list[str], service: ServicePage, client: Client
) -> None:
    paths = [f"/{code}/{path}" for path in lists]
    few = {path: count_queries(client, path) for path in paths}
    assert len(list(more_services(service))) == 2
    many = {path: count_queries(client, path) for path in paths}
    assert many == few
    assert max(many.values()) <= MOST


def test_the_sitemap_costs_the_same(service: ServicePage, client: Client) -> None:
    few = count_queries(client, "/sitemap.xml")
    assert len(list(more_services(service))) == 2
    assert count_queries(client, "/sitemap.xml") == few
