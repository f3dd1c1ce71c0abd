"""A move: the new address, from when, and who of the household goes along."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, short_date
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.fields import Field, TextField, TickField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.dates import show
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.form.form_fields import partial_date
from wdhs_desktop.register.form.form_group import FieldGroup
from wdhs_desktop.register.form.form_sections import street_fields
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Address, Id, PartialDate
from wdhs_desktop.register.rules import address_line


class MoveDialog(FormDialog):
    def __init__(self, desk: RegisterDesk, member: Id, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._id = member
        person = desk.register.members[member]
        super().__init__(
            self.tr("{name} moves").format(name=spoken_name(person)), "", self.tr("Keep the new address"), parent
        )
        self.address: FieldGroup[Address] = FieldGroup(street_fields())
        self.address.start_over(Address())
        self.day = TextField(short_date(desk.today))
        self.companions: dict[Id, TickField] = {}
        self.fields.addWidget(Text(self.tr("New address"), Size.SECTION))
        self.fields.addWidget(self.address)
        self.fields.addWidget(Field(self.tr("From which day"), self.day))
        self._ask_household()
        self.note = TickField(self.tr("Keep the old address and the day in the remarks"))
        self.note.setChecked(True)
        self.fields.addWidget(self.note)
        self.fields.addStretch(1)

    def carry_out(self) -> None:
        address = self.address.apply(Address())
        if self.address.has_errors:
            raise UserError(QT_TRANSLATE_NOOP("Errors", "Something in the address isn't right yet."))
        if not (address.street or address.postcode or address.place):
            raise UserError(
                QT_TRANSLATE_NOOP("Errors", "There is no new address yet."),
                QT_TRANSLATE_NOOP("Errors", "Fill in at least a street or a place."),
            )
        day = partial_date(self.day.text(), self._desk.today)
        movers = (self._id, *(one for one, tick in self.companions.items() if tick.isChecked()))
        self._desk.store.move(movers, address, self._note(day) if self.note.isChecked() else "")

    def _note(self, day: PartialDate | None) -> str:
        """A line for the remarks: until when somebody lived where."""
        old = address_line(self._desk.register.members[self._id].address)
        return self.tr("Until {day}: {address}").format(day=show(day), address=old) if old and day else ""

    def _ask_household(self) -> None:
        register = self._desk.register
        others = [one for one in register.household_of(register.members[self._id].household) if one != self._id]
        if not others:
            return
        self.fields.addWidget(Text(self.tr("Who moves along?"), Size.SECTION))
        for one in others:
            tick = TickField(spoken_name(register.members[one]).replace("&", "&&"))
            tick.setChecked(True)
            self.companions[one] = tick
            self.fields.addWidget(tick)
        self.fields.addWidget(
            Text(self.tr("Who stays behind keeps the old address and the household."), Size.SMALL, Role.MUTED)
        )
