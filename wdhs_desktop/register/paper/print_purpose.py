"""What a list is for: one of the usual purposes, or in own words. It stands at the foot and in the audit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TextField
from wdhs_desktop.register.paper.print_office import PURPOSES


class PurposeField(QWidget):
    """A choice, and a line to write in when none of them fits."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.choice = ChoiceField()
        self.own = TextField()
        self.own.setMaxLength(100)
        self._own_field = Field(self.tr("In your own words"), self.own)
        for purpose in PURPOSES:
            self.choice.addItem(translate("Purposes", purpose))
        self.choice.addItem(self.tr("Something else…"))
        self._is_chosen = False
        self.choice.activated.connect(self._keep_choice)
        self.choice.currentIndexChanged.connect(self._change)
        self.own.editingFinished.connect(self.changed)
        self._field = Field(label, self.choice)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        body.addWidget(self._field)
        body.addWidget(self._own_field)
        self._own_field.hide()

    @property
    def text(self) -> str:
        """The purpose as it will be printed; empty when nothing was written yet."""
        return " ".join(self.own.text().split()) if self._is_own else self.choice.currentText()

    def set_text(self, purpose: str) -> None:
        """Show a purpose that was chosen or written before."""
        self._is_chosen = True
        place = self.choice.findText(purpose)
        if place < 0 and purpose:
            place = self.choice.count() - 1
            self.own.setText(purpose)
        self.choice.setCurrentIndex(max(place, 0))

    def propose(self, purpose: str) -> None:
        """Show a purpose that is likely, unless the person chose one; `purpose` is one of PURPOSES."""
        if not self._is_chosen:
            self.choice.setCurrentIndex(PURPOSES.index(purpose))

    def _keep_choice(self) -> None:
        self._is_chosen = True

    def check(self) -> bool:
        """Say beside the field when the purpose is missing."""
        if self.text:
            self._own_field.clear_error()
            return True
        self._own_field.show_error(self.tr("Write in a few words what it is for."))
        self.own.setFocus()
        return False

    @property
    def _is_own(self) -> bool:
        return self.choice.currentIndex() == self.choice.count() - 1

    def _change(self) -> None:
        self._own_field.setVisible(self._is_own)
        self._own_field.clear_error()
        self.changed.emit()
