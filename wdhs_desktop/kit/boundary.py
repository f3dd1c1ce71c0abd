"""Where errors end that nobody caught: in the log, and in a report that a person can read and copy."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from wdhs_desktop.kit.errors import UserError

log = logging.getLogger(__name__)
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ErrorBoundary(QObject):
    """Catches what falls through everything else, from any thread, and hands it over on the GUI thread.

    `told` hears of errors that a person can understand, `shown` of faults in the program. The same fault twice at the
    same place is shown once.
    """

    _met = Signal(object)

    def __init__(self, tell: Callable[[UserError], None], show: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._tell, self._show = tell, show
        self._known: set[tuple[type[BaseException], str, int]] = set()
        self._met.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on Python and Qt report here."""
        sys.excepthook = self._python
        threading.excepthook = self._thread
        qInstallMessageHandler(_log_qt)

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Report an error, from any thread."""
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return
        if not isinstance(error, UserError):
            log.error("a fault in the program", exc_info=error)
        self._met.emit(error)

    def _python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        self.report(error)

    def _thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)

    def _hand_over(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._tell(error)
            return
        place = _place_of(error)
        if place not in self._known:
            self._known.add(place)
            self._show(error)


def _place_of(error: BaseException) -> tuple[type[BaseException], str, int]:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error), "", 0
    return type(error), trace.tb_frame.f_code.co_filename, trace.tb_lineno


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    logging.getLogger("qt").log(LEVELS.get(kind, logging.WARNING), "%s", message)
