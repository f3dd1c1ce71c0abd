"""The step in which a person sees what becomes of each column of the sheet, and why, and can choose otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.chips import Tag
from wdhs_desktop.kit.widgets.fields import ChoiceField
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.exchange.mapping import ColumnMapping, Mapping, Target

_SURE_ENOUGH = 0.6
_CHOICE_LETTERS = 16
_ONLY_GUESSED = frozenset({Target.REFUSED, Target.ROW_NUMBER, Target.SEX})
"""What we may find but nobody has to choose."""


class ImportColumnsStep(QWidget):
    """`mapping_changed` comes with the whole new mapping when a person chooses something for a column."""

    mapping_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._mapping: Mapping | None = None
        self.rows: list[ColumnRow] = []
        self.notice = Notice()
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.WIDE)
        self._grid.setVerticalSpacing(Space.LARGE)
        for column, share in enumerate((5, 5, 4)):
            self._grid.setColumnStretch(column, share)
        self._card.body.addLayout(self._grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(
            Text(self.tr("This is how we understand your columns. Change what isn't right."), role=Role.MUTED)
        )
        whole.addWidget(self.notice)
        whole.addWidget(self._card)
        whole.addStretch()

    def show_mapping(self, mapping: Mapping) -> None:
        """Show these columns. When only a choice changed, the fields stay where they are."""
        is_same_table = self._mapping is not None and self._mapping.table == mapping.table
        self._mapping = mapping
        if not is_same_table:
            self._build(mapping)
        for row, column in zip(self.rows, mapping.columns, strict=True):
            row.show_column(column)
        self._warn()

    def _build(self, mapping: Mapping) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, title in enumerate((self.tr("In your list"), self.tr("Becomes"), self.tr("Why"))):
            self._grid.addWidget(Text(title, Size.SMALL, Role.MUTED), 0, place)
        self.rows = []
        for number, column in enumerate(mapping.columns, start=1):
            row = ColumnRow(column, self._choose, partial(self._option, column.index))
            for place, part in enumerate((row.source, row.choice, row.why)):
                self._grid.addWidget(part, number, place, Qt.AlignmentFlag.AlignTop)
            self.rows.append(row)

    def _option(self, index: int, target: Target) -> ColumnMapping:
        """The column as it would be with this target."""
        assert self._mapping is not None
        changed = self._mapping.with_target(index, target)
        return next(column for column in changed.columns if column.index == index)

    def _choose(self, index: int, target: Target) -> None:
        if self._mapping is not None:
            self.show_mapping(self._mapping.with_target(index, target))
            self.mapping_changed.emit(self._mapping)

    def _warn(self) -> None:
        if self._mapping is not None and not self._mapping.has_names:
            self.notice.show_message(
                NoticeKind.WAIT, self.tr("Which column holds the names? Choose “Whole name” or “Surname” there.")
            )
        else:
            self.notice.clear()


class ColumnRow:
    """The three parts of one column: what stands in the sheet, what it becomes, and why."""

    def __init__(
        self, column: ColumnMapping, choose: Callable[[int, Target], None], option: Callable[[Target], ColumnMapping]
    ) -> None:
        self._column = column
        self._choose = choose
        self._targets: list[Target] = []
        self.source = _source(column)
        self.choice = ChoiceField()
        self.choice.setMinimumContentsLength(_CHOICE_LETTERS)
        self.choice.setAccessibleName(column.title)
        self.choice.activated.connect(self._tell)
        self.why = _Why()
        self._fill(option)

    def _fill(self, option: Callable[[Target], ColumnMapping]) -> None:
        for target in Target:
            if target is self._column.target:
                self._add(target, self._column.label)
            elif target not in _ONLY_GUESSED:
                self._add(target, option(target).label)
        self.choice.setEnabled(self._column.target is not Target.REFUSED)

    def _add(self, target: Target, label: str) -> None:
        self._targets.append(target)
        self.choice.addItem(label)

    def show_column(self, column: ColumnMapping) -> None:
        self._column = column
        place = self._targets.index(column.target)
        self.choice.setItemText(place, column.label)
        self.choice.setCurrentIndex(place)
        self.choice.setAccessibleDescription(column.why)
        self.why.show_reason(column)

    def _tell(self, place: int) -> None:
        if self._targets[place] is not self._column.target:
            self._choose(self._column.index, self._targets[place])


class _Why(QWidget):
    """The reason of a guess, with a mark when it needs a look."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Tag(self.tr("Have a look"), warm=True)
        self._reason = Text("", Size.SMALL, Role.MUTED)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, Space.SMALL, 0, 0)
        body.setSpacing(Space.SMALL)
        body.addWidget(self._look, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._reason, 1)

    def show_reason(self, column: ColumnMapping) -> None:
        self._look.setVisible(column.confidence < _SURE_ENOUGH and column.target is not Target.SKIP)
        self._reason.setText(column.why or self.tr("You chose this."))


def _source(column: ColumnMapping) -> QWidget:
    """The title of a column with a few examples under it."""
    made = QWidget()
    title = Text(column.title)
    bold = QFont()
    bold.setBold(True)
    title.setFont(bold)
    body = QVBoxLayout(made)
    body.setContentsMargins(0, Space.TINY, 0, 0)
    body.setSpacing(0)
    body.addWidget(title)
    if column.samples:
        body.addWidget(Text(" · ".join(column.samples[:3]), Size.SMALL, Role.MUTED))
    return made
