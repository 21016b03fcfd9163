"""A page of information that is not a service: about the site, accessibility, privacy."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from contacts.models import Department
from languages.models import LocalisedPage


class InformationPage(LocalisedPage):
    """Prose of a department, in the spokesperson's care unless another is given."""

    word_fields = (*LocalisedPage.word_fields, "introduction", "body")
    fact_fields = (*LocalisedPage.fact_fields, "department")
    followed_facts = ("department",)

    introduction = models.TextField(
        _("in brief"),
        max_length=300,
        help_text=_("What the page is about, in at most 300 characters; shown by search too."),
    )
    body = RichTextField(
        _("text"),
        features=["h2", "h3", "bold", "ol", "ul", "link", "document-link"],
        help_text=_("Short paragraphs under headings; lists where there is more than one thing."),
    )
    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="information_pages",
        help_text=_("Who looks after the page; the spokesperson if none is given."),
    )

    content_panels = [
        *LocalisedPage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("body"),
        FieldPanel("department"),
    ]
    promote_panels = [
        *LocalisedPage.promote_panels,
        FieldPanel("show_in_menus", help_text=_("Link to it at the foot of every page.")),
    ]

    parent_page_types = ["home.HomePage", "home.InformationPage"]
    subpage_types = ["home.InformationPage"]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
