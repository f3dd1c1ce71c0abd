"""The frame of every page: the title, below it tools at the left and actions at the right, a notice, the content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Size, Space
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.text import Text


class Page(QWidget):
    """Put a search field or chips in `tools`, buttons in `actions`, and everything else in `content`.

    The line of the title has room at its right for what the window shows there.
    """

    actions: QHBoxLayout  # type: ignore[assignment]

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Size.TITLE, wrap=False)
        self.setAccessibleName(title)
        self._corner_room = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.header = QHBoxLayout()
        self.tools, self.actions = QHBoxLayout(), QHBoxLayout()
        for layout in (self.header, self.tools, self.actions):
            layout.setSpacing(Space.SMALL)
        self.notice = Notice()
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.BETWEEN_CARDS)
        self._build()

    def _build(self) -> None:
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.header.addSpacerItem(self._corner_room)
        bar = QHBoxLayout()
        bar.setSpacing(Space.SMALL)
        bar.addLayout(self.tools, 1)
        bar.addLayout(self.actions)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE_SIDE, Space.PAGE_TOP - Space.SMALL, Space.PAGE_SIDE, Space.PAGE_TOP)
        body.setSpacing(Space.LARGE)
        body.addLayout(self.header)
        body.addLayout(bar)
        body.addWidget(self.notice)
        body.addLayout(self.content, 1)

    def reserve_corner(self, width: int, height: int) -> None:
        """Keep the right end of the title's line free."""
        self._corner_room.changeSize(width, height, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.header.invalidate()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)


class Scroll(QScrollArea):
    """Lets a page or card scroll downwards when the text is large or the screen small; never sideways."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)
        self.setWidget(widget)
