"""Which sheet of labels lies in the printer, and at which label to begin: the sheet is drawn, a click chooses."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, colour, font, scaled
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TickField
from wdhs_desktop.printing.document import LabelSheet
from wdhs_desktop.printing.labels import A4_HEIGHT, A4_WIDTH, LABEL_SHEETS, place

_PICTURE_WIDTH = 104


class LabelsField(QWidget):
    """The sheet, the first label, and whether a household gets one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheets = ChoiceField()
        for sheet in LABEL_SHEETS:
            self.sheets.addItem(sheet.title, sheet.id)
        self.first = ChoiceField()
        self.first.setMinimumContentsLength(3)
        self.per_household = TickField(self.tr("One a household"))
        self.per_household.setChecked(True)
        self.picture = SheetPicture()
        self._lay_out()
        self._show_sheet()
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.first.currentIndexChanged.connect(self._show_first)
        self.picture.chosen.connect(lambda number: self.first.setCurrentIndex(number - 1))
        self.per_household.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.MEDIUM)
        words.addWidget(Field(self.tr("Begin at label"), self.first, self.tr("For a sheet that was used before.")))
        words.addWidget(self.per_household)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self.picture)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(Field(self.tr("Sheet"), self.sheets))
        body.addLayout(row)

    @property
    def sheet_id(self) -> str:
        return str(self.sheets.currentData())

    @property
    def first_label(self) -> int:
        """Counts from 1."""
        return self.first.currentIndex() + 1

    def show_choice(self, sheet_id: str, first_label: int, *, per_household: bool) -> None:
        """Show what was chosen before."""
        self.sheets.setCurrentIndex(max(self.sheets.findData(sheet_id), 0))
        self.first.setCurrentIndex(min(max(first_label, 1), self.first.count()) - 1)
        self.per_household.setChecked(per_household)

    def _show_sheet(self) -> None:
        sheet = LABEL_SHEETS[self.sheets.currentIndex()]
        self.first.blockSignals(True)
        kept = self.first.currentIndex()
        self.first.clear()
        self.first.addItems([str(number + 1) for number in range(sheet.columns * sheet.rows)])
        self.first.setCurrentIndex(min(max(kept, 0), self.first.count() - 1))
        self.first.blockSignals(False)
        self.picture.show_sheet(sheet)
        self._show_first()

    def _show_first(self) -> None:
        self.picture.show_first(self.first_label)
        self.changed.emit()


class SheetPicture(QWidget):
    """A small drawing of the sheet: used labels are empty, the others filled. The choice field says the same."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sheet = LABEL_SHEETS[0]
        self._first = 1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click the first label that is still there"))

    def show_sheet(self, sheet: LabelSheet) -> None:
        self._sheet = sheet
        self.update()

    def show_first(self, first: int) -> None:
        self._first = first
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = scaled(_PICTURE_WIDTH)
        return QSize(width, round(width * A4_HEIGHT / A4_WIDTH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position())
        if number is not None:
            self.chosen.emit(number)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Role.EDGE), 1))
        painter.setBrush(colour(Role.SURFACE))
        painter.drawRect(QRectF(0.5, 0.5, self._scale * A4_WIDTH - 1, self._scale * A4_HEIGHT - 1))
        painter.setFont(font(Size.SMALL))
        for number in range(1, self._sheet.columns * self._sheet.rows + 1):
            label = self._label(number)
            painter.setBrush(colour(Role.SOFT) if number >= self._first else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Role.ACCENT if number >= self._first else Role.LINE), 1))
            painter.drawRoundedRect(label, 2, 2)

    @property
    def _scale(self) -> float:
        """Pixels a millimetre."""
        return min(self.width() / A4_WIDTH, self.height() / A4_HEIGHT)

    def _label(self, number: int) -> QRectF:
        spot = place(self._sheet, number - 1)
        scale = self._scale
        whole = QRectF(spot.x * scale, spot.y * scale, self._sheet.width * scale, self._sheet.height * scale)
        return whole.adjusted(1, 1, -1, -1)

    def _number_at(self, spot: QPointF) -> int | None:
        numbers = range(1, self._sheet.columns * self._sheet.rows + 1)
        return next((number for number in numbers if self._label(number).contains(spot)), None)
