import pytest
from django.contrib.admin.utils import label_for_field
from django.core.exceptions import ValidationError
from django.utils.translation import override

from contacts.models import Department
from languages.names import columns, text_in
from tests.factories import DepartmentFactory, OfficeFactory


def test_a_record_is_named_in_the_visitors_language() -> None:
    department = DepartmentFactory.build(name_he="גבייה", name_ar="جباية", name_en="Collections")
    names = []
    for code in ("he", "ar", "en"):
        with override(code):
            names.append(department.name)
    assert names == ["גבייה", "جباية", "Collections"]


def test_a_text_that_a_language_lacks_is_hebrew() -> None:
    office = OfficeFactory.build(address_he="רחוב 1", address_ar="")
    with override("ar"):
        assert office.address == "רחוב 1"
        assert text_in(office, "address") == "רחוב 1"


@pytest.mark.parametrize("column", columns("name"))
def test_all_three_names_are_required(column: str) -> None:
    department = DepartmentFactory.build(**{column: ""})
    with pytest.raises(ValidationError) as failure:
        department.clean_fields()
    assert set(failure.value.message_dict) == {column}


@pytest.mark.django_db
def test_two_records_have_two_identifiers() -> None:
    one, other = OfficeFactory(), OfficeFactory()
    assert one.identifier != other.identifier


def test_a_record_shows_its_name_in_lists() -> None:
    with override("en"):
        assert str(Department(name_en="Collections")) == "Collections"


def test_lists_of_records_head_the_name_in_the_editors_language() -> None:
    with override("he"):
        assert str(label_for_field("name", Department)) == "שם"
