"""The groups of the website manager and of the call centre's operators.

Referents' groups are made with their departments, in review.roles.
"""

from django.db import migrations

MANAGERS, OPERATORS = "מנהלי האתר", "מוקדני השירות"

PAGES = ["add_page", "change_page", "publish_page", "bulk_delete_page", "lock_page", "unlock_page"]
FILES = [
    ("wagtailimages", "image", ["add_image", "change_image", "choose_image"]),
    ("wagtaildocs", "document", ["add_document", "change_document", "choose_document"]),
]
DRAFTED = ["contact", "office"]
RECORDS = {
    "contacts": ["contact", "office", "department", "settlement"],
    "services": ["topic", "audience", "lifeevent", "documenttype"],
}


def permission(apps, app_label, model, codename):
    """The permission, made here where the apps' own have not been made yet."""
    content_type, _created = apps.get_model("contenttypes.ContentType").objects.get_or_create(
        app_label=app_label, model=model
    )
    found, _created = apps.get_model("auth.Permission").objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth.Group")
    managers, _created = Group.objects.get_or_create(name=MANAGERS)
    operators, _created = Group.objects.get_or_create(name=OPERATORS)
    access = permission(apps, "wagtailadmin", "admin", "access_admin")
    operators.permissions.add(access)
    managers.permissions.add(
        access,
        permission(apps, "languages", "approvedwords", "approve_words"),
        permission(apps, "home", "sitesettings", "change_sitesettings"),
        permission(apps, "wagtail_localize", "translation", "submit_translation"),
        permission(apps, "wagtailredirects", "redirect", "add_redirect"),
        permission(apps, "wagtailredirects", "redirect", "change_redirect"),
        permission(apps, "wagtailredirects", "redirect", "delete_redirect"),
    )
    for app_label, models in RECORDS.items():
        for model in models:
            for action in ["add", "change", "delete", *(["publish"] if model in DRAFTED else [])]:
                managers.permissions.add(
                    permission(apps, app_label, model, f"{action}_{model}")
                )
    give_pages(apps, managers)
    give_files(apps, managers)


def give_pages(apps, group):
    root = apps.get_model("wagtailcore.Page").objects.get(depth=1)
    for codename in PAGES:
        apps.get_model("wagtailcore.GroupPagePermission").objects.get_or_create(
            group=group, page=root, permission=permission(apps, "wagtailcore", "page", codename)
        )


def give_files(apps, group):
    collection = apps.get_model("wagtailcore.Collection").objects.get(depth=1)
    for app_label, model, codenames in FILES:
        for codename in codenames:
            apps.get_model("wagtailcore.GroupCollectionPermission").objects.get_or_create(
                group=group,
                collection=collection,
                permission=permission(apps, app_label, model, codename),
            )


def remove_groups(apps, schema_editor):
    apps.get_model("auth.Group").objects.filter(name__in=[MANAGERS, OPERATORS]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("contacts", "0001_initial"),
        ("home", "0002_home_pages"),
        ("languages", "0001_initial"),
        ("services", "0001_initial"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [migrations.RunPython(make_groups, remove_groups)]
