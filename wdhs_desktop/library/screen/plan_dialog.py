"""Asks for a plan what it is for and on which day, or asks it again when the day moves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.text import long_date, short_date
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.plan_days import parse_day
from wdhs_desktop.library.records import Plan


class PlanDialog(QDialog):
    """`name` and `day` hold the answers once it was accepted."""

    def __init__(self, today: date, plan: Plan | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        title = self.tr("Make a plan with dates") if plan is None else self.tr("Change the plan")
        self.setWindowTitle(title)
        self.name_field = TextField(plan.name if plan is not None else "", self.tr("for example Summer party"))
        self.name_box = Field(self.tr("What is it for?"), self.name_field)
        self.day_field = TextField(
            short_date(plan.day) if plan is not None else "", self.tr("for example 14 June or 14-6")
        )
        self.day_box = Field(self.tr("On which day is it?"), self.day_field)
        self.understood = Text("", Size.SMALL, Role.MUTED)
        self.keep = PrimaryButton(self.tr("Make the plan") if plan is None else self.tr("Keep"))
        cancel = Button(self.tr("Cancel"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.day_field.textChanged.connect(self._say_day)
        self.name_field.textChanged.connect(self.name_box.clear_error)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        body.setSpacing(Space.LARGE)
        body.addWidget(Text(title, Size.SECTION))
        body.addWidget(Text(self.tr("Every step gets the date on which it must be done."), role=Role.MUTED))
        for part in (self.name_box, self.day_box, self.understood):
            body.addWidget(part)
        body.addLayout(buttons)
        self.setMinimumWidth(scaled(420))
        self._say_day()
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def name(self) -> str:
        return " ".join(self.name_field.text().split())

    @property
    def day(self) -> date | None:
        return parse_day(self.day_field.text(), self._today)

    def _say_day(self) -> None:
        self.day_box.clear_error()
        day = self.day
        self.understood.setText(long_date(day) if day is not None else "")

    def _check(self) -> None:
        if not self.name:
            self.name_box.show_error(self.tr("Write down what it is for."))
            self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.day is None:
            self.day_box.show_error(self.tr("Write a day like 14-6-2027 or 14 June."))
            self.day_field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accept()
