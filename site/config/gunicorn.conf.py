"""Gunicorn's settings: `gunicorn -c site/config/gunicorn.conf.py`, from any folder.

BIND and WEB_CONCURRENCY change where it listens and how many processes answer.
"""

import os
from multiprocessing import cpu_count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

wsgi_app = "config.wsgi"
chdir = str(ROOT)
pythonpath = f"{ROOT},{ROOT / 'site'}"

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WEB_CONCURRENCY") or 2 * cpu_count() + 1)
timeout = 30
# A process is replaced now and then, so that a slow leak never becomes an outage.
max_requests = 2000
max_requests_jitter = 200

accesslog = "-"
errorlog = "-"
