"""The links at the foot of every page."""

from home.models import InformationPage
from languages.active import active_language
from languages.listing import TitledLink, titled_links
from languages.public import open_to_everybody


def footer_links() -> list[TitledLink]:
    """Information pages that are shown in menus, in the visitor's language."""
    pages = open_to_everybody(InformationPage.objects.in_menu())
    return titled_links(pages, active_language())
