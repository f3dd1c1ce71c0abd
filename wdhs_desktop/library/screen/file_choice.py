"""Large files to tick: they come in only when somebody wants them, so that a slow line isn't busy for nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from wdhs_desktop.formats.catalogue import FileEntry
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.card import Section
from wdhs_desktop.kit.widgets.fields import TickField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.screen.amounts import size_words

LONGEST_NAME = 60


class FileChoice(Section):
    """Hidden while there are none; `changed` comes when one is ticked or not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Large files: only what you tick"))
        self.ticks: dict[str, TickField] = {}
        self._entries: dict[str, FileEntry] = {}
        self._note = Text(
            self.tr("You can read the guides without them. You can fetch them later too."), Size.SMALL, Role.MUTED
        )
        self.body.addWidget(self._note)
        self.hide()

    def show_files(self, files: Sequence[FileEntry]) -> None:
        """None of them is ticked at first."""
        for tick in self.ticks.values():
            self.body.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._entries = {one.path: one for one in files}
        self.ticks = {one.path: self._tick(one) for one in files}
        self.setVisible(bool(files))

    @property
    def wanted(self) -> frozenset[str]:
        """The paths that are ticked."""
        return frozenset(path for path, tick in self.ticks.items() if tick.isChecked())

    @property
    def length(self) -> int:
        """Bytes of what is ticked."""
        return sum(self._entries[path].length for path in self.wanted)

    def _tick(self, entry: FileEntry) -> TickField:
        name = entry.title or entry.path.rsplit("/", 1)[-1]
        short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
        tick = TickField(f"{short} ({size_words(entry.length)})".replace("&", "&&"))
        tick.setToolTip(name if short != name else "")
        tick.toggled.connect(self.changed)
        self.body.addWidget(tick)
        return tick
