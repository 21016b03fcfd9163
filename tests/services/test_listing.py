import pytest
from django.utils.translation import override

from languages.codes import BY_CODE
from services.listing import group_by_initial, most_used_cards, service_cards
from services.models import ServicePage
from tests.factories import make_service


def cards_in(code: str) -> list[tuple[str, list[str]]]:
    with override(code):
        cards = service_cards(ServicePage.objects.for_everybody(), BY_CODE[code])
        return [
            (letter, [card.title.text for card in group])
            for letter, group in group_by_initial(cards)
        ]


def test_services_stand_under_their_letters(service: ServicePage) -> None:
    parent = service.get_parent()
    for number, title in enumerate(["106 בכל שעה", "ארנונה", "בנייה", "אָב", 'צה"ל']):
        make_service(parent, slug=f"s-{number}", title=title)
    assert cards_in("he") == [
        ("א", ["אָב", "אישור תושב", "ארנונה"]),
        ("ב", ["בנייה"]),
        ("צ", ['צה"ל']),
        ("#", ["106 בכל שעה"]),
    ]


def test_a_title_without_translation_stands_under_its_own_letter(service: ServicePage) -> None:
    make_service(service.get_parent(), slug="other", title="ארנונה")
    assert cards_in("en") == [("R", ["Resident certificate"]), ("א", ["ארנונה"])]


def test_a_card_has_title_summary_and_address(service: ServicePage) -> None:
    with override("ar"):
        (card,) = service_cards(ServicePage.objects.for_everybody(), BY_CODE["ar"])
    assert card.title.text == "شهادة سكن"
    assert card.essence.text == "من يسكن هنا يستحق شهادة."
    assert card.address == "/ar/departments/collections/resident-certificate/"


def most_used() -> list[str]:
    with override("he"):
        cards = most_used_cards(ServicePage.objects.for_everybody(), BY_CODE["he"])
    return [card.title.text for card in cards]


def test_the_most_used_are_of_wide_reach_the_simple_ones_first(service: ServicePage) -> None:
    parent = service.get_parent()
    make_service(parent, slug="hard", title="קשה", reach=3, complexity=3)
    make_service(parent, slug="easy", title="קל", reach=3, complexity=1)
    assert most_used() == ["קל", "קשה"]


def test_the_home_page_names_so_many_and_no_more(
    service: ServicePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.listing.MOST_USED", 1)
    for number in range(2):
        make_service(service.get_parent(), slug=f"s-{number}", reach=3)
    assert len(most_used()) == 1
