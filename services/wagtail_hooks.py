"""Services in the admin: lists of terms, the explorer's columns, starting from a template."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractUser
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from services.admin.explorer import ServiceViewSet
from services.admin.start import start_service
from services.models import Audience, DepartmentPage, DocumentType, LifeEvent, Topic


class TermViewSet(SnippetViewSet):
    list_display = ["name", "slug"]
    search_fields = ["name_he", "name_ar", "name_en", "slug"]
    sort_order_field = "sort_order"


class TopicViewSet(TermViewSet):
    model = Topic


class AudienceViewSet(TermViewSet):
    model = Audience


class LifeEventViewSet(TermViewSet):
    model = LifeEvent


class DocumentTypeViewSet(TermViewSet):
    model = DocumentType


class TermsGroup(SnippetViewSetGroup):
    menu_label = _("Lists of terms")
    menu_icon = "list-ul"
    menu_order = 210
    items = (TopicViewSet, AudienceViewSet, LifeEventViewSet, DocumentTypeViewSet)


register_snippet(TermsGroup)


@hooks.register("register_admin_viewset")
def register_service_viewset() -> ServiceViewSet:
    return ServiceViewSet()


@hooks.register("register_admin_urls")
def register_skeleton_address() -> list[URLPattern]:
    return [path("services/start/<int:parent_id>/", start_service, name="start_service")]


@hooks.register("register_page_header_buttons")
def offer_skeletons(
    page: Page, user: AbstractUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """On a department: write a new service from a ready skeleton."""
    is_department = page.specific_class is DepartmentPage
    if is_department and page.permissions_for_user(user).can_add_subpage():
        yield Button(
            _("New service from a template"),
            reverse("start_service", args=[page.pk]),
            icon_name="doc-full",
            priority=5,
        )
