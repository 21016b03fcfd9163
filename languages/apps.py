from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_slug_changed


class LanguagesConfig(AppConfig):
    name = "languages"
    verbose_name = _("Languages")

    def ready(self) -> None:
        # Only once the apps are loaded can what works on pages be imported.
        from languages.companions import carry_slug

        page_slug_changed.connect(carry_slug, dispatch_uid="languages.carry_slug")
