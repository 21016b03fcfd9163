"""Every field of every page and row is a word or a fact, so that none is left unguarded."""

import dataclasses

import pytest
from django.apps import apps
from django.db import models
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail_localize.fields import get_translatable_fields

from languages.models import LocalisedPage, Row
from languages.words import row_relations
from services.models import ServicePage
from services.sheet import ServiceSheet

PAGES = [model for model in apps.get_models() if issubclass(model, LocalisedPage)]
ROWS = [model for model in apps.get_models() if issubclass(model, Row)]
CONTENT = [*PAGES, *ROWS]

# Fields of Wagtail's own that say nothing to anybody.
BOOKKEEPING = {
    "id",
    "page",
    "page_ptr",
    "sort_order",
    "locale",
    "translation_key",
    "row_key",
    "audiences",
    "life_events",
}
# Rows of a page that carry facts alone.
FACT_ROWS = {"topics", "related_services"}
EDITED_PAGE_FIELDS = {"title", "slug", "show_in_menus", "owner"}

each_content = pytest.mark.parametrize("model", CONTENT, ids=lambda model: model.__name__)
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda model: model.__name__)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda model: model.__name__)


def own_fields(model: type[models.Model]) -> set[str]:
    inherited = {field.name for field in Page._meta.get_fields()} - EDITED_PAGE_FIELDS
    fields = (*model._meta.fields, *model._meta.many_to_many)
    if not issubclass(model, Page):
        inherited = set()
    return {field.name for field in fields} - inherited - BOOKKEEPING


@each_content
def test_every_field_is_named_once_as_word_or_fact(model: type[LocalisedPage | Row]) -> None:
    named = [*model.word_fields, *model.fact_fields]
    assert sorted(named) == sorted(own_fields(model))


@each_content
def test_every_text_without_a_form_of_its_own_is_a_word(model: type[LocalisedPage | Row]) -> None:
    coded = (models.EmailField, models.SlugField, models.URLField)
    texts = {
        field.name
        for field in model._meta.fields
        if isinstance(field, models.CharField | models.TextField | RichTextField)
        and not isinstance(field, coded)
        and not field.choices
        and field.name in own_fields(model)
    }
    values_by_kind = {"value"} if model.__name__ == "Channel" else set()
    assert texts - values_by_kind == set(model.word_fields)


@each_content
def test_translators_are_given_words_and_cannot_change_facts(
    model: type[LocalisedPage | Row],
) -> None:
    offered = {field.field_name for field in get_translatable_fields(model)}
    overridable = {
        field.field_name for field in model.override_translatable_fields if field.overridable
    }
    assert set(model.word_fields) <= offered
    assert not overridable
    synchronised = {field.field_name for field in model.override_translatable_fields}
    assert set(model.fact_fields) <= synchronised


@each_page
def test_every_list_of_a_page_can_be_translated_or_has_no_words(page: type[LocalisedPage]) -> None:
    words = dict(row_relations(page))
    for relation in page._meta.related_objects:
        name = relation.get_accessor_name()
        if name and issubclass(relation.related_model, Orderable) and name not in FACT_ROWS:
            assert name in words
            assert issubclass(relation.related_model, TranslatableMixin)


@each_page
def test_every_page_says_where_it_may_stand(page: type[LocalisedPage]) -> None:
    assert "parent_page_types" in vars(page)
    assert "subpage_types" in vars(page)


@each_row
def test_every_row_is_for_staff_or_stands_in_the_sheet(row: type[Row]) -> None:
    relations = {model: name for name, model in row_relations(ServicePage)}
    in_sheet = {field.name for field in dataclasses.fields(ServiceSheet)}
    assert row.for_staff is not (relations[row] in in_sheet)
