"""What every page's header and footer say about the council."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from contacts.phones import PhoneField
from languages.names import columns, in_each_language


def text_column(verbose_name: Any) -> models.CharField:
    return models.CharField(
        verbose_name=verbose_name,
        max_length=160,
        blank=True,
        help_text=_("Shown on every page in this language."),
    )


@register_setting(icon="home")
@in_each_language("council_name", _("the council's name"), text_column)
@in_each_language("tagline", _("the council's promise"), text_column)
class SiteSettings(BaseSiteSetting):
    """Facts of the council, in each language."""

    council_name: str
    tagline: str

    call_centre_phone = PhoneField(
        _("call centre"), blank=True, default="106", help_text=_("For example 106.")
    )
    is_demonstration = models.BooleanField(
        _("this is a demonstration"),
        default=False,
        help_text=_("The foot of every page says that no real council stands behind the site."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel(name) for name in columns("council_name")], _("The council's name")
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in columns("tagline")], _("The council's promise")
        ),
        FieldPanel("call_centre_phone"),
        FieldPanel("is_demonstration"),
    ]

    class Meta:
        verbose_name = _("site settings")
