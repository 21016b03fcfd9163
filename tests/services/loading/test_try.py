from home.models import HomePage
from wagtail.models import Site
def test_x(db, load):
    print(list(HomePage.objects.values_list("slug","url_path","locale__language_code")), Site.get_site_root_paths())
    load()
    print(list(HomePage.objects.values_list("slug","url_path","locale__language_code")), Site.get_site_root_paths())
    assert 0
