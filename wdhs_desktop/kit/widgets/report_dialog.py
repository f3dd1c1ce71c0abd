"""Shows a fault of the program: an apology, what to do, and a report to copy that holds nobody's data."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wdhs_desktop.kit.report import report_of
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.dialogs import MessageDialog
from wdhs_desktop.kit.widgets.fields import Field, LongTextField


class ReportDialog(MessageDialog):
    """Open it with `open()`, never with `exec()`: the fault may have come in the middle of painting."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(
            self.tr("Something went wrong in the program"),
            self.tr(
                "What you saved is safe. You can go on, but closing the program and starting it again is better. "
                "Do you get help from somebody? Then send this report along; there are no names of members in it."
            ),
        )
        self._report = LongTextField(report_of(error), rows=8)
        self._report.setReadOnly(True)
        self.body.addWidget(Field(self.tr("Report"), self._report))
        self._copy = Button(self.tr("Copy the report"), "copy")
        self._copy.clicked.connect(self._copy_report)
        self.buttons.addWidget(self._copy)
        self.add_button(PrimaryButton(self.tr("Close")), accepts=True, is_default=True)
        self.finish()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.set_text(self.tr("Copied"))
        announce(self, self.tr("Copied"))
