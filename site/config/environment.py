"""What must be in the environment before the site may serve residents."""

from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured

REQUIRED = {
    "SECRET_KEY": (
        "a long random text, kept from one start to the next. Make one with:\n"
        "      python3 -c 'import secrets; print(secrets.token_urlsafe(64))'"
    ),
    "ALLOWED_HOSTS": "the host names the site answers to, by commas: www.example.org.il",
    "PUBLIC_URL": "the address residents type: https://www.example.org.il",
}


def require_environment(environment: Mapping[str, str]) -> None:
    """Raise one ImproperlyConfigured that names everything missing and how to make it."""
    missing = [name for name in REQUIRED if not environment.get(name, "").strip()]
    if missing:
        lines = [f"  {name}: {REQUIRED[name]}" for name in missing]
        raise ImproperlyConfigured(
            "The site does not start in production without these environment variables:\n"
            + "\n".join(lines)
            + "\nThe whole list is in docs/install.md."
        )
