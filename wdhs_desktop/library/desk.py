"""What the widgets of the library work with together: store, finder, dialogs, the time, and who is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from wdhs_desktop.kit.clock import Clock
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.jobs import JobRunner
from wdhs_desktop.kit.widgets.dialogs import Dialogs
from wdhs_desktop.library.library_signals import LibrarySignals

if TYPE_CHECKING:
    from wdhs_desktop.library.finding.search import Finder
    from wdhs_desktop.library.keeping.store import LibraryStore

T = TypeVar("T")


def open_outside(address: str) -> None:
    """Hand an address to the program that the system has for it; whoever calls this has asked first."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def nobody() -> str:
    return ""


@dataclass
class LibraryDesk:
    """Made once per open file. `person` gives who has opened the members, or nothing while they are closed."""

    store: LibraryStore
    finder: Finder
    dialogs: Dialogs
    clock: Clock
    jobs: JobRunner
    person: Callable[[], str] = nobody
    open_address: Callable[[str], None] = open_outside
    signals: LibrarySignals = field(default_factory=LibrarySignals)

    @property
    def today(self) -> date:
        return self.clock.today()

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Keep something; when that can't be done the page says why, and nothing is given back."""
        try:
            return work()
        except UserError as error:
            self.signals.failed.emit(error)
            return None
