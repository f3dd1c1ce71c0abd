"""One step of a plan: a box, the day, and words over as many lines as they need."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.text import long_date, translate
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.fields import TickField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.plan_days import Step


class PlanStep(QWidget):
    """`ticked` comes with the number of the step and whether it is done."""

    ticked = Signal(int, bool)

    def __init__(self, step: Step, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._is_late = step.day < today
        self.box = TickField()
        self.box.setAccessibleName(f"{long_date(step.day)}: {step.text}")
        self.day = Text("", Size.SMALL, Role.MUTED)
        self.words = Text(step.text)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.day)
        lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.TINY, 0, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.box.setChecked(step.is_done)
        self._say()
        self.box.toggled.connect(self._tick)
        for part in (self, self.words):
            part.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words are part of the box, as with any other box."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()

    def _tick(self, is_done: bool) -> None:
        self._say()
        self.ticked.emit(self.step.number, is_done)

    def _say(self) -> None:
        is_late = self._is_late and not self.box.isChecked()
        day = long_date(self.step.day)
        late = translate("PlanStep", "{day} · this had to be done already").format(day=day)
        self.day.setText(late if is_late else day)
        self.day.set_role(Role.WARM if is_late else Role.MUTED)
        self.words.set_role(Role.MUTED if self.box.isChecked() else Role.INK)
