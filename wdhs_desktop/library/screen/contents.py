"""What is in a guide, as real controls for who can't see the text or has no mouse: headings, files and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.formats.blocks import headings, links, text_of
from wdhs_desktop.formats.items import Guide, Media
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.guide_page import FILE

_TARGET = int(Qt.ItemDataRole.UserRole)


class Entry(NamedTuple):
    """Words, where they lead (as a link of a guide does), and how far they stand in."""

    words: str
    target: str
    level: int = 0


class EntryList(QListWidget):
    """One stop for Tab; arrows walk, Enter or a press goes there. As high as what is in it."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._wrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.itemClicked.connect(self._follow)
        self.itemActivated.connect(self._follow)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.clear()
        for entry in entries:
            item = QListWidgetItem("   " * entry.level + entry.words)
            item.setData(_TARGET, entry.target)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.words)
            self.addItem(item)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(120, rows + 2 * self.frameWidth() + Space.SMALL + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()

    def _wrap(self) -> None:
        """Words that need two lines at this width get them."""
        self.doItemsLayout()
        self.updateGeometry()

    def _follow(self, item: QListWidgetItem) -> None:
        self.followed.emit(str(item.data(_TARGET)))


class Contents(QWidget):
    """Headings, files and links of one guide. `followed` comes with a target like one in the text."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.headings, self.files, self.links = EntryList(), EntryList(), EntryList()
        self._titles: list[tuple[Text, EntryList]] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.CARD, 0, Space.SMALL, 0)
        body.setSpacing(Space.TINY)
        for title, entries in (
            (self.tr("In this guide"), self.headings),
            (self.tr("Files"), self.files),
            (self.tr("Links"), self.links),
        ):
            head = Text(title, Size.SMALL, Role.MUTED)
            head.setBuddy(entries)
            entries.setAccessibleName(title)
            entries.followed.connect(self.followed)
            self._titles.append((head, entries))
            body.addWidget(head)
            body.addWidget(entries)
        body.addStretch(1)

    def show_guide(self, guide: Guide) -> None:
        self.headings.show_entries(
            [Entry(text_of(one.spans), f"#{one.id}", one.level - 2) for one in headings(guide.blocks)]
        )
        self.files.show_entries(
            [Entry(one.title or one.file, f"{FILE}{one.file}") for one in guide.attachments if one.media is Media.PDF]
        )
        seen: dict[str, Entry] = {}
        for link in links(guide.blocks):
            words = "".join(one.text for one in link.words)
            seen.setdefault(link.target, Entry(words, link.target))
        self.links.show_entries(list(seen.values()))
        for head, entries in self._titles:
            head.setVisible(entries.count() > 0)
            entries.setVisible(entries.count() > 0)
