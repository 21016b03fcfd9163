import pytest
from django.utils.translation import override

from languages.active import active_language, addresses_in_each_language, page_address
from languages.codes import BY_CODE


@pytest.mark.parametrize(
    ("url_path", "address"),
    [("/home/", "/ar/"), ("/home/departments/", "/ar/departments/"), ("/home/a/b/", "/ar/a/b/")],
)
def test_a_page_has_the_source_trees_path_in_every_language(url_path: str, address: str) -> None:
    with override("ar"):
        assert page_address(url_path) == address
        assert page_address(url_path, BY_CODE["ar"]) == address


def test_the_language_of_a_country_is_the_language() -> None:
    with override("en-gb"):
        assert active_language().code == "en"


@pytest.mark.parametrize(
    ("path", "addresses"),
    [
        ("/he/services/", ["/he/services/", "/ar/services/", "/en/services/"]),
        ("/en/", ["/he/", "/ar/", "/en/"]),
        ("/nothing", ["/he/", "/ar/", "/en/"]),
    ],
)
def test_the_language_menu_leads_to_the_same_address(path: str, addresses: list[str]) -> None:
    assert [address for _language, address in addresses_in_each_language(path)] == addresses
