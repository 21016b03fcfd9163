"""The council's departments and settlements, as records that carry no prose."""

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from languages.names import CodedRecord, columns


class Department(CodedRecord):
    """A department of the council, with its head and the group of its referents."""

    head = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("head of department"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Hears of pages that nobody has checked for long."),
    )
    referents = models.ForeignKey(
        Group,
        verbose_name=_("referents"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The group of people who write this department's pages."),
    )

    panels = [
        *[FieldPanel(name) for name in columns("name")],
        FieldPanel("slug"),
        FieldPanel("head"),
        FieldPanel("referents"),
    ]

    class Meta:
        verbose_name = _("department")
        verbose_name_plural = _("departments")
        ordering = ["slug"]


class Settlement(CodedRecord):
    """A settlement of the council; ``cbs_code`` is the Central Bureau of Statistics' code."""

    cbs_code = models.PositiveIntegerField(
        _("CBS code"),
        unique=True,
        help_text=_("The settlement's number at the Central Bureau of Statistics."),
    )
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, help_text=_("For example 32.49012.")
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, help_text=_("For example 35.50134.")
    )
    population = models.PositiveIntegerField(
        _("residents"), null=True, blank=True, help_text=_("By the last count; a round number.")
    )

    panels = [
        *[FieldPanel(name) for name in columns("name")],
        FieldPanel("slug"),
        FieldPanel("cbs_code"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")])], _("On the map")
        ),
        FieldPanel("population"),
    ]

    class Meta:
        verbose_name = _("settlement")
        verbose_name_plural = _("settlements")
        ordering = ["slug"]
