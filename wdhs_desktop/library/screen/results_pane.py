"""The middle of the page: the search field, what is filtered on, the lines that were found, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.empty import EmptyState
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.records import Answer, Filter, Line
from wdhs_desktop.library.screen.nothing_found import NothingFound
from wdhs_desktop.library.screen.result_list import ResultList
from wdhs_desktop.library.screen.result_model import found_of
from wdhs_desktop.library.screen.search_box import Propose, SearchBox


class ResultsPane(QWidget):
    """Shows an answer or a shelf of lines. `removed` comes with the name of a field of the filter to empty."""

    removed = Signal(str)
    meant_wanted = Signal(str)
    topic_print_wanted = Signal(str)
    all_seen = Signal()

    def __init__(self, propose: Propose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(propose)
        self.filters = Button(self.tr("Topics and filters"), "filter")
        self.filters.setCheckable(True)
        self.chosen = FlowRow(gap=Space.TINY)
        self.status = Text("", Size.SMALL, Role.MUTED)
        self.meant = LinkButton("")
        self.seen = LinkButton(self.tr("I have seen these"), "check")
        self.booklet = LinkButton(self.tr("Print as a booklet"), "print")
        self.list = ResultList()
        self.nothing = NothingFound()
        self.empty = EmptyState("library", "")
        self._topic = self._meant = ""
        self._shelf: QWidget | None = None
        self._is_shelf_shown = False
        self._content: QWidget = self.list
        self._lay_out()
        self.meant.clicked.connect(lambda: self.meant_wanted.emit(self._meant))
        self.seen.clicked.connect(self.all_seen)
        self.booklet.clicked.connect(lambda: self.topic_print_wanted.emit(self._topic))
        self.search.down_pressed.connect(self.list.enter)
        self.list.typed.connect(self._type_ahead)

    def show_answer(self, answer: Answer, today: date) -> None:
        """What a search gave."""
        words = self.tr("%n found", "", answer.total)
        if answer.also:
            also = self.tr("also searched for: {words}").format(words=", ".join(answer.also))
            words = f"{words} · {also}"
        self._show(words if answer.found else "", answer.meant)
        self.list.results.show_found(answer.found, today)
        self._show_content(self.list if answer.found else self.nothing_scroll)
        announce(self.list, self.tr("%n found", "", answer.total))

    def show_lines(self, lines: Sequence[Line], shown: Filter, today: date) -> None:
        """What stands on the shelf when nobody searches."""
        self._show("", "")
        self.list.results.show_found([found_of(line) for line in lines], today)
        if not lines:
            self.empty.sentence.setText(self._why_empty(shown))
        self._show_content(self.list if lines else self.empty_scroll)
        announce(self.list, self.tr("%n found", "", len(lines)))

    def hold_shelf(self, shelf: QWidget) -> None:
        """Where there is no room beside the list, the shelf stands in its place."""
        if self._stack.indexOf(shelf) < 0:
            self._shelf = shelf
            self._stack.addWidget(shelf)
            self._arrange()

    def release_shelf(self) -> None:
        if self._shelf is not None:
            self._stack.removeWidget(self._shelf)
            self._shelf = None
            self._arrange()

    def show_shelf(self, is_shown: bool) -> None:
        self._is_shelf_shown = is_shown
        self.filters.set_text(self.tr("Back to the list") if is_shown else self.tr("Topics and filters"))
        self.filters.set_icon("back" if is_shown else "filter")
        self._arrange()

    def _show_content(self, content: QWidget) -> None:
        self._content = content
        self._arrange()

    def _arrange(self) -> None:
        shelf = self._shelf if self._is_shelf_shown else None
        self._stack.setCurrentWidget(shelf or self._content)

    def show_chosen(self, chosen: Sequence[tuple[str, str]], topic: str, *, only_new: bool) -> None:
        """What is filtered on, as (field of the filter, words)."""
        had_focus = self.chosen.isAncestorOf(self.chosen.window().focusWidget() or self)
        self.chosen.clear()
        before: QWidget = self.filters
        for field, words in chosen:
            one = Button(words, "close")
            one.setAccessibleName(self.tr("Take away the filter {words}").format(words=words))
            one.setToolTip(one.accessibleName())
            one.clicked.connect(lambda _on=False, field=field: self.removed.emit(field))
            self.chosen.addWidget(one)
            QWidget.setTabOrder(before, one)
            before = one
        self.chosen.setVisible(bool(chosen))
        if had_focus:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._topic = topic
        self.booklet.setVisible(bool(topic))
        self.seen.setVisible(only_new)

    def _show(self, status: str, meant: str) -> None:
        self._meant = meant
        self.status.setText(status)
        self.status.setVisible(bool(status))
        self.meant.set_text(self.tr("Did you mean “{words}”?").format(words=meant))
        self.meant.setVisible(bool(meant))

    def _why_empty(self, shown: Filter) -> str:
        if shown.only_bookmarked:
            return self.tr("You have no bookmarks yet. Open a guide and press “Bookmark”. Then you find it here.")
        if shown.only_new:
            return self.tr("Nothing is new since last time.")
        if shown == Filter():
            return self.tr("There are no guides here yet.")
        return self.tr("Nothing has all of these. Take a filter away.")

    def _type_ahead(self, typed: str) -> None:
        """Typing in the list begins a new search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(typed)

    def _lay_out(self) -> None:
        self.nothing_scroll, self.empty_scroll = Scroll(self.nothing), Scroll(self.empty)
        self._stack = QStackedWidget()
        for one in (self.list, self.nothing_scroll, self.empty_scroll):
            self._stack.addWidget(one)
        links = FlowRow(gap=Space.SMALL)
        for link in (self.meant, self.seen, self.booklet):
            links.addWidget(link)
            link.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SMALL)
        for part in (self.search, self.filters, self.chosen, self.status, links):
            body.addWidget(part)
        body.addWidget(self._stack, 1)
        self.status.hide()
        self.chosen.hide()
