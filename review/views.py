"""What residents read beside what is saved, and the manager's approval of it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from languages.approval import SourceNotApprovedError, find_record
from languages.codes import find_language
from languages.models import LocalisedPage
from review.approving import IncompletePageError, approve_and_publish, may_approve, word_changes


def find_page(page_id: int) -> LocalisedPage:
    page = get_object_or_404(Page, pk=page_id).specific
    if not isinstance(page, LocalisedPage):
        raise PermissionDenied
    return page


def approve(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the words that approval would change; on POST, approve and publish."""
    page = find_page(page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if request.method == "POST":
        return approve_now(request, page)
    latest = page.get_latest_revision_as_object()
    context = {
        "page": page,
        "language": find_language(page.locale.language_code),
        "changes": word_changes(latest),
        "missing": latest.missing_parts() if page.is_source else [],
        "record": find_record(page),
        "may_approve": may_approve(request.user, page),
    }
    return TemplateResponse(request, "review/approve.html", context)


def approve_now(request: HttpRequest, page: LocalisedPage) -> HttpResponse:
    if not may_approve(request.user, page):
        raise PermissionDenied
    try:
        approve_and_publish(page, request.user)
    except IncompletePageError as error:
        for part in error.parts:
            messages.error(request, part)
        return redirect("wagtailadmin_pages:edit", page.pk)
    except SourceNotApprovedError:
        messages.error(request, _("Approve the Hebrew words first: this page translates them."))
        return redirect("approve_page", page.pk)
    messages.success(request, _("Residents now read the words that you approved."))
    return redirect("wagtailadmin_explore", page.get_parent().pk)
