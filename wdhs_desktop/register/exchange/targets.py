"""Where a column of a sheet can go in the register, and what people call such a column."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate


class Target(StrEnum):
    """What a column is about. GROUP, CONTRIBUTION, CONSENT, CERTIFICATE, FUNCTION and OWN take a parameter."""

    SKIP = "skip"
    REFUSED = "refused"
    NAME = "name"
    GIVEN = "given"
    INITIALS = "initials"
    PREFIX = "prefix"
    SURNAME = "surname"
    PARTNER_PREFIX = "partner_prefix"
    PARTNER_SURNAME = "partner_surname"
    PARTNER_NAME = "partner_name"
    ORGANISATION = "organisation"
    NUMBER = "number"
    ROW_NUMBER = "row_number"
    SALUTATION = "salutation"
    SEX = "sex"
    ADDRESS = "address"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    ADDITION = "addition"
    POSTCODE = "postcode"
    PLACE = "place"
    POSTCODE_PLACE = "postcode_place"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    EMERGENCY = "emergency"
    EMERGENCY_PHONE = "emergency_phone"
    BIRTH = "birth"
    SINCE = "since"
    UNTIL = "until"
    REASON = "reason"
    MEMBERSHIP = "membership"
    DIED = "died"
    FUNCTION = "function"
    GROUP = "group"
    GROUPS = "groups"
    VOLUNTEER = "volunteer"
    TASKS = "tasks"
    CONTRIBUTION = "contribution"
    IBAN = "iban"
    MANDATE = "mandate"
    ACCOUNT_HOLDER = "account_holder"
    KEY = "key"
    CONSENT = "consent"
    HIDDEN_ADDRESS = "hidden_address"
    RETURNED = "returned"
    LANGUAGE = "language"
    REMARKS = "remarks"
    OWN = "own"


MONEY: Final = frozenset({Target.IBAN, Target.MANDATE, Target.ACCOUNT_HOLDER})
"""What is kept apart and only comes along when the session may see money."""

NAME_PARTS: Final = frozenset({Target.NAME, Target.SURNAME, Target.GIVEN, Target.INITIALS, Target.ORGANISATION})
"""A table needs at least one of these to bring in anybody."""

_LABELS: Final = {
    Target.SKIP: QT_TRANSLATE_NOOP("Import", "Leave out"),
    Target.REFUSED: QT_TRANSLATE_NOOP("Import", "Never kept (BSN)"),
    Target.NAME: QT_TRANSLATE_NOOP("Import", "Whole name"),
    Target.GIVEN: QT_TRANSLATE_NOOP("Import", "First name"),
    Target.INITIALS: QT_TRANSLATE_NOOP("Import", "Initials"),
    Target.PREFIX: QT_TRANSLATE_NOOP("Import", "Prefix of the surname (van, de)"),
    Target.SURNAME: QT_TRANSLATE_NOOP("Import", "Surname"),
    Target.PARTNER_PREFIX: QT_TRANSLATE_NOOP("Import", "Prefix of the partner's surname"),
    Target.PARTNER_SURNAME: QT_TRANSLATE_NOOP("Import", "Partner's surname"),
    Target.PARTNER_NAME: QT_TRANSLATE_NOOP("Import", "Name of the partner (second person)"),
    Target.ORGANISATION: QT_TRANSLATE_NOOP("Import", "Organisation"),
    Target.NUMBER: QT_TRANSLATE_NOOP("Import", "Member number"),
    Target.ROW_NUMBER: QT_TRANSLATE_NOOP("Import", "Counts the rows (leave out)"),
    Target.SALUTATION: QT_TRANSLATE_NOOP("Import", "Salutation (Mr, Ms)"),
    Target.SEX: QT_TRANSLATE_NOOP("Import", "Sex (isn't kept)"),
    Target.ADDRESS: QT_TRANSLATE_NOOP("Import", "Street and number"),
    Target.STREET: QT_TRANSLATE_NOOP("Import", "Street"),
    Target.HOUSE_NUMBER: QT_TRANSLATE_NOOP("Import", "House number"),
    Target.ADDITION: QT_TRANSLATE_NOOP("Import", "Addition to the house number"),
    Target.POSTCODE: QT_TRANSLATE_NOOP("Import", "Postcode"),
    Target.PLACE: QT_TRANSLATE_NOOP("Import", "Place"),
    Target.POSTCODE_PLACE: QT_TRANSLATE_NOOP("Import", "Postcode and place"),
    Target.COUNTRY: QT_TRANSLATE_NOOP("Import", "Country"),
    Target.EMAIL: QT_TRANSLATE_NOOP("Import", "E-mail"),
    Target.PHONE: QT_TRANSLATE_NOOP("Import", "Phone"),
    Target.EMERGENCY: QT_TRANSLATE_NOOP("Import", "Who to call in an emergency"),
    Target.EMERGENCY_PHONE: QT_TRANSLATE_NOOP("Import", "Phone in an emergency"),
    Target.BIRTH: QT_TRANSLATE_NOOP("Import", "Date of birth"),
    Target.SINCE: QT_TRANSLATE_NOOP("Import", "Member since"),
    Target.UNTIL: QT_TRANSLATE_NOOP("Import", "Member until"),
    Target.REASON: QT_TRANSLATE_NOOP("Import", "Reason of leaving"),
    Target.MEMBERSHIP: QT_TRANSLATE_NOOP("Import", "Kind of membership"),
    Target.DIED: QT_TRANSLATE_NOOP("Import", "Died"),
    Target.FUNCTION: QT_TRANSLATE_NOOP("Import", "Function"),
    Target.GROUP: QT_TRANSLATE_NOOP("Import", "Group: {parameter}"),
    Target.GROUPS: QT_TRANSLATE_NOOP("Import", "Names of groups"),
    Target.VOLUNTEER: QT_TRANSLATE_NOOP("Import", "Volunteer"),
    Target.TASKS: QT_TRANSLATE_NOOP("Import", "Tasks as a volunteer"),
    Target.CONTRIBUTION: QT_TRANSLATE_NOOP("Import", "Contribution {parameter}"),
    Target.IBAN: QT_TRANSLATE_NOOP("Import", "IBAN"),
    Target.MANDATE: QT_TRANSLATE_NOOP("Import", "Mandate"),
    Target.ACCOUNT_HOLDER: QT_TRANSLATE_NOOP("Import", "Account holder"),
    Target.KEY: QT_TRANSLATE_NOOP("Import", "Key"),
    Target.CONSENT: QT_TRANSLATE_NOOP("Import", "Consent: {parameter}"),
    Target.HIDDEN_ADDRESS: QT_TRANSLATE_NOOP("Import", "Secret address"),
    Target.RETURNED: QT_TRANSLATE_NOOP("Import", "Post came back"),
    Target.LANGUAGE: QT_TRANSLATE_NOOP("Import", "Language"),
    Target.REMARKS: QT_TRANSLATE_NOOP("Import", "Remarks"),
    Target.OWN: QT_TRANSLATE_NOOP("Import", "Field of your own: {parameter}"),
}


def label_of(target: Target, parameter: str = "") -> str:
    """Name a target on screen."""
    return translate("Import", _LABELS[target]).format(parameter=parameter).rstrip(" :")
