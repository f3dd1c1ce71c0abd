"""The columns of an attendance list: days typed after each other, or open columns to write in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.text import short_date
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TextField
from wdhs_desktop.register.dates import parse_date

_BETWEEN = re.compile(r"[,;\n]+|\s+en\s+")
MOST_DATES = 12
_LONG_AGO = 50
"""Nobody prints an attendance list for a day so many years ago: "3-12-26" is a day to come."""
_BLANK_LINES = (0, 5, 10, 20, 40)


class DatesField(QWidget):
    """`changed` comes when the days can be read, and when the number of columns or lines changed."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._dates: tuple[date, ...] = ()
        self.days = TextField("", self.tr("3-12, 10-12, 17-12"))
        self.days.setMaxLength(400)
        self._days_field = Field(self.tr("Days"), self.days, self.tr("Leave it empty to write the day in yourself."))
        self.open_columns = _numbers(range(1, 9))
        self.blank_lines = _numbers(_BLANK_LINES)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        self._open_field = Field(self.tr("Open columns"), self.open_columns)
        row.addWidget(self._open_field, 1)
        row.addWidget(Field(self.tr("Empty lines below"), self.blank_lines), 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(self._days_field)
        body.addLayout(row)
        self.days.editingFinished.connect(self._read)
        self.days.textEdited.connect(self._days_field.clear_error)
        for editor in (self.open_columns, self.blank_lines):
            editor.currentIndexChanged.connect(self.changed)
        self.show_choice((), 1, 5)

    @property
    def dates(self) -> tuple[date, ...]:
        return self._dates

    @property
    def open_count(self) -> int:
        return int(self.open_columns.currentText())

    @property
    def blank_count(self) -> int:
        return int(self.blank_lines.currentText())

    def show_choice(self, dates: Sequence[date], open_count: int, blank_count: int) -> None:
        """Show what was chosen before."""
        self._dates = tuple(dates)
        self.days.setText(", ".join(short_date(day) for day in dates))
        self.open_columns.setCurrentIndex(max(self.open_columns.findText(str(open_count)), 0))
        self.blank_lines.setCurrentIndex(max(self.blank_lines.findText(str(blank_count)), 0))
        self._open_field.setEnabled(not dates)

    def _read(self) -> None:
        dates = []
        for part in filter(None, (part.strip() for part in _BETWEEN.split(self.days.text()))):
            day = _day(part, self._today)
            if day is None:
                self._days_field.show_error(
                    self.tr("“{text}” isn't a day that we know. Type it like 3-12 or 3-12-2026.").format(text=part)
                )
                return
            dates.append(day)
        if len(dates) > MOST_DATES:
            self._days_field.show_error(self.tr("At most %n days fit on one list.", "", MOST_DATES))
            return
        self._days_field.clear_error()
        self._open_field.setEnabled(not dates)
        if tuple(dates) != self._dates:
            self._dates = tuple(dates)
            self.changed.emit()


def _day(text: str, today: date) -> date | None:
    """A day with its year, or the first one to come when only day and month are given."""
    value = parse_date(text, today).value
    if value is None or value.month is None or value.day is None:
        return None
    if value.year is None:
        return _coming(value.day, value.month, today)
    year = value.year + 100 if value.year < today.year - _LONG_AGO else value.year
    return date(year, value.month, value.day)


def _coming(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _numbers(numbers: Sequence[int]) -> ChoiceField:
    field = ChoiceField()
    field.setMinimumContentsLength(3)
    field.addItems([str(number) for number in numbers])
    return field
