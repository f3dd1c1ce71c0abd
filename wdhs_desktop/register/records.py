"""What the register knows: frozen values, written to the sealed file exactly as they stand here.

A field is added at the end and with a default, never renamed or removed: files of every released version open for ever.
Ids are 16 random bytes and stand beside a record (`Stored.id`), never inside it, unless a record points at another one.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

Id = bytes
"""Sixteen random bytes that name one record for ever."""


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value of the register; equal when all its fields are equal."""


class PartialDate(Record, frozen=True, array_like=True):
    """A day as far as it is known: whole, only the year, or only day and month. Years 1800–2200."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class EntryKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class Salutation(StrEnum):
    """How a letter begins. Never guessed from a first name."""

    NEUTRAL = "neutral"
    SIR = "sir"
    MADAM = "madam"
    INFORMAL = "informal"


class NameOrder(StrEnum):
    """Which surnames are used, and which comes first."""

    OWN = "own"
    PARTNER = "partner"
    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"


class Name(Record, frozen=True):
    """A Dutch name. `prefix` is the voorvoegsel in lower case ("van den"), `surname` the core name ("Berg").

    `sort_as` overrides the surname in sorting only ("d'Hondt" under D); empty means the core name.
    """

    given: str = ""
    initials: str = ""
    prefix: str = ""
    surname: str = ""
    partner_prefix: str = ""
    partner_surname: str = ""
    order: NameOrder = NameOrder.OWN
    sort_as: str = ""


class Address(Record, frozen=True):
    """Where letters go. The number is kept apart from its addition, as the BAG does; a foreign address may leave both
    empty and write everything in `street`. `country` is empty for the Netherlands."""

    street: str = ""
    number: int | None = None
    addition: str = ""
    postcode: str = ""
    place: str = ""
    country: str = ""


class EmergencyContact(Record, frozen=True):
    name: str = ""
    phone: str = ""
    relation: str = ""


class Period(Record, frozen=True):
    """One stretch of membership. No `end` means: still a member. Rejoining adds a period, never a second person."""

    kind: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    reason: str = ""


class FunctionTerm(Record, frozen=True):
    """A function in the collective ("secretaris") with the days on which it began and ended."""

    title: str
    start: PartialDate | None = None
    end: PartialDate | None = None


class Volunteer(Record, frozen=True):
    """What somebody does for the collective. `until` set means that they stopped."""

    tasks: str = ""
    availability: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None


class CertificateKind(StrEnum):
    VOG = "vog"
    IVA = "iva"
    SOCIAL_HYGIENE = "social_hygiene"
    BHV = "bhv"
    OTHER = "other"


class Certificate(Record, frozen=True):
    """A certificate of which the original was seen; a copy is never kept."""

    kind: CertificateKind
    title: str = ""
    asked_on: date | None = None
    seen_on: date | None = None
    seen_by: str = ""
    renew_before: date | None = None


class KeyLoan(Record, frozen=True):
    """A key of the building that somebody has. `deposit_cents` is what they paid for it, in eurocents."""

    number: str = ""
    doors: str = ""
    deposit_cents: int | None = None
    receipt: str = ""
    given_on: date | None = None
    returned_on: date | None = None
    lost: bool = False


class Consent(Record, frozen=True):
    """A person said yes or no to one purpose ("photo on the website"), on a day, in a certain way."""

    purpose: str
    given: bool = True
    on: date | None = None
    how: str = ""


class Paid(StrEnum):
    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"
    PARTLY = "partly"


class ContributionState(Record, frozen=True):
    """Whether the contribution of a year is paid. The amounts stand in `MemberMoney`."""

    year: int
    paid: Paid = Paid.UNKNOWN
    on: PartialDate | None = None
    note: str = ""


class Member(Record, frozen=True):
    """A person or an organisation in the register, member or not. Only a name is asked; the rest may stay empty.

    `own_fields` maps the id of an `OwnField` (hexadecimal) to its value. `payer` is who pays the contribution, when
    that is somebody else. Household, payer and kind of membership are three separate things.
    """

    entry: EntryKind = EntryKind.PERSON
    number: str = ""
    name: Name = Name()
    organisation: str = ""
    salutation: Salutation = Salutation.NEUTRAL
    birth: PartialDate | None = None
    address: Address = Address()
    address_secret: bool = False
    mail_returned: bool = False
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emergency: tuple[EmergencyContact, ...] = ()
    language: str = ""
    remarks: str = ""
    own_fields: dict[str, str] = msgspec.field(default_factory=dict)
    household: Id | None = None
    payer: Id | None = None
    periods: tuple[Period, ...] = ()
    functions: tuple[FunctionTerm, ...] = ()
    groups: tuple[Id, ...] = ()
    volunteer: Volunteer | None = None
    certificates: tuple[Certificate, ...] = ()
    keys: tuple[KeyLoan, ...] = ()
    consents: tuple[Consent, ...] = ()
    contributions: tuple[ContributionState, ...] = ()
    died: bool = False
    died_on: PartialDate | None = None


class Mandate(Record, frozen=True):
    """A SEPA direct-debit mandate: at most 35 characters, signed on a day."""

    reference: str = ""
    signed_on: date | None = None
    withdrawn_on: date | None = None


class Amount(Record, frozen=True):
    """What somebody owes and paid for a year, in eurocents."""

    year: int
    due_cents: int | None = None
    paid_cents: int | None = None
    note: str = ""


class MemberMoney(Record, frozen=True):
    """The money side of one member. Sealed in `geld` under an id of its own; `member` stands only inside the seal."""

    member: Id
    iban: str = ""
    account_holder: str = ""
    mandate: Mandate | None = None
    amounts: tuple[Amount, ...] = ()


class Household(Record, frozen=True):
    """People who share an address and get one letter. `addressed_as` overrides the proposed "Familie …"."""

    addressed_as: str = ""


class Group(Record, frozen=True):
    """A group or activity that people are ticked for ("kookgroep")."""

    name: str
    note: str = ""
    closed: bool = False


class OwnFieldKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"


class OwnField(Record, frozen=True):
    """A column of the collective's own."""

    title: str
    kind: OwnFieldKind = OwnFieldKind.TEXT
    position: int = 0


class RegisterSettings(Record, frozen=True):
    """What the collective chose for its whole register. `leap_birthday` is 28 (February) or 1 (March)."""

    columns: tuple[str, ...] = ()
    leap_birthday: int = 28
    contribution_cents: int | None = None
