"""A walk over every public page: links, headings, descriptions, languages, secrets."""

from collections import Counter

import pytest

from tests.journeys.catalogue import CODES, PUBLIC
from tests.journeys.crawl import ROBOTS, SITEMAP, Crawl, ask
from tests.journeys.letters import wrong_letters
from tests.journeys.windows import Visit
from tests.outputs import SOUGHT, UNSEEN


def test_walk_meets_every_public_service_in_every_language(public_site: Crawl) -> None:
    services = {service.path(code) for service in PUBLIC for code in CODES}
    assert services <= {page.path for page in public_site.pages}


def test_every_link_leads_somewhere(public_site: Crawl) -> None:
    broken = {
        f"{answer.path} ({answer.status}), on {answer.linked_from}"
        for answer in public_site.answers.values()
        if answer.status != 200 and not answer.path.startswith("/media/")
    }
    assert not broken


def test_every_link_into_a_page_names_a_place_there(public_site: Crawl) -> None:
    places = {
        page.path: {tag["id"] for tag in page.soup.select("[id]")} for page in public_site.pages
    }
    missing = {
        f"{target}#{fragment} on {path}"
        for path, target, fragment in public_site.links
        if fragment and target in places and fragment not in places[target]
    }
    assert not missing


def test_every_page_has_one_heading_and_a_title(public_site: Crawl) -> None:
    for page in public_site.pages:
        assert page.one("h1").get_text(strip=True), page.path
        assert page.one("head title").get_text(strip=True), page.path


def test_pages_of_a_language_have_titles_of_their_own(public_site: Crawl) -> None:
    for code in CODES:
        pages = [page for page in public_site.pages if page.code == code]
        titles = Counter(page.one("head title").text for page in pages if "?" not in page.path)
        assert not [title for title, times in titles.items() if times > 1]


def test_every_page_with_prose_says_what_it_is_about(public_site: Crawl) -> None:
    without = {
        page.path
        for page in public_site.pages
        if page.is_for_search_engines and not page.soup.select("meta[name=description][content]")
    }
    assert not without


def test_sitemap_names_every_page_that_links_lead_to(public_site: Crawl, site: object) -> None:
    listed = {target for path, target, _fragment in public_site.links if path == SITEMAP}
    met = {page.path for page in public_site.pages if page.is_for_search_engines}
    assert listed == met


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_marked_with_its_language(public_site: Crawl, code: str) -> None:
    wrong = {
        f"{page.path}: {text}"
        for page in public_site.pages
        if page.code == code
        for text in wrong_letters(page.soup)
    }
    assert not wrong, "\n".join(sorted(wrong))


def test_pages_say_their_language_and_direction(public_site: Crawl) -> None:
    for page in public_site.pages:
        html = page.one("html")
        direction = "ltr" if page.code == "en" else "rtl"
        assert (html["lang"], html["dir"]) == (page.code, direction), page.path
        assert {tag["lang"] for tag in page.soup.select("[dir=rtl][lang]")} <= {"he", "ar"}
        assert {tag["lang"] for tag in page.soup.select("[dir=ltr][lang]")} <= {"en"}


def test_no_page_sets_a_cookie_or_brings_a_script(public_site: Crawl) -> None:
    for answer in public_site.answers.values():
        assert "set-cookie" not in answer.headers, answer.path
        assert not answer.is_page or not answer.soup.select("script"), answer.path


def test_what_only_operators_may_read_is_nowhere_public(public_site: Crawl, visit: Visit) -> None:
    request = visit("/he/").context.request
    asked = [
        ask(request, path)
        for code in CODES
        for path in (f"/{code}/search/?q={SOUGHT}", f"/{code}/{SOUGHT}/")
    ]
    assert {SITEMAP, ROBOTS} <= set(public_site.answers)
    answers = [*public_site.answers.values(), *asked]
    assert not [answer.path for answer in answers if UNSEEN in answer.text]


def test_search_for_what_only_operators_may_read_finds_nothing(visit: Visit) -> None:
    for code in CODES:
        page = visit(f"/{code}/search/?q={SOUGHT}")
        assert page.locator("h1").is_visible()
        assert page.locator("#results").count() == 0
