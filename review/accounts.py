"""Accounts to try the demo council with: one for each role, with random passwords."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from languages.codes import SOURCE
from review.roles import OPERATORS, WEBSITE_MANAGERS, referents_of
from services.models import DepartmentPage


@dataclass(frozen=True)
class Account:
    """An account's name, what its holder does, and its password."""

    name: str
    role: str
    password: str


ROLES = {
    "it": ("IT: users and settings", ""),
    "manager": ("Website manager", WEBSITE_MANAGERS),
    "referent": ("Referent of the council secretary", "council-secretary"),
    "operator": ("Call-centre operator", OPERATORS),
}


def make_demo_accounts() -> list[Account]:
    """Make the accounts that are missing, and return those made now, with their passwords."""
    existing = get_user_model().objects.values_list("username", flat=True)
    return [make_account(name) for name in ROLES if name not in set(existing)]


def make_account(name: str) -> Account:
    role, group = ROLES[name]
    password = secrets.token_urlsafe(12)
    user = get_user_model().objects.create_user(
        name,
        f"{name}@emek-demo.example",
        password,
        is_superuser=name == "it",
        is_staff=name == "it",
    )
    UserProfile.objects.create(user=user, preferred_language=SOURCE.code)
    if name == "referent":
        page = DepartmentPage.objects.filter(
            department__slug=group, locale__language_code=SOURCE.code
        ).first()
        if page:
            user.groups.add(referents_of(page))
    elif name != "it":
        user.groups.add(Group.objects.get(name=group))
    return Account(name, role, password)


def write_accounts(accounts: list[Account], path: Path) -> None:
    """Add accounts to a file that only its owner can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    with path.open("a", encoding="utf-8") as file:
        for account in accounts:
            file.write(f"{account.name:<10} {account.password:<20} {account.role}\n")
