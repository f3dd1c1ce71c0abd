"""One afzender in the settings: who it is, how fresh its guides are, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.formats.items import ItemKind
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.records import Counts, KnownSender


class SenderRow(QWidget):
    """Its signals say what is wanted; the panel does it."""

    look_wanted = Signal()
    stick_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, sender: KnownSender, counts: Counts) -> None:
        super().__init__()
        self.name = Text(sender.name)
        self.facts = Text(self._facts(sender, counts), Size.SMALL, Role.MUTED)
        self.look = Button(self.tr("Look now"), "refresh")
        self.stick = Button(self.tr("From a stick…"), "import")
        self.export = Button(self.tr("Put on a stick…"), "export")
        self.remove = Button(self.tr("Take away"), "trash")
        self.buttons: tuple[Button, ...] = ()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        body.setSpacing(Space.TINY)
        body.addWidget(self.name)
        body.addWidget(self.facts)
        if sender.is_starter:
            return
        mark = self.tr("Fingerprint {fingerprint}").format(fingerprint=sender.fingerprint)
        body.addWidget(Text(mark, Size.SMALL, Role.MUTED, selectable=True))
        self._add_buttons(sender, body)

    def _add_buttons(self, sender: KnownSender, body: QVBoxLayout) -> None:
        row = FlowRow()
        name = sender.name
        for button, words, wanted in (
            (self.look, self.tr("Look now at {name}"), self.look_wanted),
            (self.stick, self.tr("Guides of {name} from a stick"), self.stick_wanted),
            (self.export, self.tr("Put the guides of {name} on a stick"), self.export_wanted),
            (self.remove, self.tr("Take {name} away"), self.remove_wanted),
        ):
            button.setAccessibleName(words.format(name=name))
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.buttons = (self.look, self.stick, self.export, self.remove)
        self.look.setVisible(bool(sender.addresses))
        self.export.setEnabled(sender.published is not None)
        body.addSpacing(Space.SMALL)
        body.addWidget(row)

    def _facts(self, sender: KnownSender, counts: Counts) -> str:
        parts = [self.tr("comes with the program")] if sender.is_starter else []
        parts += self._counted(counts)
        if sender.is_starter:
            return " · ".join(parts)
        if sender.published is None:
            parts.append(self.tr("nothing fetched yet"))
        else:
            day = long_date(sender.published.astimezone().date())
            parts.append(self.tr("up to date until {day}").format(day=day))
        if sender.checked_at is not None:
            day = long_date(sender.checked_at.astimezone().date())
            parts.append(self.tr("looked on {day}").format(day=day))
        return " · ".join(parts)

    def _counted(self, counts: Counts) -> list[str]:
        guides = next((one.count for one in counts.kinds if one.value == ItemKind.GUIDE), 0)
        others = sum(one.count for one in counts.kinds) - guides
        parts = [self.tr("%n guide(s)", "", guides)] if guides else []
        if others:
            parts.append(self.tr("%n address(es) for help, places and meetings", "", others))
        return parts
