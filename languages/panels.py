"""Editor panels for a page's rows."""

from typing import Any

from wagtail.admin.panels import InlinePanel
from wagtail.admin.panels.base import get_form_for_model

from languages.forms import RowForm


class RowsPanel(InlinePanel):
    """An ``InlinePanel`` whose rows keep their keys while they stand only in a draft."""

    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        formset = options["formsets"][self.relation_name]
        deferred = self.child_edit_handler.get_form_options().get("defer_required_on_fields", [])
        formset["form"] = get_form_for_model(
            self.db_field.related_model, form_class=RowForm, defer_required_on_fields=deferred
        )
        return options
