"""What the card of a person tells, in words and in the order in which people look for it. No widget in here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wdhs_desktop.kit.text import long_date, short_date, translate
from wdhs_desktop.register.dates import age_text, show
from wdhs_desktop.register.names import household_salutation, spoken_name
from wdhs_desktop.register.records import (
    Address,
    CertificateKind,
    ContributionState,
    EntryKind,
    Id,
    Member,
    OwnFieldKind,
    Paid,
    PartialDate,
)
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import (
    functions_now,
    is_former,
    is_member_now,
    is_volunteer_now,
    member_since,
    member_until,
    street_line,
)


@dataclass(frozen=True)
class CardTag:
    """A small label under the name. A warm one is something that waits or warns."""

    text: str
    is_warm: bool = False


@dataclass(frozen=True)
class Fact:
    """A label with its lines. `can_be_copied`: each line gets a button that copies it. `people` are links."""

    label: str
    lines: tuple[str, ...]
    can_be_copied: bool = False
    people: tuple[Id, ...] = ()


@dataclass(frozen=True)
class CardFacts:
    name: str
    initials: str
    subtitle: str
    tags: tuple[CardTag, ...]
    facts: tuple[Fact, ...]


def card_facts(member_id: Id, register: Register, today: date) -> CardFacts:
    member = register.members[member_id]
    return CardFacts(
        name=spoken_name(member),
        initials=initials_of(member),
        subtitle=" · ".join(_subtitle(member, register, today)),
        tags=tuple(_tags(member, register, today)),
        facts=tuple(fact for fact in _facts(member_id, member, register, today) if any(fact.lines)),
    )


def initials_of(member: Member) -> str:
    """Two letters for the circle: the first of the first name and of the core name."""
    if member.entry is EntryKind.ORGANISATION:
        words = member.organisation.split()
        return "".join(word[:1] for word in words[:2]).upper()
    name = member.name
    return ((name.given or name.initials)[:1] + (name.surname or name.partner_surname)[:1]).upper()


def day_in_words(day: PartialDate) -> str:
    """A whole date with its month in letters, else what is known of it."""
    if day.year is None or day.month is None or day.day is None:
        return show(day)
    return long_date(date(day.year, day.month, day.day))


def address_lines(address: Address) -> tuple[str, ...]:
    return tuple(
        line for line in (street_line(address), f"{address.postcode} {address.place}".strip(), address.country) if line
    )


def _subtitle(member: Member, register: Register, today: date) -> Iterator[str]:
    if member.entry is EntryKind.ORGANISATION:
        yield translate("MemberCard", "organisation")
    since, until = member_since(member), member_until(member)
    if is_member_now(member, today):
        if since is not None and since.year:
            yield translate("MemberCard", "member since {year}").format(year=since.year)
        else:
            yield translate("MemberCard", "member")
    elif is_former(member, today):
        if until is not None and until.year:
            yield translate("MemberCard", "former member, until {year}").format(year=until.year)
        else:
            yield translate("MemberCard", "former member")
    if member.household is not None:
        yield _household_name(member.household, register)


def _household_name(household: Id, register: Register) -> str:
    kept = register.households.get(household)
    if kept is not None and kept.addressed_as:
        return kept.addressed_as
    return household_salutation(register.members[one] for one in register.household_of(household))


def _tags(member: Member, register: Register, today: date) -> Iterator[CardTag]:
    if member.died:
        yield CardTag(translate("MemberCard", "Died"))
    if member.address_secret:
        yield CardTag(translate("MemberCard", "Secret address"), is_warm=True)
    if member.mail_returned:
        yield CardTag(translate("MemberCard", "Post came back"), is_warm=True)
    for name in register.group_names(member.groups):
        yield CardTag(name)
    for term in functions_now(member, today):
        yield CardTag(term.title)
    if is_volunteer_now(member, today):
        yield CardTag(translate("MemberCard", "Volunteer"))
    for certificate in member.certificates:
        if certificate.seen_on is not None:
            overdue = certificate.renew_before is not None and certificate.renew_before <= today
            title = certificate_title(certificate.kind, certificate.title)
            yield CardTag(
                translate("MemberCard", "{certificate}: renew").format(certificate=title) if overdue else f"{title} ✓",
                is_warm=overdue,
            )


def certificate_title(kind: CertificateKind, title: str) -> str:
    return (
        title
        or {
            CertificateKind.VOG: translate("MemberCard", "VOG"),
            CertificateKind.IVA: translate("MemberCard", "IVA"),
            CertificateKind.SOCIAL_HYGIENE: translate("MemberCard", "Social hygiene"),
            CertificateKind.BHV: translate("MemberCard", "BHV"),
            CertificateKind.OTHER: translate("MemberCard", "Certificate"),
        }[kind]
    )


def _facts(member_id: Id, member: Member, register: Register, today: date) -> Iterator[Fact]:
    yield Fact(translate("MemberCard", "Address"), address_lines(member.address))
    yield Fact(translate("MemberCard", "Phone"), member.phones, can_be_copied=True)
    yield Fact(translate("MemberCard", "E-mail"), member.emails, can_be_copied=True)
    if member.birth is not None:
        yield Fact(translate("MemberCard", "Born"), (_born(member, today),))
    if member.died:
        died = day_in_words(member.died_on) if member.died_on else translate("MemberCard", "day unknown")
        yield Fact(translate("MemberCard", "Died"), (died,))
    yield Fact(translate("MemberCard", "Call in an emergency"), tuple(_emergency(member)))
    for state in sorted(member.contributions, key=lambda one: -one.year)[:2]:
        label = translate("MemberCard", "Contribution {year}").format(year=state.year)
        yield Fact(label, (_contribution(state, member_id, register),))
    yield from _household_fact(member_id, member, register)
    yield from _volunteer_facts(member)
    yield Fact(translate("MemberCard", "Member number"), (member.number,))
    for key, own in register.own_fields_in_order():
        value = member.own_fields.get(key.hex(), "")
        if own.kind is OwnFieldKind.YES_NO and value:
            value = translate("MemberCard", "yes") if value.lower() in {"yes", "ja", "x", "1", "true"} else value
        yield Fact(own.title, (value,))
    yield Fact(translate("MemberCard", "Remarks"), (member.remarks,))


def _born(member: Member, today: date) -> str:
    assert member.birth is not None
    years = age_text(member.birth, today)
    shown = day_in_words(member.birth)
    return shown if not years or member.died else f"{shown} ({years})"


def _emergency(member: Member) -> Iterator[str]:
    for contact in member.emergency:
        line = ", ".join(part for part in (contact.name, contact.phone) if part)
        yield f"{line} ({contact.relation})" if contact.relation else line


def _contribution(state: ContributionState, member_id: Id, register: Register) -> str:
    parts = [paid_words(state.paid)]
    if state.paid in {Paid.YES, Paid.PARTLY} and state.on is not None:
        parts[0] = translate("MemberCard", "{paid} on {day}").format(paid=parts[0], day=day_in_words(state.on))
    money = register.money.get(member_id) if register.money is not None else None
    for amount in money.amounts if money is not None else ():
        if amount.year == state.year and amount.due_cents is not None:
            parts.insert(0, "€ " + f"{amount.due_cents / 100:.2f}".replace(".", ","))
    if state.note:
        parts.append(state.note)
    return " · ".join(parts)


def paid_words(paid: Paid) -> str:
    return {
        Paid.UNKNOWN: translate("MemberCard", "not known"),
        Paid.YES: translate("MemberCard", "paid"),
        Paid.NO: translate("MemberCard", "not paid"),
        Paid.PARTLY: translate("MemberCard", "partly paid"),
    }[paid]


def _household_fact(member_id: Id, member: Member, register: Register) -> Iterator[Fact]:
    if member.household is None:
        return
    others = [one for one in register.household_of(member.household) if one != member_id]
    if others:
        yield Fact(
            translate("MemberCard", "Lives with"),
            tuple(spoken_name(register.members[one]) for one in others),
            people=tuple(others),
        )


def _volunteer_facts(member: Member) -> Iterator[Fact]:
    if member.volunteer is not None:
        yield Fact(translate("MemberCard", "Tasks"), (member.volunteer.tasks,))
        yield Fact(translate("MemberCard", "Available"), (member.volunteer.availability,))
    keys = [key for key in member.keys if key.returned_on is None]
    lost = translate("MemberCard", "lost")
    yield Fact(
        translate("MemberCard", "Keys"),
        tuple(" · ".join(part for part in (key.number, key.doors, lost if key.lost else "") if part) for key in keys),
    )
    for certificate in member.certificates:
        if certificate.renew_before is not None:
            label = certificate_title(certificate.kind, certificate.title)
            text = translate("MemberCard", "renew before {day}").format(day=short_date(certificate.renew_before))
            yield Fact(label, (text,))
