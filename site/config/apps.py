from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """What makes these apps one site; installed for its management commands."""

    name = "config"
