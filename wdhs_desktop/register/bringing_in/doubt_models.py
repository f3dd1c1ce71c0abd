"""The kinds of doubt and the doubts of one kind, as Qt wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wdhs_desktop.kit.theme import Role
from wdhs_desktop.register.bringing_in.doubts import DoubtKind, is_question
from wdhs_desktop.register.exchange.plan import Doubt

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class DoubtKindModel(QAbstractTableModel):
    """One row a kind: what is doubtful, and how many of them still wait."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: Sequence[DoubtKind] = ()

    @property
    def kinds(self) -> Sequence[DoubtKind]:
        return self._kinds

    def show(self, kinds: Sequence[DoubtKind]) -> None:
        """Show these kinds. When only answers changed, the chosen row stays."""
        same = [kind.id for kind in kinds] == [kind.id for kind in self._kinds]
        if not same:
            self.beginResetModel()
        self._kinds = kinds
        if not same:
            self.endResetModel()
        elif kinds:
            self.dataChanged.emit(self.index(0, 0), self.index(len(kinds) - 1, 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._kinds)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kind = self._kinds[index.row()]
        if role == ItemRole.DisplayRole:
            return kind.title if index.column() == 0 else self._waiting(kind)
        if role == ItemRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == ItemRole.ForegroundRole and index.column() == 1:
            return Role.WARM if kind.undecided else Role.MUTED
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != ItemRole.DisplayRole:
            return None
        return (self.tr("What we want to ask"), self.tr("Open"))[section]

    def _waiting(self, kind: DoubtKind) -> str:
        if not kind.asks:
            return self.tr("to know")
        return str(kind.undecided) if kind.undecided else self.tr("done")


class DoubtModel(QAbstractTableModel):
    """The doubts of one kind: the row of the sheet, who it is about, what stands there, and what becomes of it.

    `who` gives the names of the people in a row of the sheet.
    """

    def __init__(self, who: Callable[[int], str]) -> None:
        super().__init__()
        self._who = who
        self._doubts: Sequence[Doubt] = ()
        self._decisions: Mapping[str, str] = {}

    @property
    def doubts(self) -> Sequence[Doubt]:
        return self._doubts

    def show(self, doubts: Sequence[Doubt], decisions: Mapping[str, str]) -> None:
        same = [doubt.id for doubt in doubts] == [doubt.id for doubt in self._doubts]
        if not same:
            self.beginResetModel()
        self._doubts, self._decisions = doubts, decisions
        if not same:
            self.endResetModel()
        elif doubts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(doubts) - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._doubts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        doubt = self._doubts[index.row()]
        if role == ItemRole.DisplayRole:
            return (str(doubt.row), self._who(doubt.row), doubt.found, self._outcome(doubt))[index.column()]
        if role == ItemRole.ForegroundRole and index.column() == 3 and self._waits(doubt):
            return Role.WARM
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != ItemRole.DisplayRole:
            return None
        return (self.tr("Row"), self.tr("Who"), self.tr("In your list"), self.tr("Becomes"))[section]

    def _waits(self, doubt: Doubt) -> bool:
        return is_question(doubt) and doubt.id not in self._decisions

    def _outcome(self, doubt: Doubt) -> str:
        if self._waits(doubt):
            return self.tr("open")
        return doubt.label_of(self._decisions.get(doubt.id, doubt.decision))
