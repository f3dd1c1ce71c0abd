"""The steps of a start, in order. Each is small and can say that the program has nothing more to do."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from wdhs_desktop.kit import language, log
from wdhs_desktop.kit.boundary import ErrorBoundary
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.instance import Instance
from wdhs_desktop.kit.paths import Paths, resources
from wdhs_desktop.kit.settings import Settings
from wdhs_desktop.kit.text import say, translate
from wdhs_desktop.kit.theme import Theme

AFTER_FIRST_PICTURE = 250
logger = logging.getLogger(__name__)


@dataclass
class Start:
    """What the steps have made so far. `database` is the file that will be opened.

    `message` is what a program that has this file open already should be told.
    """

    paths: Paths
    database: Path
    arguments: Sequence[str] = ()
    message: str = ""
    app: QApplication = field(init=False)
    settings: Settings = field(init=False)
    theme: Theme = field(init=False)
    boundary: ErrorBoundary = field(init=False)
    instance: Instance = field(init=False)
    window: QWidget | None = None

    def show(self, window: QWidget) -> None:
        """Show the window; from now on a second start brings it forward and errors appear above it."""
        self.window = window
        window.show()
        QTimer.singleShot(AFTER_FIRST_PICTURE, self.instance.listen)

    def finish(self) -> None:
        """After the last window: give the file free."""
        self.settings.sync()
        self.instance.release()
        self.boundary.remove()


@dataclass(frozen=True)
class Step:
    """One step; when `run` says no, the program is done."""

    name: str
    run: Callable[[Start], bool]


def begin(database: Path, paths: Paths | None = None, arguments: Sequence[str] = (), message: str = "") -> Start | None:
    """Go through all steps. Nothing comes back when another program has this file open and came to the front."""
    start = Start(paths or Paths.of(), database, arguments, message)
    for step in STEPS:
        logger.debug("start: %s", step.name)
        if not step.run(start):
            return None
    return start


def keep_files_private(start: Start) -> bool:
    """New files are for this account only."""
    os.umask(0o077)
    start.paths.make()
    return True


def open_log(start: Start) -> bool:
    log.install(start.paths.log)
    return True


def make_application(start: Start) -> bool:
    existing = QApplication.instance()
    start.app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0], *start.arguments])
    start.app.setApplicationName("wdhs-desktop")
    start.app.setApplicationDisplayName("WDHS Desktop")
    start.app.setDesktopFileName("wdhs-desktop")
    start.app.setWindowIcon(QIcon(str(resources() / "pictures" / "wdhs-desktop.png")))
    start.app.setAttribute(Qt.ApplicationAttribute.AA_DontShowShortcutsInContextMenus, False)
    return True


def catch_errors(start: Start) -> bool:
    start.boundary = ErrorBoundary(
        tell=lambda error: _tell(start, error), show=lambda error: _show_report(start, error)
    )
    start.boundary.install()
    return True


def read_settings(start: Start) -> bool:
    start.settings = Settings(start.paths.settings)
    return True


def speak(start: Start) -> bool:
    language.install(start.app, start.settings.language)
    return True


def dress(start: Start) -> bool:
    start.theme = Theme(start.settings.theme, start.settings.text_scale)
    start.theme.apply(start.app)
    return True


def be_the_only_one(start: Start) -> bool:
    """Go on when nobody else has this file open on this PC and account; otherwise bring that window forward."""
    start.instance = Instance(start.database, start.paths.state)
    if start.instance.claim():
        start.instance.called.connect(lambda: _bring_forward(start))
        return True
    if not start.instance.call(start.message):
        _say_it_is_open(start)
    return False


STEPS = (
    Step("private files", keep_files_private),
    Step("log", open_log),
    Step("application", make_application),
    Step("errors", catch_errors),
    Step("settings", read_settings),
    Step("language", speak),
    Step("look", dress),
    Step("only one", be_the_only_one),
)


def _bring_forward(start: Start) -> None:
    window = start.window
    if window is None:
        return
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def _say_it_is_open(start: Start) -> None:
    from wdhs_desktop.kit.widgets.dialogs import ScreenDialogs

    ScreenDialogs(start.window).tell(
        translate("Startup", "This file is open already"),
        translate("Startup", "The program is running, but does not answer. Wait a minute, or restart the computer."),
    )


def _tell(start: Start, error: UserError) -> None:
    from wdhs_desktop.kit.widgets.dialogs import ScreenDialogs

    ScreenDialogs(start.window).tell(translate("Startup", "That did not work"), say(error))


def _show_report(start: Start, error: BaseException) -> None:
    from wdhs_desktop.kit.widgets.report_dialog import ReportDialog

    dialog = ReportDialog(error, start.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
