"""Which sections the form has, in which order, and what stands in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.theme import Size, Space
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.form import form_money, form_payer, form_sections, form_sections_more
from wdhs_desktop.register.form.form_group import FieldGroup
from wdhs_desktop.register.form.form_rows import RowsEditor
from wdhs_desktop.register.records import EntryKind, Member
from wdhs_desktop.register.register import Register


class FormPart(Protocol):
    """A group of fields or a list of rows; both show, apply and confirm one record."""

    @property
    def settled(self) -> SignalInstance: ...
    @property
    def is_edited(self) -> bool: ...
    def show_record(self, record: Any) -> None: ...
    def start_over(self, record: Any) -> None: ...
    def apply(self, record: Any) -> Any: ...
    def confirm(self, record: Any) -> None: ...
    def show_error(self, error: UserError) -> None: ...
    def first_editor(self) -> QWidget: ...


class FormSection(QWidget):
    """A heading with its parts. They are kept together, as one change."""

    settled = Signal()

    def __init__(self, title: str, *parts: QWidget, is_money: bool = False) -> None:
        super().__init__()
        self.title = title
        self.is_money = is_money
        self._parts: Sequence[FormPart] = parts  # type: ignore[assignment]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Text(title, Size.SECTION))
        for part in parts:
            column.addWidget(part)
        for form_part in self._parts:
            form_part.settled.connect(self.settled)
        self.setAccessibleName(title)

    @property
    def is_edited(self) -> bool:
        return any(part.is_edited for part in self._parts)

    def show_record(self, record: Any) -> None:
        for part in self._parts:
            part.show_record(record)

    def start_over(self, record: Any) -> None:
        for part in self._parts:
            part.start_over(record)

    def apply(self, record: Any) -> Any:
        for part in self._parts:
            record = part.apply(record)
        return record

    def confirm(self, record: Any) -> None:
        for part in self._parts:
            part.confirm(record)

    def show_error(self, error: UserError) -> None:
        next((part for part in self._parts if part.is_edited), self._parts[0]).show_error(error)

    def first_editor(self) -> QWidget:
        return self._parts[0].first_editor()


def sections_for(member: Member, register: Register, sees_money: bool) -> tuple[FormSection, ...]:
    """The sections for a person or an organisation. The money has one only for whoever may see it."""
    is_person = member.entry is EntryKind.PERSON
    sections = [*_who_and_where(register, is_person), *_what_they_do(register, is_person)]
    if sees_money:
        sections.append(
            FormSection(
                translate("MemberForm", "Money"),
                FieldGroup(form_money.bank_fields(register.today)),
                RowsEditor(form_money.amount_rows(register.today)),
                is_money=True,
            )
        )
    sections.append(
        FormSection(translate("MemberForm", "Consents"), RowsEditor(form_sections_more.consent_rows(register.today)))
    )
    if register.own_fields:
        sections.append(
            FormSection(translate("MemberForm", "Our own fields"), FieldGroup(form_sections_more.own_fields(register)))
        )
    sections.append(FormSection(translate("MemberForm", "Remarks"), FieldGroup(form_sections_more.remark_fields())))
    return tuple(sections)


def _who_and_where(register: Register, is_person: bool) -> list[FormSection]:
    today = register.today
    fields = form_sections
    names = (
        [FieldGroup(fields.name_fields(today)), FieldGroup(fields.more_name_fields())]
        if is_person
        else [FieldGroup(fields.organisation_fields())]
    )
    return [
        FormSection(translate("MemberForm", "Name"), *names),
        FormSection(translate("MemberForm", "Address"), FieldGroup(fields.address_fields())),
        FormSection(
            translate("MemberForm", "How to reach"),
            RowsEditor(fields.phone_rows()),
            RowsEditor(fields.email_rows()),
            RowsEditor(fields.emergency_rows()),
        ),
    ]


def _what_they_do(register: Register, is_person: bool) -> list[FormSection]:
    today = register.today
    fields = form_sections_more
    groups = [FieldGroup(fields.group_fields(register))] if register.groups_in_order() else []
    sections = [
        FormSection(
            translate("MemberForm", "Membership"),
            FieldGroup(fields.membership_fields()),
            RowsEditor(fields.period_rows(today)),
        ),
        FormSection(translate("MemberForm", "Groups and functions"), *groups, RowsEditor(fields.function_rows(today))),
    ]
    volunteer = FormSection(
        translate("MemberForm", "Volunteer"),
        FieldGroup(fields.volunteer_fields(today)),
        RowsEditor(fields.certificate_rows(today)),
        RowsEditor(fields.key_rows(today)),
    )
    keys = FormSection(translate("MemberForm", "Keys"), RowsEditor(fields.key_rows(today)))
    contribution = FormSection(
        translate("MemberForm", "Contribution"),
        FieldGroup(form_payer.payer_fields(register)),
        RowsEditor(fields.contribution_rows(today)),
    )
    return [*sections, volunteer if is_person else keys, contribution]
