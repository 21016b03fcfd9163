from tests.editor import *
import pytest
@pytest.mark.parametrize("action",["action-publish","action-submit",""])
def test_one(action, service, editor, client):
    empty = {"essence":"", "audience":"","contact":"", "steps-0-DELETE":"1", "steps-1-DELETE":"1","channels-0-DELETE":"1","channels-1-DELETE":"1","topics-0-DELETE":"1"}
    r = save(editor, service, {**open_editor(editor, service), **empty}, action)
    print(r.status_code)
    soup = BeautifulSoup(r.content, "html.parser")
    print(errors_of(r))
    for t in soup.find_all(string=lambda s: "Add at least" in s or "Choose" in s): print(repr(t), t.parent.attrs, t.parent.parent.attrs)
    assert 0
