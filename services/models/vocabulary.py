"""The coded lists that services are sorted by; the website manager's."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from languages.names import CodedRecord, columns


class Term(CodedRecord):
    """A term of a coded list, in the order the manager gives it."""

    sort_order = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)

    panels = [*[FieldPanel(name) for name in columns("name")], FieldPanel("slug")]

    class Meta:
        abstract = True
        ordering = ["sort_order", "slug"]


class Topic(Term):
    class Meta(Term.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class Audience(Term):
    class Meta(Term.Meta):
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")


class LifeEvent(Term):
    class Meta(Term.Meta):
        verbose_name = _("life event")
        verbose_name_plural = _("life events")


class DocumentType(Term):
    class Meta(Term.Meta):
        verbose_name = _("document type")
        verbose_name_plural = _("document types")
