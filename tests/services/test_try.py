from tests.editor import *
from django.urls import reverse
def test_one(service, editor, client):
    o = service.office
    r = editor.get(reverse("wagtailsnippets_contacts_office:edit", args=[o.pk]))
    soup = BeautifulSoup(r.content, "html.parser")
    for f in soup.find_all("form"): print(f.attrs)
    f = soup.select("main form, form[data-edit-form]")
    print([ (x.get("id"), sorted(values_of(x))) for x in f])
    print([b.get("name") for b in soup.select("button[name]")])
    assert 0
