"""The groups of the collective: add one, give it another name, close it. Every step is kept at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.records import Id


class GroupDialog(FormDialog):
    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(
            self.tr("Groups"),
            self.tr("A group is a team or an activity. You tick people for it, and print a list of it."),
            self.tr("Done"),
            parent,
        )
        self.cancel.hide()
        self._names: dict[Id, TextField] = {}
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)
        self.new_name = TextField()
        self.new_name.returnPressed.connect(self.add_group)
        self.add = Button(self.tr("Add"), "add")
        self.add.clicked.connect(self.add_group)
        line = QHBoxLayout()
        line.addWidget(Field(self.tr("New group"), self.new_name), 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.fields.addLayout(line)
        self.fields.addWidget(self._rows)
        self.fields.addStretch(1)
        self.go.setDefault(False)
        self._show_groups()

    def add_group(self) -> None:
        name = self.new_name.text().strip()
        if name and self._try(lambda: self._desk.store.add_group(name)):
            self.new_name.clear()

    def name_of(self, group: Id) -> TextField:
        """The field with the name of a group."""
        return self._names[group]

    def carry_out(self) -> None:
        self.add_group()

    def _show_groups(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._names = {}
        register = self._desk.register
        counts: dict[Id, int] = {}
        for member in register.members.values():
            for one in member.groups:
                counts[one] = counts.get(one, 0) + 1
        for row, (key, group) in enumerate(register.groups_in_order(closed=True)):
            name = TextField(group.name)
            name.setAccessibleName(self.tr("Name of the group {name}").format(name=group.name))
            name.editingFinished.connect(lambda one=key, field=name: self._rename(one, field))
            self._names[key] = name
            self._grid.addWidget(name, row, 0)
            people = self.tr("%n people", "", counts.get(key, 0))
            words = self.tr("{people}, closed").format(people=people) if group.closed else people
            self._grid.addWidget(Text(words, Size.SMALL, Role.MUTED, wrap=False), row, 1)
            close = LinkButton(self.tr("Open again") if group.closed else self.tr("Close"))
            close.setAccessibleName(f"{close.text()}: {group.name}")
            close.clicked.connect(lambda _on=False, one=key, on=not group.closed: self._close(one, on))
            self._grid.addWidget(close, row, 2)

    def _rename(self, group: Id, field: TextField) -> None:
        name = field.text().strip()
        if name and name != self._desk.register.groups[group].name:
            self._try(lambda: self._desk.store.rename_group(group, name))

    def _close(self, group: Id, closed: bool) -> None:
        self._try(lambda: self._desk.store.close_group(group, closed=closed))

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except UserError as error:
            self.notice.show_error(error)
            return False
        self.notice.clear()
        self._show_groups()
        self.fit()
        return True
