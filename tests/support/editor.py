"""A folder of an editor for tests: the example that `wdhs-publish new` makes, with one thing changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.publishing.checking import check_folder
from wdhs_desktop.publishing.example import write_example

TODAY = date(2026, 11, 24)
GUIDE = "gidsen/beginnen/een-eerste-avond.md"
OTHER_GUIDE = "gidsen/geld/bonnen-bewaren.md"
SERVICE = "diensten/lsa-bewoners.yaml"


class EditorFolder:
    """Changes and checks a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def with_example(cls, root: Path) -> EditorFolder:
        write_example(root, TODAY)
        return cls(root)

    def replace(self, file: str, old: str, new: str) -> None:
        """Change one thing; it must be there."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        path = self.root / file
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    def line_of(self, file: str, words: str) -> int:
        """The first line of a file that has these words, counted from 1."""
        lines = (self.root / file).read_text(encoding="utf-8").split("\n")
        return next(number for number, line in enumerate(lines, start=1) if words in line)

    def faults(self, today: date = TODAY) -> list[Fault]:
        return check_folder(self.root, today).faults

    def refused(self, today: date = TODAY) -> list[tuple[str, int]]:
        """File and line of what is refused."""
        return [(fault.file, fault.line) for fault in self.faults(today) if fault.is_refused]

    def warned(self) -> list[tuple[str, int]]:
        """File and line of what is warned about."""
        return [(fault.file, fault.line) for fault in self.faults() if not fault.is_refused]
