"""What every template knows of languages."""

from typing import Any

from django.http import HttpRequest

from languages.active import active_language, addresses_in_each_language


def languages(request: HttpRequest) -> dict[str, Any]:
    """The interface's language, and this address in each language.

    ``content_language`` is the language of ``<main>``; a view whose prose is in another one
    gives its own.
    """
    language = active_language()
    return {
        "interface_language": language,
        "content_language": language,
        "language_addresses": list(addresses_in_each_language(request.path)),
    }
