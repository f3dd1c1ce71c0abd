"""A scroll that is no higher than what is in it, so that buttons stand right below a short card and always in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wdhs_desktop.kit.widgets.page import Scroll


class FittingScroll(Scroll):
    """Grows and shrinks with its widget; when there is too little room it scrolls."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(widget, parent)
        self._inside = widget
        widget.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._take_keyboard)

    def _take_keyboard(self, _least: int, most: int) -> None:
        """What doesn't fit can be read with the keyboard too."""
        if not most and self.hasFocus():
            self.focusNextChild()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return is_done

    def fit(self) -> None:
        """Be at most as high as the widget needs at this width, and let it be no higher either.

        A widget with words that wrap asks for the height of its narrowest form; the scroll would keep that empty.
        """
        widget, width = self._inside, self.viewport().width()
        needed = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
        if needed > 0 and (needed, needed) != (self.maximumHeight(), widget.minimumHeight()):
            widget.setMinimumHeight(needed)
            self.setMaximumHeight(needed)
