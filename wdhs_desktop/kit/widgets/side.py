"""The navigation at the left: the name of the house, the places, and the size of the text."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text


class SideButton(Button):
    """A place to go to."""

    look = "side"

    @property
    def icon_role(self) -> Role:  # type: ignore[override]
        return Role.ON_SIDE if self.isChecked() else Role.SIDE_INK


class Side(QFrame):
    """Shows only the places that exist."""

    chosen = Signal(str)
    larger_wanted = Signal()
    smaller_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("onSide", True)
        self._buttons: dict[str, SideButton] = {}
        self._is_marking = False
        self._name = Text("", Size.SECTION, Role.ON_SIDE)
        self._subtitle = Text("", Size.SMALL, Role.SIDE_INK)
        self._places = QVBoxLayout()
        self._below = QVBoxLayout()
        for layout in (self._places, self._below):
            layout.setSpacing(Space.TINY)
        self.smaller = SideButton("A−")
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.smaller.setToolTip(self.tr("Smaller text (Ctrl+minus)"))
        self.smaller.clicked.connect(self.smaller_wanted)
        self.larger = SideButton("A+")
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.larger.setToolTip(self.tr("Larger text (Ctrl+plus)"))
        self.larger.clicked.connect(self.larger_wanted)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("plain")
        body = QVBoxLayout(inside)
        body.setContentsMargins(Space.MEDIUM, Space.PAGE_TOP, Space.MEDIUM, Space.LARGE)
        body.setSpacing(Space.TINY)
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, 0, Space.TINY, Space.LARGE)
        head.setSpacing(2)
        head.addWidget(self._name)
        head.addWidget(self._subtitle)
        sizes = QHBoxLayout()
        sizes.setSpacing(Space.TINY)
        sizes.addWidget(self.smaller)
        sizes.addWidget(self.larger)
        sizes.addStretch(1)
        body.addLayout(head)
        body.addLayout(self._places)
        body.addStretch(1)
        body.addLayout(self._below)
        body.addLayout(sizes)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(inside)
        self._inside, self._is_scrolling = inside, False

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll from the moment that it is needed: large text, a small window."""
        super().resizeEvent(event)
        if not self._is_scrolling and self._inside.minimumSizeHint().height() > self.height():
            self._is_scrolling = True
            self._whole.removeWidget(self._inside)
            self._whole.addWidget(Scroll(self._inside))

    def set_header(self, name: str, subtitle: str) -> None:
        self._name.setText(name)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_place(self, page_id: str, title: str, icon: str, *, is_below: bool = False) -> None:
        """Add a place; one that `is_below` stands at the foot."""
        button = SideButton(title, icon)
        button.setCheckable(True)
        button.toggled.connect(button.draw_icon)
        button.toggled.connect(lambda: self._choose(page_id))
        self._buttons[page_id] = button
        (self._below if is_below else self._places).addWidget(button)
        self._order_tabs()

    def _choose(self, page_id: str) -> None:
        """Pressed, or turned on or off by a screen reader: all of them go there."""
        if not self._is_marking:
            self.chosen.emit(page_id)

    def _order_tabs(self) -> None:
        """The keyboard goes from top to bottom."""
        layouts = (self._places, self._below)
        items = [layout.itemAt(index) for layout in layouts for index in range(layout.count())]
        in_order = [*(item.widget() for item in items if item is not None), self.smaller, self.larger]
        for before, after in pairwise(widget for widget in in_order if widget is not None):
            QWidget.setTabOrder(before, after)

    def remove_place(self, page_id: str) -> None:
        button = self._buttons.pop(page_id, None)
        if button is not None:
            button.hide()
            button.deleteLater()

    def mark(self, page_id: str) -> None:
        """Show where the person is; an unknown place marks nothing."""
        self._is_marking = True
        for key, button in self._buttons.items():
            is_here = key == page_id
            button.setChecked(is_here)
            button.setAccessibleDescription(self.tr("You are here") if is_here else "")
        self._is_marking = False

    def ids(self) -> tuple[str, ...]:
        """The places in the order of the screen."""
        return tuple(self._buttons)

    def focus_place(self) -> None:
        """Bring the keyboard to the place that is marked, or the first."""
        here = [button for button in self._buttons.values() if button.isChecked()]
        for button in (here or list(self._buttons.values()))[:1]:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def sizeHint(self) -> QSize:
        words = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        return QSize(max(words + 2 * Space.MEDIUM, scaled(60) + 154), super().sizeHint().height())
