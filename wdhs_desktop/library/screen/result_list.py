"""The list of what was found: one stop for the keyboard, arrows go from line to line, Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from wdhs_desktop.library.records import Found
from wdhs_desktop.library.screen.result_delegate import ResultDelegate
from wdhs_desktop.library.screen.result_model import AnyIndex, ResultModel


class ResultList(QListView):
    """`came_to` comes with the line that the arrows came to, `opened` when one is pressed or Enter is."""

    came_to = Signal(object)
    opened = Signal(object)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown_by_page = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._lay_out)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self._painter = ResultDelegate(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("What was found"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(lambda index: self._emit(self.opened, index))
        self.activated.connect(lambda index: self._emit(self.opened, index))

    def choose(self, item: str) -> bool:
        """Mark the line of an item without saying so; gives whether it is in the list."""
        row = self.results.row_of(item)
        self._is_shown_by_page = True
        if row is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.results.index(row))
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())
        self._is_shown_by_page = False
        return row is not None

    def current(self) -> Found | None:
        return self.results.found_at(self.currentIndex().row())

    def enter(self) -> None:
        """Come from above: the keyboard goes to the line that is chosen, or the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.results.rowCount():
            self.setCurrentIndex(self.results.index(0))

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        is_by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not self._is_shown_by_page and not is_by_mouse and current.isValid():
            self._emit(self.came_to, current)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A screen reader chooses a line without going to it; here that is the same."""
        super().selectionChanged(selected, deselected)
        chosen = selected.indexes()
        if chosen and not self._is_shown_by_page and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._emit(self.opened, self.currentIndex())
        elif event.text().strip() and event.text().isprintable() and not _is_held(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _lay_out(self) -> None:
        """Rows are as high as their words need at this width; the chosen one stays in sight."""
        self.doItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_painter"):
            self._painter.forget_heights()
            self._later.start()

    def _emit(self, signal: object, index: AnyIndex) -> None:
        found = self.results.found_at(index.row())
        if found is not None:
            signal.emit(found)  # type: ignore[attr-defined]


def _is_held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
