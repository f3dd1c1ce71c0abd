"""What can be done with the people who are chosen in the table: leave, move, merge, live together, be removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.dialogs.household_dialog import HouseholdDialog
from wdhs_desktop.register.dialogs.leave_dialog import LeaveDialog
from wdhs_desktop.register.dialogs.merge_dialog import MergeDialog
from wdhs_desktop.register.dialogs.move_dialog import MoveDialog
from wdhs_desktop.register.dialogs.rejoin_dialog import RejoinDialog
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.rules import is_former


class PeopleActions(QObject):
    """`done` comes with a sentence for the bar; every one of these can be taken back."""

    done = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: RegisterDesk, window: QWidget, chosen: Callable[[], tuple[Id, ...]]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._chosen = chosen

    def fill(self, menu: QMenu) -> None:
        """Offer what fits the people who are chosen now."""
        menu.clear()
        chosen = self._known()
        if not chosen or not self._desk.may_write:
            return
        first = self._desk.register.members[chosen[0]]
        if len(chosen) == 1:
            if is_former(first, self._desk.today) and not first.died:
                menu.addAction(self.tr("Becomes a member again…"), self.rejoin)
            if not first.died:
                menu.addAction(self.tr("Moves house…"), self.move)
                menu.addAction(self.tr("Leaves…"), self.leave)
            if first.household is not None:
                menu.addAction(self.tr("Take out of the household"), self.leave_household)
        if len(chosen) > 1:
            menu.addAction(self.tr("Put in one household…"), self.house_together)
        if len(chosen) == 2:
            menu.addAction(self.tr("Is the same person: merge…"), self.merge)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self.remove)

    def pop_up(self, place: QPoint) -> None:
        """The same as a menu at a place of the screen, by the right button or the menu key."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        if not menu.isEmpty():
            menu.popup(place)

    def leave(self) -> None:
        self._open_for_one(LeaveDialog, self.tr("Recorded: {name} leaves"))

    def move(self) -> None:
        self._open_for_one(MoveDialog, self.tr("Kept: the new address of {name}"))

    def rejoin(self) -> None:
        self._open_for_one(RejoinDialog, self.tr("{name} is a member again"))

    def house_together(self) -> None:
        chosen = self._known()
        if len(chosen) > 1:
            self._open(HouseholdDialog(self._desk, chosen, self._window), self.tr("They now are one household"))

    def leave_household(self) -> None:
        for one in self._known()[:1]:
            member = self._desk.register.members[one]
            self._try(
                lambda: self._desk.store.leave_household(self._known()[:1]),
                self.tr("{name} has a household of their own now").format(name=spoken_name(member)),
            )

    def merge(self) -> None:
        chosen = self._known()
        if len(chosen) == 2:
            self.merge_these(chosen[0], chosen[1])

    def merge_these(self, keep: Id, other: Id) -> None:
        self._open(MergeDialog(self._desk, (keep, other), self._window), self.tr("Merged into one person"))

    def remove(self) -> None:
        """Remove without asking: it can be taken back, today and tomorrow."""
        chosen = self._known()
        if not chosen or not self._desk.may_write:
            return
        name = spoken_name(self._desk.register.members[chosen[0]])
        words = (
            self.tr("Removed: {name}").format(name=name)
            if len(chosen) == 1
            else self.tr("Removed: %n member(s)", "", len(chosen))
        )
        self._try(lambda: self._desk.store.remove_members(chosen), words)

    def _known(self) -> tuple[Id, ...]:
        return tuple(one for one in self._chosen() if one in self._desk.register.members)

    def _open_for_one(self, kind: Callable[[RegisterDesk, Id, QWidget], FormDialog], words: str) -> None:
        chosen = self._known()
        if chosen and self._desk.may_write:
            name = spoken_name(self._desk.register.members[chosen[0]])
            self._open(kind(self._desk, chosen[0], self._window), words.format(name=name))

    def _open(self, dialog: FormDialog, words: str) -> None:
        dialog.accepted.connect(lambda: self.done.emit(words))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self, work: Callable[[], object], words: str) -> None:
        try:
            work()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.done.emit(words)
