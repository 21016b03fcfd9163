"""Questions and answers: for residents, and for the call centre."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel

from languages.models import Row


class QuestionAndAnswer(Row):
    word_fields = ("question", "answer")

    question = models.CharField(
        _("question"),
        max_length=200,
        help_text=_("As people ask it: “Do I need a new certificate every year?”"),
    )
    answer = models.TextField(
        _("answer"), help_text=_("Begin with the answer itself: “Yes. It covers one tax year.”")
    )

    panels = [FieldPanel("question"), FieldPanel("answer")]

    class Meta(Row.Meta):
        abstract = True


class Question(QuestionAndAnswer):
    page = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="questions")

    class Meta(Row.Meta):
        verbose_name = _("question and answer")
        verbose_name_plural = _("questions and answers")


class OperatorQuestion(QuestionAndAnswer):
    """For the call centre's staff alone: no public output has it."""

    for_staff = True

    page = ParentalKey(
        "services.ServicePage", on_delete=models.CASCADE, related_name="operator_questions"
    )

    class Meta(Row.Meta):
        verbose_name = _("question and answer for the call centre")
        verbose_name_plural = _("questions and answers for the call centre")
