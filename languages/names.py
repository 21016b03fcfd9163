"""Short texts of coded records in each language: one column a language, on one record.

Page prose never lives in such columns; see docs/decisions.md.
"""

import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from languages.active import active_language
from languages.codes import LANGUAGES, SOURCE, Language

ModelClass = TypeVar("ModelClass", bound=type[models.Model])


def columns(attribute: str) -> list[str]:
    """Names of an attribute's columns, such as ``name_he``, in the languages' order."""
    return [f"{attribute}_{language.code}" for language in LANGUAGES]


def in_columns(attribute: str, words: dict[str, str] | None) -> dict[str, str]:
    """``{"he": …}`` as columns, ``{"name_he": …}``; blank where a language is missing."""
    words = words or {}
    return {f"{attribute}_{language.code}": words.get(language.code, "") for language in LANGUAGES}


def text_in(record: models.Model, attribute: str, language: Language | None = None) -> str:
    """A record's text in a language (the active one unless given), else in the source language."""
    language = language or active_language()
    return getattr(record, f"{attribute}_{language.code}") or getattr(
        record, f"{attribute}_{SOURCE.code}"
    )


def in_each_language(
    attribute: str, label: Any, make_field: Callable[..., models.Field]
) -> Callable[[ModelClass], ModelClass]:
    """Class decorator: a column per language, and a property that reads the active language's.

    ``make_field(verbose_name=...)`` makes each column.
    """

    def read(record: models.Model) -> str:
        return text_in(record, attribute)

    read.short_description = label  # type: ignore[attr-defined]  # lists' column heading

    def decorate(model: ModelClass) -> ModelClass:
        for language in LANGUAGES:
            verbose_name = format_lazy("{} ({})", label, language.native_name)
            field = make_field(verbose_name=verbose_name)
            model.add_to_class(f"{attribute}_{language.code}", field)
        setattr(model, attribute, property(read))
        return model

    return decorate


def name_column(verbose_name: Any) -> models.CharField:
    return models.CharField(
        verbose_name=verbose_name,
        max_length=120,
        help_text=_("As residents read it; short, without abbreviations."),
    )


@in_each_language("name", _("name"), name_column)
class NamedRecord(models.Model):
    """A coded record with a name in each language, all of them required."""

    name: str

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name


class IdentifiedRecord(NamedRecord):
    """A named record that other systems can refer to, whatever it is called now."""

    identifier = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        abstract = True


class CodedRecord(NamedRecord):
    """A named record with an address of its own, such as a topic."""

    slug = models.SlugField(
        _("address"),
        unique=True,
        help_text=_("English letters, digits and hyphens; the same in every language."),
    )

    class Meta:
        abstract = True
