"""``ServiceSheet``: the one projection of a service that public output reads."""

from services.sheet.building import build_sheet
from services.sheet.parts import (
    ChannelPart,
    DocumentPart,
    FeePart,
    ProcessingTime,
    QuestionPart,
    ServiceSheet,
    StepPart,
)

__all__ = [
    "ChannelPart",
    "DocumentPart",
    "FeePart",
    "ProcessingTime",
    "QuestionPart",
    "ServiceSheet",
    "StepPart",
    "build_sheet",
]
