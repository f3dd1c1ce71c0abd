"""The three faces of the door: a password, the paper, and what must be read before the members are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import say
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.drawing import Drawing
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, LongTextField, TextField
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.password_panel import CheckedPassword


class PasswordFace(Card):
    """Name and password."""

    submitted = Signal()
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.typed_name = TextField()
        self.chosen_name = ChoiceField()
        self._typed = Field(self.tr("Your name"), self.typed_name)
        self._chosen = Field(self.tr("Who are you?"), self.chosen_name)
        self._chosen.hide()
        self.field = CheckedPassword(self.tr("Your password"))
        self.open_button = PrimaryButton("", "unlock")
        self.open_button.setText(self.tr("&Open the members"))
        self.lost_button = LinkButton(self.tr("I lost my password"))
        self.working = Working()
        self._build()
        self.chosen_name.currentIndexChanged.connect(self._show_typed)
        self.open_button.clicked.connect(self._submit)
        self.lost_button.clicked.connect(self.lost)
        self.typed_name.returnPressed.connect(self._submit)
        self.field.typed.returnPressed.connect(self._submit)
        self.typed_name.textChanged.connect(lambda: self._typed.clear_error())

    def _build(self) -> None:
        self.body.setSpacing(Space.LARGE)
        head = QHBoxLayout()
        head.setSpacing(Space.WIDE)
        head.addWidget(Drawing("door", 116))
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addStretch(1)
        words.addWidget(Text(self.tr("The members are closed"), Size.TITLE))
        words.addWidget(Text(self.tr("With your password they open. Only you know it."), role=Role.MUTED))
        words.addStretch(1)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        for part in (self.notice, self._typed, self._chosen, self.field, self.working):
            self.body.addWidget(part)
        feet = QHBoxLayout()
        feet.addWidget(self.open_button)
        feet.addStretch(1)
        feet.addWidget(self.lost_button)
        self.body.addLayout(feet)

    @property
    def name_error(self) -> str:
        """What is said beside the name."""
        return self._typed.error

    def offer_names(self, names: tuple[str, ...]) -> None:
        """Let people choose their name; with no names, or another name, they type it."""
        kept = self.chosen_name.currentText()
        self.chosen_name.clear()
        self.chosen_name.addItems([*names, self.tr("Somebody else")] if names else [])
        self.chosen_name.setCurrentIndex(max(self.chosen_name.findText(kept), 0))
        self._chosen.setVisible(bool(names))
        self._show_typed()

    def name(self) -> str:
        is_listed = 0 <= self.chosen_name.currentIndex() < self.chosen_name.count() - 1
        return self.chosen_name.currentText() if is_listed else self.typed_name.text()

    def begin(self) -> None:
        """Put the focus on what is still empty."""
        first = self.typed_name if self._typed.isVisibleTo(self) and not self.typed_name.text() else self.field.typed
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing that was typed stays behind."""
        self.field.typed.clear()
        self.typed_name.clear()
        self.field.clear_error()

    def set_busy(self, is_busy: bool) -> None:
        for part in (self._typed, self._chosen, self.field, self.open_button, self.lost_button):
            part.setEnabled(not is_busy)
        if not is_busy and self.field.error:
            self.field.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.typed.selectAll()

    def tell(self, error: BaseException) -> None:
        """A wrong password stands beside the field, whatever was wrong of the two."""
        if isinstance(error, UserError):
            self.field.show_error(say(error))

    def _submit(self) -> None:
        if not self.name().strip():
            self._typed.show_error(self.tr("Type your name."))
            self.typed_name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.field.text():
            self.field.show_error(self.tr("Type your password."))
            self.field.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.submitted.emit()

    def _show_typed(self) -> None:
        self._typed.setVisible(self.chosen_name.currentIndex() == self.chosen_name.count() - 1)


class PaperFace(Card):
    """The reserve password, typed from the paper."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = LongTextField(rows=4)
        self._field = Field(
            self.tr("The twelve words"),
            self.words,
            self.tr("With a space between them. The numbers behind the lines may be left out."),
        )
        self.open_button = PrimaryButton("", "unlock")
        self.open_button.setText(self.tr("&Open the members"))
        self.back = Button("", "back")
        self.back.setText(self.tr("&Back"))
        self.working = Working()
        self.body.setSpacing(Space.LARGE)
        head = QHBoxLayout()
        head.setSpacing(Space.WIDE)
        head.addWidget(Drawing("paper", 116))
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addStretch(1)
        words.addWidget(Text(self.tr("Take the paper with the reserve password"), Size.TITLE))
        words.addWidget(
            Text(
                self.tr("It lies where your collective keeps it safe. Ask who made it, or the board."), role=Role.MUTED
            )
        )
        words.addStretch(1)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._field)
        self.body.addWidget(self.working)
        feet = QHBoxLayout()
        feet.addWidget(self.back)
        feet.addStretch(1)
        feet.addWidget(self.open_button)
        self.body.addLayout(feet)
        self.open_button.clicked.connect(self._submit)
        self.words.textChanged.connect(self._field.clear_error)

    @property
    def error(self) -> str:
        """What is said beside the words."""
        return self._field.error

    def forget(self) -> None:
        self.words.clear()

    def set_busy(self, is_busy: bool) -> None:
        for part in (self._field, self.open_button, self.back):
            part.setEnabled(not is_busy)

    def tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._field.show_error(say(error))

    def _submit(self) -> None:
        if self.words.toPlainText().strip():
            self.submitted.emit()
        else:
            self._field.show_error(self.tr("Type the words of the paper."))


class WarningsFace(Card):
    """What must be read before the members are shown: an older file, records that are set apart."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(Space.MEDIUM)
        self.go_on = PrimaryButton("")
        self.go_on.setText(self.tr("&Go on with this file"))
        self.go_on.clicked.connect(self.accepted)
        self.body.setSpacing(Space.LARGE)
        self.body.addWidget(Text(self.tr("Something to know first"), Size.TITLE))
        self.body.addWidget(self.notice)
        self.body.addLayout(self.lines)
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(self.go_on)
        self.body.addLayout(feet)

    def show_warnings(self, warnings: tuple[UserError, ...]) -> None:
        """Replace what is shown."""
        while self.lines.count():
            item = self.lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for warning in warnings:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.MEDIUM)
            row.addWidget(Picture("warning", Role.WARM), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(say(warning), selectable=True), 1)
            self.lines.addWidget(line)
