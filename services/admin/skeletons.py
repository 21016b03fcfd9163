"""Ready skeletons of services: a certificate, a payment, a registration."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from services.models import ChannelKind, ServicePage

TimeUnit = ServicePage.TimeUnit


@dataclass(frozen=True)
class Skeleton:
    """A service with the sentences that such services share; the author fills the gaps (…)."""

    name: Any
    essence: Any
    audience: Any
    steps: tuple[tuple[Any, Any], ...]
    result: Any
    fee: Any = ""
    questions: tuple[Any, ...] = ()
    channels: tuple[str, ...] = (ChannelKind.ONLINE, ChannelKind.EMAIL, ChannelKind.IN_PERSON)
    facts: dict[str, Any] = field(default_factory=dict)


SKELETONS = {
    "certificate": Skeleton(
        name=_("Certificate"),
        essence=_(
            "… may get a certificate from the council for … To get it, send a request with …"
        ),
        audience=_("Residents who …"),
        steps=(
            (_("Prepare the documents"), _("A clear photo from your phone is enough.")),
            (_("Fill in the request"), _("The digital form is the quickest way.")),
            (_("Receive the certificate"), _("We send it by e-mail. Give it to …")),
        ),
        result=_("A signed certificate as a PDF, valid until …"),
        fee=_("Issuing the certificate"),
        questions=(
            _("How long is the certificate valid?"),
            _("Can I get it without e-mail?"),
            _("What if a document is missing?"),
        ),
        facts={"processing_number": 5, "processing_unit": TimeUnit.WORKING_DAYS},
    ),
    "payment": Skeleton(
        name=_("Payment"),
        essence=_("Pay … online, by telephone or at the office. You need the number on the bill."),
        audience=_("Whoever got a bill for …"),
        steps=(
            (_("Find the number on your bill"), _("It stands at the top, beside the address.")),
            (_("Choose how to pay"), _("Online by card, by telephone, or at the office.")),
            (_("Keep the receipt"), _("It is sent by e-mail as soon as the payment is made.")),
        ),
        result=_("A receipt by e-mail, at once"),
        questions=(
            _("Can I pay in instalments?"),
            _("What if I paid late?"),
            _("The amount looks wrong. Whom do I ask?"),
        ),
        channels=(ChannelKind.ONLINE, ChannelKind.PHONE, ChannelKind.IN_PERSON),
        facts={"processing_unit": TimeUnit.IMMEDIATE},
    ),
    "registration": Skeleton(
        name=_("Registration"),
        essence=_("Register … for … Registration is open from … to …, online or at the office."),
        audience=_("Parents of … / Residents who …"),
        steps=(
            (_("Check that you may register"), _("See the conditions above.")),
            (_("Fill in the registration form"), _("Have the identity card at hand.")),
            (_("Attach the documents"), _("Photos from your phone are enough.")),
            (_("Wait for our answer"), _("We answer by … by e-mail or text message.")),
        ),
        result=_("A confirmation of the registration, with the next steps"),
        fee=_("Registration"),
        questions=(
            _("I missed the dates. What can I do?"),
            _("How do I change or cancel the registration?"),
            _("When will I get an answer?"),
        ),
    ),
}
