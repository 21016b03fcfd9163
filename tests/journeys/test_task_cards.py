"""The nine task cards of the brief, done from the home page in Hebrew as a resident would."""

from playwright.sync_api import expect

from tests.journeys.catalogue import BY_SLUG
from tests.journeys.resident import (
    expect_main_button,
    expect_service,
    follow,
    follow_in_header,
    open_question,
    part,
    search,
)
from tests.journeys.windows import DESK, PHONE, Visit

FORMS = "https://forms.emek-demo.example"
STEPS, DOCUMENTS, FOR_WHOM = "מה עושים", "מסמכים שצריך לצרף", "למי השירות מיועד"


def test_child_got_a_dog_by_searching(visit: Visit) -> None:
    page = visit("/he/", PHONE)
    search(page, "חיסון כלב")
    follow(page, "חיסון כלב נגד כלבת ורישיון להחזקת כלב")
    expect_service(page, BY_SLUG["dog-vaccination"])
    expect_main_button(page, "לקביעת תור", "tel:+97240000155")
    expect(part(page, STEPS).get_by_role("listitem")).to_have_count(5)
    expect(part(page, DOCUMENTS)).to_contain_text("תעודת זהות")
    answer = open_question(page, "הילד קיבל כלב במתנה. מה עושים קודם?")
    expect(answer).to_contain_text("הרישיון נרשם על שם הורה")


def test_shade_for_a_new_house_by_life_event(visit: Visit) -> None:
    page = visit("/he/", DESK)
    follow(page, "בונים בית")
    follow(page, "היתר לפרגולה")
    expect_service(page, BY_SLUG["pergola-permit"])
    expect_main_button(page, "להגשת בקשה או הודעה", f"{FORMS}/pergola-permit")
    expect(part(page, FOR_WHOM)).to_contain_text('עד 50 מ"ר')
    expect(part(page, STEPS)).to_contain_text("בנו רק אחרי שההיתר בידיכם")
    expect(part(page, DOCUMENTS)).to_contain_text("מפת מדידה")


def test_certificate_for_a_guard_by_topic(visit: Visit) -> None:
    page = visit("/he/", PHONE)
    follow_in_header(page, "נושאים")
    follow(page, "אישורים ותעודות")
    follow(page, "אישור תושב לצורך רישיון נשק")
    expect_service(page, BY_SLUG["resident-certificate-firearm"])
    expect_main_button(page, "לטופס הבקשה", f"{FORMS}/resident-certificate-firearm")
    expect(part(page, DOCUMENTS).get_by_role("listitem")).to_have_count(3)
    expect(part(page, DOCUMENTS)).to_contain_text("תעודת זהות")
    answer = open_question(page, "התקבלתי לעבודה כמאבטח בבית ספר")
    expect(answer).to_contain_text("כן.")


def test_discount_at_pension_age_by_audience(visit: Visit) -> None:
    page = visit("/he/", PHONE)
    follow(page, "אזרחים ותיקים")
    rights = page.get_by_role("listitem").filter(has_text="הנחה בארנונה")
    expect(rights.first).to_contain_text("מקבלי קצבת זקנה זכאים עד 25 אחוז")
    follow(page, "הנחה בארנונה")
    expect_service(page, BY_SLUG["arnona-discount"])
    expect_main_button(page, "לבקשת הנחה", f"{FORMS}/arnona-discount")
    expect(part(page, FOR_WHOM)).to_contain_text("מקבלי קצבת זקנה זכאים עד 25 אחוז")
    expect(part(page, DOCUMENTS)).to_contain_text("אישור מהמוסד לביטוח לאומי")


def test_big_concert_by_the_filtered_list(visit: Visit) -> None:
    page = visit("/he/", DESK)
    follow_in_header(page, "שירותים מא' עד ת'")
    page.get_by_text("סינון הרשימה").click()
    page.get_by_label("נושא", exact=True).select_option("תרבות ופנאי")
    page.get_by_label("למי", exact=True).select_option("בעלי עסקים")
    page.get_by_role("button", name="הצגת השירותים").click()
    follow(page, "רישיון לאירוע תחת כיפת השמיים")
    expect_service(page, BY_SLUG["open-air-event-licence"])
    expect_main_button(page, "להגשת בקשה לרישיון", f"{FORMS}/open-air-event-licence")
    expect(page.get_by_role("main")).to_contain_text("30 ימים לפחות לפני האירוע")
    expect(part(page, DOCUMENTS).get_by_role("listitem")).to_have_count(7)


def test_building_fee_by_department(visit: Visit) -> None:
    page = visit("/he/", DESK)
    follow_in_header(page, "מחלקות")
    follow(page, "הוועדה המקומית לתכנון ולבנייה")
    follow(page, "תשלום אגרת בנייה")
    expect_service(page, BY_SLUG["building-fee-payment"])
    pay = "https://pay.emek-demo.example/building-fee-payment"
    expect_main_button(page, "לתשלום האגרה", pay)
    expect(page.get_by_role("definition").first).to_contain_text("40")
    expect(page.locator(".channels")).to_contain_text("04-000-0166")
    expect(part(page, STEPS)).to_contain_text("הקלידו את מספר הבקשה")


def test_sixth_grader_from_tel_aviv_by_topic(visit: Visit) -> None:
    page = visit("/he/", PHONE)
    follow(page, "עוברים לעמק")
    follow(page, "רישום תלמיד חדש ומעבר בין בתי ספר")
    expect_service(page, BY_SLUG["school-transfer"])
    expect_main_button(page, "לטופס רישום או מעבר", f"{FORMS}/school-transfer")
    expect(part(page, DOCUMENTS)).to_contain_text("התעודה האחרונה מבית הספר הקודם")
    answer = open_question(page, "אנחנו עוברים מתל אביב והבן בכיתה ו'")
    expect(answer).to_contain_text("עד 5 ימי עבודה")


def test_waste_before_thursday_by_searching(visit: Visit) -> None:
    page = visit("/he/", PHONE)
    search(page, "ימי פינוי אשפה")
    follow(page, "ימי פינוי אשפה ביישובים")
    expect_service(page, BY_SLUG["waste-collection-days"])
    expect_main_button(page, "להזמנת פינוי נוסף", f"{FORMS}/waste-collection-days")
    answer = open_question(page, "נווה איתן")
    expect(answer).to_contain_text("פח רגיל בימי ראשון וחמישי")


def test_cancel_an_activity_by_letter(visit: Visit) -> None:
    page = visit("/he/", DESK)
    follow(page, "כל השירותים מא' עד ת'")
    follow(page, "ב")
    expect(page.get_by_role("heading", level=2, name="ב", exact=True)).to_be_in_viewport()
    follow(page, "ביטול חוג והחזר כספי")
    expect_service(page, BY_SLUG["activity-cancellation"])
    expect_main_button(page, "לביטול חוג", f"{FORMS}/activity-cancellation")
    expect(page.locator(".at-a-glance")).to_contain_text("14 ימים")
    answer = open_question(page, "ביטלתי באמצע החודש. כמה אקבל בחזרה?")
    expect(answer).to_contain_text("את החלק היחסי מיום הסיום")
