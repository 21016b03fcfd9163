"""What a service points to: its topics and related services."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, Page

from services.models.vocabulary import Topic


class ServiceTopic(Orderable):
    """A topic of a service; the first one gives the breadcrumb residents see."""

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="topics")
    topic = models.ForeignKey(
        Topic,
        verbose_name=_("topic"),
        on_delete=models.PROTECT,
        related_name="services",
        help_text=_("Under which residents would look for it."),
    )

    panels = [FieldPanel("topic")]

    class Meta(Orderable.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class RelatedService(Orderable):
    page = ParentalKey(
        "services.ServicePage", on_delete=models.CASCADE, related_name="related_services"
    )
    service = models.ForeignKey(
        Page,
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("What residents often need before or after this."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("related service")
        verbose_name_plural = _("related services")
