"""Somebody comes back: a new period of membership for the same person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, short_date
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.register.dates import partial
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.form.form_fields import partial_date
from wdhs_desktop.register.leaving import rejoin
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.rules import last_period

REJOINED = QT_TRANSLATE_NOOP("Changes", "Became a member again")


class RejoinDialog(FormDialog):
    def __init__(self, desk: RegisterDesk, member: Id, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._id = member
        self._member = desk.register.members[member]
        super().__init__(
            self.tr("{name} becomes a member again").format(name=spoken_name(self._member)),
            self.tr("What was known stays known. There will be a second period of membership."),
            self.tr("Record"),
            parent,
        )
        last = last_period(self._member)
        self.day = TextField(short_date(desk.today))
        self.kind = TextField(last.kind if last is not None else "")
        self.fields.addWidget(Field(self.tr("Member from"), self.day))
        self.fields.addWidget(Field(self.tr("Kind of membership (may stay empty)"), self.kind))

    def carry_out(self) -> None:
        start = partial_date(self.day.text(), self._desk.today) or partial(self._desk.today)
        changed = rejoin(self._member, self.kind.text().strip(), start)
        self._desk.store.save_members({self._id: changed}, label=REJOINED)
