"""What this program is, under which licence, and made of what: for who helps, and for who wants to know."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout

from wdhs_desktop import __version__
from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.text import Text

PARTS = ("SQLAlchemy", "cryptography", "msgspec", "typst", "python-calamine", "XlsxWriter")


class About(Card):
    """Can be selected and copied, for a message to who helps."""

    def __init__(self, file: Path) -> None:
        super().__init__(self.tr("About this program"))
        self.body.setSpacing(Space.MEDIUM)
        self.body.addWidget(
            Text(self.tr("For residents who run something together. By and for the collectives of We Doen Het Samen."))
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        for row, (title, text) in enumerate(self._facts(file)):
            grid.addWidget(Text(title, role=Role.MUTED, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            fact = Text(text, selectable=True)
            fact.setAccessibleName(f"{title}: {text}")
            grid.addWidget(fact, row, 1)
        self.body.addLayout(grid)

    def _facts(self, file: Path) -> list[tuple[str, str]]:
        return [
            (self.tr("Version"), __version__),
            (self.tr("Licence"), self.tr("EUPL 1.2: free to use, to share and to improve")),
            (self.tr("Your file"), str(file)),
            (self.tr("Made with"), ", ".join(made_with())),
        ]


def made_with() -> list[str]:
    """The parts with their versions, as far as they can be told."""
    found = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for part in PARTS:
        try:
            found.append(f"{part} {version(part)}")
        except PackageNotFoundError:
            continue
    return found
