"""The table of the program: calm rows, one chosen, that grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, colour, font, scaled

ROW_ROOM = 16
BAR_WIDTH = 4
SIDE_ROOM = Space.MEDIUM
SAMPLE_ROWS = 200
WIDEST = 340

AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: plain ground, or the soft one with a bar and a bold name where the row is chosen."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, colour(Role.SOFT))
        is_first = self._is_first(index)
        if is_chosen and is_first:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(BAR_WIDTH, option.rect.height())), colour(Role.ACCENT))
        self._paint_tick(
            painter, option
        ) if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator else None
        self._paint_words(painter, option, index, is_chosen, is_first)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(Role.ACCENT), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        metrics = QFontMetrics(font(bold=self._is_first(index)))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = metrics.horizontalAdvance(words) + 2 * SIDE_ROOM + 4
        return QSize(width, metrics.height() + ROW_ROOM)

    def _is_first(self, index: AnyIndex) -> bool:
        view = self.parent()
        if isinstance(view, QTableView):
            return view.horizontalHeader().visualIndex(index.column()) == 0
        return index.column() == 0

    @staticmethod
    def _paint_tick(painter: QPainter, option: QStyleOptionViewItem) -> None:
        from wdhs_desktop.kit.icons import pixmap

        if option.checkState != Qt.CheckState.Checked:
            return
        edge = scaled(18)
        place = QRect(option.rect.center().x() - edge // 2, option.rect.center().y() - edge // 2, edge, edge)
        painter.drawPixmap(place, pixmap("check", Role.ACCENT, 18, painter.device().devicePixelRatioF()))

    @staticmethod
    def _paint_words(
        painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, is_chosen: bool, is_first: bool
    ) -> None:
        used = font(bold=is_chosen and is_first)
        own = index.data(Qt.ItemDataRole.ForegroundRole)
        role = Role.ON_SOFT if is_chosen else own if isinstance(own, Role) else Role.INK
        place = option.rect.adjusted(SIDE_ROOM, 0, -SIDE_ROOM, 0)
        words = QFontMetrics(used).elidedText(
            option.text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.setFont(used)
        painter.setPen(colour(role))
        painter.drawText(
            place, option.displayAlignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words
        )


class DataTable(QTableView):
    """Whole rows are chosen. Columns take their width from their content, by `fit_columns`.

    A model may answer `ForegroundRole` with a `Role`. Enter on a row emits `row_opened`.
    """

    row_opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(scaled(40))
        self.activated.connect(self.row_opened)
        self._fit_rows()

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Make each column as wide as its head and what is in its first rows."""
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return
        metrics, bold = QFontMetrics(font()), QFontMetrics(font(bold=True))
        head = self.horizontalHeader()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            widest = bold.horizontalAdvance(title) + scaled(18)
            measure = bold if head.visualIndex(column) == 0 else metrics
            for row in range(min(model.rowCount(), SAMPLE_ROWS)):
                words = str(model.index(row, column).data() or "")
                widest = max(widest, measure.horizontalAdvance(words))
            self.setColumnWidth(column, min(widest, scaled(WIDEST)) + 2 * SIDE_ROOM + 6)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_rows()
            self.fit_columns()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.currentIndex().isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.row_opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font()).height() + ROW_ROOM)
