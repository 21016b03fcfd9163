"""A home page in each language in place of Wagtail's welcome page, each language following Hebrew.

The pages' words are not approved here: until somebody approves some, the home page shows the
council's name from the site settings.
"""

from uuid import uuid4

from django.db import migrations

from languages.codes import LANGUAGES, SOURCE

WELCOME_SLUG = "home"
STEP = 4


def make_home_pages(apps, schema_editor):
    ContentType = apps.get_model("contenttypes.ContentType")
    HomePage = apps.get_model("home.HomePage")
    Locale = apps.get_model("wagtailcore.Locale")
    Page = apps.get_model("wagtailcore.Page")
    Site = apps.get_model("wagtailcore.Site")
    if HomePage.objects.exists():
        return
    root = Page.objects.get(depth=1)
    welcome = Page.objects.filter(depth=2, slug=WELCOME_SLUG, content_type__model="page")
    Site.objects.filter(root_page__in=welcome).delete()
    welcome.delete()

    content_type, _created = ContentType.objects.get_or_create(app_label="home", model="homepage")
    translation_key = uuid4()
    pages = {}
    for number, language in enumerate(LANGUAGES, start=1):
        locale, _created = Locale.objects.get_or_create(language_code=language.code)
        slug = "home" if language == SOURCE else f"home-{language.code}"
        pages[language.code] = HomePage.objects.create(
            title=language.native_name,
            draft_title=language.native_name,
            slug=slug,
            url_path=f"/{slug}/",
            content_type=content_type,
            path=f"{root.path}{number:0{STEP}d}",
            depth=2,
            numchild=0,
            live=True,
            locale=locale,
            translation_key=translation_key,
            alias_of=pages.get(SOURCE.code),
        )
    root.numchild = Page.objects.filter(depth=2).count()
    root.save(update_fields=["numchild"])
    Site.objects.create(
        hostname="localhost",
        site_name="",
        root_page=pages[SOURCE.code],
        is_default_site=True,
    )


def follow_source(apps, schema_editor):
    """Pages created in the source language get their places in the other languages at once."""
    Locale = apps.get_model("wagtailcore.Locale")
    LocaleSynchronization = apps.get_model("wagtail_localize.LocaleSynchronization")
    source = Locale.objects.get(language_code=SOURCE.code)
    for locale in Locale.objects.exclude(pk=source.pk):
        LocaleSynchronization.objects.get_or_create(
            locale=locale, defaults={"sync_from": source}
        )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]

    operations = [
        migrations.RunPython(make_home_pages, migrations.RunPython.noop),
        migrations.RunPython(follow_source, migrations.RunPython.noop),
    ]
