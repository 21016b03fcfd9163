"""Serving residents. Everything particular to an installation comes from the environment."""

import os
from urllib.parse import urlsplit

from config.environment import require_environment

from .access import TRUSTED_PROXIES
from .base import *  # noqa: F403
from .base import MIDDLEWARE
from .data import DATABASES
from .files import DATA_DIR, STORAGES, env

require_environment(os.environ)

DEBUG = False
DEMO_ACCOUNTS_FILE = None
SECRET_KEY = env.str("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
PUBLIC_URL = env.str("PUBLIC_URL").rstrip("/")
WAGTAILADMIN_BASE_URL = PUBLIC_URL
DATA_DIR.mkdir(parents=True, exist_ok=True)

DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

globals().update(env.email_url("EMAIL_URL", default="smtp://localhost:25"))
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("FROM_EMAIL", default=f"no-reply@{urlsplit(PUBLIC_URL).hostname}")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# Only an installation whose public address is plain http, on a closed network, goes without TLS.
HTTPS = PUBLIC_URL.startswith("https://")
SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=30 * 24 * 60 * 60) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("HSTS_SUBDOMAINS", default=True)
SECURE_HSTS_PRELOAD = SECURE_HSTS_INCLUDE_SUBDOMAINS

# The site serves its static files itself, compressed, under names that change with the content.
MIDDLEWARE = [MIDDLEWARE[0], "whitenoise.middleware.WhiteNoiseMiddleware", *MIDDLEWARE[1:]]
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {
        # Django's own handlers of these print only while DEBUG is on, or send mail to ADMINS.
        "django": {"handlers": [], "propagate": True},
        "axes.apps": {"level": "WARNING"},  # a banner at each start
        "gunicorn.http.wsgi": {"level": "ERROR"},  # a line for each HEAD request
    },
}
