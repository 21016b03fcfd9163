import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from config.csp import SiteCSPMiddleware
from config.headers import permissions_policy_middleware


def policy_at(path: str) -> dict[str, set[str]]:
    response = SiteCSPMiddleware(lambda request: HttpResponse())(RequestFactory().get(path))
    header = response.headers["Content-Security-Policy"]
    return {part.split()[0]: set(part.split()[1:]) for part in header.split(";") if part.strip()}


@pytest.mark.parametrize("path", ["/", "/he/", "/he/admin/", "/administration/", "/login/"])
def test_residents_pages_run_nothing_inline_and_load_nothing_from_elsewhere(path: str) -> None:
    policy = policy_at(path)
    assert policy["default-src"] == {"'self'"}
    assert "script-src" not in policy
    assert "style-src" not in policy
    assert policy["object-src"] == {"'none'"}


def test_editors_pages_allow_what_wagtail_needs() -> None:
    policy = policy_at("/admin/pages/4/edit/")
    assert policy["script-src"] == {"'self'", "'unsafe-inline'"}
    assert policy["style-src"] == {"'self'", "'unsafe-inline'"}
    assert policy["default-src"] == {"'self'"}


def test_one_editors_page_does_not_loosen_the_next_resident_s() -> None:
    policy_at("/admin/")
    assert "script-src" not in policy_at("/he/")


def test_only_editors_previews_are_framed_and_only_by_our_own_pages() -> None:
    assert policy_at("/he/")["frame-ancestors"] == {"'none'"}
    assert policy_at("/admin/pages/4/edit/preview/")["frame-ancestors"] == {"'self'"}


def test_pages_ask_for_no_device() -> None:
    response = permissions_policy_middleware(lambda request: HttpResponse())(
        RequestFactory().get("/")
    )
    assert "geolocation=()" in response.headers["Permissions-Policy"]
    assert "camera=()" in response.headers["Permissions-Policy"]
