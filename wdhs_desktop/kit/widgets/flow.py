"""Rows that go on at the next line when the text is large or the window small, so that nothing is cut off.

They are widgets and no QLayouts: a layout in Python holds layout items, and PySide forgets when Qt deletes those.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space


class Lines(QWidget):
    """Places its children itself; how is for the kind of row to say. Its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.SMALL) -> None:
        """With a parent it fills that."""
        super().__init__(parent)
        self._gap = gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if parent is not None:
            whole = QVBoxLayout(parent)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(self)

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end of the row."""
        self._widgets.append(widget)
        is_hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self)
        if not is_hidden:
            widget.show()
        self.updateGeometry()

    def removeWidget(self, widget: QWidget) -> None:
        """Take one widget out of the row; who took it out decides what becomes of it."""
        if widget in self._widgets:
            self._widgets.remove(widget)
            self.updateGeometry()

    def clear(self) -> None:
        """Take everything out and forget it."""
        while self._widgets:
            widget = self._widgets.pop()
            widget.hide()
            widget.deleteLater()
        self.updateGeometry()

    def count(self) -> int:
        return len(self._widgets)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.place(QRect(0, 0, width, 0), is_trial=True)

    @override
    def sizeHint(self) -> QSize:
        shown = _shown(self._widgets)
        return QSize(_width(shown, self._gap), max((widget.sizeHint().height() for widget in shown), default=0))

    @override
    def minimumSizeHint(self) -> QSize:
        size = QSize()
        for widget in _shown(self._widgets):
            size = size.expandedTo(_least(widget))
        return QSize(size.width(), self.heightForWidth(max(self.width(), size.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
        self.place(self.rect(), is_trial=False)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.place(self.rect(), is_trial=False)
        return super().event(event)

    def place(self, rect: QRect, *, is_trial: bool) -> int:
        """Put the children in `rect`, or only try; gives the height that they take."""
        return place_lines(_shown(self._widgets), rect, self._gap, is_trial=is_trial)


class FlowRow(Lines):
    """Puts widgets beside each other and goes on at the next line."""


class Head(Lines):
    """The top of a page: its title, tools at the left, actions at the right, and room for the window's own corner.

    Actions without tools stand on the line of the title when they fit; otherwise all go on the next line.
    """

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self._tools: list[QWidget] = []
        self._actions: list[QWidget] = []
        self._stretched: set[QWidget] = set()
        self._corner = QSize()
        self._title = title
        self.addWidget(title)

    def add_tool(self, widget: QWidget, stretch: int) -> None:
        """At the left; one with a stretch takes the width that is left."""
        self._add(widget, self._tools, stretch)

    def add_action(self, widget: QWidget, stretch: int) -> None:
        """At the right."""
        self._add(widget, self._actions, stretch)

    def reserve_corner(self, size: QSize) -> None:
        """Keep the right end of the title's line free."""
        if size != self._corner:
            self._corner = size
            self.updateGeometry()
            self.place(self.rect(), is_trial=False)

    @override
    def place(self, rect: QRect, *, is_trial: bool) -> int:
        tools, actions = _shown(self._tools), _shown(self._actions)
        title = self._title.sizeHint() if not self._title.isHidden() else QSize(0, 0)
        line = max(title.height(), self._corner.height())
        if not is_trial:
            top = rect.y() + (line - title.height()) // 2
            self._title.setGeometry(QRect(rect.x(), top, min(title.width(), rect.width()), title.height()))
        room = rect.width() - title.width() - self._corner.width() - 3 * Space.LARGE
        if not tools and (not actions or _width(actions, self._gap) <= room):
            if not is_trial:
                self._place_right(actions, QRect(rect.x(), rect.y(), rect.width() - self._corner_room(), line))
            return line
        first = line + Space.MEDIUM if line else 0
        below = QRect(rect.x(), rect.y() + first, rect.width(), 0)
        return first + self._place_below(tools, actions, below, is_trial=is_trial)

    def _add(self, widget: QWidget, group: list[QWidget], stretch: int) -> None:
        group.append(widget)
        if stretch:
            self._stretched.add(widget)
        self.addWidget(widget)
        for before, after in pairwise(self._tools + self._actions):
            QWidget.setTabOrder(before, after)

    def _corner_room(self) -> int:
        return self._corner.width() + Space.LARGE if self._corner.width() else 0

    def _place_below(self, tools: list[QWidget], actions: list[QWidget], rect: QRect, *, is_trial: bool) -> int:
        both = tools + actions
        whole = _width(both, self._gap)
        if whole > rect.width():
            return place_lines(both, rect, self._gap, is_trial=is_trial)
        height = max(widget.sizeHint().height() for widget in both)
        if not is_trial:
            spare = rect.width() - whole
            growing = [widget for widget in tools if widget in self._stretched]
            self._place_left(tools, rect, height, spare // len(growing) if growing else 0)
            self._place_right(actions, QRect(rect.x(), rect.y(), rect.width(), height))
        return height

    def _place_left(self, widgets: list[QWidget], rect: QRect, height: int, spare: int) -> None:
        x = rect.x()
        for widget in widgets:
            hint = _wanted(widget)
            width = hint.width() + (spare if widget in self._stretched else 0)
            widget.setGeometry(QRect(x, rect.y() + (height - hint.height()) // 2, width, hint.height()))
            x += width + self._gap

    def _place_right(self, widgets: list[QWidget], rect: QRect) -> None:
        x = rect.x() + rect.width() - _width(widgets, self._gap)
        for widget in widgets:
            hint = _wanted(widget)
            widget.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - hint.height()) // 2), hint))
            x += hint.width() + self._gap


def _shown(widgets: Sequence[QWidget]) -> list[QWidget]:
    return [widget for widget in widgets if not widget.isHidden()]


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _wanted(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _width(widgets: Sequence[QWidget], gap: int) -> int:
    return sum(_wanted(widget).width() for widget in widgets) + gap * max(len(widgets) - 1, 0)


def place_lines(widgets: Sequence[QWidget], rect: QRect, gap: int, *, is_trial: bool) -> int:
    """Put widgets in as many lines as they need, each centred on its line; gives the height of all."""
    lines: list[list[QWidget]] = [[]]
    for widget in widgets:
        if lines[-1] and rect.width() and _width([*lines[-1], widget], gap) > rect.width():
            lines.append([])
        lines[-1].append(widget)
    y = rect.y()
    for line in lines:
        height = max((_wanted(widget).height() for widget in line), default=0)
        x = rect.x()
        for widget in line:
            hint = _wanted(widget)
            width = min(hint.width(), rect.width()) if rect.width() else hint.width()
            if not is_trial:
                widget.setGeometry(QRect(x, y + (height - hint.height()) // 2, width, hint.height()))
            x += width + gap
        y += height + gap
    return y - gap - rect.y()
