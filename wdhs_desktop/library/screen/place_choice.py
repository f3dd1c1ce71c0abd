"""Where guides come from or go to: the sticks in this PC to choose from, or a folder that somebody points at."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.kit.jobs import JobRunner, Progress
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.fields import OptionField
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.carrying.stick_contents import StickLibrary
from wdhs_desktop.library.screen.amounts import size_words
from wdhs_desktop.library.screen.sticks import Sticks

_RING = 18
"""Width of the ring of a choice, as the stylesheet has it."""


@dataclass(frozen=True)
class Drive:
    """A stick, with the room that is left on it (0 when nobody knows) and the libraries that it holds."""

    path: Path
    free: int
    libraries: tuple[StickLibrary, ...]


def look_at_drives(sticks: Sticks) -> tuple[Drive, ...]:
    """Everything that was put into this PC. May take a while."""
    found = sticks.libraries()
    return tuple(Drive(path, _free(path), tuple(one for one in found if one.drive == path)) for path in sticks.drives())


def _free(path: Path) -> int:
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return 0


class PlaceChoice(QWidget):
    """`changed` comes when another place is chosen. With `of` only guides of that afzender are told about."""

    changed = Signal()

    def __init__(self, sticks: Sticks, jobs: JobRunner, folder_question: str, *, of: bytes, to_write: bool) -> None:
        super().__init__()
        self._sticks, self._question, self._of, self._to_write = sticks, folder_question, of, to_write
        self._paths: dict[OptionField, Path] = {}
        self._said: list[Text] = []
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda _button, is_on: self.changed.emit() if is_on else None)
        self.nothing = Text(self.tr("There is no stick in this PC. Put one in, and look again."), role=Role.MUTED)
        self.again = LinkButton(self.tr("Look again"), "refresh")
        self.folder = Button(self.tr("Another folder…"), "folder")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.SMALL)
        working = Working()
        self._work = NewestWork(jobs, working)
        self.again.clicked.connect(self.look)
        self.folder.clicked.connect(self._choose_folder)
        buttons = FlowRow()
        buttons.addWidget(self.folder)
        buttons.addWidget(self.again)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addLayout(self._rows)
        for part in (self.nothing, working, buttons):
            body.addWidget(part)

    @property
    def path(self) -> Path | None:
        """What is chosen."""
        return next((path for option, path in self._paths.items() if option.isChecked()), None)

    @property
    def options(self) -> tuple[OptionField, ...]:
        return tuple(self._paths)

    def look(self) -> None:
        """See which sticks there are now; what was chosen stays chosen."""
        self.nothing.hide()
        sticks = self._sticks

        def work(_progress: Progress) -> tuple[Drive, ...]:
            return look_at_drives(sticks)

        self._work.run(self.tr("Looking for sticks"), work, self._show_drives)

    def choose(self, path: Path) -> None:
        """Add a folder to the list, if it isn't in it, and choose it."""
        option = next((one for one, known in self._paths.items() if known == path), None)
        if option is None:
            option = self._add(path, str(path), "")
        option.setChecked(True)
        self.nothing.hide()
        self.changed.emit()

    def _show_drives(self, drives: tuple[Drive, ...]) -> None:
        chosen = self.path
        self._clear()
        for drive in drives:
            self._add(drive.path, drive.path.name or str(drive.path), self._facts(drive))
        if chosen is not None:
            self.choose(chosen)
        elif self._paths:
            self._best(drives).setChecked(True)
        self.nothing.setVisible(not self._paths)
        self.changed.emit()

    def _best(self, drives: tuple[Drive, ...]) -> OptionField:
        """To read from: the first with guides of this afzender; else the first."""
        holding = {drive.path for drive in drives if any(one.sender == self._of for one in drive.libraries)}
        return next((one for one, path in self._paths.items() if path in holding), next(iter(self._paths)))

    def _facts(self, drive: Drive) -> str:
        parts = [self.tr("{size} free").format(size=size_words(drive.free))] if self._to_write and drive.free else []
        for library in drive.libraries:
            if library.sender == self._of and library.published is not None:
                day = long_date(library.published.astimezone().date())
                parts.append(self.tr("guides of {day} are on it").format(day=day))
        return " · ".join(parts)

    def _add(self, path: Path, name: str, facts: str) -> OptionField:
        option = OptionField(name)
        option.setAccessibleDescription(facts)
        self._group.addButton(option)
        self._paths[option] = path
        line = QWidget()
        body = QVBoxLayout(line)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(option)
        if facts:
            said = Text(facts, Size.SMALL, Role.MUTED)
            body.addWidget(said)
            self._said.append(said)
            self._indent()
        self._rows.addWidget(line)
        return option

    def _clear(self) -> None:
        for option in self._paths:
            self._group.removeButton(option)
        self._paths, self._said = {}, []
        while (item := self._rows.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()

    def _indent(self) -> None:
        """Stand below the words of the choice, at every size of text."""
        for said in self._said:
            said.setContentsMargins(scaled(_RING) + Space.MEDIUM, 0, 0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_said"):
            self._indent()

    def _choose_folder(self) -> None:
        path = self._sticks.choose_folder(self._question)
        if path is not None:
            self.choose(path)
