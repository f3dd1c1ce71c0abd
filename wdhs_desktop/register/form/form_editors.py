"""One field on the screen: the right editor for a field's kind, with one way to read and to fill it."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, LongTextField, TextField, TickField
from wdhs_desktop.register.form.form_fields import YES, FieldKind, FieldSpec, R


class SpecField(QObject, Generic[R]):
    """A field with its editor. `decided` comes when a tick or a choice was made, or Enter was pressed."""

    decided = Signal()
    typed = Signal()

    def __init__(self, spec: FieldSpec[R], parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._shown = ""
        self.editor = self._make_editor()
        self.widget: QWidget = self.editor
        self._field: Field | None = None
        if spec.kind is not FieldKind.TICK:
            self._field = Field(spec.label, self.editor, spec.hint)
            self.widget = self._field

    def text(self) -> str:
        editor = self.editor
        if isinstance(editor, TickField):
            return YES if editor.isChecked() else ""
        if isinstance(editor, ChoiceField):
            return str(editor.currentData() or "")
        if isinstance(editor, LongTextField):
            return editor.toPlainText()
        return editor.text()

    def show_text(self, text: str) -> None:
        """Fill the editor; from here on the field counts as not edited."""
        editor = self.editor
        if isinstance(editor, TickField):
            with QSignalBlocker(editor):
                editor.setChecked(text == YES)
        elif isinstance(editor, ChoiceField):
            self._show_choice(editor, text)
        elif isinstance(editor, LongTextField):
            if editor.toPlainText() != text:
                editor.setPlainText(text)
        elif editor.text() != text:
            editor.setText(text)
            editor.setCursorPosition(0)
        self._shown = self.text()
        self.clear_error()

    @property
    def is_edited(self) -> bool:
        return self.text() != self._shown

    @property
    def has_error(self) -> bool:
        return self._field is not None and bool(self._field.error)

    def show_error(self, text: str) -> None:
        if self._field is not None:
            self._field.show_error(text)

    def clear_error(self) -> None:
        if self._field is not None:
            self._field.clear_error()

    @staticmethod
    def _show_choice(editor: ChoiceField, value: str) -> None:
        """Show a value; one that isn't among the choices (typed in a sheet long ago) is added, never lost."""
        at = editor.findData(value)
        if at < 0:
            editor.addItem(value, value)
            at = editor.count() - 1
        editor.setCurrentIndex(at)

    def _make_editor(self) -> TextField | ChoiceField | LongTextField | TickField:
        spec = self.spec
        if spec.kind is FieldKind.TICK:
            tick = TickField(spec.label)
            tick.toggled.connect(self.decided)
            return tick
        if spec.kind is FieldKind.CHOICE:
            choice = ChoiceField()
            for value, shown in spec.choices:
                choice.addItem(shown, value)
            choice.activated.connect(self.decided)
            return choice
        if spec.kind is FieldKind.LONG:
            long_text = LongTextField()
            long_text.textChanged.connect(self.typed)
            return long_text
        line = TextField()
        line.returnPressed.connect(self.decided)
        line.textEdited.connect(self.typed)
        return line
