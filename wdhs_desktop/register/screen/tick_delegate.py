"""Ticks in a list that look like the ticks of a form, with as much room as a finger or an unsteady hand needs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import Role, colour, scaled

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOM = 14
_ROUND = 4


class TickDelegate(QStyledItemDelegate):
    """Draws the box of a line where the style puts it, so that pressing it works as ever."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        if box.isEmpty():
            return
        is_on = option.checkState == Qt.CheckState.Checked
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), colour(Role.SOFT if is_chosen else Role.SURFACE))
        painter.setPen(QPen(colour(Role.ACCENT if is_on else Role.EDGE), 1))
        painter.setBrush(colour(Role.ACCENT if is_on else Role.SURFACE))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if is_on:
            painter.drawPixmap(box, pixmap("check", Role.ON_ACCENT, 16, 2.0))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), option.fontMetrics.height() + scaled(_ROOM))
