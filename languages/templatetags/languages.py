"""Mark what is in another language than its surroundings, and isolate what has a direction."""

from typing import Any

from django import template
from django.template.context import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from languages.active import active_language
from languages.codes import Language
from languages.reading import PageWords, Passage

register = template.Library()


def attributes(language: Language, surroundings: Language) -> SafeString:
    if language == surroundings:
        return mark_safe("")
    return format_html(' lang="{}" dir="{}"', language.code, language.direction)


def in_span(text: Any, language: Language, surroundings: Language) -> SafeString:
    """A text as it is, or in a ``<span>`` that says its language where that differs."""
    if language == surroundings:
        return format_html("{}", text)
    return format_html("<span{}>{}</span>", attributes(language, surroundings), text)


@register.simple_tag(takes_context=True)
def passage_attributes(context: Context, passage: Passage) -> SafeString:
    """``lang`` and ``dir`` of a passage inside ``<main>``, where they differ from it."""
    return attributes(passage.language, context["content_language"])


@register.simple_tag(takes_context=True)
def interface_attributes(context: Context) -> SafeString:
    """``lang`` and ``dir`` of the council's own words inside prose of another language."""
    return attributes(active_language(), context["content_language"])


@register.simple_tag(takes_context=True)
def prose(context: Context, passage: Passage) -> SafeString:
    """A passage inside ``<main>``, in a span of its own where its language differs.

    The span is inline on purpose: the paragraph around it keeps the page's alignment.
    """
    return in_span(passage.text, passage.language, context["content_language"])


@register.simple_block_tag(takes_context=True)
def label(context: Context, content: SafeString) -> SafeString:
    """The council's own words inside ``<main>``, in a span where its language is another."""
    return in_span(content, active_language(), context["content_language"])


@register.simple_tag(takes_context=True)
def absolute(context: Context, path: str) -> str:
    """The full address of a path, for those who read it outside the page."""
    return context["request"].build_absolute_uri(path)


@register.filter
def passage(words: PageWords, key: str) -> Passage:
    """The approved words of a key: ``words|passage:"introduction"``."""
    return words.get(key)


@register.filter
def isolated(text: Any) -> SafeString:
    """A number, phone, time or e-mail address that reads left to right in any text."""
    return format_html('<bdi dir="ltr">{}</bdi>', text)
