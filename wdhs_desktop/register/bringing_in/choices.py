"""The ways out of a doubt, as options below each other that wrap their words instead of cutting them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.fields import OptionField
from wdhs_desktop.kit.widgets.text import Text


class Option(QWidget):
    """One option; its words can be pressed as well as the ring before them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ring = OptionField("")
        self.ring.setAccessibleName(text)
        self.ring.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.TINY)
        body.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(Text(text), 1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.ring.setFocus(Qt.FocusReason.MouseFocusReason)
        self.ring.click()
        super().mouseReleaseEvent(event)


class ChoiceList(QWidget):
    """`chosen` comes with the id of an option when a person picks it, never when `show_choices` sets it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._ids[number]))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.TINY)

    @property
    def rings(self) -> list[OptionField]:
        return [button for button in self._group.buttons() if isinstance(button, OptionField)]

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Show (id, text) pairs with at most one of them chosen. The same options keep their focus."""
        if tuple(choices) != self._shown:
            self._build(choices)
        self._group.setExclusive(False)
        for number, ring in enumerate(self.rings):
            ring.setChecked(self._ids[number] == chosen)
        self._group.setExclusive(True)

    def _build(self, choices: Sequence[tuple[str, str]]) -> None:
        while (item := self._body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for ring in self.rings:
            self._group.removeButton(ring)
        self._shown, self._ids = tuple(choices), tuple(choice for choice, _ in choices)
        for number, (_, text) in enumerate(choices):
            option = Option(text)
            self._group.addButton(option.ring, number)
            self._body.addWidget(option)
