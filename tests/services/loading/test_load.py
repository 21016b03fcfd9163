"""A council is loaded once; loading again keeps what is there."""

from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from contacts.models import Contact, Department, Office
from home.models import InformationPage, SiteSettings
from languages.fingerprint import fingerprint
from languages.models import ApprovedWords, LocalisedPage
from services.models import RelatedService, ServicePage, Step
from tests.editor import open_editor, publish, save
from tests.outputs import CODES, main_of
from tests.services.loading.conftest import Load
from tests.services.loading.council import make_service_file, words, write

COUNTED = [Page, Step, ApprovedWords, StringTranslation, Contact, Office, Department]


def contents() -> tuple[list[int], set[str]]:
    """How many rows there are, and the fingerprint of every page."""
    pages = [page.specific for page in Page.objects.filter(depth__gt=1)]
    prints = {fingerprint(page) for page in pages if isinstance(page, LocalisedPage)}
    return [model.objects.count() for model in COUNTED], prints


def service(slug: str = "arnona") -> ServicePage:
    return ServicePage.objects.get(slug=slug, locale__language_code="he")


TITLES = {"he": "תשלום ארנונה", "ar": "دفع الأرنونا", "en": "Pay arnona"}


def test_a_council_is_read_in_every_language(loaded: None, client: Client) -> None:
    for code in CODES:
        html = client.get(f"/{code}/departments/collections/arnona/").content.decode()
        text = main_of(html).get_text(" ", strip=True)
        assert TITLES[code] in text
        for fact in ("106", "12.40", "04-658-0000", "*6050", "16:00-24:00"):
            assert fact in text
        assert client.get(f"/{code}/departments/education/kindergarten/").status_code == 200


def test_facts_and_rows_are_as_in_the_file(loaded: None) -> None:
    page = service()
    assert page.fees.get().amount == Decimal("12.40")
    assert [step.heading for step in page.steps.all()] == ["צעד 1", "צעד 2", "צעד 3"]
    assert [row.kind for row in page.channels.all()] == ["phone", "in_person"]
    assert page.topics.get().topic.slug == "payments"
    assert page.operator_questions.count() == 3
    assert page.search_words.splitlines()[0] == "ארנונה"
    related = RelatedService.objects.get(page=service("kindergarten"))
    assert related.service_id == page.pk
    assert Office.objects.get().exceptions.count() == 2


def test_a_page_of_hebrew_alone_is_left_untranslated(loaded: None, client: Client) -> None:
    assert set(
        InformationPage.objects.get(locale__language_code="ar").alias_of.specific.title
    ) == set("פרטיות")
    html = client.get("/ar/privacy/").content.decode()
    assert main_of(html)["lang"] == "he"


def test_the_home_page_and_the_councils_name_are_loaded(loaded: None, client: Client) -> None:
    for code, name in COUNCIL_NAMES.items():
        assert name in client.get(f"/{code}/").content.decode()
    assert SiteSettings.objects.get().is_demonstration


COUNCIL_NAMES = {"he": "המועצה", "ar": "المجلس", "en": "The council"}


def test_loading_again_changes_nothing_and_says_so(
    loaded: None, load: Load, council: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents()
    load()
    assert "0 pages added, 7 unchanged, 0 kept" in capsys.readouterr().out
    assert contents() == before


def test_a_page_that_is_missing_is_added_the_second_time(
    loaded: None, load: Load, council: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        council / "services" / "water.yaml", make_service_file(title=words("מים", "ماء", "Water"))
    )
    load()
    assert "1 pages added, 7 unchanged, 0 kept" in capsys.readouterr().out
    assert service("water").live


@pytest.mark.parametrize("action", ["action-publish", ""])
def test_what_an_editor_changed_is_kept_and_reported(
    action: str, loaded: None, load: Load, editor: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    save(editor, service(), {**open_editor(editor, service()), "essence": "אחרת."}, action)
    before = contents()
    load()
    out = capsys.readouterr().out
    assert "0 pages added, 6 unchanged, 1 kept as editors left them" in out
    assert "changed since it was loaded, kept: arnona" in out
    assert contents() == before


def test_a_changed_fact_is_an_editors_change_too(
    loaded: None, load: Load, editor: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(editor, service(), **{"fees-0-amount": "13.00"})
    load()
    assert "kept: arnona" in capsys.readouterr().out
    assert service().fees.get().amount == Decimal("13.00")


def test_saving_a_page_unchanged_is_no_change(
    loaded: None, load: Load, editor: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(editor, service())
    load()
    assert "7 unchanged, 0 kept" in capsys.readouterr().out
