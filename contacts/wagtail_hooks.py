"""The records in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from contacts.models import Contact, Department, Office, Settlement


class ContactViewSet(SnippetViewSet):
    model = Contact
    icon = "user"
    list_display = ["name", "department", "email", "check_again_on"]
    list_filter = ["department", "check_again_on"]
    search_fields = ["name_he", "name_ar", "name_en", "email", "phones__number"]


class OfficeViewSet(SnippetViewSet):
    model = Office
    icon = "site"
    list_display = ["name", "department", "check_again_on"]
    list_filter = ["department", "check_again_on"]
    search_fields = ["name_he", "name_ar", "name_en"]


class DepartmentViewSet(SnippetViewSet):
    model = Department
    icon = "group"
    list_display = ["name", "slug", "head"]
    search_fields = ["name_he", "name_ar", "name_en", "slug"]


class SettlementViewSet(SnippetViewSet):
    model = Settlement
    icon = "home"
    list_display = ["name", "slug", "cbs_code", "population"]
    search_fields = ["name_he", "name_ar", "name_en", "slug"]


class ContactsGroup(SnippetViewSetGroup):
    menu_label = _("Contacts and places")
    menu_icon = "user"
    menu_order = 200
    items = (ContactViewSet, OfficeViewSet, DepartmentViewSet, SettlementViewSet)


register_snippet(ContactsGroup)
