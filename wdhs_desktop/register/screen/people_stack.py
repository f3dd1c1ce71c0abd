"""The middle of the page: the table, or what to do when there is nobody to show. And the line below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.empty import EmptyState
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import Filter


class PeopleStack(QStackedWidget):
    """Shows the table when it has anybody in it."""

    import_wanted = Signal()
    everybody_wanted = Signal()

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        self._table = table
        self.empty = EmptyState(
            "members",
            self.tr("There are no members yet. Bring in the list that you have."),
            self.tr("Bring in my list"),
        )
        self.nothing = EmptyState("search", "", self.tr("Show everybody"))
        self.empty.acted.connect(self.import_wanted)
        self.nothing.acted.connect(self.everybody_wanted)
        for one in (table, self.empty, self.nothing):
            self.addWidget(one)

    def show_found(self, count: int, wanted: Filter, *, has_members: bool) -> None:
        if count:
            self.setCurrentWidget(self._table)
            return
        if has_members:
            self.nothing.sentence.setText(self._why_nobody(wanted.search))
        shown = self.nothing if has_members else self.empty
        shown.sentence.setMinimumHeight(max(shown.sentence.heightForWidth(shown.sentence.width()), 0))
        self.setCurrentWidget(shown)

    def _why_nobody(self, search: str) -> str:
        if not search:
            return self.tr("Nobody fits these filters. Take one away, or show everybody.")
        return self.tr("Nobody found for “{search}”. Look for a part of the name, or show everybody.").format(
            search=search
        )


class Footer(Text):
    """How many there are, what was searched for, and that everything is kept: "6 of 214 members · everything saved"."""

    def __init__(self, desk: RegisterDesk) -> None:
        super().__init__("", Size.SMALL, Role.MUTED)
        self._desk = desk

    def tell(self, count: int, wanted: Filter, *, is_saved: bool) -> None:
        everybody = self._desk.searcher.count(Filter(standing=wanted.standing))
        parts = [self.tr("{shown} of %n member(s)", "", everybody).format(shown=count)]
        if wanted.search:
            parts.append(self.tr("found for “{search}”").format(search=wanted.search))
        parts.append(self.tr("everything saved") if is_saved else self.tr("not saved yet"))
        self.setText("  ·  ".join(parts))

    def tell_hidden(self, columns: int) -> None:
        self.setToolTip(self.tr("%n column(s) stand on the card", "", columns) if columns else "")
