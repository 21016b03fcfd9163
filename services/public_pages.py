"""Which pages of any type every visitor may see."""

from wagtail.models import Page
from wagtail.query import PageQuerySet

from languages.public import open_to_everybody
from services.models import ServicePage


def public_pages() -> PageQuerySet:
    """Live source pages that are neither restricted nor for the staff only."""
    for_staff = ServicePage.objects.exclude(visibility=ServicePage.Visibility.PUBLIC)
    return open_to_everybody(Page.objects.all()).exclude(pk__in=for_staff.values("pk"))
