"""Ctrl+K: search everything that the person may see, from any page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.start.finder import Ask, Finder

_SIZE = (640, 460)


class Palette(QDialog):
    """Stands over the window until something is chosen or Escape is pressed."""

    chosen = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, ask: Ask, jobs: JobRunner, at_once: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Search everything")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finder = Finder(title)
        self.finder.set_source(ask, jobs, at_once)
        self.finder.chosen.connect(self._choose)
        self.finder.search_wanted.connect(self._search)
        self.finder.field.installEventFilter(self)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        body.addWidget(self.finder)
        body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(Space.SMALL)
        whole.addWidget(Text(title, Size.SECTION))
        whole.addWidget(Text(self.tr("Guides, help and places; and members while they are open."), role=Role.MUTED))
        whole.addWidget(Scroll(inside), 1)
        self.resize(scaled(_SIZE[0]), scaled(_SIZE[1]))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes it at once, also when there are words in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.reject()
            return True
        return super().eventFilter(watched, event)

    def _choose(self, action: str) -> None:
        self.accept()
        self.chosen.emit(action)

    def _search(self, text: str) -> None:
        self.accept()
        self.search_wanted.emit(text)
