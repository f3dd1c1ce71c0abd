"""The money side of a member in the form: account, mandate and amounts. Only for whoever may see the money."""

from __future__ import annotations

from datetime import date

import msgspec

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, translate
from wdhs_desktop.register.form.form_fields import FieldSpec, inside, text_field, whole_date_field
from wdhs_desktop.register.form.form_rows import RowsSpec, tuple_rows
from wdhs_desktop.register.form.form_sections_more import read_cents, show_cents, year_field
from wdhs_desktop.register.identifiers import show_iban, tidy_iban
from wdhs_desktop.register.records import Amount, Mandate, MemberMoney

_LONGEST_REFERENCE = 35


def bank_fields(today: date) -> tuple[FieldSpec[MemberMoney], ...]:
    blank = Mandate()
    return (
        FieldSpec(
            translate("MemberForm", "IBAN"),
            lambda money: show_iban(money.iban),
            lambda money, text: msgspec.structs.replace(money, iban=tidy_iban(text).value),
            remark=lambda money: tidy_iban(money.iban).doubt or "",
            path="iban",
        ),
        text_field(translate("MemberForm", "In the name of"), "account_holder"),
        inside("mandate", _reference(), blank),
        inside("mandate", whole_date_field(translate("MemberForm", "Signed on"), "signed_on", today), blank),
        inside("mandate", whole_date_field(translate("MemberForm", "Withdrawn on"), "withdrawn_on", today), blank),
    )


def amount_rows(today: date) -> RowsSpec[MemberMoney, Amount]:
    return RowsSpec(
        **tuple_rows("amounts"),
        blank=lambda: Amount(year=today.year),
        fields=(
            year_field(),
            _cents(translate("MemberForm", "To pay"), "due_cents"),
            _cents(translate("MemberForm", "Paid"), "paid_cents"),
            text_field(translate("MemberForm", "Note"), "note"),
        ),
        add_text=translate("MemberForm", "Add an amount"),
        remove_text=translate("MemberForm", "Remove"),
    )


def _reference() -> FieldSpec[Mandate]:
    def write(mandate: Mandate, text: str) -> Mandate:
        if len(text.strip()) > _LONGEST_REFERENCE:
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "This reference is too long for a bank."),
                QT_TRANSLATE_NOOP("Errors", "Use at most 35 signs."),
            )
        return msgspec.structs.replace(mandate, reference=text.strip())

    return FieldSpec(translate("MemberForm", "Reference of the mandate"), lambda mandate: mandate.reference, write)


def _cents(label: str, attribute: str) -> FieldSpec[Amount]:
    def write(amount: Amount, text: str) -> Amount:
        return msgspec.structs.replace(amount, **{attribute: read_cents(text)})

    return FieldSpec(label, lambda amount: show_cents(getattr(amount, attribute)), write, share=2)
