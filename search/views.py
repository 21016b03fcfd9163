"""The search page."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from languages.active import active_language
from search.results import find_pages
from services.models import Topic
from services.terms import terms_in_use

RESULTS_PER_PAGE = 20


def search(request: HttpRequest) -> HttpResponse:
    """Results for ``q``; an empty query is offered the topics instead."""
    query = request.GET.get("q", "").strip()
    results = find_pages(query, active_language())
    page = Paginator(results, RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    context = {"query": query, "results": page, "topics": terms_in_use(Topic)}
    return render(request, "search/search.html", context)
