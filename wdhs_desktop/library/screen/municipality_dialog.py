"""The own gemeente, filled in once: it then stands wherever a guide says to ask there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.theme import Role, Size, Space, scaled
from wdhs_desktop.kit.widgets.buttons import Button, PrimaryButton
from wdhs_desktop.kit.widgets.fields import Field, TextField
from wdhs_desktop.kit.widgets.page import Scroll
from wdhs_desktop.kit.widgets.text import Text
from wdhs_desktop.library.records import Municipality


class MunicipalityDialog(QDialog):
    """`municipality` holds what was filled in."""

    def __init__(self, known: Municipality, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Your gemeente")
        self.setWindowTitle(title)
        self.name = TextField(known.name, self.tr("for example Gemeente Utrecht"))
        self.department = TextField(known.department, self.tr("for example Permits, or a name of somebody there"))
        self.phone = TextField(known.phone)
        self.email = TextField(known.email)
        self.website = TextField(known.website)
        self.keep = PrimaryButton(self.tr("Keep"))
        cancel = Button(self.tr("Cancel"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        inside = QWidget()
        inside.setObjectName("plain")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(Space.TINY, 0, Space.SMALL, 0)
        fields.setSpacing(Space.LARGE)
        fields.addWidget(Text(title, Size.SECTION))
        fields.addWidget(
            Text(self.tr("Wherever a guide says to ask your gemeente, this stands beside it."), role=Role.MUTED)
        )
        for label, editor in (
            (self.tr("Name"), self.name),
            (self.tr("Department or contact"), self.department),
            (self.tr("Phone"), self.phone),
            (self.tr("E-mail"), self.email),
            (self.tr("Website"), self.website),
        ):
            fields.addWidget(Field(label, editor))
        fields.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        body.setSpacing(Space.LARGE)
        body.addWidget(Scroll(inside), 1)
        body.addLayout(buttons)
        self.setMinimumWidth(scaled(420))
        self.resize(scaled(480), min(scaled(620), 680))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def municipality(self) -> Municipality:
        return Municipality(
            name=_clean(self.name),
            department=_clean(self.department),
            phone=_clean(self.phone),
            email=_clean(self.email),
            website=_clean(self.website),
        )


def _clean(field: TextField) -> str:
    return " ".join(field.text().split())
