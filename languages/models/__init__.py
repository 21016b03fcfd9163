from languages.models.approved_words import ApprovedWords
from languages.models.localised_page import LocalisedPage
from languages.models.row import Row

__all__ = ["ApprovedWords", "LocalisedPage", "Row"]
