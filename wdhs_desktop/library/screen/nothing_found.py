"""What stands in the place of the lines when a search found nothing: what to try, and that it was written down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.text import Text


class NothingFound(QWidget):
    """Says it plainly, and shows the way to the notebook of what wasn't found."""

    notebook_wanted = Signal()
    everywhere_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Size.SECTION)
        self.advice = Text(self.tr("Try another word, or a shorter one."), role=Role.MUTED)
        self.noted = Text(
            self.tr(
                "This was written down on this PC, without names, in the notebook of what wasn't found. "
                "Nothing is sent."
            ),
            Size.SMALL,
            Role.MUTED,
        )
        self.everywhere = Button(self.tr("Search in everything"), "search")
        self.notebook = LinkButton(self.tr("Look in the notebook"), "note")
        self.everywhere.clicked.connect(self.everywhere_wanted)
        self.notebook.clicked.connect(self.notebook_wanted)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.LARGE, Space.WIDE, Space.LARGE, Space.WIDE)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(Picture("search", Role.EDGE, 48), 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.title, self.advice):
            body.addWidget(part)
        body.addWidget(self.everywhere, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(Space.MEDIUM)
        body.addWidget(self.noted)
        body.addWidget(self.notebook, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        self.show_search("", is_filtered=False, is_noted=False)

    def show_search(self, text: str, *, is_filtered: bool, is_noted: bool) -> None:
        """`is_filtered`: there may be something outside the filter. `is_noted`: it stands in the notebook."""
        self.title.setText(self.tr("Nothing was found for “{text}”").format(text=text))
        self.everywhere.setVisible(is_filtered)
        self.noted.setVisible(is_noted)
        self.notebook.setVisible(is_noted)
