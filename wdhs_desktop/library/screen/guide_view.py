"""A guide on the screen: its text, and around it contents, notes, plans with dates, and finding in the text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wdhs_desktop.formats.blocks import dated_points
from wdhs_desktop.formats.items import Guide
from wdhs_desktop.kit.text import long_date
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.reader import GuideText
from wdhs_desktop.library.records import HouseNote, Plan
from wdhs_desktop.library.screen.contents import Contents
from wdhs_desktop.library.screen.find_bar import FindBar
from wdhs_desktop.library.screen.guide_page import Surroundings, guide_html
from wdhs_desktop.library.screen.guide_style import ZOOMS, guide_style
from wdhs_desktop.library.screen.notes_panel import NotesPanel
from wdhs_desktop.library.screen.reader_bar import ReaderBar

_ZOOM = "reader_zoom"
_ROOM_BESIDE = 760
_PANEL = 240
_NOTE_PANEL = 320


class GuideView(QWidget):
    """`followed` comes with the target of a link, as the guide has it."""

    followed = Signal(str)
    plan_wanted = Signal()
    plan_chosen = Signal(object)

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.guide: Guide | None = None
        self.bar = ReaderBar()
        self.plans = FlowRow()
        self.text = GuideText()
        self.finding = FindBar(self.text)
        self.contents = Contents()
        self.notes = NotesPanel(desk)
        self._zoom = self._kept_zoom()
        self._is_writing = False
        self._lay_out()
        self._connect()

    def show_guide(self, guide: Guide, heading_id: str = "") -> None:
        """Show a guide from a heading, or from its top."""
        is_other = self.guide is None or guide.id != self.guide.id
        if is_other:
            self.settle()
        self.guide = guide
        self.contents.show_guide(guide)
        if is_other:
            self._is_writing = False
            self.finding.hide()
            self._show_panel()
        self.redraw()
        self.text.go_to(heading_id)

    def settle(self) -> None:
        """Keep a note that is half written."""
        if self._is_writing:
            self.notes.settle()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.settle()
        super().hideEvent(event)

    def redraw(self) -> None:
        """The same guide with the notes, plans, gemeente and colours of now, at the same place."""
        guide, store = self.guide, self._desk.store
        if guide is None:
            return
        place = self.text.place
        around = Surroundings(
            today=self._desk.today,
            notes=store.notes(guide.id),
            related=store.related(guide.id),
            municipality=store.municipality(),
        )
        html, style = guide_html(guide, around), guide_style(self._zoom)
        self.text.show_html(guide.title, html, style, self._picture)
        self.text.set_zoom(self._zoom)
        self.text.go_back_to(place)
        self.finding.find_again()
        line = store.line(guide.id)
        self.bar.show_bookmark(line is not None and line.is_bookmarked)
        self.bar.show_zoom(self._zoom)
        self._show_plans(guide)

    def _picture(self, name: str) -> bytes | None:
        """A picture of the guide that is open; one that is damaged is said, and left empty."""
        guide = self.guide
        return self._desk.attempt(lambda: self._desk.store.attachment(guide.id, name)) if guide is not None else None

    def write_note(self, note: HouseNote | None = None) -> None:
        """Open the field for a note."""
        if self.guide is not None:
            self.notes.show_note(self.guide, note)
            self.bar.contents.setChecked(False)
            self._is_writing = True
            self._show_panel()
            self.notes.take_focus()

    def _show_plans(self, guide: Guide) -> None:
        self.plans.clear()
        if dated_points(guide.blocks):
            make = Button(self.tr("Make a plan with dates"), "calendar")
            make.clicked.connect(self.plan_wanted)
            before: QWidget = self.finding.close_button
            for button in (*map(self._plan_button, self._desk.store.plans(guide.id)), make):
                self.plans.addWidget(button)
                QWidget.setTabOrder(before, button)
                before = button
        self.plans_box.setVisible(self.plans.count() > 0)

    def _plan_button(self, plan: Plan) -> Button:
        day: date = plan.day
        button = Button(self.tr("Plan “{name}”, {day}").format(name=plan.name, day=long_date(day)), "check")
        button.clicked.connect(lambda: self.plan_chosen.emit(plan))
        return button

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        self._desk.store.set_setting(_ZOOM, str(zoom))
        self.redraw()

    def _kept_zoom(self) -> int:
        kept = self._desk.store.setting(_ZOOM)
        return min(max(int(kept), ZOOMS[0]), ZOOMS[-1]) if kept and kept.isdecimal() else 100

    def _show_panel(self) -> None:
        """Contents or the note, beside the text where there is room, above it where there isn't."""
        self.panel.setVisible(self._is_writing or self.bar.contents.isChecked())
        self.notes.setVisible(self._is_writing)
        self.contents.setVisible(not self._is_writing)
        self._fit()

    def _show_contents(self) -> None:
        """Contents and note take the same place."""
        self._is_writing = False
        self._show_panel()

    def _toggle_note(self) -> None:
        if self._is_writing:
            self._end_note()
        else:
            self.write_note()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "panel"):
            self._fit()

    def _fit(self) -> None:
        is_beside = self.width() >= scaled(_ROOM_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
        largest = 16_777_215
        wide = scaled(_NOTE_PANEL if self._is_writing else _PANEL)
        self.panel.setMaximumWidth(wide if is_beside else largest)
        self.panel.setMinimumWidth(wide if is_beside else 0)
        self.panel.setMaximumHeight(largest if is_beside else max(self.height() * 3 // 5, 1))

    def _lay_out(self) -> None:
        panels = QWidget()
        panels.setObjectName("plain")
        column = QVBoxLayout(panels)
        column.setContentsMargins(0, 0, 0, 0)
        for one in (self.contents, self.notes):
            column.addWidget(one)
        self.panel = Scroll(panels)
        self.panel.hide()
        self.plans_box = QWidget()
        plans = QVBoxLayout(self.plans_box)
        plans.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        plans.addWidget(self.plans)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(Space.SMALL)
        self._row.addWidget(self.panel)
        self._row.addWidget(self.text, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(self.bar)
        body.addWidget(self.finding)
        body.addWidget(self.plans_box)
        body.addLayout(self._row, 1)

    def _connect(self) -> None:
        self.text.link_followed.connect(self.followed)
        self.text.restyled.connect(self.redraw)
        self.contents.followed.connect(self.followed)
        self.bar.zoom_chosen.connect(self._set_zoom)
        self.bar.contents.switched.connect(self._show_contents)
        self.bar.note_wanted.connect(self._toggle_note)
        self.bar.find_wanted.connect(self.finding.begin)
        self.finding.closed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.notes.changed.connect(self.redraw)
        self.notes.closed.connect(self._end_note)

    def _end_note(self) -> None:
        """Kept, or let go on purpose."""
        self._is_writing = False
        self._show_panel()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
