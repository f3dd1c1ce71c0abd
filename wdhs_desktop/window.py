"""The window: navigation at the left, one page at a time, who has opened the register, and the clock that closes it.

It knows a page only as a QWidget, and a person only as a name.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.idle import IdleWatch
from wdhs_desktop.kit.settings import TEXT_SCALES, Settings
from wdhs_desktop.kit.theme import Theme
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.side import Side
from wdhs_desktop.stage import DemoBar, Stage

FIRST_SIZE = (1280, 720)
SMALLEST_SIZE = (800, 560)


class Window(QWidget):
    """Shows the pages it is given."""

    unlock_wanted = Signal()
    lock_wanted = Signal()
    visitor_wanted = Signal()
    find_wanted = Signal()
    help_wanted = Signal()
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme, settings: Settings, clock: Clock | None = None) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._pages: dict[str, QWidget] = {}
        self.side = Side()
        self.stage = Stage()
        self.demo_bar = DemoBar()
        self.notice = Notice()
        self.idle = IdleWatch(settings.lock_minutes, clock)
        self.setObjectName("window")
        self.setAutoFillBackground(True)
        self._build()
        self._connect()
        self._add_shortcuts()
        self.set_header("", "")

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.demo_bar)
        right.addWidget(self.notice)
        right.addWidget(self.stage, 1)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addLayout(right, 1)
        self.setMinimumSize(*SMALLEST_SIZE)
        if self._settings.window.isEmpty() or not self.restoreGeometry(self._settings.window):
            self.resize(*FIRST_SIZE)

    def _connect(self) -> None:
        self.side.chosen.connect(self.show_page)
        self.side.larger_wanted.connect(self.make_text_larger)
        self.side.smaller_wanted.connect(self.make_text_smaller)
        corner = self.stage.corner
        corner.unlock.clicked.connect(self.unlock_wanted)
        corner.lock.clicked.connect(self.lock_wanted)
        corner.visitor.clicked.connect(self.visitor_wanted)
        corner.search.clicked.connect(self.find_wanted)
        self.idle.warned.connect(self._warn)
        self.idle.continued.connect(self.notice.clear)
        self.idle.expired.connect(self._close_by_itself)

    def _add_shortcuts(self) -> None:
        self._on("Ctrl+L", self._lock_or_unlock)
        self._on("F6", self._change_side)
        self._on("Ctrl+K", self._find)
        self._on("F1", self.help_wanted.emit)
        for keys in ("Ctrl++", "Ctrl+="):
            self._on(keys, self.make_text_larger)
        self._on("Ctrl+-", self.make_text_smaller)
        self._on("Ctrl+0", lambda: self._set_scale(100))
        for number in range(1, 10):
            for held in ("Ctrl", "Alt"):
                self._on(f"{held}+{number}", partial(self._show_numbered, number))

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    # Pages

    def add_page(self, page_id: str, title: str, icon: str, widget: QWidget, *, is_below: bool = False) -> None:
        """Add a place to the navigation, or put another widget in a place that exists."""
        old = self._pages.get(page_id)
        if old is None:
            self.side.add_place(page_id, title, icon, is_below=is_below)
        self._pages[page_id] = widget
        if not widget.accessibleName():
            widget.setAccessibleName(title)
        was_shown = old is not None and self.stage.stack.currentWidget() is old
        self.stage.stack.addWidget(widget)
        if was_shown:
            self.stage.stack.setCurrentWidget(widget)
        if old is not None and old is not widget:
            self.stage.stack.removeWidget(old)
            old.deleteLater()

    def remove_page(self, page_id: str) -> None:
        """Take a place away, with its widget."""
        widget = self._pages.pop(page_id, None)
        if widget is not None:
            self.side.remove_place(page_id)
            self.stage.stack.removeWidget(widget)
            widget.deleteLater()

    def show_page(self, page_id: str) -> None:
        """Go to a place. The keyboard comes along, unless it is in the navigation or the page put it somewhere."""
        widget = self._pages.get(page_id)
        if widget is None:
            return
        self.side.show()
        self.stage.corner.show()
        self.stage.stack.setCurrentWidget(widget)
        self.side.mark(page_id)
        self._settings.last_page = page_id
        self._bring_keyboard(widget)
        announce(widget, widget.accessibleName())
        self.page_shown.emit(page_id)

    def show_interlude(self, widget: QWidget, *, with_navigation: bool = True) -> None:
        """Show something that is no place of its own: opening the members, the first start."""
        if self.stage.stack.indexOf(widget) < 0:
            self.stage.stack.addWidget(widget)
        self.stage.stack.setCurrentWidget(widget)
        self.side.mark("")
        self.side.setVisible(with_navigation)
        self.stage.corner.setVisible(with_navigation)
        self._bring_keyboard(widget)
        announce(widget, widget.accessibleName())

    def end_interlude(self, widget: QWidget, page_id: str) -> None:
        """Take it away again and go to a place."""
        self.show_page(page_id)
        self.stage.stack.removeWidget(widget)
        widget.deleteLater()

    def page(self, page_id: str) -> QWidget | None:
        return self._pages.get(page_id)

    @property
    def current_page(self) -> str:
        """The id of the place that is shown; empty during an interlude."""
        shown = self.stage.stack.currentWidget()
        return next((page_id for page_id, widget in self._pages.items() if widget is shown), "")

    # What it says

    def set_header(self, name: str, subtitle: str) -> None:
        """The name of the collective and what it is."""
        self.side.set_header(name, subtitle)
        self.setWindowTitle(f"{name} · WDHS Desktop" if name else "WDHS Desktop")

    def set_opened(self, person: str | None) -> None:
        """Who has opened the members; nobody when they are closed."""
        self.stage.corner.set_opened(person or "")
        self.stage.arrange()
        if person:
            self.idle.start()
            announce(self, self.stage.corner.who.text())
        else:
            self.idle.stop()
            announce(self, self.tr("The members are closed."))

    def set_demo(self, is_demo: bool) -> None:
        self.demo_bar.setVisible(is_demo)

    def set_lock_minutes(self, minutes: int) -> None:
        self._settings.lock_minutes = minutes
        self.idle.set_minutes(self._settings.lock_minutes)

    def make_text_larger(self) -> None:
        self._set_scale(next((s for s in TEXT_SCALES if s > self._theme.scale), TEXT_SCALES[-1]))

    def make_text_smaller(self) -> None:
        self._set_scale(next((s for s in reversed(TEXT_SCALES) if s < self._theme.scale), TEXT_SCALES[0]))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        shown = self.stage.stack.currentWidget()
        if shown is not None and not event.spontaneous():
            self._bring_keyboard(shown)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        self.idle.stop()
        self.closing.emit()
        super().closeEvent(event)

    def settle(self) -> None:
        """Remember place and size of the window for the next start."""
        self._settings.window = self.saveGeometry()
        self._settings.sync()

    # Slots

    def _set_scale(self, percent: int) -> None:
        self._theme.set_scale(percent)
        self._settings.text_scale = percent
        announce(self, self.tr("Text size {percent}%").format(percent=percent))

    def _lock_or_unlock(self) -> None:
        (self.lock_wanted if self.idle.is_watching else self.unlock_wanted).emit()

    def _find(self) -> None:
        if self.stage.corner.isVisible():
            self.find_wanted.emit()

    def _show_numbered(self, number: int) -> None:
        ids = self.side.ids()
        if number <= len(ids) and self.side.isVisible():
            self.show_page(ids[number - 1])

    def _bring_keyboard(self, page: QWidget) -> None:
        at = self.focusWidget()
        if at is None or not at.isVisible() or not (self.side.isAncestorOf(at) or page.isAncestorOf(at)):
            _focus_first(page)

    def _change_side(self) -> None:
        shown = self.stage.stack.currentWidget()
        if self.side.isAncestorOf(self.focusWidget()) and shown is not None:
            _focus_first(shown)
        else:
            self.side.focus_place()

    def _warn(self, seconds: int) -> None:
        text = self.tr("The members close in %n second(s). Press a key to go on.", "", seconds)
        if not self.notice.isVisible():
            self.notice.show_message(NoticeKind.WAIT, text)
        else:
            self.notice.change_text(text)

    def _close_by_itself(self) -> None:
        self.notice.clear()
        self.lock_wanted.emit()


def _focus_first(page: QWidget) -> None:
    """Bring the keyboard to the first control of a page."""
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        takes_keyboard = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_keyboard and page.isAncestorOf(at) and at.isVisible() and at.isEnabled():
            at.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        at = at.nextInFocusChain()
