"""Database, cache and background work: each one address in the environment."""

from .files import DATA_DIR, env

DATABASES = {
    "default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'db.sqlite3'}"),
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Readers never wait for the one writer, and the writer waits for its turn at the start of
    # its transaction instead of failing in the middle of it.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode = WAL;"
            "PRAGMA synchronous = NORMAL;"
            "PRAGMA mmap_size = 134217728;"
            "PRAGMA journal_size_limit = 67108864;"
            "PRAGMA cache_size = -16000;"
        ),
    }
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://sherut")}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
