"""The ways to apply for a service."""

from collections.abc import Callable
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from contacts.models import Office
from contacts.phones import normalise_phone
from languages.models import Row


class ChannelKind(models.TextChoices):
    """Ways to apply, in the words of the sheet."""

    ONLINE = "online", _("Online form")
    EMAIL = "email", _("E-mail")
    WHATSAPP = "whatsapp", _("WhatsApp")
    PHONE = "phone", _("Telephone")
    MAILBOX = "mailbox", _("Mailbox at the offices")
    POST = "post", _("Post")
    IN_PERSON = "in_person", _("In person")


class Channel(Row):
    """A way to apply. ``value`` is an address, a number or nothing, by kind."""

    word_fields = ("label", "note")
    fact_fields = ("kind", "value", "office")

    VALIDATORS: ClassVar[dict[str, Callable[[str], object]]] = {
        ChannelKind.ONLINE: URLValidator(
            message=_("Give the form's full address, for example https://forms.example.org/x.")
        ),
        ChannelKind.EMAIL: validate_email,
        ChannelKind.WHATSAPP: normalise_phone,
        ChannelKind.PHONE: normalise_phone,
    }

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="channels")
    kind = models.CharField(
        _("channel"),
        max_length=20,
        choices=ChannelKind,
        help_text=_("How residents apply; people without a smartphone need one too."),
    )
    value = models.CharField(
        _("address or number"),
        max_length=500,
        blank=True,
        help_text=_("The form's address, the e-mail or the number; empty for a place."),
    )
    office = models.ForeignKey(
        Office,
        verbose_name=_("own place or hours"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Only if they differ from the service's own."),
    )
    label = models.CharField(
        _("words of the button"),
        max_length=80,
        blank=True,
        help_text=_("Begin with a verb: “Fill in the request”. Empty: the channel's name."),
    )
    note = models.CharField(
        _("remark"),
        max_length=250,
        blank=True,
        help_text=_("For example what to write in the subject line."),
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("value")]),
        FieldRowPanel([FieldPanel("label"), FieldPanel("note")]),
        FieldPanel("office"),
    ]

    class Meta(Row.Meta):
        verbose_name = _("channel")
        verbose_name_plural = _("channels")

    def clean(self) -> None:
        super().clean()
        validate = self.VALIDATORS.get(ChannelKind(self.kind)) if self.kind else None
        if validate is None or not self.value:
            return
        try:
            validate(self.value)
        except ValidationError as error:
            raise ValidationError({"value": error}) from error

    def clean_whole(self) -> None:
        if self.kind in self.VALIDATORS and not self.value:
            raise ValidationError({"value": _("This channel needs an address or a number.")})
