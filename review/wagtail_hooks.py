"""Approval in the admin: its address, and the way to it from a page's editor and listing."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractUser, Permission
from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from languages.models import LocalisedPage
from review.views import approve


@hooks.register("register_admin_urls")
def register_approval_address() -> list[URLPattern]:
    return [path("review/approve/<int:page_id>/", approve, name="approve_page")]


@hooks.register("register_permissions")
def register_approval_permission() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="languages", codename="approve_words")


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def offer_approval(
    page: Page, user: AbstractUser, view_name: str = "", next_url: str | None = None
) -> Iterator[Button]:
    """From every page to what residents read of it."""
    is_ours = issubclass(page.specific_class or Page, LocalisedPage)
    if is_ours and page.permissions_for_user(user).can_edit():
        yield Button(
            _("What residents read"),
            reverse("approve_page", args=[page.pk]),
            icon_name="view",
            priority=15,
        )
