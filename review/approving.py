"""Approving a page: the manager makes its latest words those that residents read."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db import transaction
from django.utils.text import capfirst

from languages.approval import approve_words, find_record
from languages.models import LocalisedPage
from languages.words import CollectedWords, changed_keys, collect_words, row_relations, row_word_key


@dataclass(frozen=True)
class WordChange:
    """A text that differs between what residents read and what is saved; one may be empty."""

    label: str
    read_now: str
    saved: str


class IncompletePageError(Exception):
    """A page lacks parts that residents need; ``parts`` says each in a sentence."""

    def __init__(self, parts: list[str]) -> None:
        super().__init__(" ".join(parts))
        self.parts = parts


def may_approve(user: AbstractUser | AnonymousUser, page: LocalisedPage) -> bool:
    return user.has_perm("languages.approve_words") and page.alias_of_id is None


def words_read_now(page: LocalisedPage) -> CollectedWords:
    record = find_record(page)
    return CollectedWords(record.words, record.staff_words) if record else CollectedWords()


def word_changes(page: LocalisedPage) -> list[WordChange]:
    """What approving a page, as it stands in memory, would change for readers."""
    now, saved = words_read_now(page), collect_words(page)
    before, after = {**now.public, **now.staff}, {**saved.public, **saved.staff}
    labels = word_labels(page)
    return [
        WordChange(labels.get(key, ""), before.get(key, ""), after.get(key, ""))
        for key in changed_keys(before, after)
    ]


def word_labels(page: LocalisedPage) -> dict[str, str]:
    """How the editor names each word of a page, by key: “Step 2: details”."""
    labels = {name: field_label(page, name) for name in page.word_fields}
    for relation, row_class in row_relations(type(page)):
        noun = capfirst(row_class._meta.verbose_name)
        for number, row in enumerate(getattr(page, relation).all(), start=1):
            for name in row.word_fields:
                key = row_word_key(row.row_key, name)
                labels[key] = f"{noun} {number}: {field_label(row, name)}"
    return labels


def field_label(instance: Any, name: str) -> str:
    return str(instance._meta.get_field(name).verbose_name)


@transaction.atomic
def approve_and_publish(page: LocalisedPage, user: Any) -> None:
    """Publish a page's latest revision, facts and all, and approve its words.

    Raises ``IncompletePageError`` for a page that lacks what residents need.
    """
    latest = page.get_latest_revision_as_object()
    if latest.is_source and (missing := latest.missing_parts()):
        raise IncompletePageError(missing)
    revision = page.get_latest_revision() or page.save_revision(user=user)
    revision.publish(user=user, skip_permission_checks=True)
    approve_words(latest, user=user)
