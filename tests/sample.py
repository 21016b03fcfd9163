"""A sample service: its words in Hebrew, Arabic and English, and one row of every kind."""

from decimal import Decimal
from typing import Any

from services.models import (
    Channel,
    Criterion,
    Document,
    Fee,
    LegalBasis,
    OperatorQuestion,
    Question,
    Step,
)

TEXTS: list[tuple[str, str, str]] = [
    ("אישור תושב", "شهادة سكن", "Resident certificate"),
    ("מי שגר כאן זכאי לאישור.", "من يسكن هنا يستحق شهادة.", "Whoever lives here may have one."),
    ("פקידה מוסרת טופס", "موظفة تسلّم نموذجًا", "A clerk hands over a form"),
    ("תושבי המועצה", "سكان المجلس", "Residents of the council"),
    ("מיום קבלת המסמכים", "من يوم استلام المستندات", "from the day we have the documents"),
    ("אישור חתום", "شهادة موقّعة", "A signed certificate"),
    ("הטבת מס\nתושבות", "تسهيل ضريبي\nإقامة", "tax benefit\nresidency"),
    ("גרתם כאן שנה.", "سكنتم هنا سنة.", "You have lived here for a year."),
    ("מלאו בקשה", "املأوا طلبًا", "Fill in a request"),
    ("הטופס קצר.", "النموذج قصير.", "The form is short."),
    ("לבדיקת הכתובת", "لفحص العنوان", "Check your address"),
    ("קבלו את האישור", "استلموا الشهادة", "Receive the certificate"),
    ("אם אתם מתחת לגיל 18", "إذا كنتم دون سن 18", "If you are under 18"),
    ("צילום ברור מספיק", "صورة واضحة تكفي", "A clear photo is enough"),
    ("לטופס הבקשה", "إلى نموذج الطلب", "To the request form"),
    ("בכל שעה", "في كل ساعة", "At any hour"),
    ("הנפקת האישור", "إصدار الشهادة", "Issuing the certificate"),
    ("לבקשה שנייה", "للطلب الثاني", "For a second request"),
    ("פקודת מס הכנסה", "أمر ضريبة الدخل", "Income Tax Ordinance"),
    ("צריך לבוא?", "هل يجب الحضور؟", "Do I have to come?"),
    ("לא, אפשר מהבית.", "لا، يمكن من البيت.", "No, you can do it at home."),
    ("מה בודקים?", "ماذا نفحص؟", "What do I check?"),
    ("את תיבת האישורים.", "صندوق الشهادات.", "The certificates mailbox."),
    ("מחלקת הגבייה", "قسم الجباية", "Collections"),
    ("גבייה והנחות.", "جباية وتخفيضات.", "Collection and discounts."),
    ("מחלקות המועצה", "أقسام المجلس", "Council departments"),
    ("מה עושה כל מחלקה.", "ماذا يفعل كل قسم.", "What each department does."),
    ("במה אפשר לעזור?", "كيف يمكننا أن نساعد؟", "How can we help?"),
    ("כתבו מה אתם צריכים.", "اكتبوا ما تحتاجون إليه.", "Say what you need."),
    ("על האתר", "عن الموقع", "About this site"),
    ("למה הוא נבנה.", "لماذا بُني.", "Why it was built."),
    ("<p>טקסט ארוך.</p>", "<p>نص طويل.</p>", "<p>A long text.</p>"),
]

RENDERINGS: dict[str, dict[str, str]] = {
    "ar": {hebrew: arabic for hebrew, arabic, _english in TEXTS},
    "en": {hebrew: english for hebrew, _arabic, english in TEXTS},
}

SERVICE: dict[str, Any] = {
    "title": "אישור תושב",
    "slug": "resident-certificate",
    "essence": "מי שגר כאן זכאי לאישור.",
    "picture_alt": "פקידה מוסרת טופס",
    "audience": "תושבי המועצה",
    "processing_number": 5,
    "processing_unit": "working_days",
    "processing_note": "מיום קבלת המסמכים",
    "result": "אישור חתום",
    "search_words": "הטבת מס\nתושבות",
}

ROWS: list[tuple[str, type[Any], dict[str, Any]]] = [
    ("criteria", Criterion, {"text": "גרתם כאן שנה."}),
    (
        "steps",
        Step,
        {
            "heading": "מלאו בקשה",
            "text": "הטופס קצר.",
            "channel": "online",
            "link": "https://address.example/",
            "link_label": "לבדיקת הכתובת",
        },
    ),
    ("steps", Step, {"heading": "קבלו את האישור"}),
    ("documents", Document, {"when": "אם אתם מתחת לגיל 18", "note": "צילום ברור מספיק"}),
    (
        "channels",
        Channel,
        {"kind": "online", "value": "https://forms.example/x", "label": "לטופס הבקשה"},
    ),
    ("channels", Channel, {"kind": "mailbox", "note": "בכל שעה"}),
    (
        "fees",
        Fee,
        {"amount": Decimal("60.00"), "label": "הנפקת האישור", "condition": "לבקשה שנייה"},
    ),
    ("legal_basis", LegalBasis, {"name": "פקודת מס הכנסה", "link": "https://law.example/"}),
    ("questions", Question, {"question": "צריך לבוא?", "answer": "לא, אפשר מהבית."}),
    (
        "operator_questions",
        OperatorQuestion,
        {"question": "מה בודקים?", "answer": "את תיבת האישורים."},
    ),
]
