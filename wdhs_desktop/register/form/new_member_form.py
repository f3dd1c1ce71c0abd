"""Somebody new: only a name is asked. While typing it shows who is already there and looks alike."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from wdhs_desktop.kit.widgets.fields import TickField
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.dates import partial, show
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.form.form_group import FieldGroup
from wdhs_desktop.register.form.form_rows import RowsEditor
from wdhs_desktop.register.form.form_sections import email_rows, new_name_fields, organisation_name_fields, phone_rows
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import EntryKind, Id, Member, Period
from wdhs_desktop.register.rules import refuse, street_line

_MOST_ALIKE = 3


class NewMemberForm(QWidget):
    """`created` comes with the new id; `other_wanted` when somebody turns out to be in the register already."""

    closed = Signal()
    created = Signal(object)
    other_wanted = Signal(object)

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry = EntryKind.PERSON
        self.notice = Notice()
        self.person: FieldGroup[Member] = FieldGroup(new_name_fields())
        self.organisation: FieldGroup[Member] = FieldGroup(organisation_name_fields())
        self.phones = RowsEditor(phone_rows())
        self.emails = RowsEditor(email_rows())
        self.is_organisation = TickField(self.tr("It is an organisation"))
        self.is_member = TickField(self.tr("Is a member from today"))
        self._alike = QWidget()
        self._alike_column = QVBoxLayout(self._alike)
        self._alike_column.setContentsMargins(0, 0, 0, 0)
        self._alike_column.setSpacing(Space.TINY)
        self.add = PrimaryButton(self.tr("Add"), "person-add")
        self.add.clicked.connect(self._create)
        self.is_organisation.toggled.connect(self._choose_entry)
        for part in (self.person, self.organisation, self.phones, self.emails):
            part.typed.connect(self._look_for_alike)
        self._lay_out()

    def start(self) -> None:
        """Empty fields, the keyboard in the first."""
        for part in (self.person, self.organisation, self.phones, self.emails):
            part.start_over(Member())
        self.is_organisation.setChecked(False)
        self.is_member.setChecked(True)
        self.notice.clear()
        self._choose_entry(is_organisation=False)
        self._look_for_alike()
        self.person.first_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_edited(self) -> bool:
        return any(part.is_edited for part in (self.person, self.organisation, self.phones, self.emails))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._create()
        else:
            super().keyPressEvent(event)

    def alike(self) -> Sequence[Id]:
        return self._desk.people_alike(self._typed(), _MOST_ALIKE)

    def _typed(self) -> Member:
        """What stands in the fields, as a member; texts that can't be kept are left out."""
        names = self.organisation if self._entry is EntryKind.ORGANISATION else self.person
        member = Member(entry=self._entry)
        for part in (names, self.phones, self.emails):
            member = part.preview(member)
        if self.is_member.isChecked():
            member = msgspec.structs.replace(member, periods=(Period(start=partial(self._desk.today)),))
        return member

    def _create(self) -> None:
        for part in (self.person, self.organisation, self.phones, self.emails):
            part.apply(Member())
        member = self._typed()
        try:
            refusals = refuse(member)
            if refusals:
                raise refusals[0].error
            created = self._desk.store.add_member(member)
        except UserError as error:
            self.notice.show_error(error)
            return
        self.created.emit(created)

    def _choose_entry(self, is_organisation: bool) -> None:
        self._entry = EntryKind.ORGANISATION if is_organisation else EntryKind.PERSON
        self.person.setVisible(not is_organisation)
        self.organisation.setVisible(is_organisation)

    def _look_for_alike(self) -> None:
        while (old := self._alike_column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = self.alike()
        if found:
            self._alike_column.addWidget(Text(self.tr("Is this the same person?"), Size.BODY, Role.WARM))
        for one in found:
            member = self._desk.register.members[one]
            link = LinkButton(spoken_name(member))
            about = " · ".join(part for part in (street_line(member.address), show(member.birth)) if part)
            link.setAccessibleName(self.tr("Open {name}").format(name=spoken_name(member)))
            link.clicked.connect(lambda _on=False, person=one: self.other_wanted.emit(person))
            self._alike_column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            if about:
                self._alike_column.addWidget(Text(about, Size.SMALL, Role.MUTED))
        self._alike.setVisible(bool(found))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("plain")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, Space.MEDIUM, 0)
        fields.setSpacing(Space.LARGE)
        fields.addWidget(Text(self.tr("Only a name is needed. The rest can wait."), Size.SMALL, Role.MUTED))
        for part in (
            self.is_organisation, self.person, self.organisation, self._alike, self.phones, self.emails, self.is_member
        ):  # fmt: skip
            fields.addWidget(part)
        fields.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.add)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.TINY, Space.CARD)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Text(self.tr("Somebody new"), Size.SECTION))
        column.addWidget(self.notice)
        column.addWidget(Scroll(inside), 1)
        column.addLayout(buttons)
