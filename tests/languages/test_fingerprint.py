import pytest

from languages.fingerprint import fingerprint
from services.models import ServicePage, ServiceTopic
from tests.factories import AudienceFactory, TopicFactory


def fresh(service: ServicePage) -> ServicePage:
    return ServicePage.objects.get(pk=service.pk)


def test_saving_and_publishing_unchanged_leaves_no_trace(service: ServicePage) -> None:
    before = fingerprint(service)
    service.save_revision().publish()
    assert fingerprint(fresh(service)) == before
    assert fingerprint(fresh(service).get_latest_revision_as_object()) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", "אחר"), ("reach", 3), ("visibility", "staff"), ("slug", "other"), ("contact", None)],
)
def test_a_changed_field_is_seen(field: str, value: object, service: ServicePage) -> None:
    before = fingerprint(service)
    setattr(service, field, value)
    assert fingerprint(service) != before


def test_changed_rows_and_lists_are_seen(service: ServicePage) -> None:
    seen = {fingerprint(service)}
    step = service.steps.first()
    step.link = "https://other.example/"
    service.steps.add(step)
    seen.add(fingerprint(service))
    service.topics.add(ServiceTopic(topic=TopicFactory()))
    seen.add(fingerprint(service))
    service.audiences.add(AudienceFactory())
    seen.add(fingerprint(service))
    assert len(seen) == 4
