"""The roles of the site, as groups; their names are shown to people, so they are Hebrew."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from services.models import DepartmentPage

WEBSITE_MANAGERS = "מנהלי האתר"
OPERATORS = "מוקדני השירות"
WRITER_PERMISSIONS = ("add_page", "change_page")


def referents_of(page: DepartmentPage) -> Group:
    """The group that writes a department's pages; made, with its permissions, where missing."""
    department = page.department
    if department.referents is None:
        group, _created = Group.objects.get_or_create(name=f"רפרנטים: {department.name_he}")
        department.referents = group
        department.save(update_fields=["referents"])
        group.permissions.add(
            Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"),
            *record_permissions(),
        )
        give_files(group)
    for codename in WRITER_PERMISSIONS:
        GroupPagePermission.objects.get_or_create(
            group=department.referents,
            page=page.page_ptr,
            permission=page_permission(codename),
        )
    return department.referents


def page_permission(codename: str) -> Permission:
    return Permission.objects.get(
        content_type__app_label="wagtailcore", content_type__model="page", codename=codename
    )


def record_permissions() -> list[Permission]:
    """Contacts and offices are drafted by referents; publishing them is the manager's."""
    return list(
        Permission.objects.filter(
            content_type__app_label="contacts",
            codename__in=[
                f"{action}_{model}"
                for action in ("add", "change")
                for model in ("contact", "office")
            ],
        )
    )


def give_files(group: Group) -> None:
    """Pictures and documents: a referent adds some, and changes only those of their own."""
    root = Collection.get_first_root_node()
    for app_label, codename in (
        ("wagtailimages", "add_image"),
        ("wagtailimages", "choose_image"),
        ("wagtaildocs", "add_document"),
        ("wagtaildocs", "choose_document"),
    ):
        permission = Permission.objects.get(content_type__app_label=app_label, codename=codename)
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=root, permission=permission
        )
