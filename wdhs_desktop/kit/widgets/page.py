"""The frame of every page: the title, below it tools at the left and actions at the right, a notice, the content."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Size, Space
from wdhs_desktop.kit.widgets.flow import Head
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.text import Text


class Tools:
    """The left or right end of the top of a page; widgets are added as to a layout."""

    def __init__(self, add: Callable[[QWidget, int], None]) -> None:
        self._add = add

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        self._add(widget, stretch)


class Page(QWidget):
    """Put a search field or chips in `tools`, buttons in `actions`, and everything else in `content`.

    The line of the title has room at its right for what the window shows there.
    """

    actions: Tools  # type: ignore[assignment]

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Size.TITLE, wrap=False)
        self.setAccessibleName(title)
        self.header = Head(self.title)
        self.tools = Tools(self.header.add_tool)
        self.actions = Tools(self.header.add_action)
        self.notice = Notice()
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.BETWEEN_CARDS)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE_SIDE, Space.PAGE_TOP - Space.SMALL, Space.PAGE_SIDE, Space.PAGE_TOP)
        body.setSpacing(Space.LARGE)
        body.addWidget(self.header)
        body.addWidget(self.notice)
        body.addLayout(self.content, 1)

    def reserve_corner(self, width: int, height: int) -> None:
        """Keep the right end of the title's line free."""
        self.header.reserve_corner(QSize(width, height))

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)


class Scroll(QScrollArea):
    """Lets a page or card scroll downwards when the text is large or the screen small; sideways only in need."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)
        self.setWidget(widget)
