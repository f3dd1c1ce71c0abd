"""Makes people out of a row: one, or two of a household. What belongs to whom of a couple is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import msgspec

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.dates import earliest, latest, show
from wdhs_desktop.register.exchange.asking import BOTH, FIRST, KEEP_AS_REMARK, SECOND
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.names import spoken_name_of
from wdhs_desktop.register.records import (
    Address,
    Amount,
    EntryKind,
    Mandate,
    Member,
    Name,
    Period,
    Salutation,
    Volunteer,
)

_WHOSE_BIRTH: Final = QT_TRANSLATE_NOOP("Import", "Whose date of birth is this: of {first} or of {second}?")
_WHOSE_EMAIL: Final = QT_TRANSLATE_NOOP("Import", "Whose e-mail address is this: of {first} or of {second}?")
_WHOSE_PHONE: Final = QT_TRANSLATE_NOOP("Import", "Whose phone number is this: of {first} or of {second}?")
_WHO_TICKED: Final = QT_TRANSLATE_NOOP("Import", "Who is this cross for: {first}, {second} or both?")
_ENDS_EARLY: Final = QT_TRANSLATE_NOOP("Import", "The membership ends before it begins.")
_BORN_LATER: Final = QT_TRANSLATE_NOOP("Import", "The date of birth lies after the start of the membership.")
_BORN_AHEAD: Final = QT_TRANSLATE_NOOP("Import", "The date of birth lies in the future.")


@dataclass(slots=True)
class MoneyParts:
    """The money side of one person, before it has an id."""

    iban: str = ""
    account_holder: str = ""
    mandate: Mandate | None = None
    amounts: tuple[Amount, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.iban or self.account_holder or self.mandate is not None or self.amounts)


@dataclass(slots=True)
class Person:
    """Somebody that a sheet speaks of, in one row or more. People of one couple share `couple`."""

    rows: list[int]
    member: Member
    column: str = ""
    text: str = ""
    money: MoneyParts = field(default_factory=MoneyParts)
    couple: int = 0


def people_of(draft: Draft, today: date) -> list[Person]:
    """Give the people of a row: none when it holds no name."""
    _note_odd_days(draft, today)
    if len(draft.names) == 2:
        return _couple(draft)
    name = draft.names[0] if draft.names else Name()
    if not draft.names and not draft.organisation:
        return []
    member = _member(
        draft, name, 0, _volunteer(draft), emails=draft.emails, phones=[phone for phone, _ in draft.phones]
    )
    return [Person([draft.row], member, draft.name_column, draft.name_text, _money(draft))]


def _note_odd_days(draft: Draft, today: date) -> None:
    birth, since, until = (
        earliest(day) if day is not None else None for day in (draft.birth, draft.since, draft.until)
    )
    if since and until and draft.until is not None and (latest(draft.until) or until) < since:
        draft.notes.append(translate("Import", _ENDS_EARLY))
    if birth and birth > today:
        draft.notes.append(translate("Import", _BORN_AHEAD))
    elif birth and draft.since is not None and (latest(draft.since) or birth) < birth:
        draft.notes.append(translate("Import", _BORN_LATER))


def _volunteer(draft: Draft) -> Volunteer | None:
    return Volunteer(tasks=", ".join(draft.tasks)) if draft.is_volunteer else None


def _money(draft: Draft) -> MoneyParts:
    amounts = tuple(Amount(year=year, paid_cents=cents) for year, cents in sorted(draft.amounts.items()))
    return MoneyParts(draft.iban, draft.account_holder, draft.mandate, amounts)


def _member(
    draft: Draft, name: Name, position: int, volunteer: Volunteer | None, *, emails: list[str], phones: list[str]
) -> Member:
    """Build the record; `position` is 0 for the first of the row and 1 for the second."""
    fields: dict[str, Any] = {
        "name": name,
        "address": Address(
            street=draft.street,
            number=draft.house_number,
            addition=draft.addition,
            postcode=draft.postcode,
            place=draft.place,
            country=draft.country,
        ),
        "emails": tuple(dict.fromkeys(emails)),
        "phones": tuple(dict.fromkeys(phones)),
        "birth": draft.birth,
        "language": draft.language,
        "address_secret": draft.address_secret,
        "mail_returned": draft.mail_returned,
        "groups": tuple(dict.fromkeys(draft.groups)),
        "volunteer": volunteer,
        "contributions": tuple(sorted(draft.contributions, key=lambda state: state.year)),
        "own_fields": draft.own_fields,
        "consents": tuple(draft.consents),
        "died": draft.died,
    }
    if position == 0:
        fields |= {"number": draft.number, "keys": tuple(draft.keys), "functions": tuple(draft.functions)}
    fields["emergency"] = tuple(draft.emergency)
    if position < len(draft.salutations):
        fields["salutation"] = draft.salutations[position] or Salutation.NEUTRAL
    if draft.organisation and position == 0:
        fields["organisation"] = draft.organisation
        fields["entry"] = EntryKind.ORGANISATION
    fields["periods"] = (Period(kind=draft.membership, start=draft.since, end=draft.until, reason=draft.reason),)
    if draft.died:
        fields["died_on"] = draft.died_on or draft.until
    _claims_into(fields, draft, position)
    fields["remarks"] = "\n".join(dict.fromkeys(draft.remarks))
    return Member(**fields)


def _claims_into(fields: dict[str, Any], draft: Draft, position: int) -> None:
    """Carry out what was decided about the remarks."""
    for claim in draft.claims:
        if claim.kind == "returned":
            fields["mail_returned"] = True
        elif claim.who == ("second" if position else "first"):
            fields |= {"died": True, "died_on": claim.on}
            period = fields["periods"][0]
            if period.end is None and claim.on is not None:
                fields["periods"] = (msgspec.structs.replace(period, end=claim.on),)


def _couple(draft: Draft) -> list[Person]:
    first, second = (spoken_name_of(name) for name in draft.names)
    asked = {"first": first, "second": second}
    emails = _shared_emails(draft, asked)
    phones = _shared_phones(draft, asked)
    births = _shared_birth(draft, asked)
    ticks = _shared_ticks(draft, asked)
    people = []
    for position, name in enumerate(draft.names):
        volunteer = _volunteer(draft) if ticks[position] else None
        member = _member(draft, name, position, volunteer, emails=emails[position], phones=phones[position])
        changes: dict[str, Any] = {"birth": births[position]}
        if not ticks[position]:
            changes["groups"] = ()
        money = _money(draft) if position == 0 else MoneyParts()
        member = msgspec.structs.replace(member, **changes)
        people.append(Person([draft.row], member, draft.name_column, draft.name_text, money, couple=draft.row))
    return people


Shares = tuple[list[str], list[str]]


def _given(shares: Shares, value: str, decision: str) -> None:
    if decision != SECOND.id:
        shares[0].append(value)
    if decision != FIRST.id:
        shares[1].append(value)


def _shared_emails(draft: Draft, asked: dict[str, str]) -> Shares:
    """An address with the first name of one of the two in it is theirs; another is asked about."""
    shares: Shares = ([], [])
    for email in draft.emails:
        local = fold(email.partition("@")[0])
        has = [bool(name.given) and fold(name.given) in local for name in draft.names]
        if has[0] != has[1]:
            shares[1 if has[1] else 0].append(email)
            continue
        choices = (BOTH, FIRST, SECOND)
        _given(shares, email, draft.ask("couple-email", "e-mail", email, choices, problem=_WHOSE_EMAIL, **asked))
    return shares


def _shared_phones(draft: Draft, asked: dict[str, str]) -> Shares:
    """A number at home is of both; a mobile one is asked about."""
    shares: Shares = ([], [])
    for phone, column in draft.phones:
        decision = BOTH.id
        if phone.startswith("06"):
            decision = draft.ask("couple-phone", column, phone, (BOTH, FIRST, SECOND), problem=_WHOSE_PHONE, **asked)
        _given(shares, phone, decision)
    return shares


def _shared_birth(draft: Draft, asked: dict[str, str]) -> tuple[Any, Any]:
    if draft.birth is None:
        return None, None
    column, text = draft.birth_column
    choices = (KEEP_AS_REMARK, FIRST, SECOND)
    decision = draft.ask(
        "couple-birth",
        column,
        text,
        choices,
        problem=_WHOSE_BIRTH,
        proposed=FIRST.id,
        reading=show(draft.birth),
        **asked,
    )
    if decision == KEEP_AS_REMARK.id and f"{column}: {text}" not in draft.remarks:
        draft.remark(column, text)
    return draft.birth if decision == FIRST.id else None, draft.birth if decision == SECOND.id else None


def _shared_ticks(draft: Draft, asked: dict[str, str]) -> tuple[bool, bool]:
    """Groups and helping: both, so that nobody falls off a list, unless somebody decided otherwise."""
    if not draft.ticked:
        return True, True
    columns = ", ".join(draft.ticked)
    decision = draft.ask("couple-ticks", columns, "x", (BOTH, FIRST, SECOND), problem=_WHO_TICKED, **asked)
    return decision != SECOND.id, decision != FIRST.id
