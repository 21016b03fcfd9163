"""The same page in the other languages."""

from wagtail.models import Page
from wagtail.query import PageQuerySet

from languages.codes import SOURCE


def companions_of(page: Page) -> PageQuerySet:
    """The pages of other languages that come along with a source page; none for a translation."""
    if page.locale.language_code != SOURCE.code:
        return Page.objects.none()
    return Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)
