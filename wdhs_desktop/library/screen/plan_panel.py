"""A stappenplan for one day on the screen: real dates, boxes that stay ticked, and a way to paper."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.plan_days import Step, steps_of
from wdhs_desktop.library.records import Plan
from wdhs_desktop.library.screen.plan_dialog import PlanDialog
from wdhs_desktop.library.screen.plan_step import PlanStep


class PlanPanel(QWidget):
    """Keeps every tick at once. `left` goes back to the guide."""

    left = Signal()
    print_wanted = Signal(object)
    changed = Signal()

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.plan: Plan | None = None
        self._guide: Guide | None = None
        self.steps: list[PlanStep] = []
        self.back = QuietButton(self.tr("Back to the guide"), "back")
        self.print = PrimaryButton(self.tr("Print"), "print")
        self.edit = Button(self.tr("Change name or day"), "edit")
        self.remove = LinkButton(self.tr("Throw this plan away"), "trash")
        self.title = Text("", Size.TITLE)
        self.day = Text("", role=Role.MUTED)
        self.progress = Text("", Size.SMALL, Role.MUTED)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.TINY)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.plan) if self.plan is not None else None)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def show_plan(self, plan: Plan, guide: Guide) -> None:
        """Show a plan as it was left."""
        self.plan, self._guide = plan, guide
        self._build(steps_of(guide.blocks, plan.day, plan.done))
        self._say()

    def _build(self, steps: tuple[Step, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = []
        before: QWidget = self.remove
        for step in steps:
            one = PlanStep(step, self._desk.today)
            one.ticked.connect(self._tick)
            self._lines.addWidget(one)
            QWidget.setTabOrder(before, one.box)
            before = one.box
            self.steps.append(one)
        self._lines.addStretch(1)

    def _say(self) -> None:
        if self.plan is None:
            return
        self.title.setText(self.plan.name)
        self.day.setText(long_date(self.plan.day))
        done = sum(one.box.isChecked() for one in self.steps)
        self.progress.setText(self.tr("{done} of {all} done").format(done=done, all=len(self.steps)))

    def _tick(self, number: int, is_done: bool) -> None:
        if self.plan is None:
            return
        done = set(self.plan.done) | {number} if is_done else set(self.plan.done) - {number}
        ticked = msgspec.structs.replace(self.plan, done=tuple(sorted(done)))
        self.plan = self._desk.attempt(lambda: self._desk.store.save_plan(ticked)) or self.plan
        self._say()
        self.changed.emit()

    def _edit(self) -> None:
        if self.plan is None or self._guide is None:
            return
        dialog = PlanDialog(self._desk.today, self.plan, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.day is not None:
            changed = msgspec.structs.replace(self.plan, name=dialog.name, day=dialog.day)
            self.show_plan(self._desk.attempt(lambda: self._desk.store.save_plan(changed)) or self.plan, self._guide)
            self.changed.emit()

    def _remove(self) -> None:
        plan = self.plan
        if plan is None:
            return
        wanted = self._desk.dialogs.confirm(
            self.tr("Throw the plan “{name}” away?").format(name=plan.name),
            self.tr("The guide stays. The dates and what you ticked are gone."),
            self.tr("Throw away"),
            danger=True,
        )
        if wanted:
            self._desk.attempt(lambda: self._desk.store.remove_plan(plan.id))
            self.changed.emit()
            self.left.emit()

    def _lay_out(self) -> None:
        bar = FlowRow()
        for one in (self.back, self.print):
            bar.addWidget(one)
        changes = FlowRow()
        changes.addWidget(self.edit)
        changes.addWidget(self.remove)
        inside = QWidget()
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.CARD, 0, Space.CARD, Space.CARD)
        column.setSpacing(Space.SMALL)
        for part in (self.title, self.day, self.progress, changes):
            column.addWidget(part)
        column.addLayout(self._lines, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(bar)
        body.addWidget(Scroll(inside), 1)
        bar.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
