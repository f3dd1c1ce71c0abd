"""The page Start, with two faces: a visitor's, and that of who opened the register."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.start.closed import ClosedStart
from wdhs_desktop.start.opened import OpenedStart
from wdhs_desktop.start.records import Opened, Shortcut


class StartPage(Page):
    """Start. `unlock_wanted` comes from the closed face; `acted` carries the id of a line, a tile or an answer.

    `search_wanted` carries what somebody typed to look for.
    """

    unlock_wanted = Signal()
    acted = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, collective: str, kinds: str = "") -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Start"))
        self._opened: OpenedStart | None = None
        self.closed = ClosedStart(collective, kinds)
        self.closed.unlock_wanted.connect(self.unlock_wanted)
        self.closed.acted.connect(self.acted)
        self.closed.search_wanted.connect(self.search_wanted)
        self._faces = QStackedWidget()
        self._faces.addWidget(Scroll(self.closed))
        self.content.addWidget(self._faces)
        self._make_room_for_ring()
        self.show_closed()

    def _make_room_for_ring(self) -> None:
        """The faces scroll, which cuts off what stands out; the edge of their tiles is on one line with the title."""
        self.title.setContentsMargins(Space.TINY, 0, 0, 0)
        body = self.layout()
        if body is not None:
            margins = body.contentsMargins()
            side = margins.left() - Space.TINY
            body.setContentsMargins(side, margins.top(), side, margins.bottom())

    def build_opened(self, lists: QWidget, shortcuts: tuple[Shortcut, ...]) -> None:
        """Make the open face, once, with the vaste lijsten and the small tiles."""
        self._opened = OpenedStart(lists, shortcuts)
        self._opened.acted.connect(self.acted)
        self._faces.addWidget(Scroll(self._opened))

    def show_opened(self, opened: Opened) -> None:
        """Show the open face with these lines. Asks for `build_opened` first."""
        if self._opened is None:
            raise RuntimeError("build_opened comes first")
        self._opened.show_opened(opened)
        self.title.setText(self.tr("Hello {name}").format(name=opened.person))
        self._show_face(1)

    def show_closed(self) -> None:
        """Back to the visitor's face."""
        self._show_face(0)

    def _show_face(self, index: int) -> None:
        self.title.setVisible(index > 0)
        self._faces.setCurrentIndex(index)
