"""Whom to ask when something is unclear: a role or a desk, with its telephones."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import DraftStateMixin, Orderable, RevisionMixin

from contacts.models.records import Department
from contacts.phones import PhoneField, display_phone
from languages.names import IdentifiedRecord, columns


class Contact(DraftStateMixin, RevisionMixin, IdentifiedRecord, ClusterableModel):
    """A direct contact; drafted by referents, published by the manager, shown on many pages."""

    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        on_delete=models.PROTECT,
        related_name="contacts",
        help_text=_("Whose desk it is."),
    )
    email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("A desk's address rather than a person's, for example desk@example.org."),
    )
    whatsapp = PhoneField(
        _("WhatsApp"), blank=True, help_text=_("A mobile number, for example 050-234-5678.")
    )
    check_again_on = models.DateField(
        _("check again on"),
        null=True,
        blank=True,
        help_text=_("When somebody should call these numbers and see that they are right."),
    )

    panels = [
        *[FieldPanel(name) for name in columns("name")],
        FieldPanel("department"),
        InlinePanel("phones", label=_("Telephone"), min_num=1),
        FieldPanel("email"),
        FieldPanel("whatsapp"),
        FieldPanel("check_again_on"),
    ]

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["name_he"]


class ContactPhone(Orderable):
    class Kind(models.TextChoices):
        OFFICE = "office", _("office")
        MOBILE = "mobile", _("mobile")
        EMERGENCY = "emergency", _("emergencies")

    contact = ParentalKey(Contact, on_delete=models.CASCADE, related_name="phones")
    number = PhoneField(
        _("number"), help_text=_("For example 04-658-0000, 050-234-5678, *6050 or 106.")
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        default=Kind.OFFICE,
        help_text=_("A number for emergencies is marked as such."),
    )

    panels = [FieldPanel("number"), FieldPanel("kind")]

    class Meta(Orderable.Meta):
        verbose_name = _("telephone")
        verbose_name_plural = _("telephones")

    def __str__(self) -> str:
        return display_phone(self.number)
