"""A start in order, a second start that calls the first, and faults that end in a report."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from wdhs_desktop import startup
from wdhs_desktop.kit import log
from wdhs_desktop.kit.boundary import ErrorBoundary
from wdhs_desktop.kit.errors import StorageError, UserError
from wdhs_desktop.kit.instance import Instance
from wdhs_desktop.kit.paths import Paths
from wdhs_desktop.kit.widgets.report_dialog import ReportDialog


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "home")


@pytest.fixture
def start(qapp: QApplication, paths: Paths) -> Iterator[startup.Start]:
    mask = os.umask(0o022)
    hook = sys.excepthook
    made = startup.begin(paths.database, paths)
    assert made is not None
    yield made
    made.finish()
    sys.excepthook = hook
    log.remove()
    os.umask(mask)


def test_a_start_makes_everything_that_a_window_needs(start: startup.Start) -> None:
    assert start.app.applicationName() == "wdhs-desktop"
    assert start.settings.language == "nl"
    assert start.theme.scale == 100
    assert start.paths.state.is_dir()


def test_what_is_written_is_for_this_account_only(start: startup.Start) -> None:
    logging.getLogger("test").warning("started")
    assert sys.platform == "win32" or stat.S_IMODE(start.paths.log.stat().st_mode) == 0o600


def test_the_language_is_dutch(start: startup.Start) -> None:
    dialog = ReportDialog(ValueError())
    assert dialog.windowTitle() == "Er ging iets mis in het programma"


def test_a_second_start_brings_the_first_window_forward(qtbot, start: startup.Start) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    start.show(window)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    start.instance.listen()
    second = Instance(start.database, start.paths.state)
    assert not second.claim()
    with qtbot.waitSignal(start.instance.called):
        assert second.call()
    assert not window.isMinimized()


def test_what_a_killed_program_left_behind_is_no_hindrance(qtbot, tmp_path: Path) -> None:
    dead = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    dead.listen()
    alive = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    assert alive.claim()
    alive.listen()
    caller = Instance(tmp_path / "a.wdhs", tmp_path / "state")
    with qtbot.waitSignal(alive.called):
        assert caller.call()
    alive.release()
    dead.release()


def test_nobody_answers_when_nobody_is_there(tmp_path: Path) -> None:
    assert not Instance(tmp_path / "a.wdhs", tmp_path / "state").call()


class Heard:
    """Keeps what a boundary hands over."""

    def __init__(self) -> None:
        self.told: list[UserError] = []
        self.shown: list[BaseException] = []
        self.boundary = ErrorBoundary(self.told.append, self.shown.append)


def raised(error: BaseException) -> BaseException:
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def test_errors_for_people_are_told_and_faults_are_shown_once(qtbot) -> None:
    heard = Heard()
    heard.boundary.report(StorageError("The disk is full."))
    for _ in range(3):
        heard.boundary.report(raised(ZeroDivisionError()))
    qtbot.waitUntil(lambda: bool(heard.told and heard.shown))
    assert len(heard.told) == 1
    assert len(heard.shown) == 1


def test_a_fault_in_a_thread_arrives_on_the_gui_thread(qtbot) -> None:
    seen: list[threading.Thread] = []
    boundary = ErrorBoundary(lambda error: None, lambda error: seen.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: boundary.report(raised(ValueError("Anna"))))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.main_thread()]


def test_stopping_the_program_is_no_fault(qtbot) -> None:
    heard = Heard()
    heard.boundary.report(KeyboardInterrupt())
    heard.boundary.report(ValueError())
    qtbot.waitUntil(lambda: bool(heard.shown))
    assert [type(error) for error in heard.shown] == [ValueError]


def test_a_warning_of_qt_goes_to_the_log(start: startup.Start) -> None:
    start.boundary.install()
    qWarning("something of Qt")
    assert "something of Qt" in start.paths.log.read_text(encoding="utf-8")


def test_a_report_can_be_copied_and_names_nobody(qtbot) -> None:
    dialog = ReportDialog(raised(ValueError("Anna van den Berg")))
    qtbot.addWidget(dialog)
    dialog.open()
    report = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in report
    assert "Anna" not in report
    dialog._copy.click()
    assert QGuiApplication.clipboard().text() == report
