from contacts.models.contact import Contact, ContactPhone
from contacts.models.office import Office, OfficeException, OfficeHours
from contacts.models.records import Department, Settlement

__all__ = [
    "Contact",
    "ContactPhone",
    "Department",
    "Office",
    "OfficeException",
    "OfficeHours",
    "Settlement",
]
