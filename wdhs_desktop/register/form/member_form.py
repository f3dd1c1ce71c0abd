"""The form of one person, in the place of the card. There is no save button: what somebody leaves is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Size, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.form.form_layout import FormSection, sections_for
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.rules import refuse


class MemberForm(QWidget):
    """Shows all sections of one person and keeps what changes. `kept` comes after each change with its section."""

    closed = Signal()
    kept = Signal(str)

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member: Id | None = None
        self._shape: object = None
        self._sections: Sequence[FormSection] = ()
        self._name = Text("", Size.SECTION)
        self._done = Button(self.tr("Done"), "check")
        self._done.clicked.connect(self.leave)
        self.notice = Notice()
        self._inside = QWidget()
        self._inside.setObjectName("plain")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, Space.MEDIUM, Space.LARGE)
        self._column.setSpacing(Space.WIDE)
        self.area = Scroll(self._inside)
        self._lay_out()

    @property
    def member(self) -> Id | None:
        return self._member

    @property
    def sections(self) -> Sequence[FormSection]:
        return self._sections

    @property
    def is_edited(self) -> bool:
        return any(section.is_edited for section in self._sections)

    def show_member(self, member: Id) -> None:
        self._member = member
        self._rebuild_when_needed()
        self.area.verticalScrollBar().setValue(0)
        for section in self._sections:
            section.start_over(self._record_of(section))
        self.refresh()
        self._sections[0].first_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is kept now; what is being typed stays."""
        member = self._desk.member(self._member) if self._member is not None else None
        if member is None:
            return
        self._name.setText(spoken_name(member))
        self.setAccessibleName(self.tr("Form of {name}").format(name=spoken_name(member)))
        if self._rebuild_when_needed():
            for section in self._sections:
                section.start_over(self._record_of(section))
        for section in self._sections:
            section.show_record(self._record_of(section))

    def settle(self) -> None:
        """Keep whatever was typed and not left yet."""
        for section in self._sections:
            if section.is_edited:
                self._keep(section)

    def leave(self) -> None:
        self.settle()
        if not self.is_edited:
            self.notice.clear()
            self.closed.emit()
            return
        self.notice.show_message(
            NoticeKind.WAIT,
            self.tr("Something isn't kept yet, because it isn't right. The reason stands under the field."),
            self.tr("Leave it out"),
            self._give_up,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _give_up(self) -> None:
        for section in self._sections:
            section.start_over(self._record_of(section))
        self.closed.emit()

    def _keep(self, section: FormSection) -> None:
        if self._member is None or self._desk.member(self._member) is None:
            return
        record = self._record_of(section)
        changed = section.apply(record)
        if changed == record:
            section.confirm(record)
            return
        try:
            self._save(section, changed)
        except UserError as error:
            section.show_error(error)
            return
        section.confirm(self._record_of(section))
        self.notice.clear()
        self.kept.emit(section.title)

    def _save(self, section: FormSection, changed: Any) -> None:
        assert self._member is not None
        if section.is_money:
            self._desk.store.save_money(self._member, changed)
            return
        refusals = refuse(changed)
        if refusals:
            raise refusals[0].error
        self._desk.store.save_members({self._member: changed})

    def _record_of(self, section: FormSection) -> Any:
        if self._member is None:
            return None
        if section.is_money:
            return self._desk.money_of(self._member)
        return self._desk.register.members[self._member]

    def _rebuild_when_needed(self) -> bool:
        member = self._desk.member(self._member) if self._member is not None else None
        if member is None:
            return False
        register = self._desk.register
        shape = (member.entry, register.groups_in_order(), register.own_fields_in_order())
        if shape == self._shape:
            return False
        self._shape = shape
        for section in self._sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections = sections_for(member, register, self._desk.sees_money)
        for section in self._sections:
            section.settled.connect(lambda one=section: self._keep(one))
            self._column.addWidget(section)
        return True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, Space.LARGE, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._done, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.TINY, Space.CARD)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, Space.LARGE, 0)
        bar.addWidget(self.notice)
        column.addLayout(bar)
        column.addWidget(self.area, 1)
