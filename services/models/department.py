"""The departments' pages, under which services are written."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from contacts.cards import contact_card, office_cards
from contacts.models import Contact, Department, Office
from languages.listing import titled_links
from languages.models import LocalisedPage
from languages.public import open_to_everybody
from languages.reading import PageWords
from services.listing import service_cards
from services.models.service import ServicePage


class DepartmentIndexPage(LocalisedPage):
    """The parent of all departments."""

    word_fields = (*LocalisedPage.word_fields, "introduction")

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("One or two sentences above the list of departments."),
    )

    content_panels = [*LocalisedPage.content_panels, FieldPanel("introduction")]

    parent_page_types = ["home.HomePage"]
    subpage_types = ["services.DepartmentPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of departments")
        verbose_name_plural = _("lists of departments")

    def page_context(self, request: HttpRequest, words: PageWords) -> dict[str, Any]:
        departments = open_to_everybody(DepartmentPage.objects.child_of(self))
        return {
            **super().page_context(request, words),
            "departments": titled_links(departments, words.wanted),
        }


class DepartmentPage(LocalisedPage):
    """A department: what it does, how to reach it, its services."""

    word_fields = (*LocalisedPage.word_fields, "introduction")
    fact_fields = (*LocalisedPage.fact_fields, "department", "contact", "office")
    followed_facts = ("department", "contact", "office")

    introduction = models.TextField(
        _("introduction"),
        help_text=_("What the department does for residents, in two or three sentences."),
    )
    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_("The department that this page presents."),
    )
    contact = models.ForeignKey(
        Contact,
        verbose_name=_("direct contact"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The desk that answers for the whole department."),
    )
    office = models.ForeignKey(
        Office,
        verbose_name=_("office and hours"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Where and when residents are received."),
    )

    content_panels = [
        *LocalisedPage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("department"),
        FieldPanel("contact"),
        FieldPanel("office"),
    ]

    parent_page_types = ["services.DepartmentIndexPage"]
    subpage_types = ["services.ServicePage"]

    class Meta:
        verbose_name = _("department page")
        verbose_name_plural = _("department pages")

    def page_context(self, request: HttpRequest, words: PageWords) -> dict[str, Any]:
        services = ServicePage.objects.for_everybody().child_of(self)
        return {
            **super().page_context(request, words),
            "services": service_cards(services, words.wanted),
            "contact": contact_card(self.contact),
            "office": office_cards([self.office]).get(self.office_id),
        }
