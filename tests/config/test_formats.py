import datetime
from decimal import Decimal

import pytest
from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils import formats, translation

from languages.codes import LANGUAGES

each_language = pytest.mark.parametrize("code", [language.code for language in LANGUAGES])


@each_language
def test_amounts_have_a_decimal_point_and_commas(code: str) -> None:
    with translation.override(code):
        assert intcomma(Decimal("1234567.50")) == "1,234,567.50"


@each_language
def test_numbers_that_are_no_amounts_stay_whole(code: str) -> None:
    with translation.override(code):
        assert formats.localize(2026) == "2026"


@each_language
def test_times_follow_the_24_hour_clock(code: str) -> None:
    with translation.override(code):
        assert formats.time_format(datetime.time(16, 5)) == "16:05"


@each_language
def test_short_dates_have_the_day_first(code: str) -> None:
    with translation.override(code):
        day = datetime.date(2026, 3, 9)
        assert formats.date_format(day, "SHORT_DATE_FORMAT") == "09/03/2026"


@each_language
def test_weeks_begin_on_sunday(code: str) -> None:
    with translation.override(code):
        assert formats.get_format("FIRST_DAY_OF_WEEK") == 0
