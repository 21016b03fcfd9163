"""A service of the council, written as the paper sheet was."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.images import get_image_model_string

from contacts.models import Contact, Office
from languages.models import LocalisedPage
from languages.reading import PageWords
from services.forms import ServicePageForm
from services.models.vocabulary import Audience, LifeEvent
from services.panels import SERVICE_EDIT_HANDLER
from services.querysets import ServicePageManager
from services.sheet import build_sheet


class ServicePage(LocalisedPage):
    """One service. Words are approved; facts go live when the manager publishes them."""

    class Visibility(models.TextChoices):
        PUBLIC = "public", _("everybody")
        STAFF = "staff", _("the council's staff only")

    class TimeUnit(models.TextChoices):
        IMMEDIATE = "immediate", _("on the spot")
        MINUTES = "minutes", _("minutes")
        HOURS = "hours", _("hours")
        DAYS = "days", _("days")
        WORKING_DAYS = "working_days", _("working days")
        WEEKS = "weeks", _("weeks")
        MONTHS = "months", _("months")

    class Reach(models.IntegerChoices):
        NARROW = 1, _("1: few residents")
        MIDDLE = 2, _("2: some residents")
        WIDE = 3, _("3: many residents")

    class Complexity(models.IntegerChoices):
        EASY = 1, _("1: easy")
        MIDDLE = 2, _("2: medium")
        HARD = 3, _("3: hard")

    word_fields = (
        *LocalisedPage.word_fields,
        "essence",
        "picture_alt",
        "audience",
        "processing_note",
        "result",
        "search_words",
    )
    fact_fields = (
        *LocalisedPage.fact_fields,
        "picture",
        "processing_number",
        "processing_unit",
        "contact",
        "office",
        "deputy",
        "reach",
        "complexity",
        "visibility",
        "check_again_on",
        "fees_check_again_on",
        "checked_on",
        "checked_by",
    )
    followed_facts = ("contact__department", "office", "picture")

    essence = models.TextField(
        _("What? The service in brief"),
        max_length=300,
        help_text=_(
            "What it is, for whom, and how to get it; at most 300 characters. It is also what "
            "search shows. “Residents are entitled to an income-tax benefit. To get it you need…”"
        ),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only a picture that helps to understand, such as where to find the form."),
    )
    picture_alt = models.CharField(
        _("the picture in words"),
        max_length=200,
        blank=True,
        help_text=_("For whoever cannot see it: “A clerk hands a form to a resident”."),
    )
    audience = models.TextField(
        _("For whom?"),
        max_length=400,
        help_text=_("Who may use the service: “Residents who pay arnona on a home here”."),
    )
    audiences = ParentalManyToManyField(
        Audience,
        verbose_name=_("audiences"),
        blank=True,
        related_name="services",
        help_text=_("The service is listed under each of these."),
    )
    processing_number = models.PositiveSmallIntegerField(
        _("how many"),
        null=True,
        blank=True,
        help_text=_("For example 5; leave it empty where the unit is “on the spot”."),
    )
    processing_unit = models.CharField(
        _("unit of time"), max_length=20, choices=TimeUnit, blank=True, help_text=_("working days")
    )
    processing_note = models.CharField(
        _("remark"),
        max_length=200,
        blank=True,
        help_text=_("For example “from the day we have all the documents”."),
    )
    result = models.CharField(
        _("What does the resident have at the end?"),
        max_length=250,
        blank=True,
        help_text=_("For example “a signed certificate as a PDF, valid for a year”."),
    )
    contact = models.ForeignKey(
        Contact,
        verbose_name=_("direct contact"),
        null=True,
        on_delete=models.PROTECT,
        related_name="services",
        help_text=_("Whom to ask when something is unclear. Never write a phone into the text."),
    )
    office = models.ForeignKey(
        Office,
        verbose_name=_("office and reception hours"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="services",
        help_text=_("Where and when residents are received; its hours are kept in one place."),
    )
    life_events = ParentalManyToManyField(
        LifeEvent, verbose_name=_("life events"), blank=True, related_name="services"
    )
    search_words = models.TextField(
        _("words residents use"),
        blank=True,
        help_text=_(
            "One in a line: the words people really type, also wrong or everyday ones: "
            "“council tax”, “city rates”. They help the search and are not shown."
        ),
    )
    deputy = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("deputy"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Looks after the page when the owner is away."),
    )
    reach = models.PositiveSmallIntegerField(
        _("reach"), choices=Reach, default=Reach.MIDDLE, help_text=_("How many residents use it.")
    )
    complexity = models.PositiveSmallIntegerField(
        _("complexity"),
        choices=Complexity,
        default=Complexity.MIDDLE,
        help_text=_("How hard it is for the council to give it."),
    )
    visibility = models.CharField(
        _("visible to"),
        max_length=10,
        choices=Visibility,
        default=Visibility.PUBLIC,
        help_text=_("The same in every language, from the moment the manager publishes."),
    )
    check_again_on = models.DateField(
        _("check the text again on"), null=True, blank=True, help_text=_("Usually in a year.")
    )
    fees_check_again_on = models.DateField(
        _("check the fees again on"),
        null=True,
        blank=True,
        help_text=_("Usually when the council's budget is approved."),
    )
    checked_on = models.DateField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("When somebody last read the page and saw that it is right; residents see it."),
    )
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("last checked by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Residents see the department, not the name."),
    )

    objects = ServicePageManager()

    edit_handler = SERVICE_EDIT_HANDLER
    base_form_class = ServicePageForm

    parent_page_types = ["services.DepartmentPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("service page")
        verbose_name_plural = _("service pages")

    @property
    def for_staff_only(self) -> bool:
        return self.visibility == self.Visibility.STAFF

    def page_context(self, request: HttpRequest, words: PageWords) -> dict[str, Any]:
        sheet = build_sheet(self, words)
        return {**super().page_context(request, words), "sheet": sheet}
