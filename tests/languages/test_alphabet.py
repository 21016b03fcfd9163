import pytest

from languages.alphabet import initial, sort_key
from languages.codes import BY_CODE

ORDERED = {
    "he": ["אָב", "ארנונה", "אשפה", "בנייה", "כלבים", "צהוב", 'צה"ל', "שם", "שמש", "Wi-Fi", "106"],
    "ar": ["آباء", "أرنونا", "إشعار", "بناء", "ترخيص", "مدارس", "مدرسة", "مدرسون", "ياسمين", "106"],
    "en": ["Arnona", "bins", "Building", "École", "events", "Waste", "ארנונה", "106"],
}


@pytest.mark.parametrize("code", ORDERED)
def test_titles_stand_in_the_order_of_the_alphabet(code: str) -> None:
    shuffled = sorted(ORDERED[code], reverse=True)
    language = BY_CODE[code]
    assert sorted(shuffled, key=lambda text: sort_key(text, language)) == ORDERED[code]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("he", "שלום", "שָׁלוֹם"),
        ("he", "ךםןףץ", "כמנפצ"),
        ("he", 'צה"ל', "צהל"),
        ("he", "צה״ל", "צה'ל"),
        ("he", "תב״ע־מתאר", "תבע מתאר"),
        ("ar", "أرنونا", "ارنونا"),
        ("ar", "إعلان آخر", "اعلان اخر"),
        ("ar", "مَدْرَسَة", "مدرسة"),
        ("ar", "مـدرسـة", "مدرسة"),
        ("ar", "مبنى", "مبني"),
        ("en", "École", "ecole"),
    ],
)
def test_spellings_of_one_word_stand_together(code: str, one: str, other: str) -> None:
    assert sort_key(one, BY_CODE[code]) == sort_key(other, BY_CODE[code])


def test_a_shorter_first_word_stands_before_longer_ones() -> None:
    hebrew = BY_CODE["he"]
    assert sort_key("גן ילדים", hebrew) < sort_key("גנים", hebrew)


@pytest.mark.parametrize(
    ("code", "title", "letter"),
    [
        ("he", "ארנונה", "א"),
        ("he", "  „אישור”", "א"),
        ("he", "ץ", "צ"),
        ("ar", "إعفاء", "ا"),
        ("ar", "آباء", "ا"),
        ("en", "arnona", "A"),
        ("en", "École", "E"),
        ("he", "106", "#"),
        ("he", "WhatsApp", "#"),
        ("en", "ארנונה", "#"),
        ("he", "", "#"),
        ("he", "!", "#"),
    ],
)
def test_index_letter(code: str, title: str, letter: str) -> None:
    assert initial(title, BY_CODE[code]) == letter


def test_a_long_title_has_a_key_that_the_database_can_keep() -> None:
    assert len(sort_key("א" * 255, BY_CODE["he"])) <= 255
