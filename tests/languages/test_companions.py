"""What is done to a Hebrew page in the admin is done to it in every language."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from languages.approval import approve_words
from languages.companions import companions_of
from services.models import DepartmentPage, ServicePage
from tests.factories import make_department_page
from tests.outputs import CODES, address_of, read, text_of


def act(editor: Client, action: str, page: Page, *more: int, **data: str) -> HttpResponse:
    address = reverse(f"wagtailadmin_pages:{action}", args=[page.pk, *more])
    return editor.post(address, data)


def in_languages(slug: str) -> dict[str, ServicePage]:
    pages = ServicePage.objects.filter(slug=slug).select_related("locale")
    return {page.locale.language_code: page for page in pages}


def statuses(client: Client, page: ServicePage) -> list[int]:
    return [client.get(address_of(page, code)).status_code for code in CODES]


def test_a_page_comes_with_its_places_in_the_other_languages(service: ServicePage) -> None:
    codes = {page.locale.language_code for page in companions_of(service)}
    assert codes == {"ar", "en"}


def test_a_translation_takes_nobody_along(service: ServicePage) -> None:
    arabic = in_languages(service.slug)["ar"]
    assert not companions_of(arabic).exists()


def test_unpublishing_hebrew_unpublishes_every_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    assert statuses(client, service) == [200, 200, 200]
    act(editor, "unpublish", service)
    assert {page.live for page in in_languages(service.slug).values()} == {False}
    assert statuses(client, service) == [404, 404, 404]


def test_publishing_hebrew_again_brings_back_every_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    act(editor, "unpublish", service)
    ServicePage.objects.get(pk=service.pk).get_latest_revision().publish()
    assert statuses(client, service) == [200, 200, 200]
    assert "شهادة سكن" in text_of(read(client, service, "ar"))


def test_a_page_whose_hebrew_is_not_live_is_found_in_no_language(
    service: ServicePage, client: Client
) -> None:
    Page.objects.filter(pk=service.pk).update(live=False)
    assert {page.live for code, page in in_languages(service.slug).items() if code != "he"} == {
        True
    }
    assert statuses(client, service) == [404, 404, 404]


def test_unpublishing_a_translation_leaves_residents_its_approved_words(
    service: ServicePage, editor: Client, client: Client
) -> None:
    act(editor, "unpublish", in_languages(service.slug)["ar"])
    assert "شهادة سكن" in text_of(read(client, service, "ar"))


def test_deleting_hebrew_deletes_every_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    assert act(editor, "delete", service).status_code == 302
    assert in_languages(service.slug) == {}
    assert statuses(client, service) == [404, 404, 404]


def test_moving_hebrew_moves_every_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    other = make_department_page(title="חינוך", introduction="בתי ספר.", slug="education")
    assert act(editor, "move_confirm", service, other.pk).status_code == 302
    moved = in_languages(service.slug)
    for code, page in moved.items():
        assert page.get_parent().slug == "education"
        assert page.get_parent().locale.language_code == code
    service.refresh_from_db()
    assert address_of(service) == "/he/departments/education/resident-certificate/"
    assert statuses(client, service) == [200, 200, 200]
    old = client.get("/ar/departments/collections/resident-certificate/")
    assert (old.status_code, old["Location"]) == (301, address_of(service, "ar"))


def copy(editor: Client, page: ServicePage) -> HttpResponse:
    parent = page.get_parent()
    data = {"new_title": "העתק", "new_slug": "copied", "new_parent_page": str(parent.pk)}
    return act(editor, "copy", page, **data, publish_copies="on")


def test_a_copy_stands_in_every_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    copy(editor, service)
    copies = in_languages("copied")
    assert set(copies) == set(CODES)
    assert {page.translation_key for page in copies.values()} != {service.translation_key}
    assert {page.alias_of_id for page in copies.values()} == {None, copies["he"].pk}


def test_a_copy_shows_nothing_until_its_words_are_approved(
    service: ServicePage, editor: Client, client: Client
) -> None:
    copy(editor, service)
    copied = in_languages("copied")["he"]
    assert copied.live
    assert statuses(client, copied) == [404, 404, 404]
    approve_words(copied)
    assert statuses(client, copied) == [200, 200, 200]
    text = text_of(read(client, copied, "ar"))
    assert "העתק" in text
    assert "מלאו בקשה" in text
    assert "אישור תושב" not in text


def test_a_copy_leaves_the_words_of_the_copied_page(
    service: ServicePage, editor: Client, client: Client
) -> None:
    copy(editor, service)
    approve_words(in_languages("copied")["he"])
    assert "شهادة سكن" in text_of(read(client, service, "ar"))
    assert "העתק" not in read(client, service)


@pytest.mark.parametrize("code", ["ar", "en"])
def test_copying_a_translation_is_refused_with_a_message(
    code: str, service: ServicePage, editor: Client
) -> None:
    response = copy(editor, in_languages(service.slug)[code])
    assert response.status_code == 302
    with override("en"):
        text = editor.get(response["Location"]).content.decode()
    assert "Copy the Hebrew page: the other languages come along." in text
    assert in_languages("copied") == {}


def test_a_new_page_stands_in_every_language_from_the_start(
    service: ServicePage, client: Client
) -> None:
    page = make_department_page(title="חינוך", introduction="בתי ספר.", slug="education")
    assert DepartmentPage.objects.filter(slug="education").count() == len(CODES)
    assert [client.get(address_of(page, code)).status_code for code in CODES] == [200, 200, 200]


def test_a_new_address_is_carried_into_every_language(
    service: ServicePage, client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    old = {code: address_of(service, code) for code in CODES}
    with django_capture_on_commit_callbacks(execute=True):
        service.slug = "new-address"
        service.save_revision().publish()
    assert {page.slug for page in in_languages("new-address").values()} == {"new-address"}
    assert len(in_languages("new-address")) == len(CODES)
    for code, address in old.items():
        response = client.get(address, follow=True)
        assert response.status_code == 200
        assert response.redirect_chain[-1][0].startswith(f"/{code}/")
        assert response.redirect_chain[-1][0].endswith("/new-address/")
