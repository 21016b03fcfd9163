from services.models.channel import Channel, ChannelKind
from services.models.department import DepartmentIndexPage, DepartmentPage
from services.models.links import RelatedService, ServiceTopic
from services.models.parts import Criterion, Document, Fee, LegalBasis, Step
from services.models.question import OperatorQuestion, Question
from services.models.service import ServicePage
from services.models.vocabulary import Audience, DocumentType, LifeEvent, Topic

__all__ = [
    "Audience",
    "Channel",
    "ChannelKind",
    "Criterion",
    "DepartmentIndexPage",
    "DepartmentPage",
    "Document",
    "DocumentType",
    "Fee",
    "LegalBasis",
    "LifeEvent",
    "OperatorQuestion",
    "Question",
    "RelatedService",
    "ServicePage",
    "ServiceTopic",
    "Step",
    "Topic",
]
