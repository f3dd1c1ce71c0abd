"""What somebody chooses before printing: which overview, who is on it, its columns, its paper and its purpose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TickField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.columns import NAME, chosen_columns, columns_of
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter, OverviewChoice, OverviewKind
from wdhs_desktop.register.overviews import OVERVIEWS, Option, Overview
from wdhs_desktop.register.paper.print_columns import ColumnTicks
from wdhs_desktop.register.paper.print_dates import DatesField
from wdhs_desktop.register.paper.print_labels import LabelsField
from wdhs_desktop.register.paper.print_office import LETTERS, MEETING
from wdhs_desktop.register.paper.print_purpose import PurposeField
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS, Selection

FIRST_NAME = "roepnaam"
_USUAL_LIST = ("naam", "adres", "telefoon", "email", "groepen")
_FIT_UPRIGHT = 6
"""So many columns fit on upright paper without breaking every line."""


@dataclass(frozen=True)
class Who:
    """People to print. Without a filter it is the people who were marked by hand, which no vaste lijst can keep."""

    label: str
    ids: tuple[Id, ...]
    filter: Filter | None


class PrintSettings(Card):
    """`changed` comes whenever the paper would look different."""

    changed = Signal()

    def __init__(self, desk: RegisterDesk, selection: Selection) -> None:
        super().__init__()
        self._desk, self._selection = desk, selection
        self.overview = ChoiceField()
        for overview in OVERVIEWS:
            self.overview.addItem(overview.title)
        self.about = Text("", Size.SMALL, Role.MUTED)
        self.who = ChoiceField()
        self.order = ChoiceField()
        self.columns = ColumnTicks()
        self.dates = DatesField(desk.today)
        self.labels = LabelsField()
        self.landscape = TickField(self.tr("On its side"))
        self.purpose = PurposeField(self.tr("What is it for?"))
        self.kept = ChoiceField()
        for text, days in ((self.tr("a month"), 30), (self.tr("three months"), 90), (self.tr("a year"), 365)):
            self.kept.addItem(text, days)
        self.kept.setCurrentIndex(1)
        self._parts: dict[Option, QWidget] = {}
        self._people: list[Who] = []
        self._lay_out()
        self._fill_people()
        self._fill_orders()
        self._show_overview()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.LARGE)
        self._parts = {
            Option.DATES: self.dates,
            Option.LABEL_SHEET: self.labels,
            Option.ORDER: Field(self.tr("In the order of"), self.order),
            Option.COLUMNS: Field(self.tr("Columns"), self.columns),
            Option.LANDSCAPE: self.landscape,
        }
        self.body.addWidget(Field(self.tr("What do you want to print?"), self.overview))
        self.body.addWidget(self.about)
        self.body.addWidget(Field(self.tr("Who stands on it?"), self.who))
        self.body.addWidget(self.purpose)
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addWidget(Field(self.tr("Destroy it after"), self.kept))
        self.body.addStretch()

    def _connect(self) -> None:
        self.overview.currentIndexChanged.connect(self._change_overview)
        for choice in (self.who, self.order, self.kept):
            choice.currentIndexChanged.connect(self.changed)
        for part in (self.columns, self.dates, self.labels, self.purpose):
            part.changed.connect(self.changed)
        self.landscape.toggled.connect(self.changed)

    def _fill_people(self) -> None:
        """The marked people first, then what is on the screen, then everybody, then each group."""
        shown, find = self._selection, self._desk.searcher.matching
        if shown.chosen:
            label = self.tr("Only whom you marked ({count})").format(count=len(shown.chosen))
            self._add_people(Who(label, shown.chosen, None))
        label = self.tr("What you see now ({count})").format(count=len(shown.ids))
        self._add_people(Who(label, shown.ids, shown.state.filter))
        everybody = tuple(find(Filter()))
        if shown.state.filter != Filter():
            self._add_people(Who(self.tr("Everybody ({count})").format(count=len(everybody)), everybody, Filter()))
        for group_id, group in self._desk.register.groups_in_order():
            wanted = Filter(groups=(group_id,))
            if wanted != shown.state.filter:
                ids = tuple(find(wanted))
                label = self.tr("Group {name} ({count})").format(name=group.name, count=len(ids))
                self._add_people(Who(label, ids, wanted))

    def _add_people(self, who: Who) -> None:
        self._people.append(who)
        self.who.addItem(who.label)

    def _fill_orders(self) -> None:
        self.order.clear()
        wanted = dict.fromkeys((self._selection.state.sort_by, NAME, FIRST_NAME, "postcode", "adres"))
        by_id = {column.id: column for column in columns_of(self._desk.register)}
        for column_id in wanted:
            if column_id in by_id:
                self.order.addItem(by_id[column_id].title, column_id)

    @property
    def kind(self) -> OverviewKind:
        return self._overview.kind

    @property
    def _overview(self) -> Overview:
        return OVERVIEWS[self.overview.currentIndex()]

    @property
    def people(self) -> Who:
        return self._people[self.who.currentIndex()]

    @property
    def kept_days(self) -> int:
        return int(self.kept.currentData())

    @property
    def choice(self) -> OverviewChoice:
        """Everything that was chosen, as it will be printed or kept."""
        options = self._overview.options
        sort_by = str(self.order.currentData())
        is_shown_order = sort_by == self._selection.state.sort_by
        return OverviewChoice(
            kind=self.kind,
            columns=self.columns.chosen if Option.COLUMNS in options else (),
            sort_by=sort_by,
            descending=self._selection.state.descending and is_shown_order,
            purpose=self.purpose.text,
            landscape=self.landscape.isChecked() and Option.LANDSCAPE in options,
            dates=self.dates.dates,
            open_dates=self.dates.open_count,
            blank_lines=self.dates.blank_count,
            label_sheet=self.labels.sheet_id,
            first_label=self.labels.first_label,
            per_household=self.labels.per_household.isChecked(),
        )

    def show_kind(self, kind: OverviewKind) -> None:
        self.overview.setCurrentIndex([overview.kind for overview in OVERVIEWS].index(kind))

    def show_choice(self, choice: OverviewChoice, wanted: Filter) -> None:
        """Show what a vaste lijst keeps, with the people that its filter finds today."""
        self.blockSignals(True)
        self.show_kind(choice.kind)
        self._show_people(wanted)
        self.order.setCurrentIndex(max(self.order.findData(choice.sort_by), 0))
        self.columns.show_columns(columns_of(self._desk.register), choice.columns or self._overview.columns)
        self.landscape.setChecked(choice.landscape)
        self.dates.show_choice(choice.dates, choice.open_dates, choice.blank_lines)
        self.labels.show_choice(choice.label_sheet, choice.first_label, per_household=choice.per_household)
        self.purpose.set_text(choice.purpose)
        self.blockSignals(False)
        self.changed.emit()

    def _show_people(self, wanted: Filter) -> None:
        place = next((at for at, who in enumerate(self._people) if who.filter == wanted), None)
        if place is None:
            ids = tuple(self._desk.searcher.matching(wanted))
            self._add_people(Who(self.tr("As in the list ({count})").format(count=len(ids)), ids, wanted))
            place = len(self._people) - 1
        self.who.setCurrentIndex(place)

    def _change_overview(self) -> None:
        self._show_overview()
        self.changed.emit()

    def _show_overview(self) -> None:
        overview = self._overview
        self.about.setText(overview.about)
        for option, part in self._parts.items():
            part.setVisible(option in overview.options)
        self.purpose.propose(LETTERS if overview.kind is OverviewKind.LABELS else MEETING)
        columns = self._usual_columns(overview)
        self.columns.show_columns(columns_of(self._desk.register), columns)
        self.landscape.setChecked(len(columns) > _FIT_UPRIGHT)

    def _usual_columns(self, overview: Overview) -> tuple[str, ...]:
        """A member list begins with the columns that somebody chose for the screen, in their order.

        Where nobody chose, it has what fits on upright paper; the others have their own.
        """
        if overview.kind is not OverviewKind.MEMBER_LIST:
            return overview.columns
        chosen = self._selection.state.columns
        if chosen in {(), TABLE_COLUMNS}:
            chosen = _USUAL_LIST
        return tuple(one.id for one in chosen_columns(chosen, self._desk.register))
