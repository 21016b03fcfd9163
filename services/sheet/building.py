"""Build a service's sheet in a fixed number of queries, whatever the length of its lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contacts.cards import contact_card, office_cards
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
    from services.models import ServicePage


def build_sheet(page: ServicePage, words: PageWords) -> ServiceSheet:
    """The sheet of a source page, as it stands in memory, in the language of ``words``."""
    channels = [row for row in page.channels.select_related("office") if words.shows(row)]
    offices = office_cards([page.office, *[row.office for row in channels]])
    own_office = offices.get(page.office_id)
    channel_parts = [
        channel_part(row, words, offices.get(row.office_id) or own_office) for row in channels
    ]
    return ServiceSheet(
        language=words.wanted,
        title=words.get("title"),
        essence=words.get("essence"),
        picture=page.picture,
        picture_alt=words.get("picture_alt"),
        audience=words.get("audience"),
        criteria=[words.of_row(row, "text") for row in page.criteria.all() if words.shows(row)],
        steps=step_parts(page, words, channel_parts),
        documents=document_parts(page, words),
        channels=channel_parts,
        fees=fee_parts(page, words),
        processing_time=processing_time(page, words),
        result=words.get("result"),
        contact=contact_card(page.contact),
        office=own_office,
        legal_basis=[
            LegalPart(words.of_row(row, "name"), row.link)
            for row in page.legal_basis.all()
            if words.shows(row)
        ],
        questions=[
            QuestionPart(words.of_row(row, "question"), words.of_row(row, "answer"))
            for row in page.questions.all()
            if words.shows(row)
        ],
        topics=[
            NamedLink(row.topic.name, topic_address(row.topic))
            for row in page.topics.select_related("topic")
        ],
        audiences=[NamedLink(term.name, audience_address(term)) for term in page.audiences.all()],
        life_events=[
            NamedLink(term.name, life_event_address(term)) for term in page.life_events.all()
        ],
        related=related_links(page, words.wanted),
        department=department_link(page),
        checked_on=page.checked_on,
    )


def step_parts(page: ServicePage, words: PageWords, channels: list[ChannelPart]) -> list[StepPart]:
    by_kind = {channel.kind: channel for channel in reversed(channels)}
    return [
        StepPart(
            heading=words.of_row(row, "heading"),
            text=words.of_row(row, "text"),
            channel=by_kind.get(row.channel),
            link=row.link,
            link_label=words.of_row(row, "link_label"),
            picture=row.picture,
        )
        for row in page.steps.select_related("picture")
        if words.shows(row)
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
