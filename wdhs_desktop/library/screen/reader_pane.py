"""The right of the page: opens guides and cards, files and plans, with the way back through what was read before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wdhs_desktop.formats.items import AnyItem, Guide
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Plan
from wdhs_desktop.library.screen.plan_dialog import PlanDialog
from wdhs_desktop.library.screen.reader_faces import ReaderFaces
from wdhs_desktop.library.screen.reader_links import ReaderLinks
from wdhs_desktop.library.screen.trail import Place, Trail


class ReaderPane(ReaderFaces):
    """Opens what is asked for. `shown` comes with the id of what is shown, `changed` when a list shows it otherwise."""

    shown = Signal(str)
    changed = Signal()
    print_wanted = Signal(str)
    plan_print_wanted = Signal(object)

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._item: AnyItem | None = None
        self._trail = Trail()
        self.links = ReaderLinks(desk, self)
        self._connect()
        self.say(self.tr("Choose a guide in the list. Then you can read it here."))

    @property
    def item_id(self) -> str:
        """What is open; empty when nothing is."""
        return self._item.id if self._item is not None else ""

    @property
    def current(self) -> AnyItem | None:
        return self._item

    def open(self, item: str, heading_id: str = "") -> None:
        """Open something from a heading; what was read before can be gone back to."""
        if item == self.item_id and self.is_reading and not heading_id:
            return
        if self._item is not None:
            self._trail.leave(self._place_now())
        self._open(Place(item, heading_id))

    def look_at(self, item: str, heading_id: str = "") -> None:
        """Show something in passing: nothing is remembered to go back to."""
        if item != self.item_id or not self.is_reading:
            self._open(Place(item, heading_id))

    def refresh(self) -> None:
        """Something was brought in or changed: show what is kept now."""
        if self._item is None:
            return
        known = self._item.id
        now = self._desk.attempt(lambda: self._desk.store.item(known))
        if now is None:
            self._say_gone(known)
        elif now != self._item and self.is_reading:
            self._show_item(now, "")
        elif self.current_face is self.guide:
            self.guide.redraw()

    def go_back(self) -> None:
        before = self._trail.back(self._place_now()) if self._item is not None else None
        if before is not None:
            self._open(before)

    def go_forward(self) -> None:
        after = self._trail.forward(self._place_now()) if self._item is not None else None
        if after is not None:
            self._open(after)

    def show_file(self, name: str) -> None:
        """A PDF of the guide, within the page."""
        guide = self._item
        body = self._desk.attempt(lambda: self._desk.store.attachment(self.item_id, name))
        if not isinstance(guide, Guide) or body is None:
            self.notice.show_message(
                NoticeKind.WAIT,
                self.tr("This file isn't on this PC yet. Fetch the guides again, with the large files."),
            )
            return
        title = next((one.title for one in guide.attachments if one.file == name), "") or name
        if self.pdf.show_pdf(title, body):
            self.show_face(self.pdf)
            self.pdf.take_focus()
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This file can't be shown."))

    def show_plan(self, plan: Plan) -> None:
        """A plan of the guide that is open."""
        if isinstance(self._item, Guide):
            self.plan.show_plan(plan, self._item)
            self.show_face(self.plan)
            self.plan.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_plan(self) -> None:
        guide = self._item
        dialog = PlanDialog(self._desk.today, parent=self)
        if not isinstance(guide, Guide) or dialog.exec() != QDialog.DialogCode.Accepted or dialog.day is None:
            return
        made = Plan(id=b"", item=guide.id, name=dialog.name, day=dialog.day)
        kept = self._desk.attempt(lambda: self._desk.store.save_plan(made))
        if kept is not None:
            self.show_plan(kept)

    def back_to_guide(self) -> None:
        """From a file or a plan to the guide that it belongs to."""
        self.show_face(self.guide)
        self.guide.redraw()
        self.guide.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, place: Place) -> None:
        self.notice.clear()
        item = self._desk.attempt(lambda: self._desk.store.item(place.item))
        if item is None:
            self._say_gone(place.item)
            return
        self._desk.attempt(lambda: self._show_item(item, place.heading_id))
        if place.scrolled:
            self.guide.text.go_back_to(place.scrolled)
        self._show_ways()
        self.shown.emit(item.id)
        announce(self, item.title)

    def _show_item(self, item: AnyItem, heading_id: str) -> None:
        self._item = item
        if isinstance(item, Guide):
            self.guide.show_guide(item, heading_id)
            self.show_face(self.guide)
        else:
            line = self._desk.store.line(item.id)
            self.face.show_item(item, is_bookmarked=line is not None and line.is_bookmarked)
            self.show_face(self.face)

    def _place_now(self) -> Place:
        is_guide = self.current_face is self.guide
        return Place(self.item_id, "", self.guide.text.place if is_guide else 0)

    def _show_ways(self) -> None:
        back, forward = self._trail.can_go_back, self._trail.can_go_forward
        self.guide.bar.show_ways(can_go_back=back, can_go_forward=forward)
        self.face.back.setVisible(back)

    def _say_gone(self, item: str) -> None:
        """It was taken back, or what is kept of it can't be read; the page says why."""
        self._item = None
        is_there = self._desk.store.line(item) is not None
        gone = self.tr("This guide is no longer there. The editors took it back.")
        self.say(self.tr("This guide can't be shown.") if is_there else gone)
        self.shown.emit("")

    def _bookmark(self, is_on: bool) -> None:
        self._desk.attempt(lambda: self._desk.store.set_bookmark(self.item_id, is_on))
        announce(self, self.tr("Bookmark placed") if is_on else self.tr("Bookmark taken away"))
        self.changed.emit()

    def _connect(self) -> None:
        self.guide.followed.connect(self.links.follow)
        self.guide.plan_wanted.connect(self.make_plan)
        self.guide.plan_chosen.connect(self.show_plan)
        self.guide.notes.changed.connect(self.changed)
        bar = self.guide.bar
        bar.back.clicked.connect(self.go_back)
        bar.forward.clicked.connect(self.go_forward)
        bar.bookmark.switched.connect(self._bookmark)
        bar.print.clicked.connect(lambda: self.print_wanted.emit(self.item_id))
        self.face.followed.connect(self.links.follow)
        self.face.back_wanted.connect(self.go_back)
        self.face.bookmarked.connect(self._bookmark)
        self.face.print_wanted.connect(lambda: self.print_wanted.emit(self.item_id))
        self.face.not_helped.connect(self.links.note_not_helped)
        self.pdf.left.connect(self.back_to_guide)
        self.plan.left.connect(self.back_to_guide)
        self.plan.print_wanted.connect(self.plan_print_wanted)
