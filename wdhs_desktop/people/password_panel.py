"""Choosing a password: five words that the program proposes, or one of your own with its strength beside it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space, colour, scaled
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.chips import FlowRow
from wdhs_desktop.kit.widgets.fields import Field, OptionField, PasswordField
from wdhs_desktop.kit.widgets.soft_ground import SoftGround
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.people.passwords import judge, propose

WORD_COUNT = 5


class PasswordPanel(QWidget):
    """Two ways to a password. `changed` comes at every key; `complain` shows what is still wrong."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._context: tuple[str, ...] = ()
        self.words_option = OptionField(self.tr("&Five words (best for most people)"))
        self.own_option = OptionField(self.tr("A password of my &own"))
        self._ways = QButtonGroup(self)
        self._ways.addButton(self.words_option, 0)
        self._ways.addButton(self.own_option, 1)
        self.words = ProposedWords()
        self.own = OwnPassword()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        for part in (self.words_option, self.own_option, self.words, self.own):
            layout.addWidget(part)
        self.words_option.setChecked(True)
        self._ways.idToggled.connect(self._show_way)
        self.words.changed.connect(self.changed)
        self.own.changed.connect(self.changed)
        self._show_way(0, True)

    def set_context(self, *words: str) -> None:
        """Words that make a password easy to guess here: the name of the person, of the collective."""
        self._context = words
        self.own.set_context(words)

    def password(self) -> str:
        """What was chosen; only to be used after `complain` found nothing."""
        return self._shown().password()

    def is_filled(self) -> bool:
        """Whether there is something in the fields; it may still be wrong."""
        return self._shown().is_filled()

    def complain(self) -> bool:
        """Show what is wrong beside the field and go there; gives whether there was something."""
        return self._shown().complain()

    def _shown(self) -> ProposedWords | OwnPassword:
        return self.words if self.words_option.isChecked() else self.own

    def _show_way(self, way: int, is_chosen: bool) -> None:
        if not is_chosen:
            return
        self.words.setVisible(way == 0)
        self.own.setVisible(way == 1)
        self.changed.emit()


class CheckedPassword(Field):
    """A password field that says when Caps Lock is on."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.typed = PasswordField()
        super().__init__(label, self.typed, hint)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the ring goes round the line, not the label
        self._caps = Text(self.tr("Caps Lock is on: you type capitals."), Size.SMALL, Role.WARM)
        self._caps.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._caps)
        self.typed.caps_lock_noticed.connect(self._caps.setVisible)
        self.typed.textChanged.connect(self.clear_error)

    @property
    def notices_caps_lock(self) -> bool:
        return self._caps.isVisibleTo(self)

    def text(self) -> str:
        return self.typed.text()


class ProposedWords(QWidget):
    """Five words to write down, and a field in which they are typed once more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._proposal = ""
        self._words = WordRow()
        self.other = Button(self.tr("Other words"), "refresh")
        self.other.clicked.connect(self.propose_others)
        self.again = CheckedPassword(
            self.tr("Type the five words once more"),
            self.tr("With a space between them. All small letters."),
        )
        self.again.typed.textChanged.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(self.other, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Text(self.tr("Write them down and keep the note at home. A little story helps to remember them.")), 1
        )
        layout.addLayout(row)
        layout.addWidget(self.again)
        layout.addStretch()
        self.propose_others()

    def propose_others(self) -> None:
        """Five other words; what was typed no longer counts."""
        self._proposal = propose(WORD_COUNT)
        while not judge(self._proposal).acceptable:
            self._proposal = propose(WORD_COUNT)
        self._words.show_words(self._proposal.split())
        self.again.typed.clear()
        self.again.clear_error()
        self.changed.emit()

    def password(self) -> str:
        return self._proposal

    def is_filled(self) -> bool:
        return bool(self.again.text())

    def complain(self) -> bool:
        if self.again.text() == self._proposal:
            return False
        self.again.show_error(
            self.tr("These aren't the same five words. Look at each word and the spaces between them.")
        )
        self.again.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class WordRow(SoftGround):
    """Words in large type on soft ground, to copy by hand. They can be reached and read by keyboard, as one text."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self._flow = FlowRow(inside, Space.LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.CARD, Space.MEDIUM, Space.CARD, Space.MEDIUM)
        layout.addWidget(inside)

    def show_words(self, words: list[str]) -> None:
        """Replace the words."""
        self._flow.clear()
        for word in words:
            self._flow.addWidget(Text(word, Size.SECTION, Role.ON_SOFT, wrap=False))
        self.setAccessibleName(" ".join(words))
        self.updateGeometry()


class OwnPassword(QWidget):
    """A password of one's own, twice, with how strong it is and what would help."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._context: tuple[str, ...] = ()
        self.first = CheckedPassword(
            self.tr("Password"), self.tr("At least 15 characters. A sentence is fine too, with spaces.")
        )
        self.second = CheckedPassword(self.tr("Type it once more"))
        self._bar = StrengthBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self.first)
        layout.addWidget(self._bar)
        layout.addWidget(self.second)
        layout.addStretch()
        self.first.typed.textChanged.connect(self._look_at)
        self.second.typed.textChanged.connect(self.changed)
        self._look_at()

    def set_context(self, words: tuple[str, ...]) -> None:
        self._context = words
        self._look_at()

    def password(self) -> str:
        return self.first.text()

    def is_filled(self) -> bool:
        return bool(self.first.text() and self.second.text())

    def complain(self) -> bool:
        strength = judge(self.first.text(), self._context)
        if not strength.acceptable:
            self.first.show_error(strength.advice)
            self.first.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if not _are_same(self.first.text(), self.second.text()):
            self.second.show_error(self.tr("This isn't the same password. Type it again, slowly."))
            self.second.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _look_at(self) -> None:
        strength = judge(self.first.text(), self._context) if self.first.text() else None
        if strength is None:
            self._bar.show_score(0, self.tr("How strong it is, you see here."))
        else:
            self._bar.show_score(strength.score, strength.advice)
        self.changed.emit()


def _are_same(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


class StrengthBar(QWidget):
    """Four blocks that fill, with the same in words beside them."""

    _BLOCKS = 4

    def __init__(self) -> None:
        super().__init__()
        self._score = 0
        self._blocks = Blocks()
        self._words = Text("", Size.SMALL, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._blocks)
        layout.addWidget(self._words, 1)

    def show_score(self, score: int, words: str) -> None:
        """Fill `score` of the four blocks."""
        self._blocks.fill(score)
        self._words.setText(words)


class Blocks(QWidget):
    """The blocks of a strength bar; the words beside them say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fill(self, count: int) -> None:
        self._filled = count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 3 * Space.TINY) / 4
        for block in range(4):
            filled = Role.ACCENT if self._filled > 2 else Role.WARM
            painter.setBrush(colour(filled if block < self._filled else Role.LINE))
            left = block * (width + Space.TINY)
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), self.height() / 2, self.height() / 2)
