"""What the reader can show, one at a time: a guide, a card, a file, a plan, or a few words while there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.buttons import QuietButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.notice import Notice
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.guide_view import GuideView
from wdhs_desktop.library.screen.item_face import ItemFace
from wdhs_desktop.library.screen.pdf_pane import PdfPane
from wdhs_desktop.library.screen.plan_panel import PlanPanel


class ReaderFaces(Card):
    """`left` comes when the list is wanted."""

    left = Signal()

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.notice = Notice()
        self.to_list = QuietButton(self.tr("Back to the list"), "back")
        self.to_list.clicked.connect(self.left)
        self.hint, self.hint_words = _hint()
        self.guide = GuideView(desk)
        self.face = ItemFace()
        self.pdf = PdfPane()
        self.plan = PlanPanel(desk)
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def current_face(self) -> QWidget | None:
        return self._stack.currentWidget()

    @property
    def is_reading(self) -> bool:
        """A guide or a card is shown, and no file or plan over it."""
        return self.current_face in {self.guide, self.face}

    def show_face(self, one: QWidget) -> None:
        self._stack.setCurrentWidget(one)

    def say(self, words: str) -> None:
        """Nothing to read: say why, or what to do."""
        self.hint_words.setText(words)
        self.show_face(self.hint)

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self.current_face
        if shown is self.guide:
            self.guide.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.face:
            self.face.print.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.pdf:
            self.pdf.take_focus()
        elif shown is self.plan:
            self.plan.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_alone(self, is_alone: bool) -> None:
        """Alone on the page there is a way back to the list."""
        self.to_list.setVisible(is_alone)

    def find_words(self) -> None:
        """Find in the guide or the file that is open."""
        shown = self.current_face
        if shown is self.guide:
            self.guide.finding.begin()
        elif shown is self.pdf:
            self.pdf.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for one in (self.hint, self.guide, self.face, self.pdf, self.plan):
            self._stack.addWidget(one)
        self.body.setContentsMargins(0, Space.MEDIUM, 0, Space.SMALL)
        self.body.setSpacing(Space.SMALL)
        self.body.addWidget(self.to_list, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.to_list.hide()


def _hint() -> tuple[QWidget, Text]:
    hint, text = QWidget(), Text("", role=Role.MUTED)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column = QVBoxLayout(hint)
    column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
    column.setSpacing(Space.LARGE)
    column.addStretch(2)
    column.addWidget(Picture("library", Role.EDGE, 56), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(text)
    column.addStretch(3)
    return hint, text
