"""Editor forms that keep a row's key from one save to the next."""

import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.forms.pages import WagtailAdminPageForm

ASCII_SLUG = RegexValidator(
    r"^[a-z0-9]+(?:-[a-z0-9]+)*\Z",
    _(
        "Use small English letters, digits and hyphens only, for example “arnona-discount”: "
        "the address is the same in every language, and Hebrew or Arabic letters become "
        "unreadable when it is shared."
    ),
)


class RowForm(WagtailAdminModelForm):
    """The form of one row; a hidden field carries the key of a row that only a draft has."""

    row_key = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        is_blank_template = "__prefix__" in (self.prefix or "")
        self.fields["row_key"].initial = None if is_blank_template else self.instance.row_key

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.instance.pk is None:
            self.instance.row_key = self.cleaned_data.get("row_key") or uuid.uuid4()
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.is_deferred_validation:
            try:
                self.instance.clean_whole()
            except ValidationError as error:
                self.add_error(None, error)

    def get_field_updates_for_resave(self) -> list[tuple[str, str]]:
        """Tell the open editor the key, so that its next autosave names the same row."""
        updates = super().get_field_updates_for_resave()
        return [*updates, (f"{self.prefix}-row_key", str(self.instance.row_key))]


class LocalisedPageForm(WagtailAdminPageForm):
    """The form of a page: ASCII addresses, and a key of its own for every row.

    ``reasons`` gives the sentence shown where a field or a list that residents need is empty.
    Lists begin empty: a first row offered blank would have to be filled in even for a draft.
    """

    reasons: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].validators = [ASCII_SLUG]
        for name in self.reasons.keys() & self.fields.keys():
            self.fields[name].error_messages["required"] = self.reasons[name]
        for name in self.reasons.keys() & self.formsets.keys():
            self.formsets[name].error_messages["too_few_forms"] = self.reasons[name]

    def is_valid(self) -> bool:
        if not self.is_deferred_validation:
            for name in self.reasons.keys() & self.formsets.keys():
                self.formsets[name].min_num, self.formsets[name].validate_min = 1, True
        return super().is_valid()

    def save(self, commit: bool = True) -> Any:
        self.part_rows_of_the_same_key()
        return super().save(commit=commit)

    def part_rows_of_the_same_key(self) -> None:
        seen = set()
        for formset in self.formsets.values():
            for form in formset.forms:
                if isinstance(form, RowForm):
                    if form.instance.row_key in seen:
                        form.instance.row_key = uuid.uuid4()
                    seen.add(form.instance.row_key)
