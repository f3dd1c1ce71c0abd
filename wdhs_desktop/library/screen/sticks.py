"""How the pages find sticks and folders; tests hand in other drives and other answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wdhs_desktop.library.carrying.stick import drives, find_sticks
from wdhs_desktop.library.carrying.stick_contents import StickLibrary, libraries_on


def ask_folder(title: str) -> Path | None:
    """Let somebody point at a folder; nothing when they don't."""
    from PySide6.QtWidgets import QApplication, QFileDialog

    chosen = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title)
    return Path(chosen) if chosen else None


@dataclass(frozen=True)
class Sticks:
    """`drives` gives what was put into this PC, `choose_folder` asks for a folder by hand."""

    drives: Callable[[], tuple[Path, ...]] = drives
    choose_folder: Callable[[str], Path | None] = ask_folder

    def libraries(self) -> tuple[StickLibrary, ...]:
        """The libraries on them. May take a while: an old stick wakes up slowly."""
        return libraries_on(find_sticks(self.drives()))
