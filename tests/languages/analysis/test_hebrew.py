from random import Random

import pytest

from languages.analysis.hebrew import MOST_STEMS, exact_form, stems
from languages.analysis.hebrew_lexicon import Lexicon, lexicon

SAME_SPELLING = """
חכ"ל חכ״ל חכל | מע"מ מע”מ מעמ | צה"ל צה''ל צהל | ת"ז ת״ז תז | מו"פ מו״פ מופ | שפ"ע שפ״ע שפע
רח' רח׳ רח’ רח | שָׁלוֹם שלום שלומ | אַרְנוֹנָה ארנונה | צ'ק צ׳ק צק | בצה"ל בצה״ל בצהל
"""
MATCHING = """
ארנונה לארנונה הארנונה ובארנונה | גן גני הגנים לגן שבגנים | ילד ילדים ילדיהם ילדה כשהילדים
תושב תושבת תושבי לתושבים שהתושבות | הנחה הנחות הנחת בהנחה | רישיון רישיונות רשיון לרישיונכם
טופס טפסים בטופס | זכות זכויות זכויותיי | תוכנית תכנית תוכניות לתכניות | אמא אימא אמהות
צהריים צהרים | עיר ערים | בית בתים בתי ביתו | איש אנשים אנשי | בת בנות | תחנה תחנת תחנותיה
וועדה ועדה הוועדה ועדות לוועדת | כיתה כתה כיתות | מקומי מקומית המקומיים מקומיות | שעה שעתיים שעות
שילם משלמים לשלם תשלמו שילמתי | כתב כותבת לכתוב יכתבו כתבנו | הגיש להגיש הגשתי מגישים יגישו
נרשם להירשם נרשמתי תירשמו הנרשמים | התקשר להתקשר מתקשרת תתקשרו | השתמש להשתמש משתמשים
הצטרף מצטרפת להצטרף | קנה קונים לקנות קניתי יקנה | גר לגור גרים | בא לבוא באה יבואו | ישב לשבת
הודיע להודיע הודענו מודיעה | הופעל הופעלה מופעלת | תוקן תוקנה מתוקן | נתן לתת ייתן נתנו
ביטול לבטל ביטלנו | הרשמה הרשמת | חכל לחכל | צהל בצהל | מנכל המנכל | לקח לקחת ייקח
פלאפל הפלאפל | קטגוריה קטגוריות קטגוריית | סטארטאפ לסטארטאפ | מטרולוגיה מטרולוגית
"""
DIFFERENT = """
רישום רישיון | תושב תשובה | משרד שרד | רחוב רחב | גשר קשר | גשר גשם | גן גנן | בית בת | מכתב כתב
מים ים | ארנונה ארון | ארנונה ארנב | מסילות מסלול | כלב כלבת | שכר שכן | חוב חבר | מבחן מבחנה
תור תורה | ועדה עדה | היתר יתר | תוכנית תוכן | מידע מדע | משפחה משפט | זכות זכוכית | מתנה מנה
בניין בן | מקום קום | שנה שינה | רווחה רוח | רווח רוח | הורים הרים | שלוחות שולחן | בריכה ברכה
"""


def _groups(table: str) -> list[list[str]]:
    return [group.split() for line in table.strip().splitlines() for group in line.split("|")]


def _match(one: str, other: str) -> bool:
    return not set(stems(exact_form(one))).isdisjoint(stems(exact_form(other)))


@pytest.mark.parametrize("spellings", _groups(SAME_SPELLING), ids=lambda group: group[0])
def test_spellings_of_a_word_have_one_exact_form(spellings: list[str]) -> None:
    assert len({exact_form(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("group", _groups(MATCHING), ids=lambda group: group[0])
def test_inflections_of_a_word_share_a_stem(group: list[str]) -> None:
    assert [word for word in group if not _match(group[0], word)] == []


@pytest.mark.parametrize(("one", "other"), _groups(DIFFERENT))
def test_words_that_look_alike_do_not_match(one: str, other: str) -> None:
    assert not _match(one, other)


@pytest.mark.parametrize("name", ["גשר", "רחוב", "מירב", "שלוחות", "חמדיה", "מנחמיה", "רוויה"])
def test_a_settlement_keeps_its_letters_and_is_found_behind_a_prefix(name: str) -> None:
    assert name in stems(exact_form(name))
    assert _match(name, "ב" + name)


@pytest.mark.parametrize("word", ["או", "לא", "מול", "ליד", "כבר"])
def test_a_word_that_does_not_inflect_is_not_cut(word: str) -> None:
    assert stems(exact_form(word)) == (word,)


def test_the_word_as_it_stands_in_the_lexicon_is_its_first_stem() -> None:
    assert [stems(word)[0] for word in ("מכתב", "הנחה", "ביטוח")] == ["מכתב", "הנחה", "ביטוח"]


def test_stems_have_no_final_letters() -> None:
    assert stems(exact_form("רישיון"))[0] == "רישיונ"


def test_no_word_has_no_stem() -> None:
    assert stems("") == ()
    assert stems("א") == ("א",)


def test_any_string_has_an_exact_form_that_is_its_own_and_few_stems() -> None:
    random = Random(3)  # noqa: S311
    letters = "אבגדהוזחטיכלמנסעפצקרשתםןץףך'\"׳״’”ְִֵֶַָׁ־ a1٣ﬡﭏ"
    for _ in range(4000):
        alphabet = letters if random.random() < 0.8 else [chr(random.randrange(0x11000))]
        word = "".join(random.choices(alphabet, k=random.randrange(60)))
        exact = exact_form(word)
        found = stems(exact)
        assert exact_form(exact) == exact
        assert len(found) <= MOST_STEMS
        assert bool(found) == bool(exact)
        assert all(stem and len(stem) <= 45 for stem in found)


def test_each_code_point_has_an_exact_form_that_is_its_own() -> None:
    changing = [c for c in map(chr, range(0x30000)) if exact_form(exact_form(c)) != exact_form(c)]
    assert changing == []


def test_a_verb_not_of_its_section_is_refused() -> None:
    with pytest.raises(ValueError, match="כתב is not of hifil"):
        Lexicon().add("hifil", "כתב")


def test_the_lexicon_file_holds_only_hebrew_letters() -> None:
    words = lexicon()
    known = {*words.nouns, *words.bases, *words.names, *words.infinitives, *words.groups}
    assert [word for word in known if not set(word) <= set("אבגדהוזחטיכלמנסעפצקרשת")] == []
