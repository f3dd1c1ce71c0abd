"""How the pages hear that the register changed, without knowing who changed it or why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class RegisterSignals(QObject):
    """Made once beside the store; the store's `on_change` is `announce`."""

    register_changed = Signal()

    def announce(self) -> None:
        self.register_changed.emit()
