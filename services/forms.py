"""The service editor's form: what a page that is submitted must have."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from languages.forms import LocalisedPageForm


class ServicePageForm(LocalisedPageForm):
    """A draft may be incomplete; a page that is submitted or published may not."""

    reasons: dict[str, Any] = {
        "essence": _("Write in brief what the service is, for whom, and how to get it."),
        "audience": _("Write for whom the service is."),
        "contact": _("Choose a direct contact, so that nobody is left without an answer."),
        "steps": _("Add at least one step: what the resident should do."),
        "channels": _("Add at least one way to apply: a form, an e-mail, a telephone, a place."),
        "topics": _("Choose at least one topic, so that residents find the page."),
    }
