"""Editing a cell in its place. A text that can't be kept stays in its editor, with the reason right under it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.table import RowDelegate
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.screen.table_model import MemberTableModel

AnyIndex = QModelIndex | QPersistentModelIndex
_KEEPING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_WIDTH = 300


class CellError(QFrame):
    """The reason, floating right under the cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("look", "card")
        self.setProperty("kind", "stop")
        self._text = Text("", Size.SMALL, Role.STOP)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_under(self, editor: QWidget, text: str) -> None:
        self._text.setText(text)
        self.setFixedWidth(scaled(_WIDTH))
        self.adjustSize()
        under = editor.mapTo(self._ground, QPoint(0, editor.height() + Space.TINY))
        room = self._ground.width() - self.width() - Space.TINY
        if under.y() + self.height() > self._ground.height():
            under.setY(editor.mapTo(self._ground, QPoint(0, 0)).y() - self.height() - Space.TINY)
        self.move(min(under.x(), max(room, 0)), under.y())
        self.show()
        self.raise_()
        announce(editor, text, urgent=True)


class CellDelegate(RowDelegate):
    """Checks a text before the editor closes: Enter and Tab only leave a cell with something that can be kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._error: CellError | None = None
        self._edited: QPersistentModelIndex | None = None

    @property
    def error_text(self) -> str:
        return self._error.text if self._error is not None and self._error.isVisible() else ""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        self._edited = QPersistentModelIndex(index)
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        editor.textEdited.connect(self._hide_error)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    @override
    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        self._hide_error()
        super().destroyEditor(editor, index)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QLineEdit)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _KEEPING_KEYS
            and (reason := self._reason_against(watched))
        ):
            self._show_error(watched, reason)
            return True
        return super().eventFilter(watched, event)

    def _reason_against(self, editor: QLineEdit) -> str:
        """Why this text can't be kept; nothing when it can."""
        index = self._edited
        model = index.model() if index is not None and index.isValid() else None
        if index is None or not isinstance(model, MemberTableModel):
            return ""
        text = editor.text().strip()
        if text == model.text(index.row(), index.column()):
            return ""
        try:
            model.changed_member(index.row(), index.column(), text)
        except UserError as error:
            return say(error)
        return ""

    def _show_error(self, editor: QWidget, reason: str) -> None:
        ground = editor.parentWidget()
        if ground is None:
            return
        if self._error is None:
            self._error = CellError(ground)
        self._error.show_under(editor, reason)

    def _hide_error(self) -> None:
        if self._error is not None:
            self._error.hide()
