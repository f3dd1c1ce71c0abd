"""One vaste lijst on Start: a button that prints it, when that was done last, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, MenuButton
from wdhs_desktop.kit.widgets.chips import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.list_records import OverviewKind, SavedList

_ICONS = {
    OverviewKind.MEMBER_LIST: "list",
    OverviewKind.ATTENDANCE: "attendance",
    OverviewKind.LABELS: "label",
    OverviewKind.BIRTHDAYS: "birthday",
}


class SavedListRow(QWidget):
    """Its signals say what is wanted; the card does it. Who may not write, can print and look."""

    print_wanted = Signal()
    preview_wanted = Signal()
    rename_wanted = Signal()
    move_wanted = Signal(int)
    remove_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, saved: SavedList, *, may_write: bool) -> None:
        super().__init__()
        self._may_write = may_write
        self.print_now = Button(saved.name, "print")
        self.print_now.clicked.connect(self.print_wanted)
        self.last = Text("", Size.SMALL, Role.MUTED, wrap=False)
        self.count = LinkButton(self.tr("Note the number…"), "edit")
        self.count.clicked.connect(self.count_wanted)
        self.menu = MenuButton("", "more")
        self._fill_menu()
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        flow = FlowRow(gap=Space.MEDIUM)
        for part in (self.print_now, self.last, self.count):
            flow.addWidget(part)
        body.addWidget(flow, 1)
        body.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        self.show_list(saved)

    def _fill_menu(self) -> None:
        actions = self.menu.actions_menu
        actions.addAction(self.tr("Look at it first"), self.preview_wanted.emit)
        if self._may_write:
            actions.addAction(self.tr("Another name…"), self.rename_wanted.emit)
            actions.addAction(self.tr("Further up"), lambda: self.move_wanted.emit(-1))
            actions.addAction(self.tr("Further down"), lambda: self.move_wanted.emit(1))
            actions.addSeparator()
            actions.addAction(self.tr("Remove from the fixed lists"), self.remove_wanted.emit)

    def show_list(self, saved: SavedList) -> None:
        """Show its name, and when and for how many it was printed last."""
        self.print_now.set_text(saved.name)
        self.print_now.set_icon(_ICONS.get(saved.overview.kind, "print"))
        self.print_now.setAccessibleName(self.tr("Print {name}").format(name=saved.name))
        self.menu.setAccessibleName(self.tr("More about {name}").format(name=saved.name))
        is_attendance = saved.overview.kind is OverviewKind.ATTENDANCE
        self.count.setVisible(self._may_write and is_attendance and saved.last_printed is not None)
        self.last.setText(self._last_time(saved))
        self.print_now.setAccessibleDescription(self.last.text())

    def _last_time(self, saved: SavedList) -> str:
        if saved.last_printed is None:
            return self.tr("not printed yet")
        day = long_date(saved.last_printed)
        if saved.last_count is None:
            return self.tr("last time {day}").format(day=day)
        return self.tr("last time {day}, %n person(s)", "", saved.last_count).format(day=day)
