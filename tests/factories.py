"""Data for tests: records, pages with approved words, translations, people."""

from typing import Any, TypeVar

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation

from contacts.models import (
    Contact,
    ContactPhone,
    Department,
    Office,
    OfficeException,
    OfficeHours,
)
from home.models import HomePage, InformationPage
from languages.models import LocalisedPage
from languages.translating import publish_everywhere, publish_translations
from languages.words import row_relations
from services.models import (
    Audience,
    DepartmentIndexPage,
    DepartmentPage,
    DocumentType,
    LifeEvent,
    ServicePage,
    ServiceTopic,
    Topic,
)
from tests.sample import RENDERINGS, ROWS, SERVICE

PageType = TypeVar("PageType", bound=LocalisedPage)
PASSWORD = "a-long-password"


class NamedFactory(factory.django.DjangoModelFactory):
    class Meta:
        abstract = True

    name_he = factory.Sequence(lambda number: f"שם {number}")
    name_ar = factory.Sequence(lambda number: f"اسم {number}")
    name_en = factory.Sequence(lambda number: f"Name {number}")


class CodedFactory(NamedFactory):
    class Meta:
        abstract = True

    slug = factory.Sequence(lambda number: f"record-{number}")


class DepartmentFactory(CodedFactory):
    class Meta:
        model = Department


class TopicFactory(CodedFactory):
    class Meta:
        model = Topic


class AudienceFactory(CodedFactory):
    class Meta:
        model = Audience


class LifeEventFactory(CodedFactory):
    class Meta:
        model = LifeEvent


class DocumentTypeFactory(CodedFactory):
    class Meta:
        model = DocumentType


class ContactFactory(NamedFactory):
    """A published contact with one telephone."""

    class Meta:
        model = Contact
        skip_postgeneration_save = True

    department = factory.SubFactory(DepartmentFactory)
    email = "desk@council.example"

    @factory.post_generation
    def phones(self: Contact, create: bool, numbers: tuple[str, ...] | None, **_: Any) -> None:
        for number in ("+97246580000",) if numbers is None else numbers:
            self.phones.add(ContactPhone(number=number))
        if create:
            self.save()


class OfficeFactory(NamedFactory):
    """A published office, open on Sunday mornings."""

    class Meta:
        model = Office
        skip_postgeneration_save = True

    department = factory.SubFactory(DepartmentFactory)

    @factory.post_generation
    def hours(self: Office, create: bool, spans: Any, **_: Any) -> None:
        for weekday, opens, closes in spans or [(0, "08:00", "12:00")]:
            self.weekly_hours.add(OfficeHours(weekday=weekday, opens=opens, closes=closes))
        if create:
            self.save()


def add_exception(office: Office, first: str, last: str, **hours: str) -> OfficeException:
    return OfficeException.objects.create(
        office=office, starts_on=first, ends_on=last, reason_he="חג", **hours
    )


class UserFactory(factory.django.DjangoModelFactory):
    """A person; ``permissions`` are names such as ``wagtailadmin.access_admin``."""

    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"person-{number}")
    password = factory.django.Password(PASSWORD)

    @factory.post_generation
    def permissions(self: Any, create: bool, names: list[str] | None, **_: Any) -> None:
        for name in names or []:
            app, codename = name.split(".")
            found = Permission.objects.filter(content_type__app_label=app, codename=codename)
            self.user_permissions.add(*found)


def home_page() -> HomePage:
    return HomePage.objects.get(locale__language_code="he")


def source_locale() -> Locale:
    return Locale.objects.get(language_code="he")


def publish_under(parent: Page, page: PageType) -> PageType:
    """A new source page, live with approved words, at its place in every language."""
    page.locale = source_locale()
    parent.add_child(instance=page)
    publish_everywhere(page, [])
    return page


def make_department_index(**fields: Any) -> DepartmentIndexPage:
    words = {"title": "מחלקות המועצה", "introduction": "מה עושה כל מחלקה."}
    page = DepartmentIndexPage(**{**words, "slug": "departments", **fields})
    return publish_under(home_page(), page)


def make_department_page(**fields: Any) -> DepartmentPage:
    parent = DepartmentIndexPage.objects.filter(locale__language_code="he").first()
    words = {"title": "מחלקת הגבייה", "introduction": "גבייה והנחות.", "slug": "collections"}
    columns = {**words, **fields}
    columns.setdefault("department", DepartmentFactory())
    return publish_under(parent or make_department_index(), DepartmentPage(**columns))


def make_information_page(parent: Page | None = None, **fields: Any) -> InformationPage:
    words = {"title": "על האתר", "introduction": "למה הוא נבנה.", "body": "<p>טקסט ארוך.</p>"}
    page = InformationPage(**{**words, "slug": "about", **fields})
    return publish_under(parent or home_page(), page)


def unsaved_service(**fields: Any) -> ServicePage:
    """A service with one row of every kind, and two steps."""
    columns = {
        **SERVICE,
        **fields,
    }
    columns.setdefault("contact", ContactFactory())
    columns.setdefault("office", OfficeFactory())
    topic = columns.pop("topic", None) or TopicFactory()
    page = ServicePage(**columns)
    page.locale = source_locale()
    page.topics.add(ServiceTopic(topic=topic))
    return page


def make_service(parent: Page | None = None, **fields: Any) -> ServicePage:
    """A public service, whole and approved, under a department page."""
    page = unsaved_service(**fields)
    for relation, model, columns in ROWS:
        row = model(**columns, locale=page.locale)
        if relation == "documents":
            row.document_type = DocumentTypeFactory()
        getattr(page, relation).add(row)
    parent = parent or DepartmentPage.objects.filter(locale__language_code="he").first()
    return publish_under(parent or make_department_page(), page)


def translate(page: PageType, code: str, renderings: dict[str, str] | None = None) -> PageType:
    """Publish and approve a real translation of a page.

    ``renderings`` maps source texts to texts in the language, beyond those of the sample.
    """
    known = {**RENDERINGS[code], **(renderings or {})}
    page = type(page).objects.get(pk=page.pk)
    translated = type(page).from_serializable_data(page.serializable_data())
    translated.pk, translated.locale = None, Locale.objects.get(language_code=code)
    render(translated, known)
    for relation, _row_class in row_relations(type(page)):
        for row in getattr(translated, relation).all():
            render(row, known)
    StringTranslation.objects.filter(
        context__object_id=page.translation_key, locale=translated.locale
    ).delete()
    publish_translations(page, [translated])
    return type(page).objects.get(translation_key=page.translation_key, locale=translated.locale)


def render(holder: Any, known: dict[str, str]) -> None:
    for name in holder.word_fields:
        text = getattr(holder, name)
        setattr(holder, name, known[text] if text else text)


def translate_everywhere(page: PageType) -> PageType:
    """The page, translated into Arabic and English."""
    for code in RENDERINGS:
        translate(page, code)
    return page
