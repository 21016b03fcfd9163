"""A small council in files: two departments, two services, a page of Hebrew alone."""

from pathlib import Path
from typing import Any

import yaml

Data = dict[str, Any]


def words(hebrew: str, arabic: str, english: str) -> dict[str, str]:
    return {"he": hebrew, "ar": arabic, "en": english}


NAME = words("שם", "اسم", "Name")

RECORDS: dict[str, Data] = {
    "topics": {"payments": {"name": words("תשלומים", "مدفوعات", "Payments")}},
    "audiences": {"residents": {"name": words("תושבים", "سكان", "Residents")}},
    "life_events": {"moving": {"name": words("מעבר", "انتقال", "Moving")}},
    "document_types": {"identity-card": {"name": words("תעודת זהות", "هوية", "Identity card")}},
    "departments": {
        "collections": {
            "name": words("גבייה", "جباية", "Collections"),
            "introduction": words("גבייה והנחות.", "جباية وتخفيضات.", "Collection."),
        },
        "education": {
            "name": words("חינוך", "تعليم", "Education"),
            "introduction": words("בתי ספר.", "مدارس.", "Schools."),
        },
    },
    "settlements": {
        "tirat-tzvi": {"name": NAME, "cbs_code": 268, "latitude": 32.4, "longitude": 35.5}
    },
    "contacts": {
        "collections": {
            "department": "collections",
            "name": words("דלפק גבייה", "مكتب الجباية", "Collections desk"),
            "phones": [{"number": "04-658-0000"}, {"number": "*6050", "kind": "emergency"}],
            "email": "desk@council.example",
        }
    },
    "offices": {
        "collections": {
            "department": "collections",
            "name": words("משרד", "مكتب", "Office"),
            "hours": {"sunday": ["08:00-12:00", "16:00-24:00"]},
            "exceptions": [
                {"from": "2099-01-01", "to": "2099-01-02", "reason": NAME},
                {
                    "from": "2099-02-01",
                    "to": "2099-02-01",
                    "reason": NAME,
                    "hours": ["09:00-10:00"],
                },
            ],
        }
    },
}

COUNCIL: Data = {
    "council_name": words("המועצה", "المجلس", "The council"),
    "tagline": words("קל", "سهل", "Easy"),
    "home": {
        "title": words("במה לעזור?", "كيف نساعد؟", "How can we help?"),
        "introduction": words("כתבו.", "اكتبوا.", "Write."),
    },
    "departments": {
        "title": words("מחלקות", "أقسام", "Departments"),
        "introduction": words("כל המחלקות.", "كل الأقسام.", "All departments."),
    },
}

INFORMATION: Data = {
    "title": {"he": "פרטיות"},
    "introduction": {"he": "מה נשמר."},
    "body": {"he": "<p>לא הרבה.</p>"},
    "show_in_menus": True,
}


def numbered(kind: str, number: int) -> dict[str, str]:
    hebrew, arabic, english = {
        "step": ("צעד", "خطوة", "Step"),
        "text": ("פירוט", "تفصيل", "Detail"),
        "question": ("שאלה", "سؤال", "Question"),
        "answer": ("תשובה", "جواب", "Answer"),
    }[kind]
    return words(f"{hebrew} {number}", f"{arabic} {number}", f"{english} {number}")


def make_service_file(**changes: Any) -> Data:
    questions = [
        {"question": numbered("question", n), "answer": numbered("answer", n)} for n in (1, 2, 3)
    ]
    return {
        "department": "collections",
        "topics": ["payments"],
        "audiences": ["residents"],
        "life_events": ["moving"],
        "reach": 3,
        "complexity": 1,
        "visibility": "public",
        "contact": "collections",
        "office": "collections",
        "title": words("תשלום ארנונה", "دفع الأرنونا", "Pay arnona"),
        "essence": words("כך משלמים.", "هكذا تدفعون.", "How to pay."),
        "audience": words("מי שמשלם.", "من يدفع.", "Whoever pays."),
        "criteria": [words("יש לכם נכס.", "لديكم عقار.", "You have a property.")],
        "steps": [{"heading": numbered("step", n), "text": numbered("text", n)} for n in (1, 2, 3)],
        "documents": [{"type": "identity-card", "note": words("צילום", "صورة", "A photo")}],
        "channels": [{"kind": "phone", "value": "106"}, {"kind": "in_person"}],
        "fees": [{"amount": 12.40, "label": words("אגרה", "رسم", "Fee")}],
        "processing_time": {"number": 5, "unit": "working_days"},
        "result": words("קבלה", "إيصال", "A receipt"),
        "legal_basis": [{"name": words("פקודת המיסים", "أمر الضرائب", "Taxes Ordinance")}],
        "questions": questions,
        "operator_questions": questions,
        "search_words": {
            "he": ["ארנונה", "מס עירוני", "תשלום", "חשבון", "שובר", "קנס"],
            "ar": ["أرنونا", "ضريبة", "دفع", "حساب", "قسيمة", "غرامة"],
            "en": ["arnona", "council tax", "rates", "pay", "bill", "fine"],
        },
        **changes,
    }


def write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def write_council(folder: Path) -> Path:
    for name, records in RECORDS.items():
        write(folder / "records" / f"{name}.yaml", records)
    write(folder / "council.yaml", COUNCIL)
    write(folder / "services" / "arnona.yaml", make_service_file())
    title = words("רישום לגן", "تسجيل للروضة", "Kindergarten")
    other = make_service_file(department="education", title=title, related=["arnona"])
    write(folder / "services" / "kindergarten.yaml", other)
    write(folder / "pages" / "privacy.yaml", INFORMATION)
    return folder


def change(folder: Path, name: str, *place: str | int, to: Any = None) -> None:
    """Set one value of a file, or take its key away where ``to`` is not given."""
    path = folder / name
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    inner = data
    for part in place[:-1]:
        inner = inner[part]
    if to is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = to
    write(path, data)
