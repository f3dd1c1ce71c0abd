"""People who seem to stand in the register twice, with the reason, and a way to make one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.jobs import Lane
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.duplicates import DuplicateFinder, Likeness
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.rules import street_line

_MOST = 50


class DoublesDialog(FormDialog):
    """`merge_wanted` comes with the two; the dialog closes, the other one opens."""

    merge_wanted = Signal(object, object)

    def __init__(self, desk: RegisterDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(
            self.tr("Doubles"), self.tr("People who seem to stand in the register twice."), self.tr("Done"), parent
        )
        self.cancel.hide()
        self._working = Working()
        self._told = Text("")
        self.fields.addWidget(self._working)
        self.fields.addWidget(self._told)
        self.fields.addStretch(1)
        register = desk.register
        self._job = desk.jobs.start(lambda _progress: DuplicateFinder(register).pairs()[:_MOST], Lane.READ)
        self._job.finished.connect(self._show_pairs)
        self._working.follow(self._job, self.tr("Looking for doubles…"))

    def _show_pairs(self, pairs: Sequence[tuple[Id, Likeness]]) -> None:
        known = self._desk.register.members
        pairs = [pair for pair in pairs if pair[0] in known and pair[1].id in known]
        self._told.setText(
            self.tr("%n pair(s) look like the same person.", "", len(pairs))
            if pairs
            else self.tr("Nobody seems to stand in the register twice.")
        )
        for at, (first, likeness) in enumerate(pairs):
            self.fields.insertWidget(2 + at, self._row(first, likeness.id, ", ".join(likeness.reasons)))
        self.fit()

    def _row(self, first: Id, second: Id, why: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for one in (first, second):
            member = self._desk.register.members[one]
            words = " · ".join(part for part in (spoken_name(member), street_line(member.address)) if part)
            column.addWidget(Text(words))
        if why:
            column.addWidget(Text(why, Size.SMALL, Role.MUTED))
        link = LinkButton(self.tr("Look at them and merge"))
        link.setAccessibleName(self.tr("Merge {name}").format(name=self._desk.name_of(first)))
        link.clicked.connect(lambda: self._merge(first, second))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _merge(self, first: Id, second: Id) -> None:
        self.accept()
        self.merge_wanted.emit(first, second)
