"""What a person types in: fields with their label above, a hint, and the error beside the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from wdhs_desktop.kit.icons import icon, pixmap
from wdhs_desktop.kit.theme import Role, Size, Space, colour, scaled
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.text import Text


class Field(QWidget):
    """A label, an editor below it, a hint, and room for an error that says what to do."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint_text = hint
        self.label = Text(label, Size.SMALL, Role.MUTED)
        self.label.setBuddy(editor)
        self._hint = Text(hint, Size.SMALL, Role.MUTED)
        self._hint.setVisible(bool(hint))
        self._error = Text("", Size.SMALL, Role.STOP)
        self._error.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.TINY)
        for part in (self.label, editor, self._error, self._hint):
            body.addWidget(part)
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)

    @property
    def error(self) -> str:
        """The error that is shown, or nothing."""
        return self._error.text()

    def show_error(self, text: str) -> None:
        """Say what is wrong and what to do, beside the field and to a screen reader."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.editor.setAccessibleDescription(text or self._hint_text)
        _mark_wrong(self.editor, bool(text))
        announce(self.editor, text, urgent=True)

    def clear_error(self) -> None:
        if self._error.text():
            self.show_error("")


def _mark_wrong(editor: QWidget, is_wrong: bool) -> None:
    editor.setProperty("wrong", "true" if is_wrong else "false")
    editor.style().unpolish(editor)
    editor.style().polish(editor)


class TextField(QLineEdit):
    """One line."""

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)


class SearchField(QLineEdit):
    """One line with a looking glass; Escape empties it, Down goes on to the results."""

    down_pressed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._glass = self.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(icon("close", Role.MUTED), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear the search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_clear"):
            self._glass.setIcon(icon("search", Role.MUTED))
            self._clear.setIcon(icon("close", Role.MUTED))


class PasswordField(QLineEdit):
    """Hides what is typed, until somebody asks to see it. Says when Caps Lock seems to be on."""

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_or_hide)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_or_hide(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(text.isupper() != is_shifted)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_eye"):
            self._draw_eye()

    def _show_or_hide(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._eye.setText(self.tr("Hide the password") if is_shown else self.tr("Show the password"))
        self._draw_eye()

    def _draw_eye(self) -> None:
        self._eye.setIcon(icon("eye-off" if self._eye.isChecked() else "eye", Role.MUTED))


class LongTextField(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, text: str = "", rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._rows = rows
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._rows + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * min(self._rows, 2) + 24)


class ChoiceField(QComboBox):
    """One out of a few. The wheel turns it only when it has the focus, so scrolling a form changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(16)
        place = QRect(self.width() - size - Space.MEDIUM, (self.height() - size) // 2, size, size)
        role = Role.INK if self.isEnabled() else Role.MUTED
        QPainter(self).drawPixmap(place, pixmap("down", role, 16, self.devicePixelRatioF()))


class TickField(QCheckBox):
    """Yes or no."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.checkState() == Qt.CheckState.Unchecked:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        name = "check" if self.checkState() == Qt.CheckState.Checked else "minus"
        size = scaled(16)
        place = QRect(place.center().x() - size // 2 + 1, place.center().y() - size // 2 + 1, size, size)
        QPainter(self).drawPixmap(place, pixmap(name, Role.ON_ACCENT, 16, self.devicePixelRatioF()))


class OptionField(QRadioButton):
    """One of several that exclude each other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(colour(Role.ON_ACCENT))
        painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), place.width() / 5, place.width() / 5)
