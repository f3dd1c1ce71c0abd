"""Who you are: the name and the kind of the collective, and where its one file will be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import StorageError
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.collective_kinds import CollectiveKind, kind_title
from wdhs_desktop.people.first_frame import FirstStep
from wdhs_desktop.people.founding import Collective, file_name, refuse_place

LONGEST_NAME = 100


class FirstCollective(FirstStep):
    """The name decides the name of the file, until somebody chooses a place of their own."""

    def __init__(self, folder: Path, dialogs: Dialogs) -> None:
        super().__init__()
        self.title = self.tr("Your collective")
        self.intro = self.tr("What do you run together with your neighbours?")
        self.next_text = self.tr("&Next")
        self._folder = folder
        self._dialogs = dialogs
        self._chosen: Path | None = None
        self.name = TextField("", self.tr("For example: Buurthuis De Linde"))
        self.name.setMaxLength(LONGEST_NAME)
        self._name_field = Field(self.tr("Name"), self.name)
        self.kinds = {kind: Chip(kind_title(kind)) for kind in CollectiveKind}
        self._place = Text("", Size.SMALL, Role.MUTED)
        self._wrong_place = Text("", Size.SMALL, Role.STOP)
        self._wrong_place.hide()
        self.elsewhere = LinkButton(self.tr("Choose another place"))
        self.elsewhere.clicked.connect(self._choose_place)
        self.name.textChanged.connect(self._follow_name)
        self._build()
        self._follow_name()

    def _build(self) -> None:
        card = Card()
        card.body.setSpacing(Space.LARGE)
        card.body.addWidget(self._name_field)
        kinds = QWidget()
        chips = FlowRow(kinds)
        for chip in self.kinds.values():
            chips.addWidget(chip)
        kinds.setAccessibleName(self.tr("Kind of collective"))
        question = QVBoxLayout()
        question.setSpacing(Space.SMALL)
        question.addWidget(Text(self.tr("What kind? More than one is fine."), Size.SMALL, Role.MUTED))
        question.addWidget(kinds)
        card.body.addLayout(question)
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addWidget(Text(self.tr("Everything goes into one file on this PC:"), Size.SMALL, Role.MUTED))
        place.addWidget(self._place)
        place.addWidget(self._wrong_place)
        row = QHBoxLayout()
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        place.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.BETWEEN_CARDS)
        layout.addWidget(card)
        layout.addLayout(place)
        layout.addStretch(1)

    def collective(self) -> Collective:
        """What was filled in."""
        kinds = tuple(kind for kind, chip in self.kinds.items() if chip.isChecked())
        return Collective(" ".join(self.name.text().split()), kinds, self._file())

    def is_ready(self) -> bool:
        return bool(self.name.text().strip())

    def complain(self) -> bool:
        try:
            refuse_place(self._file())
        except StorageError as error:
            self._show_wrong_place(say(error))
            self.elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def arrive(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _file(self) -> Path:
        return self._chosen or self._folder / file_name(self.name.text())

    def _follow_name(self) -> None:
        self._show_wrong_place("")
        self._place.setText(str(self._file()))
        self.ready_changed.emit()

    def _choose_place(self) -> None:
        chosen = self._dialogs.save_file(
            self.tr("Where does the file go?"), str(self._file()), (self.tr("File of this program (*.wdhs)"),)
        )
        if chosen is not None:
            self._chosen = chosen
            self._follow_name()
            self.complain()

    def _show_wrong_place(self, text: str) -> None:
        self._wrong_place.setText(text)
        self._wrong_place.setVisible(bool(text))
        self.elsewhere.setAccessibleDescription(text)
