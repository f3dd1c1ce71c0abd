"""Several people become one household: one address, one letter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.names import household_salutation, spoken_name
from wdhs_desktop.register.records import Address, Id
from wdhs_desktop.register.rules import address_line


class HouseholdDialog(FormDialog):
    """Asks at which address they live, when they have several, and how a letter to them is addressed."""

    def __init__(self, desk: RegisterDesk, people: tuple[Id, ...], parent: QWidget | None = None) -> None:
        self._desk = desk
        self._people = people
        members = [desk.register.members[one] for one in people]
        super().__init__(
            self.tr("One household"),
            ", ".join(spoken_name(member) for member in members),
            self.tr("Put them together"),
            parent,
        )
        self._addresses = list(dict.fromkeys(member.address for member in members if member.address != Address()))
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Address"))
        for address in self._addresses:
            self.choice.addItem(address_line(address))
        if len(self._addresses) > 1:
            self.fields.addWidget(Field(self.tr("At which address do they live?"), self.choice))
        elif self._addresses:
            self.fields.addWidget(Text(address_line(self._addresses[0])))
        self.addressed = TextField(placeholder=household_salutation(members))
        self.fields.addWidget(
            Field(
                self.tr("Above a letter"),
                self.addressed,
                self.tr("Leave empty for: {name}").format(name=household_salutation(members)),
            )
        )
        self.fields.addStretch(1)

    def carry_out(self) -> None:
        address = self._addresses[self.choice.currentIndex()] if self._addresses else Address()
        members = self._desk.register.members
        elsewhere = [one for one in self._people if members[one].address != address]
        if elsewhere:
            self._desk.store.move(elsewhere, address)
        self._desk.store.make_household(self._people, self.addressed.text().strip())
