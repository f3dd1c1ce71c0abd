"""Somebody goes: three ways, each with its own checklist."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, short_date
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.fields import Field, OptionField, TextField, TickField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.form.form_fields import partial_date
from wdhs_desktop.register.leaving import CheckItem, Leaving, Way, checklist, leave
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id, PartialDate

LEFT = QT_TRANSLATE_NOOP("Changes", "Somebody left")


class LeaveDialog(FormDialog):
    """Asks which way, from when and why, and shows what belongs to it."""

    def __init__(self, desk: RegisterDesk, member: Id, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._id = member
        self._member = desk.register.members[member]
        name = spoken_name(self._member)
        super().__init__(self.tr("{name} leaves").format(name=name), "", self.tr("Record"), parent)
        self._ways: dict[Way, OptionField] = {}
        self._one_way = QButtonGroup(self)
        self.ticks: dict[str, TickField] = {}
        self.day = TextField(short_date(desk.today))
        self._day_field = Field(self.tr("From which day"), self.day)
        self.reason = TextField()
        self._reason_field = Field(self.tr("Reason (may stay empty)"), self.reason)
        self._meaning = Text("", Size.SMALL, Role.MUTED)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.setSpacing(Space.SMALL)
        self._lay_out()
        self.choose(self._likely_way())

    def choose(self, way: Way) -> None:
        """Show the checklist of one way."""
        self._ways[way].setChecked(True)
        self._meaning.setText(self._meanings()[way])
        self._reason_field.setVisible(way is Way.RESIGNS)
        self._show_items(checklist(self._member, dict(self._desk.register.groups), way, self._desk.today.year))
        if self.isVisible():
            self.fit()

    @property
    def way(self) -> Way:
        return next(way for way, option in self._ways.items() if option.isChecked())

    def carry_out(self) -> None:
        on = partial_date(self.day.text(), self._desk.today) or PartialDate(
            year=self._desk.today.year, month=self._desk.today.month, day=self._desk.today.day
        )
        ticked = frozenset(item for item, tick in self.ticks.items() if tick.isChecked())
        reason = self.reason.text().strip() if self.way is Way.RESIGNS else ""
        changed = leave(self._member, Leaving(self.way, on, self._desk.today, reason, ticked))
        self._desk.store.save_members({self._id: changed}, label=LEFT)

    def _likely_way(self) -> Way:
        has_run = any(period.end is None for period in self._member.periods)
        volunteer = self._member.volunteer
        return Way.STOPS_VOLUNTEERING if not has_run and volunteer and volunteer.until is None else Way.RESIGNS

    def _meanings(self) -> dict[Way, str]:
        return {
            Way.STOPS_VOLUNTEERING: self.tr("Stays a member. Tasks and certificates stay known."),
            Way.RESIGNS: self.tr("The membership ends. The person stays findable under Former members."),
            Way.DIED: self.tr(
                "The membership ends. From now on never on a birthday list, an address label or in a letter."
            ),
        }

    def _show_items(self, items: tuple[CheckItem, ...]) -> None:
        while (old := self._list_column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.ticks = {}
        for item in items:
            if item.is_reminder:
                self._list_column.addWidget(Text(f"•  {item.text}", Size.SMALL, Role.MUTED))
                continue
            tick = TickField(item.text.replace("&", "&&"))
            tick.setChecked(item.is_ticked)
            self.ticks[item.id] = tick
            self._list_column.addWidget(tick)
        self._list.setVisible(bool(items))

    def _lay_out(self) -> None:
        names = {
            Way.STOPS_VOLUNTEERING: self.tr("Stops as a volunteer"),
            Way.RESIGNS: self.tr("Cancels the membership"),
            Way.DIED: self.tr("Has died"),
        }
        ways = QVBoxLayout()
        ways.setSpacing(Space.TINY)
        for way, text in names.items():
            option = OptionField(text)
            option.clicked.connect(lambda _on=False, one=way: self.choose(one))
            self._ways[way] = option
            self._one_way.addButton(option)
            ways.addWidget(option)
        self.fields.addLayout(ways)
        self.fields.addWidget(self._meaning)
        self.fields.addWidget(self._day_field)
        self.fields.addWidget(self._reason_field)
        self.fields.addWidget(Text(self.tr("Think of"), Size.SECTION))
        self.fields.addWidget(self._list)
        self.fields.addStretch(1)
