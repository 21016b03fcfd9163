"""Tell whether a page's words or facts changed, whatever Wagtail noted about it meanwhile."""

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from modelcluster.models import get_all_child_m2m_relations, get_all_child_relations
from wagtail.models import COMMENTS_RELATION_NAME

from languages.models import LocalisedPage

BOOKKEEPING = {"pk", "page", "locale", "translation_key", "sort_order"}


def fingerprint(page: LocalisedPage) -> str:
    """A digest of a page's words, facts and rows as it stands in memory."""
    return hashlib.sha256(
        json.dumps(content(page), cls=DjangoJSONEncoder, sort_keys=True).encode()
    ).hexdigest()


def content(page: LocalisedPage) -> dict[str, Any]:
    """Words, facts and rows, without keys of the database and Wagtail's own notes."""
    data = page.serializable_data()
    relations = [relation.get_accessor_name() for relation in get_all_child_relations(page)]
    lists = [field.name for field in get_all_child_m2m_relations(page)]
    kept = {name: data[name] for name in (*page.word_fields, *page.fact_fields, *lists)}
    for name in relations:
        if name != COMMENTS_RELATION_NAME:
            kept[name] = [without_bookkeeping(row) for row in data[name]]
    return kept


def without_bookkeeping(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in BOOKKEEPING}
