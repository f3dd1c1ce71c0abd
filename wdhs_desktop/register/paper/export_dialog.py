"""Taking people out as a file: exactly what the table shows, with a warning, a purpose, and a line in the audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.newest_work import NewestWork
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import OptionField
from wdhs_desktop.kit.widgets.notice import NoticeKind
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.column import Column
from wdhs_desktop.register.columns import chosen_columns
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.exchange.exporting import export
from wdhs_desktop.register.paper.print_office import Handout, PrintOffice, Way
from wdhs_desktop.register.paper.print_purpose import PurposeField
from wdhs_desktop.register.records import Id
from wdhs_desktop.register.screen.view_state import TABLE_COLUMNS, Selection

_WIDEST = 720


@dataclass(frozen=True)
class FileKind:
    """A kind of file. `ending` has its dot."""

    ending: str
    title: str
    about: str
    filter: str


class ExportDialog(Page):
    """`exported` comes with the path of the file that was made."""

    exported = Signal(Path)
    closed = Signal()

    def __init__(self, desk: RegisterDesk, office: PrintOffice, selection: Selection) -> None:
        super().__init__(self.tr("Save as a file"))
        self._desk, self._office, self._selection = desk, office, selection
        self.kinds = self._file_kinds()
        self.options = [OptionField(kind.title) for kind in self.kinds]
        self.only_chosen = [OptionField(text) for text in self._people_texts()]
        self.purpose = PurposeField(self.tr("What is it for?"))
        self.save = PrimaryButton(self.tr("Save…"), "export")
        self.close_page = QuietButton(self.tr("Close"))
        self._working = Working()
        self._work = NewestWork(desk.jobs, self._working)
        self._work.failed.connect(self._fail)
        self._work.began.connect(lambda: self.save.setEnabled(False))
        self._work.ended.connect(lambda: self.save.setEnabled(True))
        self.save.clicked.connect(self._save)
        self.close_page.clicked.connect(self.closed)
        self._lay_out()

    def _file_kinds(self) -> tuple[FileKind, ...]:
        return (
            FileKind(
                ".xlsx",
                self.tr("Excel (.xlsx)"),
                self.tr("To work on in Excel or LibreOffice. It can be brought in again."),
                "Excel (*.xlsx)",
            ),
            FileKind(".csv", self.tr("Text (.csv)"), self.tr("For another program."), "CSV (*.csv)"),
            FileKind(
                ".vcf",
                self.tr("Address book (.vcf)"),
                self.tr("Names, addresses, phone numbers and e-mail for a phone or a mail program."),
                "vCard (*.vcf)",
            ),
        )

    def _people_texts(self) -> tuple[str, ...]:
        shown = self.tr("What you see now ({count})").format(count=len(self._selection.ids))
        marked = self.tr("Only whom you marked ({count})").format(count=len(self._selection.chosen))
        return (shown, marked) if self._selection.chosen else (shown,)

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(scaled(_WIDEST))
        card.body.setSpacing(Space.MEDIUM)
        card.body.addWidget(self._choices(self.tr("Kind of file"), self.options, [kind.about for kind in self.kinds]))
        card.body.addWidget(self._choices(self.tr("Who stands in it?"), self.only_chosen, []))
        columns = ", ".join(column.title for column in self._columns())
        card.body.addWidget(
            Text(self.tr("Columns, in this order: {columns}.").format(columns=columns), Size.SMALL, Role.MUTED)
        )
        card.body.addWidget(self.purpose)
        card.body.addLayout(self._warning())
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.save)
        buttons.addWidget(self.close_page)
        buttons.addStretch()
        card.body.addWidget(self._working)
        card.body.addLayout(buttons)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch()
        self.content.addWidget(Scroll(inside), 1)

    def _choices(self, title: str, options: Sequence[OptionField], about: Sequence[str]) -> QWidget:
        made = QWidget()
        made.setAccessibleName(title)
        body = QVBoxLayout(made)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.TINY)
        body.addWidget(Text(title, Size.SMALL, Role.MUTED))
        group = QButtonGroup(made)
        for place, option in enumerate(options):
            group.addButton(option)
            body.addWidget(option)
            if place < len(about):
                option.setAccessibleDescription(about[place])
                line = Text(about[place], Size.SMALL, Role.MUTED)
                line.setContentsMargins(Space.HUGE, 0, 0, Space.TINY)
                body.addWidget(line)
        options[0].setChecked(True)
        return made

    def _warning(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(Picture("warning", Role.WARM), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Text(
                self.tr(
                    "Anybody who gets the file can read it, without a password. Don't leave it on a shared PC, and "
                    "remove it when you don't need it any more."
                ),
                role=Role.WARM,
            ),
            1,
        )
        return row

    def _columns(self) -> tuple[Column, ...]:
        return chosen_columns(self._selection.state.columns or TABLE_COLUMNS, self._desk.register)

    @property
    def kind(self) -> FileKind:
        return next(kind for kind, option in zip(self.kinds, self.options, strict=True) if option.isChecked())

    @property
    def ids(self) -> Sequence[Id]:
        is_all = self.only_chosen[0].isChecked()
        return self._selection.ids if is_all else self._selection.chosen

    def _save(self) -> None:
        if not self.purpose.check():
            return
        kind, ids, columns, register = self.kind, self.ids, self._columns(), self._desk.register
        members = self.tr("members")
        name = f"{members} {self._desk.today:%Y-%m-%d}{kind.ending}"
        path = self._desk.dialogs.save_file(self.tr("Save as a file"), name, [kind.filter])
        if path is None:
            return
        path = path if path.suffix.lower() == kind.ending else path.with_name(path.name + kind.ending)
        self._work.run(
            self.tr("Writing the file"),
            lambda _: export(path, columns, ids, register),
            lambda _: self._tell(path, len(ids), [column.title for column in columns]),
        )

    def _tell(self, path: Path, count: int, titles: Sequence[str]) -> None:
        try:
            self._office.note(
                Handout(Way.EXPORTED, self.kind.ending.lstrip("."), tuple(titles), count, self.purpose.text, path.name)
            )
        except UserError as error:
            self.notice.show_error(error)
        else:
            told = self.tr("%n person(s) stand in {name}.", "", count).format(name=path.name)
            self.notice.show_message(NoticeKind.DONE, told)
        self.exported.emit(path)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notice.show_error(error)
        else:
            self.notice.show_message(NoticeKind.STOP, self.tr("This didn't work. No file was made."))
