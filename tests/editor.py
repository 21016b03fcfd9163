"""The admin's editor as a browser uses it: what its forms send, with a few changes."""

from datetime import timedelta
from typing import Any
from unittest.mock import patch

from bs4 import BeautifulSoup, Tag
from django.core.management import call_command
from django.db.models import Model
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

BACKEND = "django.contrib.auth.backends.ModelBackend"
FormData = dict[str, Any]


def sign_in(client: Client, user: Any) -> Client:
    client.force_login(user, backend=BACKEND)
    return client


def edit_address(record: Model) -> str:
    """Where a page, or a record such as an office, is edited."""
    if isinstance(record, Page):
        return reverse("wagtailadmin_pages:edit", args=[record.pk])
    name = f"wagtailsnippets_{record._meta.app_label}_{record._meta.model_name}:edit"
    return reverse(name, args=[record.pk])


def open_editor(client: Client, record: Model) -> FormData:
    """What the open editor would send if it were saved unchanged."""
    response = client.get(edit_address(record))
    assert response.status_code == 200
    return read_form(response)


def read_form(response: HttpResponse) -> FormData:
    soup = BeautifulSoup(response.content.decode(), "html.parser")
    form = soup.select_one("#page-edit-form, #w-editor-form")
    assert form is not None
    return values_of(form)


def values_of(form: Tag) -> FormData:
    """Names and values of a form's controls, as a browser sends them; buttons are not pressed."""
    data: FormData = {}
    for control in form.find_all(["input", "textarea", "select"]):
        name, kind = control.get("name"), control.get("type")
        is_off = kind in {"checkbox", "radio"} and not control.has_attr("checked")
        if not name or is_off or kind in {"submit", "file"} or control.has_attr("disabled"):
            continue
        data.setdefault(name, []).append(value_of(control))
    return {name: values[0] if len(values) == 1 else values for name, values in data.items()}


def value_of(control: Tag) -> str:
    if control.name == "textarea":
        return control.get_text().removeprefix("\n")
    if control.name == "select":
        chosen = control.find("option", selected=True)
        return str(chosen["value"]) if isinstance(chosen, Tag) else ""
    return str(control.get("value") or ("on" if control.get("type") == "checkbox" else ""))


def add_row(data: FormData, relation: str, **columns: Any) -> str:
    """Add a row as the editor's script does: from the empty form, with no key. Its prefix."""
    number = int(data[f"{relation}-TOTAL_FORMS"])
    prefix = f"{relation}-{number}"
    blanks = {"id": "", "ORDER": str(number + 1), "DELETE": "", "row_key": ""}
    data.update({f"{prefix}-{name}": value for name, value in {**blanks, **columns}.items()})
    data[f"{relation}-TOTAL_FORMS"] = str(number + 1)
    return prefix


def create(client: Client, parent: Page, model: type[Page], data: FormData) -> HttpResponse:
    """Send the form of a new page; a redirect where it worked."""
    names = [model._meta.app_label, model._meta.model_name, parent.pk]
    return client.post(reverse("wagtailadmin_pages:add", args=names), data)


def open_new(client: Client, parent: Page, model: type[Page]) -> FormData:
    """What the open editor of a new page would send if nothing were filled in."""
    names = [model._meta.app_label, model._meta.model_name, parent.pk]
    return read_form(client.get(reverse("wagtailadmin_pages:add", args=names)))


def save(client: Client, record: Model, data: FormData, action: str = "") -> HttpResponse:
    """Save a draft, or press a button such as ``action-publish``; a redirect where it worked."""
    pressed = {action: "1"} if action else {}
    return client.post(edit_address(record), {**data, **pressed})


def publish(client: Client, record: Model, **changes: Any) -> HttpResponse:
    """Open the editor, change fields by name, and press “publish”."""
    return save(client, record, {**open_editor(client, record), **changes}, "action-publish")


def autosave(client: Client, record: Model, data: FormData) -> dict[str, Any]:
    """Save as the open editor does by itself; what it is told."""
    response = client.post(edit_address(record), data, headers={"accept": "application/json"})
    assert response.status_code == 200
    return response.json()


def publish_what_is_due(in_days: int) -> None:
    """What the timer does when some days have passed."""
    then = timezone.now() + timedelta(days=in_days)
    with patch("django.utils.timezone.now", return_value=then):
        call_command("publish_scheduled", verbosity=0)


def errors_of(response: HttpResponse) -> str:
    """The complaints that an editor's form shows, one in a line."""
    soup = BeautifulSoup(response.content.decode(), "html.parser")
    return "\n".join(tag.get_text(" ", strip=True) for tag in soup.select(".error-message"))
