"""Printing: choose at the left, see the paper at the right, and send it to the printer or keep it as a PDF."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.theme import Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.register.bringing_in.lean import Lean
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import OverviewKind, SavedList
from wdhs_desktop.register.paper.print_office import PrintOffice
from wdhs_desktop.register.paper.print_order import Maker, Paper, PrintOrder, make_paper
from wdhs_desktop.register.paper.print_paper import PaperCard
from wdhs_desktop.register.paper.print_sender import PrintSender
from wdhs_desktop.register.paper.print_settings import PrintSettings
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.view_state import Selection

_WAIT = 250
"""Milliseconds of rest before the preview follows what is being chosen."""
_SIDE_BY_SIDE = 860
_SETTINGS_WIDTH = 390
_NO_LIMIT = 16_777_215
"""The widest that Qt lets a widget be."""


class PrintDialog(Page):
    """`printed` comes with the paper that went out, `list_kept` with the id of a new vaste lijst."""

    printed = Signal(object)
    list_kept = Signal(bytes)
    closed = Signal()

    def __init__(self, desk: RegisterDesk, office: PrintOffice, selection: Selection) -> None:
        super().__init__(self.tr("Print"))
        self._desk, self._office = desk, office
        self._paper: Paper | None = None
        self._list: tuple[Id, str] | None = None
        self.settings = PrintSettings(desk, selection)
        self.paper_card = PaperCard(tuple(office.printers()))
        self.print_now = PrimaryButton(self.tr("Print"), "print")
        self.save_pdf = Button(self.tr("Save as PDF…"), "save")
        self.keep_list = LinkButton(self.tr("Keep as a fixed list…"), "pin")
        self.close_page = QuietButton(self.tr("Close"))
        self._sending = Working()
        self._preview_work = NewestWork(desk.jobs, self.paper_card.composing)
        self._sender = PrintSender(desk, office, self._sending)
        self._later = QTimer(self, singleShot=True, interval=_WAIT)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._refresh()
        self._compose()

    def _lay_out(self) -> None:
        self._scroll = Scroll(self.settings)
        self._sides.setSpacing(Space.BETWEEN_CARDS)
        self._sides.addWidget(self._scroll)
        self._sides.addWidget(self.paper_card, 1)
        inside = Lean()
        self._sides.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(self._sides)
        self.content.addWidget(Scroll(inside), 1)
        self.content.addWidget(self._sending)
        self._lay_out_buttons()

    def _lay_out_buttons(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((left, (self.close_page, self.keep_list)), (right, (self.save_pdf, self.print_now))):
            row.setSpacing(Space.MEDIUM)
            for button in buttons:
                row.addWidget(button)
        left.addStretch(1)
        right.insertStretch(0, 1)
        self._last.setSpacing(Space.SMALL)
        self._last.addLayout(left)
        self._last.addLayout(right)
        self.content.addLayout(self._last)

    def _connect(self) -> None:
        self.settings.changed.connect(self._change)
        self._later.timeout.connect(self._compose)
        self._preview_work.failed.connect(self._fail)
        self._preview_work.stopped.connect(self._refresh)
        self._sender.failed.connect(self._fail)
        self._sender.changed.connect(self._refresh)
        self._sender.sent.connect(self._tell)
        self.print_now.clicked.connect(self._print)
        self.save_pdf.clicked.connect(self._save_pdf)
        self.keep_list.clicked.connect(self._keep_list)
        self.close_page.clicked.connect(self.closed)

    def show_kind(self, kind: OverviewKind) -> None:
        """Begin with this overview."""
        self.settings.show_kind(kind)

    def show_list(self, list_id: Id, saved: SavedList) -> None:
        """Show a vaste lijst as it would be printed now."""
        self._list = (list_id, saved.name)
        self.set_title(saved.name)
        self.settings.show_choice(saved.overview, saved.filter)

    @property
    def _list_id(self) -> Id | None:
        return self._list[0] if self._list is not None else None

    @property
    def order(self) -> PrintOrder:
        """What was chosen."""
        title = self._list[1] if self._list is not None else ""
        return PrintOrder(self.settings.choice, self.settings.people.ids, title, self.settings.kept_days)

    def _change(self) -> None:
        self._paper = None
        self._fit_settings()
        self._preview_work.drop()
        self._refresh()
        self._later.start()

    def _compose(self) -> None:
        order, register = self.order, self._desk.register
        maker = Maker(self._office.maker, self._office.collective, self._desk.today, self._desk.store.control_code())
        self._preview_work.run(
            self.tr("Making the paper"), lambda _: make_paper(order, register, maker), self._show_paper
        )

    def _show_paper(self, paper: Paper) -> None:
        self._paper = paper
        self.paper_card.show_paper(paper)
        self._refresh()

    def _refresh(self) -> None:
        is_ready = self._paper is not None and not self._sender.is_busy
        self.print_now.setEnabled(is_ready and self.paper_card.chosen_printer is not None)
        self.save_pdf.setEnabled(is_ready)
        has_filter = self.settings.people.filter is not None
        self.keep_list.setVisible(has_filter and self._desk.may_write)
        self.keep_list.set_text(
            self.tr("Keep as a fixed list…") if self._list is None else self.tr("Keep this in the fixed list")
        )

    def _print(self) -> None:
        printer = self.paper_card.chosen_printer
        if self._paper is not None and printer is not None and self.settings.purpose.check():
            self._sender.send(self._paper, printer, self.paper_card.chosen_copies, self._list_id)

    def _save_pdf(self) -> None:
        if self._paper is not None and self.settings.purpose.check():
            self._sender.save(self._paper, self._list_id)

    def _tell(self, paper: Paper, text: str) -> None:
        if self.keep_list.isVisibleTo(self) and self._list is None:
            self.notice.show_message(NoticeKind.DONE, text, self.tr("Keep as a fixed list…"), self._keep_list)
        else:
            self.notice.show_message(NoticeKind.DONE, text)
        self.printed.emit(paper)

    def _keep_list(self) -> None:
        wanted = self.settings.people.filter
        if wanted is None or not self.settings.purpose.check():
            return
        name = self._list[1] if self._list is not None else self._ask_name()
        if not name:
            return
        kept = self._desk.register.saved_lists.get(self._list_id or b"", SavedList(name=name))
        saved = msgspec.structs.replace(kept, filter=wanted, overview=self.settings.choice)
        try:
            list_id = self._desk.store.save_list(saved, self._list_id)
        except UserError as error:
            self.notice.show_error(error)
            return
        self._list = (list_id, saved.name)
        self.set_title(saved.name)
        self._change()
        self.notice.show_message(
            NoticeKind.DONE, self.tr("“{name}” stands on Start now: one click prints it.").format(name=saved.name)
        )
        self.list_kept.emit(list_id)

    def _ask_name(self) -> str:
        name = self._desk.dialogs.ask_text(
            self.tr("Keep as a fixed list"), self.tr("Name of the list"), self._proposed_name()
        )
        return " ".join((name or "").split())

    def _proposed_name(self) -> str:
        wanted = self.settings.people.filter
        groups = self._desk.register.group_names(wanted.groups) if wanted is not None else ()
        return " ".join((self.settings.overview.currentText(), *groups))

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. Nothing was printed."))
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, below each other where the text is large or the screen small."""
        is_wide = event.size().width() >= scaled(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self._last.setDirection(way)
        self._scroll.setMinimumWidth(scaled(_SETTINGS_WIDTH) if is_wide else 0)
        self._scroll.setMaximumWidth(scaled(_SETTINGS_WIDTH) if is_wide else _NO_LIMIT)
        super().resizeEvent(event)
        self._fit_settings()

    def _fit_settings(self) -> None:
        """Beside the paper the settings scroll; above it they are as high as they need, and the page scrolls."""
        is_wide = self._sides.direction() == QBoxLayout.Direction.LeftToRight
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if is_wide else policy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(0 if is_wide else self.settings.heightForWidth(self._scroll.width()))
