"""Amounts of money, as each language writes them."""

from decimal import Decimal

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import pgettext

from languages.active import active_language

register = template.Library()


@register.filter
def shekels(amount: Decimal) -> SafeString:
    """An amount such as “1,250 ₪”; agorot only where there are any.

    Isolated in the direction of the visitor's language, so that the sign stands where readers
    of that language expect it.
    """
    digits = 0 if amount == amount.to_integral_value() else 2
    number = number_format(amount, digits, use_l10n=True, force_grouping=True)
    text = pgettext("amount of money", "₪%(amount)s") % {"amount": number}
    return format_html('<bdi dir="{}">{}</bdi>', active_language().direction, text)
