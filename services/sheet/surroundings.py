"""What a sheet links to: its department and related services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import F

from contacts.models import Department
from languages.active import page_address
from languages.codes import Language
from languages.listing import TitledLink, titled_link, with_approved_words
from services.sheet.parts import NamedLink

if TYPE_CHECKING:
    from services.models import ServicePage


def department_link(page: ServicePage) -> NamedLink | None:
    """The department whose page is the service's parent; None before the page has a place."""
    department = (
        Department.objects.filter(pages__path=page.path[: -page.steplen])
        .annotate(url_path=F("pages__url_path"))
        .first()
    )
    return NamedLink(department.name, page_address(department.url_path)) if department else None


def related_links(page: ServicePage, language: Language) -> list[TitledLink]:
    """Related services that everybody may see, in the order the editor gave them."""
    order = [row.service_id for row in page.related_services.all()]
    services = type(page).objects.for_everybody().filter(pk__in=order)
    found = {service.pk: service for service in with_approved_words(services, language)}
    return [titled_link(found[pk], language) for pk in order if pk in found]
