"""One of a page's ordered parts: a step, a question, a fee."""

import uuid
from typing import Any, ClassVar

from django.db import models
from django.utils.functional import classproperty
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField


class Row(TranslatableMixin, Orderable):
    """A page's part with words and facts.

    ``row_key`` pairs the row with its words in every language. ``translation_key`` is derived
    from it, so that wagtail-localize pairs the same rows: Wagtail gives a row that stands only in
    a draft a new one at every save. Subclasses name every field of theirs as word or fact.
    """

    word_fields: ClassVar[tuple[str, ...]] = ()
    fact_fields: ClassVar[tuple[str, ...]] = ()
    for_staff: ClassVar[bool] = False

    row_key = models.UUIDField(default=uuid.uuid4)

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True

    @classproperty
    def override_translatable_fields(cls) -> list[SynchronizedField]:  # noqa: N805
        """Facts are the source's in every language (read by wagtail-localize)."""
        facts = ("row_key", *cls.fact_fields)
        return [SynchronizedField(name, overridable=False) for name in facts]

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.derive_translation_key()
        super().save(*args, **kwargs)

    def clean_whole(self) -> None:
        """What a row of a submitted page must have, and a draft may lack.

        Raises ``ValidationError``.
        """

    def derive_translation_key(self) -> None:
        self.translation_key = uuid.uuid5(self.page.translation_key, str(self.row_key))
