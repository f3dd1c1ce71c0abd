"""A list inside the form, such as keys or periods of membership: a few fields a row, rows added and taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.register.form.form_fields import FieldSpec
from wdhs_desktop.register.form.form_group import FieldGroup

P = TypeVar("P", bound=msgspec.Struct)
C = TypeVar("C", bound=msgspec.Struct)


@dataclass(frozen=True)
class RowsSpec(Generic[P, C]):
    """How rows of kind C stand in a record of kind P. `starts_open` shows one blank row where there is none."""

    read: Callable[[P], tuple[C, ...]]
    write: Callable[[P, tuple[C, ...]], P]
    blank: Callable[[], C]
    fields: tuple[FieldSpec[C], ...]
    add_text: str
    remove_text: str
    starts_open: bool = False


class RowsEditor(QWidget, Generic[P, C]):
    """Shows the rows. Rows that stayed blank are never kept."""

    settled = Signal()
    typed = Signal()

    def __init__(self, spec: RowsSpec[P, C], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._kept: tuple[C, ...] = ()
        self._applied: tuple[C, ...] = ()
        self._rows: list[tuple[C, FieldGroup[C], QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._add = LinkButton(spec.add_text)
        self._add.clicked.connect(self._add_blank)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_record(self, record: P) -> None:
        if self._spec.read(record) != self._kept and not self.is_edited:
            self._show_rows(self._spec.read(record))

    def start_over(self, record: P) -> None:
        self._show_rows(self._spec.read(record))

    @property
    def is_edited(self) -> bool:
        return self._current() != self._kept or any(group.is_edited for _row, group, _box in self._rows)

    def apply(self, record: P) -> P:
        self._applied = tuple(group.apply(row) for row, group, _box in self._rows)
        blank = self._spec.blank()
        return self._spec.write(record, tuple(row for row in self._applied if row != blank))

    def preview(self, record: P) -> P:
        """The record with what was typed so far, as far as it can be kept. Says nothing."""
        blank = self._spec.blank()
        rows = (group.preview(row) for row, group, _box in self._rows)
        return self._spec.write(record, tuple(row for row in rows if row != blank))

    def confirm(self, record: P) -> None:
        self._rows = [(new, group, box) for new, (_old, group, box) in zip(self._applied, self._rows, strict=True)]
        for row, group, _box in self._rows:
            group.confirm(row)
        self._kept = self._spec.read(record)

    def show_error(self, error: UserError) -> None:
        if self._rows:
            self._rows[0][1].show_error(error)

    def first_editor(self) -> QWidget:
        return self._rows[0][1].first_editor() if self._rows else self._add

    def _current(self) -> tuple[C, ...]:
        blank = self._spec.blank()
        return tuple(row for row, _group, _box in self._rows if row != blank)

    def _show_rows(self, rows: tuple[C, ...]) -> None:
        for _row, _group, box in self._rows:
            self._drop(box)
        self._rows = []
        self._kept = rows
        for row in rows:
            self._put_row(row)
        if not rows and self._spec.starts_open:
            self._put_row(self._spec.blank())

    def _add_blank(self) -> None:
        group = self._put_row(self._spec.blank())
        group.first_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_row(self, row: C) -> FieldGroup[C]:
        box = QWidget(self)
        group: FieldGroup[C] = FieldGroup(self._spec.fields, box)
        group.start_over(row)
        group.settled.connect(self.settled)
        group.typed.connect(self.typed)
        remove = LinkButton(self._spec.remove_text)
        remove.clicked.connect(lambda: self._remove(box))
        is_short = len(self._spec.fields) == 1
        line = QHBoxLayout(box) if is_short else QVBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(group, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignBottom if is_short else Qt.AlignmentFlag.AlignRight)
        remove.setVisible(bool(self._rows) or row != self._spec.blank() or not self._spec.starts_open)
        self._rows.append((row, group, box))
        self._column.insertWidget(self._column.count() - 1, box)
        return group

    def _remove(self, box: QWidget) -> None:
        self._rows = [entry for entry in self._rows if entry[2] is not box]
        self._drop(box)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.is_edited:
            self.settled.emit()

    def _drop(self, box: QWidget) -> None:
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()


def tuple_rows(attribute: str) -> dict[str, Any]:
    """The reading and writing of rows that stand in one attribute as a tuple."""

    def write(record: P, rows: tuple[C, ...]) -> P:
        return msgspec.structs.replace(record, **{attribute: rows})

    return {"read": lambda record: getattr(record, attribute), "write": write}
