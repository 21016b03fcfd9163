"""The links at the foot of every page."""

from home.models import InformationPage
from languages.active import active_language
from languages.codes import SOURCE
from languages.listing import TitledLink, titled_links


def footer_links() -> list[TitledLink]:
    """Information pages that are shown in menus, in the visitor's language."""
    pages = InformationPage.objects.live().public().in_menu()
    return titled_links(pages.filter(locale__language_code=SOURCE.code), active_language())
