"""E-mail addresses for the BCC of a message: each once, with semicolons. And who has none, and gets a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.buttons import LinkButton
from wdhs_desktop.kit.widgets.fields import LongTextField
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.register.desk import RegisterDesk
from wdhs_desktop.register.dialogs.form_dialog import FormDialog
from wdhs_desktop.register.names import spoken_name
from wdhs_desktop.register.screen.table_clipboard import private_text
from wdhs_desktop.register.store import Mailing


class EmailsDialog(FormDialog):
    """`wants_list` is set when somebody asks to see the people without an address in the table."""

    def __init__(self, desk: RegisterDesk, mailing: Mailing, parent: QWidget | None = None) -> None:
        self._mailing = mailing
        self.wants_list = False
        count = len(mailing.addresses)
        super().__init__(
            self.tr("E-mail addresses"),
            self.tr("Paste them in the BCC of your message. Then nobody sees the address of somebody else."),
            self.tr("Copy %n address(es)", "", count),
            parent,
        )
        self.go.setEnabled(count > 0)
        self.text = LongTextField(mailing.text, rows=4)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("E-mail addresses"))
        self.fields.addWidget(self.text)
        without = [spoken_name(desk.register.members[one]) for one in mailing.without]
        self.without = Text(", ".join(without), Size.SMALL, Role.MUTED, selectable=True)
        if without:
            self.fields.addWidget(Text(self.tr("%n person(s) have no e-mail address", "", len(without)), Size.SECTION))
            self.fields.addWidget(self.without)
            show = LinkButton(self.tr("Show them in the table, to print or to call"))
            show.clicked.connect(self._show_in_table)
            self.fields.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.fields.addWidget(
                Text(self.tr("Everybody in this list has an e-mail address."), Size.SMALL, Role.MUTED)
            )
        self.fields.addStretch(1)

    def carry_out(self) -> None:
        QGuiApplication.clipboard().setMimeData(private_text(self._mailing.text))

    def _show_in_table(self) -> None:
        self.wants_list = True
        self.reject()
