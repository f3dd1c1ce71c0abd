"""The search field of the library: finds while somebody types, and proposes words under the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from wdhs_desktop.kit.theme import Role, colour, scaled
from wdhs_desktop.kit.widgets.fields import SearchField
from wdhs_desktop.library.finding.suggestions import Suggestion

_PAUSE = 140
_SETTLED = 1500
_MOST_PROPOSALS = 6
_POPUP_WIDTH, _POPUP_EDGE = 420, 5

Propose = Callable[[str], Sequence[Suggestion]]


class SearchBox(SearchField):
    """`changed` comes a moment after the last key; `settled` when somebody seems to have typed all they wanted.

    `item_chosen` comes with the id of what has the proposed title that was chosen.
    """

    changed = Signal(str)
    settled = Signal(str)
    item_chosen = Signal(str)

    def __init__(self, propose: Propose, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        words = self.tr("Search the library")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._propose = propose
        self._proposals = QStringListModel(self)
        self.proposals = QCompleter(self._proposals, self)
        self.proposals.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.proposals.setMaxVisibleItems(_MOST_PROPOSALS)
        self.proposals.setWidget(self)
        self.proposals.activated.connect(self._take)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._say)
        self._later = QTimer(self, singleShot=True, interval=_SETTLED)
        self._later.timeout.connect(self._settle)
        self._said = self._settled = ""
        self._proposed: dict[str, Suggestion] = {}
        self.textEdited.connect(self._offer)
        self.textChanged.connect(lambda text: self._soon.start() if text.strip() else self._say())
        self.returnPressed.connect(self._settle)

    def show_text(self, text: str) -> None:
        """Show words that the page already searches for."""
        self._soon.stop()
        self._said = text.strip()
        if self.text() != text:
            self.setText(text)
        self._soon.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While words are proposed, Escape puts those away and Enter takes the one that the arrows came to."""
        popup = self.proposals.popup()
        if popup is None or not popup.isVisible():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._hide_proposals()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup.currentIndex().isValid():
            words = str(popup.currentIndex().data())
            self._hide_proposals()
            self._take(words)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _offer(self, text: str) -> None:
        typed = text.strip().casefold()
        proposed = self._propose(text) if typed else ()
        self._proposed = {one.text: one for one in proposed if one.text.casefold() != typed}
        self._proposals.setStringList(list(self._proposed)[:_MOST_PROPOSALS])
        if self._proposed:
            self._show_proposals()
        else:
            self._hide_proposals()

    def _take(self, words: str) -> None:
        proposed = self._proposed.get(words)
        if proposed is not None and proposed.item:
            self.item_chosen.emit(proposed.item)
        else:
            self.setText(words)
            self._settle()

    def _say(self) -> None:
        self._soon.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.changed.emit(text)
        self._later.start()

    def _settle(self) -> None:
        self._later.stop()
        self._say()
        self._later.stop()
        self._hide_proposals()
        if self._said != self._settled:
            self._settled = self._said
            self.settled.emit(self._said)

    def _show_proposals(self) -> None:
        """Under the field, as high as its lines are, wide enough to read a title."""
        popup = self.proposals.popup()
        if popup is None:
            return
        edge = f"1px solid {colour(Role.EDGE).name()}"
        popup.setStyleSheet(f"QListView {{ border: {edge}; border-radius: 0; padding: 3px; }}")
        popup.ensurePolished()
        rows = self._proposals.rowCount()
        popup.setMinimumHeight(rows * popup.sizeHintForRow(0) + 2 * _POPUP_EDGE)
        self.proposals.complete(QRect(0, 0, max(self.width(), scaled(_POPUP_WIDTH)), self.height()))

    def _hide_proposals(self) -> None:
        popup = self.proposals.popup()
        if popup is not None:
            popup.hide()
