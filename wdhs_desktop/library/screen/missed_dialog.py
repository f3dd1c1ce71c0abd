"""The notebook of what wasn't found: kept on this PC, read and cleared here, taken along as a file for the editors."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import short_date
from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton, QuietButton
from wdhs_desktop.kit.widgets.flow import FlowRow
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.desk import LibraryDesk
from wdhs_desktop.library.records import Missed

_WIDEST, _HIGHEST = 1100, 660


class MissedDialog(QDialog):
    """One line for each search without an answer and each guide that didn't help."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("What wasn't found"))
        self.notice = Notice()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(Space.TINY)
        self.export = Button(self.tr("Save for the editors…"), "export")
        self.clear = Button(self.tr("Take everything out"), "trash")
        self.close_button = PrimaryButton(self.tr("Done"))
        self.export.clicked.connect(self._export)
        self.clear.clicked.connect(self._clear)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the notebook now."""
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        missed = self._desk.store.missed()
        for one in missed:
            self.lines.addWidget(self._line(one))
        if not missed:
            self.lines.addWidget(Text(self.tr("The notebook is empty."), role=Role.MUTED))
        self.lines.addStretch(1)
        self.export.setEnabled(bool(missed))
        self.clear.setEnabled(bool(missed))

    def _line(self, missed: Missed) -> QWidget:
        words = self.tr("“{text}” gave nothing").format(text=missed.text)
        if missed.item:
            line = self._desk.store.line(missed.item)
            words = self.tr("“{title}” didn't help").format(title=line.title if line is not None else missed.item)
        line_widget = QWidget()
        row = QHBoxLayout(line_widget)
        row.setContentsMargins(0, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Text(words))
        times = self.tr("%n time(s)", "", missed.count)
        last = self.tr("the last time on {day}").format(day=short_date(missed.last_on))
        said.addWidget(Text(f"{times} · {last}", Size.SMALL, Role.MUTED))
        remove = QuietButton("", "trash")
        remove.setAccessibleName(self.tr("Take this out: {words}").format(words=words))
        remove.setToolTip(self.tr("Take this out"))
        remove.clicked.connect(lambda: self._forget(missed))
        row.addLayout(said, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line_widget

    def _forget(self, missed: Missed) -> None:
        self._desk.attempt(lambda: self._desk.store.forget_missed(missed.id))
        self.refresh()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        wanted = self._desk.dialogs.confirm(
            self.tr("Take everything out of the notebook?"),
            self.tr("You can't get it back."),
            self.tr("Take everything out"),
            danger=True,
        )
        if wanted:
            store = self._desk.store
            self._desk.attempt(lambda: store.forget_missed([one.id for one in store.missed()]))
            self.refresh()

    def _export(self) -> None:
        target: Path | None = self._desk.dialogs.save_file(
            self.tr("Save for the editors"), self.tr("not-found.csv"), (self.tr("Sheet (*.csv)"),)
        )
        if target is None:
            return
        try:
            self._desk.store.export_missed(target)
        except UserError as error:
            self.notice.show_error(error)
        else:
            self.notice.show_message(
                NoticeKind.DONE, self.tr("Saved as {name}. You can send it yourself.").format(name=target.name)
            )

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("plain")
        inside.setLayout(self.lines)
        buttons = FlowRow()
        for one in (self.export, self.clear, self.close_button):
            buttons.addWidget(one)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(Text(self.tr("What wasn't found"), Size.SECTION))
        body.addWidget(
            Text(
                self.tr(
                    "These searches gave nothing, and these guides didn't help. It stands only in your own file. "
                    "Take out what others needn't know before you give it to the editors."
                ),
                role=Role.MUTED,
            )
        )
        body.addWidget(self.notice)
        body.addWidget(Scroll(inside), 1)
        body.addWidget(buttons)
        self.setMinimumWidth(min(scaled(580), _WIDEST))
        self.resize(min(scaled(580), _WIDEST), min(scaled(480), _HIGHEST))
