"""Where things are: the code, the data of an installation, static files, uploads."""

from pathlib import Path

import environ

env = environ.Env()

ROOT = Path(__file__).resolve().parents[3]
# What an installation makes and must not lose: database, uploads, keys. Never in git.
DATA_DIR = Path(env.str("DATA_DIR", default=str(ROOT / "var"))).resolve()
# Where `make run` serves.
PORT = env.int("PORT", default=8000)
# Known names with passwords in a file are for trying the site; production has no such file.
DEMO_ACCOUNTS_FILE: Path | None = DATA_DIR / "demo-accounts.txt"

STATICFILES_DIRS = [ROOT / "site" / "static"]
STATIC_ROOT = DATA_DIR / "static"
STATIC_URL = "/static/"
MEDIA_ROOT = DATA_DIR / "media"
MEDIA_URL = "/media/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
