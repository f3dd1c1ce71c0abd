"""Help and advice, a place, a meeting or another collective, as a card to read, to call and to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.formats.items import kind_of
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton
from wdhs_desktop.kit.widgets.chips import Tag
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.item_facts import Fact, OtherItem, facts_of, provider_of, route_to
from wdhs_desktop.library.screen.toggle_button import ToggleButton
from wdhs_desktop.library.screen.wording import kind_word

_WIDEST = 620


class ItemFace(QWidget):
    """`followed` comes with an address that somebody wants to open, and that isn't opened yet."""

    followed = Signal(str)
    print_wanted = Signal()
    bookmarked = Signal(bool)
    back_wanted = Signal()
    not_helped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"), "back")
        self.bookmark = ToggleButton(self.tr("Bookmark"), "pin")
        self.print = PrimaryButton(self.tr("Print"), "print")
        self.back.clicked.connect(self.back_wanted)
        self.bookmark.clicked.connect(lambda: self.bookmarked.emit(self.bookmark.isChecked()))
        self.print.clicked.connect(self.print_wanted)
        self.facts: list[Fact] = []
        self.area: Scroll | None = None
        bar = FlowRow()
        for one in (self.back, self.bookmark, self.print):
            bar.addWidget(one)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(Space.CARD, 0, 0, 0)
        self._body.setSpacing(Space.MEDIUM)
        self._body.addWidget(bar)

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
        column.setContentsMargins(0, 0, Space.CARD, Space.CARD)
        column.setSpacing(Space.SMALL)
        column.addWidget(Tag(kind_word(kind_of(item))), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(item.title, Size.TITLE))
        provider = provider_of(item)
        if provider:
            column.addWidget(Text(provider, role=Role.MUTED))
        column.addSpacing(Space.TINY)
        column.addWidget(Text(item.what, selectable=True))
        self.facts = list(facts_of(item))
        for fact in self.facts:
            self._add_fact(column, fact)
        route = route_to(item)
        if route:
            self._add_link(column, self.tr("Show the way there"), "address", route)
        column.addSpacing(Space.MEDIUM)
        checked = self.tr("Details checked on {day}").format(day=long_date(item.checked))
        column.addWidget(Text(checked, Size.SMALL, Role.MUTED))
        no_help = LinkButton(self.tr("This didn't help me"))
        no_help.clicked.connect(self.not_helped)
        column.addWidget(no_help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def _add_fact(self, column: QVBoxLayout, fact: Fact) -> None:
        column.addSpacing(Space.SMALL)
        title = Text(fact.title, Size.SMALL, Role.MUTED)
        column.addWidget(title)
        if fact.address:
            link = self._add_link(
                column, fact.words, "mail" if fact.address.startswith("mailto:") else "external", fact.address
            )
            title.setBuddy(link)
        else:
            column.addWidget(Text(fact.words, selectable=True))

    def _add_link(self, column: QVBoxLayout, words: str, icon: str, address: str) -> LinkButton:
        link = LinkButton(words, icon)
        link.clicked.connect(lambda: self.followed.emit(address))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link
