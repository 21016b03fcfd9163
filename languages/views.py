"""Serving pages: every language's addresses lead into the source language's tree."""

from django.http import Http404, HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.models import Page, Site
from wagtail.views import serve_chain

from languages.models import LocalisedPage


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Serve the live source page of a path, in the active language.

    Stands in for ``wagtail.views.serve``, which would look in each language's own tree; it runs
    the same hooks, so view restrictions hold.
    """
    page = find_source_page(request, path)
    serve_page = serve_chain
    for hook in reversed(hooks.get_hooks("on_serve_page")):
        serve_page = hook(serve_page)
    for hook in hooks.get_hooks("before_serve_page"):
        response = hook(page, request, [], {})
        if isinstance(response, HttpResponse):
            return response
    return serve_page(page, request, [], {})


def find_source_page(request: HttpRequest, path: str) -> LocalisedPage:
    """The live page of a path below the site's root, with the facts it shows, in two queries.

    Raises ``Http404`` where there is none.
    """
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    root = site.root_page
    url_path = f"{root.url_path}{path}"
    slug = url_path.rstrip("/").rpartition("/")[2]
    page = Page.objects.live().filter(slug=slug, url_path=url_path, locale=root.locale_id).first()
    if page is None or not issubclass(page.specific_class or Page, LocalisedPage):
        raise Http404
    followed = page.specific_class.objects.select_related(*page.specific_class.followed_facts)
    return followed.get(pk=page.pk)
