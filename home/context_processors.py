"""What the header and the footer of every page need."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from contacts.cards import phone_link
from home.footer import footer_links
from home.models import SiteSettings


def site(request: HttpRequest) -> dict[str, Any]:
    """The council's settings, its call centre's number and the footer's links, fetched when a
    template asks for them."""
    settings = SimpleLazyObject(lambda: SiteSettings.for_request(request))
    return {
        "site_settings": settings,
        "call_centre": SimpleLazyObject(lambda: phone_link(settings.call_centre_phone)),
        "footer_links": SimpleLazyObject(footer_links),
    }
