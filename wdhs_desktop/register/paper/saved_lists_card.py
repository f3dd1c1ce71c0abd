"""The vaste lijsten as Start shows them: one click and it is on paper, with when it was printed last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.theme import Role, Space
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.list_records import SavedList
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.paper.print_order import Maker, Paper, PrintOrder, make_paper
from wdhs_desktop.register.paper.print_sender import PrintSender
from wdhs_desktop.register.paper.saved_lists_row import SavedListRow
from wdhs_desktop.register.records import Id


class SavedListsCard(Card):
    """`preview_wanted` comes with the id of a list that somebody wants to see first, or that no printer can take.

    Call `refresh` when the register changed.
    """

    preview_wanted = Signal(bytes)
    printed = Signal(object)

    def __init__(self, desk: RegisterDesk, office: PrintOffice) -> None:
        super().__init__(self.tr("Fixed lists"))
        self._desk, self._office = desk, office
        self.rows: dict[Id, SavedListRow] = {}
        self.notice = Notice()
        self._empty = Text(
            self.tr("None yet. Print a list, and choose “Keep as a fixed list”: next time one click will do."),
            role=Role.MUTED,
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.SMALL)
        working, sending = Working(), Working()
        self._work = NewestWork(desk.jobs, working)
        self._sender = PrintSender(desk, office, sending)
        self._work.failed.connect(self._fail)
        self._sender.failed.connect(self._fail)
        self._sender.sent.connect(self._tell)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._lines)
        self.body.addWidget(working)
        self.body.addWidget(sending)
        self.refresh()

    def refresh(self) -> None:
        """Show the lists of this moment, keeping the focus where it was."""
        lists = self._in_order()
        if list(self.rows) != [list_id for list_id, _ in lists]:
            self._build(lists)
        for list_id, saved in lists:
            self.rows[list_id].show_list(saved)
        self._empty.setVisible(not lists)

    def _in_order(self) -> list[tuple[Id, SavedList]]:
        return sorted(self._desk.register.saved_lists.items(), key=lambda pair: (pair[1].position, pair[1].name))

    def _build(self, lists: list[tuple[Id, SavedList]]) -> None:
        focused = next((one for one, row in self.rows.items() if row.hasFocus() or row.print_now.hasFocus()), None)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        self.rows = {}
        for list_id, saved in lists:
            row = SavedListRow(saved, may_write=self._desk.may_write)
            row.print_wanted.connect(lambda one=list_id: self.print_list(one))
            row.preview_wanted.connect(lambda one=list_id: self.preview_wanted.emit(one))
            row.rename_wanted.connect(lambda one=list_id: self._rename(one))
            row.move_wanted.connect(lambda by, one=list_id: self._move(one, by))
            row.remove_wanted.connect(lambda one=list_id: self._remove(one))
            row.count_wanted.connect(lambda one=list_id: self._count(one))
            self._lines.addWidget(row)
            self.rows[list_id] = row
        if focused in self.rows:
            self.rows[focused].print_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_list(self, list_id: Id) -> None:
        """Print a list on the usual printer; without a printer its preview opens."""
        printers = self._office.printers()
        if not printers:
            self.preview_wanted.emit(list_id)
            return
        saved, register = self._desk.register.saved_lists[list_id], self._desk.register
        order = PrintOrder(saved.overview, tuple(self._desk.searcher.matching(saved.filter)), saved.name)
        maker = Maker(self._office.maker, self._office.collective, self._desk.today, self._desk.store.control_code())
        self.notice.clear()
        self._work.run(
            self.tr("Making {name}").format(name=saved.name),
            lambda _: make_paper(order, register, maker),
            lambda paper: self._sender.send(paper, printers[0], list_id=list_id),
        )

    def _tell(self, paper: Paper, text: str) -> None:
        self.refresh()
        note = f" {paper.note}" if paper.note else ""
        self.notice.show_message(NoticeKind.DONE, f"{paper.order.name}: {text}{note}")
        self.printed.emit(paper)

    def _rename(self, list_id: Id) -> None:
        saved = self._desk.register.saved_lists[list_id]
        name = self._desk.dialogs.ask_text(self.tr("Another name"), self.tr("Name of the list"), saved.name)
        if name and name.strip():
            self._save({list_id: msgspec.structs.replace(saved, name=name.strip())})

    def _move(self, list_id: Id, by: int) -> None:
        order = self._in_order()
        at = next(place for place, (one, _) in enumerate(order) if one == list_id)
        if 0 <= at + by < len(order):
            order.insert(at + by, order.pop(at))
            self._save(
                {
                    one: msgspec.structs.replace(saved, position=place)
                    for place, (one, saved) in enumerate(order)
                    if saved.position != place
                }
            )

    def _remove(self, list_id: Id) -> None:
        name = self._desk.register.saved_lists[list_id].name
        self._try(lambda: self._desk.store.remove_list(list_id))
        if list_id not in self._desk.register.saved_lists:
            text = self.tr("“{name}” is no longer a fixed list.").format(name=name)
            self.notice.show_message(
                NoticeKind.DONE, text, self.tr("Undo"), lambda: self._try(lambda: self._desk.store.undo())
            )

    def _count(self, list_id: Id) -> None:
        """Type back how many people were counted by hand on the paper: funders ask for it."""
        saved = self._desk.register.saved_lists[list_id]
        typed = self._desk.dialogs.ask_text(
            saved.name, self.tr("How many people were there? Count the crosses on the paper."), ""
        )
        if typed is None or not typed.strip():
            return
        if not typed.strip().isdecimal() or len(typed.strip()) > _MOST_FIGURES:
            told = self.tr("“{text}” isn't a number. Type only figures.").format(text=typed)
            self.notice.show_message(NoticeKind.STOP, told)
            return
        number = int(typed)
        self._save({list_id: msgspec.structs.replace(saved, last_count=number)})
        handout = Handout(Way.COUNTED, saved.name, (), number, saved.overview.purpose)
        self._try(lambda: self._office.note(handout))
        self.notice.show_message(NoticeKind.DONE, self.tr("%n person(s) noted.", "", number))

    def _save(self, lists: dict[Id, SavedList]) -> None:
        for list_id, saved in lists.items():
            self._try(partial(self._desk.store.save_list, saved, list_id))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except UserError as error:
            self.notice.show_error(error)
        self.refresh()

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. Nothing was printed."))


_MOST_FIGURES = 6
