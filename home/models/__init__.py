from home.models.home import HomePage
from home.models.information import InformationPage
from home.models.settings import SiteSettings

__all__ = ["HomePage", "InformationPage", "SiteSettings"]
