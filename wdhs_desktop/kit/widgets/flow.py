"""Layouts that go on at the next line when the text is large or the window small, so that nothing is cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space


class ItemsLayout(QLayout):
    """Keeps the items of a layout; what it does with them is for the layout itself."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.SMALL) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.place(QRect(0, 0, width, 0), is_trial=True)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.place(rect, is_trial=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def place(self, rect: QRect, *, is_trial: bool) -> int:
        """Put the items in `rect`, or only try; gives the height that they take."""
        raise NotImplementedError


class FlowLayout(ItemsLayout):
    """Puts widgets beside each other and goes on at the next line."""

    def clear(self) -> None:
        """Take everything out and forget it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def place(self, rect: QRect, *, is_trial: bool) -> int:
        return place_lines(self._items, rect, self.spacing(), is_trial=is_trial)


class HeadLayout(ItemsLayout):
    """The top of a page: its title, tools at the left, actions at the right, and room for the window's own corner.

    Actions without tools stand on the line of the title when they fit; otherwise all go on the next line.
    """

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self._tools: list[QLayoutItem] = []
        self._actions: list[QLayoutItem] = []
        self._stretched: set[QWidget] = set()
        self._corner = QSize()
        self.addWidget(title)
        self._title = self._items[-1]

    def add_tool(self, widget: QWidget, stretch: int) -> None:
        """At the left; one with a stretch takes the width that is left."""
        self._add(widget, self._tools, stretch)

    def add_action(self, widget: QWidget, stretch: int) -> None:
        """At the right."""
        self._add(widget, self._actions, stretch)

    def reserve_corner(self, size: QSize) -> None:
        self._corner = size
        self.invalidate()

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        item = super().takeAt(index)
        for group in (self._tools, self._actions):
            if item in group:
                group.remove(item)
        return item

    def place(self, rect: QRect, *, is_trial: bool) -> int:
        title = self._title.sizeHint()
        line = max(title.height(), self._corner.height())
        tools = [item for item in self._tools if not item.isEmpty()]
        actions = [item for item in self._actions if not item.isEmpty()]
        if not is_trial:
            top = rect.y() + (line - title.height()) // 2
            self._title.setGeometry(QRect(rect.x(), top, min(title.width(), rect.width()), title.height()))
        room = rect.width() - title.width() - self._corner.width() - 3 * Space.LARGE
        if not tools and (not actions or _width(actions, self.spacing()) <= room):
            if not is_trial:
                self._place_right(actions, QRect(rect.x(), rect.y(), rect.width() - self._corner_room(), line))
            return line
        below = QRect(rect.x(), rect.y() + line + Space.MEDIUM, rect.width(), 0)
        return line + Space.MEDIUM + self._place_below(tools, actions, below, is_trial=is_trial)

    def _add(self, widget: QWidget, group: list[QLayoutItem], stretch: int) -> None:
        self.addWidget(widget)
        group.append(self._items[-1])
        if stretch:
            self._stretched.add(widget)
        self.invalidate()

    def _corner_room(self) -> int:
        return self._corner.width() + Space.LARGE if self._corner.width() else 0

    def _place_below(self, tools: list[QLayoutItem], actions: list[QLayoutItem], rect: QRect, *, is_trial: bool) -> int:
        both = tools + actions
        whole = _width(both, self.spacing())
        if whole > rect.width():
            return place_lines(both, rect, self.spacing(), is_trial=is_trial)
        height = max(item.sizeHint().height() for item in both)
        if not is_trial:
            spare = rect.width() - whole
            growing = [item for item in tools if item.widget() in self._stretched]
            self._place_left(tools, rect, height, {id(item): spare // len(growing) for item in growing})
            self._place_right(actions, QRect(rect.x(), rect.y(), rect.width(), height))
        return height

    def _place_left(self, items: list[QLayoutItem], rect: QRect, height: int, extra: dict[int, int]) -> None:
        x = rect.x()
        for item in items:
            hint = item.sizeHint()
            width = hint.width() + extra.get(id(item), 0)
            item.setGeometry(QRect(x, rect.y() + (height - hint.height()) // 2, width, hint.height()))
            x += width + self.spacing()

    def _place_right(self, items: list[QLayoutItem], rect: QRect) -> None:
        x = rect.x() + rect.width() - _width(items, self.spacing())
        for item in items:
            hint = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - hint.height()) // 2), hint))
            x += hint.width() + self.spacing()


def _width(items: list[QLayoutItem], gap: int) -> int:
    return sum(item.sizeHint().width() for item in items) + gap * max(len(items) - 1, 0)


def place_lines(items: list[QLayoutItem], rect: QRect, gap: int, *, is_trial: bool) -> int:
    """Put items in as many lines as they need, each centred on its line; gives the height of all."""
    lines: list[list[QLayoutItem]] = [[]]
    for item in items:
        if item.isEmpty():
            continue
        if lines[-1] and rect.width() and _width([*lines[-1], item], gap) > rect.width():
            lines.append([])
        lines[-1].append(item)
    y = rect.y()
    for line in lines:
        height = max((item.sizeHint().height() for item in line), default=0)
        x = rect.x()
        for item in line:
            hint = item.sizeHint()
            width = min(hint.width(), rect.width()) if rect.width() else hint.width()
            if not is_trial:
                item.setGeometry(QRect(x, y + (height - hint.height()) // 2, width, hint.height()))
            x += width + gap
        y += height + gap
    return y - gap - rect.y()
