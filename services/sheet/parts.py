"""The parts of a sheet: approved words as passages, facts in the visitor's language."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from contacts.cards import ContactCard, Link, OfficeCard
from languages.codes import Language
from languages.listing import TitledLink
from languages.reading import Passage


@dataclass(frozen=True)
class StepPart:
    """``channel`` is the channel the step is done through, if it is one of the sheet's."""

    heading: Passage
    text: Passage
    channel: "ChannelPart | None"
    link: str
    link_label: Passage
    picture: Any = None


@dataclass(frozen=True)
class DocumentPart:
    """``name`` is the document type's; without ``when`` everybody needs it."""

    name: str
    when: Passage
    note: Passage
    form_url: str


@dataclass(frozen=True)
class ChannelPart:
    """A way to apply. ``kind`` is a ``ChannelKind``, ``kind_label`` its name for the visitor,
    ``link`` None where the channel is a place; ``label`` may be empty."""

    kind: str
    kind_label: str
    link: Link | None
    label: Passage
    note: Passage
    office: OfficeCard | None


@dataclass(frozen=True)
class FeePart:
    """``amount`` in shekels."""

    amount: Decimal
    label: Passage
    condition: Passage
    payment_link: str

    @property
    def is_free(self) -> bool:
        return not self.amount


@dataclass(frozen=True)
class ProcessingTime:
    """``text`` such as “5 working days”, in the visitor's language."""

    text: str
    note: Passage


@dataclass(frozen=True)
class LegalPart:
    name: Passage
    link: str


@dataclass(frozen=True)
class QuestionPart:
    question: Passage
    answer: Passage


@dataclass(frozen=True)
class NamedLink:
    """A topic, an audience or a department: its name in the visitor's language and its address."""

    name: str
    address: str


@dataclass(frozen=True)
class ServiceSheet:
    """A service for a visitor: public facts and approved words, nothing else."""

    language: Language
    title: Passage
    essence: Passage
    picture: Any
    picture_alt: Passage
    audience: Passage
    criteria: list[Passage]
    steps: list[StepPart]
    documents: list[DocumentPart]
    channels: list[ChannelPart]
    fees: list[FeePart]
    processing_time: ProcessingTime | None
    result: Passage
    contact: ContactCard | None
    office: OfficeCard | None
    legal_basis: list[LegalPart]
    questions: list[QuestionPart]
    topics: list[NamedLink]
    audiences: list[NamedLink]
    life_events: list[NamedLink]
    related: list[TitledLink]
    department: NamedLink | None
    checked_on: date | None

    @property
    def main_channel(self) -> ChannelPart | None:
        """The channel of the page's main button."""
        return self.channels[0] if self.channels else None

    @property
    def has_at_a_glance(self) -> bool:
        return bool(self.fees or self.processing_time or self.result)
