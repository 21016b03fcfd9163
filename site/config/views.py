"""What belongs to the site as a whole: the choice of language, errors, sitemap, robots."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template import loader
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_path, get_language_from_request, override

from config.sitemap import sitemap_entries
from languages.codes import find_language
from services.models import Topic
from services.terms import terms_in_use


def choose_language(request: HttpRequest) -> HttpResponse:
    """Lead to the visitor's language by Accept-Language; Hebrew where it names none of ours."""
    language = find_language(get_language_from_request(request))
    response = HttpResponseRedirect(f"/{language.code}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Help on in the language of the address."""
    language = get_language_from_path(request.path_info) or get_language_from_request(request)
    with override(find_language(language).code):
        topics = list(terms_in_use(Topic))
        return render(request, "404.html", {"topics": topics}, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say so in the language of the address, without the database that may be what broke."""
    language = find_language(get_language_from_path(request.path_info))
    with override(language.code):
        context = {"interface_language": language}
        return HttpResponse(loader.render_to_string("500.html", context), status=500)


def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        *(f"Disallow: /{code}/search/" for code, _name in settings.LANGUAGES),
        *(f"Disallow: /{code}/login/" for code, _name in settings.LANGUAGES),
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def sitemap(request: HttpRequest) -> HttpResponse:
    entries = sitemap_entries(request.build_absolute_uri("/").rstrip("/"))
    context = {"entries": entries}
    return render(request, "sitemap.xml", context, content_type="application/xml; charset=utf-8")
