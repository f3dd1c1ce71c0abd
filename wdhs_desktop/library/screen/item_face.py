"""Help and advice, a place, a meeting or another collective, as a card to read, to call and to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.formats.items import kind_of
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.chips import Tag
from wdhs_desktop.kit.widgets.flow import Head
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.item_facts import Fact, OtherItem, facts_of, provider_of, route_to
from wdhs_desktop.library.screen.toggle_button import ToggleButton
from wdhs_desktop.library.screen.wording import kind_word

_WIDEST = 640


class ItemFace(QWidget):
    """`followed` comes with an address that somebody wants to open, and that isn't opened yet."""

    followed = Signal(str)
    print_wanted = Signal()
    bookmarked = Signal(bool)
    back_wanted = Signal()
    not_helped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(self.tr("Back"), "back")
        self.bookmark = ToggleButton(self.tr("Bookmark"), "pin")
        self.print = PrimaryButton(self.tr("Print"), "print")
        self.back.clicked.connect(self.back_wanted)
        self.bookmark.switched.connect(self.bookmarked)
        self.print.clicked.connect(self.print_wanted)
        self.facts: list[Fact] = []
        self.area: Scroll | None = None
        nothing = QWidget()
        nothing.hide()
        head = Head(nothing)
        head.add_tool(self.back, 0)
        head.add_tool(self.bookmark, 0)
        head.add_action(self.print, 0)
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.TINY, 0, Space.MEDIUM, 0)
        bar.addWidget(head)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.MEDIUM)
        self._body.addLayout(bar)

    def show_item(self, item: OtherItem, *, is_bookmarked: bool) -> None:
        """Show another one from its top."""
        if self.area is not None:
            self._body.removeWidget(self.area)
            self.area.hide()
            self.area.deleteLater()
        self.bookmark.setChecked(is_bookmarked)
        self.area = Scroll(self._inside(item))
        self._body.addWidget(self.area, 1)
        before: QWidget = self.print
        for one in self.area.findChildren(LinkButton):
            QWidget.setTabOrder(before, one)
            before = one

    def _inside(self, item: OtherItem) -> QWidget:
        inside = QWidget()
        inside.setObjectName("plain")
        inside.setMaximumWidth(scaled(_WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.CARD, 0, Space.CARD, Space.CARD)
        column.setSpacing(Space.SMALL)
        column.addWidget(Tag(kind_word(kind_of(item))), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(item.title, Size.TITLE))
        provider = provider_of(item)
        if provider:
            column.addWidget(Text(provider, role=Role.MUTED))
        column.addWidget(Text(item.what, selectable=True))
        column.addSpacing(Space.SMALL)
        self.facts = list(facts_of(item))
        route = route_to(item)
        for fact in self.facts:
            column.addWidget(self._fact(fact, route if fact.icon == "address" else ""))
        column.addSpacing(Space.SMALL)
        checked = self.tr("Details checked on {day}").format(day=long_date(item.checked))
        column.addWidget(Text(checked, Size.SMALL, Role.MUTED))
        no_help = LinkButton(self.tr("This didn't help me"))
        no_help.clicked.connect(self.not_helped)
        column.addWidget(no_help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def _fact(self, fact: Fact, route: str) -> QWidget:
        """A picture, the small title, and the words below it, perhaps to press."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, Space.TINY, 0, Space.TINY)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Picture(fact.icon, Role.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        title = Text(fact.title, Size.SMALL, Role.MUTED)
        said.addWidget(title)
        if fact.address:
            title.setBuddy(self._add_link(said, fact.words, fact.address))
        else:
            said.addWidget(Text(fact.words, selectable=True))
        if route:
            self._add_link(said, self.tr("Show the way there"), route)
        row.addLayout(said, 1)
        return line

    def _add_link(self, column: QVBoxLayout, words: str, address: str) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(lambda: self.followed.emit(address))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link
