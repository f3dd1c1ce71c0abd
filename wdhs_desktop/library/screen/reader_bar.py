"""The buttons above a guide: back, what is in it, bookmark, note, size of the text, find, and paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Space
from wdhs_desktop.kit.widgets.buttons import MenuButton, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.flow import Head
from wdhs_desktop.library.screen.guide_style import ZOOMS
from wdhs_desktop.library.screen.toggle_button import ToggleButton


class ReaderBar(QWidget):
    """One line: what doesn't fit on it stands in the menu behind the dots."""

    zoom_chosen = Signal(int)
    note_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self.back = self._small("back", self.tr("Back (Alt+Left)"))
        self.forward = self._small("next", self.tr("Forward (Alt+Right)"))
        self.contents = ToggleButton(self.tr("Contents"), "list")
        self.bookmark = ToggleButton(self.tr("Bookmark"), "pin")
        self.note = QuietButton(self.tr("Note"), "note")
        self.smaller = self._small("text-smaller", self.tr("Smaller letters in the guide"))
        self.larger = self._small("text-larger", self.tr("Larger letters in the guide"))
        self.find_button = self._small("search", self.tr("Find in this guide (Ctrl+F)"))
        self.more = MenuButton("", "more")
        self.print = PrimaryButton(self.tr("Print"), "print")
        self._make_menu()
        self.note.clicked.connect(self.note_wanted)
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self.find_button.clicked.connect(self.find_wanted)
        self._lay_out()
        self.show_ways(can_go_back=False, can_go_forward=False)
        self.show_zoom(100)

    def show_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        for parts, may in (
            ((self.smaller, self.make_smaller), zoom > ZOOMS[0]),
            ((self.larger, self.make_larger), zoom < ZOOMS[-1]),
        ):
            for part in parts:
                part.setEnabled(may)

    def show_bookmark(self, is_bookmarked: bool) -> None:
        self.bookmark.setChecked(is_bookmarked)

    def show_ways(self, *, can_go_back: bool, can_go_forward: bool) -> None:
        """Where there is nowhere to go back to, no button stands in the way."""
        self.back.setVisible(can_go_back)
        self.forward.setVisible(can_go_forward)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._fit()

    def _fit(self) -> None:
        """All on one line, or the less needed ones in the menu, and at last the bookmark without words."""
        room = self.width() - Space.TINY - Space.MEDIUM
        self.bookmark.set_short(False)
        ways = [one for one in (self.back, self.forward) if not one.isHidden()]
        always = [*ways, self.contents, self.bookmark, self.print]
        is_short = _width([*always, *self._less_needed]) > room
        for one in self._less_needed:
            one.setVisible(not is_short)
        self.more.setVisible(is_short)
        self.bookmark.set_short(is_short and _width([*always, self.more]) > room)

    def _make_menu(self) -> None:
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("Note, find, size of the letters"))
        self.more.setProperty("look", "quiet")
        menu = self.more.actions_menu
        self.write_note = self._action(self.tr("Note of the house"), self.note_wanted.emit)
        self.find_words = self._action(self.tr("Find in this guide"), self.find_wanted.emit)
        self.make_larger = self._action(self.tr("Larger letters in the guide"), lambda: self._step(1))
        self.make_smaller = self._action(self.tr("Smaller letters in the guide"), lambda: self._step(-1))
        for action in (self.write_note, self.find_words, self.make_larger, self.make_smaller):
            menu.addAction(action)

    def _action(self, words: str, act: object) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(act)
        return action

    def _lay_out(self) -> None:
        nothing = QWidget()
        nothing.hide()
        self._less_needed = (self.note, self.smaller, self.larger, self.find_button)
        self._row = Head(nothing)
        for part in (self.back, self.forward, self.contents, self.bookmark, *self._less_needed, self.more):
            self._row.add_tool(part, 0)
        self._row.add_action(self.print, 0)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.TINY, 0, Space.MEDIUM, 0)
        body.addWidget(self._row)

    def _step(self, by: int) -> None:
        at = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self._zoom))
        self.zoom_chosen.emit(ZOOMS[min(max(at + by, 0), len(ZOOMS) - 1)])

    def _small(self, icon: str, words: str) -> QuietButton:
        button = QuietButton("", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button


def _width(buttons: Sequence[QWidget]) -> int:
    return sum(one.sizeHint().width() for one in buttons) + Space.SMALL * (len(buttons) - 1)
