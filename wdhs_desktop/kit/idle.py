"""Notices that nobody touches the PC any more, so that the register can close itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

from wdhs_desktop.kit.clock import Clock, SystemClock

WARNING = timedelta(seconds=30)
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Counts from the last key or movement. Wall-clock time, so a PC that slept has been idle too.

    `warned` comes every second of the last thirty, with the seconds left; `continued` when somebody came back;
    `expired` once, at the end.
    """

    warned = Signal(int)
    continued = Signal()
    expired = Signal()

    def __init__(self, minutes: int, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._allowed = timedelta(minutes=minutes)
        self._last: datetime = self._clock.now()
        self._is_warning = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        self._window: QWindow | None = None

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    def set_minutes(self, minutes: int) -> None:
        self._allowed = timedelta(minutes=minutes)
        self.touch()

    def start(self) -> None:
        """Begin to count, in whichever of our windows has the keyboard."""
        if self.is_watching:
            return
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            self._follow(QGuiApplication.focusWindow())
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        if not self.is_watching:
            return
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._follow)
        self._end_warning()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock.now()
        self._end_warning()

    def look(self) -> None:
        """See how long it has been; the timer does this every second."""
        if not self.is_watching:
            return
        idle = self._clock.now() - self._last
        if idle < timedelta(0):
            self.touch()
        elif idle >= self._allowed:
            self.stop()
            self.expired.emit()
        elif idle >= self._allowed - WARNING:
            self._is_warning = True
            self.warned.emit(round((self._allowed - idle).total_seconds()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.is_watching:
            self.touch()
        return super().eventFilter(watched, event)

    def _follow(self, window: QWindow | None) -> None:
        if window is not None and window is not self._window:
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = window
            window.destroyed.connect(self._forget)
            window.installEventFilter(self)

    def _forget(self) -> None:
        self._window = None

    def _end_warning(self) -> None:
        if self._is_warning:
            self._is_warning = False
            self.continued.emit()
