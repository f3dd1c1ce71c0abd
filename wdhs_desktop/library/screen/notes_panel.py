"""What the house adds to a guide: written by who opened the members, read by everybody who walks in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.formats.blocks import headings, text_of
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.theme import Role, Size, Space
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, LongTextField
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import HouseNote

LONGEST_NOTE = 2000


class NotesPanel(QWidget):
    """A field for one note at a time; `changed` comes when a note was kept or taken away."""

    changed = Signal()
    closed = Signal()

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._desk = desk
        self._guide: Guide | None = None
        self._note: HouseNote | None = None
        self._places: list[tuple[str, str]] = []
        self.place = ChoiceField()
        self.place_box = Field(self.tr("With which part?"), self.place)
        self.text = LongTextField("", 4)
        self.text_box = Field(
            self.tr("Note of the house"),
            self.text,
            self.tr("Everybody who walks in can read this. Write down no private matters."),
        )
        self.members_first = Text(
            self.tr("Open the members first. Then you can write a note here. Reading can be done by everybody."),
            role=Role.MUTED,
        )
        self.keep = Button(self.tr("Keep this note"), "check")
        self.close_button = Button(self.tr("Cancel"))
        self.remove = LinkButton(self.tr("Take this note away"), "trash")
        self.keep.clicked.connect(self._keep)
        self.close_button.clicked.connect(self.closed)
        self.remove.clicked.connect(self._remove)
        self._lay_out()

    def show_note(self, guide: Guide, note: HouseNote | None = None, heading_id: str = "") -> None:
        """Write a new note, or change one. The members must be open for both."""
        self._guide, self._note = guide, note
        self._places = [("", self.tr("The whole guide"))]
        self._places += [(one.id, text_of(one.spans)) for one in headings(guide.blocks)]
        self.place.clear()
        self.place.addItems([words for _, words in self._places])
        wanted = note.heading_id if note is not None else heading_id
        at = next((at for at, (place, _) in enumerate(self._places) if place == wanted), 0)
        self.place.setCurrentIndex(at)
        self.text.setPlainText(note.text if note is not None else "")
        self.text_box.clear_error()
        may_write = bool(self._desk.person())
        for part in (self.place_box, self.text_box, self.keep):
            part.setVisible(may_write)
        self.members_first.setVisible(not may_write)
        self.remove.setVisible(may_write and note is not None)
        self.close_button.set_text(self.tr("Cancel") if may_write else self.tr("Close"))

    def take_focus(self) -> None:
        may_write = bool(self._desk.person())
        (self.text if may_write else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Keep what was typed: another guide is opened, or the page is left."""
        text = self.text.toPlainText().strip()
        before = self._note.text if self._note is not None else ""
        if text and text != before and len(text) <= LONGEST_NOTE:
            self._write(text)

    def _keep(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.text_box.show_error(self.tr("Nothing is written yet."))
            return
        if len(text) > LONGEST_NOTE:
            self.text_box.show_error(self.tr("This is too long. Keep it short."))
            return
        if self._write(text):
            self.changed.emit()
            self.closed.emit()

    def _write(self, text: str) -> bool:
        """Keep a note; False when that can't be done, and then the text stays in the field."""
        guide, person = self._guide, self._desk.person()
        if guide is None or not person:
            return False
        heading_id, words = self._places[max(self.place.currentIndex(), 0)]
        made = HouseNote(
            id=self._note.id if self._note is not None else b"",
            item=guide.id,
            heading_id=heading_id,
            quote=words if heading_id else "",
            text=text,
            person=person,
            written_at=self._desk.clock.now(),
        )
        kept = self._desk.attempt(lambda: self._desk.store.save_note(made))
        self._note = kept or self._note
        return kept is not None

    def _remove(self) -> None:
        if self._note is None or not self._desk.person():
            return
        wanted = self._desk.dialogs.confirm(
            self.tr("Take this note away?"), self._note.text, self.tr("Take away"), danger=True
        )
        if wanted:
            note = self._note
            self._desk.attempt(lambda: self._desk.store.remove_note(note.id))
            self.changed.emit()
            self.closed.emit()

    def _lay_out(self) -> None:
        buttons = FlowRow()
        for one in (self.keep, self.close_button, self.remove):
            buttons.addWidget(one)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.CARD, Space.TINY, Space.CARD, Space.MEDIUM)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(Text(self.tr("Note of the house"), Size.SECTION))
        parts: Sequence[QWidget] = (self.members_first, self.place_box, self.text_box, buttons)
        for part in parts:
            body.addWidget(part)
        body.addStretch(1)
