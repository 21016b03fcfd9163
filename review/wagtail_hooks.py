"""Approval in the admin: its address, and the way to it from a page's editor and listing."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractUser, Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.models import Page

from languages.models import LocalisedPage
from review.approving import word_changes
from review.views import approve


@hooks.register("register_admin_urls")
def register_approval_address() -> list[URLPattern]:
    return [path("review/approve/<int:page_id>/", approve, name="approve_page")]


@hooks.register("register_permissions")
def register_approval_permission() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="languages", codename="approve_words")


@hooks.register("before_edit_page", order=-1)
def tell_what_residents_read(request: HttpRequest, page: Page) -> None:
    """Say plainly, on opening a page, where what is saved is not what residents read."""
    if request.method != "GET" or not isinstance(page, LocalisedPage) or page.alias_of_id:
        return
    changes = len(word_changes(page.get_latest_revision_as_object()))
    if changes:
        text = ngettext(
            "What is saved here differs in %(count)d place from what residents read.",
            "What is saved here differs in %(count)d places from what residents read.",
            changes,
        ) % {"count": changes}
        see_both = messages.button(reverse("approve_page", args=[page.pk]), _("See both"))
        messages.warning(request, text, buttons=[see_both])


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
