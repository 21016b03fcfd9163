import pytest
from django.db import IntegrityError, transaction
from wagtail.models import PageLogEntry

from languages.approval import SourceNotApprovedError, approve_words, find_record
from languages.models import ApprovedWords
from languages.standing import Standing, standing_of, with_standing
from services.models import ServicePage
from tests.factories import UserFactory, make_information_page, translate


def fresh(page: ServicePage, code: str = "he") -> ServicePage:
    return ServicePage.objects.get(translation_key=page.translation_key, locale__language_code=code)


def record(page: ServicePage, code: str = "he") -> ApprovedWords:
    found = find_record(fresh(page, code))
    assert found is not None
    return found


def test_approval_takes_the_words_as_they_stand(service: ServicePage) -> None:
    user = UserFactory()
    service.essence = "תמצית חדשה."
    approve_words(service, user=user)
    kept = record(service)
    assert kept.words["essence"] == "תמצית חדשה."
    assert kept.title == "אישור תושב"
    assert kept.approved_by == user
    assert "את תיבת האישורים." in kept.staff_words.values()
    assert "את תיבת האישורים." not in kept.public_text


def test_approving_again_keeps_one_record(service: ServicePage) -> None:
    before = record(service)
    approve_words(fresh(service))
    after = record(service)
    assert (after.pk, after.digest) == (before.pk, before.digest)
    assert after.approved_at > before.approved_at


def test_a_language_has_one_record_of_a_page(service: ServicePage) -> None:
    twin = record(service)
    twin.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        twin.save()


def test_approval_is_logged_with_who_and_what(service: ServicePage) -> None:
    user = UserFactory()
    approve_words(service, user=user)
    entry = PageLogEntry.objects.filter(action="languages.approve_words").latest("pk")
    assert entry.user == user
    assert entry.page_id == service.pk
    assert entry.data == {"digest": record(service).digest}


def test_a_translation_keeps_what_it_renders(service: ServicePage) -> None:
    assert record(service, "ar").source_digest == record(service).digest


def test_texts_left_in_hebrew_are_not_taken_for_translated(service: ServicePage) -> None:
    arabic = fresh(service, "ar")
    arabic.essence = service.essence
    approve_words(arabic)
    assert "essence" not in record(service, "ar").words
    assert record(service, "ar").words["title"] == "شهادة سكن"


def test_a_place_that_follows_hebrew_has_no_words_to_approve(db: None) -> None:
    page = make_information_page()
    follower = type(page).objects.get(
        translation_key=page.translation_key, locale__language_code="ar"
    )
    with pytest.raises(SourceNotApprovedError):
        approve_words(follower)


def test_a_translation_waits_for_its_hebrew(service: ServicePage) -> None:
    ApprovedWords.objects.all().delete()
    with pytest.raises(SourceNotApprovedError):
        approve_words(fresh(service, "ar"))
    assert not ApprovedWords.objects.exists()


def test_a_translation_made_of_older_hebrew_is_approved_as_behind(service: ServicePage) -> None:
    service.essence = "תמצית חדשה."
    service.save_revision().publish()
    approve_words(fresh(service))
    approve_words(fresh(service, "ar"))
    assert record(service, "ar").source_digest != record(service).digest
    assert record(service, "ar").words["essence"] == "من يسكن هنا يستحق شهادة."


def standing(page: ServicePage) -> list[Standing]:
    return standing_of(with_standing(ServicePage.objects.all()).get(pk=page.pk))


def test_editors_see_how_far_each_language_is(service: ServicePage) -> None:
    assert standing(service) == [Standing.CURRENT] * 3
    ApprovedWords.objects.filter(locale__language_code="en").delete()
    service.essence = "תמצית חדשה."
    service.save_revision().publish()
    approve_words(fresh(service))
    assert standing(service) == [Standing.CURRENT, Standing.BEHIND, Standing.MISSING]
    translate(service, "ar", {"תמצית חדשה.": "ملخص جديد."})
    assert standing(service)[1] == Standing.CURRENT
    ApprovedWords.objects.all().delete()
    assert standing(service) == [Standing.MISSING] * 3
