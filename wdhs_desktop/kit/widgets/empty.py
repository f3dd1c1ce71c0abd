"""What a page shows while it has nothing: one picture, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text

_LINE = 380


class EmptyState(QWidget):
    """Says what there could be, and how it gets there."""

    acted = Signal()

    def __init__(self, icon: str, sentence: str, button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Text(sentence, role=Role.MUTED)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        self.button = Button(button_text)
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(self.acted)
        body = QVBoxLayout(self)
        body.setSpacing(Space.LARGE)
        body.addStretch(2)
        body.addWidget(Picture(icon, Role.EDGE, 56), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(3)
        self._fit()

    def _fit(self) -> None:
        """Grow with the text, in width and in lines."""
        self.sentence.setFixedWidth(scaled(_LINE))
        self.sentence.setMinimumHeight(max(self.sentence.heightForWidth(scaled(_LINE)), 0))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_later"):
            self._later.start()
