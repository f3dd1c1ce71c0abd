"""The first half of the form: who somebody is, where they live and how they are reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.form.form_fields import (
    FieldSpec,
    choice_field,
    inside,
    partial_date_field,
    text_field,
    tick_field,
)
from wdhs_desktop.register.form.form_rows import RowsSpec, tuple_rows
from wdhs_desktop.register.records import Address, EmergencyContact, EntryKind, Member, NameOrder, Salutation
from wdhs_desktop.register.rules import tidy_email, tidy_phone, tidy_postcode


class Line(msgspec.Struct, frozen=True):
    """One line of a list of texts, such as a phone number, as a record that a row can show."""

    text: str = ""


def new_name_fields() -> tuple[FieldSpec[Member], ...]:
    """What is asked of somebody new."""
    return (
        inside("name", text_field(translate("MemberForm", "First name"), "given", share=4)),
        inside("name", text_field(translate("MemberForm", "Initials"), "initials", share=2)),
        inside("name", text_field(translate("MemberForm", "Prefix"), "prefix", share=2)),
        inside("name", text_field(translate("MemberForm", "Surname"), "surname", share=4)),
    )


def organisation_name_fields() -> tuple[FieldSpec[Member], ...]:
    return (text_field(translate("MemberForm", "Name of the organisation"), "organisation"),)


def name_fields(today: date) -> tuple[FieldSpec[Member], ...]:
    return (
        *new_name_fields(),
        partial_date_field(
            translate("MemberForm", "Born"),
            "birth",
            today,
            share=6,
            hint=translate("MemberForm", "Only the year, or only day and month, is fine too."),
        ),
        choice_field(translate("MemberForm", "In letters"), "salutation", salutations(), share=6),
    )


def more_name_fields() -> tuple[FieldSpec[Member], ...]:
    """What few people need; it stands folded under the name."""
    return (
        inside("name", text_field(translate("MemberForm", "Prefix of the partner"), "partner_prefix", share=2)),
        inside("name", text_field(translate("MemberForm", "Surname of the partner"), "partner_surname", share=4)),
        inside("name", choice_field(translate("MemberForm", "Which name is used"), "order", name_orders())),
        inside(
            "name",
            text_field(
                translate("MemberForm", "Sort under"),
                "sort_as",
                hint=translate("MemberForm", "Only when this name should stand at another place in the list."),
            ),
        ),
        text_field(translate("MemberForm", "Language"), "language", share=6),
    )


def organisation_fields() -> tuple[FieldSpec[Member], ...]:
    return (
        *organisation_name_fields(),
        inside("name", text_field(translate("MemberForm", "Contact: first name"), "given", share=6)),
        inside("name", text_field(translate("MemberForm", "Prefix"), "prefix", share=2)),
        inside("name", text_field(translate("MemberForm", "Surname"), "surname", share=4)),
        choice_field(translate("MemberForm", "In letters"), "salutation", salutations()),
    )


def street_fields() -> tuple[FieldSpec[Address], ...]:
    return (
        text_field(translate("MemberForm", "Street"), "street"),
        _house_number(),
        text_field(translate("MemberForm", "Addition"), "addition", share=3),
        _postcode(),
        text_field(translate("MemberForm", "Place"), "place", share=4),
        text_field(
            translate("MemberForm", "Country"),
            "country",
            hint=translate("MemberForm", "Leave empty for the Netherlands."),
        ),
    )


def address_fields() -> tuple[FieldSpec[Member], ...]:
    return (
        *(inside("address", spec) for spec in street_fields()),
        tick_field(translate("MemberForm", "Secret address: not on lists"), "address_secret"),
        tick_field(translate("MemberForm", "Post came back"), "mail_returned"),
    )


def phone_rows() -> RowsSpec[Member, Line]:
    label = translate("MemberForm", "Phone")
    return RowsSpec(
        **_lines("phones"),
        blank=Line,
        fields=(FieldSpec(label, lambda line: line.text, _write_phone, remark=_phone_remark),),
        add_text=translate("MemberForm", "Add a phone number"),
        remove_text=translate("MemberForm", "Remove"),
        starts_open=True,
    )


def email_rows() -> RowsSpec[Member, Line]:
    return RowsSpec(
        **_lines("emails"),
        blank=Line,
        fields=(FieldSpec(translate("MemberForm", "E-mail"), lambda line: line.text, _write_email),),
        add_text=translate("MemberForm", "Add an e-mail address"),
        remove_text=translate("MemberForm", "Remove"),
        starts_open=True,
    )


def emergency_rows() -> RowsSpec[Member, EmergencyContact]:
    phone: FieldSpec[EmergencyContact] = text_field(translate("MemberForm", "Phone"), "phone", share=3)

    def write(contact: EmergencyContact, text: str) -> EmergencyContact:
        return msgspec.structs.replace(contact, phone=_tidied_phone(text))

    return RowsSpec(
        **tuple_rows("emergency"),
        blank=EmergencyContact,
        fields=(
            text_field(translate("MemberForm", "Call in an emergency"), "name"),
            replace(phone, write=write),
            text_field(translate("MemberForm", "Who is that"), "relation", share=3),
        ),
        add_text=translate("MemberForm", "Add somebody to call in an emergency"),
        remove_text=translate("MemberForm", "Remove"),
    )


def entry_choices() -> tuple[tuple[str, str], ...]:
    return (
        (EntryKind.PERSON, translate("MemberForm", "A person")),
        (EntryKind.ORGANISATION, translate("MemberForm", "An organisation")),
    )


def salutations() -> tuple[tuple[str, str], ...]:
    return (
        (Salutation.NEUTRAL, translate("MemberForm", "Neutral (Beste Kim Verbeek)")),
        (Salutation.SIR, translate("MemberForm", "Mr (Geachte heer)")),
        (Salutation.MADAM, translate("MemberForm", "Ms (Geachte mevrouw)")),
        (Salutation.INFORMAL, translate("MemberForm", "First name (Beste Kim)")),
    )


def name_orders() -> tuple[tuple[str, str], ...]:
    return (
        (NameOrder.OWN, translate("MemberForm", "Own name")),
        (NameOrder.PARTNER, translate("MemberForm", "Name of the partner")),
        (NameOrder.PARTNER_OWN, translate("MemberForm", "Partner first, then own name")),
        (NameOrder.OWN_PARTNER, translate("MemberForm", "Own name first, then partner")),
    )


def _lines(attribute: str) -> dict[str, Any]:
    def read(member: Member) -> tuple[Line, ...]:
        return tuple(Line(text) for text in getattr(member, attribute))

    def write(member: Member, rows: tuple[Line, ...]) -> Member:
        return msgspec.structs.replace(member, **{attribute: tuple(row.text for row in rows if row.text)})

    return {"read": read, "write": write}


def _house_number() -> FieldSpec[Address]:
    def write(address: Address, text: str) -> Address:
        plain = text.strip()
        if plain and not (plain.isascii() and plain.isdigit() and len(plain) <= 6):
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "A house number has only figures."),
                QT_TRANSLATE_NOOP("Errors", "Type letters and the rest under Addition."),
            )
        return msgspec.structs.replace(address, number=int(plain) if plain else None)

    def read(address: Address) -> str:
        return "" if address.number is None else str(address.number)

    return FieldSpec(translate("MemberForm", "Number"), read, write, share=3)


def _postcode() -> FieldSpec[Address]:
    def write(address: Address, text: str) -> Address:
        return msgspec.structs.replace(address, postcode=tidy_postcode(text).value or text.strip())

    return FieldSpec(translate("MemberForm", "Postcode"), lambda address: address.postcode, write, share=2)


def _write_phone(line: Line, text: str) -> Line:
    return msgspec.structs.replace(line, text=_tidied_phone(text))


def _tidied_phone(text: str) -> str:
    guess = tidy_phone(text)
    return guess.value if guess.value and not guess.remark else text.strip()


def _phone_remark(line: Line) -> str:
    return (tidy_phone(line.text).doubt or "") if line.text else ""


def _write_email(line: Line, text: str) -> Line:
    plain = text.strip()
    if plain and "@" not in plain:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There is no @ in this e-mail address."),
            QT_TRANSLATE_NOOP("Errors", "Look at it once more, like anna@example.nl."),
        )
    guess = tidy_email(plain)
    return msgspec.structs.replace(line, text=guess.value if len(guess.values) == 1 and not guess.remark else plain)
