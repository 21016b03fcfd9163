"""Load the departments' pages and the services under them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wagtail.models import Page

from languages.translating import publish_with_words
from services.loading.files import find, read_file
from services.loading.pages import Loader, in_language
from services.loading.service import ServiceFile
from services.models import DepartmentIndexPage, DepartmentPage, RelatedService, ServicePage


def load_departments(loader: Loader, home: Page, folder: Path) -> dict[str, DepartmentPage]:
    """The list of departments and their pages, by slug."""
    council = read_file(folder / "council.yaml", "council")["departments"]
    index = loader.ensure(
        home,
        DepartmentIndexPage,
        "departments",
        lambda code, **columns: DepartmentIndexPage(**in_language(council, code), **columns),
    )
    files = read_file(folder / "records" / "departments.yaml", "departments")
    return {
        slug: loader.ensure(index, DepartmentPage, slug, department_builder(loader, slug, words))
        for slug, words in files.items()
    }


def department_builder(
    loader: Loader, slug: str, words: dict[str, Any]
) -> Callable[..., DepartmentPage]:
    def build(code: str, **columns: Any) -> DepartmentPage:
        return DepartmentPage(
            title=words["name"][code],
            introduction=words["introduction"][code],
            department=loader.records["departments"][slug],
            contact=loader.records["contacts"].get(slug),
            office=loader.records["offices"].get(slug),
            **columns,
        )

    return build


def load_services(
    loader: Loader, departments: dict[str, DepartmentPage], folder: Path
) -> dict[str, ServicePage]:
    """The services' pages by slug; every file is checked before any page is made."""
    paths = sorted((folder / "services").glob("*.yaml"))
    files = {path.stem: ServiceFile(path, loader.records) for path in paths}
    placed = {}
    for slug, file in files.items():
        for index, related in enumerate(file.data.get("related", [])):
            find(files, related, "service", file.path, ["related", index])
        parent = find(departments, file.data["department"], "department", file.path, ["department"])
        placed[slug] = loader.place(parent, ServicePage, slug, file.build)
    services = {slug: page for slug, (page, _translations) in placed.items()}
    for slug, (page, translations) in placed.items():
        if translations is not None:
            page.related_services.set(
                RelatedService(service=services[related], sort_order=index)
                for index, related in enumerate(files[slug].data.get("related", []))
            )
            loader.publish(page, translations)
            change_later(page, files[slug])
    return services


def change_later(page: ServicePage, file: ServiceFile) -> None:
    """Change the source words after the translations were approved, where a file asks for it."""
    changes = file.data.get("changed_later")
    if changes:
        page.essence = changes.get("essence", page.essence)
        if "question" in changes:
            page.questions.add(file.later_question(page))
        publish_with_words(page)
