"""The same page in the other languages."""

from typing import Any

from wagtail.models import Page
from wagtail.query import PageQuerySet

from languages.codes import SOURCE


def companions_of(page: Page) -> PageQuerySet:
    """The pages of other languages that come along with a source page; none for a translation."""
    if page.locale.language_code != SOURCE.code:
        return Page.objects.none()
    return Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)


def carry_slug(instance: Page, **kwargs: Any) -> None:
    """Give a source page's new slug to the other languages; their old addresses redirect too."""
    for companion in companions_of(instance).exclude(slug=instance.slug).specific():
        companion.slug = instance.slug
        companion.save()
