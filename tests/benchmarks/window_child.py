"""Shows one window in a process of its own and tells when its first picture stood there; imports nothing it can miss.

`python -m tests.benchmarks.window_child bare|closed|opened`; WDHS_STARTED says when the process was started.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SETTLED = 1500
"""Milliseconds after the first picture in which everything that was put off gets done."""


class Watch(QObject):
    """Tells, as JSON, how many seconds after the start the first picture stood there and the window was at rest."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._started = float(os.environ["WDHS_STARTED"])
        self._picture = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._picture:
            self._picture = -1.0
            QTimer.singleShot(0, self._note_picture)
        return False

    def _note_picture(self) -> None:
        self._picture = time.time() - self._started
        QTimer.singleShot(0, self._note_rest)

    def _note_rest(self) -> None:
        self._usable = time.time() - self._started
        QTimer.singleShot(SETTLED, self._tell)

    def _tell(self) -> None:
        memory = _memory()
        print(f'\n{{"picture": {self._picture}, "usable": {self._usable}, "memory": {memory}}}')
        QApplication.quit()


def _memory() -> float:
    """What this process has in memory now, in MB; 0 where the system doesn't tell in a file."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  (pathlib would count as well)
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def bare() -> None:
    """The least that PySide6 can show."""
    app = QApplication(["bare"])
    window = QWidget()
    window.resize(1180, 760)
    watch = Watch(window)
    window.show()
    app.exec()
    del watch


def closed() -> None:
    """The program as it starts with a file, before anybody opened the members."""
    from wdhs_desktop import startup
    from wdhs_desktop.app import Program
    from wdhs_desktop.kit.paths import Paths

    paths = Paths.of()
    start = startup.begin(paths.database, paths)
    if start is None:
        raise RuntimeError("another program has this file open")
    program = Program(start)
    Watch(program.window)
    program.begin()
    program.go()


def opened() -> None:
    """The program with the members opened and on the screen."""
    from support.files import PASSWORD, PERSON, people_of

    from wdhs_desktop import startup
    from wdhs_desktop.app import Program
    from wdhs_desktop.house.file import House
    from wdhs_desktop.kit.paths import Paths
    from wdhs_desktop.places import MEMBERS

    paths = Paths.of()
    start = startup.begin(paths.database, paths)
    if start is None:
        raise RuntimeError("another program has this file open")
    program = Program(start, lambda house: people_of(house, program.clock, paths.state))
    Watch(program.window)
    house = House.open(start.database, program.clock)
    program.show_closed(house)
    people = people_of(house, program.clock, paths.state)
    program.show_opened(people.unlock(PERSON, PASSWORD), people)
    program.window.show_page(MEMBERS)
    start.show(program.window)
    program.go()


if __name__ == "__main__":
    {"bare": bare, "closed": closed, "opened": opened}[sys.argv[1]]()
