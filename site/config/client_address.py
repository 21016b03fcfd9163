"""Where a request comes from, behind the proxies we know of."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str | None:
    """The address that the outermost of our own proxies saw; never one the visitor claims.

    Each proxy appends the address it was called from, so with TRUSTED_PROXIES of them the
    visitor's stands that many places from the right of X-Forwarded-For.
    """
    address = request.META.get("REMOTE_ADDR", "")
    forwarded = request.headers.get("X-Forwarded-For", "").split(",")
    proxies = settings.TRUSTED_PROXIES
    if 0 < proxies <= len(forwarded):
        address = forwarded[-proxies].strip()
    try:
        return str(ip_address(address))
    except ValueError:
        return None
