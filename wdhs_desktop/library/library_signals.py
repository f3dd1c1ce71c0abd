"""How the pages hear that the library changed, without knowing who changed it or why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class LibrarySignals(QObject):
    """Made once beside the store; whoever brings in guides calls `announce` afterwards.

    `failed` comes with the UserError when something can't be kept.
    """

    library_changed = Signal()
    failed = Signal(object)

    def announce(self) -> None:
        self.library_changed.emit()
