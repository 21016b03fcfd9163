"""The ordered parts of a service page, as on the paper sheet."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.images import get_image_model_string

from languages.models import Row
from services.models.channel import ChannelKind
from services.models.vocabulary import DocumentType


class Criterion(Row):
    word_fields = ("text",)

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="criteria")
    text = models.TextField(
        _("condition"),
        help_text=_("One condition, as a sentence: “You have lived here for at least a year.”"),
    )

    panels = [FieldPanel("text")]

    class Meta(Row.Meta):
        verbose_name = _("condition")
        verbose_name_plural = _("conditions")


class Step(Row):
    word_fields = ("heading", "text", "link_label")
    fact_fields = ("channel", "link", "picture")

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="steps")
    heading = models.CharField(
        _("what to do"),
        max_length=120,
        help_text=_("Begin with a verb: “Fill in the request”."),
    )
    text = models.TextField(
        _("details"),
        blank=True,
        help_text=_("Two or three short sentences that help to do this step well."),
    )
    channel = models.CharField(
        _("done through"),
        max_length=20,
        choices=ChannelKind,
        blank=True,
        help_text=_("If this step is done through one of the channels below."),
    )
    link = models.URLField(_("link"), blank=True, help_text=_("https://"))
    link_label = models.CharField(
        _("words of the link"),
        max_length=120,
        blank=True,
        help_text=_("Say where it leads: “Check your address with the Population Authority”."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Only a picture that helps to do the step, such as where the number is printed."
        ),
    )

    panels = [
        FieldPanel("heading"),
        FieldPanel("text"),
        FieldPanel("channel"),
        FieldRowPanel([FieldPanel("link"), FieldPanel("link_label")]),
        FieldPanel("picture"),
    ]

    class Meta(Row.Meta):
        verbose_name = _("step")
        verbose_name_plural = _("steps")

    def clean_whole(self) -> None:
        if self.link and not self.link_label:
            raise ValidationError({"link_label": _("Say in words where the link leads.")})


class Document(Row):
    word_fields = ("when", "note")
    fact_fields = ("document_type", "form")

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="documents")
    document_type = models.ForeignKey(
        DocumentType,
        verbose_name=_("document"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("From the council's list, so that it has one name on all pages."),
    )
    when = models.CharField(
        _("only when"),
        max_length=200,
        blank=True,
        help_text=_("Leave empty if everybody needs it. “If the applicant is under 18”."),
    )
    note = models.CharField(
        _("remark"),
        max_length=250,
        blank=True,
        help_text=_("For example “a clear photo from your phone is enough”."),
    )
    form = models.ForeignKey(
        "wagtaildocs.Document",
        verbose_name=_("blank form to download"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("If the council has a form for it, as a PDF."),
    )

    panels = [
        FieldPanel("document_type"),
        FieldPanel("when"),
        FieldPanel("note"),
        FieldPanel("form"),
    ]

    class Meta(Row.Meta):
        verbose_name = _("document to attach")
        verbose_name_plural = _("documents to attach")


class Fee(Row):
    word_fields = ("label", "condition")
    fact_fields = ("amount", "payment_link")

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="fees")
    amount = models.DecimalField(
        _("amount in shekels"),
        max_digits=9,
        decimal_places=2,
        validators=[
            MinValueValidator(0, _("A fee cannot be negative. Write 0 if the service is free."))
        ],
        help_text=_("For example 60 or 12.50; 0 if it is free."),
    )
    label = models.CharField(
        _("what for"), max_length=120, help_text=_("For example “issuing the certificate”.")
    )
    condition = models.CharField(
        _("for whom or when"),
        max_length=200,
        blank=True,
        help_text=_("For example “up to 50 square metres”."),
    )
    payment_link = models.URLField(_("payment page"), blank=True, help_text=_("https://"))

    panels = [
        FieldRowPanel([FieldPanel("amount"), FieldPanel("label")]),
        FieldPanel("condition"),
        FieldPanel("payment_link"),
    ]

    class Meta(Row.Meta):
        verbose_name = _("fee")
        verbose_name_plural = _("fees")


class LegalBasis(Row):
    word_fields = ("name",)
    fact_fields = ("link",)

    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="legal_basis")
    name = models.CharField(
        _("law or regulation"),
        max_length=200,
        help_text=_("For example “Freedom of Information Law, 1998”."),
    )
    link = models.URLField(_("link"), blank=True, help_text=_("https://"))

    panels = [FieldPanel("name"), FieldPanel("link")]

    class Meta(Row.Meta):
        verbose_name = _("law or regulation")
        verbose_name_plural = _("legal basis")
