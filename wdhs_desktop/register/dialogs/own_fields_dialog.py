"""The collective's own fields: what other programs have no place for, such as a shirt size or who has a cargo bike."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.records import Id, OwnField, OwnFieldKind


class OwnFieldsDialog(FormDialog):
    """Adding and renaming are kept at once. Removing a field asks first when people have something in it."""

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(
            self.tr("Our own fields"),
            self.tr("They stand in the form of everybody, and can be a column in the table."),
            self.tr("Done"),
            parent,
        )
        self.cancel.hide()
        self.go.setDefault(False)
        self.new_title = TextField()
        self.new_title.returnPressed.connect(self.add_field)
        self.kind = ChoiceField()
        for kind, words in self._kinds().items():
            self.kind.addItem(words, kind)
        self.add = Button(self.tr("Add"), "add")
        self.add.clicked.connect(self.add_field)
        line = QHBoxLayout()
        line.addWidget(Field(self.tr("New field"), self.new_title), 2)
        line.addWidget(Field(self.tr("Kind"), self.kind), 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)
        self.fields.addLayout(line)
        self.fields.addWidget(self._rows)
        self.fields.addStretch(1)
        self._show_fields()

    def add_field(self) -> None:
        title = self.new_title.text().strip()
        if title and self._try(lambda: self._desk.store.add_own_field(title, OwnFieldKind(self.kind.currentData()))):
            self.new_title.clear()

    def carry_out(self) -> None:
        self.add_field()

    def _kinds(self) -> dict[OwnFieldKind, str]:
        return {
            OwnFieldKind.TEXT: self.tr("Text"),
            OwnFieldKind.NUMBER: self.tr("Number"),
            OwnFieldKind.DATE: self.tr("Date"),
            OwnFieldKind.YES_NO: self.tr("Yes or no"),
        }

    def _show_fields(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (key, own) in enumerate(self._desk.register.own_fields_in_order()):
            title = TextField(own.title)
            title.setAccessibleName(self.tr("Name of the field {name}").format(name=own.title))
            title.editingFinished.connect(lambda one=key, field=title: self._rename(one, field))
            self._grid.addWidget(title, row, 0)
            self._grid.addWidget(Text(self._kinds()[own.kind], Size.SMALL, Role.MUTED, wrap=False), row, 1)
            remove = LinkButton(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove {name}").format(name=own.title))
            remove.clicked.connect(lambda _on=False, one=key, field=own: self._remove(one, field))
            self._grid.addWidget(remove, row, 2)

    def _rename(self, key: Id, field: TextField) -> None:
        title = field.text().strip()
        kept = self._desk.register.own_fields[key]
        if title and title != kept.title:
            renamed = msgspec.structs.replace(kept, title=title)
            self._try(lambda: self._desk.store.change_own_field(key, renamed))

    def _remove(self, key: Id, own: OwnField) -> None:
        filled = sum(1 for member in self._desk.register.members.values() if member.own_fields.get(key.hex()))
        if filled and not self._desk.dialogs.confirm(
            self.tr("Remove the field {name}?").format(name=own.title),
            self.tr("%n person(s) have something in it. You can take this back later.", "", filled),
            self.tr("Remove"),
        ):
            return
        self._try(lambda: self._desk.store.remove_own_field(key))

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except UserError as error:
            self.notice.show_error(error)
            return False
        self.notice.clear()
        self._show_fields()
        self.fit()
        return True
