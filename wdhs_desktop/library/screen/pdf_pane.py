"""A PDF of a guide within the page: page by page, with a field to search in it, and the way back to the guide."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import QuietButton
from wdhs_desktop.kit.widgets.fields import SearchField
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.printing.preview import PreviewPane

_NOWHERE = QModelIndex()


class PdfPane(QWidget):
    """The bytes, their buffer and the document live and end together, in the pane that shows them."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(self.tr("Back to the guide"), "back")
        self.title = Text("", Size.SECTION)
        self.search = SearchField(self.tr("Search in this file"))
        self.previous = self._button("up", self.tr("Previous place"), lambda: self._go(-1))
        self.next = self._button("down", self.tr("Next place"), lambda: self._go(1))
        self.count = Text("", Size.SMALL, Role.MUTED, wrap=False)
        self.preview = PreviewPane()
        self.preview.view.setAccessibleName(self.tr("File of the guide"))
        self._found = QPdfSearchModel(self)
        self._found.countChanged.connect(self._say)
        self.preview.view.setSearchModel(self._found)
        self.back.clicked.connect(self.left)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._go(1))
        self._lay_out()

    def show_pdf(self, title: str, pdf: bytes) -> bool:
        """Show a file from its first page; False when it is no PDF that can be shown."""
        self._found.setSearchString("")
        self.search.clear()
        self.title.setText(title)
        self.preview.view.setAccessibleName(title)
        self.preview.show_pdf(pdf)
        document = self.preview.view.document()
        self._found.setDocument(document)
        return document is not None and document.status() == QPdfDocument.Status.Ready

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, words: str) -> None:
        self._found.setSearchString(words.strip())
        self._say()

    def _go(self, step: int) -> None:
        count = self._found.rowCount(_NOWHERE)
        if not count:
            return
        at = (self.preview.view.currentSearchResultIndex() + step) % count
        self.preview.view.setCurrentSearchResultIndex(at)
        place = self._found.resultAtIndex(at)
        self.preview.view.pageNavigator().jump(place.page(), place.location())
        self._say()

    def _say(self) -> None:
        count, has_words = self._found.rowCount(_NOWHERE), bool(self.search.text().strip())
        at = self.preview.view.currentSearchResultIndex()
        words = self.tr("%n found", "", count)
        if count and at >= 0:
            words = self.tr("{number} of {all}").format(number=at + 1, all=count)
        self.count.setText(words if has_words else "")
        for button in (self.previous, self.next):
            button.setEnabled(bool(count) and has_words)

    def _button(self, icon: str, words: str, slot: object) -> QuietButton:
        button = QuietButton("", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(slot)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        bar = FlowRow(gap=Space.TINY)
        for part in (self.back, self.search, self.previous, self.next, self.count):
            bar.addWidget(part)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.CARD, 0, Space.CARD, Space.MEDIUM)
        body.setSpacing(Space.SMALL)
        body.addWidget(bar)
        body.addWidget(self.title)
        body.addWidget(self.preview, 1)
