"""How long a service takes, in the visitor's language."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def duration_text(number: int | None, unit: str) -> str:
    """A promise such as “5 working days”; empty where none was made."""
    if unit == "immediate":
        return _("On the spot")
    if not number or not unit:
        return ""
    texts = {
        "minutes": ngettext("%(number)d minute", "%(number)d minutes", number),
        "hours": ngettext("%(number)d hour", "%(number)d hours", number),
        "days": ngettext("%(number)d day", "%(number)d days", number),
        "working_days": ngettext("%(number)d working day", "%(number)d working days", number),
        "weeks": ngettext("%(number)d week", "%(number)d weeks", number),
        "months": ngettext("%(number)d month", "%(number)d months", number),
    }
    return texts[unit] % {"number": number}
