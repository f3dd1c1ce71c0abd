"""Fields that belong together and are kept together: leaving the group saves what changed in it, as one change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Generic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.form.form_editors import SpecField
from wdhs_desktop.register.form.form_fields import FieldKind, FieldSpec, R
from wdhs_desktop.register.rules import refuse_text

_SIXTHS = 6


class FieldGroup(QWidget, Generic[R]):
    """Shows some fields of one record. `settled` comes when somebody leaves the group after changing something."""

    settled = Signal()
    typed = Signal()

    def __init__(self, specs: Sequence[FieldSpec[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[SpecField[R]] = [SpecField(spec, self) for spec in specs]
        self._remark = Text("", Size.SMALL, Role.WARM)
        self._remark.hide()
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._settle_when_left)
        self._lay_out()
        for field in self._fields:
            field.editor.installEventFilter(self)
            field.decided.connect(self._settle)
            field.typed.connect(self.typed)

    def show_record(self, record: R) -> None:
        """Show what is kept. A field with a text that couldn't be kept stays as it is, with its error beside it."""
        for field in self._fields:
            if not field.is_edited:
                field.show_text(field.spec.read(record))
        self._show_remarks(record)

    def start_over(self, record: R) -> None:
        """Show a record, forgetting what was typed."""
        for field in self._fields:
            field.show_text(field.spec.read(record))
        self._show_remarks(record)

    @property
    def is_edited(self) -> bool:
        return any(field.is_edited for field in self._fields)

    def apply(self, record: R) -> R:
        """Put what was typed into a record; what can't be kept gets its error beside the field and is left out."""
        for field in self._fields:
            if not field.is_edited:
                continue
            try:
                refused = refuse_text(field.text(), field.spec.path)
                if refused is not None:
                    raise refused
                record = field.spec.write(record, field.text())
            except UserError as error:
                field.show_error(say(error))
            else:
                field.clear_error()
        return record

    def preview(self, record: R) -> R:
        """The record with what was typed so far, as far as it can be kept. Says nothing."""
        for field in self._fields:
            with suppress(UserError):
                record = field.spec.write(record, field.text())
        return record

    @property
    def has_errors(self) -> bool:
        return any(field.has_error for field in self._fields)

    def confirm(self, record: R) -> None:
        """This record is kept now: what was typed and fitted isn't new any more."""
        for field in self._fields:
            if not field.has_error:
                field.show_text(field.spec.read(record))
        self._show_remarks(record)

    def show_error(self, error: UserError) -> None:
        """Say beside the first edited field why the whole can't be kept."""
        edited = [field for field in self._fields if field.is_edited] or self._fields
        edited[0].show_error(say(error))

    def type_in(self, texts: Mapping[str, str]) -> None:
        """Put texts in the fields with these labels, as if somebody typed them."""
        for field in self._fields:
            if isinstance(field.editor, QLineEdit) and field.spec.label in texts:
                field.editor.setText(texts[field.spec.label])

    def texts(self) -> list[str]:
        """What stands in the fields now, kept or not."""
        return [field.text() for field in self._fields]

    def first_editor(self) -> QWidget:
        return self._fields[0].editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leaving.start()
        return super().eventFilter(watched, event)

    def _settle_when_left(self) -> None:
        window = self.window()
        focus = window.focusWidget() if window.isActiveWindow() else None
        if focus is None or not self.isAncestorOf(focus):
            self._settle()

    def _settle(self) -> None:
        if self.is_edited:
            self.settled.emit()

    def _show_remarks(self, record: R) -> None:
        remarks = [remark for field in self._fields if (remark := field.spec.remark(record))]
        self._remark.setText(" ".join(remarks))
        self._remark.setVisible(bool(remarks))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for column in range(_SIXTHS):
            grid.setColumnStretch(column, 1)
        row, filled = 0, 0
        for field in self._fields:
            share = field.spec.share
            if filled + share > _SIXTHS:
                row, filled = row + 1, 0
            aligned = Qt.AlignmentFlag.AlignBottom if field.spec.kind is FieldKind.TICK else Qt.AlignmentFlag.AlignTop
            grid.addWidget(field.widget, row, filled, 1, share, aligned)
            filled += share
        grid.addWidget(self._remark, row + 1, 0, 1, _SIXTHS)
