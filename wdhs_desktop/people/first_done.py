"""The end of the first start: it works, and the first list can go to the printer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.kit.widgets.tile import Tile
from wdhs_desktop.people.first_frame import FirstStep


class FirstDone(FirstStep):
    """Says what is next; `chosen` carries "print", "new" or "members"."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Done")
        self.print = Tile(
            "print",
            self.tr("&Print your first list"),
            self.tr("Choose what is on it, and see it first."),
            is_primary=True,
        )
        self.new = Tile(
            "person-add", self.tr("&Add your first member"), self.tr("Only a name is needed."), is_primary=True
        )
        self.members = Tile("members", self.tr("Go to the &members"), self.tr("Look people up and change them."))
        self._waits = Text("", role=Role.WARM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.BETWEEN_CARDS)
        layout.addWidget(Drawing("done", 150), alignment=Qt.AlignmentFlag.AlignHCenter)
        for tile, action in ((self.print, "print"), (self.new, "new"), (self.members, "members")):
            tile.clicked.connect(lambda _checked=False, action=action: self.chosen.emit(action))
            layout.addWidget(tile)
        layout.addWidget(self._waits)
        layout.addStretch(1)

    def show_outcome(self, has_list: bool, is_proven: bool) -> None:
        """Offer what fits: printing needs people. A reserve password that isn't on paper is named."""
        self.intro = (
            self.tr("Your list is in it, locked with your password.") if has_list else self.tr("Everything is ready.")
        )
        self.print.setVisible(has_list)
        self.new.setVisible(not has_list)
        self._waits.setText(
            "" if is_proven else self.tr("The reserve password isn't on paper yet. Start keeps it ready for you.")
        )
        self._waits.setVisible(not is_proven)

    def arrive(self) -> None:
        for tile in (self.print, self.new):
            if tile.isVisibleTo(self):
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
