"""The signing key of a trial installation, made once."""

import os
import secrets
from pathlib import Path


def read_or_make_secret(path: Path) -> str:
    """The key kept in ``path``, readable by its owner alone; made where there is none yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    secret = secrets.token_urlsafe(64)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secret)
    return secret
