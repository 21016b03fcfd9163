"""Broken plurals of Arabic by their pattern, each with the patterns its singular may have.

The patterns are those of the grammars (W. Wright, A Grammar of the Arabic Language, § 304).
Digits stand for the letters of the root; other letters stand for themselves.
"""

import re
from functools import cache

# Pattern of the plural, what its root may not hold, and the patterns of the singular.
PATTERNS = (
    ("12و2", "اوي", ("12",)),  # حقوق
    ("12و3", "ا", ("123",)),  # بيوت
    ("12ا3", "اومه", ("123",)),  # كلاب
    ("ا1وا3", "اوء", ("1و3", "1ا3")),  # أنواع، أموال
    ("ا1ا2", "او", ("ا12",)),  # آداب
    ("ا1واء", "او", ("1و",)),  # أجواء
    ("ا1ياء", "او", ("1ي",)),  # أحياء
    ("ا12اء", "او", ("12و", "12ي", "12ا", "12ي2")),  # أعضاء، أطباء
    ("ا12ا3", "اءه", ("123",)),  # أقسام
    ("1وا23", "ايءه", ("1ا23", "1و23")),  # شوارع، كواكب
    ("12اي3", "اوه", ("12ي3", "12ا3")),  # وثائق، رسائل
    ("ا2ا34", "اويته", ("ا234",)),  # أصابع
    ("12ا34", "اويته", ("1234",)),  # مدارس، فنادق
    ("123اء", "ا", ("12ي3", "1ا23")),  # وزراء، علماء
    ("ا123ه", "ا", ("12ا3", "12ي3")),  # أنظمة، أرغفة
    ("123ان", "ا", ("123",)),  # بلدان
    ("12ا3ي", "اوي", ("123ي",)),  # مباني
    ("1وا2ي", "اوي", ("1ا2ي",)),  # نوادي
    ("12ايا", "ا", ("12ي",)),  # قضايا
    ("ت2ا3ي4", "اه", ("ت23ي4", "ت23ا4")),  # تقارير، تماثيل
    ("ا2ا3ي4", "اه", ("ا23و4", "ا23ي4")),  # أساليب، أقاليم
    ("1وا2ي3", "اه", ("1ا2و3", "1ا2ي3")),  # فواتير
    ("م2ا3ي4", "اه", ("م23و4", "م23ا4", "م234")),  # مشاريع، مفاتيح
    ("12ا3ي4", "اه", ("123و4", "123ي4", "123ا4")),  # صناديق، فناجين
    ("ا123اء", "ا", ("12ي3",)),  # أصدقاء
)


@cache
def compiled() -> dict[int, list[tuple[re.Pattern[str], list[str]]]]:
    """The patterns by the length of the plural, as expressions and templates to fill."""
    by_length: dict[int, list[tuple[re.Pattern[str], list[str]]]] = {}
    for plural, excluded, patterns in PATTERNS:
        expression, seen = "", set()
        for sign in plural:
            if sign.isdigit() and sign in seen:
                expression += f"(?P=r{sign})"
            elif sign.isdigit():
                expression += f"(?P<r{sign}>[^{excluded}])"
                seen.add(sign)
            else:
                expression += sign
        templates = [re.sub(r"(\d)", r"{r\1}", pattern) for pattern in patterns]
        by_length.setdefault(len(plural), []).append((re.compile(expression), templates))
    return by_length


def singulars(plural: str) -> list[str]:
    """Singulars the word may be the broken plural of, by the first pattern it follows."""
    for expression, templates in compiled().get(len(plural), []):
        if found := expression.fullmatch(plural):
            return [template.format(**found.groupdict()) for template in templates]
    return []
