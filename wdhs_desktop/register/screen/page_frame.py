"""How the page divides its room: table and person beside each other, or one of them where the text is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.chips import Chip

if TYPE_CHECKING:
    from wdhs_desktop.register.screen.page import RegisterPage

_CARD_WIDTH = 350
_FORM_WIDTH = 450
_ROOM_FOR_BOTH = 660


class PageFrame(QObject):
    """Narrow: the list fills the page until somebody opens a person, and the filters fold away under a button."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        self._left = QWidget()
        self._is_open = False
        self._has_members = False
        self.filters = Chip(translate("RegisterPage", "Filters"))
        self.filters.toggled.connect(self.fit)

    @property
    def is_narrow(self) -> bool:
        return self._page.width() < scaled(_ROOM_FOR_BOTH)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange}:
            self.fit()
        return super().eventFilter(watched, event)

    def lay_out(self, stack: QWidget, footer: QWidget) -> None:
        page = self._page
        stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.SMALL)
        left.addWidget(stack, 1)
        left.addWidget(footer)
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN_CARDS)
        row.addWidget(self._left, 1)
        row.addWidget(page.side)
        page.tools.addWidget(page.filter_bar.search, 1)
        page.tools.addWidget(self.filters)
        page.content.addWidget(page.filter_bar)
        page.content.addLayout(row, 1)

    def show_parts(self, has_members: bool) -> None:
        """An empty register has nothing to search or to look at."""
        self._has_members = has_members
        self.fit()

    def open_side(self) -> None:
        self._is_open = True
        self.fit()

    def close_side(self) -> None:
        self._is_open = False
        self.fit()

    def fit(self) -> None:
        page, narrow = self._page, self.is_narrow
        side_alone = narrow and (self._is_open or page.side.is_wide)
        page.footer.setVisible(self._has_members)
        page.filter_bar.search.setVisible(self._has_members)
        self.filters.setVisible(self._has_members and narrow)
        page.filter_bar.setVisible(self._has_members and (not narrow or self.filters.isChecked()))
        page.side.card.back.setVisible(narrow)
        self._left.setVisible(not side_alone)
        page.side.setVisible((self._has_members and not narrow) or page.side.is_wide or side_alone)
        if narrow:
            page.side.setMinimumWidth(0)
            page.side.setMaximumWidth(page.width())
            page.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        else:
            page.side.setFixedWidth(scaled(_FORM_WIDTH if page.side.is_wide else _CARD_WIDTH))
