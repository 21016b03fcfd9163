"""What Wagtail asks of a site whose pages stand in several languages."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.staticfiles import versioned_static
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail_localize.synctree import create_aliases_for_new_page

from languages.companions import companions_of
from languages.models import LocalisedPage


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("languages.approve_words", _("Approve words"), _("Words approved"))
    actions.register_action("languages.load", _("Load"), _("Loaded from files"))


@hooks.register("insert_editor_js")
def count_letters() -> SafeString:
    return format_html('<script src="{}"></script>', versioned_static("languages/counter.js"))


@hooks.register("construct_translated_pages_to_cascade_actions")
def cascade_to_companions(pages: list[Page], action: str) -> dict[Page, Any]:
    """Unpublishing, moving or deleting a page does the same in the other languages."""
    return {page: companions_of(page) for page in pages}


@hooks.register("before_copy_page")
def copy_only_source_pages(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A copy of a translation would be a page without a source."""
    if isinstance(page.specific, LocalisedPage) and not page.specific.is_source:
        messages.error(request, gettext("Copy the Hebrew page: the other languages come along."))
        return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None


@hooks.register("after_copy_page")
def copy_into_every_language(request: HttpRequest, page: Page, new_page: Page) -> None:
    """The copy gets its places in the other languages, as a page made by hand does."""
    create_aliases_for_new_page(new_page.specific)
