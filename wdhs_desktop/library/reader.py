"""The only place that shows rich text. It fetches nothing, follows nothing, and shows only its own pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Space, colour, font, scaled

MOST_LETTERS = 75
"""On one line; longer lines are hard to read."""
_PICTURES = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPG"))
_INTERACTION = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_INDENT = 26
_BARE = "QTextBrowser { background: transparent; border: none; border-radius: 0; padding: 0; }"

FindFile = Callable[[str], "bytes | None"]


class GuideText(QTextBrowser):
    """Shows HTML that our own code made. `link_followed` comes with the target as the guide has it."""

    link_followed = Signal(str)
    restyled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find_file: FindFile = lambda _name: None
        self._zoom = 100
        self._was_found: list[QTextCursor] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.restyled)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_BARE)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(_INTERACTION)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    def show_html(self, title: str, html: str, style: str, find_file: FindFile) -> None:
        """Show another guide from its top. `find_file` gives the bytes of a picture of this guide, by its name."""
        self._find_file = find_file
        self._was_found = []
        self.setExtraSelections([])
        self.setAccessibleName(title)
        document = self.document()
        document.setDefaultFont(font())
        document.setDocumentMargin(0)
        document.setIndentWidth(scaled(_INDENT))
        document.setDefaultStyleSheet(style)
        self.setHtml(html)
        self._fit()

    def set_zoom(self, percent: int) -> None:
        self._zoom = percent
        self._fit()

    def go_to(self, heading_id: str) -> None:
        """Scroll to a heading, and put the caret there for who reads by keyboard."""
        if not heading_id:
            self.verticalScrollBar().setValue(0)
            self.moveCursor(QTextCursor.MoveOperation.Start)
            return
        self.scrollToAnchor(heading_id)
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                if heading_id in pieces.fragment().charFormat().anchorNames():
                    cursor = QTextCursor(block)
                    place = self.verticalScrollBar().value()
                    self.setTextCursor(cursor)
                    self.verticalScrollBar().setValue(place)
                    return
                pieces += 1
            block = block.next()

    @property
    def place(self) -> int:
        """How far it is scrolled, to come back to."""
        return self.verticalScrollBar().value()

    def go_back_to(self, place: int) -> None:
        self.verticalScrollBar().setValue(place)

    # Finding in the guide

    def mark_found(self, words: str) -> int:
        """Mark every place where `words` stand; gives how many there are."""
        self._was_found = []
        chosen = self.textCursor()
        chosen.clearSelection()
        self.setTextCursor(chosen)
        cursor = QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            self._was_found.append(QTextCursor(cursor))
        self._paint_found(-1)
        return len(self._was_found)

    def show_found(self, number: int) -> None:
        """Bring one of those places into view; 0 is the first."""
        if 0 <= number < len(self._was_found):
            cursor = QTextCursor(self._was_found[number])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self._paint_found(number)

    def _paint_found(self, current: int) -> None:
        made = []
        for number, cursor in enumerate(self._was_found):
            one = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            is_current = number == current
            look.setBackground(colour(Role.ACCENT if is_current else Role.WARM_SOFT))
            look.setForeground(colour(Role.ON_ACCENT if is_current else Role.INK))
            one.format, one.cursor = look, cursor
            made.append(one)
        self.setExtraSelections(made)

    # What it may do

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer only pictures of this guide; everything else is empty, and nothing is looked for on disk or web."""
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return b""
        return self.picture(name.toString() if isinstance(name, QUrl) else name)

    def picture(self, name: str) -> QImage:
        """A PNG or JPEG of this guide, told by its first bytes; an empty one for any other name or form."""
        body = self._find_file(name) or b""
        form = next((form for magic, form in _PICTURES if body.startswith(magic)), "")
        made = QImage()
        if form:
            made.loadFromData(body, form)
        return made

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link that the caret stands in."""
        link = _link_at(self.textCursor()) if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""
        if link:
            self.link_followed.emit(link)
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the next control; within the text the arrows walk, and Enter follows a link."""
        return QWidget.focusNextPrevChild(self, forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_later"):
            self._tint()
            self._later.start()

    def _tint(self) -> None:
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Link) != colour(Role.ACCENT):
            palette.setColor(QPalette.ColorRole.Link, colour(Role.ACCENT))
            self.setPalette(palette)

    def _fit(self) -> None:
        """Keep lines short on a wide screen: the rest of the room stays white."""
        letter = self.fontMetrics().averageCharWidth() * self._zoom / 100
        widest = round(letter * MOST_LETTERS)
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * Space.CARD
        right = max(room - widest, 0)
        wanted = (Space.CARD, 0, Space.CARD + right, 0)
        margins = self.viewportMargins()
        if (margins.left(), margins.top(), margins.right(), margins.bottom()) != wanted:
            self.setViewportMargins(*wanted)


def _link_at(cursor: QTextCursor) -> str:
    """The link that the caret stands in or before; nothing where there is none."""
    before = cursor.charFormat().anchorHref()
    if before:
        return before
    after = QTextCursor(cursor)
    after.clearSelection()
    moved = after.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return after.charFormat().anchorHref() if moved else ""
