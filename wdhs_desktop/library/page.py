"""The Kennisbank on the screen: the shelf at the left, what was found in the middle, what is read at the right."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.page import Page
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Filter, Found
from wdhs_desktop.library.screen.chosen_words import chosen_words
from wdhs_desktop.library.screen.missed_dialog import MissedDialog
from wdhs_desktop.library.screen.page_frame import PageFrame
from wdhs_desktop.library.screen.reader_pane import ReaderPane
from wdhs_desktop.library.screen.results_pane import ResultsPane
from wdhs_desktop.library.screen.shelf import Shelf

MOST_FOUND = 60


class LibraryPage(Page):
    """Knows what is searched for and filtered on, and lets its parts do the rest. Paper and news are asked for."""

    print_wanted = Signal(str)
    plan_print_wanted = Signal(object)
    topic_print_wanted = Signal(str)
    update_wanted = Signal()

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Library"))
        self._desk = desk
        self._filter = Filter()
        self._text = ""
        self._is_read = False
        self.results = ResultsPane(lambda text: desk.attempt(lambda: desk.finder.suggest(text)) or ())
        self.reader = ReaderPane(desk)
        self.shelf = Shelf()
        self.update_button = LinkButton(self.tr("Fetch guides"), "refresh")
        self.frame = PageFrame(self)
        self._connect()

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def searched(self) -> str:
        """What is searched for; empty while the shelf itself is shown."""
        return self._text

    def open_item(self, item: str, heading_id: str = "") -> None:
        """Open a guide, help, a place or a meeting, at a heading if one is given."""
        self._begin()
        self.reader.open(item, heading_id)
        self.frame.show_reader()

    def search(self, text: str) -> None:
        """Search in everything, as if it was typed."""
        self._is_read = True
        self._filter = Filter()
        self._search(text)
        self.frame.show_results()

    def show_topic(self, topic: str) -> None:
        """Show what stands under one topic."""
        self.show_filter(Filter(topic=topic))

    def show_new(self) -> None:
        """Show what came in or changed since somebody last looked."""
        self.show_filter(Filter(only_new=True))

    def show_filter(self, wanted: Filter) -> None:
        """Show everything that a filter lets through."""
        self._is_read = True
        self._filter = wanted
        self._text = ""
        self.refresh()
        self.frame.show_results()

    def refresh(self) -> None:
        """Show what the library holds now, with the same search, filter and guide."""
        self._is_read = True
        self._desk.attempt(self._show_all)

    def _show_all(self) -> None:
        store, today = self._desk.store, self._desk.today
        library = store.library()
        counts, whole = store.counts(self._filter, today), store.counts(Filter(), today)
        self.shelf.show_filter(self._filter, counts, whole, library)
        self.results.search.show_text(self._text)
        self.results.show_chosen(
            chosen_words(self._filter, library), self._filter.topic, only_new=self._filter.only_new
        )
        self._show_found()
        self.reader.refresh()
        self.results.list.choose(self.reader.item_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        """Read the shelf when somebody comes to the page, and not before."""
        if not self._is_read:
            self.refresh()

    def _search(self, text: str) -> None:
        self._text = text.strip()
        self.refresh()
        self.results.list.scrollToTop()

    def _typed(self, text: str) -> None:
        self._text = text
        self._desk.attempt(self._show_found)
        self.results.list.choose(self.reader.item_id)

    def _show_found(self) -> None:
        today = self._desk.today
        if not self._text:
            self.results.show_lines(self._desk.store.lines(self._filter, today), self._filter, today)
            return
        answer = self._desk.finder.search(self._text, self._filter, MOST_FOUND)
        self.results.nothing.show_search(self._text, is_filtered=self._filter != Filter(), is_noted=False)
        self.results.show_answer(answer, today)

    def _note_missed(self, text: str) -> None:
        """Somebody typed all they wanted and there is nothing, in no topic either: the editors may want to know."""
        if not text or text != self._text or self.results.list.results.rowCount():
            return
        is_filtered = self._filter != Filter()
        if not is_filtered:
            self._desk.attempt(lambda: self._desk.store.note_missed(text, "", self._desk.today))
        self.results.nothing.show_search(text, is_filtered=is_filtered, is_noted=not is_filtered)

    def _choose(self, wanted: Filter) -> None:
        self._filter = wanted
        self.refresh()
        self.frame.show_results()

    def _remove(self, field: str) -> None:
        empty = Filter()
        self._choose(msgspec.structs.replace(self._filter, **{field: getattr(empty, field)}))

    def _search_everywhere(self) -> None:
        self._filter = Filter()
        self.refresh()
        self._note_missed(self._text)

    def _come_to(self, found: Found) -> None:
        """Arrows in the list: read along where there is room for both."""
        if not self.frame.is_one_at_a_time:
            self.reader.look_at(found.line.id, found.heading_id)

    def _open(self, found: Found) -> None:
        self.reader.open(found.line.id, found.heading_id)
        if self.frame.is_one_at_a_time:
            self.frame.show_reader()
            self.reader.take_focus()

    def _mark_all_seen(self) -> None:
        self._desk.attempt(self._desk.store.mark_all_seen)
        self._choose(msgspec.structs.replace(self._filter, only_new=False))

    def _show_notebook(self) -> None:
        MissedDialog(self._desk, self).exec()

    def _leave_reader(self) -> None:
        self.frame.show_results()
        self.results.list.enter()

    def _show_shown(self, item: str) -> None:
        self.results.list.choose(item)

    def _connect(self) -> None:
        self.update_button.clicked.connect(self.update_wanted)
        self.shelf.filter_chosen.connect(self._choose)
        results, reader, signals = self.results, self.reader, self._desk.signals
        results.search.changed.connect(self._typed)
        results.search.settled.connect(self._note_missed)
        results.search.item_chosen.connect(self.open_item)
        results.removed.connect(self._remove)
        results.meant_wanted.connect(self._search)
        results.topic_print_wanted.connect(self.topic_print_wanted)
        results.all_seen.connect(self._mark_all_seen)
        results.nothing.notebook_wanted.connect(self._show_notebook)
        results.nothing.everywhere_wanted.connect(self._search_everywhere)
        results.list.came_to.connect(self._come_to)
        results.list.opened.connect(self._open)
        reader.shown.connect(self._show_shown)
        reader.left.connect(self._leave_reader)
        reader.changed.connect(self.refresh)
        reader.print_wanted.connect(self.print_wanted)
        reader.plan_print_wanted.connect(self.plan_print_wanted)
        signals.library_changed.connect(self.refresh)
        signals.failed.connect(self.notice.show_error)
        self._on("Alt+Left", reader.go_back)
        self._on("Alt+Right", reader.go_forward)
        self._on("Ctrl+F", reader.find_words)
        self._on("Ctrl+E", lambda: results.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
