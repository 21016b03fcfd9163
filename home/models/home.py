"""The front door: search first, then the ways to find a service."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from languages.listing import titled_links
from languages.models import LocalisedPage
from languages.public import open_to_everybody
from languages.reading import PageWords
from services.listing import most_used_cards
from services.models import Audience, DepartmentPage, LifeEvent, ServicePage, Topic
from services.terms import terms_in_use


class HomePage(LocalisedPage):
    """The root of the site in each language."""

    word_fields = (*LocalisedPage.word_fields, "introduction")
    needs_approved_words = False

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=300,
        help_text=_("One sentence above the search box: what residents can do here."),
    )

    content_panels = [*LocalisedPage.content_panels, FieldPanel("introduction")]

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["services.DepartmentIndexPage", "home.InformationPage"]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def page_context(self, request: HttpRequest, words: PageWords) -> dict[str, Any]:
        departments = open_to_everybody(DepartmentPage.objects.all())
        return {
            **super().page_context(request, words),
            "most_used": most_used_cards(ServicePage.objects.for_everybody(), words.wanted),
            "topics": terms_in_use(Topic),
            "life_events": terms_in_use(LifeEvent),
            "audiences": terms_in_use(Audience),
            "departments": titled_links(departments, words.wanted),
        }
