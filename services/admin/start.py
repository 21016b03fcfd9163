"""Start a service from a ready skeleton."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.models import Page

from languages.codes import SOURCE
from languages.forms import ASCII_SLUG
from services.admin.skeletons import SKELETONS, Skeleton
from services.models import Channel, DepartmentPage, Fee, Question, ServicePage, Step


class StartForm(forms.Form):
    """The name and the address of a new service, and its skeleton."""

    title = forms.CharField(label=_("Name of the service"), max_length=255)
    slug = forms.CharField(
        label=_("Address"),
        max_length=80,
        validators=[ASCII_SLUG],
        help_text=_("English letters, digits and hyphens; the same in every language."),
    )
    skeleton = forms.ChoiceField(
        label=_("Template"),
        widget=forms.RadioSelect,
        choices=[(key, skeleton.name) for key, skeleton in SKELETONS.items()],
    )

    def __init__(self, *args: Any, parent: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parent = parent

    def clean_slug(self) -> str:
        slug = self.cleaned_data["slug"]
        if self.parent.get_children().filter(slug=slug).exists():
            raise forms.ValidationError(
                _("The department has a page with this address. Choose another.")
            )
        return slug


def start_service(request: HttpRequest, parent_id: int) -> HttpResponse:
    """Make a draft from a skeleton and open it in the editor."""
    parent = get_object_or_404(DepartmentPage, pk=parent_id)
    if not parent.is_source or not parent.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    form = StartForm(request.POST or None, parent=parent)
    if request.method == "POST" and form.is_valid():
        page = make_draft(parent, form.cleaned_data, request.user)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return TemplateResponse(
        request, "services/admin/start_service.html", {"form": form, "parent": parent}
    )


def make_draft(parent: DepartmentPage, chosen: dict[str, str], user: Any) -> ServicePage:
    """An unpublished service with a skeleton's sentences in the source language."""
    skeleton = SKELETONS[chosen["skeleton"]]
    with override(SOURCE.code):
        page = ServicePage(
            title=chosen["title"],
            slug=chosen["slug"],
            essence=str(skeleton.essence),
            audience=str(skeleton.audience),
            result=str(skeleton.result),
            contact=parent.contact,
            office=parent.office,
            owner=user,
            live=False,
            locale=parent.locale,
            **skeleton.facts,
        )
        add_rows(page, skeleton)
    parent.add_child(instance=page)
    page.save_revision(user=user, log_action=True)
    return page


def add_rows(page: ServicePage, skeleton: Skeleton) -> None:
    steps = [{"heading": str(heading), "text": str(text)} for heading, text in skeleton.steps]
    questions = [{"question": str(question), "answer": "…"} for question in skeleton.questions]
    fees = [{"label": str(skeleton.fee), "amount": 0}] if skeleton.fee else []
    parts: list[tuple[Any, Any, list[dict[str, Any]]]] = [
        (page.steps, Step, steps),
        (page.channels, Channel, [{"kind": kind} for kind in skeleton.channels]),
        (page.questions, Question, questions),
        (page.fees, Fee, fees),
    ]
    for manager, model, rows in parts:
        for order, row in enumerate(rows):
            manager.add(model(locale=page.locale, sort_order=order, **row))
