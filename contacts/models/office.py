"""Where and when residents are received: a place, its weekly hours and the exceptions."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import DraftStateMixin, RevisionMixin

from contacts.models.records import Department
from contacts.spans import MIDNIGHT, Span
from languages.names import IdentifiedRecord, columns, in_each_language


class Weekday(models.IntegerChoices):
    """The week starts on Sunday; which days are working days is for each office to say."""

    SUNDAY = 0, _("Sunday")
    MONDAY = 1, _("Monday")
    TUESDAY = 2, _("Tuesday")
    WEDNESDAY = 3, _("Wednesday")
    THURSDAY = 4, _("Thursday")
    FRIDAY = 5, _("Friday")
    SATURDAY = 6, _("Saturday")


def text_column(help_text: Any) -> Callable[[Any], models.CharField]:
    """Makes the columns of a short text, each with the same help."""
    return lambda verbose_name: models.CharField(
        verbose_name=verbose_name, max_length=255, blank=True, help_text=help_text
    )


@in_each_language(
    "address", _("address"), text_column(_("Building, floor and room, as on the sign outside."))
)
@in_each_language(
    "directions",
    _("how to get in"),
    text_column(_("Entrance, lift, parking, bus: “the first desk to the right of the entrance”.")),
)
class Office(DraftStateMixin, RevisionMixin, IdentifiedRecord, ClusterableModel):
    """An office, a counter or a telephone desk; drafted by referents, published by the manager."""

    address: str
    directions: str

    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        on_delete=models.PROTECT,
        related_name="offices",
        help_text=_("Whose office it is."),
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        help_text=_("For example 32.49012; empty for a telephone desk."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        help_text=_("For example 35.50134; empty for a telephone desk."),
    )
    step_free = models.BooleanField(
        _("step-free entrance"),
        default=False,
        help_text=_("A wheelchair or a pram reaches the desk without a step."),
    )
    closed_on_holidays = models.BooleanField(
        _("closed on public holidays and their eves"),
        default=True,
        help_text=_("Untick it for a desk that answers on holidays too."),
    )
    check_again_on = models.DateField(
        _("check again on"),
        null=True,
        blank=True,
        help_text=_("When somebody should see that the place and the hours are still right."),
    )

    panels = [
        *[FieldPanel(name) for name in columns("name")],
        FieldPanel("department"),
        MultiFieldPanel(
            [
                *[FieldPanel(name) for name in columns("address")],
                *[FieldPanel(name) for name in columns("directions")],
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                FieldPanel("step_free"),
            ],
            _("The place"),
        ),
        InlinePanel("weekly_hours", label=_("Hours of a day")),
        InlinePanel("exceptions", label=_("Exception")),
        FieldPanel("closed_on_holidays"),
        FieldPanel("check_again_on"),
    ]

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering = ["name_he"]


class TimeSpan(models.Model):
    """From ``opens`` to ``closes`` on one day; midnight as ``closes`` is the end of the day."""

    opens = models.TimeField(_("from"), null=True, blank=True, help_text=_("For example 08:00."))
    closes = models.TimeField(
        _("to"), null=True, blank=True, help_text=_("For example 12:30; 00:00 is midnight.")
    )

    class Meta:
        abstract = True

    @property
    def span(self) -> Span | None:
        """The span, or None for a whole day closed."""
        return Span(self.opens, self.closes) if self.opens and self.closes else None

    def clean(self) -> None:
        super().clean()
        if (self.opens is None) != (self.closes is None):
            raise ValidationError(_("Give both hours, for example 08:00 and 12:00, or neither."))
        if self.opens and self.closes and MIDNIGHT != self.closes <= self.opens:
            raise ValidationError({"closes": _("The closing hour must be after the opening.")})


class OfficeHours(TimeSpan):
    """One span of a weekday; a day with a break has two."""

    office = ParentalKey(Office, on_delete=models.CASCADE, related_name="weekly_hours")
    weekday = models.PositiveSmallIntegerField(
        _("day"), choices=Weekday, help_text=_("A day with a break has two rows.")
    )

    panels = [FieldRowPanel([FieldPanel("weekday"), FieldPanel("opens"), FieldPanel("closes")])]

    class Meta:
        verbose_name = _("hours of a day")
        verbose_name_plural = _("weekly hours")
        ordering = ["weekday", "opens"]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.span}"

    def clean(self) -> None:
        super().clean()
        if self.opens is None:
            raise ValidationError({"opens": _("Give the hours, for example 08:00 to 12:00.")})


@in_each_language(
    "reason", _("reason"), text_column(_("Why, in a few words: “staff training day”."))
)
class OfficeException(TimeSpan):
    """Dates on which the office is closed, or open at other hours than every week."""

    reason: str

    office = ParentalKey(Office, on_delete=models.CASCADE, related_name="exceptions")
    starts_on = models.DateField(_("from date"), help_text=_("The first day."))
    ends_on = models.DateField(
        _("to date"), help_text=_("The last day; without hours the office is closed.")
    )

    panels = [
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
        *[FieldPanel(name) for name in columns("reason")],
    ]

    class Meta:
        verbose_name = _("exception to the hours")
        verbose_name_plural = _("exceptions to the hours")
        ordering = ["starts_on", "opens"]

    def __str__(self) -> str:
        return f"{self.starts_on} - {self.ends_on}"

    def clean(self) -> None:
        super().clean()
        if None not in (self.starts_on, self.ends_on) and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("The last date must not be before the first.")})
