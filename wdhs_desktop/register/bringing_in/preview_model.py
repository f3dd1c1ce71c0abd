"""The people of an import as they will stand in the register, one line for each person of each row of the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wdhs_desktop.kit.theme import Role
from wdhs_desktop.register.columns import Align, Column, columns_of
from wdhs_desktop.register.exchange.plan import ImportPlan, RowStatus
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.records import Id, Member
from wdhs_desktop.register.register import Register

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_LOOKED_AT: Final = 500
_ALWAYS: Final = ("naam",)
_IF_FILLED: Final = (
    "adres", "postcode", "plaats", "telefoon", "email", "geboren", "lid_sinds", "lid_tot", "groepen", "vrijwilliger",
    "functies", "lidnummer", "opmerkingen",
)  # fmt: skip
_SPEAKS_FOR_ITSELF: Final = frozenset({"naam", "adres", "postcode", "plaats", "telefoon", "email"})
_FACTS: Final = _SPEAKS_FOR_ITSELF | {"geboren", "lid_sinds", "lid_tot", "groepen"}
_OF_THEIR_OWN: Final = ("contributie_", "own:")


@dataclass(frozen=True)
class PreviewLine:
    """One line: the row of the sheet (from 1), what happens, and the person; None when the row is skipped."""

    row: int
    status: RowStatus
    member: Id | None
    note: str
    original: str


def lines_of(plan: ImportPlan) -> list[PreviewLine]:
    """A line for each person, in the order of the sheet; a skipped row has one line with the reason."""
    why = {skipped.row: skipped.why for skipped in plan.skipped}
    lines = []
    for row in plan.rows:
        notes = [why[row.row]] if row.row in why else []
        notes.extend(row.notes)
        if not row.members:
            lines.append(PreviewLine(row.row, row.status, None, " ".join(notes), row.original))
        for place, member in enumerate(row.members):
            planned = plan.members[member]
            told = notes if place == 0 else []
            changed = [f"{change.title}: {change.before or '–'} → {change.after or '–'}" for change in planned.changes]
            lines.append(
                PreviewLine(
                    row.row, _status(row.status, planned.status), member, " ".join([*told, *changed]), row.original
                )
            )
    return lines


def _status(row: RowStatus, member: RowStatus) -> RowStatus:
    return RowStatus.SKIP if row is RowStatus.SKIP else member


def register_after(plan: ImportPlan, register: Register) -> Register:
    """The register as it would be after the import, to show its people with the columns of the table."""
    return replace(
        register,
        members={**register.members, **{one: planned.value for one, planned in plan.members.items()}},
        households={**register.households, **plan.households},
        groups={**register.groups, **plan.groups},
        own_fields={**register.own_fields, **plan.own_fields},
    )


def filled_columns(plan: ImportPlan, after: Register) -> list[Column]:
    """The columns in which this import brings something."""
    members = [planned.value for planned in islice(plan.members.values(), _LOOKED_AT)]

    def is_filled(column: Column) -> bool:
        return any(column.value(member, after) for member in members)

    every = {column.id: column for column in columns_of(after)}
    own = [one for one in every if one.startswith(_OF_THEIR_OWN)]
    wanted = [*_ALWAYS, *(one for one in (*_IF_FILLED[:-1], *own, _IF_FILLED[-1]) if is_filled(every[one]))]
    return [every[one] for one in wanted]


@dataclass(frozen=True)
class Preview:
    """Everything that is shown of a plan, worked out beside the screen: a list of 50,000 takes a while.

    `counts` has how many people have each status, each once; of what is left out, how many rows.
    """

    plan: ImportPlan
    after: Register
    lines: list[PreviewLine]
    columns: list[Column]
    people_of: dict[int, tuple[Id, ...]]
    counts: dict[RowStatus | None, int]


def preview_of(plan: ImportPlan, register: Register) -> Preview:
    after, lines = register_after(plan, register), lines_of(plan)
    people: dict[RowStatus, set[Id]] = {status: set() for status in RowStatus}
    for line in lines:
        if line.member is not None:
            people[line.status].add(line.member)
    counts: dict[RowStatus | None, int] = {status: len(found) for status, found in people.items()}
    counts[RowStatus.SKIP] = sum(line.status is RowStatus.SKIP for line in lines)
    counts[None] = len(plan.members)
    return Preview(plan, after, lines, filled_columns(plan, after), {row.row: row.members for row in plan.rows}, counts)


class PreviewModel(QAbstractTableModel):
    """Row, what happens, the columns of the register, and what there is to say."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._lines: list[PreviewLine] = []
        self._columns: list[Column] = []
        self._only: RowStatus | None = None

    @property
    def lines(self) -> Sequence[PreviewLine]:
        """What is shown now."""
        return self._lines

    def show(self, preview: Preview) -> None:
        self.beginResetModel()
        self._preview, self._columns = preview, preview.columns
        self._choose_lines()
        self.endResetModel()

    def show_only(self, status: RowStatus | None) -> None:
        """Show the lines with one status, or with None all of them."""
        self.beginResetModel()
        self._only = status
        self._choose_lines()
        self.endResetModel()

    def count(self, status: RowStatus | None) -> int:
        return self._preview.counts[status] if self._preview is not None else 0

    def names_in(self, row: int) -> str:
        """The people of a row of the sheet."""
        return ", ".join(spoken_name(person) for person in self._people_in(row))

    def facts_of(self, row: int) -> str:
        """What comes in from a row of the sheet, in one line."""
        if self._preview is None:
            return ""
        after, columns = self._preview.after, [column for column in self._columns if column.id in _FACTS]
        facts = [[self._fact(column, person, after) for column in columns] for person in self._people_in(row)]
        return "; ".join(" · ".join(fact for fact in one if fact) for one in facts)

    def _people_in(self, row: int) -> list[Member]:
        if self._preview is None:
            return []
        return [self._preview.plan.members[one].value for one in self._preview.people_of.get(row, ())]

    @staticmethod
    def _fact(column: Column, person: Member, after: Register) -> str:
        value = column.value(person, after)
        return value if column.id in _SPEAKS_FOR_ITSELF or not value else f"{column.title} {value}"

    def _choose_lines(self) -> None:
        lines = self._preview.lines if self._preview is not None else []
        self._lines = lines if self._only is None else [line for line in lines if line.status is self._only]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._columns else len(self._columns) + 3

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ItemRole.DisplayRole:
            return self._text(line, index.column())
        if role == ItemRole.ForegroundRole:
            return self._role(line, index.column())
        if role == ItemRole.TextAlignmentRole and self._is_right(index.column()):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ItemRole.TextAlignmentRole and self._is_right(section):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != ItemRole.DisplayRole:
            return None
        column = self._column(section)
        if column is not None:
            return column.title
        return {1: self.tr("Row"), 2: self.tr("Status")}.get(section) or self.tr("To know")

    def _is_right(self, section: int) -> bool:
        column = self._column(section)
        return section == 1 or (column is not None and column.align is Align.RIGHT)

    def _column(self, section: int) -> Column | None:
        """The column of the register at this place: the name first, the rest after row and status."""
        if section == 0:
            return self._columns[0]
        place = section - 2
        return self._columns[place] if 0 < place < len(self._columns) else None

    def _text(self, line: PreviewLine, section: int) -> str:
        column = self._column(section)
        if column is not None:
            if line.member is None or self._preview is None:
                return line.original if section == 0 else ""
            return column.value(self._preview.plan.members[line.member].value, self._preview.after)
        if section == 1:
            return str(line.row)
        return self._status_text(line.status) if section == 2 else line.note

    def _role(self, line: PreviewLine, section: int) -> Role:
        if line.status is RowStatus.SKIP or section == 1:
            return Role.MUTED
        return Role.WARM if section == 2 and line.status is RowStatus.UPDATE else Role.INK

    def _status_text(self, status: RowStatus) -> str:
        return {
            RowStatus.NEW: self.tr("new"),
            RowStatus.UPDATE: self.tr("changes"),
            RowStatus.SAME: self.tr("stays the same"),
            RowStatus.SKIP: self.tr("left out"),
        }[status]
