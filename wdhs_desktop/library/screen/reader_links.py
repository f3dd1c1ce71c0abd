"""Follows the links of what is read: inside at once, outside only after somebody has seen the whole address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from wdhs_desktop.formats.blocks import pictures
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.screen.links import Way, destination
from wdhs_desktop.library.screen.municipality_dialog import MunicipalityDialog
from wdhs_desktop.library.screen.picture_dialog import PictureDialog

if TYPE_CHECKING:
    from wdhs_desktop.library.screen.reader_pane import ReaderPane


class ReaderLinks(QObject):
    """Lives in the pane that shows what was followed."""

    def __init__(self, desk: LibraryDesk, pane: ReaderPane) -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane

    def follow(self, target: str) -> None:
        """Go where a link leads, if it may lead there."""
        to = destination(target)
        if to.way is Way.ITEM:
            self._open(to.target, to.heading_id)
        elif to.way is Way.HEADING:
            self._pane.guide.text.go_to(to.target)
        elif to.way is Way.GEMEENTE:
            self.ask_municipality()
        elif to.way in {Way.OUTSIDE, Way.MAIL}:
            self._go_outside(to.target, is_mail=to.way is Way.MAIL)
        elif to.way is Way.FILE:
            self._pane.show_file(to.target)
        elif to.way is Way.PICTURE:
            self.show_picture(to.target)
        elif to.way is Way.NOTE:
            self._change_note(to.target)
        elif to.way is Way.NOT_HELPED:
            self.note_not_helped()

    def ask_municipality(self) -> None:
        """Let the own gemeente be filled in, or looked at."""
        dialog = MunicipalityDialog(self._desk.store.municipality(), self._pane)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._desk.attempt(lambda: self._desk.store.set_municipality(dialog.municipality))
            self._pane.guide.redraw()

    def note_not_helped(self) -> None:
        """Write down, without names, that this didn't help."""
        current = self._pane.current
        if current is None:
            return
        store = self._desk.store
        self._desk.attempt(lambda: store.note_missed("", current.id, self._desk.today))
        self._pane.notice.show_message(
            NoticeKind.DONE,
            self.tr("Thank you. It was written down on this PC, without names, for the editors. Nothing is sent."),
        )

    def show_picture(self, name: str) -> None:
        """A picture of the guide that is open, as large as the screen allows."""
        guide = self._pane.current
        alts = {one.file: one.alt for one in pictures(guide.blocks)} if isinstance(guide, Guide) else {}
        shown = self._pane.guide.text.picture(name)
        if name in alts and not shown.isNull():
            PictureDialog(shown, alts[name], self._pane).exec()

    def _open(self, item: str, heading_id: str) -> None:
        if self._desk.store.line(item) is None:
            self._pane.notice.show_message(NoticeKind.WAIT, self.tr("What this leads to is not on this PC yet."))
        else:
            self._pane.open(item, heading_id)

    def _go_outside(self, address: str, *, is_mail: bool) -> None:
        if is_mail:
            title, yes = self.tr("Write an e-mail?"), self.tr("Write an e-mail")
            shown = address.removeprefix("mailto:").partition("?")[0]
            text = self.tr("This opens your mail program, with a letter to:\n{address}").format(address=shown)
        else:
            title, yes = self.tr("Open this website?"), self.tr("Open the website")
            text = self.tr("This leaves the program and opens your browser at:\n{address}").format(address=address)
        if self._desk.dialogs.confirm(title, text, yes):
            self._desk.open_address(address)

    def _change_note(self, note_id: str) -> None:
        current = self._pane.current
        notes = self._desk.store.notes(current.id) if current is not None else ()
        note = next((one for one in notes if one.id.hex() == note_id), None)
        if note is not None:
            self._pane.guide.write_note(note)
