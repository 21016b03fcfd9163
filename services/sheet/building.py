"""Build a service's sheet in a fixed number of queries, whatever the length of its lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from django.db.models import prefetch_related_objects

from contacts.cards import OfficeCard, contact_card, office_cards
from languages.reading import PageWords
from services.addresses import audience_address, life_event_address, topic_address
from services.sheet.channels import channel_part
from services.sheet.durations import duration_text
from services.sheet.parts import (
    ChannelPart,
    DocumentPart,
    FeePart,
    LegalPart,
    NamedLink,
    ProcessingTime,
    QuestionPart,
    ServiceSheet,
    StepPart,
)
from services.sheet.surroundings import department_link, related_links

if TYPE_CHECKING:
    from services.models import ServicePage, Topic


def build_sheet(page: ServicePage, words: PageWords) -> ServiceSheet:
    """The sheet of a source page, as it stands in memory, in the language of ``words``."""
    channels, own_office = channel_parts(page, words)
    texts = ("title", "essence", "picture_alt", "audience", "result")
    return ServiceSheet(
        **{name: words.get(name) for name in texts},
        language=words.wanted,
        picture=page.picture,
        criteria=[words.of_row(row, "text") for row in page.criteria.all() if words.shows(row)],
        steps=step_parts(page, words, channels),
        documents=document_parts(page, words),
        channels=channels,
        fees=fee_parts(page, words),
        processing_time=processing_time(page, words),
        contact=contact_card(page.contact),
        office=own_office,
        legal_basis=legal_parts(page, words),
        questions=question_parts(page, words),
        topics=named_links(ordered_topics(page), topic_address),
        audiences=named_links(page.audiences.all(), audience_address),
        life_events=named_links(page.life_events.all(), life_event_address),
        related=related_links(page, words.wanted),
        department=department_link(page),
        checked_on=page.checked_on,
    )


def channel_parts(
    page: ServicePage, words: PageWords
) -> tuple[list[ChannelPart], OfficeCard | None]:
    """The channels, and the service's own office."""
    rows = [row for row in page.channels.select_related("office") if words.shows(row)]
    offices = office_cards([page.office, *[row.office for row in rows]])
    own_office = offices.get(page.office_id)
    return [
        channel_part(row, words, offices.get(row.office_id) or own_office) for row in rows
    ], own_office


def named_links(terms: Iterable[Any], address: Callable[[Any], str]) -> list[NamedLink]:
    return [NamedLink(term.name, address(term)) for term in terms]


def ordered_topics(page: ServicePage) -> list[Topic]:
    return [row.topic for row in page.topics.select_related("topic")]


def step_parts(page: ServicePage, words: PageWords, channels: list[ChannelPart]) -> list[StepPart]:
    by_kind = {channel.kind: channel for channel in reversed(channels)}
    rows = [row for row in page.steps.select_related("picture") if words.shows(row)]
    # Pictures find their sizes among these instead of asking for each.
    prefetch_related_objects([row.picture for row in rows if row.picture], "renditions")
    return [
        StepPart(
            heading=words.of_row(row, "heading"),
            text=words.of_row(row, "text"),
            channel=by_kind.get(row.channel),
            link=row.link,
            link_label=words.of_row(row, "link_label"),
            picture=row.picture,
        )
        for row in rows
    ]


def document_parts(page: ServicePage, words: PageWords) -> list[DocumentPart]:
    return [
        DocumentPart(
            name=row.document_type.name,
            when=words.of_row(row, "when"),
            note=words.of_row(row, "note"),
            form_url=row.form.url if row.form else "",
        )
        for row in page.documents.select_related("document_type", "form")
        if words.shows(row)
    ]


def fee_parts(page: ServicePage, words: PageWords) -> list[FeePart]:
    return [
        FeePart(
            amount=row.amount,
            label=words.of_row(row, "label"),
            condition=words.of_row(row, "condition"),
            payment_link=row.payment_link,
        )
        for row in page.fees.all()
        if words.shows(row)
    ]


def processing_time(page: ServicePage, words: PageWords) -> ProcessingTime | None:
    text = duration_text(page.processing_number, page.processing_unit)
    return ProcessingTime(text, words.get("processing_note")) if text else None


def legal_parts(page: ServicePage, words: PageWords) -> list[LegalPart]:
    return [
        LegalPart(words.of_row(row, "name"), row.link)
        for row in page.legal_basis.all()
        if words.shows(row)
    ]


def question_parts(page: ServicePage, words: PageWords) -> list[QuestionPart]:
    return [
        QuestionPart(words.of_row(row, "question"), words.of_row(row, "answer"))
        for row in page.questions.all()
        if words.shows(row)
    ]
