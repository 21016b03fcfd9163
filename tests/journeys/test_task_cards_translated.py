"""Three task cards done in Arabic and in English from the home page."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.journeys.catalogue import BY_SLUG
from tests.journeys.resident import (
    expect_main_button,
    expect_service,
    follow,
    follow_in_header,
    open_question,
    search,
)
from tests.journeys.windows import DESK, PHONE, Visit

FORMS = "https://forms.emek-demo.example"


@dataclass(frozen=True)
class Words:
    """What a resident types or presses, and reads, in a language."""

    code: str
    way: str
    button: str
    answer: str
    question: str = ""


def each_language(*words: Words) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("words", words, ids=[word.code for word in words])


@each_language(
    Words(
        "ar",
        way="تطعيم الكلب",
        button="حجز موعد",
        question="حصل ابني على كلب هدية. ماذا نفعل أولًا؟",
        answer="تُسجَّل الرخصة باسم أحد الوالدين",
    ),
    Words(
        "en",
        way="dog vaccination",
        button="Book a visit",
        question="My child was given a dog. What do we do first?",
        answer="The licence is in a parent's name",
    ),
)
def test_child_got_a_dog_by_searching(visit: Visit, words: Words) -> None:
    page = visit(f"/{words.code}/", PHONE, locale=words.code)
    search(page, words.way)
    service = BY_SLUG["dog-vaccination"]
    follow(page, service.titles[words.code])
    expect_service(page, service, words.code)
    expect_main_button(page, words.button, "tel:+97240000155")
    expect(page.locator(".steps > li")).to_have_count(5)
    expect(open_question(page, words.question)).to_contain_text(words.answer)


@each_language(
    Words(
        "ar",
        way="الخدمات من الألف إلى الياء",
        button="إلغاء دورة",
        question="ألغيت في منتصف الشهر. كم سأسترد؟",
        answer="3 أيام عمل",
    ),
    Words(
        "en",
        way="Services A to Z",
        button="Cancel an activity",
        question="I cancelled in the middle of the month. How much do I get back?",
        answer="3 working days after your notice",
    ),
)
def test_cancel_an_activity_by_the_list(visit: Visit, words: Words) -> None:
    page = visit(f"/{words.code}/", DESK, locale=words.code)
    follow_in_header(page, words.way)
    service = BY_SLUG["activity-cancellation"]
    follow(page, service.titles[words.code])
    expect_service(page, service, words.code)
    expect_main_button(page, words.button, f"{FORMS}/activity-cancellation")
    expect(page.locator(".at-a-glance")).to_contain_text("14")
    expect(open_question(page, words.question)).to_contain_text(words.answer)


@each_language(
    Words(
        "ar",
        way="نصل إلى سن التقاعد",
        button="طلب تخفيض",
        answer="متلقو مخصص الشيخوخة حتى 25 بالمئة",
    ),
    Words(
        "en",
        way="Reaching pension age",
        button="Apply for a discount",
        answer="up to 25 per cent if you receive an old-age pension",
    ),
)
def test_discount_at_pension_age_by_life_event(visit: Visit, words: Words) -> None:
    page = visit(f"/{words.code}/", PHONE, locale=words.code)
    follow(page, words.way)
    service = BY_SLUG["arnona-discount"]
    follow(page, service.titles[words.code])
    expect_service(page, service, words.code)
    expect_main_button(page, words.button, f"{FORMS}/arnona-discount")
    expect(page.get_by_role("main")).to_contain_text(words.answer)
