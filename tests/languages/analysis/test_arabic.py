import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from languages.analysis.arabic import MOST_STEMS, exact_form, stems

arabic_texts = st.one_of(st.text(max_size=40), st.text("أإآٱاءبتةثجدرسعفقكلمنهوىيئؤـًّْ", max_size=20))
thorough = settings(max_examples=400, deadline=None, database=None)


def match(one: str, other: str) -> bool:
    return bool(set(stems(exact_form(one))) & set(stems(exact_form(other))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أرنونا", "ارنونا"),
        ("فاتورة", "فاتوره"),
        ("مَدْرَسَةٌ", "مدرسة"),
        ("الـمـجـلـس", "المجلس"),
        ("مستشفى", "مستشفي"),
        ("مسؤول", "مسوول"),
        ("ﻻجئ", "لاجئ"),
        ("کلب", "كلب"),
    ],
)
def test_spellings_of_one_word_have_one_exact_form(one: str, other: str) -> None:
    assert exact_form(one) == exact_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الأرنونا", "ارنونا"),
        ("المدرسة", "مدارس"),
        ("للمدرسة", "ومدارسهم"),
        ("بالمجلس", "مجلس"),
        ("لجنة", "للجنة"),
        ("عالبلدية", "البلدية"),
        ("ولطلب", "الطلبات"),
        ("سيارتي", "السيارات"),
        ("رخصتكم", "رخص"),
        ("موظفو", "الموظفين"),
        ("سنتين", "سنوات"),
        ("جديدة", "الجدد"),
        ("طلبًا", "الطلب"),
        ("شيئا", "أشياء"),
        ("أصدقائي", "صديق"),
        (["فاتورة", "المي"][1], "مياه"),
    ],
)
def test_a_noun_is_found_under_article_clitics_and_endings(one: str, other: str) -> None:
    assert match(one, other)


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("أحماض", "حمض"),
        ("ضروس", "ضرس"),
        ("نبال", "نبل"),
        ("سواحب", "ساحب"),
        ("مراكن", "مركن"),
        ("خنادق", "خندق"),
        ("عصافيد", "عصفود"),
        ("طبائع", "طبيعة"),
        ("بلغاء", "بليغ"),
        ("أرصفة", "رصيف"),
        ("سبايا", "سبية"),
        ("أسافين", "أسفين"),
    ],
)
def test_a_broken_plural_meets_a_singular_that_no_list_holds(plural: str, singular: str) -> None:
    assert match(plural, singular)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتب", "يكتبون"),
        ("سيدفع", "دفعت"),
        ("بتدفعوا", "ندفع"),
        ("قال", "يقولون"),
        ("وصل", "تصل"),
        ("أرسلوا", "يرسل"),
        ("انتقلنا", "ينتقل"),
        ("استطاع", "تستطيعون"),
        ("اشتروا", "نشتري"),
        ("يساعدوني", "ساعدت"),
        ("يمر", "مررت"),
        ("وحصلوا", "يحصل"),
        ("يسجل", "التسجيل"),
        ("ترسلون", "إرسال"),
        ("نستعمل", "استعمال"),
    ],
)
def test_forms_of_a_verb_and_its_verbal_noun_meet(one: str, other: str) -> None:
    assert match(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مكتب", "كتاب"),
        ("مدرسة", "مدرس"),
        ("مكتبة", "مكتب"),
        ("بلدية", "بلد"),
        ("محلي", "محل"),
        ("يكتب", "كتاب"),
        ("تسجيل", "سجل"),
        ("إعلام", "علم"),
        ("وزارة", "زيارة"),
        ("شهر", "شهرة"),
        ("عنوان", "عنوة"),
        ("بطاقة", "طاقة"),
        ("كلب", "قلب"),
        ("رقابة", "رقبة"),
        ("في", "فيها"),
    ],
)
def test_words_that_look_alike_do_not_meet(one: str, other: str) -> None:
    assert not match(one, other)


def test_the_likeliest_stem_comes_first() -> None:
    assert stems(exact_form("كتب"))[0] == "كتاب"
    assert stems("الارنونا") == ("ارنونا",)
    assert stems("") == ()


@thorough
@given(arabic_texts)
def test_an_exact_form_is_final_and_its_stems_are_few(text: str) -> None:
    exact = exact_form(text)
    assert exact_form(exact) == exact
    assert len(stems(exact)) <= MOST_STEMS
    assert bool(stems(exact)) == bool(exact)
    assert all(stem and len(stem) <= len(exact) + 3 for stem in stems(exact))
