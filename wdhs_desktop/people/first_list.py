"""Her list first: has the collective a list of members already, in a sheet?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.people.first_frame import FirstStep


class FirstList(FirstStep):
    """Two answers; `brought` after a list was read, so that coming back here says so."""

    yes_chosen = Signal()
    no_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Do you have a list of members already?")
        self.intro = self.tr("Your list stays as it is. You see first what comes of it, and nothing is kept yet.")
        self.yes = Tile(
            "sheet",
            self.tr("&Yes, I have a file"),
            self.tr("From Excel, LibreOffice or another program (.xlsx, .xls, .ods, .csv)."),
            is_primary=True,
        )
        self.no = Tile("add", self.tr("N&o, I start empty"), self.tr("You can still read a list in later."))
        self.yes.clicked.connect(self.yes_chosen)
        self.no.clicked.connect(self.no_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.BETWEEN_CARDS)
        layout.addWidget(self.yes)
        layout.addWidget(self.no)
        self._brought = Text("", Size.SMALL, Role.MUTED)
        self._brought.hide()
        layout.addWidget(self._brought)
        layout.addStretch(1)

    def show_brought(self) -> None:
        """Say that a list waits to be kept."""
        self._brought.setText(self.tr("Your list has been read. Choose yes to look at it again."))
        self._brought.show()

    def arrive(self) -> None:
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
