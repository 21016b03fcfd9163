import pytest
from django.template import Context, Template
from django.utils.translation import override

from languages.codes import BY_CODE
from languages.reading import Passage

HEBREW, ARABIC, ENGLISH = BY_CODE.values()


def render(template: str, active: str = "ar", **context: object) -> str:
    with override(active):
        return Template("{% load languages %}" + template).render(
            Context({"content_language": ARABIC, **context})
        )


def test_a_passage_in_the_language_around_it_needs_no_mark() -> None:
    assert render("{% prose text %}", text=Passage("نص", ARABIC)) == "نص"


def test_a_passage_in_another_language_is_marked() -> None:
    assert (
        render("{% prose text %}", text=Passage("טקסט", HEBREW))
        == '<span lang="he" dir="rtl">טקסט</span>'
    )
    attributes = render("<p{% passage_attributes text %}>", text=Passage("Text", ENGLISH))
    assert attributes == '<p lang="en" dir="ltr">'


def test_the_councils_words_inside_prose_of_another_language_are_marked() -> None:
    template = "{% label %}صفحة{% endlabel %}"
    assert render(template, content_language=HEBREW) == '<span lang="ar" dir="rtl">صفحة</span>'
    assert render(template) == "صفحة"
    assert render("<p{% interface_attributes %}>", content_language=HEBREW) == (
        '<p lang="ar" dir="rtl">'
    )


@pytest.mark.parametrize("text", ["<script>", "a & b"])
def test_texts_are_escaped(text: str) -> None:
    for language in (ARABIC, HEBREW):
        assert text not in render("{% prose text %}", text=Passage(text, language))
    assert text not in render("{{ text|isolated }}", text=text)


def test_a_number_is_isolated() -> None:
    assert render("{{ text|isolated }}", text="04-658-0000") == ('<bdi dir="ltr">04-658-0000</bdi>')
