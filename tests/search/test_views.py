import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from services.models import ServicePage
from tests.factories import make_service
from tests.outputs import CODES, count_queries, main_of

ODD = {
    "nothing": "",
    "a bare quote": '"',
    "an acronym": 'צה"ל',
    "an acronym with gershayim": "צה״ל",
    "an open bracket": "(",
    "punctuation": "?!*:-+^~[]{}()<>/\\'\"",
    "operators": "AND OR NOT NEAR",
    "a column": "title:x",
    "very long": "ארנונה " * 714,
    "one long word": "א" * 5000,
    "emoji": "😀👨‍👩‍👧",
    "control characters": "\x00\x01\x07\x1b",
    "directions": "\u202e\u2067אישור\u2069\u200f",
    "combining marks": "א" + "\u0301" * 50,
    "script": "<script>alert(1)</script>",
    "a surrogate pair cut": "%ED%A0%80",
    "Arabic digits": "١٠٦",
    "no-break spaces": "\u00a0\u2003\u200b",
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("query", ODD)
def test_odd_queries_are_answered(
    query: str, code: str, service: ServicePage, client: Client
) -> None:
    response = client.get(f"/{code}/search/", {"q": ODD[query]})
    assert response.status_code == 200
    html = response.content.decode()
    assert "<script>alert" not in html
    assert main_of(html).h1 is not None


@pytest.mark.parametrize(
    "query", ["q=%FF%FE", "q=%D7", "q=%00", "q=a&q=b", "q", "x=y", "", "q=%C3%28&page=%FF"]
)
def test_a_broken_address_is_answered(query: str, service: ServicePage, client: Client) -> None:
    assert client.get(f"/he/search/?{query}").status_code == 200


@pytest.mark.parametrize("number", ["-1", "0", "999999", "x", "", "1.5", "9" * 400])
def test_a_page_number_that_does_not_exist_leads_to_one_that_does(
    number: str, service: ServicePage, client: Client
) -> None:
    response = client.get("/he/search/", {"q": "אישור", "page": number})
    assert response.status_code == 200
    assert "אישור תושב" in main_of(response.content.decode()).get_text()


def test_answers_stand_in_a_list_of_results(service: ServicePage, client: Client) -> None:
    main = main_of(client.get("/he/search/?q=אישור").content.decode())
    results = main.find("ol", id="results")
    assert results is not None
    link = results.find("a")
    assert link["href"] == "/he/departments/collections/resident-certificate/"
    assert link.get_text() == "אישור תושב"


def test_finding_nothing_says_so_and_helps_on(service: ServicePage, client: Client) -> None:
    main = main_of(client.get("/en/search/?q=qqqq").content.decode())
    assert "qqqq" in main.h1.get_text()
    assert main.find(id="results") is None
    topic = service.topics.get().topic
    assert main.find("a", href=f"/en/topics/{topic.slug}/")


def test_the_box_keeps_what_was_typed(service: ServicePage, client: Client) -> None:
    soup = BeautifulSoup(client.get("/he/search/", {"q": 'צה"ל'}).content.decode(), "html.parser")
    boxes = soup.select('input[name="q"]')
    assert boxes
    assert boxes[0]["value"] == 'צה"ל'


def test_a_search_page_is_kept_out_of_search_engines(service: ServicePage, client: Client) -> None:
    soup = BeautifulSoup(client.get("/he/search/?q=x").content.decode(), "html.parser")
    robots = soup.find("meta", attrs={"name": "robots"})
    assert robots is not None
    assert "noindex" in robots["content"]


def test_many_results_are_paged_and_cost_as_many_queries_as_few(
    service: ServicePage, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.views.RESULTS_PER_PAGE", 2)
    costs = {count_queries(client, "/he/search/?q=אישור")}
    for number in range(3):
        make_service(service.get_parent(), slug=f"s-{number}")
    costs.add(count_queries(client, "/he/search/?q=אישור"))
    assert len(costs) == 1
    first = main_of(client.get("/he/search/?q=אישור").content.decode())
    second = main_of(client.get("/he/search/?q=אישור&page=2").content.decode())
    titles = [link["href"] for main in (first, second) for link in main.select("#results > li > a")]
    assert len(set(titles)) == 4
    assert second.find("ol", id="results")["start"] == "3"
    assert first.find("a", href=re.compile(r"page=2"))
