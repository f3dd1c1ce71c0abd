"""The frame of every page: title at the left, actions at the right, a notice below them, then the content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Size, Space
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.text import Text


class Page(QWidget):
    """Put buttons in `actions` and everything else in `content`."""

    actions: QHBoxLayout  # type: ignore[assignment]

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Size.TITLE, wrap=False)
        self.setAccessibleName(title)
        self.header = QHBoxLayout()
        self.header.setSpacing(Space.SMALL)
        self.actions = QHBoxLayout()
        self.actions.setSpacing(Space.SMALL)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.header.addLayout(self.actions)
        self.notice = Notice()
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.BETWEEN_CARDS)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE_SIDE, Space.SMALL, Space.PAGE_SIDE, Space.PAGE_TOP)
        body.setSpacing(Space.LARGE)
        body.addLayout(self.header)
        body.addWidget(self.notice)
        body.addLayout(self.content, 1)

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
