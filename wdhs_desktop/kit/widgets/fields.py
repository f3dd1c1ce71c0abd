"""What a person types in: fields with their label above, a hint, and the error beside the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wdhs_desktop.kit.icons import icon, pixmap
from wdhs_desktop.kit.theme import ICON_SIZE, Role, Size, Space, colour, scaled
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


class InsideButton(QToolButton):
    """A small button at the end of a line, reached by Tab and large enough to hit."""

    def __init__(self, name: str, words: str, field: QLineEdit) -> None:
        super().__init__(field)
        self._icon = name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.show_as(name, words)

    def show_as(self, name: str, words: str) -> None:
        """Another picture, with the words for who can't see it."""
        self._icon = name
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.redraw()

    def redraw(self) -> None:
        self.setIcon(icon(self._icon, Role.MUTED))
        self.setIconSize(QSize(scaled(ICON_SIZE), scaled(ICON_SIZE)))

    def place(self, field: QLineEdit) -> None:
        """Stand at the right end of the line."""
        edge = field.height() - 8
        self.setGeometry(field.width() - edge - 4, 4, edge, edge)


class SearchField(QLineEdit):
    """One line with a looking glass; Escape empties it, Down goes on to the results."""

    down_pressed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._empty = InsideButton("close", self.tr("Clear the search"), self)
        self._empty.clicked.connect(self.clear)
        self._empty.hide()
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        self._make_room()

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the words that say what can be found."""
        hint, margins = super().sizeHint(), self.textMargins()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(hint.width(), words + margins.left() + margins.right() + 2 * Space.LARGE), hint.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_empty"):
            self._empty.redraw()
            self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.place(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        glass = pixmap("search", Role.MUTED, ICON_SIZE, self.devicePixelRatioF())
        QPainter(self).drawPixmap(Space.MEDIUM, (self.height() - scaled(ICON_SIZE)) // 2, glass)

    def _make_room(self) -> None:
        self.setTextMargins(scaled(ICON_SIZE) + Space.SMALL - 2, 0, scaled(ICON_SIZE) + Space.TINY, 0)


class PasswordField(QLineEdit):
    """Hides what is typed, until somebody asks to see it. Says when Caps Lock seems to be on."""

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = InsideButton("eye", "", self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_or_hide)
        self._show_or_hide(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(text.isupper() != is_shifted)
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_eye"):
            self._eye.redraw()
            self.setTextMargins(0, 0, scaled(ICON_SIZE) + Space.SMALL, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._eye.place(self)

    def _show_or_hide(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        if is_shown:
            self._eye.show_as("eye-off", self.tr("Hide the password"))
        else:
            self._eye.show_as("eye", self.tr("Show the password"))
        self.setTextMargins(0, 0, scaled(ICON_SIZE) + Space.SMALL, 0)


class LongTextField(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, text: str = "", rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._rows = rows
        self.setTabChangesFocus(True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._rows + 24)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * min(self._rows, 2) + 24)


class ChoiceField(QComboBox):
    """One out of a few. The wheel turns it only when it has the focus, so scrolling a form changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(16)
        place = QRect(self.width() - size - Space.MEDIUM, (self.height() - size) // 2, size, size)
        role = Role.INK if self.isEnabled() else Role.MUTED
        QPainter(self).drawPixmap(place, pixmap("down", role, 16, self.devicePixelRatioF()))


class TickField(QCheckBox):
    """Yes or no."""

    @override
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

    @override
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
