"""The ways to apply, as links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contacts.cards import Link, OfficeCard, email_link, phone_link, whatsapp_link
from contacts.phones import normalise_phone
from languages.reading import PageWords
from services.sheet.parts import ChannelPart

if TYPE_CHECKING:
    from services.models import Channel

PLACES = {"in_person", "mailbox", "post"}


def channel_part(row: Channel, words: PageWords, office: OfficeCard | None) -> ChannelPart:
    """``office`` is the place or desk of the channel: its own, else the service's."""
    return ChannelPart(
        kind=row.kind,
        kind_label=row.get_kind_display(),
        link=channel_link(row.kind, row.value),
        label=words.of_row(row, "label"),
        note=words.of_row(row, "note"),
        office=office if row.office_id or row.kind in PLACES else None,
    )


def channel_link(kind: str, value: str) -> Link | None:
    if not value or kind in PLACES:
        return None
    if kind == "online":
        return Link(value, value)
    if kind == "email":
        return email_link(value)
    if kind == "whatsapp":
        return whatsapp_link(normalise_phone(value))
    return phone_link(normalise_phone(value))
