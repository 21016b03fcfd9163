"""Pictures to look at, taken where SCREENSHOTS names a folder for them."""

import os
from pathlib import Path

import pytest

from tests.journeys.catalogue import BY_SLUG, CODES
from tests.journeys.windows import DESK, PHONE, Visit

PAGES = {
    "home": "/{code}/",
    "a-z": "/{code}/services/",
    "service": BY_SLUG["arnona-discount"].path("{code}"),
    "department": "/{code}/departments/treasury/",
    "audience": "/{code}/audiences/seniors/",
    "untranslated": "/{code}/council-meetings/",
    "search": "/{code}/search/?q=106",
    "not-found": "/{code}/no-such-page/",
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("code", CODES)
def test_picture_is_taken(visit: Visit, code: str, name: str) -> None:
    for size in (PHONE, DESK):
        page = visit(PAGES[name].format(code=code), size)
        picture = Path(os.environ["SCREENSHOTS"]) / f"{name}-{code}-{size[0]}.png"
        page.screenshot(path=picture, full_page=True)
        assert picture.stat().st_size
