"""What stands in a cell, and what a column is sorted on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wdhs_desktop.kit.text import translate
from wdhs_desktop.register.dates import sort_value
from wdhs_desktop.register.folding import fold
from wdhs_desktop.register.names import household_salutation, spoken_name
from wdhs_desktop.register.records import Member, Paid, PartialDate, Salutation
from wdhs_desktop.register.register import Register
from wdhs_desktop.register.rules import last_period, show_iban

SortKey = Callable[[Member, Register], Any]


def address_order(member: Member, _: Register) -> tuple[bool, str, int, str]:
    address = member.address
    return (not address.street, fold(address.street), address.number or 0, fold(address.addition))


def day_order(day: Callable[[Member], PartialDate | None]) -> SortKey:
    """Sort on a day; who has none stands at the end."""
    return lambda member, _: (day(member) is None, sort_value(day(member)))


def number_order(member: Member, _: Register) -> tuple[bool, int, str]:
    digits = member.number if member.number.isdecimal() else ""
    return (not member.number, int(digits) if digits else 0, member.number)


def age_order(member: Member, _: Register) -> tuple[bool, int, int, int]:
    year, month, day = sort_value(member.birth)
    return (not year, -year, -month, -day)


def salutation(member: Member, _: Register) -> str:
    match member.salutation:
        case Salutation.SIR:
            return translate("Columns", "sir")
        case Salutation.MADAM:
            return translate("Columns", "madam")
        case Salutation.INFORMAL:
            return translate("Columns", "informal")
    return ""


def emergency(member: Member, _: Register) -> str:
    shown = []
    for contact in member.emergency:
        relation = f"({contact.relation})" if contact.relation else ""
        shown.append(" ".join(part for part in (contact.name, relation, contact.phone) if part))
    return "; ".join(shown)


def household(member: Member, register: Register) -> str:
    if member.household is None:
        return ""
    kept = register.households.get(member.household)
    if kept is not None and kept.addressed_as:
        return kept.addressed_as
    return household_salutation(register.members[one] for one in register.household_of(member.household))


def kind(member: Member, _: Register) -> str:
    period = last_period(member)
    return period.kind if period else ""


def reason(member: Member, _: Register) -> str:
    period = last_period(member)
    return period.reason if period else ""


def payer(member: Member, register: Register) -> str:
    payer = register.members.get(member.payer) if member.payer is not None else None
    return spoken_name(payer) if payer else ""


def keys(member: Member, _: Register) -> str:
    out = (key for key in member.keys if key.returned_on is None and not key.lost)
    return "; ".join(" ".join(part for part in (key.number, key.doors) if part) for key in out)


def renew_before(member: Member, _: Register) -> str:
    days = [certificate.renew_before for certificate in member.certificates if certificate.renew_before]
    return f"{max(days):%d-%m-%Y}" if days else ""


def iban(member: Member, register: Register) -> str:
    money = register.money_of(member)
    return show_iban(money.iban) if money else ""


def account_holder(member: Member, register: Register) -> str:
    money = register.money_of(member)
    return money.account_holder if money else ""


def mandate(member: Member, register: Register) -> str:
    money = register.money_of(member)
    return money.mandate.reference if money and money.mandate and money.mandate.withdrawn_on is None else ""


def paid_text(paid: Paid) -> str:
    match paid:
        case Paid.YES:
            return translate("Columns", "yes")
        case Paid.NO:
            return translate("Columns", "no")
        case Paid.PARTLY:
            return translate("Columns", "partly")
    return ""


def as_number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return 0.0
