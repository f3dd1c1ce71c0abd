"""How the page divides its room: three beside each other, two, or one at a time where text is large or screen small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.page import Scroll

if TYPE_CHECKING:
    from wdhs_desktop.library.page import LibraryPage

_SHELF, _RESULTS = (200, 240), (250, 360)
_SHELF_SHARE, _RESULTS_SHARE = 0.22, 0.28
"""Of the width of the page, between the narrowest and the widest of each."""
_ROOM_FOR_THREE = 820
_ROOM_FOR_TWO = 660
_NO_LIMIT = 16_777_215


class PageFrame(QObject):
    """Where there is no room for the shelf, a button shows it in the place of the results.

    The keyboard comes to the search field first, then to the list, the reader, and last to the shelf.
    """

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page = page
        self._is_reading = False
        scroll = Scroll(page.shelf)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shelf = QWidget()
        column = QVBoxLayout(self._shelf)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(scroll, 1)
        column.addWidget(page.update_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.BETWEEN_CARDS)
        page.content.addLayout(self._row, 1)
        self._row.addWidget(page.results)
        self._row.addWidget(page.reader, 1)
        self._row.insertWidget(0, self._shelf)
        page.reader.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        page.results.filters.toggled.connect(self.fit)
        page.installEventFilter(self)

    @property
    def columns(self) -> int:
        """How many stand beside each other: 3, 2 or 1."""
        room = self._room
        return 3 if room >= scaled(_ROOM_FOR_THREE) else 2 if room >= scaled(_ROOM_FOR_TWO) else 1

    @property
    def _room(self) -> int:
        return self._page.width() - 2 * Space.PAGE_SIDE

    @property
    def is_one_at_a_time(self) -> bool:
        return self.columns == 1

    def show_reader(self) -> None:
        self._is_reading = True
        self.fit()

    def show_results(self) -> None:
        self._is_reading = False
        self._page.results.filters.setChecked(False)
        self.fit()

    def fit(self) -> None:
        page, columns = self._page, self.columns
        is_reading = columns == 1 and self._is_reading
        self._place_shelf(in_results=columns < 3)
        page.results.filters.setVisible(columns < 3)
        page.results.setVisible(not is_reading)
        page.reader.setVisible(columns > 1 or is_reading)
        page.reader.set_alone(columns == 1)
        page.header.setVisible(not is_reading)
        width = _share(self._room, _RESULTS_SHARE, _RESULTS)
        page.results.setMinimumWidth(width if columns > 1 else 0)
        page.results.setMaximumWidth(width if columns > 1 else _NO_LIMIT)

    def _place_shelf(self, *, in_results: bool) -> None:
        """The shelf is one widget that stands in one of two places."""
        results = self._page.results
        if in_results:
            self._shelf.setMinimumWidth(0)
            self._shelf.setMaximumWidth(_NO_LIMIT)
            results.hold_shelf(self._shelf)
            results.show_shelf(results.filters.isChecked())
        else:
            if self._row.indexOf(self._shelf) < 0:
                results.release_shelf()
                self._row.insertWidget(0, self._shelf)
                self._shelf.show()
            self._shelf.setFixedWidth(_share(self._room, _SHELF_SHARE, _SHELF))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange}:
            self.fit()
        return super().eventFilter(watched, event)


def _share(room: int, share: float, limits: tuple[int, int]) -> int:
    return min(max(round(room * share), scaled(limits[0])), scaled(limits[1]))
