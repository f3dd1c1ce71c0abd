"""Every question that stops the work comes through one object, so that tests can answer in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.text import translate
from wdhs_desktop.kit.theme import Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, DangerButton, PrimaryButton
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, TextField
from wdhs_desktop.kit.widgets.text import Text


class Dialogs(Protocol):
    """What pages may ask. `filters` are like "Lists (*.xlsx *.csv)"."""

    def confirm(self, title: str, text: str, yes_text: str, danger: bool = False) -> bool: ...

    def open_file(self, title: str, filters: Sequence[str] = ()) -> Path | None: ...

    def save_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None: ...

    def ask_text(self, title: str, label: str, value: str = "") -> str | None: ...

    def pick(self, title: str, label: str, choices: Sequence[str], yes_text: str) -> int | None: ...

    def tell(self, title: str, text: str) -> None: ...


class MessageDialog(QDialog):
    """A title, a few sentences, perhaps a field, and buttons with words that say what happens."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self.body.setSpacing(Space.LARGE)
        self._title, self._text = Text("", Size.SECTION), Text("")
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.set_words(title, text)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.SMALL)
        self.buttons.addStretch(1)
        self.setMinimumWidth(scaled(420))

    def set_words(self, title: str, text: str) -> None:
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def add_button(self, button: Button, *, accepts: bool, is_default: bool = False) -> None:
        button.clicked.connect(self.accept if accepts else self.reject)
        button.setDefault(is_default)
        self.buttons.addWidget(button)

    def finish(self) -> None:
        """Put the buttons below everything else."""
        self.body.addLayout(self.buttons)


class ScreenDialogs:
    """Asks on the screen, above the window of `parent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def confirm(self, title: str, text: str, yes_text: str, danger: bool = False) -> bool:
        dialog = MessageDialog(title, text, self._parent)
        no = Button(translate("Dialogs", "Cancel"))
        dialog.add_button(no, accepts=False, is_default=danger)
        yes = DangerButton(yes_text) if danger else PrimaryButton(yes_text)
        dialog.add_button(yes, accepts=True, is_default=not danger)
        dialog.finish()
        (no if danger else yes).setFocus()
        return dialog.exec() == QDialog.DialogCode.Accepted

    def open_file(self, title: str, filters: Sequence[str] = ()) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, "", ";;".join(filters))
        return Path(chosen) if chosen else None

    def save_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None:
        chosen, used = QFileDialog.getSaveFileName(self._parent, title, name, ";;".join(filters))
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(_suffix(used) or Path(name).suffix)

    def ask_text(self, title: str, label: str, value: str = "") -> str | None:
        dialog = MessageDialog(title, "", self._parent)
        editor = TextField(value)
        editor.selectAll()
        dialog.body.addWidget(Field(label, editor))
        dialog.add_button(Button(translate("Dialogs", "Cancel")), accepts=False)
        dialog.add_button(PrimaryButton(translate("Dialogs", "OK")), accepts=True, is_default=True)
        dialog.finish()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor.text() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def pick(self, title: str, label: str, choices: Sequence[str], yes_text: str) -> int | None:
        """Let one of `choices` be picked; gives its place."""
        dialog = MessageDialog(title, "", self._parent)
        editor = ChoiceField()
        editor.addItems(choices)
        dialog.body.addWidget(Field(label, editor))
        dialog.add_button(Button(translate("Dialogs", "Cancel")), accepts=False)
        dialog.add_button(PrimaryButton(yes_text), accepts=True, is_default=True)
        dialog.finish()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor.currentIndex() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def tell(self, title: str, text: str) -> None:
        dialog = MessageDialog(title, text, self._parent)
        dialog.add_button(PrimaryButton(translate("Dialogs", "OK")), accepts=True, is_default=True)
        dialog.finish()
        dialog.exec()


def _suffix(used_filter: str) -> str:
    """The first ending in a filter like "Excel (*.xlsx)"."""
    _, _, endings = used_filter.partition("(*")
    return endings.split(" ")[0].rstrip(")")
