"""From a referent's template to what residents read; a telephone that changes everywhere."""

from playwright.sync_api import Page, expect

from tests.journeys.catalogue import CODES, Service
from tests.journeys.editor import (
    choose_action,
    editor_opens,
    expect_autosaved,
    press_more,
    write_a_word,
)
from tests.journeys.windows import Visit

TITLE = "אישור על תרומת ספרים"
ESSENCE = "מי שתרמו ספרים לספריית המועצה מקבלים אישור תרומה. שולחים בקשה בטופס ומקבלים אישור במייל."
NEW = Service("book-donation", "council-secretary", True, dict.fromkeys(CODES, TITLE))
FORM = "https://forms.emek-demo.example/book-donation"
WORDS = {
    "audience": "תושבים שתרמו ספרים לספריית המועצה.",
    "steps-0-text": "כתבו רשימה של הספרים שתרמתם.",
    "steps-2-text": "נשלח אותו במייל. שמרו אותו.",
    "channels-0-value": FORM,
    "channels-0-label": "לבקשת אישור",
    "channels-1-value": "books@emek-demo.example",
    "result": "אישור תרומה חתום.",
    "questions-0-answer": "האישור תקף לשנת מס אחת.",
    "questions-1-answer": "כן. בואו לדלפק המזכירות.",
    "questions-2-answer": "נתקשר אליכם ונבקש אותו.",
    "processing_note": "מיום שקיבלנו את הרשימה",
}
FIVE_WORKING_DAYS = {"he": "5 ימי עבודה", "ar": "5 أيام عمل", "en": "5 working days"}
NOT_TRANSLATED = {"ar": "لم يُترجَم نص هذه الصفحة", "en": "has not been translated yet"}


def start_from_template(page: Page) -> None:
    """In the department that is the referent's own."""
    page.get_by_role("main").locator("a[href^='/admin/pages/']").first.click()
    choose_action(page, "שירות חדש מתבנית")
    page.get_by_label("שם השירות").fill(TITLE)
    write_a_word(page, "slug", NEW.slug)
    page.get_by_label("אישור", exact=True).check()
    with editor_opens(page):
        page.get_by_role("button", name="יצירת הטיוטה").click()


def fill_in(page: Page) -> None:
    write_a_word(page, "essence", ESSENCE)
    expect_autosaved(page)
    for field, text in WORDS.items():
        write_a_word(page, field, text)
    page.get_by_role("tab", name="איך מוצאים את הדף").click()
    page.get_by_role("button", name="הוסף נושא").click()
    page.get_by_role("button", name="בחר נושא").click()
    page.get_by_role("dialog").get_by_role("link", name="אישורים ותעודות").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="שמור טיוטה").click()
    expect(page.locator(".messages .success")).to_contain_text(TITLE)


def expect_nothing_for_residents(visit: Visit) -> None:
    for code in CODES:
        page = visit()
        response = page.goto(NEW.path(code))
        assert response is not None
        assert response.status == 404
        page.goto(f"/{code}/services/")
        expect(page.get_by_text(TITLE)).to_have_count(0)


def approve(manager: Page, address: str) -> None:
    manager.goto(address)
    choose_action(manager, "מה התושבים קוראים")
    expect(manager.get_by_role("cell", name=ESSENCE)).to_be_visible()
    manager.get_by_role("button", name="אישור הנוסח ופרסום").click()
    expect(manager.locator(".messages .success")).to_contain_text("התושבים קוראים")


def expect_hebrew_words_and_facts_in(page: Page, code: str) -> None:
    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(page.locator("main")).to_have_attribute("lang", "he")
    expect(page.locator("main")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.locator(".lede")).to_have_text(ESSENCE)
    expect(page.locator(".call-to-action a").first).to_have_attribute("href", FORM)
    time = page.locator(".at-a-glance").get_by_text(FIVE_WORKING_DAYS[code])
    expect(time).to_be_visible()
    if code != "he":
        expect(time).to_have_attribute("lang", code)
        expect(page.locator(".notice")).to_contain_text(NOT_TRANSLATED[code])


def test_service_goes_from_a_template_to_residents(visit: Visit, sign_in: Visit) -> None:
    referent = sign_in("referent")
    start_from_template(referent)
    fill_in(referent)
    expect_nothing_for_residents(visit)
    approve(sign_in("manager"), referent.url)
    for code in CODES:
        expect_hebrew_words_and_facts_in(visit(NEW.path(code)), code)


def test_changed_telephone_is_right_in_every_language_at_once(visit: Visit, sign_in: Visit) -> None:
    manager = sign_in("manager")
    manager.get_by_role("button", name="אנשי קשר ומקומות").click()
    manager.get_by_role("link", name="אנשי קשר", exact=True).click()
    manager.get_by_role("link", name="דלפק מגרשים והרחבות", exact=True).click()
    write_a_word(manager, "phones-0-number", "04-000-0999")
    press_more(manager, "פרסם")
    expect(manager.locator(".messages .success")).to_be_visible()
    for code in CODES:
        page = visit(f"/{code}/departments/economic-company/expansion-payments/")
        phone = page.locator(".contact-card").get_by_role("link", name="04-000-0999")
        expect(phone).to_have_attribute("href", "tel:+97240000999")
