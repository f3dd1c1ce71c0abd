"""Paints a result: title, the words round what was found, and small lines that say what it is and why it is here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.kit.icons import pixmap
from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, Space, colour, font, scaled
from wdhs_desktop.library.records import Found, News
from wdhs_desktop.library.screen.result_model import FOUND, ResultModel, news_line, news_word, reason_line
from wdhs_desktop.library.screen.wording import facts_line, kind_icon

BAR_WIDTH = 4
_SMALL_ICON = 16
_MOST_LINES = 3
_BETWEEN = 3
_MOST_KEPT = 3000
Marks = Sequence[tuple[int, int]]
Block = tuple[QTextLayout, Role, float]


class ResultDelegate(QStyledItemDelegate):
    """Each row is as high as its words need at the width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Found, int], int] = {}

    def forget_heights(self) -> None:
        """The letters or the colours changed."""
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return QSize(0, 0)
        width = self._view.viewport().width()
        height = self._heights.get((found, width))
        if height is None:
            inside = sum(high + _BETWEEN for _, _, high in self._blocks(found, width))
            height = round(inside) - _BETWEEN + 2 * Space.MEDIUM
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            self._heights[(found, width)] = height
        return QSize(scaled(60), height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, colour(Role.SOFT))
            painter.fillRect(QRect(rect.topLeft(), QSize(BAR_WIDTH, rect.height())), colour(Role.ACCENT))
        elif index.row():
            painter.setPen(QPen(colour(Role.LINE), 1))
            painter.drawLine(rect.left() + Space.LARGE, rect.top(), rect.right() - Space.LARGE, rect.top())
        self._paint_words(painter, rect, found, is_chosen=is_chosen)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(colour(Role.ACCENT), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, found: Found, *, is_chosen: bool) -> None:
        top = float(rect.top() + Space.MEDIUM)
        for place, (layout, role, high) in enumerate(self._blocks(found, rect.width())):
            painter.setPen(colour(_on_ground(role, is_chosen)))
            layout.draw(painter, QPointF(rect.left() + Space.LARGE, top))
            if place == 0:
                self._paint_signs(painter, rect, found, top, is_chosen=is_chosen)
            top += high + _BETWEEN

    def _paint_signs(self, painter: QPainter, rect: QRect, found: Found, top: float, *, is_chosen: bool) -> None:
        """Behind the title a pin where there is a bookmark, and a picture of what is no guide."""
        edge = scaled(_SMALL_ICON)
        sharp = painter.device().devicePixelRatioF()
        down = (QFontMetricsF(font(bold=True)).height() - edge) / 2
        left = rect.right() - Space.MEDIUM - edge
        for name in _signs(found):
            sign = pixmap(name, _on_ground(Role.ACCENT, is_chosen), _SMALL_ICON, sharp)
            painter.drawPixmap(QRectF(left, top + down, edge, edge), sign, QRectF(sign.rect()))
            left -= edge + Space.TINY

    def _blocks(self, found: Found, width: int) -> list[Block]:
        """The lines of one result from top to bottom, laid out at this width, with their heights."""
        model = self._view.model()
        today = model.today if isinstance(model, ResultModel) else None
        full = max(width - 2 * Space.LARGE, scaled(60))
        room = max(full - len(_signs(found)) * (scaled(_SMALL_ICON) + Space.TINY), scaled(60))
        line, small = found.line, font(Size.SMALL)
        made = [(*_laid_out(line.title, font(bold=True), room), Role.INK)]
        if found.heading:
            made.append((*_laid_out(found.heading, font(Size.SMALL, bold=True), full), Role.MUTED))
        if found.snippet:
            made.append((*_laid_out(found.snippet, font(), full, found.marks, _MOST_LINES), Role.MUTED))
        if line.news is not News.NOTHING:
            marks = ((0, len(news_word(line))),)
            made.append((*_laid_out(news_line(line), small, full, marks), Role.WARM))
        if today is not None:
            made.append((*_laid_out(facts_line(line, today), small, full), Role.MUTED))
        why = reason_line(found.why)
        if why:
            made.append((*_laid_out(why, small, full), Role.MUTED))
        return [(layout, role, high) for layout, high, role in made]


def _signs(found: Found) -> tuple[str, ...]:
    """Small pictures behind the title, from the right."""
    pin = ("pin",) if found.line.is_bookmarked else ()
    return pin if found.line.kind is ItemKind.GUIDE else (*pin, kind_icon(found.line.kind))


def _on_ground(role: Role, is_chosen: bool) -> Role:
    """On the soft ground of a chosen row words must be readable in high contrast too."""
    if is_chosen and (Shown.mode is Mode.CONTRAST or role is Role.INK):
        return Role.ON_SOFT
    return role


def _laid_out(text: str, used: QFont, width: int, marks: Marks = (), most: int = 0) -> tuple[QTextLayout, float]:
    """Words over as many lines as they need (or `most`, with dots behind the last), the marked ones bold."""
    layout = QTextLayout(text, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_bold(begin, end) for begin, end in marks if end > begin])
    high, lines = 0.0, 0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        if most and lines == most:
            end = line.textStart()
            layout.endLayout()
            shorter = text[:end].rstrip().rpartition(" ")[0].rstrip(" ,.;:")
            kept = [(begin, min(stop, len(shorter))) for begin, stop in marks if begin < len(shorter)]
            return _laid_out(f"{shorter}…", used, width, kept)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
        lines += 1
    layout.endLayout()
    return layout, high


def _bold(begin: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = begin, end - begin
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    made.format = look
    return made
