"""Trying the site and working on it: nothing to configure."""

from config.secret import read_or_make_secret

from .base import *  # noqa: F403
from .files import DATA_DIR, PORT, env

DEBUG = True
DATA_DIR.mkdir(parents=True, exist_ok=True)
SECRET_KEY = read_or_make_secret(DATA_DIR / "secret-key")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

PUBLIC_URL = env.str("PUBLIC_URL", default=f"http://127.0.0.1:{PORT}").rstrip("/")
WAGTAILADMIN_BASE_URL = PUBLIC_URL

EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
