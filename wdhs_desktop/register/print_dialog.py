"""Printing: choose at the left, see the paper at the right, and send it to the printer or keep it as a PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout
from typing_extensions import override

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, LinkButton, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.printing.preview import PreviewPane
from wdhs_desktop.printing.printer import Printer
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.import_lean import Lean
from wdhs_desktop.register.import_work import NewestWork
from wdhs_desktop.register.print_office import PrintOffice
from wdhs_desktop.register.print_order import Maker, Paper, PrintOrder, make_paper
from wdhs_desktop.register.print_sender import PrintSender
from wdhs_desktop.register.print_settings import PrintSettings
from wdhs_desktop.register.records import Id, OverviewKind, SavedList
from wdhs_desktop.register.view_state import Selection

_WAIT = 250
"""Milliseconds of rest before the preview follows what is being chosen."""
_SIDE_BY_SIDE = 860
_SETTINGS_WIDTH = 390
_LEAST_PREVIEW = 300
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
        self._printers: list[Printer] = []
        self.settings = PrintSettings(desk, selection)
        self.preview = PreviewPane()
        self.size_line, self.note = Text("", Size.SMALL, Role.MUTED), Text("", Size.SMALL, Role.WARM)
        self.printer, self.copies = ChoiceField(), ChoiceField()
        self.print_now = PrimaryButton(self.tr("Print"), "print")
        self.save_pdf = Button(self.tr("Save as PDF…"), "save")
        self.keep_list = LinkButton(self.tr("Keep as a fixed list…"), "pin")
        self.close_page = QuietButton(self.tr("Close"))
        self._composing, self._sending = Working(), Working()
        self._preview_work = NewestWork(desk.jobs, self._composing)
        self._sender = PrintSender(desk, office, self._sending)
        self._later = QTimer(self, singleShot=True, interval=_WAIT)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._find_printers()
        self._refresh()
        self._compose()

    def _lay_out(self) -> None:
        paper = Card()
        self.preview.setMinimumHeight(_LEAST_PREVIEW)
        paper.body.addWidget(self.preview, 1)
        paper.body.addWidget(self._composing)
        paper.body.addWidget(self.size_line)
        paper.body.addWidget(self.note)
        self._scroll = Scroll(self.settings)
        self._sides.setSpacing(Space.BETWEEN_CARDS)
        self._sides.addWidget(self._scroll)
        self._sides.addWidget(paper, 1)
        for number in range(1, 11):
            self.copies.addItem(str(number))
        where = QHBoxLayout()
        where.setSpacing(Space.MEDIUM)
        where.addWidget(Field(self.tr("Printer"), self.printer), 3)
        where.addWidget(Field(self.tr("How many times"), self.copies), 1)
        paper.body.addLayout(where)
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

    def _find_printers(self) -> None:
        self._printers = list(self._office.printers())
        self.printer.clear()
        self.printer.addItems([printer.title for printer in self._printers])
        if not self._printers:
            self.printer.addItem(self.tr("No printer was found"))
        self.printer.setEnabled(bool(self._printers))

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
        self.preview.show_pdf(paper.composed.pdf)
        pages = self.tr("%n page(s)", "", paper.composed.pages)
        is_labels = paper.order.choice.kind is OverviewKind.LABELS
        count = self.tr("%n label(s)", "", paper.count) if is_labels else self.tr("%n person(s)", "", paper.count)
        self.size_line.setText(f"{pages} · {count}")
        remarks = [paper.note] if paper.note else []
        if paper.composed.unprintable:
            letters = " ".join(paper.composed.unprintable)
            remarks.append(self.tr("This PC can't print {letters}; a ? stands there.").format(letters=letters))
        self.note.setText(" ".join(remarks))
        self.note.setVisible(bool(remarks))
        self._refresh()

    def _refresh(self) -> None:
        is_ready = self._paper is not None and not self._sender.is_busy
        self.print_now.setEnabled(is_ready and bool(self._printers))
        self.save_pdf.setEnabled(is_ready)
        has_filter = self.settings.people.filter is not None
        self.keep_list.setVisible(has_filter and self._list is None and self._desk.may_write)

    def _print(self) -> None:
        if self._paper is not None and self.settings.purpose.check():
            printer = self._printers[self.printer.currentIndex()]
            self._sender.send(self._paper, printer, self.copies.currentIndex() + 1, self._list_id)

    def _save_pdf(self) -> None:
        if self._paper is not None and self.settings.purpose.check():
            self._sender.save(self._paper, self._list_id)

    def _tell(self, paper: Paper, text: str) -> None:
        if self.keep_list.isVisibleTo(self):
            self.notice.show_message(NoticeKind.DONE, text, self.tr("Keep as a fixed list…"), self._keep_list)
        else:
            self.notice.show_message(NoticeKind.DONE, text)
        self.printed.emit(paper)

    def _keep_list(self) -> None:
        wanted = self.settings.people.filter
        if wanted is None or not self.settings.purpose.check():
            return
        name = self._desk.dialogs.ask_text(
            self.tr("Keep as a fixed list"), self.tr("Name of the list"), self._proposed_name()
        )
        if not name or not name.strip():
            return
        saved = SavedList(name=name.strip(), filter=wanted, overview=self.settings.choice)
        try:
            list_id = self._desk.store.save_list(saved)
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
