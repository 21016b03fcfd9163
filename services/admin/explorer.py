"""The explorer's list of a department's services: owner, state, check-again date, languages."""

from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, DateFilter
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import (
    BulkActionsColumn,
    NavigateToChildrenColumn,
    PageStatusColumn,
    PageTitleColumn,
)
from wagtail.admin.views.pages.listing import ExplorableIndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.admin.widgets import AdminDateInput
from wagtail.query import PageQuerySet

from languages.codes import LANGUAGES
from languages.standing import Standing, standing_of, with_standing
from services.models import ServicePage


class LanguagesColumn(Column):
    """Whether a page's words are current, behind or missing in each language."""

    def get_value(self, instance: ServicePage) -> SafeString:
        return format_html_join(
            " ",
            '<span class="w-status" lang="{}" title="{}">{}{}</span>',
            (
                (language.code, standing.label, language.native_name, MARKS[standing])
                for language, standing in zip(LANGUAGES, standing_of(instance), strict=True)
            ),
        )


MARKS = {Standing.CURRENT: " ✓", Standing.BEHIND: " …", Standing.MISSING: " –"}


class ServiceFilterSet(PageFilterSet):
    standing = ChoiceFilter(
        label=_("Languages"),
        choices=[
            (Standing.BEHIND, _("a translation is behind")),
            (Standing.MISSING, _("a translation is missing")),
        ],
        method="filter_standing",
    )
    check_again_on__lte = DateFilter(
        label=_("Check again by"),
        field_name="check_again_on",
        lookup_expr="lte",
        widget=AdminDateInput,
    )

    def filter_standing(self, pages: PageQuerySet, name: str, value: str) -> PageQuerySet:
        keys = [page.pk for page in with_standing(pages) if value in standing_of(page)]
        return pages.filter(pk__in=keys)

    class Meta:
        model = ServicePage
        fields = {
            "live": ["exact"],
            "deputy": ["exact"],
            "check_again_on": ["lte"],
            "visibility": ["exact"],
            "reach": ["exact"],
            "complexity": ["exact"],
        }


class ServiceIndexView(ExplorableIndexView):
    def annotate_queryset(self, pages: PageQuerySet) -> PageQuerySet:
        return with_standing(super().annotate_queryset(pages))


class ServiceViewSet(PageViewSet):
    model = ServicePage
    index_view_class = ServiceIndexView
    filterset_class = ServiceFilterSet
    columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        Column("owner", label=_("Owner"), sort_key="owner"),
        PageStatusColumn("status", label=_("State"), sort_key="live", width="12%"),
        DateColumn("check_again_on", label=_("Check again on"), sort_key="check_again_on"),
        LanguagesColumn("languages", label=_("Languages")),
        NavigateToChildrenColumn("navigate", width="10%"),
    ]
